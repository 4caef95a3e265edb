"""The line a writer wants said another way: what is selected, or the sentence at the caret."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from screenwriter.screenplay.cues import character_name
from screenwriter.screenplay.elements import SPEECH_PARTS, Element, ElementKind
from screenwriter.ui.editor.block_conversion import LINE_SEPARATOR
from screenwriter.ui.editor.script_view import ScriptView
from screenwriter.ui.editor.utf16 import to_code_points, utf16_length

KINDS = frozenset({ElementKind.DIALOGUE, ElementKind.ACTION})
_SENTENCE = re.compile(r"\S.*?(?:[.?!…]+[\"”'’)]*(?=\s|$)|$)", re.DOTALL)
_VOICE_SPEECHES = 12


@dataclass(frozen=True, slots=True)
class ChosenLine:
    """``start`` and ``end`` are positions of the document; ``before`` is what of the element stands in front."""

    index: int
    kind: ElementKind
    before: str
    text: str
    start: int
    end: int


def chosen_line(view: ScriptView) -> ChosenLine | None:
    """The line to say another way; None where there is none: in other kinds of element, over several, in a note."""
    cursor = view.textCursor()
    document = view.screenplay_document
    block = document.findBlock(cursor.selectionStart())
    element = document.element_of(block)
    if element.kind not in KINDS or element.annotations or document.findBlock(cursor.selectionEnd()) != block:
        return None
    shown = block.text()
    first = to_code_points(shown, cursor.selectionStart() - block.position())
    last = to_code_points(shown, cursor.selectionEnd() - block.position())
    if first == last:
        first, last = sentence_at(shown, first)
    while first < last and shown[first].isspace():
        first += 1
    while last > first and shown[last - 1].isspace():
        last -= 1
    if not any(character.isalpha() for character in shown[first:last]):
        return None
    start = block.position() + utf16_length(shown[:first])
    end = start + utf16_length(shown[first:last])
    before, text = (part.replace(LINE_SEPARATOR, "\n") for part in (shown[:first], shown[first:last]))
    return ChosenLine(block.blockNumber(), element.kind, before, text, start, end)


def sentence_at(text: str, offset: int) -> tuple[int, int]:
    """Start and end of the sentence at or before ``offset``; (offset, offset) where there is none."""
    found = (offset, offset)
    for sentence in _SENTENCE.finditer(text):
        if sentence.start() > offset and found[0] != found[1]:
            break
        found = sentence.span()
        if sentence.end() >= offset:
            break
    return found


def speaker_at(elements: Sequence[Element], index: int) -> str:
    """Who speaks the element at ``index``, in capitals; "" in action."""
    if elements[index].kind not in SPEECH_PARTS:
        return ""
    for element in reversed(elements[:index]):
        if element.kind is ElementKind.CHARACTER:
            return character_name(element.text)
        if element.is_printed and element.kind not in SPEECH_PARTS:
            break
    return ""


def voice_before(elements: Sequence[Element], index: int, speaker: str) -> tuple[str, ...]:
    """The latest speeches of a speaker before ``elements[index]``, oldest first."""
    speeches: list[str] = []
    for place in range(index - 1, -1, -1):
        if elements[place].kind is ElementKind.DIALOGUE and speaker_at(elements, place) == speaker != "":
            speeches.append(elements[place].text)
            if len(speeches) == _VOICE_SPEECHES:
                break
    return tuple(reversed(speeches))
