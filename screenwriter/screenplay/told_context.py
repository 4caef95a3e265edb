"""What the language model is told of a script before a place: the same for window, command line and measurements.

The first paragraph told moves in steps, so that from key to key and from line to line the beginning stays the same and
the engine can carry its state on.
"""

from collections.abc import Sequence

from screenwriter.screenplay.cues import character_name
from screenwriter.screenplay.elements import Element, ElementKind

STEP = 128
"""Paragraphs told: all of a short script, then between 128 and 255."""
MOST_SPEAKERS = 12


def first_told(count: int) -> int:
    """Which of ``count`` printed paragraphs before a place is the first that is told."""
    return max(0, (count - STEP) // STEP * STEP)


def told_before(elements: Sequence[Element], index: int) -> tuple[list[Element], tuple[str, ...]]:
    """Printed elements before the one at ``index``, oldest first, and the speakers before those, latest first."""
    printed = [element for element in elements[:index] if element.is_printed]
    start = first_told(len(printed))
    return printed[start:], latest_speakers(printed[:start])


def latest_speakers(elements: Sequence[Element], limit: int = MOST_SPEAKERS) -> tuple[str, ...]:
    """Names of the cues, latest first, each once."""
    names: dict[str, None] = {}
    for element in reversed(elements):
        if element.kind is ElementKind.CHARACTER and (name := character_name(element.text)):
            names[name] = None
            if len(names) == limit:
                break
    return tuple(names)
