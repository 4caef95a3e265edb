"""Locking the pages of a script, and taking the lock away again (editing.md section 8)."""

from collections.abc import Sequence
from dataclasses import replace

from screenwriter.screenplay.elements import Element, LockedStart
from screenwriter.screenplay.page_lock import PageLock
from screenwriter.screenplay.pagination import Pagination


def lock_pages(pagination: Pagination) -> tuple[PageLock, dict[int, tuple[LockedStart, ...]]]:
    """A lock of the pages as they are, and by element where they begin; A-pages become pages like others.

    A page that begins inside a dual dialogue stays with the page before it.
    """
    labels: list[str] = []
    starts: dict[int, tuple[LockedStart, ...]] = {}
    for page in pagination.pages:
        if page.start.pair_lines:
            continue
        first = page.fragments[0]
        labels.append(page.label)
        starts[first.index] = (*starts.get(first.index, ()), LockedStart(first.start, page.label))
    return PageLock(tuple(labels)), starts


def with_starts(elements: Sequence[Element], starts: dict[int, tuple[LockedStart, ...]]) -> tuple[Element, ...]:
    """The elements with these locked starts and no others."""
    return tuple(
        element
        if element.locked_starts == starts.get(index, ())
        else replace(element, locked_starts=starts.get(index, ()))
        for index, element in enumerate(elements)
    )
