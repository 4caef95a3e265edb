"""Draws what the layout has placed: paragraphs with selections and caret, and the sheets of paper under them.

What stands on a page and not in the script (page number, (MORE), a repeated cue; page-format.md sections 8 and 9) is
drawn here, dim, and is never part of the document.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPalette,
    QPen,
    QTextBlock,
    QTextCharFormat,
    QTextFormat,
    QTextLayout,
)

from screenwriter.screenplay.elements import ElementKind
from screenwriter.screenplay.page_format import CHARACTERS_PER_INCH, LINE_POINTS, PageFormat
from screenwriter.ui.editor.page_geometry import PageGeometry, Sheet
from screenwriter.ui.editor.paragraph_lines import LineMetrics

_NUMBER_RIGHT_COLUMN = 72.5
_REVISION_RIGHT_COLUMN = 65.0
_CONTINUED_RIGHT_COLUMN = 71.0
_TEXT_LEFT_COLUMN = 15.0
_SCENE_NUMBER_COLUMN = 7.5
_RULE_LEFT_COLUMN = 15.0
_EDGE_STRENGTH = 0.16


class BlockPainter:
    """Paints the paragraphs of one paint event."""

    def __init__(self, painter: QPainter, context: QAbstractTextDocumentLayout.PaintContext, cursor_width: int) -> None:
        self._painter = painter
        self._cursor = context.cursorPosition
        self._cursor_width = cursor_width
        self._clip = context.clip
        self._text = context.palette.color(QPalette.ColorRole.Text)
        self._rule = context.palette.color(QPalette.ColorGroup.Inactive, QPalette.ColorRole.WindowText)
        self._selections: list[tuple[int, int, QTextCharFormat]] = []
        given = context.selections
        for selection in given:
            cursor = selection.cursor
            # A copy: what PySide hands out lies inside the list, which goes.
            look = QTextCharFormat(selection.format)
            self._selections.append((cursor.selectionStart(), cursor.selectionEnd(), look))

    def paint(self, block: QTextBlock, top: float, metrics: LineMetrics) -> None:
        """Paint a paragraph whose layout has been placed."""
        layout = block.layout()
        self._painter.setPen(self._text)
        layout.draw(self._painter, QPointF(), self._ranges(block), self._clip)
        self._paint_rule(block, top, metrics)
        start = block.position()
        if start <= self._cursor < start + block.length():
            layout.drawCursor(self._painter, QPointF(), self._cursor - start, self._cursor_width)
        elif self._cursor < -1 and layout.preeditAreaText():
            place = layout.preeditAreaPosition() - (self._cursor + 2)
            layout.drawCursor(self._painter, QPointF(), place, self._cursor_width)

    def _ranges(self, block: QTextBlock) -> list[QTextLayout.FormatRange]:
        """The selections as they fall on a paragraph; one without extent that wants the whole line gets it."""
        start, length = block.position(), block.length()
        ranges = []
        for first, last, look in self._selections:
            made = QTextLayout.FormatRange()
            made.format = look
            if first < last and first < start + length and last > start:
                made.start, made.length = first - start, last - first
            elif first == last and start <= first < start + length and look.hasProperty(_FULL_WIDTH):
                line = block.layout().lineForTextPosition(first - start)
                made.start = line.textStart()
                made.length = line.textLength() + (line.textStart() + line.textLength() == length - 1)
            else:
                continue
            ranges.append(made)
        return ranges

    def _paint_rule(self, block: QTextBlock, top: float, metrics: LineMetrics) -> None:
        block_format = block.blockFormat()
        if not block_format.hasProperty(QTextFormat.Property.BlockTrailingHorizontalRulerWidth):
            return
        y = top + metrics.line / 2 if block.length() == 1 else top + block.layout().lineCount() * metrics.line
        left, right = _RULE_LEFT_COLUMN * metrics.column, metrics.page - _RULE_LEFT_COLUMN * metrics.column
        self._painter.setPen(self._rule)
        self._painter.drawLine(QLineF(left, y, right, y))


_FULL_WIDTH = QTextFormat.Property.FullWidthSelection


@dataclass(frozen=True, slots=True)
class Running:
    """What is printed in the margins of every page: a line above and one below."""

    header: str = ""
    footer: str = ""


class SheetPainter:
    """Paints desk, edges of the paper, page numbers, and the words of a speech that goes over a page's end."""

    def __init__(self) -> None:
        self.running = Running()
        self.revision_of: Callable[[int], str] | None = None  # what a page, by number, says of its changes

    def paint(
        self,
        painter: QPainter,
        geometry: PageGeometry,
        metrics: LineMetrics,
        clip: QRectF,
        palette: QPalette,
        font: QFont,
        page_format: PageFormat,
    ) -> None:
        """Paint what of the sheets is inside ``clip``."""
        painter.save()
        desk = palette.color(QPalette.ColorRole.Window)
        dim = palette.color(QPalette.ColorGroup.Inactive, QPalette.ColorRole.WindowText)
        edge = _between(palette.color(QPalette.ColorRole.Text), desk, _EDGE_STRENGTH)
        painter.setFont(font)
        # The pane may be a pixel wider than the page.
        painter.fillRect(QRectF(metrics.page, clip.top(), max(0.0, clip.right() - metrics.page), clip.height()), desk)
        number = geometry.sheet_at(clip.top())
        below: Sheet | None = geometry.sheet(number)
        painter.fillRect(QRectF(0, clip.top(), metrics.page, max(0.0, below.top - clip.top())), desk)
        while below is not None and below.top < clip.bottom():
            sheet = below
            below = geometry.sheet(number + 1) if number + 1 < len(geometry.starts) else None
            gap_end = below.top if below else max(clip.bottom(), geometry.height)
            painter.fillRect(QRectF(0, sheet.bottom, metrics.page, gap_end - sheet.bottom), desk)
            painter.setPen(QPen(edge, 0))
            painter.drawRect(QRectF(0, sheet.top, metrics.page - 1, sheet.bottom - sheet.top - 1))
            painter.setPen(dim)
            self._print(painter, sheet, below, metrics, QFontMetricsF(font), page_format)
            self._print_margins(painter, sheet, metrics, QFontMetricsF(font), page_format)
            number += 1
        painter.restore()

    def _print(
        self,
        painter: QPainter,
        sheet: Sheet,
        below: Sheet | None,
        metrics: LineMetrics,
        font: QFontMetricsF,
        page_format: PageFormat,
    ) -> None:
        cue_left = page_format.element(ElementKind.CHARACTER).left_inches * CHARACTERS_PER_INCH * metrics.column
        if sheet.start.cue:
            painter.drawText(QPointF(cue_left, sheet.text - metrics.line + font.ascent()), sheet.start.cue)
        if below is not None and below.start.more:
            painter.drawText(QPointF(cue_left, sheet.text_end + font.ascent()), below.start.more)
        if below is not None and below.start.scene_bottom:
            right = _CONTINUED_RIGHT_COLUMN * metrics.column - font.horizontalAdvance(below.start.scene_bottom)
            full = page_format.lines_per_page * metrics.line
            top = max(sheet.text + full, sheet.text_end) + metrics.line
            painter.drawText(QPointF(right, top + font.ascent()), below.start.scene_bottom)
        if sheet.start.scene_top:
            baseline = sheet.text - 2 * metrics.line + font.ascent()
            painter.drawText(QPointF(_TEXT_LEFT_COLUMN * metrics.column, baseline), sheet.start.scene_top)
            painter.drawText(QPointF(_SCENE_NUMBER_COLUMN * metrics.column, baseline), sheet.start.scene_number)

    def _print_margins(
        self, painter: QPainter, sheet: Sheet, metrics: LineMetrics, font: QFontMetricsF, page_format: PageFormat
    ) -> None:
        """The line above the text, with the page's number, and the line below."""
        point = metrics.line / LINE_POINTS
        baseline = sheet.top + page_format.header_margin_points * point + font.ascent()
        left = QPointF(_TEXT_LEFT_COLUMN * metrics.column, baseline)
        if self.running.header:
            painter.drawText(left, self.running.header)
        for text, right_column in self._at_the_right(sheet):
            right = right_column * metrics.column - font.horizontalAdvance(text)
            painter.drawText(QPointF(right, baseline), text)
        if self.running.footer:
            baseline = sheet.bottom - page_format.footer_margin_points * point
            painter.drawText(QPointF(left.x(), baseline), self.running.footer)

    def _at_the_right(self, sheet: Sheet) -> Iterator[tuple[str, float]]:
        label = sheet.start.label or str(sheet.start.number)
        if label != "1":
            yield f"{label}.", _NUMBER_RIGHT_COLUMN
        if self.revision_of is not None and (revision := self.revision_of(sheet.start.number)):
            yield revision, _REVISION_RIGHT_COLUMN


def _between(colour: QColor, other: QColor, share: float) -> QColor:
    pairs = zip(colour.getRgb()[:3], other.getRgb()[:3], strict=True)
    return QColor(*(round(a * share + b * (1 - share)) for a, b in pairs))
