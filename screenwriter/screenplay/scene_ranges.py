"""Where scenes begin and end when they are moved or omitted: without the acts and sections that stand between them."""

from collections.abc import Sequence

from screenwriter.screenplay.elements import Element, ElementKind

_BETWEEN_SCENES = frozenset(
    {
        ElementKind.SECTION, ElementKind.NEW_ACT, ElementKind.END_OF_ACT, ElementKind.COLD_OPENING,
        ElementKind.PAGE_BREAK,
    }
)  # fmt: skip
_MAY_FOLLOW_THEM = _BETWEEN_SCENES | {ElementKind.SYNOPSIS, ElementKind.NOTE, ElementKind.BONEYARD}


def scene_range(elements: Sequence[Element], index: int) -> tuple[int, int] | None:
    """Start and end of the scene that holds ``elements[index]``, its last transition included.

    None above the first heading, and in what stands between two scenes: sections, acts, page breaks and the unprinted
    text under them.
    """
    start = index
    while start >= 0 and elements[start].kind is not ElementKind.SCENE_HEADING:
        start -= 1
    if start < 0:
        return None
    end = _end_of_scene(elements, start)
    return (start, end) if index < end else None


def neighbour_above(elements: Sequence[Element], start: int) -> tuple[int, int] | None:
    """What the scene that begins at ``start`` changes places with when it moves up.

    The scene above, or the section between them, so that a scene enters and leaves sections one step at a time. None
    at the top: what stands above the first heading (FADE IN:) stays there.
    """
    above = start - 1
    while above >= 0 and elements[above].kind is not ElementKind.SCENE_HEADING:
        above -= 1
    if above < 0:
        first = start
        while first > 0 and elements[first - 1].kind in _MAY_FOLLOW_THEM:
            first -= 1
        return _from_first_divider(elements, first, start)
    end = _end_of_scene(elements, above)
    return (above, end) if end == start else (end, start)


def neighbour_below(elements: Sequence[Element], end: int) -> tuple[int, int] | None:
    """What the scene that ends at ``end`` changes places with when it moves down; None at the bottom."""
    below = _next_heading(elements, end)
    if below > end:
        return end, below
    return (end, _end_of_scene(elements, below)) if below < len(elements) else None


def _end_of_scene(elements: Sequence[Element], start: int) -> int:
    below = _next_heading(elements, start + 1)
    first = below
    while first > start + 1 and elements[first - 1].kind in _MAY_FOLLOW_THEM:
        first -= 1
    divider = _from_first_divider(elements, first, below)
    return divider[0] if divider is not None else below


def _from_first_divider(elements: Sequence[Element], first: int, end: int) -> tuple[int, int] | None:
    for index in range(first, end):
        if elements[index].kind in _BETWEEN_SCENES:
            return index, end
    return None


def _next_heading(elements: Sequence[Element], start: int) -> int:
    for index in range(start, len(elements)):
        if elements[index].kind is ElementKind.SCENE_HEADING:
            return index
    return len(elements)
