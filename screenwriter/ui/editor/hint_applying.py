"""Puts a hint's rewrite into the script, as one undo step."""

from PySide6.QtGui import QTextCharFormat, QTextCursor

from screenwriter.messages import Hint
from screenwriter.ui.editor.hint_places import own_offsets
from screenwriter.ui.editor.screenplay_document import ScreenplayDocument
from screenwriter.ui.editor.utf16 import to_utf16


def apply_rewrite(document: ScreenplayDocument, paragraph: int, hint: Hint) -> QTextCursor | None:
    """Replace what the hint says in an element; a cursor selecting the new words, or standing where words were cut.

    Only letters that differ are touched, so that emphasis and marks beside them stay. None, and nothing done, where a
    note stands among the words: it would be lost.
    """
    block = document.findBlockByNumber(paragraph)
    start, end = hint.rewrite_span or (hint.start, hint.end)
    shown = block.text()
    own = own_offsets(shown)
    if hint.rewrite is None or not block.isValid() or not 0 <= start <= end <= len(own):
        return None
    first = own[start] if start < len(own) else len(shown)
    last = own[end - 1] + 1 if end > start else first
    if last - first != end - start:
        return None
    old, new = shown[first:last], hint.rewrite
    same_before, same_after = _same_ends(old, new)
    cursor = QTextCursor(document)
    cursor.setPosition(block.position() + to_utf16(shown, first + same_before))
    cursor.setPosition(block.position() + to_utf16(shown, last - same_after), QTextCursor.MoveMode.KeepAnchor)
    look = _look_at(document, cursor)
    words = new[same_before : len(new) - same_after]
    cursor.beginEditBlock()
    cursor.insertText(words, look)
    cursor.endEditBlock()
    placed = QTextCursor(document)
    placed.setPosition(block.position() + to_utf16(block.text(), first))
    placed.setPosition(
        block.position() + to_utf16(block.text(), first + len(new.rstrip())), QTextCursor.MoveMode.KeepAnchor
    )
    return placed


def _look_at(document: ScreenplayDocument, selection: QTextCursor) -> QTextCharFormat:
    """The look of the first letter selected, or of the letter before where none is."""
    letter = QTextCursor(document)
    if selection.hasSelection():
        letter.setPosition(selection.selectionStart() + 1)
    else:
        letter.setPosition(selection.position())
    return letter.charFormat()


def _same_ends(old: str, new: str) -> tuple[int, int]:
    """How many code points two texts share at the start, and at the end of what is left."""
    most = min(len(old), len(new))
    before = next((i for i in range(most) if old[i] != new[i]), most)
    most -= before
    after = next((i for i in range(most) if old[-1 - i] != new[-1 - i]), most)
    return before, after
