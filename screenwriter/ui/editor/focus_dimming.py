"""Focus: everything but the caret's speech or paragraph is drawn faint (editing.md section 10).

A veil in the paper's colour over the other paragraphs, their marks and hints included; nothing of it is in the
document.
"""

from PySide6.QtCore import QObject, QPointF, QRectF, Slot
from PySide6.QtGui import QColor, QPainter, QTextBlock

from screenwriter.screenplay.elements import SPEECH_PARTS, DualColumn, ElementKind
from screenwriter.ui.editor.element_formats import block_kind
from screenwriter.ui.editor.script_view import ScriptView
from screenwriter.ui.editor.shown_blocks import blocks_shown

_VEIL_SHARE = 0.62
"""How much of the paper covers the text: enough to leave it alone, little enough to find a place in it."""


class FocusDimming(QObject):
    """Dims one view while it is on; off to begin with."""

    def __init__(self, view: ScriptView) -> None:
        super().__init__(view)
        self._view = view
        self._document = view.screenplay_document
        self._is_on = False
        self._lit = range(0)
        view.overlays.append(self.paint)
        view.cursorPositionChanged.connect(self._follow_caret)
        view.selectionChanged.connect(self._follow_caret)
        self._document.elements_changed.connect(self._follow_caret)

    @property
    def lit(self) -> range:
        """The elements that are not dimmed, by number; with a selection, all it touches and their speeches."""
        cursor = self._view.textCursor()
        first = self._whole(cursor.selectionStart())
        last = self._whole(cursor.selectionEnd()) if cursor.hasSelection() else first
        return range(first.start, last.stop)

    def apply(self, *, is_on: bool) -> None:
        """Switch on or off."""
        if is_on != self._is_on:
            self._is_on = is_on
            self._lit = self.lit
            self._view.viewport().update()

    def paint(self, painter: QPainter) -> None:
        """Draw the veil over the page, in the viewport's coordinates."""
        if not self._is_on:
            return
        view, layout, lit = self._view, self._document.page_layout, self.lit
        scrolled = QPointF(-view.horizontalScrollBar().value(), -view.verticalScrollBar().value())
        veil = QColor(view.colours.page)
        veil.setAlphaF(_VEIL_SHARE)
        for block in blocks_shown(view, layout):
            if block.blockNumber() in lit:
                continue
            area = layout.blockBoundingRect(block).translated(scrolled)
            # All but the paper's edges: scene numbers stand outside of the text.
            row = QRectF(area.left() + 2, area.top(), area.width() - 4, area.height())
            if (pair := layout.pair_at(block)) is not None:
                middle = layout.middle() + scrolled.x()
                is_left = pair.column_of(block.blockNumber()) is DualColumn.LEFT
                row.setRight(middle) if is_left else row.setLeft(middle)
            painter.fillRect(row.toAlignedRect(), veil)

    def _whole(self, position: int) -> range:
        """The speech at a position of the document, or the paragraph.

        Reads the blocks: Qt moves the caret while a script is being loaded, when there are no elements for them yet.
        """
        block = self._document.findBlock(position)
        cue = block
        while _is_part(cue) and cue.previous().isValid():
            cue = cue.previous()
        if block_kind(cue.blockFormat()) is not ElementKind.CHARACTER:
            return range(block.blockNumber(), block.blockNumber() + 1)
        last = cue
        while last.next().isValid() and _is_part(last.next()):
            last = last.next()
        return range(cue.blockNumber(), last.blockNumber() + 1)

    @Slot()
    def _follow_caret(self) -> None:
        if self._is_on and self.lit != self._lit:
            self._lit = self.lit
            self._view.viewport().update()


def _is_part(block: QTextBlock) -> bool:
    return block_kind(block.blockFormat()) in SPEECH_PARTS
