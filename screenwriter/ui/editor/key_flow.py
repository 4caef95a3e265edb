"""Enter, Tab, Shift+Tab, Backspace and Delete: the element flow of editing.md section 1."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from screenwriter.screenplay import typing_rules
from screenwriter.screenplay.auto_detection import is_known_name
from screenwriter.screenplay.elements import ElementKind
from screenwriter.screenplay.typing_rules import FlowAction, FlowTarget, is_bare
from screenwriter.ui.editor import block_edits
from screenwriter.ui.editor.block_conversion import LINE_SEPARATOR
from screenwriter.ui.editor.element_formats import block_kind, character_format
from screenwriter.ui.editor.element_menu import ElementMenu
from screenwriter.ui.editor.name_completer import NameCompleter
from screenwriter.ui.editor.screenplay_document import select_block_text
from screenwriter.ui.editor.script_view import ScriptView
from screenwriter.ui.editor.typing_history import TypingHistory
from screenwriter.ui.element_names import flow_line


class KeyFlow:
    """Does what the keys between elements do; each method tells whether it used the key."""

    def __init__(self, view: ScriptView, history: TypingHistory, menu: ElementMenu, completer: NameCompleter) -> None:
        self._view = view
        self._document = view.screenplay_document
        self._history = history
        self._menu = menu
        self._completer = completer

    def enter(self, modifiers: Qt.KeyboardModifier) -> bool:
        """Enter by rules 1 and 3; with Shift or Ctrl a line break inside the element."""
        cursor = self._view.textCursor()
        if modifiers & (Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier):
            self._break_line(cursor)
            return True
        if cursor.hasSelection():
            self._split_selection(cursor)
        elif self._is_empty(cursor):
            self._take_target_of_empty(cursor, self._enter_target(cursor))
        elif self.is_at_end(cursor):
            self.enter_at_end(cursor)
        elif cursor.atBlockStart():
            block_edits.add_above(self._document, cursor)
        else:
            self._split(cursor)
        self._show(cursor)
        self._completer.follow_flow()
        return True

    def enter_at_end(self, cursor: QTextCursor) -> None:
        """What Enter does behind an element's text; the cursor ends in the new element."""
        kind = block_kind(cursor.blockFormat())
        text = self._document.element_of(cursor.block()).text
        if self._detects(cursor) and kind is ElementKind.ACTION and self._is_name(text):
            self._make_cue(cursor)
            return
        target = self._enter_target(cursor, is_empty=False)
        if isinstance(target, FlowAction):
            return
        block_edits.add_below(self._document, cursor, target)

    def tab(self) -> bool:
        """Tab by rule 2."""
        cursor = self._view.textCursor()
        kind = block_kind(cursor.blockFormat())
        if cursor.hasSelection():
            first = block_kind(self._document.findBlock(cursor.selectionStart()).blockFormat())
            target = typing_rules.kind_after_tab(first, is_empty=True, preset=self._view.settings.preset)
            if isinstance(target, ElementKind):
                self.set_kind(target)
        elif self._is_empty(cursor):
            self._take_target_of_empty(cursor, self._tab_target(kind, is_empty=True))
            self._show(cursor)
            self._completer.follow_flow()
        elif self.is_at_end(cursor):
            self._tab_at_end(cursor, self._tab_target(kind, is_empty=False))
        elif cursor.atBlockStart() and kind is ElementKind.ACTION:
            self.set_kind(ElementKind.CHARACTER)
        return True

    def shift_tab(self) -> bool:
        """Shift+Tab makes the element, empty or not, what the preset says."""
        cursor = self._view.textCursor()
        kind = block_kind(self._document.findBlock(cursor.selectionStart()).blockFormat())
        self.set_kind(typing_rules.kind_after_shift_tab(kind, preset=self._view.settings.preset))
        return True

    def backspace(self) -> bool:
        """Backspace at an element's start by rule 4, and over a selection."""
        cursor = self._view.textCursor()
        if cursor.hasSelection():
            block_edits.remove_selection(self._document, cursor)
        elif self._is_empty(cursor) and block_kind(cursor.blockFormat()) is not ElementKind.ACTION:
            block_edits.change_kind(self._document, cursor, ElementKind.ACTION)
        elif cursor.atBlockStart() and cursor.block().previous().isValid():
            block_edits.join_with_previous(self._document, cursor)
        else:
            return False
        self._show(cursor)
        return True

    def delete(self) -> bool:
        """Delete over a selection, and at an element's end, where the next one joins this one."""
        cursor = self._view.textCursor()
        if cursor.hasSelection():
            block_edits.remove_selection(self._document, cursor)
        elif cursor.atBlockEnd() and cursor.block().next().isValid():
            below = QTextCursor(cursor.block().next())
            block_edits.join_with_previous(self._document, below)
            cursor = below
        else:
            return False
        self._show(cursor)
        return True

    def set_kind(self, kind: ElementKind) -> None:
        """Change the caret's element or all selected ones; one undo step, the selection stays."""
        cursor = self._view.textCursor()
        if not cursor.hasSelection():
            block_edits.change_kind(self._document, cursor, kind)
            self._show(cursor)
            self._completer.follow_flow()
            return
        block = self._document.findBlock(cursor.selectionStart())
        end = max(cursor.selectionEnd() - 1, cursor.selectionStart())  # an end at an element's start spares it
        group = QTextCursor(block)
        group.beginEditBlock()
        last = self._document.findBlock(end).blockNumber()
        while block.isValid() and block.blockNumber() <= last:
            block_edits.change_kind(self._document, QTextCursor(block), kind)
            block = block.next()
        group.endEditBlock()

    def put_cue(self, name: str, *, goes_on: bool) -> None:
        """Make the caret's element the cue of ``name`` if a cue may stand for it, else add it below; one undo step.

        An element that holds only the beginning of the name counts as empty. With ``goes_on`` also do what Enter does
        behind the cue.
        """
        cursor = self._view.textCursor()
        cursor.beginEditBlock()
        if name.startswith(cursor.block().text()):
            block_edits.change_kind(self._document, cursor, ElementKind.CHARACTER)
            select_block_text(cursor)
        else:
            block_edits.add_below(self._document, cursor, ElementKind.CHARACTER)
        cursor.insertText(name, character_format(ElementKind.CHARACTER))
        if goes_on:
            self.enter_at_end(cursor)
        cursor.endEditBlock()
        self._show(cursor)

    def hint(self) -> str:
        """What Enter and Tab do at the caret, for the status line."""
        cursor = self._view.textCursor()
        settings = self._view.settings
        hint = typing_rules.flow_hint(
            block_kind(cursor.blockFormat()),
            self._is_empty(cursor),
            settings.preset,
            at_end=self.is_at_end(cursor),
            dialogue_enter=settings.dialogue_enter,
            shortcuts=settings.keys.kind_texts,
        )
        return flow_line(hint)

    def is_at_end(self, cursor: QTextCursor) -> bool:
        """Whether the cursor is behind the element's text; before the closing bracket of a parenthetical counts."""
        if cursor.atBlockEnd():
            return True
        is_last = cursor.positionInBlock() == cursor.block().length() - 2
        in_brackets = block_kind(cursor.blockFormat()) is ElementKind.PARENTHETICAL
        return is_last and in_brackets and cursor.block().text().endswith(")")

    def _is_empty(self, cursor: QTextCursor) -> bool:
        block = cursor.block()
        return block.length() <= 3 and is_bare(block_kind(block.blockFormat()), block.text())

    def _enter_target(self, cursor: QTextCursor, *, is_empty: bool | None = None) -> FlowTarget:
        settings = self._view.settings
        return typing_rules.kind_after_enter(
            block_kind(cursor.blockFormat()),
            is_empty=self._is_empty(cursor) if is_empty is None else is_empty,
            preset=settings.preset,
            dialogue_enter=settings.dialogue_enter,
        )

    def _tab_target(self, kind: ElementKind, *, is_empty: bool) -> FlowTarget:
        return typing_rules.kind_after_tab(kind, is_empty=is_empty, preset=self._view.settings.preset)

    def _take_target_of_empty(self, cursor: QTextCursor, target: FlowTarget) -> None:
        if isinstance(target, ElementKind):
            block_edits.change_kind(self._document, cursor, target)
        elif target is FlowAction.ELEMENT_MENU:
            above = cursor.block().previous()
            kind_above = block_kind(above.blockFormat()) if above.isValid() else None
            self._menu.open(typing_rules.menu_highlight(kind_above))

    def _tab_at_end(self, cursor: QTextCursor, target: FlowTarget) -> None:
        if target is FlowAction.EXTENSIONS:
            self._completer.open_extensions()
            return
        if target is FlowAction.NEXT_PART:
            if self._completer.open_next_part():
                return
            target = ElementKind.ACTION
        if isinstance(target, ElementKind):
            block_edits.add_below(self._document, cursor, target)
            self._show(cursor)
            self._completer.follow_flow()

    def _split_selection(self, cursor: QTextCursor) -> None:
        cursor.beginEditBlock()
        block_edits.remove_selection(self._document, cursor)
        self._split(cursor)
        cursor.endEditBlock()

    def _split(self, cursor: QTextCursor) -> None:
        kind = block_kind(cursor.blockFormat())
        target: FlowTarget = kind
        if kind is ElementKind.SCENE_HEADING:
            target = self._enter_target(cursor, is_empty=False)
        block_edits.split(self._document, cursor, target if isinstance(target, ElementKind) else ElementKind.ACTION)

    def _break_line(self, cursor: QTextCursor) -> None:
        cursor.beginEditBlock()
        if cursor.hasSelection():
            block_edits.remove_selection(self._document, cursor)
        block_edits.leave_page_break(self._document, cursor)
        cursor.insertText(LINE_SEPARATOR, character_format(block_kind(cursor.blockFormat())))
        cursor.endEditBlock()
        self._show(cursor)

    def _detects(self, cursor: QTextCursor) -> bool:
        settings = self._view.settings
        return settings.detects_elements and not self._history.is_declined(cursor.block())

    def _is_name(self, text: str) -> bool:
        return is_known_name(text, self._completer.known_names())

    def _make_cue(self, cursor: QTextCursor) -> None:
        """A name typed as Action becomes a cue, with an empty dialogue below."""
        cursor.beginEditBlock()
        block_edits.change_kind(self._document, cursor, ElementKind.CHARACTER)
        block_edits.add_below(self._document, cursor, ElementKind.DIALOGUE)
        cursor.endEditBlock()
        self._history.remember_detection(cursor)

    def _show(self, cursor: QTextCursor) -> None:
        self._view.put_caret(cursor)
