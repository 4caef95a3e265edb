"""A row of small red dots under misspelt words in view: drawn over the page, never in the document.

Hints are lines of one weight; dots with room between them are not taken for one of theirs. The word that is being typed
has none until it is left.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QPointF, QRect, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QTextCursor

from screenwriter.screenplay.spelling_words import SpelledWord
from screenwriter.ui.editor.hint_places import cursor_at
from screenwriter.ui.editor.script_view import ScriptView
from screenwriter.ui.editor.shown_blocks import blocks_shown

_DOT = 0.13  # of a column: the radius
_STEP = 0.5  # of a column: from dot to dot


class SpellingMarks(QObject):
    """Draws the marks of one view.

    Args:
        misspelt_in: the misspelt words of an element, by its number.
    """

    def __init__(self, view: ScriptView, misspelt_in: Callable[[int], Sequence[SpelledWord]]) -> None:
        super().__init__(view)
        self._view = view
        self._document = view.screenplay_document
        self._misspelt_in = misspelt_in
        self._colour = QColor("#a3352c")
        self._written = -1  # number of the element typed in last, until the caret leaves it
        self._spared: tuple[int, int] | None = None  # the word without a mark, as positions of the document
        view.overlays.insert(0, self.paint)  # below the veil that dims
        self._document.elements_changed.connect(self._follow_edit)
        view.cursorPositionChanged.connect(self._follow_caret)

    def apply_colour(self, colour: QColor) -> None:
        """Draw in another colour."""
        self._colour = colour
        self.update()

    @Slot()
    def update(self) -> None:
        """Draw again: other words are misspelt."""
        self._view.viewport().update()

    def word_at(self, position: int) -> tuple[int, SpelledWord] | None:
        """The element and the misspelt word at a position of the document, in UTF-16 units; None: there is none."""
        block = self._document.findBlock(position)
        for word in self._misspelt_in(block.blockNumber()):
            cursor = cursor_at(self._document, block.blockNumber(), word.start, word.end)
            if cursor is not None and cursor.selectionStart() <= position <= cursor.selectionEnd():
                return block.blockNumber(), word
        return None

    def shown(self) -> list[str]:
        """The words that have a mark at the moment, of those in view."""
        return [cursor.selectedText() for cursor in self._cursors()]

    def paint(self, painter: QPainter) -> None:
        """Draw the dots over the page, in the viewport's coordinates."""
        cursors = self._cursors()
        if not cursors:
            return
        column = self._document.page_layout.metrics.column
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour)
        for cursor in cursors:
            self._paint_row(painter, cursor, max(1.0, _DOT * column), max(3.0, _STEP * column))
        painter.restore()

    def _paint_row(self, painter: QPainter, cursor: QTextCursor, radius: float, step: float) -> None:
        start, end = self._place(cursor.selectionStart()), self._place(cursor.selectionEnd())
        left = start.left() if start.top() == end.top() else end.left() - step * len(cursor.selectedText())
        width = end.left() - left
        count = max(1, round(width / step))
        for number in range(count):
            painter.drawEllipse(QPointF(left + (number + 0.5) * width / count, end.bottom() - radius), radius, radius)

    def _place(self, position: int) -> QRect:
        at = QTextCursor(self._document)
        at.setPosition(position)
        return self._view.cursorRect(at)

    def _cursors(self) -> list[QTextCursor]:
        caret = self._view.textCursor().position()
        self._spared = None
        found = []
        for block in blocks_shown(self._view, self._document.page_layout):
            number = block.blockNumber()
            for word in self._misspelt_in(number):
                cursor = cursor_at(self._document, number, word.start, word.end)
                if cursor is None:
                    continue
                place = cursor.selectionStart(), cursor.selectionEnd()
                if number == self._written and place[0] <= caret <= place[1]:
                    self._spared = place
                else:
                    found.append(cursor)
        return found

    @Slot(int, int, int)
    def _follow_edit(self, first: int, _removed: int, added: int) -> None:
        caret = self._view.textCursor().blockNumber()
        self._written = caret if first <= caret < first + added else -1

    @Slot()
    def _follow_caret(self) -> None:
        cursor = self._view.textCursor()
        if self._written not in (-1, cursor.blockNumber()):
            self._written = -1
        if self._spared is not None and not self._spared[0] <= cursor.position() <= self._spared[1]:
            self.update()
