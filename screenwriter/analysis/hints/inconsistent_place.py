"""One place spelt two ways in the headings."""

import re
from collections import defaultdict
from collections.abc import Iterator

from screenwriter.analysis.hints.rewrites import rewritten
from screenwriter.analysis.hints.rule import Group, Rule
from screenwriter.analysis.hints.script_view import HintScript
from screenwriter.analysis.hints.words import edit_distance
from screenwriter.messages import Hint
from screenwriter.screenplay.cues import heading_place
from screenwriter.screenplay.elements import ElementKind

_NAME = "inconsistent_place"
_LEAST_LETTERS = 6
_SEPARATOR = re.compile(r"\s*(?:,|/|\s[-–—]+\s)\s*")


def _find(script: HintScript) -> Iterator[Hint]:
    places: dict[str, list[int]] = defaultdict(list)
    for index in script.of_kind(ElementKind.SCENE_HEADING):
        if place := heading_place(script.text(index)):
            places[place].append(index)
    names = sorted(places, key=lambda name: (-len(places[name]), places[name][0]))
    for position, name in enumerate(names):
        usual = next((other for other in names[:position] if _is_same_place(name, other)), None)
        if usual:
            for index in places[name]:
                message = f"“{name}” here, “{usual}” elsewhere: one place needs one spelling to be counted as one."
                hint = Hint(_NAME, index, 0, len(script.text(index)), message)
                at = script.text(index).upper().find(name)
                yield rewritten(hint, at, at + len(name), usual) if at >= 0 else hint


def _is_same_place(one: str, other: str) -> bool:
    if _letters(one) == _letters(other):
        # Separators may be chosen freely between a place and a part of it.
        return _parts(one) != _parts(other)
    if min(len(one), len(other)) < _LEAST_LETTERS or re.sub(r"\D", "", one) != re.sub(r"\D", "", other):
        return False
    words = [(a, b) for a, b in zip(one.split(), other.split(), strict=False) if a != b]
    if len(one.split()) != len(other.split()) or len(words) != 1:
        return False
    a, b = words[0]
    return min(len(a), len(b)) >= _LEAST_LETTERS - 1 and a.isalpha() and b.isalpha() and _one_slip(a, b)


def _one_slip(one: str, other: str) -> bool:
    """One letter missing, doubled or swapped; a changed first or last letter makes another word (TRUCK, TRACKS)."""
    return one[0] == other[0] and one[-1] == other[-1] and edit_distance(one, other) == 1


def _letters(place: str) -> str:
    return "".join(c for c in place if c.isalnum())


def _parts(place: str) -> list[str]:
    return [part.strip() for part in _SEPARATOR.split(place)]


RULE = Rule(
    _NAME,
    "Place spelt two ways",
    "BOAT HOUSE and BOATHOUSE are two locations to a schedule. Headings whose places differ by a slip, a space or an "
    "apostrophe are marked at the rarer spelling.",
    Group.CONSISTENCY,
    _find,
)
