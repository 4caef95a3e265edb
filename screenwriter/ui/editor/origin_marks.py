"""The colour layer over text that was not typed: what is in view, by origin, in colour and in kind of line.

Extra selections of the view: never in the document, its file or its undo history.
"""

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QColor, QTextCharFormat, QTextFormat
from PySide6.QtWidgets import QTextEdit

from screenwriter.screenplay.origins import TYPED, UNRECORDED
from screenwriter.ui.editor.hint_places import cursor_at
from screenwriter.ui.editor.provenance import Provenance
from screenwriter.ui.editor.script_view import ScriptView
from screenwriter.ui.editor.shown_blocks import numbers_shown

_OURS = QTextFormat.Property.UserProperty + 0x4A
"""Set on our selections, so that those of others stay when ours are renewed."""
_LINES = {
    "accepted": QTextCharFormat.UnderlineStyle.SingleUnderline,
    "drafted": QTextCharFormat.UnderlineStyle.DashUnderline,
    "pasted": QTextCharFormat.UnderlineStyle.DotLine,
    "completion": QTextCharFormat.UnderlineStyle.NoUnderline,
    "unrecorded": QTextCharFormat.UnderlineStyle.NoUnderline,
}
_GROUND = 56  # of 255: how strong the colour behind the letters is


class OriginMarks(QObject):
    """Draws the origins of one view while it is switched on."""

    def __init__(self, view: ScriptView, provenance: Provenance) -> None:
        super().__init__(view)
        self._view = view
        self._provenance = provenance
        self._is_on = False
        self.colours = {"accepted": "#2a6a6c", "drafted": "#8f5600", "pasted": "#2f5f8f", "completion": "#8f897e"}
        self._redraw = QTimer(self, singleShot=True, interval=60)
        self._redraw.timeout.connect(self._draw)
        view.verticalScrollBar().valueChanged.connect(self._draw_later)
        view.document().contentsChanged.connect(self._draw_later)
        provenance.changed.connect(self._draw_later)

    def show(self, is_on: bool) -> None:
        """Switch the layer on or off."""
        self._is_on = is_on
        self._draw()

    def apply_colours(self, colours: dict[str, str]) -> None:
        """Colours by origin as ``#rrggbb``; an origin without one has no mark."""
        self.colours = colours
        self._draw()

    @Slot()
    def _draw_later(self) -> None:
        if self._is_on and not self._redraw.isActive():
            self._redraw.start()

    @Slot()
    def _draw(self) -> None:
        others = [s for s in self._view.extraSelections() if not s.format.property(_OURS)]
        self._view.setExtraSelections((self._marks() if self._is_on else []) + others)

    def _marks(self) -> list[QTextEdit.ExtraSelection]:
        first, last = numbers_shown(self._view, self._view.screenplay_document.page_layout)
        marks = []
        entries = self._provenance.entries
        for index in range(first, min(last + 1, len(entries))):
            place = 0
            for run in entries[index].runs:
                if run.stretch not in (TYPED, UNRECORDED):
                    mark = self._mark(index, place, place + run.length, run.stretch)
                    marks += [mark] if mark is not None else []
                place += run.length
        return marks

    def _mark(self, index: int, start: int, end: int, stretch: int) -> QTextEdit.ExtraSelection | None:
        origin = self._provenance.origin_of(stretch)
        cursor = cursor_at(self._view.screenplay_document, index, start, end)
        if origin not in self.colours or cursor is None:
            return None
        mark = QTextEdit.ExtraSelection()
        mark.cursor = cursor
        ground = QColor(self.colours[origin])
        mark.format.setUnderlineColor(ground)
        mark.format.setUnderlineStyle(_LINES[origin])
        ground.setAlpha(_GROUND)
        mark.format.setBackground(ground)
        mark.format.setProperty(_OURS, True)
        return mark
