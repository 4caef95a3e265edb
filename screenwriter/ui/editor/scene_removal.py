"""Takes whole scenes out of the script, or omits them where they stand; each one undo step."""

from collections.abc import Sequence

from PySide6.QtGui import QTextBlock, QTextCursor

from screenwriter.screenplay.elements import Element, ElementKind
from screenwriter.screenplay.scene_ranges import scene_range
from screenwriter.ui.editor import block_edits
from screenwriter.ui.editor.scene_edits import is_omitted, omission_of
from screenwriter.ui.editor.screenplay_document import ScreenplayDocument
from screenwriter.ui.editor.screenplay_replacing import replace_elements
from screenwriter.ui.editor.script_view import ScriptView

_KEEP = QTextCursor.MoveMode.KeepAnchor


def selected_scenes(view: ScriptView) -> list[tuple[int, int]]:
    """The scenes selected whole, heading to last line, as ranges of elements; omitted ones are none any more.

    Empty paragraphs at a scene's end need not be selected.
    """
    document, cursor = view.screenplay_document, view.textCursor()
    elements = document.elements
    first = document.findBlock(cursor.selectionStart())
    last = document.findBlock(cursor.selectionEnd())
    found = []
    for index in range(first.blockNumber(), last.blockNumber() + 1):
        if elements[index].kind is not ElementKind.SCENE_HEADING or is_omitted(document, index):
            continue
        scene = scene_range(elements, index)
        if scene is None or not any(element.text.strip() for element in elements[slice(*scene)]):
            continue
        end = scene[1]
        while end > scene[0] + 1 and not elements[end - 1].text.strip():
            end -= 1
        starts_in = cursor.selectionStart() <= document.findBlockByNumber(index).position()
        if starts_in and cursor.selectionEnd() >= _end_of(document.findBlockByNumber(end - 1)):
            found.append(scene)
    return found


def can_omit(document: ScreenplayDocument, scenes: Sequence[tuple[int, int]]) -> bool:
    """Whether each of these scenes can be brought back whole once it is omitted."""
    return all(omission_of(document.elements[slice(*scene)]) is not None for scene in scenes)


def omit_scenes(view: ScriptView, scenes: Sequence[tuple[int, int]], *, removes_selection: bool = False) -> None:
    """Omit these scenes, which ``can_omit`` allows; with ``removes_selection`` what else is selected goes."""
    document, cursor = view.screenplay_document, view.textCursor()
    omitted = {scene: omission_of(document.elements[slice(*scene)]) for scene in scenes}
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    group = QTextCursor(document)
    group.beginEditBlock()
    # From the end of the script, so that what stands above keeps its place.
    if removes_selection:
        _remove_behind(document, scenes[-1][1], end)
    above = None
    for scene in reversed(scenes):
        if above is not None and removes_selection and scene[1] < above:
            replace_elements(document, scene[1], above, ())
        stand_ins: Sequence[Element] = omitted[scene] or ()
        replace_elements(document, *scene, stand_ins)
        above = scene[0]
    if removes_selection:
        _remove_before(document, scenes[0][0], start)
    group.endEditBlock()
    _put_caret(view, min(scenes[0][0], document.findBlock(start).blockNumber()), at_end=True)


def delete_scenes(view: ScriptView, scenes: Sequence[tuple[int, int]]) -> None:
    """Take these scenes out of the script."""
    document = view.screenplay_document
    group = QTextCursor(document)
    group.beginEditBlock()
    for scene in reversed(scenes):
        replace_elements(document, *scene, ())
    group.endEditBlock()
    _put_caret(view, min(scenes[0][0], document.blockCount() - 1), at_end=False)


def _remove_behind(document: ScreenplayDocument, index: int, end: int) -> None:
    """Remove what is selected from an element on."""
    last = document.findBlock(end)
    if last.blockNumber() < index:
        return
    is_whole = end == _end_of(last) and last.length() > 1
    if not is_whole and end > last.position():
        rest = QTextCursor(document)
        rest.setPosition(last.position())
        rest.setPosition(end, _KEEP)
        block_edits.remove_selection(document, rest)
    whole_to = last.blockNumber() + is_whole
    if whole_to > index:
        replace_elements(document, index, whole_to, ())


def _remove_before(document: ScreenplayDocument, index: int, start: int) -> None:
    """Remove what is selected above an element."""
    first = document.findBlock(start)
    if first.blockNumber() >= index:
        return
    if start == first.position():
        replace_elements(document, first.blockNumber(), index, ())
        return
    rest = QTextCursor(document)
    rest.setPosition(start)
    rest.setPosition(_end_of(document.findBlockByNumber(index - 1)), _KEEP)
    block_edits.remove_selection(document, rest)


def _put_caret(view: ScriptView, index: int, *, at_end: bool) -> None:
    cursor = QTextCursor(view.screenplay_document.findBlockByNumber(index))
    if at_end:
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    view.put_caret(cursor)


def _end_of(block: QTextBlock) -> int:
    return block.position() + block.length() - 1
