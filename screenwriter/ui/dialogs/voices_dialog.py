"""A voice for each character, for reading aloud."""

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from screenwriter.screenplay.spoken_lines import VARIANTS


class VoicesDialog(QDialog):
    """One row for each of the cast; "by itself" leaves the choice to the program."""

    def __init__(self, cast: Sequence[str], chosen: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Voices"))
        self._others = {name: voice for name, voice in chosen.items() if name not in cast}
        self._boxes: dict[str, QComboBox] = {}
        column = QVBoxLayout(self)
        words = (
            self.tr("Who speaks in which voice when the script is read aloud. Names keep their voice in every script.")
            if cast
            else self.tr("Nobody speaks in this script yet. Voices can be chosen once there are character lines.")
        )
        label = QLabel(words, self)
        label.setWordWrap(True)
        column.addWidget(label)
        rows = QWidget(self)
        form = QFormLayout(rows)
        for name in cast:
            form.addRow(name, self._box(name, chosen.get(name, "")))
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setWidget(rows)
        column.addWidget(area, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        self.resize(380, min(560, 190 + 34 * len(cast)))

    def chosen(self) -> dict[str, str]:
        """The voices chosen by hand, those of other scripts' characters too."""
        own = {name: str(box.currentData()) for name, box in self._boxes.items() if box.currentData()}
        return {**self._others, **own}

    def _box(self, name: str, variant: str) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(self.tr("Voice of {name}").format(name=name))
        box.addItem(self.tr("By itself"), "")
        for known in sorted(VARIANTS):
            kind = self.tr("Higher voice") if known.startswith("f") else self.tr("Lower voice")
            box.addItem(f"{kind} {known[1:]}", known)
        box.setCurrentIndex(max(0, box.findData(variant)))
        self._boxes[name] = box
        return box
