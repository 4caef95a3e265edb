"""Who speaks at a place of the script, and whether they have said enough to have a voice of their own."""

from collections.abc import Sequence
from dataclasses import dataclass

from screenwriter.screenplay.cues import character_name
from screenwriter.screenplay.elements import SPEECH_PARTS, Element, ElementKind

LEAST_SPEECHES = 30
"""From so many on suggestions may follow one character's voice (suggestions-ux.md 9)."""


@dataclass(frozen=True, slots=True)
class Voice:
    """A speaker (capitals, "" outside speeches) and how many speeches the whole script gives them."""

    speaker: str = ""
    speeches: int = 0

    @property
    def is_own(self) -> bool:
        """Whether that is enough for a voice of their own."""
        return self.speeches >= LEAST_SPEECHES


def speaker_at(elements: Sequence[Element], index: int, kind: ElementKind) -> str:
    """Who speaks an element of this kind behind the first ``index`` elements, in capitals; "" outside speeches."""
    if kind not in SPEECH_PARTS:
        return ""
    for place in range(index - 1, -1, -1):
        element = elements[place]
        if element.kind is ElementKind.CHARACTER:
            return character_name(element.text)
        if element.is_printed and element.kind not in SPEECH_PARTS:
            break
    return ""


def count_speeches(elements: Sequence[Element], speaker: str) -> int:
    """Cues of ``speaker``, looked for in the whole script."""
    cues = (element.text for element in elements if element.kind is ElementKind.CHARACTER)
    return sum(character_name(text) == speaker for text in cues)
