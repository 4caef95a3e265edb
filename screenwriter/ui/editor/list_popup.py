"""A small list at the caret that never takes the keyboard: the editor keeps the focus and sends it the keys."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, QStringListModel, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from screenwriter.ui.editor.editor_colours import EditorColours

_MOST_ROWS = 10


class ListPopup(QListView):
    """A frameless list inside its parent, placed under (or above) a line of text.

    Signals:
        picked(int): a row was clicked.
    """

    picked = Signal(int)

    def __init__(self, parent: QWidget, name: str) -> None:
        super().__init__(parent)
        self._model = QStringListModel(self)
        self.setModel(self._model)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.clicked.connect(self._pick)
        self.hide()

    @property
    def row(self) -> int:
        """The highlighted row."""
        return self.currentIndex().row()

    def rows(self) -> list[str]:
        """What the list shows."""
        return self._model.stringList()

    def show_rows(self, rows: Sequence[str], line: QRect, row: int = 0) -> None:
        """Show rows near a line of text, given in the parent's coordinates."""
        self._model.setStringList(list(rows))
        self.select_row(row)
        self._place(line)
        self.show()
        self.raise_()

    def select_row(self, row: int) -> None:
        """Highlight a row; past either end it goes round."""
        count = self._model.rowCount()
        if count:
            self.setCurrentIndex(self._model.index(row % count))

    def apply_colours(self, colours: EditorColours) -> None:
        """Draw in these colours."""
        self.setStyleSheet(
            f"QListView {{ background: {colours.popup}; color: {colours.text}; padding: 3px;"
            f" border: 1px solid {colours.popup_border}; border-radius: 5px; outline: 0; }}"
            f"QListView::item {{ padding: 3px 10px; border-radius: 3px; }}"
            f"QListView::item:selected {{ background: {colours.selection}; color: {colours.selected_text}; }}"
        )

    def _place(self, line: QRect) -> None:
        shown = min(self._model.rowCount(), _MOST_ROWS)
        height = shown * max(1, self.sizeHintForRow(0)) + 10
        scrolls = self._model.rowCount() > shown
        width = self.sizeHintForColumn(0) + 30 + (self.verticalScrollBar().sizeHint().width() if scrolls else 0)
        area = self.parentWidget().rect()
        self.resize(QSize(min(width, area.width()), min(height, area.height())))
        below = line.bottom() + 3
        top = below if below + self.height() <= area.bottom() else max(0, line.top() - self.height() - 3)
        left = max(0, min(line.left(), area.right() - self.width()))
        self.move(QPoint(left, top))

    def _pick(self) -> None:
        self.picked.emit(self.row)
