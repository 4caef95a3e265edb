"""Scenes that somebody chooses: by their numbers, or those of one character. Pure.

A scene is known by the index of its heading; without a heading before it, text belongs to no scene.
"""

import re
from collections.abc import Iterable, Sequence

from screenwriter.screenplay.cues import character_name
from screenwriter.screenplay.elements import Element, ElementKind

_OPENS_NEXT_SCENE = frozenset(
    {ElementKind.NEW_ACT, ElementKind.COLD_OPENING, ElementKind.SECTION, ElementKind.SYNOPSIS, ElementKind.PAGE_BREAK}
)
_BETWEEN = re.compile(r"[,;，、]")
_RANGE = re.compile(r"\s*[-–—]\s*")


class SceneChoiceError(ValueError):
    """A choice that no scene answers to. ``scene`` is the part that was not found; "" where there are no scenes."""

    def __init__(self, scene: str) -> None:
        super().__init__(scene)
        self.scene = scene


def scene_owners(elements: Sequence[Element]) -> list[int | None]:
    """For each element its scene; what opens an act belongs to the scene after it."""
    owners: list[int | None] = []
    scene: int | None = None
    for index, element in enumerate(elements):
        if element.kind is ElementKind.SCENE_HEADING:
            scene = index
            place = index
            while place and elements[place - 1].kind in _OPENS_NEXT_SCENE:
                place -= 1
                owners[place] = scene
        owners.append(scene)
    return owners


def scene_labels(elements: Sequence[Element]) -> dict[int, str]:
    """What each scene is called: its number in the script, or its place counted from 1 if it has none."""
    headings = [index for index, element in enumerate(elements) if element.kind is ElementKind.SCENE_HEADING]
    return {index: elements[index].scene_number or str(place) for place, index in enumerate(headings, start=1)}


def chosen_scenes(elements: Sequence[Element], choice: str) -> frozenset[int]:
    """The scenes of a choice like ``3-7, 12A``; a range goes from one scene to another in the script's order.

    Raises:
        SceneChoiceError: a scene that is not there, or a range from a later scene to an earlier one.
    """
    labels = scene_labels(elements)
    by_label: dict[str, int] = {}
    for number_first in (True, False):  # a number that the script gives goes before a place that is counted
        for index, label in labels.items():
            if bool(elements[index].scene_number) is number_first:
                by_label.setdefault(label.upper(), index)
    chosen: set[int] = set()
    for part in (part.strip() for part in _BETWEEN.split(choice)):
        if not part:
            continue
        first, last = _ends(part, by_label)
        chosen.update(index for index in labels if first <= index <= last)
    if not chosen:
        raise SceneChoiceError("")
    return frozenset(chosen)


def _ends(part: str, by_label: dict[str, int]) -> tuple[int, int]:
    if (scene := by_label.get(part.upper())) is not None:
        return scene, scene
    for hyphen in _RANGE.finditer(part):
        first, last = by_label.get(part[: hyphen.start()].upper()), by_label.get(part[hyphen.end() :].upper())
        if first is not None and last is not None and first <= last:
            return first, last
    missing = [one for one in _RANGE.split(part) if one and one.upper() not in by_label]
    raise SceneChoiceError(missing[0] if len(missing) == 1 else part)


def show_choice(elements: Sequence[Element], scenes: Iterable[int]) -> str:
    """A choice as it would be typed; neighbours from three on are a range."""
    labels = scene_labels(elements)
    order = list(labels)
    wanted = set(scenes)
    runs: list[list[int]] = []
    for place, index in enumerate(order):
        if index not in wanted:
            continue
        if runs and order[place - 1] == runs[-1][-1]:
            runs[-1].append(index)
        else:
            runs.append([index])
    parts: list[str] = []
    for run in runs:
        names = [labels[index] for index in run]
        parts += [f"{names[0]}-{names[-1]}"] if len(names) > 2 else names
    return ", ".join(parts)


def speakers(elements: Sequence[Element]) -> tuple[str, ...]:
    """All who have a cue, in capitals, by the number of their cues."""
    counts: dict[str, int] = {}
    for element in elements:
        if element.kind is ElementKind.CHARACTER and (name := character_name(element.text)):
            counts[name] = counts.get(name, 0) + 1
    return tuple(sorted(counts, key=lambda name: (-counts[name], name)))


def scenes_of_character(elements: Sequence[Element], name: str) -> frozenset[int]:
    """The scenes in which a character speaks, or is named in action: in capitals or with capital letters.

    Raises:
        SceneChoiceError: there is none; ``scene`` is the name.
    """
    wanted = character_name(name)
    named = re.compile(rf"(?<!\w)(?:{re.escape(wanted)}|{re.escape(wanted.title())})(?!\w)")
    found: set[int] = set()
    for element, scene in zip(elements, scene_owners(elements), strict=True):
        if scene is None or scene in found or not wanted:
            continue
        is_cue = element.kind is ElementKind.CHARACTER and character_name(element.text) == wanted
        if is_cue or (element.kind is ElementKind.ACTION and named.search(element.text)):
            found.add(scene)
    if not found:
        raise SceneChoiceError(name.strip())
    return frozenset(found)
