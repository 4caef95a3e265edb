"""Pages of a script being written: lays out only what changed since the last time. Pure, one thread at a time."""

from collections.abc import Sequence

from screenwriter.screenplay.elements import Element
from screenwriter.screenplay.layout_units import PaginationOptions
from screenwriter.screenplay.page_format import PageFormat
from screenwriter.screenplay.pagination import Pagination, paginate, repaginate


class PageCounter:
    """Keeps the last pagination to start the next from; ``options`` None: the paper's usual ones."""

    def __init__(self, page_format: PageFormat, options: PaginationOptions | None = None) -> None:
        self._page_format = page_format
        self._options = options
        self._last: Pagination | None = None

    def count(self, elements: Sequence[Element]) -> Pagination:
        """The pages of these elements, equal to those of a full run."""
        if self._last is None:
            self._last = paginate(elements, self._page_format, self._options)
            return self._last
        before = self._last.elements
        first, old_end, new_end = changed_range(before, elements)
        if first < max(old_end, new_end):
            self._last = repaginate(self._last, elements, first, old_end - first, new_end - first)
        return self._last


def changed_range(before: Sequence[Element], after: Sequence[Element]) -> tuple[int, int, int]:
    """What differs: ``before[first:old_end]`` became ``after[first:new_end]``, everything around is equal."""
    shorter = min(len(before), len(after))
    first = 0
    while first < shorter and _is_same(before[first], after[first]):
        first += 1
    same_at_end = 0
    while same_at_end < shorter - first and _is_same(before[-1 - same_at_end], after[-1 - same_at_end]):
        same_at_end += 1
    return first, len(before) - same_at_end, len(after) - same_at_end


def _is_same(one: Element, other: Element) -> bool:
    return one is other or one == other  # identity first: nearly all are the very same objects
