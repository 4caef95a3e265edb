"""Ghost text: grey words after the caret that are drawn but never in the document.

They are preedit text of the caret's block layout, the place where an input method's unfinished text is drawn: it wraps
in the paragraph's own column and leaves document, undo, clipboard and search alone (``suggestions-ux.md`` section 5).
Qt takes any preedit text for a composition of its own, so the ghost goes before a mouse press, an input method's event,
a caret move and a loss of focus. Knows nothing of models.
"""

from PySide6.QtCore import QEvent, QObject, QPointF, Signal
from PySide6.QtGui import QColor, QHelpEvent, QInputMethodEvent, QTextCursor
from PySide6.QtWidgets import QTextEdit, QToolTip

from screenwriter.ui.editor.element_formats import unmarked_format
from screenwriter.ui.editor.ghost_drawing import (
    draw_in_block,
    ghost_look,
    hint_look,
    is_over_drawn,
    lines_of,
    undraw_in_block,
)
from screenwriter.ui.editor.ghost_rules import eat, first_word
from screenwriter.ui.editor.utf16 import to_code_points, utf16_length

_ENDS_GHOST_ON_EDITOR = frozenset({QEvent.Type.FocusOut, QEvent.Type.ContextMenu, QEvent.Type.Hide})
_ENDS_GHOST_ON_VIEWPORT = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.DragEnter,
        QEvent.Type.Drop,
        QEvent.Type.ContextMenu,
    }
)
_RESTYLES_GHOST = frozenset({QEvent.Type.PaletteChange, QEvent.Type.FontChange})


class GhostText(QObject):
    """The ghost of one QTextEdit, which keeps its document for life.

    Signals:
        eaten(str): typed or inserted text was the ghost's own; the argument is what is left, "" when it is used up.
        cleared(): the ghost went away for any other reason.
    """

    eaten = Signal(str)
    cleared = Signal()

    def __init__(self, editor: QTextEdit, tool_tip: str = "") -> None:
        """``tool_tip`` is what the mouse resting on the ghost tells."""
        super().__init__(editor)
        self._editor = editor
        self._tool_tip = tool_tip
        self._own_tool_tip = ""
        self._color: QColor | None = None
        self._text = ""
        self._hint = self._mark = ""
        self._lead = ""  # drawn before it, until something of it is typed
        self._whole = ""  # the ghost when it was shown
        self._base = ""  # the block's text before the caret when the ghost was shown
        self._before = ""  # the same now
        self._after = ""
        self._block_start = -1
        self._block_format = QTextCursor(editor.document()).blockFormat()
        self._is_composing = False
        self._document = editor.document()
        self._document.contentsChange.connect(self._on_contents_change)
        editor.cursorPositionChanged.connect(self._on_caret_moved)
        editor.selectionChanged.connect(self._on_caret_moved)
        editor.installEventFilter(self)
        editor.viewport().installEventFilter(self)

    @property
    def text(self) -> str:
        """What is left of the ghost; "" when none is shown."""
        return self._text

    @property
    def consumed(self) -> str:
        """What of the ghost was typed or taken since it was shown, as it stands in the document."""
        return self._before[len(self._base) :] if self._text else ""

    @property
    def is_shown(self) -> bool:
        """Whether there is a ghost."""
        return bool(self._text)

    @property
    def is_composing(self) -> bool:
        """Whether an input method has unfinished text at the caret."""
        return self._is_composing

    def show(self, text: str, hint: str = "", lead: str = "", tool_tip: str = "", mark: str = "") -> bool:
        """Show a ghost at the caret instead of the one there is.

        ``hint`` and ``mark`` follow it and can't be eaten or taken; the hint goes where it would begin a line of its
        own. ``lead`` is blank space before the ghost; ``tool_tip`` stands instead of the usual one.

        Shortened to a word's end where it would leave the window below. False, and nothing shown, when there is no
        text, a selection or a composition.
        """
        cursor = self._editor.textCursor()
        if not text or cursor.hasSelection() or self._is_composing:
            return False
        self._undraw()
        self._block_start, self._block_format = cursor.block().position(), cursor.blockFormat()
        self._base = self._before = text_before(cursor)
        self._after = text_after(cursor)
        self._text, self._hint, self._lead, self._mark = text, hint, lead, mark
        self._own_tool_tip = tool_tip
        self._draw(cursor)
        self._fit(cursor)
        self._whole = self._text
        return True

    def clear(self) -> None:
        """Take the ghost away; nothing happens when none is shown."""
        if not self._text:
            return
        self._undraw()
        self._forget()
        self.cleared.emit()

    def insert(self, piece: str, written: str | None = None) -> bool:
        """Type the beginning ``piece`` of the ghost for the writer, as one undo step of its own; the rest stays.

        ``written`` is how the typing aids spell it (curly quotes); None: as it is. False when the ghost no longer fits
        the document: then nothing is inserted.
        """
        if not piece or not self._text.startswith(piece) or not self._still_fits(self._editor.textCursor()):
            self.clear()
            return False
        insert_as_one_step(self._editor, written or piece)
        return True

    def set_color(self, color: QColor | None) -> None:
        """Draw in this colour; None: between text and paper, whatever the palette says."""
        self._color = color
        self._redraw()

    def _still_fits(self, cursor: QTextCursor) -> bool:
        return (
            not cursor.hasSelection()
            and cursor.block().position() == self._block_start
            and text_before(cursor) == self._before
        )

    def _on_contents_change(self, position: int, _removed: int, added: int) -> None:
        """Eat or clear. Qt calls this before it lays out the change: the old ghost is never laid out with new text."""
        if not self._text:
            return
        cursor = self._editor.textCursor()
        before = text_before(cursor)
        is_same_element = self._is_same_element(cursor, position, added)
        if is_same_element and before == self._before:
            return  # only how the text looks has changed
        rest = self._rest_after(before) if is_same_element else None
        self._undraw(position, added)
        if rest is None:
            self._forget()
            self.cleared.emit()
            return
        self._before, self._text, self._lead = before, rest, ""
        if rest:
            self._draw(cursor)
        else:
            self._forget()
        self.eaten.emit(rest)

    def _is_same_element(self, cursor: QTextCursor, position: int, added: int) -> bool:
        """Whether a change was inside the ghost's element, which is still the caret's, of the same kind and ending."""
        block = cursor.block()
        return (
            self._block_start <= position
            and position + added <= block.position() + block.length()
            and block.position() == self._block_start
            and not cursor.hasSelection()
            and text_after(cursor) == self._after
            and cursor.blockFormat() == self._block_format
        )

    def _rest_after(self, before: str) -> str | None:
        if not before.startswith(self._base) or len(before) < len(self._before):
            return None
        return eat(self._whole, before[len(self._base) :])

    def _on_caret_moved(self) -> None:
        if self._text and not self._still_fits(self._editor.textCursor()):
            self.clear()

    def _forget(self) -> None:
        self._text = self._hint = self._lead = self._mark = ""

    def _redraw(self) -> None:
        if self._text:
            self._draw(self._editor.textCursor())

    def _draw(self, cursor: QTextCursor) -> None:
        palette = self._editor.palette()
        look = ghost_look(palette, self._color)
        pieces = [(text, look) for text in (self._lead, self._text) if text]
        pieces += [(extra, hint_look(palette)) for extra in (self._hint, self._mark) if extra]
        draw_in_block(self._document, cursor.block(), cursor.positionInBlock(), pieces)

    def _undraw(self, position: int = -1, added: int = 0) -> None:
        """Undraw in the ghost's block, and in those of a change, which may have split or joined it."""
        undraw_in_block(self._document, self._editor.textCursor().block())
        undraw_in_block(self._document, self._document.findBlock(self._block_start))
        block = self._document.findBlock(position)
        while block.isValid() and block.position() <= position + added:
            undraw_in_block(self._document, block)
            block = block.next()

    def _fit(self, cursor: QTextCursor) -> None:
        """Drop a hint that would begin a line of its own; cut the ghost where it would leave the window below.

        The first word stays in any case: the window scrolls when it is taken.
        """
        start = cursor.positionInBlock() + utf16_length(self._lead)
        end = start + utf16_length(self._text)
        starts = {line_start for line_start, _ in lines_of(self._document, cursor.block())}
        if self._hint and any(end <= line_start < end + utf16_length(self._hint) for line_start in starts):
            self._hint = ""
            self._draw(cursor)
        if not self._editor.isVisible():
            return
        bottom = self._editor.verticalScrollBar().value() + self._editor.viewport().height()
        for line_start, line_bottom in lines_of(self._document, cursor.block()):
            if line_start > start and line_bottom > bottom:
                visible = self._text[: to_code_points(self._text, line_start - start)].rstrip()
                self._text, self._hint, self._mark = visible or first_word(self._text), "", ""
                self._draw(cursor)
                return

    def _before_input_method(self, event: QInputMethodEvent) -> None:
        """A commit without composition is typing and may eat; the drawn text must be gone all the same."""
        self._is_composing = bool(event.preeditString())
        if event.preeditString() or not event.commitString() or event.replacementLength():
            self.clear()
        elif self._text:
            self._undraw()

    def _explain(self, event: QHelpEvent) -> bool:
        scrolled = QPointF(self._editor.horizontalScrollBar().value(), self._editor.verticalScrollBar().value())
        block = self._editor.textCursor().block()
        if not is_over_drawn(self._document, block, QPointF(event.pos()) + scrolled):
            return False
        QToolTip.showText(event.globalPos(), self._own_tool_tip or self._tool_tip, self._editor)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """End the ghost before the editor sees what ends it."""
        kind = event.type()
        if watched is self._editor:
            if isinstance(event, QInputMethodEvent):
                self._before_input_method(event)
            elif kind in _ENDS_GHOST_ON_EDITOR:
                self._is_composing = self._is_composing and kind != QEvent.Type.FocusOut
                self.clear()
            elif kind in _RESTYLES_GHOST:
                self._redraw()
        elif kind in _ENDS_GHOST_ON_VIEWPORT:
            self.clear()
        elif isinstance(event, QHelpEvent) and self._text:
            return self._explain(event)
        return False


def insert_as_one_step(editor: QTextEdit, text: str) -> None:
    """Type ``text`` at the caret as one undo step.

    The edit block keeps Qt from merging it with the typing before it; the format set last, though it changes nothing,
    keeps Qt from merging the typing after it, because only two insertions in a row are merged.
    """
    cursor = editor.textCursor()
    cursor.beginEditBlock()
    cursor.insertText(text, unmarked_format(cursor.charFormat()))
    cursor.setBlockFormat(cursor.blockFormat())
    cursor.endEditBlock()
    editor.ensureCursorVisible()


def text_before(cursor: QTextCursor) -> str:
    """The block's text up to the caret; by a cursor, because Qt counts UTF-16 units."""
    reach = QTextCursor(cursor)
    position = cursor.position()
    reach.setPosition(cursor.block().position())
    reach.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
    return reach.selectedText()


def text_after(cursor: QTextCursor) -> str:
    """The block's text behind the caret."""
    reach = QTextCursor(cursor)
    reach.clearSelection()
    reach.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    return reach.selectedText()
