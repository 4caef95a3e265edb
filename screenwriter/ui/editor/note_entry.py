"""Writing a note into the script: the brackets, and how to leave them."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextCursor

from screenwriter.screenplay.elements import ElementKind
from screenwriter.ui.editor import block_edits
from screenwriter.ui.editor.block_conversion import annotation_ranges
from screenwriter.ui.editor.element_formats import block_kind, character_format
from screenwriter.ui.editor.script_view import ScriptView
from screenwriter.ui.editor.utf16 import to_code_points, to_utf16

_CUT = frozenset({ElementKind.NOTE, ElementKind.BONEYARD})


class NoteEntry:
    """Notes of one editor; put it into the editor's key filters: Enter inside a note goes behind it."""

    def __init__(self, view: ScriptView) -> None:
        self._view = view

    def insert_note(self) -> bool:
        """Put ``[[]]`` behind the caret's selection, the caret inside; one undo step. False inside a note."""
        view = self._view
        cursor = view.textCursor()
        cursor.setPosition(cursor.selectionEnd())
        if block_kind(cursor.blockFormat()) in _CUT or self._note_end(cursor) is not None:
            return False
        cursor.beginEditBlock()
        block_edits.leave_page_break(view.screenplay_document, cursor)
        cursor.insertText("[[]]", character_format(block_kind(cursor.blockFormat())))
        cursor.endEditBlock()
        cursor.setPosition(cursor.position() - 2)
        view.put_caret(cursor)
        return True

    def handle_key(self, event: QKeyEvent) -> bool:
        """Enter inside a note: the caret goes behind it, since a split would leave two broken halves."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or self._view.isReadOnly():
            return False
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        cursor = self._view.textCursor()
        end = None if cursor.hasSelection() else self._note_end(cursor)
        if end is None:
            return False
        cursor.setPosition(cursor.block().position() + end)
        self._view.put_caret(cursor)
        return True

    def _note_end(self, cursor: QTextCursor) -> int | None:
        """Where the note around the cursor ends in its block, in UTF-16 units; None outside of notes."""
        text = cursor.block().text()
        place = to_code_points(text, cursor.positionInBlock())
        for start, end in annotation_ranges(text):
            if start + 2 <= place <= end - 2:
                return to_utf16(text, end)
        return None
