"""Edits of a script's structure, each one undo step: headings, synopses, depths, colours, bookmarks, new scenes.

What is only a sign on a paragraph (depth, colour, bookmark) never touches its letters.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from PySide6.QtGui import QTextCursor

from screenwriter.screenplay.elements import Element, ElementKind
from screenwriter.screenplay.structure import DEEPEST_LEVEL, Part
from screenwriter.ui.editor.scene_edits import put_elements
from screenwriter.ui.editor.screenplay_replacing import replace_elements
from screenwriter.ui.editor.script_view import ScriptView


def set_title(view: ScriptView, index: int, title: str) -> bool:
    """Give a heading other words; its notes stay. False where it says so already."""
    element = view.screenplay_document.element_at(index)
    text = " ".join(title.split())
    if text == " ".join(element.text.split()):
        return False
    notes = tuple(replace(note, offset=min(note.offset, len(text))) for note in element.annotations)
    put_elements(view, {index: replace(element, text=text, spans=(), annotations=notes, revised=(), source=None)})
    return True


def set_synopsis(view: ScriptView, part: Part, text: str) -> bool:
    """Make ``text`` the synopsis of a part, a paragraph a line; without text it has none. False: it says so already."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if lines == [line.strip() for line in part.synopsis.split("\n") if line.strip()]:
        return False
    fresh = [Element(ElementKind.SYNOPSIS, line) for line in lines]
    replace_elements(view.screenplay_document, part.start + 1, part.body, fresh)
    return True


def shift_sections(view: ScriptView, parts: Sequence[Part], part: Part, by: int) -> bool:
    """Make a section and those in it deeper or higher by one; False where it, or one in it, can't go further."""
    inner = [one for one in parts if part.start <= one.start < part.end and one.kind is ElementKind.SECTION]
    if part.kind is not ElementKind.SECTION or any(not 1 <= one.level + by <= DEEPEST_LEVEL for one in inner):
        return False
    document = view.screenplay_document
    return _relabel(view, {one.start: replace(document.element_at(one.start), level=one.level + by) for one in inner})


def set_colour(view: ScriptView, headings: Iterable[int], colour: str) -> bool:
    """Give scenes a colour, ``#rrggbb`` or "" for none; False where they all have it already."""
    document = view.screenplay_document
    elements = {index: document.element_at(index) for index in headings}
    return _relabel(
        view,
        {
            index: replace(element, colour=colour)
            for index, element in elements.items()
            if element.kind is ElementKind.SCENE_HEADING and element.colour != colour
        },
    )


def set_bookmark(view: ScriptView, index: int, name: str | None) -> bool:
    """Put a bookmark on a paragraph, rename it, or take it away with None; False where nothing would change."""
    element = view.screenplay_document.element_at(index)
    return element.bookmark != name and _relabel(view, {index: replace(element, bookmark=name)})


def insert_heading(view: ScriptView, index: int, kind: ElementKind, level: int = 0) -> None:
    """Begin a new scene or section before ``elements[index]``, or at the end, and put the caret into it."""
    document = view.screenplay_document
    replace_elements(document, index, index, [Element(kind, level=level)])
    view.put_caret(QTextCursor(document.findBlockByNumber(index)))


def _relabel(view: ScriptView, changed: dict[int, Element]) -> bool:
    document = view.screenplay_document
    group = QTextCursor(document)
    group.beginEditBlock()
    for index, element in changed.items():
        document.reformat(document.findBlockByNumber(index), element)
    group.endEditBlock()
    return bool(changed)
