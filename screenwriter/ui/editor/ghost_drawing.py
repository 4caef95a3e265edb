"""Drawing words that are not in the document: preedit text of a block's layout, in a look of its own.

Formats others have laid over the block (notes, hints) are kept and make room, the way QSyntaxHighlighter counts.
"""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QPalette, QTextBlock, QTextCharFormat, QTextDocument, QTextLayout

from screenwriter.ui.editor.utf16 import utf16_length

GHOST_SHARE = 0.6
HINT_SHARE = 0.45


def draw_in_block(
    document: QTextDocument, block: QTextBlock, start: int, pieces: list[tuple[str, QTextCharFormat]]
) -> None:
    """Draw pieces of text at ``start`` (UTF-16 units) of a block, instead of what was drawn there before."""
    layout = block.layout()
    kept = _formats_without_preedit(layout)
    whole = "".join(text for text, _ in pieces)
    layout.setPreeditArea(start, whole)
    length = utf16_length(whole)
    formats = [_with_preedit(f, start, length) for f in kept]
    place = start
    for text, look in pieces:
        formats.append(_format_range(place, utf16_length(text), look))
        place += utf16_length(text)
    layout.setFormats(formats)
    document.markContentsDirty(block.position(), block.length())


def undraw_in_block(document: QTextDocument, block: QTextBlock) -> None:
    """Take away what was drawn in a block; nothing happens where nothing was."""
    layout = block.layout() if block.isValid() else None
    if layout is None or not layout.preeditAreaText():
        return
    kept = _formats_without_preedit(layout)
    layout.setPreeditArea(-1, "")
    layout.setFormats(kept)
    document.markContentsDirty(block.position(), block.length())


def lines_of(document: QTextDocument, block: QTextBlock) -> list[tuple[int, float]]:
    """Where each line of a block begins (UTF-16 units, drawn text counted), and its lower edge (document pixels)."""
    top = document.documentLayout().blockBoundingRect(block).top()  # Qt lays out when asked
    layout = block.layout()
    lines = [layout.lineAt(number) for number in range(layout.lineCount())]
    return [(line.textStart(), top + line.y() + line.height()) for line in lines]


def is_over_drawn(document: QTextDocument, block: QTextBlock, point: QPointF) -> bool:
    """Whether a point of the document, in pixels, is over the text drawn in a block."""
    corner = document.documentLayout().blockBoundingRect(block).topLeft()
    layout = block.layout()
    start, end = layout.preeditAreaPosition(), layout.preeditAreaPosition() + utf16_length(layout.preeditAreaText())
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        first, last = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
        left, right = line.cursorToX(first)[0], line.cursorToX(last)[0]
        if first < last and QRectF(left, line.y(), right - left, line.height()).translated(corner).contains(point):
            return True
    return False


def ghost_look(palette: QPalette, color: QColor | None = None) -> QTextCharFormat:
    """Italic and grey, whatever emphasis stands before; ``color`` None: between text and paper."""
    look = QTextCharFormat()
    look.setForeground(color or _between_text_and_paper(palette, GHOST_SHARE))
    look.setFontItalic(True)
    look.setFontUnderline(False)
    look.setFontStrikeOut(False)
    look.setFontWeight(QFont.Weight.Normal)
    return look


def hint_look(palette: QPalette) -> QTextCharFormat:
    """The key hint at a ghost's end: upright and fainter."""
    look = ghost_look(palette, _between_text_and_paper(palette, HINT_SHARE))
    look.setFontItalic(False)
    return look


def _between_text_and_paper(palette: QPalette, share_of_text: float) -> QColor:
    text, paper = palette.color(QPalette.ColorRole.Text), palette.color(QPalette.ColorRole.Base)
    pairs = zip(text.getRgb()[:3], paper.getRgb()[:3], strict=True)
    return QColor(*(round(t * share_of_text + p * (1 - share_of_text)) for t, p in pairs))


def _formats_without_preedit(layout: QTextLayout) -> list[QTextLayout.FormatRange]:
    """The formats of others, where they stand without the preedit text."""
    start, length = layout.preeditAreaPosition(), utf16_length(layout.preeditAreaText())
    if not length:
        return layout.formats()
    outside = [f for f in layout.formats() if f.start < start or f.start + f.length > start + length]
    return [_without_preedit(f, start, length) for f in outside]


def _with_preedit(old: QTextLayout.FormatRange, start: int, length: int) -> QTextLayout.FormatRange:
    """What follows the preedit text moves, what spans it grows."""
    if old.start >= start:
        return _format_range(old.start + length, old.length, old.format)
    if old.start + old.length > start:
        return _format_range(old.start, old.length + length, old.format)
    return old


def _without_preedit(old: QTextLayout.FormatRange, start: int, length: int) -> QTextLayout.FormatRange:
    if old.start >= start + length:
        return _format_range(old.start - length, old.length, old.format)
    if old.start + old.length > start:
        return _format_range(old.start, old.length - length, old.format)
    return old


def _format_range(start: int, length: int, look: QTextCharFormat) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = start, length, look
    return made
