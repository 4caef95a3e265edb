"""Up and Down around a dual dialogue: within a column line by line, out of it to what stands above or below the pair.

Qt goes through paragraphs in script order, where the right speech follows the left one.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlock, QTextCursor

from screenwriter.screenplay.elements import DualColumn
from screenwriter.ui.editor.page_layout import PageLayout
from screenwriter.ui.editor.script_page import ScriptPage


def step(view: ScriptPage, key: Qt.Key, *, extend: bool) -> bool:
    """Move the caret a line up or down if a dual dialogue is near; ``extend`` the selection. False: Qt may do it."""
    layout = view.screenplay_document.page_layout
    cursor = view.textCursor()
    is_down = key == Qt.Key.Key_Down
    if not _is_at_edge(cursor, layout, is_down=is_down):
        return False
    target = _target(cursor.block(), layout, _x_of(cursor), is_down=is_down)
    if target is None:
        return False
    x = _x_of(cursor)
    mode = QTextCursor.MoveMode.KeepAnchor if extend else QTextCursor.MoveMode.MoveAnchor
    cursor.setPosition(_place_in(target, layout, x, in_first_line=is_down), mode)
    cursor.setVerticalMovementX(round(x))
    view.put_caret(cursor)
    return True


def _is_at_edge(cursor: QTextCursor, layout: PageLayout, *, is_down: bool) -> bool:
    """Whether the caret is in the line of its block from which the key leaves it."""
    block = cursor.block()
    layout.place(block)
    lines = block.layout()
    line = lines.lineForTextPosition(cursor.positionInBlock())
    return line.isValid() and line.lineNumber() == (lines.lineCount() - 1 if is_down else 0)


def _x_of(cursor: QTextCursor) -> float:
    if cursor.verticalMovementX() > 0:
        return cursor.verticalMovementX()
    line = cursor.block().layout().lineForTextPosition(cursor.positionInBlock())
    return line.cursorToX(cursor.positionInBlock())[0] if line.isValid() else 0.0


def _target(block: QTextBlock, layout: PageLayout, x: float, *, is_down: bool) -> QTextBlock | None:
    find = block.document().findBlockByNumber
    number = block.blockNumber()
    pair = layout.pair_at(block)
    if pair is not None:
        is_left = pair.column_of(number) is DualColumn.LEFT
        first, end = (pair.start, pair.right) if is_left else (pair.right, pair.end)
        if is_down and number + 1 == end:
            number = pair.end
        elif not is_down and number == first:
            number = pair.start - 1
        else:
            return None
    else:
        number += 1 if is_down else -1
    target = find(number) if number >= 0 else QTextBlock()
    if not target.isValid():
        return None
    beside = layout.pair_at(target)
    if beside is None:
        return target if pair is not None else None
    is_left = x < layout.middle()
    if is_down:
        return find(beside.start if is_left else beside.right)
    return find((beside.right if is_left else beside.end) - 1)


def _place_in(block: QTextBlock, layout: PageLayout, x: float, *, in_first_line: bool) -> int:
    layout.place(block)
    line = block.layout().lineAt(0 if in_first_line else block.layout().lineCount() - 1)
    offset = line.xToCursor(x)
    last = line.textStart() + line.textLength()
    if line.lineNumber() < block.layout().lineCount() - 1:
        last -= 1
    return block.position() + min(offset, last, block.length() - 1)
