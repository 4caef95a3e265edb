"""What the caret's surroundings say about suggesting there. Plain data, no Qt."""

from collections.abc import Sequence

from screenwriter.messages import Paragraph
from screenwriter.screenplay.elements import SPEECH_PARTS, Element, ElementKind
from screenwriter.screenplay.told_context import told_before
from screenwriter.ui.editor.ghost_rules import has_word


def context_before(elements: Sequence[Element], index: int) -> tuple[tuple[Paragraph, ...], tuple[str, ...]]:
    """``told_before`` as messages carry it."""
    return as_messages(*told_before(elements, index))


def as_messages(told: Sequence[Element], speakers: tuple[str, ...]) -> tuple[tuple[Paragraph, ...], tuple[str, ...]]:
    """Elements as messages carry them."""
    return tuple(Paragraph(element.kind.value, element.text) for element in told), speakers


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
