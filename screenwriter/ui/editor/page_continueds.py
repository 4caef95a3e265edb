"""The (CONT'D) a page prints after a cue whose speaker spoke last; drawn behind the cue and never stored.

The rule is the paginator's (page-format.md section 8), read from the blocks on screen so that it is true at every
keystroke.
"""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextBlock

from screenwriter.screenplay.continueds import speaker, with_continued
from screenwriter.screenplay.elements import DualColumn, ElementKind
from screenwriter.screenplay.page_format import PageFormat
from screenwriter.ui.editor.block_conversion import annotation_ranges
from screenwriter.ui.editor.dual_pairs import pair_of
from screenwriter.ui.editor.element_formats import block_dual, block_kind

_FARTHEST = 500
"""Paragraphs without a cue after which nobody is looked for: a bound on the work of a repaint."""


def continued_after(cue: QTextBlock, page_format: PageFormat) -> str:
    """What is printed after a block's text; "" where nothing is."""
    block_format = cue.blockFormat()
    if block_kind(block_format) is not ElementKind.CHARACTER:
        return ""
    text = cue.text()
    name, is_voice_over = speaker(text)
    if not page_format.automatic_continueds or is_voice_over or not name or annotation_ranges(text):
        return ""
    pair = pair_of(cue, page_format)
    if pair is not None:  # either side may continue whoever spoke before the pair
        cue = cue.document().findBlockByNumber(pair.start)
    if name not in _last_speakers(cue):
        return ""
    return with_continued(text, page_format.continued_text)[len(text.rstrip()) :]


def paint_continued(painter: QPainter, cue: QTextBlock, font: QFont, page_format: PageFormat) -> None:
    """Draw it in the painter's colour behind a cue of one line that has been placed."""
    layout = cue.layout()
    if layout.lineCount() != 1 or layout.preeditAreaText():
        return
    text = continued_after(cue, page_format)
    if text:
        line = layout.lineAt(0)
        corner = layout.position() + QPointF(line.x() + line.naturalTextWidth(), line.y())
        painter.setFont(font)
        painter.drawText(corner + QPointF(0, QFontMetricsF(font).ascent()), text)


def _last_speakers(cue: QTextBlock) -> frozenset[str]:
    """Who spoke last in the scene before a cue: both speakers of a dual dialogue."""
    names: list[tuple[str, bool]] = []
    block = cue.previous()
    for _ in range(_FARTHEST):
        if not block.isValid():
            break
        block_format = block.blockFormat()
        kind = block_kind(block_format)
        if kind is ElementKind.SCENE_HEADING:
            break
        if kind is ElementKind.CHARACTER:
            is_right = block_dual(block_format) is DualColumn.RIGHT
            if names and (is_right or block_dual(block_format) is None):
                break
            names.append(speaker(block.text()))
            if not is_right:
                break
        block = block.previous()
    return frozenset(name for name, is_voice_over in names if not is_voice_over)
