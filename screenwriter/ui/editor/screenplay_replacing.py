"""Puts another text in the place of the present one, or of a scene of it, as one undo step.

Only what differs is touched, so that the rest keeps its source and the step stays small.
"""

from collections.abc import Sequence
from difflib import SequenceMatcher

from PySide6.QtGui import QTextBlock, QTextCursor

from screenwriter.screenplay.elements import Element, ElementKind, unmarked
from screenwriter.ui.editor.screenplay_document import ScreenplayDocument


def replace_elements(document: ScreenplayDocument, start: int, end: int, fresh: Sequence[Element]) -> None:
    """Make ``elements[start:end]`` of the document these; an empty range inserts, no elements remove.

    An element that says the same as the one there is left as it is, with its revision marks and page starts.
    """
    old = [unmarked(element) for element in document.elements[start:end]]
    bare = [unmarked(element) for element in fresh]
    head = _same_at_start(old, bare)
    tail = _same_at_start(old[head:][::-1], bare[head:][::-1])
    first = start + head
    known, bare = old[head : len(old) - tail], bare[head : len(bare) - tail]
    wanted = list(fresh[head : len(fresh) - tail])
    if not known and not wanted:
        return
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    # From the end, so that what stands above keeps its place.
    for tag, i1, i2, j1, j2 in reversed(SequenceMatcher(None, known, bare, autojunk=False).get_opcodes()):
        if tag == "insert":
            _insert(document, cursor, first + i1, wanted[j1:j2])
        elif tag == "delete":
            _remove(document, cursor, first + i1, first + i2)
        elif tag == "replace":
            _exchange(document, cursor, first + i1, first + i2, wanted[j1:j2])
    cursor.endEditBlock()


def _exchange(
    document: ScreenplayDocument, cursor: QTextCursor, first: int, last: int, wanted: Sequence[Element]
) -> None:
    """The blocks from ``first`` on become the wanted ones."""
    start = document.findBlockByNumber(first)
    cursor.setPosition(start.position())
    cursor.setPosition(_end_of(document.findBlockByNumber(last - 1)), QTextCursor.MoveMode.KeepAnchor)
    cursor.removeSelectedText()
    document.replace_block(cursor, wanted[0])
    document.insert_elements(cursor, wanted[1:])


def _insert(document: ScreenplayDocument, cursor: QTextCursor, index: int, wanted: Sequence[Element]) -> None:
    if index:
        cursor.setPosition(document.findBlockByNumber(index - 1).position())
        document.insert_elements(cursor, wanted)
        return
    # Before everything: the first block is pushed down with what it holds and its own format.
    cursor.setPosition(0)
    cursor.insertBlock(cursor.blockFormat(), cursor.blockCharFormat())
    above = QTextCursor(document.firstBlock())
    document.replace_block(above, wanted[0])
    document.insert_elements(above, wanted[1:])


def _remove(document: ScreenplayDocument, cursor: QTextCursor, first: int, last: int) -> None:
    if first == 0 and last == document.blockCount():
        _exchange(document, cursor, first, last, [Element(ElementKind.SCENE_HEADING)])
        return
    # An empty block at one end of what is removed would take the other end's format.
    keeper = document.findBlockByNumber(first - 1) if first else document.findBlockByNumber(last)
    block_format, look = keeper.blockFormat(), keeper.charFormat()
    start = _end_of(keeper) if first else 0
    end = _end_of(document.findBlockByNumber(last - 1)) if first else keeper.position()
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    cursor.removeSelectedText()
    cursor.setBlockFormat(block_format)
    cursor.setBlockCharFormat(look)


def _end_of(block: QTextBlock) -> int:
    return block.position() + block.length() - 1


def _same_at_start(one: Sequence[Element], other: Sequence[Element]) -> int:
    count = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        count += 1
    return count
