"""What stands beside the text and is not part of it: scene numbers, and a rule along a dual dialogue.

Drawn over the page for the paragraphs in view only; positions by page-format.md section 2.
"""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QTextBlock
from PySide6.QtWidgets import QTextEdit

from screenwriter.screenplay.elements import DualColumn, ElementKind
from screenwriter.ui.editor.element_formats import SCENE_NUMBER, block_dual, block_kind
from screenwriter.ui.editor.screenplay_document import ScreenplayDocument

_NUMBER_LEFT_COLUMN = 7.5
_NUMBER_RIGHT_COLUMN = 81.0  # the paper has it at 73.75, which a wide heading on screen would cover
_RULE_COLUMN = {DualColumn.LEFT: 14.0, DualColumn.RIGHT: 45.25}


def paint_margin_marks(view: QTextEdit, document: ScreenplayDocument, painter: QPainter, colour: QColor) -> None:
    """Draw the marks of all paragraphs that the viewport shows."""
    layout = document.documentLayout()
    scrolled = QPointF(-view.horizontalScrollBar().value(), -view.verticalScrollBar().value())
    painter.setFont(document.defaultFont())
    painter.setPen(colour)
    block = view.cursorForPosition(view.viewport().rect().topLeft()).block()
    while block.isValid():
        area = layout.blockBoundingRect(block).translated(scrolled)
        if area.top() > view.viewport().height():
            break
        _paint_block(document, painter, block, area, scrolled.x())
        block = block.next()


def _paint_block(
    document: ScreenplayDocument, painter: QPainter, block: QTextBlock, area: QRectF, page_left: float
) -> None:
    block_format = block.blockFormat()
    column_px = document.formats.column_px
    number = block_format.property(SCENE_NUMBER)
    if number and block_kind(block_format) is ElementKind.SCENE_HEADING and block.layout().lineCount():
        metrics = QFontMetricsF(document.defaultFont())
        baseline = area.top() + block.layout().lineAt(0).y() + metrics.ascent()
        painter.drawText(QPointF(page_left + _NUMBER_LEFT_COLUMN * column_px, baseline), number)
        right = page_left + _NUMBER_RIGHT_COLUMN * column_px - metrics.horizontalAdvance(number)
        painter.drawText(QPointF(right, baseline), number)
    dual = block_dual(block_format)
    if dual is not None:
        x = page_left + _RULE_COLUMN[dual] * column_px
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
