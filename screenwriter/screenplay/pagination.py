"""Elements to pages, and what everybody asks of pages: how many, which page, how many eighths.

Rules: page-format.md sections 5 to 11. Pure and deterministic; safe on any thread. ``repaginate`` lays out only the
pages that an edit can have changed; its result equals a full run's.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property

from screenwriter.screenplay.eighths import scene_eighths
from screenwriter.screenplay.elements import SPEECH_PARTS, DualColumn, Element, ElementKind
from screenwriter.screenplay.layout_units import LayoutReader, PaginationOptions
from screenwriter.screenplay.locked_filling import fill_locked_pages
from screenwriter.screenplay.page_filling import Fragment, RawPage, fill_page
from screenwriter.screenplay.page_format import LETTER, PageFormat
from screenwriter.screenplay.page_position import Position

_PAGES_REACHED_BACK = 2
"""Pages before the edited one that an edit may change: a split or a rescued transition reaches one back each."""


class Page:
    """One printed page. ``start`` is where in the script it begins.

    ``number`` counts the pages from 1; ``label`` is what is printed on it, ``5A`` or ``5-6`` where pages are locked.
    """

    __slots__ = ("number", "label", "start", "_raw", "_shift")

    def __init__(self, number: int, raw: RawPage, shift: int = 0, label: str = "") -> None:
        self.number = number
        self.label = label or str(number)
        self.start = raw.start.shifted(shift)
        self._raw = raw
        self._shift = shift

    @property
    def fragments(self) -> tuple[Fragment, ...]:
        """What stands on the page, from the top; a dual pair's left column before its right."""
        if not self._shift:
            return self._raw.fragments
        return tuple(fragment._replace(index=fragment.index + self._shift) for fragment in self._raw.fragments)

    @property
    def used_lines(self) -> float:
        """Body lines from the top of the page to the bottom of its last fragment."""
        return self._raw.used_lines

    @property
    def more_line(self) -> float | None:
        """Body lines above the (MORE) of a split speech, which may stand below the body; None: there is none."""
        return self._raw.more_line

    @property
    def repeated_cue(self) -> str | None:
        """The cue printed one line above the body over the rest of a speech; None: the page begins otherwise."""
        return self._raw.repeated_cue

    def moved(self, number: int, by: int) -> "Page":
        """The same page under another number, after ``by`` elements came somewhere above it."""
        return Page(number, self._raw, self._shift + by)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Page):
            return NotImplemented
        mine, theirs = self._raw, other._raw
        return (
            (self.number, self.label, self.start) == (other.number, other.label, other.start)
            and self.fragments == other.fragments
            and (mine.used_lines, mine.more_line, mine.repeated_cue)
            == (theirs.used_lines, theirs.more_line, theirs.repeated_cue)
        )  # fmt: skip

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return f"Page({self.number}, start={self.start.index}, used_lines={self.used_lines})"


@dataclass(frozen=True)
class Pagination:
    """The pages of a script. Empty scripts have none."""

    pages: tuple[Page, ...]
    elements: Sequence[Element] = field(repr=False)
    page_format: PageFormat
    options: PaginationOptions

    @property
    def page_count(self) -> int:
        """Printed pages, title page not counted."""
        return len(self.pages)

    def page_of(self, index: int) -> tuple[int, int]:
        """The first and last page number of an element, 1 for the first page.

        An unprinted element stands where the next printed one begins; after the last, on the last page. In a script
        without pages everything is on page 1.
        """
        if self._has_broken_pair:  # its pages begin at its first cue, whatever they hold
            numbers = [page.number for page in self.pages for fragment in page.fragments if fragment.index == index]
            if numbers:
                return numbers[0], numbers[-1]
        first = bisect_right(self._starts, (index, 0)) or 1
        last = bisect_left(self._starts, (index + 1, 0)) or 1
        return first, max(first, last)

    def label_of(self, number: int) -> str:
        """What is printed on a page, by its running number."""
        return self.pages[number - 1].label if 1 <= number <= len(self.pages) else str(number)

    def split_offsets(self, index: int) -> tuple[int, ...]:
        """Code point offsets in an element's text at which a new page begins inside it; mostly none."""
        first = bisect_right(self._starts, (index, 0))
        last = bisect_left(self._starts, (index + 1, 0))
        return tuple(offset for _, offset in self._starts[first:last] if offset)

    def scene_eighths(self) -> list[tuple[int, int]]:
        """The index of each scene heading with its scene's length in eighths of a page (page-format.md section 10)."""
        return self._scene_eighths

    @cached_property
    def _scene_eighths(self) -> list[tuple[int, int]]:
        return scene_eighths((page.fragments for page in self.pages), self.page_format.lines_per_page)

    @cached_property
    def _starts(self) -> list[tuple[int, int]]:
        return [(page.start.index, page.start.offset) for page in self.pages]

    @cached_property
    def _has_broken_pair(self) -> bool:
        return any(page.start.pair_lines for page in self.pages)


def paginate(
    elements: Sequence[Element],
    page_format: PageFormat = LETTER,
    options: PaginationOptions | None = None,
) -> Pagination:
    """Lay a whole script out in pages."""
    options = options or PaginationOptions()
    if options.page_lock is not None:
        locked = fill_locked_pages(elements, page_format, options, options.page_lock)
        labelled = (Page(number, raw, label=label) for number, (raw, label) in enumerate(locked, start=1))
        return Pagination(tuple(labelled), elements, page_format, options)
    reader = LayoutReader(elements, page_format, options)
    pages: list[Page] = []
    position: Position | None = Position()
    while position is not None:
        raw, position = fill_page(reader, position)
        if raw.fragments:
            pages.append(Page(len(pages) + 1, raw))
    return Pagination(tuple(pages), elements, page_format, options)


def repaginate(
    previous: Pagination, elements: Sequence[Element], first_changed: int, removed: int, added: int
) -> Pagination:
    """Lay out again after ``removed`` elements from ``first_changed`` on became ``added`` new ones.

    ``elements`` is the whole script after the change; all others must be what they were.
    """
    if not previous.pages or previous.options.page_lock is not None:
        return paginate(elements, previous.page_format, previous.options)
    reader = LayoutReader(elements, previous.page_format, previous.options)
    shift = added - removed
    restart = max(0, previous.page_of(_chain_start(reader, first_changed))[0] - 1 - _PAGES_REACHED_BACK)
    pages = list(previous.pages[:restart])
    old = list(previous.pages)
    next_old = restart
    position: Position | None = old[restart].start
    while position is not None:
        raw, position = fill_page(reader, position)
        if raw.fragments:
            pages.append(Page(len(pages) + 1, raw))
        if position is None or position.index - position.cue_back < first_changed + added:
            continue
        while next_old < len(old) and old[next_old].start.index + shift < position.index:
            next_old += 1
        meeting = _meeting(old, next_old, position, shift)
        if meeting is not None:
            pages += [page.moved(len(pages) + 1 + n, shift) for n, page in enumerate(old[meeting:])]
            break
    return Pagination(tuple(pages), elements, previous.page_format, previous.options)


def _meeting(old: list[Page], first: int, position: Position, shift: int) -> int | None:
    """The old page that began where layout has now come to; several may begin in the same element."""
    for index in range(first, len(old)):
        if old[index].start.index + shift != position.index:
            return None
        if old[index].start.shifted(shift) == position:
            return index
    return None


def _chain_start(reader: LayoutReader, changed: int) -> int:
    """An element at or before the start of whatever the element in front of ``changed`` is kept together with."""
    elements = reader.elements
    index = min(changed, len(elements)) - 1
    speeches_back = 2  # a dual pair holds two
    while index > 0 and speeches_back:
        element = elements[index]
        if element.kind is ElementKind.CHARACTER:
            speeches_back = 1 if element.dual is DualColumn.RIGHT and speeches_back == 2 else 0
        elif element.kind not in SPEECH_PARTS and element.is_printed:
            break
        index -= 1
    while index > 0 and (not elements[index].is_printed or reader.is_head(elements[index])):
        index -= 1
    return max(index, 0)
