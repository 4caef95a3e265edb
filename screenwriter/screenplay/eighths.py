"""Scene lengths in eighths of a page (page-format.md section 10)."""

import math
from collections.abc import Iterable, Sequence

from screenwriter.screenplay.elements import ElementKind
from screenwriter.screenplay.page_filling import Fragment

_NOT_OF_THE_SCENE = frozenset({ElementKind.NEW_ACT, ElementKind.END_OF_ACT, ElementKind.COLD_OPENING})


def scene_lines(pages: Iterable[Sequence[Fragment]]) -> list[tuple[int, float]]:
    """The index of each scene heading with the body lines of its scene on all its pages.

    The space before a heading counts unless it stands at the top of a page; act markers do not.
    """
    scenes: list[tuple[int, float]] = []
    for fragments in pages:
        bottom = 0.0
        for fragment in fragments:
            taken = max(0.0, fragment.bottom - bottom)  # nothing for the lower part of a pair's shorter column
            bottom = max(bottom, fragment.bottom)
            if fragment.kind is ElementKind.SCENE_HEADING and fragment.start == 0:
                scenes.append((fragment.index, taken))
            elif scenes and fragment.kind not in _NOT_OF_THE_SCENE:
                heading, lines = scenes[-1]
                scenes[-1] = (heading, lines + taken)
    return scenes


def scene_eighths(pages: Iterable[Sequence[Fragment]], lines_per_page: int) -> list[tuple[int, int]]:
    """The index of each scene heading with its scene's length in eighths, rounded up, at least 1."""
    return [(heading, max(1, math.ceil(8 * lines / lines_per_page - 1e-9))) for heading, lines in scene_lines(pages)]


def show_eighths(eighths: int) -> str:
    """Eighths as a production reads them: 8 is ``1``, 11 is ``1 3/8``, 3 is ``3/8``."""
    whole, rest = divmod(eighths, 8)
    if not rest:
        return str(whole)
    return f"{whole} {rest}/8" if whole else f"{rest}/8"
