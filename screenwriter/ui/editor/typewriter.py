"""Typewriter scrolling: while typing, the caret's line stays at one height of the pane (editing.md section 10).

Only typing moves the page. Arrow keys, the mouse, the wheel and whatever else shows a place leave it alone.
"""

from PySide6.QtCore import QEvent, QObject, Slot

from screenwriter.ui.editor.script_view import ScriptView

_TYPES = frozenset({QEvent.Type.KeyPress, QEvent.Type.InputMethod})


class TypewriterScrolling(QObject):
    """Holds the line of one view while it is on; off to begin with.

    The first lines of a script stand higher, for a page begins where it begins. Below its end the view can be scrolled
    on, or the last line, where most writing is done, could not be held.
    """

    def __init__(self, view: ScriptView) -> None:
        super().__init__(view)
        self._view = view
        self._bar = view.verticalScrollBar()
        self._is_on = False
        self._height_percent = 45
        self._revision = view.document().revision()
        self._own_maximum = self._bar.maximum()  # the view's own, without the room below
        self._is_adding_room = False
        view.installEventFilter(self)
        view.caret_shown.connect(self._hold_after_typing)
        self._bar.rangeChanged.connect(self._follow_range)

    def apply(self, *, is_on: bool, height_percent: int) -> None:
        """Switch on or off; ``height_percent`` of the pane is above the line."""
        self._is_on, self._height_percent = is_on, height_percent
        self._add_room()

    def _line_top(self) -> int:
        return round(self._view.viewport().height() * self._height_percent / 100)

    @Slot()
    def _hold_after_typing(self) -> None:
        revision = self._view.document().revision()
        is_typing, self._revision = revision != self._revision, revision
        if not self._is_on or not is_typing:
            return
        self._add_room()
        self._bar.setValue(self._bar.value() + self._view.cursorRect().center().y() - self._line_top())

    @Slot(int, int)
    def _follow_range(self, _minimum: int, maximum: int) -> None:
        if not self._is_adding_room:
            self._own_maximum = maximum
            self._add_room()

    def _add_room(self) -> None:
        """Let the view scroll until the end of the script stands at the height."""
        self._is_adding_room = True
        self._bar.setMaximum(max(self._own_maximum, self._lowest_value()) if self._is_on else self._own_maximum)
        self._is_adding_room = False

    def _lowest_value(self) -> int:
        document = self._view.document()
        # A script longer than the pane says so by the range; asking the document would lay it out to its end.
        whole = self._own_maximum + self._view.viewport().height() if self._own_maximum else document.size().height()
        return round(whole) - self._line_top()

    # Qt's name

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Note what the text was before a key."""
        if event.type() in _TYPES:
            self._revision = self._view.document().revision()
        return False
