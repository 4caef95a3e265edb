"""The signs at the right of lines with changes, drawn over the page for what is in view (editing.md section 8)."""

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QTextBlock
from PySide6.QtWidgets import QTextEdit

from screenwriter.screenplay.page_format import CHARACTERS_PER_INCH
from screenwriter.screenplay.revisions import MARK_INCHES, Revisions
from screenwriter.ui.editor.element_formats import REMOVED, REVISION
from screenwriter.ui.editor.highlighter import ink
from screenwriter.ui.editor.screenplay_document import ScreenplayDocument
from screenwriter.ui.editor.shown_blocks import blocks_shown


def paint_revision_marks(
    view: QTextEdit, document: ScreenplayDocument, painter: QPainter, revisions: Revisions, page: QColor, region: QRect
) -> None:
    """Draw the mark of the newest shown set beside every line with a change in a region of the viewport."""
    layout = document.documentLayout()
    column = document.page_layout.metrics.column
    left = -view.horizontalScrollBar().value() + MARK_INCHES * CHARACTERS_PER_INCH * column
    top = -view.verticalScrollBar().value()
    ascent = QFontMetricsF(document.defaultFont()).ascent()
    painter.setFont(document.defaultFont())
    for block in blocks_shown(view, document.page_layout, region):
        area = layout.blockBoundingRect(block)
        for number, revision in changed_lines(block, revisions).items():
            shown = revisions.set_of(revision)
            painter.setPen(ink(shown.colour, page.lightness() < 128))
            line = block.layout().lineAt(number)
            painter.drawText(QPointF(left, area.top() + top + line.y() + ascent), shown.mark)


def changed_lines(block: QTextBlock, revisions: Revisions) -> dict[int, int]:
    """The lines of a laid-out block that have a change, each with the number of its newest shown set."""
    found: dict[int, int] = {}
    for piece in block.textFormats():
        numbers = (piece.format.property(REVISION) or 0, abs(piece.format.property(REMOVED) or 0))
        shown = [number for number in numbers if number and revisions.is_shown(number)]
        if not shown:
            continue
        first = block.layout().lineForTextPosition(piece.start)
        last = block.layout().lineForTextPosition(piece.start + piece.length - 1)
        if not first.isValid() or not last.isValid():
            continue
        for line in range(first.lineNumber(), last.lineNumber() + 1):
            found[line] = max(found.get(line, 0), *shown)
    return found
