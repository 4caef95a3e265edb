"""The editor pane: a page to write on. Routes every key to the ability that wants it.

Every ability lives in a file of its own (``key_flow``, ``text_entry``, ``name_completer``, ``element_menu``,
``pasting``, ...); this class only makes them and routes.
"""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal, Slot
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QTextCursor,
)
from PySide6.QtWidgets import QWidget

from screenwriter.screenplay.document import Screenplay
from screenwriter.screenplay.elements import ElementKind, Style
from screenwriter.screenplay.page_format import CHARACTERS_PER_INCH
from screenwriter.ui.editor import block_edits, dual_speech, dual_steps, pasting
from screenwriter.ui.editor.context_menu import context_menu
from screenwriter.ui.editor.editor_colours import LIGHT, EditorColours
from screenwriter.ui.editor.editor_keys import Shortcut, is_alt_letter, is_typing
from screenwriter.ui.editor.editor_settings import EditorSettings
from screenwriter.ui.editor.element_formats import block_kind
from screenwriter.ui.editor.element_menu import ElementMenu
from screenwriter.ui.editor.emphasis import toggle_style
from screenwriter.ui.editor.key_flow import KeyFlow
from screenwriter.ui.editor.name_completer import NameCompleter
from screenwriter.ui.editor.revision_marking import RevisionMarking
from screenwriter.ui.editor.script_view import ScriptView
from screenwriter.ui.editor.text_entry import TextEntry
from screenwriter.ui.editor.typing_history import TypingHistory
from screenwriter.ui.editor.undo_place import undo_at_change
from screenwriter.ui.editor.waiting_cursor import waiting_cursor

_LONG_SCRIPT = 3000
"""Elements; laying it out takes long enough to be noticed."""
_NONE, _SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


class KeyFilter(Protocol):
    """Whoever wants to see a key before the editor does."""

    def handle_key(self, event: QKeyEvent) -> bool:
        """Whether the key was used; then nobody else sees it."""
        ...


class ScreenplayEditor(ScriptView):
    """A page to write a screenplay on.

    Signals:
        caret_kind_changed(ElementKind): the caret is in another kind of element.
        status_hint_changed(str): what Enter and Tab do now, in words.
        menu_opening(QMenu, QPoint): the context menu is about to show for this point of the viewport; entries may be
            added.
        typed(str): the writer typed this (after the typing aids), emitted after the document took it.
        completion_opened(): a list opened at the caret; ghost text must go.
        inserting(str): what is put in from now on is pasted, or a completion; "" ends that.
        word_refused(str): the correction of this word, in small letters, was taken back twice.

    ``key_filters`` are asked in order before the editor uses a key; the lists at the caret come first.
    ``take_removal`` is asked before the selection is deleted or cut, with what copies it: True means that all is done.
    """

    caret_kind_changed = Signal(object)
    status_hint_changed = Signal(str)
    menu_opening = Signal(object, object)
    typed = Signal(str)
    completion_opened = Signal()
    inserting = Signal(str)
    word_refused = Signal(str)

    def __init__(
        self, parent: QWidget | None = None, settings: EditorSettings | None = None, colours: EditorColours = LIGHT
    ) -> None:
        super().__init__(parent, settings or EditorSettings(), colours)
        self._history = TypingHistory(self.screenplay_document)
        self._history.word_refused = self.word_refused.emit
        self.marking = RevisionMarking(self.screenplay_document)
        self.menu = ElementMenu(self)
        self.completer = NameCompleter(self, self._enter_after_completion)
        self.completer.inserting.connect(self.inserting)
        self._flow = KeyFlow(self, self._history, self.menu, self.completer)
        self._entry = TextEntry(self, self._history, self.completer)
        self.key_filters: list[KeyFilter] = [self.menu, self.completer]
        self.take_removal: Callable[[Callable[[], None]], bool] = lambda _copy: False
        self._caret_kind: ElementKind | None = None
        self._status_hint = ""
        self.apply_colours(colours)
        self.menu.chosen.connect(self.set_kind)
        for opened_list in (self.menu, self.completer):
            opened_list.opened.connect(self.completion_opened)
            opened_list.changed.connect(self._refresh_hint)
        self.undoAvailable.connect(self._follow_undo)
        self.cursorPositionChanged.connect(self._follow_caret)
        self.screenplay_document.elements_changed.connect(self._follow_caret)

    def set_screenplay(self, screenplay: Screenplay) -> None:
        """Show another script; clears the undo history, puts the caret at the start."""
        self.close_lists()
        self._history.forget()
        with waiting_cursor(is_shown=len(screenplay.elements) >= _LONG_SCRIPT):
            self.marking.rest(lambda: self.screenplay_document.set_screenplay(screenplay))
            self.marking.forget()
            self.moveCursor(QTextCursor.MoveOperation.Start)
            self.verticalScrollBar().setValue(0)  # the edge of the first page, not just the caret's line
            self._follow_caret()

    # Commands, for keys and menus alike

    @Slot(object)
    def set_kind(self, kind: ElementKind) -> None:
        """Make the caret's element, or all selected ones, another kind; one undo step."""
        self.close_lists()
        self._flow.set_kind(kind)

    def put_cue(self, name: str, *, goes_on: bool) -> None:
        """Put the cue of ``name`` where the caret is, or below; with ``goes_on`` its speech too. One undo step."""
        self.close_lists()
        self._flow.put_cue(name, goes_on=goes_on)

    def space_before_cue(self) -> str:
        """Blanks that bring what is drawn in the caret's element to the column of a cue."""
        layout = self.screenplay_document.page_layout
        cue = layout.page_format.element(ElementKind.CHARACTER).left_inches * CHARACTERS_PER_INCH
        return " " * max(0, round(cue - layout.left_column(self.textCursor().block())))

    @Slot()
    def toggle_bold(self) -> None:
        """Bold on or off for the selection or what is typed next."""
        toggle_style(self, Style.BOLD)

    @Slot()
    def toggle_italic(self) -> None:
        """Italic on or off for the selection or what is typed next."""
        toggle_style(self, Style.ITALIC)

    @Slot()
    def toggle_underline(self) -> None:
        """Underline on or off for the selection or what is typed next."""
        toggle_style(self, Style.UNDERLINE)

    @Slot()
    def toggle_dual(self) -> None:
        """Pair the caret's speech with the one above (or the next), or unpair it (editing.md section 6)."""
        dual_speech.toggle(self.screenplay_document, self.textCursor().block().blockNumber())

    @Slot()
    def paste_plain(self) -> None:
        """Paste the clipboard's letters into the caret's element."""
        self.close_lists()
        self.inserting.emit("pasted")
        pasting.paste_plain(self)
        self.inserting.emit("")

    def apply_settings(self, settings: EditorSettings) -> None:
        """Take over the writer's choices."""
        self.settings = settings
        self._refresh_hint()

    def close_lists(self) -> None:
        """Close whatever list is open at the caret."""
        self.menu.close()
        self.completer.close()

    @property
    def has_open_list(self) -> bool:
        """Whether a list is open at the caret, so that no ghost may be shown."""
        return self.menu.is_open or self.completer.is_open

    def status_hint(self) -> str:
        """What ``status_hint_changed`` said last."""
        return self._status_hint

    # Keeping the status line true

    @Slot()
    def _follow_caret(self) -> None:
        self.completer.follow_caret()
        kind = block_kind(self.textCursor().blockFormat())
        if kind is not self._caret_kind:
            self._caret_kind = kind
            self.caret_kind_changed.emit(kind)
        self._refresh_hint()

    @Slot(bool)
    def _follow_undo(self, is_available: bool) -> None:
        if not is_available:
            self._history.forget_steps()

    @Slot()
    def _refresh_hint(self) -> None:
        hint = self.menu.hint() or self.completer.hint() or self._flow.hint()
        if hint != self._status_hint:
            self._status_hint = hint
            self.status_hint_changed.emit(hint)

    # Keys

    def _use_key(self, event: QKeyEvent) -> bool:
        key, modifiers = event.key(), event.modifiers()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return self._flow.enter(modifiers)
        if key == Qt.Key.Key_Tab and not modifiers:
            return self._flow.tab()
        if key == Qt.Key.Key_Backtab:
            return self._flow.shift_tab()
        if self._use_shortcut(event):
            return True
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and modifiers in (_NONE, _SHIFT):
            return dual_steps.step(self, Qt.Key(key), extend=modifiers == _SHIFT)
        if key == Qt.Key.Key_Backspace:
            if modifiers == _NONE and self._history.is_behind_correction(self.textCursor()):
                self.undo()
                return True
            return self._is_removal_taken() or self._flow.backspace()
        if key == Qt.Key.Key_Delete:
            return self._is_removal_taken() or self._flow.delete()
        if is_typing(event):
            self._type(event.text())
            return True
        return False

    def _use_shortcut(self, event: QKeyEvent) -> bool:
        keys = self.settings.keys
        kind = keys.kind_of(event)
        if kind is not None:
            self.set_kind(kind)
            return True
        commands = {
            Shortcut.UNDO: self.undo,
            Shortcut.REDO: self.redo,
            Shortcut.CUT: self.cut,
            Shortcut.BOLD: self.toggle_bold,
            Shortcut.ITALIC: self.toggle_italic,
            Shortcut.UNDERLINE: self.toggle_underline,
            Shortcut.DUAL: self.toggle_dual,
            Shortcut.PASTE_PLAIN: self.paste_plain,
        }
        shortcut = keys.command_of(event)
        if shortcut is None:
            return keys.is_unused(event) or keys.is_of_window(event)
        commands[shortcut]()
        return True

    def _is_removal_taken(self) -> bool:
        return self.textCursor().hasSelection() and self.take_removal(lambda: None)

    def _type(self, text: str) -> None:
        if put := self._entry.type(text):
            self.typed.emit(put)
        self.completer.follow_typing()

    def _enter_after_completion(self, cursor: QTextCursor) -> None:
        self._flow.enter_at_end(cursor)

    # Qt's names

    def event(self, event: QEvent) -> bool:
        """Leave the keys that the writer gave to commands of the window to them."""
        is_override = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if is_override and self.settings.keys.is_of_window(event):
            event.ignore()
            return True
        return super().event(event)

    def undo(self) -> None:
        """Take back one step; taking back a detection switches detection off for its element."""
        self.close_lists()
        undo = super().undo
        caret = undo_at_change(
            self.document(),
            lambda: self._history.undo(lambda: self.marking.step(undo), self.textCursor),
            self.textCursor,
        )
        if caret is not None:
            self.put_caret(caret)

    def redo(self) -> None:
        """Do a taken-back step again."""
        self.close_lists()
        self.marking.step(super().redo)

    def cut(self) -> None:
        """Move the selection to the clipboard."""
        cursor = self.textCursor()
        if cursor.hasSelection() and not self.isReadOnly() and not self.take_removal(self.copy):
            self.copy()
            block_edits.remove_selection(self.screenplay_document, cursor)
            self.put_caret(cursor)

    def apply_colours(self, colours: EditorColours) -> None:
        """Draw in other colours, the lists too."""
        super().apply_colours(colours)
        self.menu.apply_colours(colours)
        self.completer.apply_colours(colours)

    def paint_over(self, painter: QPainter) -> None:
        """Draw the grey rest of a completion."""
        self.completer.paint_rest(painter)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if any(key_filter.handle_key(event) for key_filter in self.key_filters):
            event.accept()
            return
        if not self.isReadOnly() and self._use_key(event):
            event.accept()
            return
        if is_alt_letter(event):
            event.ignore()
            return
        before = self.textCursor().position(), self.document().revision()
        super().keyPressEvent(event)
        if (self.textCursor().position(), self.document().revision()) != before:
            self.ensureCursorVisible()
        self.completer.follow_foreign_key(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:  # noqa: N802
        text = event.commitString()
        is_whole = not event.preeditString() and not event.replacementLength() and text.isprintable()
        if text and is_whole and not self.isReadOnly():
            super().inputMethodEvent(QInputMethodEvent())  # ends the composition
            self._type(text)
            event.accept()
            return
        if text and not self.isReadOnly():
            block_edits.leave_page_break(self.screenplay_document, self.textCursor())
        super().inputMethodEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        self.close_lists()
        menu = context_menu(self, self.paste_plain)
        self.menu_opening.emit(menu, event.pos())
        menu.exec(event.globalPos())
        menu.deleteLater()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        self.close_lists()
        super().mousePressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        self.close_lists()
        super().focusOutEvent(event)

    def createMimeDataFromSelection(self) -> QMimeData:  # noqa: N802
        return pasting.mime_data_of_selection(self.screenplay_document, self.textCursor())

    def canInsertFromMimeData(self, source: QMimeData) -> bool:  # noqa: N802
        return source.hasText() and not self.isReadOnly()

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802
        self.close_lists()
        self.inserting.emit("pasted")
        pasting.paste(self, source)
        self.inserting.emit("")
