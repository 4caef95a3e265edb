"""Which place in a paragraph's text is under a point."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTextBlock, QTextLine

from screenwriter.ui.editor.utf16 import utf16_length


def place_in_block(block: QTextBlock, point: QPointF, accuracy: Qt.HitTestAccuracy, line_height: float) -> int:
    """The document position nearest to a point given from the block's corner; -1 where an exact hit is asked for
    and the point is beside the text. Text that is only drawn counts as the place where it stands.
    """
    layout = block.layout()
    line = _line_at(block, point.y())
    if not line.isValid():
        return block.position()
    if accuracy == Qt.HitTestAccuracy.ExactHit:
        is_on_line = line.y() <= point.y() < line.y() + line_height
        if not is_on_line or not 0 <= point.x() - line.naturalTextRect().left() <= line.naturalTextWidth():
            return -1
    between = QTextLine.CursorPosition.CursorBetweenCharacters
    on = QTextLine.CursorPosition.CursorOnCharacter
    offset = line.xToCursor(point.x(), on if accuracy == Qt.HitTestAccuracy.ExactHit else between)
    drawn = utf16_length(layout.preeditAreaText())
    start = layout.preeditAreaPosition()
    if drawn and offset > start:
        offset -= min(drawn, offset - start)
    return block.position() + min(max(0, offset), block.length() - 1)


def _line_at(block: QTextBlock, y: float) -> QTextLine:
    layout = block.layout()
    found = QTextLine()
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        if number and line.y() > y:
            break
        found = line
    return found
