"""A field for a few lines, as high as they are; Tab leaves it."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QPlainTextEdit, QWidget

_MOST_ROWS = 6


class LinesField(QPlainTextEdit):
    """A plain text field that grows with its text.

    Args:
        rows: how many lines there is room for in any case.
    """

    def __init__(self, rows: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(1)
        self.textChanged.connect(self._grow)
        self._grow()

    @Slot()
    def _grow(self) -> None:
        rows = max(self._rows, min(self.blockCount(), _MOST_ROWS))
        self.setFixedHeight(rows * self.fontMetrics().lineSpacing() + 14)
        is_full = self.blockCount() > _MOST_ROWS
        policies = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(policies.ScrollBarAsNeeded if is_full else policies.ScrollBarAlwaysOff)
