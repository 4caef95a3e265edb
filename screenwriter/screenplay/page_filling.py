"""Filling one page: placing chains until one does not fit, and what happens then (page-format.md section 6)."""

from typing import NamedTuple

from screenwriter.screenplay.continueds import with_continued
from screenwriter.screenplay.elements import DualColumn, ElementKind
from screenwriter.screenplay.layout_units import Block, Chain, LayoutReader, Unit, UnitKind
from screenwriter.screenplay.page_position import Position
from screenwriter.screenplay.splitting import LEAST_LINES, Split, break_anywhere, split_unit
from screenwriter.screenplay.wrapping import Line

_LEAST_HEIGHT_UNDER_HEADING = 5


class Fragment(NamedTuple):
    """An element, or the part ``start:end`` of its text, on a page.

    ``top`` is the number of body lines above it on the page; line ``n`` ends ``top + (n + 1) * spacing`` lines down.
    ``line.start`` counts code points from ``start``; a line's text is what is printed, an automatic (CONT'D) included.
    """

    index: int
    start: int
    end: int
    kind: ElementKind
    lines: tuple[Line, ...]
    top: float
    spacing: float
    column: DualColumn | None

    @property
    def bottom(self) -> float:
        """Body lines from the top of the page to its lower edge."""
        return self.top + len(self.lines) * self.spacing


class RawPage(NamedTuple):
    """A page as filled: ``more_line`` and ``repeated_cue`` as in ``Page``."""

    start: Position
    fragments: tuple[Fragment, ...]
    used_lines: float
    more_line: float | None
    repeated_cue: str | None


class _OpenPage:
    """A page while it is being filled."""

    def __init__(self, limit: int) -> None:
        self.limit = limit
        self.used: float = 0
        self.fragments: list[Fragment] = []
        self.more_line: float | None = None
        self._placed: list[tuple[Chain, float, int]] = []

    @property
    def is_empty(self) -> bool:
        return not self.fragments

    def space_before(self, block: Block, is_first: bool) -> float:
        """The block's space, dropped at the top of the page unless the block is a blank line of its own."""
        return 0 if is_first and not block.is_blank else block.space

    def height_of(self, units: tuple[Unit, ...]) -> float:
        """Lines that units would take here, spaces included."""
        height: float = 0
        for unit in units:
            height += self.space_before(unit.first, self.is_empty and not height) + unit.height
        return height

    def place_chain(self, chain: Chain) -> None:
        self._placed.append((chain, self.used, len(self.fragments)))
        for unit in chain.units:
            self.place(unit)

    def place(self, unit: Unit) -> None:
        top = self.used + self.space_before(unit.first, self.is_empty)
        self.used = top + unit.height
        self._place_column(unit.blocks, top)
        if unit.right:
            self._place_column(unit.right, top)

    def take_last_chain_back(self) -> Chain | None:
        """Undo the last placing, provided that something printed remains above it."""
        if len(self._placed) < 2:
            return None
        chain, self.used, count = self._placed.pop()
        del self.fragments[count:]
        return chain

    def _place_column(self, blocks: tuple[Block, ...], top: float) -> None:
        for number, block in enumerate(blocks):
            top += block.space if number else 0
            self.fragments.append(
                Fragment(
                    block.index, block.offset, block.end, block.kind, block.lines, top, block.spacing, block.column
                )
            )
            top += len(block.lines) * block.spacing


def fill_page(reader: LayoutReader, start: Position) -> tuple[RawPage, Position | None]:
    """Fill the page that begins at ``start``; give it and the start of the next page, None after the last.

    A page without fragments means that nothing printed follows ``start``.
    """
    page = _OpenPage(reader.page_format.lines_per_page)
    following: Position | None = start
    while following is not None:
        chain = reader.chain_at(following)
        if chain is None:
            following = None
        elif chain.forced and not page.is_empty:
            break
        elif page.used + page.height_of(chain.units) <= page.limit:
            page.place_chain(chain)
            following = chain.end
        else:
            following = _end_page(reader, page, chain)
            break
    cue = _repeated_cue(reader, start)
    return RawPage(start, tuple(page.fragments), page.used, page.more_line, cue), following


def _end_page(reader: LayoutReader, page: _OpenPage, chain: Chain) -> Position:
    """Deal with the first chain that does not fit; say where the next page begins."""
    split = _split_under_heading(reader, page, chain) or _split_alone(reader, page, chain)
    if split is not None:
        return _place_top(page, chain, split)
    if not page.is_empty:
        if _is_transition(chain):
            rescued = page.take_last_chain_back()
            if rescued is not None:
                return rescued.start
        return chain.start
    return _force(reader, page, chain)


def _split_under_heading(reader: LayoutReader, page: _OpenPage, chain: Chain) -> Split | None:
    if chain.head_count != 1 or len(chain.units) != 2:
        return None
    heading, unit = chain.units
    if unit.height < _LEAST_HEIGHT_UNDER_HEADING:
        return None
    room = page.limit - page.used - page.height_of((heading,)) - unit.space
    return split_unit(reader, unit, room, fills_page=True) if room >= LEAST_LINES else None


def _split_alone(reader: LayoutReader, page: _OpenPage, chain: Chain) -> Split | None:
    if chain.head_count or len(chain.units) != 1:
        return None
    unit = chain.units[0]
    room = page.limit - page.used - page.space_before(unit.first, page.is_empty)
    return split_unit(reader, unit, room) if room >= LEAST_LINES else None


def _place_top(page: _OpenPage, chain: Chain, split: Split) -> Position:
    for heading in chain.units[:-1]:
        page.place(heading)
    page.place(split.top)
    if split.top.kind is UnitKind.SPEECH:
        page.more_line = page.used
    rest = split.rest._replace(speakers=chain.end.speakers)
    if rest.pair_lines:  # counted from the pair's own start, however many pages it has filled already
        rest = rest._replace(pair_lines=rest.pair_lines + chain.start.pair_lines)
    return rest


def _is_transition(chain: Chain) -> bool:
    return chain.units[0].first.kind is ElementKind.TRANSITION


def _force(reader: LayoutReader, page: _OpenPage, chain: Chain) -> Position:
    """Place what fits of a chain that is higher than a whole page."""
    heads = chain.units[: chain.head_count]
    if len(heads) < len(chain.units):
        unit = chain.units[-1]
        room = page.limit - page.height_of(heads) - (unit.space if heads else 0)
        split = split_unit(reader, unit, room) or break_anywhere(unit, room)
        if split is not None and page.height_of(heads) + LEAST_LINES <= page.limit:
            return _place_top(page, chain, split)
    for number, unit in enumerate(chain.units):
        if not page.is_empty and page.used + page.height_of((unit,)) > page.limit:
            return reader.position_of(chain, number)
        page.place(unit)
    return chain.end


def _repeated_cue(reader: LayoutReader, start: Position) -> str | None:
    if not start.cue_back:
        return None
    cue = reader.elements[start.index - start.cue_back].text.upper()
    return with_continued(cue, reader.page_format.continued_text)
