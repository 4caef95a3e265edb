"""Which blocks are a dual dialogue: two speeches side by side, by the paginator's rule (page-format.md section 5).

A speech marked for a column that has no partner is printed, and shown, as an ordinary one.
"""

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtGui import QTextBlock

from screenwriter.screenplay.elements import SPEECH_PARTS, UNPRINTED, DualColumn, ElementKind
from screenwriter.screenplay.page_format import PageFormat
from screenwriter.ui.editor.element_formats import BLANK_LINES, DUAL, KIND, STARTS_NEW_PAGE, block_dual, block_kind

LONGEST = 200
"""Paragraphs; a longer one is shown one below the other, so that no search is endless."""

_OPENS = frozenset({ElementKind.CHARACTER, ElementKind.DIALOGUE, ElementKind.PARENTHETICAL})
_UNPRINTED = frozenset(kind.value for kind in UNPRINTED)
_PRINTED_NOTHING = UNPRINTED | {ElementKind.PAGE_BREAK}


class Pair(NamedTuple):
    """Block numbers: the left speech begins at ``start``, the right one at ``right``, what follows at ``end``."""

    start: int
    right: int
    end: int

    def column_of(self, number: int) -> DualColumn:
        """The column of one of its blocks."""
        return DualColumn.LEFT if number < self.right else DualColumn.RIGHT


def may_be_paired(block: QTextBlock) -> bool:
    """Whether a block can belong to a dual dialogue at all: a quick no for nearly all of them."""
    block_format = block.blockFormat()
    return block_format.hasProperty(DUAL) or block_format.property(KIND) in _UNPRINTED


def pair_of(block: QTextBlock, page_format: PageFormat) -> Pair | None:
    """The dual dialogue a block belongs to."""
    if not block.isValid() or not may_be_paired(block):
        return None
    number, start = block.blockNumber(), _safe_start(block)
    while start.isValid() and start.blockNumber() <= number:
        pair = _pair_from(start, page_format)
        if pair is not None and number < pair.end:
            return pair
        if pair is not None:
            start = start.document().findBlockByNumber(pair.end)
        elif _opens(start):
            start = _after_parts(start, page_format)
        else:
            start = start.next()
    return None


def column_of(block: QTextBlock, page_format: PageFormat) -> DualColumn | None:
    """The column a block stands in; None: it has the page's whole width."""
    pair = pair_of(block, page_format)
    return None if pair is None else pair.column_of(block.blockNumber())


def reach_of_change(first: QTextBlock, last: QTextBlock) -> tuple[QTextBlock, QTextBlock]:
    """The blocks whose pairing a change from ``first`` to ``last`` may have changed."""
    for _ in range(LONGEST + 1):
        above = first.previous()
        if not above.isValid() or not may_be_paired(above):
            break
        first = above
    for _ in range(LONGEST + 1):
        below = last.next()
        if not below.isValid() or not may_be_paired(below):
            break
        last = below
    return first, last


def blocks_of(block: QTextBlock, count: int) -> Iterator[QTextBlock]:
    """``count`` blocks from one on."""
    for _ in range(count):
        yield block
        block = block.next()


def _safe_start(block: QTextBlock) -> QTextBlock:
    """A block at or above where a unit begins in any case."""
    for _ in range(LONGEST):
        block_format = block.blockFormat()
        if block_kind(block_format) is ElementKind.CHARACTER and block_dual(block_format) is DualColumn.LEFT:
            break
        above = block.previous()
        if not above.isValid() or not may_be_paired(above):
            break
        block = above
    return block


def _pair_from(start: QTextBlock, page_format: PageFormat) -> Pair | None:
    if not _opens(start) or block_dual(start.blockFormat()) is not DualColumn.LEFT:
        return None
    partner = _next_printed(_after_parts(start, page_format))
    if partner is None or block_dual(partner.blockFormat()) is not DualColumn.RIGHT:
        return None
    end = _after_parts(partner, page_format)
    first = start.blockNumber()
    last = end.blockNumber() if end.isValid() else start.document().blockCount()
    return Pair(first, partner.blockNumber(), last) if last - first <= LONGEST else None


def _opens(block: QTextBlock) -> bool:
    return block_kind(block.blockFormat()) in _OPENS


def _after_parts(cue: QTextBlock, page_format: PageFormat) -> QTextBlock:
    """The block after the speech that begins with ``cue``; not a valid one at the end of the script."""
    dual = block_dual(cue.blockFormat())
    end = cue.next()
    for _ in range(LONGEST):
        part = _next_printed(end)
        if part is None or not _is_part(part, dual, page_format):
            break
        end = part.next()
    return end


def _is_part(block: QTextBlock, dual: DualColumn | None, page_format: PageFormat) -> bool:
    block_format = block.blockFormat()
    kind = block_kind(block_format)
    if kind not in SPEECH_PARTS or block_dual(block_format) is not dual:
        return False
    if block_format.property(STARTS_NEW_PAGE) or page_format.element(kind).starts_new_page:
        return False
    return not (kind is ElementKind.LYRIC and block_format.property(BLANK_LINES))


def _next_printed(block: QTextBlock) -> QTextBlock | None:
    """The next printed block from ``block`` on; None where a page break or the end of the script comes first."""
    for _ in range(LONGEST):
        if not block.isValid():
            return None
        kind = block_kind(block.blockFormat())
        if kind not in _PRINTED_NOTHING:
            return block
        if kind is ElementKind.PAGE_BREAK:
            return None
        block = block.next()
    return None
