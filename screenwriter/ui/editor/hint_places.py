"""Where a hint stands in the document: from code points of an element's text to a cursor in its block."""

from PySide6.QtGui import QTextCursor

from screenwriter.messages import Hint
from screenwriter.ui.editor.block_conversion import annotation_ranges
from screenwriter.ui.editor.screenplay_document import ScreenplayDocument
from screenwriter.ui.editor.utf16 import to_utf16


def cursor_at(document: ScreenplayDocument, paragraph: int, start: int, end: int) -> QTextCursor | None:
    """Select ``start:end`` of an element's text; None where the document has no such place any more."""
    block = document.findBlockByNumber(paragraph)
    if not block.isValid() or start >= end:
        return None
    shown = block.text()
    own = own_offsets(shown)
    if end > len(own):
        return None
    cursor = QTextCursor(block)
    cursor.setPosition(block.position() + to_utf16(shown, own[start]))
    cursor.setPosition(block.position() + to_utf16(shown, own[end - 1] + 1), QTextCursor.MoveMode.KeepAnchor)
    return cursor


def hint_cursor(document: ScreenplayDocument, hint: Hint) -> QTextCursor | None:
    """Select the text a hint is about; None if it is gone."""
    return cursor_at(document, hint.paragraph, hint.start, hint.end)


def own_offsets(shown: str) -> list[int] | range:
    """For each code point of an element's own text, its offset in the block's text, in which notes stand too."""
    notes = annotation_ranges(shown)
    if not notes:
        return range(len(shown))
    own: list[int] = []
    position = 0
    for start, end in notes:
        own.extend(range(position, start))
        # A space on both sides of a note counts once (fountain.md section 5).
        doubled = own and shown[own[-1]] == " " and shown[end : end + 1] == " "
        position = end + 1 if doubled else end
    own.extend(range(position, len(shown)))
    return own
