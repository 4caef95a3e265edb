"""Ctrl+D: two speeches side by side, or apart again (editing.md section 6)."""

from collections.abc import Sequence

from PySide6.QtGui import QTextCursor

from screenwriter.screenplay.elements import SPEECH_PARTS, DualColumn, Element, ElementKind
from screenwriter.ui.editor.screenplay_document import ScreenplayDocument

_BETWEEN = frozenset({ElementKind.NOTE, ElementKind.BONEYARD})
"""What may stand between the speeches of a pair (fountain.md section 3)."""


def toggle(document: ScreenplayDocument, index: int) -> bool:
    """Pair the speech at ``index`` with the one right above it, or else with the next; a paired one comes apart.

    One undo step. False: there is no speech to pair.
    """
    elements = document.elements
    speech = speech_at(elements, index)
    if speech is None:
        return False
    above, below = _speech_above(elements, speech), _speech_below(elements, speech)
    column = elements[speech.start].dual
    if column is not None:
        partner = above if column is DualColumn.RIGHT else below
        _set_columns(document, [(speech, None), (partner, None)])
        return True
    if above is not None and elements[above.start].dual is None:
        _set_columns(document, [(above, DualColumn.LEFT), (speech, DualColumn.RIGHT)])
        return True
    if below is not None and elements[below.start].dual is None:
        _set_columns(document, [(speech, DualColumn.LEFT), (below, DualColumn.RIGHT)])
        return True
    return False


def speech_at(elements: Sequence[Element], index: int) -> range | None:
    """The cue and the parts of the speech that holds an element; None outside a speech."""
    start = index
    while start > 0 and elements[start].kind in SPEECH_PARTS:
        start -= 1
    if elements[start].kind is not ElementKind.CHARACTER:
        return None
    end = start + 1
    while end < len(elements) and elements[end].kind in SPEECH_PARTS:
        end += 1
    return range(start, end)


def _speech_above(elements: Sequence[Element], speech: range) -> range | None:
    last = speech.start - 1
    while last >= 0 and elements[last].kind in _BETWEEN:
        last -= 1
    return speech_at(elements, last) if last >= 0 else None


def _speech_below(elements: Sequence[Element], speech: range) -> range | None:
    first = speech.stop
    while first < len(elements) and elements[first].kind in _BETWEEN:
        first += 1
    if first >= len(elements) or elements[first].kind is not ElementKind.CHARACTER:
        return None
    return speech_at(elements, first)


def _set_columns(document: ScreenplayDocument, changes: Sequence[tuple[range | None, DualColumn | None]]) -> None:
    group = QTextCursor(document)
    group.beginEditBlock()
    for speech, column in changes:
        for index in speech or ():
            document.set_dual(document.findBlockByNumber(index), column)
    group.endEditBlock()
