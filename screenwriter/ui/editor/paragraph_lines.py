"""One paragraph broken into lines by columns, as the paginator breaks it, and placed in Qt's text layout.

Where a line ends is decided by characters and never by pixels (page-format.md section 3), so the screen's lines are the
page's whatever font draws them. What is drawn but not written (ghost text, an input method's text) is broken with it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from unicodedata import bidirectional

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QTextBlock, QTextLayout, QTextLine, QTextOption

from screenwriter.screenplay.elements import CAPITALISED
from screenwriter.screenplay.page_format import CHARACTERS_PER_INCH, Alignment, PageFormat
from screenwriter.screenplay.wrapping import wrap_lines
from screenwriter.ui.editor.block_conversion import LINE_SEPARATOR
from screenwriter.ui.editor.element_formats import ElementFormats
from screenwriter.ui.editor.paragraph_settings import Setting
from screenwriter.ui.editor.utf16 import to_code_points, to_utf16

_WIDEST = 4  # pages; a bound for Qt only: a line ends where its characters say


@dataclass(frozen=True, slots=True)
class LineMetrics:
    """Pixels of a column, of a line, and of the page, whole numbers where the screen should be sharp."""

    column: float
    line: float
    ascent: float  # of a line in the script's own font
    page: float

    @classmethod
    def of(cls, font: QFont, page_format: PageFormat) -> "LineMetrics":
        """The metrics of a font, lines as high as Qt makes them."""
        column = ElementFormats(font).column_px
        layout = QTextLayout("M", font)
        layout.beginLayout()
        line = layout.createLine()
        line.setLeadingIncluded(True)
        line.setNumColumns(1)
        layout.endLayout()
        page = round(page_format.width_inches * CHARACTERS_PER_INCH * column)
        return cls(column, line.height(), line.ascent(), page)

    def line_place(self, line: QTextLine, x: float, top: float) -> QPointF:
        """The corner of a line whose room begins at ``top``: letters of other fonts stand on the same base line."""
        return QPointF(x, top + self.ascent - line.ascent())


def line_starts(text: str, setting: Setting, splits: Sequence[int] = ()) -> tuple[int, ...]:
    """Where the lines of a paragraph begin, in code points; ``splits`` are places where a page ends inside it."""
    columns = setting.columns
    if len(text) <= columns and not splits and text.isascii():
        return (0,)
    plain = text.replace(LINE_SEPARATOR, "\n")
    edges = (0, *(split for split in splits if 0 < split < len(text)), len(text))
    starts: list[int] = []
    for start, end in pairwise(edges):
        lines = wrap_lines(plain[start:end], columns, False, setting.kind in CAPITALISED)
        starts += (start + line.start for line in lines)
    return tuple(starts) or (0,)


def shown_text(block: QTextBlock) -> str:
    """A paragraph's text with what is drawn in it."""
    text = block.text()
    layout = block.layout()
    drawn = layout.preeditAreaText()
    if not drawn:
        return text
    place = to_code_points(text, layout.preeditAreaPosition())
    return text[:place] + drawn + text[place:]


def lay_out(
    block: QTextBlock,
    starts: Sequence[int],
    text: str,
    metrics: LineMetrics,
    setting: Setting,
    left: float,
    option: QTextOption,
) -> None:
    """Make the lines of a block, ``text`` being its shown text and ``starts`` their beginnings in code points.

    ``left`` is the column where they begin.
    """
    layout = block.layout()
    layout.setTextOption(option)
    edges = [to_utf16(text, start) for start in starts]
    layout.beginLayout()
    for number, start in enumerate(edges):
        line = layout.createLine()
        if not line.isValid():
            break
        end = edges[number + 1] if number + 1 < len(edges) else None
        _fill(layout, line, start, end, metrics)
        indent = setting.first_indent if number == 0 else 0.0
        room = setting.width * metrics.column - line.naturalTextWidth()
        x = (left + indent) * metrics.column + _shift(setting.alignment, room, text)
        line.setPosition(metrics.line_place(line, x, ((number + 1) * setting.spacing - 1) * metrics.line))
    layout.endLayout()


def _fill(layout: QTextLayout, line: QTextLine, start: int, end: int | None, metrics: LineMetrics) -> None:
    """Give a line the characters from ``start`` to ``end`` (UTF-16 units), or all there are."""
    widest = _WIDEST * metrics.page
    if end is None:
        line.setNumColumns(1 << 20, 1 << 20)
        return
    clusters = sum(layout.isValidCursorPosition(place) for place in range(start, end))
    # Qt counts what the font makes of the text: usually a cluster is one, but marks may count for themselves.
    least, most, columns = 1, end - start, max(1, clusters)
    while least <= most:
        line.setNumColumns(columns, widest)
        reached = line.textStart() + line.textLength()
        if reached == end:
            return
        if reached < end:
            least = columns + 1
        else:
            most = columns - 1
        columns = (least + most) // 2


def _shift(alignment: Alignment, room: float, text: str) -> float:
    """How far a line with ``room`` beside it moves to the right."""
    if alignment is Alignment.CENTER:
        return room / 2
    is_right = alignment is Alignment.RIGHT
    if not text.isascii() and text.isprintable() and _reads_leftwards(text):
        is_right = not is_right
    return max(0.0, room) if is_right else 0.0


def _reads_leftwards(text: str) -> bool:
    strong = (bidirectional(character) for character in text)
    return next((side != "L" for side in strong if side in ("L", "R", "AL")), False)
