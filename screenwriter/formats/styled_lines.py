"""Wrapped lines with the emphasis of the text they were wrapped from. Knows nothing of places on paper."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from screenwriter.screenplay.cells import needs_cells, to_cells
from screenwriter.screenplay.elements import Element, ElementKind, Span, Style
from screenwriter.screenplay.page_filling import Fragment

PLAIN = Style(0)


class Run(NamedTuple):
    """Letters of one style."""

    text: str
    style: Style = PLAIN


class SourceLine(NamedTuple):
    """A printed line, and the range of the element's text that it shows.

    ``trailing`` are the spaces the wrapping swallowed at its end; "" where the line ends the element, or at a line
    break, or inside a hyphenated word. One space follows what is not the writer's, an automatic (CONT'D). So a reader
    of the print can tell where a line goes on, and what was added to it.
    """

    shown: str
    start: int
    end: int
    trailing: str


def source_lines(element: Element, fragment: Fragment) -> Iterator[SourceLine]:
    """The lines of a fragment."""
    starts = [fragment.start + line.start for line in fragment.lines]
    for line, start, end in zip(fragment.lines, starts, [*starts[1:], fragment.end], strict=True):
        raw = element.text[start:end]
        kept = raw.rstrip(" ")
        goes_on = end < len(element.text) and not kept.endswith("\n")
        trailing = raw[len(kept) :] if goes_on and kept else ""
        if element.kind is ElementKind.CHARACTER and end == len(element.text) and len(line.text) > len(kept.upper()):
            trailing = " "
        yield SourceLine(line.text, start, start + len(kept), trailing)


def styled(element: Element, line: SourceLine, capitals: bool) -> tuple[Run, ...]:
    """The runs of a line, its trailing spaces included; what is not in the text, an automatic (CONT'D), is plain."""
    if not element.spans:
        return (Run(line.shown + line.trailing),)
    letters: list[tuple[str, Style]] = []
    for offset in range(line.start, line.end):
        letter = element.text[offset]
        letters += [(sign, _style_at(element, offset)) for sign in (letter.upper() if capitals else letter)]
    text = "".join(letter for letter, _ in letters)
    if not line.shown.startswith(text.rstrip("\n")):  # a capital that depends on its neighbours
        return (Run(line.shown + line.trailing),)
    letters = letters[: len(line.shown)]
    letters += [(sign, PLAIN) for sign in line.shown[len(letters) :] + line.trailing]
    groups = groupby(letters, key=lambda pair: pair[1])
    return tuple(Run("".join(sign for sign, _ in group), style) for style, group in groups) or (Run(""),)


def runs_of(text: str, spans: Sequence[Span], start: int, end: int) -> tuple[Run, ...]:
    """The runs of ``text[start:end]``."""
    runs: list[Run] = []
    place = start
    for span in spans:
        first, last = max(span.start, start), min(span.end, end)
        if first >= last:
            continue
        if first > place:
            runs.append(Run(text[place:first], PLAIN))
        runs.append(Run(text[first:last], span.style))
        place = last
    if place < end or not runs:
        runs.append(Run(text[place:end], PLAIN))
    return tuple(runs)


def add_style(runs: tuple[Run, ...], style: Style) -> tuple[Run, ...]:
    """The same runs with the style that their kind of element has everywhere."""
    return tuple(Run(run.text, run.style | style) for run in runs) if style else runs


def cells_of(text: str) -> int:
    """Cells of the fixed-width page that a text takes."""
    return len(to_cells(text).stand_in) if needs_cells(text) else len(text)


def clusters(text: str) -> Iterator[tuple[int, int, str]]:
    """Each sign with its marks: its first cell, its number of cells, and what it is."""
    if not needs_cells(text):
        yield from ((cell, 1, sign) for cell, sign in enumerate(text))
        return
    cells = to_cells(text)
    cell = 0
    while cell < len(cells.stand_in):
        following = cells.next_cluster(cell)
        yield cell, following - cell, cells.shown(cell, following)
        cell = following


def _style_at(element: Element, offset: int) -> Style:
    style = PLAIN
    for span in element.spans:
        if span.start <= offset < span.end:
            style |= span.style
    return style
