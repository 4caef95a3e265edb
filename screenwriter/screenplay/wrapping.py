"""Breaking a paragraph into lines of fixed-width cells, as Final Draft breaks them (page-format.md section 3).

Works on visible text only: the caller has taken notes and emphasis marks away.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from screenwriter.screenplay.cells import Cells, needs_cells, to_cells

_WORD = re.compile(r"[^ ]+")
_INNER_HYPHENS = re.compile(r"(?<=[^\W_])-+(?=[^\W_])")


class Line(NamedTuple):
    """One wrapped line: ``start`` is the offset of its first code point in the wrapped text; ``text`` what is shown."""

    start: int
    text: str


class _Overflow(NamedTuple):
    """The first piece of text that no longer fits a line: ``start:end`` without the spaces after it."""

    start: int
    end: int
    ends_word: bool


def wrap(text: str, width: int) -> list[str]:
    """Break ``text`` into lines of at most ``width`` cells; a line never keeps its trailing spaces.

    A line may overshoot by one trailing hyphen, and by a split dash (rules 2 and 4). An empty text is one empty line.
    """
    return [line.text for line in wrap_lines(text, width)]


@lru_cache(maxsize=16384)
def wrap_lines(text: str, width: int, clean_dashes: bool = False, capitals: bool = False) -> tuple[Line, ...]:
    """Break ``text`` into lines and say where each begins.

    Args:
        width: cells a line holds, at least 1.
        clean_dashes: never split ``--`` over two lines; off, dashes break as Final Draft breaks them.
        capitals: show the text in capitals; offsets still count the text as given.
    """
    lines: list[Line] = []
    start = 0
    for paragraph in text.split("\n"):
        lines += _wrap_paragraph(paragraph, start, width, clean_dashes, capitals)
        start += len(paragraph) + 1
    return tuple(lines)


def _wrap_paragraph(text: str, offset: int, width: int, clean_dashes: bool, capitals: bool) -> list[Line]:
    shown = text.upper() if capitals else text
    if needs_cells(shown) or len(shown) != len(text):
        return _wrap_cells(to_cells(text, capitals), offset, width, clean_dashes)
    if len(shown) <= width:
        return [Line(offset, shown.rstrip(" "))]
    lines = []
    start = 0
    while start < len(shown):
        following = _next_line(shown, start, width, clean_dashes)
        lines.append(Line(offset + start, shown[start:following].rstrip(" ")))
        start = following
    return lines


def _wrap_cells(cells: Cells, offset: int, width: int, clean_dashes: bool) -> list[Line]:
    lines = []
    start = 0
    while start < len(cells.stand_in) or not lines:
        following = _next_line(cells.stand_in, start, width, clean_dashes, cells.breaks)
        whole = cells.whole_cluster(following)
        # A cluster wider than the line itself has to overshoot.
        following = whole if whole > start else cells.next_cluster(following)
        lines.append(Line(offset + cells.offset(start), cells.shown(start, following).rstrip(" ")))
        start = following
    return lines


def _next_line(text: str, start: int, width: int, clean_dashes: bool, breaks: Sequence[int] = ()) -> int:
    """Where the line after the one that begins at ``start`` begins; ``breaks`` are places where words may break."""
    if len(text) - start <= width:
        return len(text)
    following = _break_at_space(text, start, width)
    # Without a hyphen in reach nothing but spaces can end the line.
    if not breaks and following > start and "-" not in text[start : max(following + 1, start + width + 2)]:
        return following
    overflow = _first_overflow(text, start, width, breaks)
    if overflow is None:
        return len(text)
    return _break_before(text, start, width, overflow, clean_dashes)


def _break_at_space(text: str, start: int, width: int) -> int:
    """Break after the last run of spaces in reach; ``start`` itself if there is none after a word."""
    space = text.rfind(" ", start, start + width + 1)
    if space < 0 or not text[start:space].strip(" "):
        return start
    following = space + 1
    while following < len(text) and text[following] == " ":
        following += 1
    return following


def _first_overflow(text: str, start: int, width: int, breaks: Sequence[int] = ()) -> _Overflow | None:
    for word in _WORD.finditer(text, start):
        piece = word.start()
        ends = [hyphens.end() for hyphens in _INNER_HYPHENS.finditer(text, word.start(), word.end())]
        if breaks:  # only those in reach, or a long paragraph would be gone through for each of its lines
            reach = min(word.end(), max(word.start(), start + width + 2))
            inside = breaks[bisect_right(breaks, word.start()) : bisect_right(breaks, reach - 1)]
            ends = sorted({*ends, *inside})
        for end in (*ends, word.end()):
            if _length(text, start, end) > width:
                return _Overflow(piece, end, end == word.end())
            piece = end
    return None


def _length(text: str, start: int, end: int) -> int:
    """Cells of a line that ends with a word; exactly one trailing hyphen is free (rule 2)."""
    return end - start - (1 if text[end - 1] == "-" else 0)


def _break_before(text: str, start: int, width: int, overflow: _Overflow, clean_dashes: bool) -> int:
    piece = text[overflow.start : overflow.end]
    is_alone = not text[start : overflow.start].strip(" ")
    is_dash = piece == "--" and overflow.ends_word and text[overflow.start - 1 : overflow.start] in ("", " ")
    if is_dash and not is_alone:
        return overflow.start + (1 if not clean_dashes and _splitting_dash_gains(text, overflow.start, width) else 0)
    if overflow.ends_word and piece.endswith("--") and piece[-3:-2].isalnum():
        if clean_dashes and _length(text, start, overflow.end) == width + 1:
            return _skip_spaces(text, overflow.end)
        if not clean_dashes and _length(text, start, overflow.end - 1) <= width:
            return overflow.end - 1
    if not is_alone:
        return overflow.start
    return start + width


def _skip_spaces(text: str, start: int) -> int:
    while start < len(text) and text[start] == " ":
        start += 1
    return start


def _splitting_dash_gains(text: str, dash: int, width: int) -> bool:
    """Whether the next line holds more letters and digits with one hyphen of the dash than with both (rule 4a)."""
    return _letters_in_line(text, dash + 1, width) > _letters_in_line(text, dash, width)


def _letters_in_line(text: str, start: int, width: int) -> int:
    overflow = _first_overflow(text, start, width)
    end = len(text) if overflow is None else overflow.start
    return sum(character.isalnum() for character in text[start:end])
