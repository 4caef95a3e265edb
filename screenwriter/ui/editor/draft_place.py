"""Where the draft of a scene goes, and putting it there: after the caret's scene, or in place of an empty one."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtGui import QTextCursor

from screenwriter.screenplay.cues import character_name
from screenwriter.screenplay.elements import Element, ElementKind
from screenwriter.screenplay.scene_ranges import scene_range
from screenwriter.screenplay.typing_rules import is_bare
from screenwriter.ui.editor.screenplay_replacing import replace_elements
from screenwriter.ui.editor.script_view import ScriptView


@dataclass(frozen=True, slots=True)
class DraftPlace:
    """``elements[start:end]`` give way to the draft: an empty scene, or nothing. ``heading`` is the empty scene's;
    ``is_in_scene``: whether there is a scene above that a draft without heading can go on with."""

    start: int
    end: int
    heading: Element | None
    is_in_scene: bool


def find_draft_place(elements: Sequence[Element], index: int) -> DraftPlace:
    """The place for a draft that is asked for with the caret in ``elements[index]``."""
    scene = scene_range(elements, index)
    if scene is None:
        below = next((i for i in range(index, len(elements)) if elements[i].kind is ElementKind.SCENE_HEADING), None)
        place = len(elements) if below is None else below
        return DraftPlace(place, place, None, is_in_scene=False)
    start, end = scene
    if all(_is_blank(element) for element in elements[start + 1 : end]):
        return DraftPlace(start, end, elements[start], is_in_scene=bool(elements[start].text.strip()))
    return DraftPlace(end, end, None, is_in_scene=True)


def likely_present(elements: Sequence[Element], index: int) -> tuple[str, ...]:
    """Who speaks in the scene of ``elements[index]``; in a scene where nobody does, who speaks most in the script."""
    scene = scene_range(elements, index)
    here = _speakers(elements[slice(*scene)]) if scene else {}
    if here:
        return tuple(here)
    everyone = _speakers(elements)
    return tuple(sorted(everyone, key=lambda name: -everyone[name])[:2])


def insert_draft(view: ScriptView, place: DraftPlace, heading: str, drafted: Sequence[tuple[str, str]]) -> range:
    """Put the draft into the script as one undo step, the caret behind it; the indices of its elements.

    Args:
        heading: "" adds to the scene above.
        drafted: kinds and texts.
    """
    document = view.screenplay_document
    fresh = [Element(ElementKind(kind), text) for kind, text in drafted]
    if heading:
        above = place.heading
        is_same = above is not None and above.text.strip().upper() == heading.upper()
        if is_same:
            fresh.insert(0, above)
        elif above is not None:
            fresh.insert(0, replace(above, text=heading, spans=(), annotations=(), revised=(), source=None))
        else:
            fresh.insert(0, Element(ElementKind.SCENE_HEADING, heading))
    elif place.heading is not None:
        fresh.insert(0, place.heading)
    replace_elements(document, place.start, place.end, fresh)
    last = document.findBlockByNumber(place.start + len(fresh) - 1)
    cursor = QTextCursor(last)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    view.put_caret(cursor)
    return range(place.start + len(fresh) - len(drafted), place.start + len(fresh))


def _is_blank(element: Element) -> bool:
    return is_bare(element.kind, element.text) and not element.annotations and element.is_printed


def _speakers(elements: Sequence[Element]) -> dict[str, int]:
    counts: dict[str, int] = {}
    for element in elements:
        if element.kind is ElementKind.CHARACTER and (name := character_name(element.text)):
            counts[name] = counts.get(name, 0) + 1
    return counts
