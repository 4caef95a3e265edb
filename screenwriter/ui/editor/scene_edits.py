"""Edits of whole elements at once, each one undo step: putting changed elements in place, omitting a scene."""

import re
from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtGui import QTextCursor

from screenwriter.formats.fountain import read_fountain, write_fountain
from screenwriter.screenplay.document import Screenplay
from screenwriter.screenplay.elements import Element, ElementKind
from screenwriter.screenplay.scene_ranges import scene_range
from screenwriter.ui.editor.screenplay_document import ScreenplayDocument
from screenwriter.ui.editor.screenplay_replacing import replace_elements
from screenwriter.ui.editor.script_view import ScriptView

OMITTED = "OMITTED"
_CUT_END = re.compile(r"(\*\\*)/")
_KEPT_END = re.compile(r"(\*\\*)\\/")


def put_elements(view: ScriptView, changed: Mapping[int, Element]) -> None:
    """Show these elements instead of those with the same index, the caret staying where it is; one undo step."""
    document = view.screenplay_document
    if not changed:
        return
    cursor = view.textCursor()
    index, offset = cursor.blockNumber(), cursor.positionInBlock()
    group = QTextCursor(document)
    group.beginEditBlock()
    for number, element in changed.items():
        document.replace_block(QTextCursor(document.findBlockByNumber(number)), element)
    group.endEditBlock()
    block = document.findBlockByNumber(index)
    caret = QTextCursor(block)
    caret.setPosition(block.position() + min(offset, block.length() - 1))
    view.setTextCursor(caret)


def is_omitted(document: ScreenplayDocument, index: int) -> bool:
    """Whether an element belongs to an omitted scene."""
    return _omitted_scene(document, index) is not None


def omit_scene(view: ScriptView) -> bool:
    """Cut the caret's scene from the page without losing it: its heading says OMITTED and keeps its number, its text is
    Fountain's boneyard. False, and nothing done, without a scene at the caret or where Fountain can't hold all of it.
    """
    document = view.screenplay_document
    scene = scene_range(document.elements, view.textCursor().blockNumber())
    if scene is None or is_omitted(document, scene[0]):
        return False
    omitted = omission_of(document.elements[slice(*scene)])
    if omitted is None:
        return False
    replace_elements(document, *scene, omitted)
    _put_caret_at_end(view, scene[0])
    return True


def omission_of(scene: tuple[Element, ...]) -> tuple[Element, Element] | None:
    """What stands for a scene that is omitted: its heading and its text; None where Fountain can't hold all of it."""
    cut = cut_text(scene)
    if cut_elements(cut) != whole_elements(scene):
        return None
    heading = replace(_unmarked(scene[0]), text=OMITTED, spans=(), annotations=(), source=None)
    return heading, Element(ElementKind.BONEYARD, cut)


def restore_scene(view: ScriptView) -> bool:
    """Bring the caret's omitted scene back, with the number it has now; False without one."""
    document = view.screenplay_document
    start = _omitted_scene(document, view.textCursor().blockNumber())
    if start is None:
        return False
    heading = document.element_at(start)
    heading = _unmarked(heading)
    first, *rest = cut_elements(document.element_at(start + 1).text)
    first = replace(heading, kind=first.kind, text=first.text, spans=first.spans, annotations=first.annotations)
    replace_elements(document, start, start + 2, [replace(first, source=None), *rest])
    _put_caret_at_end(view, start)
    return True


def _omitted_scene(document: ScreenplayDocument, index: int) -> int | None:
    """The index of an omitted scene's heading, from any element of it."""
    for start in (index, index - 1):
        if start < 0 or start + 1 >= document.blockCount():
            continue
        heading, cut = document.element_at(start), document.element_at(start + 1)
        is_heading = heading.kind is ElementKind.SCENE_HEADING and heading.text.strip().upper() == OMITTED
        if is_heading and cut.kind is ElementKind.BONEYARD and cut_elements(cut.text):
            return start
    return None


def cut_text(elements: tuple[Element, ...]) -> str:
    """A scene, or other paragraphs, as text that can stand in a boneyard: an end of one inside it gets a backslash."""
    cut = tuple(replace(element, source=None) for element in whole_elements(elements))
    text = write_fountain(Screenplay(elements=cut))
    return "\n" + _CUT_END.sub(r"\1\\/", text.strip("\n")) + "\n"


def whole_elements(elements: tuple[Element, ...]) -> tuple[Element, ...]:
    """What of paragraphs that are cut must come back: all but the first one's place on the page, colours and
    bookmarks."""
    first = elements[0]
    plain = _plain_heading(first) if first.kind is ElementKind.SCENE_HEADING else replace(first, blank_lines=None)
    return tuple(
        replace(e, colour="", bookmark=None) if e.colour or e.bookmark is not None else e
        for e in (plain, *elements[1:])
    )


def cut_elements(cut: str) -> tuple[Element, ...]:
    """What ``cut_text`` made a text of; empty where a boneyard holds nothing that could be restored."""
    # An empty line first: text at the very top could be taken for a title page.
    elements = read_fountain("\n" + _KEPT_END.sub(r"\1/", cut)).elements
    if not elements:
        return ()
    first = replace(elements[0], source=None, blank_lines=None)
    return (first, *(replace(element, source=None) for element in elements[1:]))


def _plain_heading(heading: Element) -> Element:
    """What of a heading is cut; its place on the page stays with the one that says OMITTED."""
    number, text = heading.scene_number, heading.text
    return Element(heading.kind, text, heading.spans, heading.annotations, number)


def _unmarked(heading: Element) -> Element:
    """Other words come: marks were made for those there are, the start of a locked page stays with the paragraph."""
    starts = tuple(start for start in heading.locked_starts if start.offset == 0)
    return replace(heading, revised=(), locked_starts=starts)


def _put_caret_at_end(view: ScriptView, index: int) -> None:
    cursor = QTextCursor(view.screenplay_document.findBlockByNumber(index))
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    view.put_caret(cursor)
