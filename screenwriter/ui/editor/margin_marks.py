"""Scene numbers, which stand beside the text and are not part of it.

Drawn over the page for the paragraphs in view only, where print has them (page-format.md section 2).
"""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QTextBlock
from PySide6.QtWidgets import QTextEdit

from screenwriter.screenplay.elements import ElementKind
from screenwriter.ui.editor.element_formats import SCENE_NUMBER, block_kind
from screenwriter.ui.editor.screenplay_document import ScreenplayDocument
from screenwriter.ui.editor.shown_blocks import blocks_shown

_NUMBER_LEFT_COLUMN = 7.5
_NUMBER_RIGHT_COLUMN = 73.75
_BEHIND_TEXT_COLUMNS = 1.5


def paint_margin_marks(view: QTextEdit, document: ScreenplayDocument, painter: QPainter, colour: QColor) -> None:
    """Draw the marks of all paragraphs that the viewport shows."""
    scrolled = QPointF(-view.horizontalScrollBar().value(), -view.verticalScrollBar().value())
    painter.setFont(document.defaultFont())
    painter.setPen(colour)
    for block in blocks_shown(view, document.page_layout):
        number = block.blockFormat().property(SCENE_NUMBER)
        if number and block_kind(block.blockFormat()) is ElementKind.SCENE_HEADING:
            _paint_number(document, painter, block, number, scrolled)


def _paint_number(
    document: ScreenplayDocument, painter: QPainter, block: QTextBlock, number: str, scrolled: QPointF
) -> None:
    """A heading so wide that it would reach into its number has it behind its end, which paper does not do."""
    layout, column = document.page_layout, document.page_layout.metrics.column
    metrics = QFontMetricsF(document.defaultFont())
    top = layout.blockBoundingRect(block).top()
    if not block.layout().lineCount():
        return
    line = block.layout().lineAt(0)
    baseline = top + line.y() + line.ascent() + scrolled.y()
    painter.drawText(QPointF(_NUMBER_LEFT_COLUMN * column + scrolled.x(), baseline), number)
    place = _NUMBER_RIGHT_COLUMN * column - metrics.horizontalAdvance(number)
    end = line.x() + line.naturalTextWidth() + _BEHIND_TEXT_COLUMNS * column
    painter.drawText(QPointF(max(place, end) + scrolled.x(), baseline), number)
