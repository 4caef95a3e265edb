"""Elements to what pages are built of: blocks of wrapped lines, units, and chains that stay together.

Rules: page-format.md sections 2, 4 and 5. Reads a script from any position on; knows nothing of where pages end.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import NamedTuple

from screenwriter.screenplay.continueds import speaker, with_continued
from screenwriter.screenplay.elements import CAPITALISED, SPEECH_PARTS, DualColumn, Element, ElementKind
from screenwriter.screenplay.page_format import PageFormat
from screenwriter.screenplay.page_lock import PageLock
from screenwriter.screenplay.page_position import Position
from screenwriter.screenplay.wrapping import Line, wrap_lines


@dataclass(frozen=True, slots=True)
class PaginationOptions:
    """Choices that are the writer's, not the page's.

    ``clean_dashes`` never splits a dash over two lines. ``pairs_continue``: after a dual dialogue both speakers count
    as having spoken last. ``page_lock`` None: pages follow the text; else its pages begin where the elements'
    ``locked_starts`` say (page-format.md section 9).
    """

    clean_dashes: bool = False
    pairs_continue: bool = True
    page_lock: PageLock | None = None


class Block(NamedTuple):
    """An element, or the rest of one, as wrapped lines; ``line.start`` counts from ``offset`` in the element's text."""

    index: int
    offset: int
    end: int
    kind: ElementKind
    lines: tuple[Line, ...]
    spacing: float
    space: float
    column: DualColumn | None
    columns: int
    is_blank: bool
    text: str  # what was wrapped

    @property
    def height(self) -> float:
        """Body lines it takes, without the space before it."""
        return len(self.lines) * self.spacing


class UnitKind(Enum):
    """How a unit may be broken."""

    WHOLE = auto()  # one element that never splits
    ACTION = auto()  # one element that splits at sentences
    SPEECH = auto()
    PAIR = auto()


class Unit(NamedTuple):
    """What is placed as one: a flow element, a speech, or a dual pair (its right column apart)."""

    kind: UnitKind
    blocks: tuple[Block, ...]
    right: tuple[Block, ...] = ()
    cue_index: int | None = None

    @property
    def first(self) -> Block:
        """The uppermost block; of the rest of a pair one column may be used up."""
        return (self.blocks or self.right)[0]

    @property
    def space(self) -> float:
        """Space before the unit, in body lines."""
        return self.first.space

    @property
    def height(self) -> float:
        """Body lines the unit takes, without the space before it."""
        return max(_column_height(self.blocks), _column_height(self.right))


class Chain(NamedTuple):
    """Headings and the unit they belong to, or a unit alone; ``forced``: it must begin a page."""

    start: Position
    end: Position
    units: tuple[Unit, ...]
    head_count: int
    forced: bool


def _column_height(blocks: tuple[Block, ...]) -> float:
    if not blocks:
        return 0
    return sum(block.space + len(block.lines) * block.spacing for block in blocks) - blocks[0].space


class _Setting(NamedTuple):
    columns: int
    space: float
    spacing: float
    starts_new_page: bool
    breaks_as: ElementKind


class LayoutReader:
    """Reads chains from a script. Holds no state but what it was made with."""

    def __init__(self, elements: Sequence[Element], page_format: PageFormat, options: PaginationOptions) -> None:
        self.elements = elements
        self.page_format = page_format
        self.options = options
        self._settings: dict[tuple[ElementKind, DualColumn | None], _Setting] = {}

    def chain_at(self, position: Position) -> Chain | None:
        """The chain that begins at or after a position; None if nothing printed follows."""
        if position.is_rest:
            return self._rest(position)
        heads: list[Unit] = []
        index, speakers, forced = position.index, position.speakers, False
        while index < len(self.elements):
            element = self.elements[index]
            if self._begins_page(element):
                if heads:
                    break
                forced = True
            if not element.is_printed:
                index += 1
                continue
            if element.kind is ElementKind.SCENE_HEADING:
                speakers = frozenset()
            unit, index, speakers = self._unit(index, speakers)
            if not self.is_head(element):
                return Chain(position, Position(index, speakers=speakers), (*heads, unit), len(heads), forced)
            heads.append(unit)
        if not heads:
            return None
        return Chain(position, Position(index, speakers=speakers), tuple(heads), len(heads), forced)

    def block(self, index: int, offset: int = 0, column: DualColumn | None = None, continued: bool = False) -> Block:
        """Wrap an element from ``offset`` on."""
        element = self.elements[index]
        kind = element.kind
        setting = self.setting(kind, column)
        text = element.text[offset:] if offset else element.text
        if continued:
            text = with_continued(text, self.page_format.continued_text)
        columns = setting.columns
        if element.left_inches is not None or element.right_inches is not None:
            columns = self.page_format.columns(kind, column, element.left_inches, element.right_inches)
        lines = wrap_lines(text, columns, self.options.clean_dashes, kind in CAPITALISED)
        space = setting.space if element.space_before_lines is None else element.space_before_lines
        if element.blank_lines:
            space = max(space, element.blank_lines)
        is_blank = kind is ElementKind.ACTION and not text.strip()
        end = len(element.text)
        return Block(index, offset, end, kind, lines, setting.spacing, space, column, columns, is_blank, text)

    def cut(self, block: Block, start: int, end: int) -> Block:
        """Wrap only a part of a block again; ``start`` and ``end`` count from the block's own start."""
        text = block.text[start:end].rstrip()
        lines = wrap_lines(text, block.columns, self.options.clean_dashes, block.kind in CAPITALISED)
        return block._replace(offset=block.offset + start, end=block.offset + end, lines=lines, text=text)

    def setting(self, kind: ElementKind, column: DualColumn | None) -> _Setting:
        """What the page format says about a kind, looked up once."""
        setting = self._settings.get((kind, column))
        if setting is None:
            shown = self.page_format.element(kind, column)
            columns = self.page_format.columns(kind, column)
            breaks_as = shown.paginates_as or kind
            setting = _Setting(columns, shown.space_before_lines, shown.line_spacing, shown.starts_new_page, breaks_as)
            self._settings[kind, column] = setting
        return setting

    def is_head(self, element: Element) -> bool:
        """Whether an element is kept with what follows it, as a scene heading is."""
        return self.setting(element.kind, None).breaks_as is ElementKind.SCENE_HEADING

    def position_of(self, chain: Chain, number: int) -> Position:
        """Where a chain goes on if only its first ``number`` units found room."""
        speakers = chain.start.speakers
        if any(unit.first.kind is ElementKind.SCENE_HEADING for unit in chain.units[:number]):
            speakers = frozenset()
        return Position(chain.units[number].first.index, speakers=speakers)

    def _begins_page(self, element: Element) -> bool:
        if element.kind is ElementKind.PAGE_BREAK or element.starts_new_page:
            return True
        return self.setting(element.kind, None).starts_new_page

    def _unit(self, index: int, speakers: frozenset[str]) -> tuple[Unit, int, frozenset[str]]:
        """The unit that begins at a printed element, the index after it, and who has spoken last then."""
        element = self.elements[index]
        if element.kind is ElementKind.CHARACTER or element.kind in (ElementKind.DIALOGUE, ElementKind.PARENTHETICAL):
            if element.dual is DualColumn.LEFT:
                return self._pair(index, speakers)
            return self._single_speech(index, speakers)
        breaks_as = self.setting(element.kind, None).breaks_as
        kind = UnitKind.ACTION if breaks_as is ElementKind.ACTION else UnitKind.WHOLE
        return Unit(kind, (self.block(index),)), index + 1, speakers

    def _single_speech(self, index: int, speakers: frozenset[str]) -> tuple[Unit, int, frozenset[str]]:
        has_cue = self.elements[index].kind is ElementKind.CHARACTER
        blocks, end = self._speech(index, None, speakers)
        if has_cue:
            name, is_voice_over = speaker(self.elements[index].text)
            # A voice over is the last to have spoken, and nobody continues it.
            speakers = frozenset() if is_voice_over else frozenset((name,))
        return Unit(UnitKind.SPEECH, blocks, cue_index=index if has_cue else None), end, speakers

    def _pair(self, index: int, speakers: frozenset[str]) -> tuple[Unit, int, frozenset[str]]:
        left, end = self._speech(index, DualColumn.LEFT, speakers)
        partner = self._next_printed(end)
        if partner >= len(self.elements) or self.elements[partner].dual is not DualColumn.RIGHT:
            return self._single_speech(index, speakers)
        if self._breaks_between(end, partner):
            return self._single_speech(index, speakers)
        right, end = self._speech(partner, DualColumn.RIGHT, speakers)
        if self.options.pairs_continue:
            names = [speaker(self.elements[cue].text) for cue in (index, partner)]
            speakers = frozenset(name for name, is_voice_over in names if not is_voice_over)
        return Unit(UnitKind.PAIR, left, right, cue_index=index), end, speakers

    def _speech(self, index: int, column: DualColumn | None, speakers: frozenset[str]) -> tuple[tuple[Block, ...], int]:
        element = self.elements[index]
        continued = False
        if element.kind is ElementKind.CHARACTER and self.page_format.automatic_continueds:
            name, is_voice_over = speaker(element.text)
            continued = not is_voice_over and bool(name) and name in speakers
        first = self.block(index, 0, column, continued)
        parts, end = self._parts(index + 1, column, element.dual)
        return (first, *parts), end

    def _parts(self, index: int, column: DualColumn | None, dual: DualColumn | None) -> tuple[list[Block], int]:
        """The parts of a speech from ``index`` on, and the index after the last of them."""
        parts: list[Block] = []
        end = index
        while (index := self._next_printed(index)) < len(self.elements):
            element = self.elements[index]
            if element.kind not in SPEECH_PARTS or element.dual is not dual:
                break
            if self._breaks_between(end, index) or self._begins_page(element):
                break
            # A lyric after a blank line is a song of its own, not part of the speech.
            if element.kind is ElementKind.LYRIC and element.blank_lines:
                break
            parts.append(self.block(index, 0, column))
            index += 1
            end = index
        return parts, end

    def _next_printed(self, index: int) -> int:
        while index < len(self.elements) and not self.elements[index].is_printed:
            index += 1
        return index

    def _breaks_between(self, start: int, end: int) -> bool:
        return any(self.elements[index].kind is ElementKind.PAGE_BREAK for index in range(start, end))

    def _rest(self, position: Position) -> Chain:
        """The chain that holds only the rest of a split unit."""
        index = position.index
        if position.pair_lines:
            unit, end, _ = self._pair(index, frozenset())
            unit = unit._replace(
                blocks=lines_from(unit.blocks, position.pair_lines), right=lines_from(unit.right, position.pair_lines)
            )
        elif position.cue_back or self.elements[index].kind in SPEECH_PARTS | {ElementKind.CHARACTER}:
            first = self.block(index, position.offset)
            parts, end = self._parts(index + 1, None, self.elements[index].dual)
            cue_index = index - position.cue_back if position.cue_back else None
            unit = Unit(UnitKind.SPEECH, (first, *parts), cue_index=cue_index)
        else:
            block = self.block(index, position.offset)
            breaks_as = self.setting(block.kind, None).breaks_as
            unit = Unit(UnitKind.ACTION if breaks_as is ElementKind.ACTION else UnitKind.WHOLE, (block,))
            end = index + 1
        return Chain(position, Position(end, speakers=position.speakers), (unit,), 0, False)


def lines_from(blocks: tuple[Block, ...], count: int) -> tuple[Block, ...]:
    """What is left of a column of blocks without its first ``count`` lines."""
    rest = []
    for block in blocks:
        kept = block.lines[count:]
        count = max(0, count - len(block.lines))
        if kept:
            rest.append(block._replace(lines=kept))
    return tuple(rest)


def lines_up_to(blocks: tuple[Block, ...], count: int) -> tuple[Block, ...]:
    """The first ``count`` lines of a column of blocks."""
    top = []
    for block in blocks:
        kept = block.lines[:count]
        count -= len(kept)
        if kept:
            top.append(block._replace(lines=kept))
    return tuple(top)
