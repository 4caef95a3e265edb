"""Asks which character gets which name, and where the old one stands besides the cues."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from screenwriter.formats.number_text import whole
from screenwriter.screenplay.cues import character_name
from screenwriter.screenplay.document import Screenplay
from screenwriter.screenplay.elements import Element, ElementKind
from screenwriter.screenplay.renaming import IN_ACTION, IN_OTHER_TEXT, count_mentions, renamed


class RenameDialog(QDialog):
    """Offers the speakers of the script.

    Args:
        elements: the script as it stands.
        index: the element at the caret; the character who speaks there comes first.
    """

    def __init__(self, elements: Sequence[Element], index: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Rename Character"))
        self._elements = tuple(elements)
        self._speakers = Screenplay(elements=self._elements).characters()
        self.old_name = QComboBox(self)
        self.old_name.addItems(sorted(self._speakers))
        self.old_name.setCurrentText(_speaker_at(elements, index))
        self.new_name = QLineEdit(self)
        self.action_box = QCheckBox(self)
        self.other_box = QCheckBox(self)
        self._note = QLabel(self)
        self._note.setObjectName("dim")
        self._note.setWordWrap(True)
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Rename"))
        form = QFormLayout()
        form.addRow(self.tr("&Character:"), self.old_name)
        form.addRow(self.tr("&New name:"), self.new_name)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.addLayout(form)
        for widget in (self.action_box, self.other_box, self._note, self._buttons):
            column.addWidget(widget)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self.old_name.currentTextChanged.connect(self._count)
        self.new_name.textChanged.connect(self._follow_name)
        self._count()
        self._follow_name()
        self.new_name.setFocus(Qt.FocusReason.OtherFocusReason)

    def changed_elements(self) -> dict[int, Element]:
        """What the renaming changes, by index."""
        kinds: set[ElementKind] = set()
        for box, more in ((self.action_box, IN_ACTION), (self.other_box, IN_OTHER_TEXT)):
            if box.isChecked():
                kinds |= more
        return renamed(self._elements, self.old_name.currentText(), self._name(), kinds)

    def _name(self) -> str:
        return " ".join(self.new_name.text().split())

    @Slot()
    def _count(self) -> None:
        name = self.old_name.currentText()
        for box, text, kinds in (
            (self.action_box, self.tr("Also in &action"), IN_ACTION),
            (self.other_box, self.tr("Also in &dialogue, headings and synopses"), IN_OTHER_TEXT),
        ):
            count = count_mentions(self._elements, name, kinds)
            box.setText(self.tr("{what} ({count})").format(what=text, count=whole(count)))
            box.setEnabled(count > 0)
            box.setChecked(count > 0 and box is self.action_box)
        self._follow_name()

    @Slot()
    def _follow_name(self) -> None:
        old, name = self.old_name.currentText(), self._name()
        is_name = bool(old) and character_name(name) == name.upper() != ""
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(is_name)
        cues = self._speakers.get(old, 0)
        if not old:
            text = self.tr("Nobody speaks in this script yet.")
        elif cues == 1:
            text = self.tr("{name} speaks 1 time.").format(name=old)
        else:
            text = self.tr("{name} speaks {count} times.").format(name=old, count=whole(cues))
        if name.upper() in self._speakers and name.upper() != old:
            warning = self.tr("There is already a {name}; afterwards the two are one.").format(name=name.upper())
            text = f"{text} {warning}"
        self._note.setText(text)


def _speaker_at(elements: Sequence[Element], index: int) -> str:
    for place in range(min(index, len(elements) - 1), -1, -1):
        if elements[place].kind is ElementKind.CHARACTER:
            return character_name(elements[place].text)
        if elements[place].kind is ElementKind.SCENE_HEADING:
            break
    return ""
