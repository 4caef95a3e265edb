"""What production adds to printed pages: revision marks at the right, the set's name above, CONTINUED at page ends.

Positions by page-format.md sections 2 and 8; all of it stands outside the body lines.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from screenwriter.screenplay.document import Screenplay
from screenwriter.screenplay.elements import Element
from screenwriter.screenplay.page_filling import Fragment
from screenwriter.screenplay.pagination import Page, Pagination
from screenwriter.screenplay.revisions import MARK_INCHES, Revisions, RevisionSet, line_mark, page_revisions
from screenwriter.screenplay.scene_continueds import PageContinueds, scene_continueds

HEADER_RIGHT_INCHES = 6.5
CONTINUED_RIGHT_INCHES = 7.1
TEXT_LEFT_INCHES = 1.5


class Sign(NamedTuple):
    """A word beside the text. ``lines`` is where its line's lower edge is, in body lines below the top margin;
    ``inches`` its left edge, or its right edge if ``ends_there``."""

    text: str
    inches: float
    lines: float
    index: int | None = None
    ends_there: bool = False


def revision_header(newest: RevisionSet | None) -> str:
    """What stands above a page whose newest change is of this set; "" on a page without changes."""
    if newest is None:
        return ""
    name = newest.name if "revision" in newest.name.lower() else f"{newest.name} Revision"
    return f"{name} - {newest.date}" if newest.date else name


class ProductionPrint:
    """What production says about the pages of one print."""

    def __init__(self, screenplay: Screenplay, pagination: Pagination) -> None:
        self._elements: Sequence[Element] = screenplay.elements
        self._revisions: Revisions = screenplay.production.revisions
        self._sets = page_revisions(pagination, self._elements, self._revisions)
        self._continueds = scene_continueds(pagination, self._elements, screenplay.production.scene_breaks)
        self._lines_per_page = pagination.page_format.lines_per_page

    def header(self, page: Page) -> str:
        """The set of the newest change on a page with its date; "" on a page without changes."""
        return revision_header(self._sets.get(page.number))

    def marks(self, fragment: Fragment) -> Iterator[Sign]:
        """The marks of a fragment's changed lines."""
        element = self._elements[fragment.index]
        for number in range(len(fragment.lines)) if element.revised else ():
            changed = line_mark(element, fragment, number, self._revisions)
            if changed is not None:
                lines = fragment.top + (number + 1) * fragment.spacing
                yield Sign(changed.mark, MARK_INCHES, lines, fragment.index)

    def above(self, page: Page, number_places: Sequence[float]) -> Iterator[Sign]:
        """CONTINUED and the scene's number over a page that goes on with a scene.

        ``number_places`` are the left edges of scene numbers, in inches, as the print shows them.
        """
        said = self._continueds.get(page.number, PageContinueds())
        if said.top:
            yield Sign(said.top, TEXT_LEFT_INCHES, -1)
            for inches in number_places if said.number else ():
                yield Sign(said.number, inches, -1)

    def below(self, page: Page) -> Iterator[Sign]:
        """(CONTINUED) under a page whose scene goes on; under the line that (MORE) may take."""
        said = self._continueds.get(page.number, PageContinueds())
        if said.bottom:
            yield Sign(said.bottom, CONTINUED_RIGHT_INCHES, self._lines_per_page + 2, ends_there=True)
