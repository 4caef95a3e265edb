"""Where a unit that meets the end of a page may be split (page-format.md section 7)."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from screenwriter.screenplay.elements import ElementKind
from screenwriter.screenplay.layout_units import Block, LayoutReader, Unit, UnitKind, lines_up_to
from screenwriter.screenplay.page_position import Position

LEAST_LINES = 2
"""Lines that must stand on either side of a split."""
LEAST_ACTION_CHARACTERS = 13
LEAST_SPOKEN_CHARACTERS = 16
SUBSTANTIAL_SPOKEN_LINES = 3
_FAR_BELOW = 10_000
"""Characters; what stands further below a cut than several pages decides nothing, and wrapping it for each cut would
take minutes where a whole file is one paragraph."""

_CLOSERS = "\"')\\]}\u2019\u201d"
_WIDE_END = f"[。！？｡]+[{_CLOSERS}」』）】》〉〕]*"
"""Of Chinese and Japanese, which need no space after it (own decision)."""
_SENTENCE_END = re.compile(rf"(?:[.!?][{_CLOSERS}]*\s+|{_WIDE_END}\s*)(?=\S)")
_ENDS_SENTENCE = re.compile(rf"(?:[.!?][{_CLOSERS}]*|{_WIDE_END})\s*$")
_SPOKEN = frozenset({ElementKind.DIALOGUE, ElementKind.LYRIC})


class Split(NamedTuple):
    """A unit cut in two: what stays on the page, and where its rest begins (speakers left to the caller)."""

    top: Unit
    rest: Position


def sentence_ends(text: str) -> Iterator[int]:
    """Offsets inside a text after which a sentence is over, each after the white space that follows."""
    return (match.end() for match in _SENTENCE_END.finditer(text))


def split_unit(reader: LayoutReader, unit: Unit, room: float, fills_page: bool = False) -> Split | None:
    """Split a unit so that its top fits ``room`` lines; None if no legal split does.

    ``fills_page`` waives the test for a short last line where an action's top fills the room exactly.
    """
    if unit.kind is UnitKind.ACTION:
        return _split_action(reader, unit, room, fills_page)
    if unit.kind is UnitKind.SPEECH:
        return _split_speech(reader, unit, room)
    return None


def _split_action(reader: LayoutReader, unit: Unit, room: float, fills_page: bool) -> Split | None:
    block = unit.blocks[0]
    best, best_rank = None, None
    for end in sentence_ends(block.text):
        top = reader.cut(block, 0, end)
        if top.height > room:
            break
        bottom = _cut_below(reader, block, end)
        if len(top.lines) < LEAST_LINES or len(bottom.lines) < LEAST_LINES:
            continue
        is_short = len(top.lines[-1].text.strip()) < LEAST_ACTION_CHARACTERS
        if is_short and not (fills_page and top.height == room):
            continue
        rank = (len(top.lines), -abs(len(top.lines) - len(bottom.lines)), end)
        if best_rank is None or rank > best_rank:
            best, best_rank = Split(unit._replace(blocks=(top,)), Position(block.index, top.end, is_rest=True)), rank
    return best


def _cut_below(reader: LayoutReader, block: Block, end: int) -> Block:
    return reader.cut(block, end, min(len(block.text), end + _FAR_BELOW))


class _SpeechCut(NamedTuple):
    """A candidate: the parts above and below. ``end`` is an offset in block ``part``; 0: the end of the one before."""

    part: int
    end: int
    top: tuple[Block, ...]
    bottom: tuple[Block, ...]
    is_sentence: bool


def _split_speech(reader: LayoutReader, unit: Unit, room: float) -> Split | None:
    best, best_rank = None, None
    same_top: dict[tuple[int, int], int] = {}  # first sentence end of a part that gives this number of top lines
    for cut in _speech_cuts(reader, unit):
        if cut.end:
            same_top.setdefault((cut.part, _content_lines(cut.top)), cut.end)
        if _height(cut.top) > room:
            break
        above, below = _content_lines(cut.top), _content_lines(cut.bottom)
        if above < LEAST_LINES or below < LEAST_LINES:
            continue
        has_twin = cut.end > 0 and same_top[cut.part, above] < cut.end
        is_substantial = _is_substantial(cut, has_twin)
        characters = sum(len(line.text) for block in cut.top for line in block.lines)
        rank = (cut.is_sentence, is_substantial, above, -abs(above - below), characters)
        if best_rank is None or rank > best_rank:
            best, best_rank = cut, rank
    return None if best is None else _speech_split(unit, best)


def _speech_cuts(reader: LayoutReader, unit: Unit) -> Iterator[_SpeechCut]:
    """Every candidate from the top of the speech down."""
    blocks = unit.blocks
    for part, block in enumerate(blocks):
        is_long = block.kind in _SPOKEN and len(block.lines) >= 3
        if is_long:
            for end in sentence_ends(block.text):
                top = (*blocks[:part], reader.cut(block, 0, end))
                bottom = (_cut_below(reader, block, end), *blocks[part + 1 :])
                yield _SpeechCut(part, end, top, bottom, True)
        if part + 1 < len(blocks) and block.kind is not ElementKind.CHARACTER:
            is_sentence = is_long and _ENDS_SENTENCE.search(block.text) is not None
            yield _SpeechCut(part + 1, 0, blocks[: part + 1], blocks[part + 1 :], is_sentence)


def _is_substantial(cut: _SpeechCut, has_twin: bool) -> bool:
    spoken = [line.text for block in cut.bottom if block.kind in _SPOKEN for line in block.lines]
    if len(spoken) >= SUBSTANTIAL_SPOKEN_LINES:
        return True
    if not cut.end:
        return False
    return has_twin or all(len(line.strip()) >= LEAST_SPOKEN_CHARACTERS for line in (spoken[0], spoken[-1]))


def _speech_split(unit: Unit, cut: _SpeechCut) -> Split:
    first = cut.bottom[0]
    cue_back = 0 if unit.cue_index is None else first.index - unit.cue_index
    return Split(unit._replace(blocks=cut.top), Position(first.index, first.offset, cue_back, is_rest=True))


def _content_lines(blocks: tuple[Block, ...]) -> int:
    return sum(len(block.lines) for block in blocks if block.kind is not ElementKind.CHARACTER)


def _height(blocks: tuple[Block, ...]) -> float:
    return sum(block.space + block.height for block in blocks) - blocks[0].space


def break_anywhere(unit: Unit, room: float) -> Split | None:
    """Break a unit that is higher than a page at the last line that fits, keeping two lines on either side.

    Where ``room`` or the unit is too small for that, None.
    """
    if unit.kind is UnitKind.PAIR:
        return _break_pair(unit, room)
    total = sum(len(block.lines) for block in unit.blocks)
    fitting = _lines_that_fit(unit.blocks, room)
    count = min(fitting, total - LEAST_LINES)
    if count < LEAST_LINES:
        return None
    top = lines_up_to(unit.blocks, count)
    last = top[-1]
    whole = unit.blocks[len(top) - 1]
    if len(last.lines) == len(whole.lines):
        first = unit.blocks[len(top)]
        index, offset = first.index, first.offset
    else:
        index, offset = last.index, last.offset + whole.lines[len(last.lines)].start
        top = (*top[:-1], last._replace(end=offset))
    cue_back = 0 if unit.cue_index is None else index - unit.cue_index
    return Split(unit._replace(blocks=top), Position(index, offset, cue_back, is_rest=True))


def _break_pair(unit: Unit, room: float) -> Split | None:
    columns = (unit.blocks, unit.right)
    totals = [sum(len(block.lines) for block in blocks) for blocks in columns]
    fitting = [_lines_that_fit(blocks, room) for blocks in columns]
    # A column that ends above the break sets no limit.
    limits = [count for count, total in zip(fitting, totals, strict=True) if count < total]
    count = min([*limits, max(totals) - LEAST_LINES])
    if count < LEAST_LINES or unit.cue_index is None:
        return None
    top = unit._replace(blocks=lines_up_to(unit.blocks, count), right=lines_up_to(unit.right, count))
    return Split(top, Position(unit.cue_index, pair_lines=count, is_rest=True))


def _lines_that_fit(blocks: tuple[Block, ...], room: float) -> int:
    count, height = 0, 0.0
    for block in blocks:
        height += block.space if count else 0
        for _ in block.lines:
            height += block.spacing
            if height > room:
                return count
            count += 1
    return count
