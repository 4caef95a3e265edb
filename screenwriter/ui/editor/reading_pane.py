"""The script once more, to read beside the page that is written on: the same document, its own place and caret.

It follows every edit while what it shows stays where it is. Its keys only move, select and copy: typing here would go
past what belongs to the editor (suggestions, completion, marks of origin), so Enter or a double click brings the
writing caret here instead.
"""

from functools import partial

from PySide6.QtCore import QMimeData, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QWidget

from screenwriter.ui.editor import dual_steps
from screenwriter.ui.editor.bookmark_marks import BookmarkMarks
from screenwriter.ui.editor.editor_colours import EditorColours
from screenwriter.ui.editor.pasting import mime_data_of_selection
from screenwriter.ui.editor.screenplay_document import element_anchor
from screenwriter.ui.editor.script_page import ScriptPage
from screenwriter.ui.editor.script_view import ScriptView

_NONE, _SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ReadingPane(ScriptPage):
    """Shows the document of ``view``.

    Signals:
        writing_wanted(int): the writing caret is wanted at this position of the document.
    """

    writing_wanted = Signal(int)

    def __init__(self, view: ScriptView, parent: QWidget | None = None) -> None:
        super().__init__(parent, view.settings, view.colours, view.screenplay_document)
        interactions = Qt.TextInteractionFlag
        self.setReadOnly(True)
        self.setTextInteractionFlags(interactions.TextSelectableByMouse | interactions.TextSelectableByKeyboard)
        self.setAccessibleName(self.tr("Screenplay, second pane"))
        self.setAccessibleDescription(self.tr("To read. Enter moves the writing caret here."))
        self._layout = self._document.page_layout
        self._bookmarks = BookmarkMarks(self)
        self.rest_on_text(is_wanted=True)
        self._top = element_anchor(self._document.firstBlock())  # the paragraph at the upper edge
        self._top_offset = 0  # pixels from its top down to the edge
        self.revisions = view.revisions
        view.revisions_shown.connect(self._show_revisions)
        self.verticalScrollBar().valueChanged.connect(self._note_place)
        self._layout.update[QRectF].connect(self._keep_place)
        self.apply_colours(view.colours)

    def apply_colours(self, colours: EditorColours) -> None:
        """Draw in other colours."""
        super().apply_colours(colours)
        self.viewport().setPalette(self.palette())  # under a style sheet it keeps the palette it was polished with

    def start_afresh(self) -> None:
        """Another script is shown."""
        self.show_element(0)
        self.verticalScrollBar().setValue(0)

    @Slot(object)
    def _show_revisions(self, revisions: object) -> None:
        self.revisions = revisions
        self.viewport().update()

    # Staying where it is

    @Slot()
    def _note_place(self) -> None:
        height = self.verticalScrollBar().value()
        block = self._document.findBlockByNumber(self._layout.geometry.index_at(height))
        if block.isValid():
            self._top = element_anchor(block)
            self._top_offset = height - round(self._layout.place(block))

    @Slot(QRectF)
    def _keep_place(self, _changed: QRectF) -> None:
        """Lines came or went: what stands at the upper edge stays there."""
        bar = self.verticalScrollBar()
        if not self.isVisible() or not bar.value():
            return
        height = round(self._layout.place(self._top.block())) + self._top_offset
        if height != bar.value():
            bar.setValue(height)

    # Qt's names

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        key, modifiers = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in _ENTERS and modifiers == _NONE:
            self.writing_wanted.emit(self.textCursor().position())
            return
        is_step = key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and modifiers in (_NONE, _SHIFT)
        if is_step and dual_steps.step(self, key, extend=modifiers == _SHIFT):
            return
        super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if event.button() == Qt.MouseButton.LeftButton:
            self.writing_wanted.emit(self.cursorForPosition(event.position().toPoint()).position())
            event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        is_of_keys = event.reason() == QContextMenuEvent.Reason.Keyboard
        place = self.textCursor() if is_of_keys else self.cursorForPosition(event.pos())
        menu = QMenu(self)
        copy = menu.addAction(self.tr("&Copy"), self.copy)
        copy.setEnabled(self.textCursor().hasSelection())
        menu.addAction(self.tr("Select &All"), self.selectAll)
        menu.addSeparator()
        menu.addAction(self.tr("&Write Here"), partial(self.writing_wanted.emit, place.position()))
        menu.exec(event.globalPos())
        menu.deleteLater()

    def createMimeDataFromSelection(self) -> QMimeData:  # noqa: N802
        return mime_data_of_selection(self._document, self.textCursor())
