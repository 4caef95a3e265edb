"""Places in the script as a search counts them, element and code point of its text, and as the document does."""

from bisect import bisect_left

from PySide6.QtGui import QTextCursor

from screenwriter.ui.editor.hint_places import own_offsets
from screenwriter.ui.editor.screenplay_document import ScreenplayDocument
from screenwriter.ui.editor.utf16 import to_code_points, to_utf16


def place_of(document: ScreenplayDocument, position: int) -> tuple[int, int]:
    """Element and offset of a position of the document; inside a note: behind the text before it."""
    block = document.findBlock(position)
    shown = block.text()
    offset = to_code_points(shown, position - block.position())
    return block.blockNumber(), bisect_left(own_offsets(shown), offset)


def cursor_before(document: ScreenplayDocument, element: int, offset: int) -> QTextCursor:
    """A cursor before the code point ``offset`` of an element's text, or at its end."""
    block = document.findBlockByNumber(element)
    shown = block.text()
    own = own_offsets(shown)
    cursor = QTextCursor(block)
    behind = own[offset - 1] + 1 if 0 < offset <= len(own) else 0
    cursor.setPosition(block.position() + to_utf16(shown, behind))
    return cursor


class SearchScope:
    """The part of the script a search is kept to; it follows edits around it and replacements inside it."""

    def __init__(self, selection: QTextCursor) -> None:
        document = selection.document()
        # Two cursors, since one would lose the paragraph at its start when that is written anew.
        self._start, self._end = QTextCursor(document), QTextCursor(document)
        self._start.setKeepPositionOnInsert(True)
        self._start.setPosition(selection.selectionStart())
        self._end.setPosition(selection.selectionEnd())

    @property
    def is_gone(self) -> bool:
        """Whether nothing of it is left."""
        return self._start.position() >= self._end.position()

    def selection(self) -> QTextCursor:
        """The part as a selection."""
        cursor = QTextCursor(self._start)
        cursor.setKeepPositionOnInsert(False)
        cursor.setPosition(self._end.position(), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def places(self, document: ScreenplayDocument) -> tuple[tuple[int, int], tuple[int, int]]:
        """Its first place and the one behind its last, as ``place_of`` gives them."""
        return place_of(document, self._start.position()), place_of(document, self._end.position())

    def note(self) -> tuple[int, int, int, int]:
        """Where it is, in terms that replacing inside it does not change; for ``restore``."""
        start, end = self._start, self._end
        from_end = end.block().length() - end.positionInBlock()
        return start.blockNumber(), start.positionInBlock(), end.blockNumber(), from_end

    def restore(self, noted: tuple[int, int, int, int]) -> None:
        """Take up the place noted before text inside was replaced."""
        first, offset, last, from_end = noted
        document = self._start.document()
        block = document.findBlockByNumber(last)
        self._start.setPosition(document.findBlockByNumber(first).position() + offset)
        self._end.setPosition(block.position() + max(0, block.length() - from_end))
