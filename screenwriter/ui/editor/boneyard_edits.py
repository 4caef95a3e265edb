"""Comments text out of the script into Fountain's boneyard and brings it back, each one undo step."""

from PySide6.QtGui import QTextCursor

from screenwriter.screenplay.elements import Element, ElementKind
from screenwriter.ui.editor.element_formats import character_format
from screenwriter.ui.editor.scene_edits import cut_elements, cut_text, whole_elements
from screenwriter.ui.editor.screenplay_replacing import replace_elements
from screenwriter.ui.editor.script_view import ScriptView

_OPEN, _CLOSE = "/*", "*/"


def is_in_boneyard(view: ScriptView) -> bool:
    """Whether the caret is in text that was commented out."""
    return _is_whole(view) or _marks_around(view) is not None


def comment_out(view: ScriptView) -> bool:
    """Comment out what is selected: words of one paragraph, or the whole paragraphs it touches; else the caret's.

    False, and nothing done, where there is no text or Fountain could not bring all of it back.
    """
    cursor = view.textCursor()
    document = view.screenplay_document
    first = document.findBlock(cursor.selectionStart()).blockNumber()
    last = document.findBlock(cursor.selectionEnd()).blockNumber()
    if cursor.hasSelection() and first == last and not _is_all_of(document.findBlockByNumber(first).text(), cursor):
        return _comment_out_words(view, cursor)
    elements = document.elements[first : last + 1]
    if all(not element.text.strip() for element in elements):
        return False
    cut = cut_text(elements)
    if cut_elements(cut) != whole_elements(elements):
        return False
    replace_elements(document, first, last + 1, [Element(ElementKind.BONEYARD, cut)])
    view.put_caret(QTextCursor(document.findBlockByNumber(first)))
    return True


def restore(view: ScriptView) -> bool:
    """Bring back what the caret is in; False where nothing there is commented out."""
    document = view.screenplay_document
    index = view.textCursor().blockNumber()
    if _is_whole(view):
        replace_elements(document, index, index + 1, cut_elements(document.element_at(index).text))
        view.put_caret(QTextCursor(document.findBlockByNumber(index)))
        return True
    marks = _marks_around(view)
    if marks is None:
        return False
    start = view.textCursor().block().position()
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for place in reversed(marks):
        cursor.setPosition(start + place)
        cursor.setPosition(start + place + 2, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
    cursor.endEditBlock()
    return True


def _is_whole(view: ScriptView) -> bool:
    element = view.screenplay_document.element_at(view.textCursor().blockNumber())
    return element.kind is ElementKind.BONEYARD and bool(cut_elements(element.text))


def _is_all_of(text: str, cursor: QTextCursor) -> bool:
    return cursor.selectedText().strip() == text.strip()


def _comment_out_words(view: ScriptView, cursor: QTextCursor) -> bool:
    words = cursor.selectedText()
    if not words.strip() or _OPEN in words or _CLOSE in words or "[[" in words or "]]" in words:
        return False
    if _marks_around(view) is not None:
        return False
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    look = character_format(view.screenplay_document.element_of(cursor.block()).kind)
    cursor.beginEditBlock()
    for place, mark in ((end, _CLOSE), (start, _OPEN)):
        cursor.setPosition(place)
        cursor.insertText(mark, look)
    cursor.endEditBlock()
    cursor.setPosition(end + len(_OPEN) + len(_CLOSE))
    view.put_caret(cursor)
    return True


def _marks_around(view: ScriptView) -> tuple[int, int] | None:
    """The places of the marks around the caret in its block, the caret right at a mark included."""
    cursor = view.textCursor()
    text, place = cursor.block().text(), cursor.positionInBlock()
    start = text.rfind(_OPEN, 0, min(len(text), place + 2))
    end = text.find(_CLOSE, start + 2) if start >= 0 else -1
    return (start, end) if start >= 0 and end >= 0 and place <= end + 2 else None
