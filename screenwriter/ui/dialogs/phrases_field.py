"""The writer's set phrases, one a line: what the memorisation guard does not count."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from screenwriter.ui.dialogs.lines_field import LinesField


class PhrasesField(LinesField):
    """Holds phrases; empty lines count for nothing.

    Signals:
        changed: the writer changed them.
    """

    changed = Signal()

    def __init__(self, phrases: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(2, parent)
        self.setPlaceholderText(self.tr("at the end of the day"))
        self.setToolTip(self.tr("One phrase a line. Their words do not count as equal words"))
        self.setAccessibleName(self.tr("Set phrases"))
        self.setPlainText("\n".join(phrases))
        self.textChanged.connect(self._tell)

    def phrases(self) -> tuple[str, ...]:
        """The phrases, in order, each once."""
        lines = (" ".join(line.split()) for line in self.toPlainText().splitlines())
        return tuple(dict.fromkeys(line for line in lines if line))

    @Slot()
    def _tell(self) -> None:
        self.changed.emit()
