"""The list of alternatives under the caret: text, and how likely in words. Knows nothing of models."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHeaderView, QTreeWidget, QTreeWidgetItem

from screenwriter.messages import Alternative
from screenwriter.ui.editor.screenplay_editor import ScreenplayEditor

translate = QCoreApplication.translate

MAX_WIDTH_PX = 560
_LIST_KEYS = frozenset(
    {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}
)
_TAKES = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_ONLY_MODIFIERS = frozenset(
    {Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta, Qt.Key.Key_CapsLock}
)


def likelihood(probability: float) -> str:
    """A probability in words."""
    if probability >= 0.6:
        return translate("AlternativesPopup", "very likely")
    if probability >= 0.3:
        return translate("AlternativesPopup", "likely")
    if probability >= 0.1:
        return translate("AlternativesPopup", "possible")
    return translate("AlternativesPopup", "a long shot")


class AlternativesPopup(QTreeWidget):
    """Opens at the caret with the keyboard in it; Up, Down, Enter and 1 to 5 choose, Esc closes, typing goes on typing.

    Signals:
        chosen(int): the number of the alternative taken, from 0; the list is closed by then.
        closed(): nothing was taken.
    """

    chosen = Signal(int)
    closed = Signal()

    def __init__(self, editor: ScreenplayEditor) -> None:
        super().__init__(editor.viewport())
        self._editor = editor
        self.hide()
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setAccessibleName(self.tr("Suggestions"))
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.itemClicked.connect(self._take)
        editor.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    @property
    def is_open(self) -> bool:
        """Whether the list is on the screen."""
        return not self.isHidden()

    def open(self, alternatives: Sequence[Alternative], notes: Sequence[str] = ()) -> None:
        """Show these, the first one marked; nothing happens when there are none.

        ``notes`` stand at the right, one for each; without them it is said there how likely each is.
        """
        if not alternatives:
            return
        self.clear()
        at_right = notes or [likelihood(alternative.probability) for alternative in alternatives]
        for alternative, note in zip(alternatives, at_right, strict=True):
            item = QTreeWidgetItem([alternative.text.strip(), note])
            item.setToolTip(0, alternative.text.strip())
            self.addTopLevelItem(item)
        self.setCurrentItem(self.topLevelItem(0))
        self._take_colours()
        self._place()
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def dismiss(self) -> None:
        """Close without taking anything; the keyboard goes back to the text."""
        if self.is_open:
            self._leave()
            self.closed.emit()

    def _take(self) -> None:
        number = self.indexOfTopLevelItem(self.currentItem())
        if number < 0 or not self.is_open:
            return
        self._leave()
        self.chosen.emit(number)

    def _leave(self) -> None:
        self.hide()
        self._editor.setFocus(Qt.FocusReason.PopupFocusReason)

    def _take_colours(self) -> None:
        """The editor's list colours, whatever the theme is now."""
        colours = self._editor.colours
        self.setStyleSheet(
            f"QTreeWidget {{ background: {colours.popup}; color: {colours.text}; padding: 3px;"
            f" border: 1px solid {colours.popup_border}; border-radius: 5px; outline: 0; }}"
            f"QTreeWidget::item {{ padding: 3px 10px; }}"
            f"QTreeWidget::item:selected {{ background: {colours.selection}; color: {colours.selected_text}; }}"
        )

    def _place(self) -> None:
        """Below the caret's line, above it where there is no room, inside the window in any case."""
        viewport = self._editor.viewport()
        caret = self._editor.cursorRect()
        rows = self.topLevelItemCount()
        height = rows * self.sizeHintForRow(0) + 10
        text_width = max(self.fontMetrics().horizontalAdvance(self.topLevelItem(row).text(0)) for row in range(rows))
        width = min(text_width + self.sizeHintForColumn(1) + 50, MAX_WIDTH_PX, viewport.width())
        below = caret.bottom() + 2
        top = below if below + height <= viewport.height() else max(0, caret.top() - height - 2)
        left = max(0, min(caret.left(), viewport.width() - width))
        self.setGeometry(left, top, width, height)

    def _on_scrolled(self) -> None:
        if self.is_open:
            self._place()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Choose, close, or close and hand the key to the text."""
        key = event.key()
        if key in _ONLY_MODIFIERS:
            return
        if key in _LIST_KEYS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._step(event)
        elif key in _TAKES:
            self._take()
        elif key == Qt.Key.Key_Escape:
            self.dismiss()
        elif event.text().isdigit() and 1 <= int(event.text()) <= self.topLevelItemCount():
            self.setCurrentItem(self.topLevelItem(int(event.text()) - 1))
            self._take()
        else:
            self.dismiss()
            QApplication.sendEvent(self._editor, event)

    def _step(self, event: QKeyEvent) -> None:
        """Mark another row; past either end it goes round."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            row = self.indexOfTopLevelItem(self.currentItem()) + step
            self.setCurrentItem(self.topLevelItem(row % self.topLevelItemCount()))
        event.accept()  # Qt leaves a key without effect to the parent, and the text would move its caret

    def event(self, event: QEvent) -> bool:
        """Tab and Shift+Tab are keys like others here, not a way to the next widget."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
                self.keyPressEvent(event)
                return True
        elif event.type() == QEvent.Type.FocusOut:
            self._on_focus_out()
        return super().event(event)

    def _on_focus_out(self) -> None:
        if self.is_open:
            self.hide()
            self.closed.emit()
