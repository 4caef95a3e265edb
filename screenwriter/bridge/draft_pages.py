"""The pages of two drafts, to be compared. Pure; two long drafts take a few tenths of a second."""

from collections.abc import Sequence
from dataclasses import dataclass

from screenwriter.screenplay.elements import Element
from screenwriter.screenplay.layout_units import PaginationOptions
from screenwriter.screenplay.page_format import PageFormat
from screenwriter.screenplay.page_lock import PageLock
from screenwriter.screenplay.pagination import Pagination, paginate


@dataclass(frozen=True, slots=True)
class Draft:
    """A draft and what decides about its pages; ``page_lock`` None: they follow the text."""

    elements: Sequence[Element]
    page_format: PageFormat
    page_lock: PageLock | None = None


@dataclass(frozen=True, slots=True)
class DraftsOrder:
    """Make the pages of these two."""

    number: int
    old: Draft
    new: Draft


@dataclass(frozen=True, slots=True)
class DraftPages:
    """The pages of the order with this number."""

    number: int
    old: Pagination
    new: Pagination


def pages_of(order: DraftsOrder) -> DraftPages:
    """Lay both drafts out."""
    return DraftPages(order.number, _pages(order.old), _pages(order.new))


def _pages(draft: Draft) -> Pagination:
    return paginate(draft.elements, draft.page_format, PaginationOptions(page_lock=draft.page_lock))
