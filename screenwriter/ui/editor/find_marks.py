"""Marks what was found on the page, beside the marks of others.

Only what is in view is marked: a cursor for each of thousands of matches would make every key slow.
"""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtGui import QColor, QTextCursor, QTextFormat
from PySide6.QtWidgets import QTextEdit

from screenwriter.screenplay.text_search import Match
from screenwriter.ui.editor.hint_places import cursor_at
from screenwriter.ui.editor.script_view import ScriptView
from screenwriter.ui.editor.shown_blocks import numbers_shown

_OURS = QTextFormat.Property.UserProperty + 0x49
"""Set on our selections, so that those of others (hints, say) stay when ours are renewed."""
_MOST = 400
"""Marks on one screen; a page holds some 50 lines."""


@dataclass(frozen=True, slots=True)
class FindColours:
    """Colours as ``#rrggbb``: behind a match, and behind the part of the script that is searched."""

    match: str = "#f7e2a0"
    scope: str = "#f3efe3"


LIGHT = FindColours()
DARK = FindColours(match="#6b5420", scope="#333237")


class FindMarks(QObject):
    """Draws the matches of one editor."""

    def __init__(self, view: ScriptView) -> None:
        super().__init__(view)
        self._view = view
        self._colours = LIGHT
        self._matches: Sequence[Match] = ()
        self._scope: QTextCursor | None = None
        self._redraw = QTimer(self, singleShot=True, interval=0)
        self._redraw.timeout.connect(self._draw)
        view.verticalScrollBar().valueChanged.connect(self._draw_later)
        view.viewport().installEventFilter(self)

    def show_matches(self, matches: Sequence[Match], scope: QTextCursor | None = None) -> None:
        """Mark these, in script order, instead of the present ones; ``scope`` is the only part that was searched."""
        self._matches, self._scope = matches, scope
        self._redraw.start()

    def clear(self) -> None:
        """Remove all marks."""
        had_any = bool(self._matches) or self._scope is not None
        self._matches, self._scope = (), None
        if had_any:
            self._redraw.stop()
            self._draw()

    def apply_colours(self, colours: FindColours) -> None:
        """Draw in other colours."""
        self._colours = colours
        self._draw_later()

    @Slot()
    def _draw_later(self) -> None:
        if self._matches or self._scope is not None:
            self._redraw.start()

    @Slot()
    def _draw(self) -> None:
        others = [s for s in self._view.extraSelections() if not s.format.hasProperty(_OURS)]
        ours = []
        if self._scope is not None and self._scope.hasSelection():
            ours.append(_selection(self._scope, self._colours.scope))
        ours += [_selection(cursor, self._colours.match) for cursor in self._cursors_in_view()]
        self._view.setExtraSelections([*ours, *others])

    def _cursors_in_view(self) -> list[QTextCursor]:
        view = self._view
        first, last = numbers_shown(view, view.screenplay_document.page_layout)
        start = bisect_left(self._matches, Match(first, 0, 0))
        end = min(bisect_left(self._matches, Match(last + 1, 0, 0)), start + _MOST)
        cursors = (cursor_at(view.screenplay_document, m.element, m.start, m.end) for m in self._matches[start:end])
        return [cursor for cursor in cursors if cursor is not None]

    # Qt's names

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.Resize:
            self._draw_later()
        return False


def _selection(cursor: QTextCursor, colour: str) -> QTextEdit.ExtraSelection:
    selection = QTextEdit.ExtraSelection()
    selection.cursor = cursor
    selection.format.setProperty(_OURS, True)
    selection.format.setBackground(QColor(colour))
    return selection
