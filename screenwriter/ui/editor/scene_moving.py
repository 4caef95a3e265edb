"""Moves the caret's scene up or down: one undo step, the caret stays in its line (editing.md sections 2 and 9)."""

from PySide6.QtGui import QTextCursor

from screenwriter.screenplay.scene_ranges import neighbour_above, neighbour_below, scene_range
from screenwriter.ui.editor.screenplay_document import ScreenplayDocument
from screenwriter.ui.editor.screenplay_replacing import replace_elements
from screenwriter.ui.editor.script_view import ScriptView


def move_scene_up(view: ScriptView) -> bool:
    """Move the caret's scene above the one before; False where there is none, or no scene at the caret."""
    scene = _scene_at_caret(view)
    above = neighbour_above(view.screenplay_document.elements, scene[0]) if scene else None
    if scene is None or above is None:
        return False
    _move(view, scene, above[0])
    return True


def move_scene_down(view: ScriptView) -> bool:
    """Move the caret's scene below the next; False where there is none, or no scene at the caret."""
    scene = _scene_at_caret(view)
    below = neighbour_below(view.screenplay_document.elements, scene[1]) if scene else None
    if scene is None or below is None:
        return False
    _move(view, scene, below[1])
    return True


def _scene_at_caret(view: ScriptView) -> tuple[int, int] | None:
    return scene_range(view.screenplay_document.elements, view.textCursor().blockNumber())


def _move(view: ScriptView, scene: tuple[int, int], to: int) -> None:
    """Put the scene before ``elements[to]``. Only the scene is written anew: its neighbour keeps its source."""
    document = view.screenplay_document
    start, end = scene
    elements = document.elements[start:end]
    first = document.findBlockByNumber(start).position()
    caret, anchor = view.textCursor().position() - first, view.textCursor().anchor() - first
    document.moved_scene = to if to < start else to - (end - start)
    group = QTextCursor(document)
    group.beginEditBlock()
    # Whichever comes later in the script first, so that the other's place still holds.
    if to > start:
        replace_elements(document, to, to, elements)
        replace_elements(document, start, end, ())
    else:
        replace_elements(document, start, end, ())
        replace_elements(document, to, to, elements)
    group.endEditBlock()
    document.moved_scene = None
    _put_caret(view, to if to < start else to - (end - start), len(elements), caret, anchor)


def _put_caret(view: ScriptView, start: int, count: int, caret: int, anchor: int) -> None:
    document: ScreenplayDocument = view.screenplay_document
    first = document.findBlockByNumber(start).position()
    last = document.findBlockByNumber(start + count - 1)
    end = last.position() + last.length() - 1
    cursor = QTextCursor(document)
    cursor.setPosition(max(first, min(first + anchor, end)))
    cursor.setPosition(first + caret, QTextCursor.MoveMode.KeepAnchor)
    view.put_caret(cursor)
