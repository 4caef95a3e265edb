"""Typed characters on their way into the document: undo groups, capitals, quotes, and elements found while typing."""

from PySide6.QtGui import QTextCursor

from screenwriter.screenplay import auto_detection
from screenwriter.screenplay.auto_detection import Detection
from screenwriter.screenplay.elements import ElementKind
from screenwriter.screenplay.typing_corrections import correction_for
from screenwriter.ui.editor import block_edits
from screenwriter.ui.editor.element_formats import block_kind, character_format, style_of
from screenwriter.ui.editor.name_completer import NameCompleter
from screenwriter.ui.editor.script_view import ScriptView
from screenwriter.ui.editor.typing_history import TypingHistory
from screenwriter.ui.editor.utf16 import to_code_points, utf16_length

_KEEP = QTextCursor.MoveMode.KeepAnchor


class TextEntry:
    """Takes what was typed and puts it into the document."""

    def __init__(self, view: ScriptView, history: TypingHistory, completer: NameCompleter) -> None:
        self._view = view
        self._document = view.screenplay_document
        self._history = history
        self._completer = completer
        self._capital_at = -1  # where the last automatic capital stands: typed again there, it stays small

    def type(self, text: str) -> str:
        """Put typed text at the caret, over a selection if there is one; the answer is what the aids made of it."""
        cursor = self._view.textCursor()
        if _is_bracket_there(cursor, text):
            if text == ")":
                self._view.moveCursor(QTextCursor.MoveOperation.EndOfBlock)
            return ""
        style = style_of(self._view.currentCharFormat())
        before = _text_before(cursor)
        on_page_break = block_kind(cursor.blockFormat()) is ElementKind.PAGE_BREAK
        kind = ElementKind.ACTION if on_page_break else block_kind(cursor.blockFormat())
        raw, text = text, self._aided(cursor, kind, before, text)
        has_selection = cursor.hasSelection()
        is_own_step = self._history.starts_group(before, text) or has_selection or on_page_break or text != raw
        if is_own_step:
            cursor.beginEditBlock()
        if has_selection:
            block_edits.remove_selection(self._document, cursor)
        block_edits.leave_page_break(self._document, cursor)
        cursor.insertText(text, self._document.typed_format(block_kind(cursor.blockFormat()), style))
        if is_own_step:
            cursor.endEditBlock()
        self._history.remember_typing()
        if text != raw and not has_selection and not on_page_break:
            self._history.remember_other_sign(cursor.position(), raw, yields_to_backspace=not text.isalpha())
        self._correct(cursor, before, text)
        self._detect(cursor)
        self._view.put_caret(cursor)
        return text

    def _aided(self, cursor: QTextCursor, kind: ElementKind, before: str, text: str) -> str:
        settings = self._view.settings
        if settings.smart_quotes:
            text = auto_detection.curly_quote(before, text)
        if not settings.auto_capitals or cursor.hasSelection():
            return text
        goes_on = not before and self._goes_on_with_sentence(cursor)
        capital = auto_detection.capital_for(kind, before, text, continues_sentence=goes_on)
        if capital == text:
            return text
        if cursor.position() == self._capital_at:
            self._capital_at = -1
            return text
        self._capital_at = cursor.position()
        return capital

    def _goes_on_with_sentence(self, cursor: QTextCursor) -> bool:
        """Whether dialogue goes on after a parenthetical in the middle of a sentence."""
        above = cursor.block().previous()
        if not above.isValid() or block_kind(above.blockFormat()) is not ElementKind.PARENTHETICAL:
            return False
        speech = above.previous()
        if not speech.isValid() or block_kind(speech.blockFormat()) is not ElementKind.DIALOGUE:
            return False
        said = speech.text().rstrip().rstrip("\"'”’")
        return bool(said) and said[-1] not in ".!?…"

    def _correct(self, cursor: QTextCursor, before: str, text: str) -> None:
        """Put right what has just been finished: an undo step of its own."""
        settings = self._view.settings
        left_alone = settings.words_left_alone | self._history.refused_words
        kind = block_kind(cursor.blockFormat())
        found = correction_for(settings.corrections, kind, before, text, left_alone)
        if found is None:
            return
        end = cursor.position() - found.behind
        place = QTextCursor(cursor)
        place.setPosition(end - utf16_length(found.old))
        place.setPosition(end, _KEEP)
        look = place.charFormat()
        place.beginEditBlock()
        place.insertText(found.new, look)
        place.endEditBlock()
        caret_before = cursor.position() - utf16_length(found.new) + utf16_length(found.old)
        self._history.remember_correction(cursor.position(), caret_before, found.word)

    def _detect(self, cursor: QTextCursor) -> None:
        if not self._view.settings.detects_elements or self._history.is_declined(cursor.block()):
            return
        text = cursor.block().text()
        offset = to_code_points(text, cursor.positionInBlock())
        kind = block_kind(cursor.blockFormat())
        found = auto_detection.detect(kind, text[:offset], text[offset:], self._completer.known_transitions())
        if found is not None:
            self._apply(cursor, found)

    def _apply(self, cursor: QTextCursor, found: Detection) -> None:
        cursor.beginEditBlock()
        if found.dropped:
            marks = QTextCursor(cursor.block())
            marks.setPosition(cursor.block().position() + found.dropped, _KEEP)
            marks.removeSelectedText()
        if found.dropped_behind:
            marks = QTextCursor(cursor)
            marks.setPosition(cursor.position() - found.dropped_behind, _KEEP)
            marks.removeSelectedText()
        if block_kind(cursor.blockFormat()) is not found.kind:
            self._document.set_kind(cursor.block(), found.kind)
        if found.added:
            cursor.insertText(found.added, character_format(found.kind))
            cursor.setPosition(cursor.position() - len(found.added))
        cursor.endEditBlock()
        self._history.remember_detection(cursor)


def _is_bracket_there(cursor: QTextCursor, text: str) -> bool:
    """Whether the typed bracket is one a parenthetical has got already: ``(`` in ``()``, ``)`` before its last one."""
    block = cursor.block()
    if cursor.hasSelection() or block_kind(block.blockFormat()) is not ElementKind.PARENTHETICAL:
        return False
    before = _text_before(cursor)
    if text == "(":
        return block.text() == "()" and before == "("
    closes_last = text == ")" and block.text().endswith(")") and cursor.positionInBlock() == block.length() - 2
    return closes_last and before.count("(") - before.count(")") == 1


def _text_before(cursor: QTextCursor) -> str:
    """The block's text up to the start of the cursor's selection."""
    block = cursor.document().findBlock(cursor.selectionStart())
    text = block.text()
    return text[: to_code_points(text, cursor.selectionStart() - block.position())]
