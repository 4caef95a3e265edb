"""(CONTINUED) and CONTINUED: where a scene goes over a page's end (page-format.md section 8).

They stand outside the body lines and move no page.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from screenwriter.screenplay.elements import Element, ElementKind
from screenwriter.screenplay.pagination import Pagination

_ENDS_SCENE = frozenset({ElementKind.SCENE_HEADING, ElementKind.NEW_ACT, ElementKind.COLD_OPENING})


@dataclass(frozen=True, slots=True)
class SceneBreaks:
    """Whether and how a page says that its scene goes on; the texts are as Final Draft has them.

    ``counts``: from the second page on the number of the page within the scene follows, ``CONTINUED: (2)``.
    """

    at_bottom: bool = False
    at_top: bool = False
    bottom_text: str = "(CONTINUED)"
    top_text: str = "CONTINUED:"
    counts: bool = False


class PageContinueds(NamedTuple):
    """What one page says, "" where nothing; ``number`` is the label of the scene that it goes on with."""

    top: str = ""
    bottom: str = ""
    number: str = ""


def scene_continueds(
    pagination: Pagination, elements: Sequence[Element], breaks: SceneBreaks
) -> dict[int, PageContinueds]:
    """What the pages say of scenes that go on, by the page's running number; pages that say nothing are left out."""
    if not (breaks.at_bottom or breaks.at_top):
        return {}
    found: dict[int, PageContinueds] = {}
    scene: Element | None = None
    times = 0
    above: int | None = None  # the page before, if it ended inside a scene
    for page in pagination.pages:
        goes_on = scene is not None and not (page.fragments[0].kind in _ENDS_SCENE and page.fragments[0].start == 0)
        times = times + 1 if goes_on else 0
        if goes_on and scene is not None and above is not None:
            if breaks.at_bottom:
                found[above] = found.get(above, PageContinueds())._replace(bottom=breaks.bottom_text)
            if breaks.at_top:
                counted = f" ({times})" if breaks.counts and times > 1 else ""
                found[page.number] = PageContinueds(breaks.top_text + counted, "", scene.scene_number or "")
        for fragment in page.fragments:
            if fragment.kind is ElementKind.SCENE_HEADING and fragment.start == 0:
                scene, times = elements[fragment.index], 0
            elif fragment.kind in _ENDS_SCENE or fragment.kind is ElementKind.END_OF_ACT:
                scene = None
        above = page.number
    return found
