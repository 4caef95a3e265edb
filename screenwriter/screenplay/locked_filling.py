"""Filling pages whose starts are locked: text flows only between two locked starts (editing.md section 8).

What no longer fits between them goes to A-pages; a page that nothing is left of shares its number with its neighbour.
"""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from screenwriter.screenplay.elements import SPEECH_PARTS, Element, ElementKind
from screenwriter.screenplay.layout_units import LayoutReader, PaginationOptions
from screenwriter.screenplay.page_filling import RawPage, fill_page
from screenwriter.screenplay.page_format import PageFormat
from screenwriter.screenplay.page_lock import PageLock
from screenwriter.screenplay.page_position import Position
from screenwriter.screenplay.scene_numbers import SceneNumbering, longest_rising, number_scenes


class LockedPage(NamedTuple):
    """A filled page and its label."""

    raw: RawPage
    label: str


class _Start(NamedTuple):
    label: str
    position: Position
    in_speech: bool = False


def fill_locked_pages(
    elements: Sequence[Element], page_format: PageFormat, options: PaginationOptions, lock: PageLock
) -> list[LockedPage]:
    """All pages of a script whose pages are locked, from the top."""
    reader = LayoutReader(elements, page_format, options)
    starts: list[_Start | None] = [*_starts(reader, lock), None]
    filled: list[tuple[RawPage, str | None]] = []
    for start, stop in pairwise(starts):
        assert start is not None
        pages = _fill_between(elements, page_format, options, start, stop)
        filled += [(raw, None if number else start.label) for number, raw in enumerate(pages)]
    labels = number_scenes([label for _, label in filled], SceneNumbering(True, "1A", frozenset(lock.labels)))
    shown = _with_emptied(labels, [label for _, label in filled if label is not None], lock)
    return [LockedPage(raw, label) for (raw, _), label in zip(filled, shown, strict=True)]


def _with_emptied(labels: list[str], present: Sequence[str], lock: PageLock) -> list[str]:
    """Labels as printed: the number of a page that is gone stands with that of the page before, or else after it."""
    shown = list(labels)
    places = {label: number for number, label in enumerate(lock.labels)}
    known = [places[label] for label in present]
    for number, place in enumerate(known):
        following = known[number + 1] if number + 1 < len(known) else len(lock.labels)
        gone = lock.labels[place + 1 : following]
        last = labels.index(present[number + 1]) - 1 if number + 1 < len(known) else _last_of(labels, present[number])
        first_gone = lock.labels[0] if number == 0 and place > 0 else ""
        if gone:
            shown[last] = f"{shown[last]}-{gone[-1]}"
        if first_gone:
            own = labels.index(present[number])
            shown[own] = f"{first_gone}-{shown[own]}"
    return shown


def _last_of(labels: Sequence[str], label: str) -> int:
    """The last page there was when pages were locked: what follows it is new."""
    return labels.index(label)


def _starts(reader: LayoutReader, lock: PageLock) -> list[_Start]:
    """The locked starts that still stand in order, the first at the very top."""
    order = {label: (number,) for number, label in enumerate(lock.labels)}
    found = [
        (index, start)
        for index, element in enumerate(reader.elements)
        for start in element.locked_starts
        if start.label in order and element.is_printed
    ]
    stays = longest_rising([order[start.label] for _, start in found])
    starts = [one for one, is_kept in zip(found, stays, strict=True) if is_kept]
    first_printed = next((i for i, element in enumerate(reader.elements) if element.is_printed), 0)
    made: list[_Start] = []
    if not starts or (starts[0][0], starts[0][1].offset) > (first_printed, 0):
        label = lock.labels[0] if not starts or starts[0][1].label != lock.labels[0] else ""
        if label:
            made.append(_Start(label, Position()))
    for index, start in starts:
        if not made:
            made.append(_Start(start.label, Position()))
            continue
        position = _position(reader, index, min(start.offset, len(reader.elements[index].text)))
        if position is not None and (position.index, position.offset) > made[-1].position[:2]:
            made.append(_Start(start.label, position, bool(position.cue_back)))
    return made


def _position(reader: LayoutReader, index: int, offset: int) -> Position | None:
    """Where layout goes on at a locked start; None inside a dual dialogue, which never splits."""
    elements = reader.elements
    element = elements[index]
    if element.dual is not None and (offset or not _begins_pair(element)):
        return None
    if element.kind in SPEECH_PARTS and element.dual is None:
        cue = _cue_of(elements, index)
        if cue is not None:
            return Position(index, offset, index - cue, is_rest=True, speakers=_speakers(reader, index, is_inside=True))
    if offset:
        return Position(index, offset, is_rest=True, speakers=_speakers(reader, index, is_inside=True))
    speakers = _speakers(reader, index, is_inside=False)
    while index > 0 and not elements[index - 1].is_printed:
        index -= 1
    return Position(index, speakers=speakers)


def _begins_pair(element: Element) -> bool:
    return element.kind is ElementKind.CHARACTER and element.dual is not None and element.dual.value == "left"


def _cue_of(elements: Sequence[Element], index: int) -> int | None:
    place = index - 1
    while place >= 0 and (elements[place].kind in SPEECH_PARTS or elements[place].kind in _BETWEEN):
        place -= 1
    return place if place >= 0 and elements[place].kind is ElementKind.CHARACTER else None


_BETWEEN = frozenset({ElementKind.NOTE, ElementKind.BONEYARD, ElementKind.SECTION, ElementKind.SYNOPSIS})


def _speakers(reader: LayoutReader, index: int, *, is_inside: bool) -> frozenset[str]:
    """Who a next cue would continue: before an element, or after the unit that holds it."""
    heading = max(index - 1, 0)
    while heading > 0 and reader.elements[heading].kind is not ElementKind.SCENE_HEADING:
        heading -= 1
    position = Position(heading)
    while position.index < index or (is_inside and position.index <= index):
        chain = reader.chain_at(position)
        if chain is None:
            break
        if not is_inside and chain.end.index > index:
            break
        position = chain.end
    return position.speakers


def _fill_between(
    elements: Sequence[Element],
    page_format: PageFormat,
    options: PaginationOptions,
    start: _Start,
    stop: _Start | None,
) -> list[RawPage]:
    shown, cut_at = _up_to(elements, stop)
    reader = LayoutReader(shown, page_format, replace(options, page_lock=None))
    pages: list[RawPage] = []
    position: Position | None = start.position
    while position is not None and position.index < len(shown):
        raw, position = fill_page(reader, position)
        if raw.fragments:
            pages.append(raw)
    if pages and stop is not None:
        pages[-1] = _ended(pages[-1], cut_at, stop.in_speech)
    return pages


def _up_to(elements: Sequence[Element], stop: _Start | None) -> tuple[Sequence[Element], int]:
    """The script up to a locked start, and the offset at which its last element is cut, 0: it is whole."""
    if stop is None:
        return elements, 0
    index, offset = stop.position.index, stop.position.offset
    if not offset:
        return elements[:index], 0
    cut = replace(elements[index], text=elements[index].text[:offset].rstrip())
    return (*elements[:index], cut), offset


def _ended(page: RawPage, cut_at: int, in_speech: bool) -> RawPage:
    """The last page before a locked start, as a page that ends there by itself would be."""
    last = page.fragments[-1]
    fragments = (*page.fragments[:-1], last._replace(end=cut_at)) if cut_at else page.fragments
    return page._replace(fragments=fragments, more_line=page.used_lines if in_speech else page.more_line)
