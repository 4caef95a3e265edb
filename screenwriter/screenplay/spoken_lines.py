"""What is said when a script is read aloud, and in whose voice (``wishes.md``: hearing the dialogue)."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from screenwriter.screenplay.cues import character_name
from screenwriter.screenplay.elements import SPEECH_PARTS, Element, ElementKind

NARRATOR = ""
VARIANTS = ("m3", "f2", "m1", "f4", "m7", "f1", "m5", "f5", "m2", "f3", "m4")
"""Voices of the speaker program, in the order the cast gets them: neighbours differ."""

_SPOKEN_HEADING = (
    (r"\bINT\b\.?", "Interior,"),
    (r"\bEXT\b\.?", "Exterior,"),
    (r"\bI/E\b\.?", "Interior and exterior,"),
)


@dataclass(frozen=True, slots=True)
class SpokenLine:
    """One element's words; ``speaker`` is NARRATOR for all that is not dialogue."""

    index: int
    speaker: str
    text: str


def spoken_lines(elements: Sequence[Element], start: int = 0, *, only_dialogue: bool = False) -> Iterator[SpokenLine]:
    """The lines from the element at ``start`` on; cues are not said, a change of voice tells who speaks."""
    speaker = _speaker_before(elements, start)
    for index in range(start, len(elements)):
        element = elements[index]
        if element.kind is ElementKind.CHARACTER:
            speaker = character_name(element.text)
            continue
        if not element.is_printed or not element.text.strip():
            continue
        is_speech = element.kind in SPEECH_PARTS and element.kind is not ElementKind.PARENTHETICAL
        if is_speech or not only_dialogue:
            yield SpokenLine(index, speaker if is_speech else NARRATOR, _spoken(element))


def _speaker_before(elements: Sequence[Element], start: int) -> str:
    for index in range(start - 1, -1, -1):
        if elements[index].kind is ElementKind.CHARACTER:
            return character_name(elements[index].text)
        if elements[index].kind not in SPEECH_PARTS:
            break
    return NARRATOR


def _spoken(element: Element) -> str:
    text = element.text.replace("\n", " ").strip("() \t")
    if element.kind is not ElementKind.SCENE_HEADING:
        return text
    for pattern, words in _SPOKEN_HEADING:
        text = re.sub(pattern, words, text.upper())
    return text.replace(" - ", ", ").lower().replace("interior", "Interior").replace("exterior", "Exterior")


def voices_of(cast: Sequence[str], chosen: Mapping[str, str]) -> dict[str, str]:
    """A voice for each of the cast: the one chosen for the name, else one after the other."""
    return {name: chosen.get(name) or VARIANTS[place % len(VARIANTS)] for place, name in enumerate(cast)}
