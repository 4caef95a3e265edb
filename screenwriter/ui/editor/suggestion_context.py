"""What the model is told about the place of the caret. Plain data, no Qt.

The first paragraph told moves in steps of 128, so that from key to key and from line to line the beginning stays the
same and the engine can carry its state on.
"""

from collections.abc import Sequence

from screenwriter.messages import Paragraph
from screenwriter.screenplay.cues import character_name
from screenwriter.screenplay.elements import SPEECH_PARTS, Element, ElementKind
from screenwriter.ui.editor.ghost_rules import has_word

STEP = 128
"""Paragraphs told: all of a short script, then between 128 and 255."""
MAX_CAST = 12


def context_before(elements: Sequence[Element], index: int) -> tuple[tuple[Paragraph, ...], tuple[str, ...]]:
    """Paragraphs before the element at ``index``, oldest first, and the speakers before those, latest first."""
    printed = [element for element in elements[:index] if element.is_printed]
    start = max(0, (len(printed) - STEP) // STEP * STEP)
    paragraphs = tuple(Paragraph(element.kind.value, element.text) for element in printed[start:])
    return paragraphs, latest_speakers(printed[:start])


def latest_speakers(elements: Sequence[Element], limit: int = MAX_CAST) -> tuple[str, ...]:
    """Names of the cues, latest first, each once."""
    names: dict[str, None] = {}
    for element in reversed(elements):
        if element.kind is ElementKind.CHARACTER and (name := character_name(element.text)):
            names[name] = None
            if len(names) == limit:
                break
    return tuple(names)


def scene_has_word(elements: Sequence[Element], index: int) -> bool:
    """Whether the scene has at least one word before the element at ``index``, its heading counted."""
    for element in reversed(elements[:index]):
        if element.is_printed and has_word(element.text):
            return True
        if element.kind is ElementKind.SCENE_HEADING:
            return False
    return False


def follows_cue(elements: Sequence[Element], index: int) -> bool:
    """Whether the element at ``index`` belongs to a speech, notes in between not counted."""
    for element in reversed(elements[:index]):
        if element.kind is ElementKind.CHARACTER:
            return has_word(element.text)
        if element.is_printed and element.kind not in SPEECH_PARTS:
            return False
    return False
