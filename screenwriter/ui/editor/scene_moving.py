"""Moves scenes and sections: one undo step, the caret stays in its line (editing.md sections 2 and 9)."""

from collections.abc import Sequence

from PySide6.QtGui import QTextCursor

from screenwriter.screenplay.elements import ElementKind
from screenwriter.screenplay.scene_ranges import neighbour_above, neighbour_below, scene_range
from screenwriter.screenplay.structure import order_after
from screenwriter.ui.editor.screenplay_replacing import replace_elements
from screenwriter.ui.editor.script_view import ScriptView


def move_scene_up(view: ScriptView) -> bool:
    """Move the caret's scene above the one before; False where there is none, or no scene at the caret."""
    elements = view.screenplay_document.elements
    scene = scene_range(elements, view.textCursor().blockNumber())
    above = neighbour_above(elements, scene[0]) if scene else None
    return scene is not None and above is not None and move_ranges(view, [scene], above[0])


def move_scene_down(view: ScriptView) -> bool:
    """Move the caret's scene below the next; False where there is none, or no scene at the caret."""
    elements = view.screenplay_document.elements
    scene = scene_range(elements, view.textCursor().blockNumber())
    below = neighbour_below(elements, scene[1]) if scene else None
    return scene is not None and below is not None and move_ranges(view, [scene], below[1])


def move_ranges(view: ScriptView, ranges: Sequence[tuple[int, int]], place: int) -> bool:
    """Put ranges of elements, in order and apart, before ``elements[place]``; one undo step.

    Only what is moved is written anew: the rest keeps its source. False, and nothing done, where nothing would change.
    """
    document = view.screenplay_document
    order = order_after(ranges, place, document.blockCount())
    if order is None:
        return False
    elements = document.elements
    moved = [elements[index] for start, end in ranges for index in range(start, end)]
    caret, anchor = _place(view, view.textCursor().position()), _place(view, view.textCursor().anchor())
    first = order.index(ranges[0][0])
    document.moved_scenes = frozenset(
        first + number for number, element in enumerate(moved) if element.kind is ElementKind.SCENE_HEADING
    )
    group = QTextCursor(document)
    group.beginEditBlock()
    # From the end of the script, so that what stands above keeps its place.
    for start, end in reversed([one for one in ranges if one[0] >= place]):
        replace_elements(document, start, end, ())
    replace_elements(document, place, place, moved)
    for start, end in reversed([one for one in ranges if one[0] < place]):
        replace_elements(document, start, end, ())
    group.endEditBlock()
    document.moved_scenes = frozenset()
    _put_caret(view, order, caret, anchor)
    return True


def _place(view: ScriptView, position: int) -> tuple[int, int]:
    block = view.screenplay_document.findBlock(position)
    return block.blockNumber(), position - block.position()


def _put_caret(view: ScriptView, order: list[int], caret: tuple[int, int], anchor: tuple[int, int]) -> None:
    """A selection that went over the edge of what was moved shrinks to the caret."""
    index = order.index(caret[0])
    is_whole = order.index(anchor[0]) - index == anchor[0] - caret[0]
    cursor = QTextCursor(view.screenplay_document)
    start = (order.index(anchor[0]), anchor[1]) if is_whole else (index, caret[1])
    cursor.setPosition(_position(view, *start))
    cursor.setPosition(_position(view, index, caret[1]), QTextCursor.MoveMode.KeepAnchor)
    view.put_caret(cursor)


def _position(view: ScriptView, index: int, offset: int) -> int:
    block = view.screenplay_document.findBlockByNumber(index)
    return block.position() + min(offset, block.length() - 1)
