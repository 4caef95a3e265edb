"""Acts, sections and scenes of a script as one tree, and where its parts may be moved to (editing.md section 9).

Computed from the elements alone; navigator, cards and outline show it and can't disagree about what belongs where.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from screenwriter.screenplay.cues import character_name
from screenwriter.screenplay.elements import Element, ElementKind

K = ElementKind
_ACTS = frozenset({K.NEW_ACT, K.COLD_OPENING})
_PARTS = _ACTS | {K.SECTION, K.SCENE_HEADING}
_UNDER_A_BREAK = frozenset({K.PAGE_BREAK, K.SYNOPSIS, K.NOTE, K.BONEYARD})
DEEPEST_LEVEL = 6


@dataclass(frozen=True, slots=True)
class Part:
    """An act, a section or a scene.

    ``start`` is the index of its heading, ``end`` that behind all it holds. ``parent`` is the place of the part it
    belongs to in the list of all parts, -1 at the top. ``synopsis`` are the synopses right under the heading, one a
    line, which end before ``body``. ``characters`` speak in it, in order of their first cue.
    """

    kind: ElementKind
    start: int
    end: int
    parent: int = -1
    level: int = 0  # of sections, from 1; 0: an act
    title: str = ""
    number: str = ""
    synopsis: str = ""
    body: int = 0
    colour: str = ""
    characters: tuple[str, ...] = ()

    @property
    def is_scene(self) -> bool:
        """Whether it is a scene; else it holds scenes."""
        return self.kind is K.SCENE_HEADING


def parts_of(elements: Sequence[Element]) -> list[Part]:
    """All parts in the order of the script; a scene without a number of its own gets its place."""
    parts: list[Part] = []
    open_parts: list[int] = []  # places in ``parts`` of those that hold what comes next; a scene is always the last
    speakers: dict[str, None] = {}
    scenes = 0
    action, dialogue, cue = K.ACTION, K.DIALOGUE, K.CHARACTER

    def close(end: int, level: int) -> None:
        while open_parts and (parts[open_parts[-1]].is_scene or parts[open_parts[-1]].level >= level):
            place = open_parts.pop()
            part = parts[place]
            is_scene = part.is_scene
            stop = _before_page_break(elements, part.start, end) if is_scene else end
            parts[place] = replace(part, end=stop, characters=tuple(speakers) if is_scene else ())
            speakers.clear()

    for index, element in enumerate(elements):
        kind = element.kind
        if kind is action or kind is dialogue:  # most of a script; looking these up in a set takes its time
            continue
        if kind is cue:
            if open_parts and (name := _speaker(element.text)):
                speakers[name] = None
        elif kind in _PARTS:
            is_scene = kind is K.SCENE_HEADING
            level = min(max(1, element.level), DEEPEST_LEVEL) if kind is K.SECTION else 0
            close(index, DEEPEST_LEVEL + 1 if is_scene else level)
            scenes += is_scene
            synopsis, body = _synopsis(elements, index + 1)
            number = (element.scene_number or str(scenes)) if is_scene else ""
            parent = open_parts[-1] if open_parts else -1
            title = " ".join(element.text.split())
            parts.append(Part(kind, index, index + 1, parent, level, title, number, synopsis, body, element.colour))
            open_parts.append(len(parts) - 1)
            speakers.clear()
        elif kind is K.END_OF_ACT:
            close(index, 1)
            close(index + 1, 0)
    close(len(elements), 0)
    return parts


@lru_cache(maxsize=2048)
def _speaker(cue: str) -> str:
    return character_name(cue)


def _synopsis(elements: Sequence[Element], start: int) -> tuple[str, int]:
    end = start
    while end < len(elements) and elements[end].kind is K.SYNOPSIS:
        end += 1
    return "\n".join(element.text for element in elements[start:end]), end


def _before_page_break(elements: Sequence[Element], start: int, end: int) -> int:
    """A page break that ends a scene stays where it is when the scene moves."""
    first = end
    while first > start + 1 and elements[first - 1].kind in _UNDER_A_BREAK:
        first -= 1
    return next((index for index in range(first, end) if elements[index].kind is K.PAGE_BREAK), end)


def part_at(parts: Sequence[Part], index: int) -> int:
    """The place of the innermost part that holds ``elements[index]``; -1 above the first."""
    return max((place for place, part in enumerate(parts) if part.start <= index < part.end), default=-1)


# Moving


def landing(parts: Sequence[Part], moved: Sequence[Part], place: int, length: int) -> int:
    """The nearest place to ``place`` where ``moved`` may be put without taking others in or splitting them.

    A scene may stand anywhere between two parts; a section only before one of its own rank or above, or at the end.

    Args:
        length: the number of elements in the script.
    """
    holders = [part for part in moved if not part.is_scene]
    if not holders:
        return place
    rank = min(part.level for part in holders)
    return min(_places_for(parts, rank, length), key=lambda one: (abs(one - place), one))


def step_of_section(parts: Sequence[Part], part: Part, by: int, length: int) -> int | None:
    """Where a section or act goes when it moves one place up (``by`` -1) or down; None at the end of the way."""
    places = sorted(set(_places_for(parts, part.level, length)))
    if by < 0:
        return max((place for place in places if place < part.start), default=None)
    return min((place for place in places if place > part.end), default=None)


def _places_for(parts: Sequence[Part], rank: int, length: int) -> list[int]:
    return [part.start for part in parts if not part.is_scene and part.level <= rank] + [length]


def merged(moved: Sequence[Part]) -> list[tuple[int, int]]:
    """The ranges of elements that these parts cover, in order, each element once."""
    ranges: list[tuple[int, int]] = []
    for part in sorted(moved, key=lambda one: (one.start, -one.end)):
        if ranges and part.start < ranges[-1][1]:
            continue  # lies in the part before
        if ranges and part.start == ranges[-1][1]:
            ranges[-1] = (ranges[-1][0], part.end)
        else:
            ranges.append((part.start, part.end))
    return ranges


def order_after(ranges: Sequence[tuple[int, int]], place: int, length: int) -> list[int] | None:
    """The indices of all elements in the order they have once the ranges stand before ``elements[place]``.

    None where that changes nothing or ``place`` lies inside what is moved.
    """
    if any(start < place < end for start, end in ranges):
        return None
    moved = [index for start, end in ranges for index in range(start, end)]
    taken = set(moved)
    above = [index for index in range(place) if index not in taken]
    below = [index for index in range(place, length) if index not in taken]
    order = above + moved + below
    return None if order == list(range(length)) else order
