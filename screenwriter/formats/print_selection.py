"""Printing a part of a script: chosen scenes, a character's sides, changed pages.

Pages keep the numbers and every line the place that they have in the whole script. What shares a page with chosen
scenes is crossed out, or left out.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from screenwriter.formats.errors import ScriptFormatError
from screenwriter.formats.sheets import Part, PlacedLine, PrintedPage, Stroke
from screenwriter.screenplay.document import Screenplay
from screenwriter.screenplay.elements import Element, ElementKind
from screenwriter.screenplay.page_filling import Fragment
from screenwriter.screenplay.page_format import POINTS_PER_INCH, PageFormat
from screenwriter.screenplay.pagination import Page, Pagination
from screenwriter.screenplay.production import Production
from screenwriter.screenplay.revisions import revised_pages
from screenwriter.screenplay.scene_choice import SceneChoiceError, chosen_scenes, scene_owners, scenes_of_character

_LEAST_CROSSED_LINES = 3
"""A region lower than this has one stroke: two would lie on each other."""
_OF_THE_PAGE = frozenset({Part.PAGE_NUMBER, Part.HEADER, Part.FOOTER})


@dataclass(frozen=True, slots=True)
class Selection:
    """What of a script is wanted; all of it at first. Several choices hold together.

    ``scenes`` is typed, ``3-7, 12A``; ``sides`` the name of a character whose scenes are wanted. ``crosses_out`` False
    leaves the rest of a page empty.
    """

    scenes: str = ""
    sides: str = ""
    changed_pages: bool = False
    crosses_out: bool = True

    @property
    def has_scenes(self) -> bool:
        """Whether only some scenes are wanted."""
        return bool(self.scenes.strip() or self.sides.strip())


def selected_scenes(elements: Sequence[Element], selection: Selection) -> frozenset[int] | None:
    """The scenes wanted, by the indices of their headings; None: all, and what belongs to no scene.

    Raises:
        ScriptFormatError: ``no_such_scene``, ``no_such_character`` or ``no_scene_of_both``; ``detail`` is what was
            looked for.
    """
    if not selection.has_scenes:
        return None
    wanted: frozenset[int] | None = None
    if selection.scenes.strip():
        try:
            wanted = chosen_scenes(elements, selection.scenes)
        except SceneChoiceError as error:
            raise ScriptFormatError("no_such_scene", detail=error.scene or selection.scenes) from error
    if selection.sides.strip():
        try:
            sides = scenes_of_character(elements, selection.sides)
        except SceneChoiceError as error:
            raise ScriptFormatError("no_such_character", detail=error.scene) from error
        wanted = sides if wanted is None else wanted & sides
        if not wanted:
            raise ScriptFormatError("no_scene_of_both", detail=selection.sides)
    return wanted


def without_others(screenplay: Screenplay, selection: Selection) -> Screenplay:
    """The script with nothing but the scenes wanted, for formats without pages.

    Raises:
        ScriptFormatError: as ``selected_scenes``; ``pages_need_pdf``: changed pages are wanted.
    """
    if selection.changed_pages:
        raise ScriptFormatError("pages_need_pdf")
    wanted = selected_scenes(screenplay.elements, selection)
    if wanted is None:
        return screenplay
    owners = scene_owners(screenplay.elements)
    elements = tuple(element for element, scene in zip(screenplay.elements, owners, strict=True) if scene in wanted)
    return replace(screenplay, elements=elements)


class PageSelector:
    """Says which pages of a script are printed, and crosses out what is not wanted on them."""

    def __init__(
        self, elements: Sequence[Element], pagination: Pagination, production: Production, selection: Selection
    ) -> None:
        """Raises ScriptFormatError as ``selected_scenes``; ``no_changed_pages``: there is none, or none of these."""
        self._format: PageFormat = pagination.page_format
        self._crosses_out = selection.crosses_out
        self._scenes = selected_scenes(elements, selection)
        self._owners = scene_owners(elements) if self._scenes is not None else []
        self._changed = _changed_pages(elements, pagination, production) if selection.changed_pages else None
        self.pages = tuple(page for page in pagination.pages if self._has_wanted(page))
        if selection.changed_pages and not self.pages:
            raise ScriptFormatError("no_changed_pages")

    def _has_wanted(self, page: Page) -> bool:
        if self._changed is not None and page.number not in self._changed:
            return False
        return any(self._is_wanted(fragment.index) for fragment in page.fragments)

    def _is_wanted(self, index: int) -> bool:
        return self._scenes is None or self._owners[index] in self._scenes

    def printed(self, page: Page, lines: Sequence[PlacedLine]) -> PrintedPage:
        """A page as it goes to print."""
        if all(self._is_wanted(fragment.index) for fragment in page.fragments):
            return PrintedPage(page.label, tuple(lines))
        split = [(line, self._is_line_wanted(page, line)) for line in lines]
        if not self._crosses_out:
            return PrintedPage(page.label, tuple(line for line, is_wanted in split if is_wanted))
        shown = tuple(line if is_wanted else line._replace(is_out=True) for line, is_wanted in split)
        return PrintedPage(page.label, shown, tuple(self._strokes(page)))

    def _is_line_wanted(self, page: Page, line: PlacedLine) -> bool:
        if line.part in _OF_THE_PAGE:
            return True
        if line.index is not None:
            return self._is_wanted(line.index)
        # (MORE), a cue said again and CONTINUED go with the text that they stand beside
        is_at_top = line.baseline <= self._format.top_margin_points
        return self._is_wanted(page.fragments[0 if is_at_top else -1].index)

    def _strokes(self, page: Page) -> Iterator[Stroke]:
        for is_wanted, group in groupby(page.fragments, key=lambda fragment: self._is_wanted(fragment.index)):
            if not is_wanted:
                yield from self._cross(list(group))

    def _cross(self, fragments: Sequence[Fragment]) -> Iterator[Stroke]:
        lines = min(f.top for f in fragments), max(f.bottom for f in fragments)
        top, bottom = (self._format.top_margin_points + line * self._format.line_pitch_points for line in lines)
        text = self._format.element(ElementKind.ACTION)
        left, right = text.left_inches * POINTS_PER_INCH, text.right_inches * POINTS_PER_INCH
        yield Stroke(left, bottom, right, top)
        if lines[1] - lines[0] >= _LEAST_CROSSED_LINES:
            yield Stroke(left, top, right, bottom)


def _changed_pages(elements: Sequence[Element], pagination: Pagination, production: Production) -> frozenset[int]:
    """The pages with changes of the sets that are shown; where marks are hidden, of all sets."""
    revisions = production.revisions
    if revisions.shown == "none":
        revisions = replace(revisions, shown="all")
    return frozenset(revised_pages(pagination, elements, revisions))
