"""Quiet underlines below what the revision hints are about, with the reason on hover.

They are extra selections of the view, made for what is in sight: never in the document, its file, its undo history or
the clipboard. Marks move with the text around them and go when their own paragraph is edited, until the next answer.
"""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QTimer, Slot
from PySide6.QtGui import QColor, QHelpEvent, QTextCharFormat, QTextCursor, QTextFormat
from PySide6.QtWidgets import QTextEdit, QToolTip

from screenwriter.messages import Hint
from screenwriter.ui import hint_wording
from screenwriter.ui.editor.hint_colours import LIGHT, HintColours
from screenwriter.ui.editor.hint_places import cursor_at, hint_cursor
from screenwriter.ui.editor.screenplay_document import ScreenplayDocument

_OURS = QTextFormat.Property.UserProperty + 0x48
"""Set on our selections, so that those of others (search, say) stay when ours are renewed."""
_LONGEST_UNDERLINE = 48
"""Code points; a hint on a whole paragraph underlines its first words only, or the page would be full of lines."""

_STYLES = {
    "format": QTextCharFormat.UnderlineStyle.WaveUnderline,
    "economy": QTextCharFormat.UnderlineStyle.DotLine,
    "craft": QTextCharFormat.UnderlineStyle.DashUnderline,
    "consistency": QTextCharFormat.UnderlineStyle.DashDotLine,
    "model": QTextCharFormat.UnderlineStyle.DashDotDotLine,
}
"""Groups differ in line as well as in colour, for those who do not see the colour."""


@dataclass
class _Mark:
    hint: Hint
    whole: QTextCursor
    underlined: QTextCursor


class HintMarks(QObject):
    """Draws the hints of one editor.

    Args:
        editor: its document must be a ScreenplayDocument when hints are shown.
        groups: rule name to its group: format, economy, craft, consistency or model.
        titles: rule name to its title in the language of the window, shown above the reason.
    """

    def __init__(self, editor: QTextEdit, groups: dict[str, str], titles: dict[str, str]) -> None:
        super().__init__(editor)
        self._editor = editor
        self._document: ScreenplayDocument = editor.document()
        self._groups = groups
        self._titles = titles
        self._colours = LIGHT
        self._marks: list[_Mark] = []
        self._redraw = QTimer(self)
        self._redraw.setSingleShot(True)
        self._redraw.setInterval(0)
        self._redraw.timeout.connect(self._draw)
        self._document.contentsChange.connect(self._drop_edited)
        editor.viewport().installEventFilter(self)
        editor.verticalScrollBar().valueChanged.connect(self._redraw.start)

    def show_hints(self, hints: Sequence[Hint], revision: int) -> bool:
        """Mark these hints instead of the present ones; False, and nothing done, if the text has changed since.

        Args:
            revision: the document's ``revision()`` at the time the paragraphs of the request were taken.
        """
        if revision != self._document.revision():
            return False
        # A mark whose paragraph was edited is gone by now: what is left stands where it stood.
        known = {self._place(mark): mark for mark in self._marks}
        made = (known.get((hint.rule, hint.paragraph, hint.start, hint.end)) or self._mark(hint) for hint in hints)
        self._marks = [
            mark if mark.hint == hint else _Mark(hint, mark.whole, mark.underlined)
            for hint, mark in zip(hints, made, strict=True)
            if mark is not None
        ]
        self._draw()
        return True

    @Slot(object)
    def keep_only(self, hints: Collection[Hint]) -> None:
        """Remove the marks of all hints but these."""
        kept = set(hints)
        self._remove(lambda mark: mark.hint not in kept)

    def clear(self) -> None:
        """Remove all marks."""
        self._remove(lambda mark: True)

    def apply_colours(self, colours: HintColours) -> None:
        """Draw in other colours."""
        self._colours = colours
        self._draw()

    def hints(self) -> tuple[Hint, ...]:
        """What is marked at the moment, in script order."""
        return tuple(mark.hint for mark in self._marks)

    def hints_at(self, position: int) -> tuple[Hint, ...]:
        """The hints over a position of the document, in UTF-16 units."""
        return tuple(m.hint for m in self._marks if m.whole.selectionStart() <= position < m.whole.selectionEnd())

    def next_hint(self, position: int, *, backwards: bool = False) -> QTextCursor | None:
        """The place of the first mark after (or before) a position, around the end if need be; None without marks."""
        places = sorted({(m.whole.selectionStart(), m.whole.selectionEnd()) for m in self._marks}, reverse=backwards)
        if not places:
            return None
        ahead = (p for p in places if (p[0] < position if backwards else p[0] > position))
        start, end = next(ahead, places[0])
        cursor = QTextCursor(self._document)
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def block_of(self, hint: Hint) -> int | None:
        """The number of the element a marked hint stands in by now; None once its paragraph has been edited."""
        return next((mark.whole.blockNumber() for mark in self._marks if mark.hint == hint), None)

    def hint_under(self, point: QPoint) -> Hint | None:
        """The hint under a point of the viewport; of several the one with the fewest words."""
        hints = self.hints_at(self._position_under(point))
        return min(hints, key=lambda hint: hint.end - hint.start, default=None)

    def reason(self, hint: Hint) -> str:
        """A hint as it is shown: title and sentence."""
        lines = (self._titles.get(hint.rule, hint.rule), hint_wording.message(hint), hint_wording.norm(hint))
        return "\n".join(filter(None, lines))

    def _place(self, mark: _Mark) -> tuple[str, int, int, int]:
        return mark.hint.rule, mark.whole.blockNumber(), mark.hint.start, mark.hint.end

    def _mark(self, hint: Hint) -> _Mark | None:
        whole = hint_cursor(self._document, hint)
        if whole is None:
            return None
        end = _underline_end(self._document.element_at(hint.paragraph).text, hint)
        return _Mark(hint, whole, cursor_at(self._document, hint.paragraph, hint.start, end) or whole)

    def _remove(self, is_gone: Callable[[_Mark], bool]) -> None:
        kept = [mark for mark in self._marks if not is_gone(mark)]
        if len(kept) < len(self._marks):
            self._marks = kept
            self._draw()

    @Slot(int, int, int)
    def _drop_edited(self, position: int, _removed: int, added: int) -> None:
        if not self._marks:
            return
        first = self._document.findBlock(position).blockNumber()
        last = self._document.findBlock(min(position + added, self._document.characterCount() - 1)).blockNumber()
        kept = [m for m in self._marks if m.whole.hasSelection() and not first <= m.whole.blockNumber() <= last]
        if len(kept) < len(self._marks):
            self._marks = kept
            self._redraw.start()  # the layout does not know of the change yet

    @Slot()
    def _draw(self) -> None:
        others = [s for s in self._editor.extraSelections() if not s.format.hasProperty(_OURS)]
        first, last = self._blocks_in_sight()
        seen = (mark for mark in self._marks if first <= mark.underlined.blockNumber() <= last)
        self._editor.setExtraSelections([*(self._selection(mark) for mark in seen), *others])

    def _blocks_in_sight(self) -> tuple[int, int]:
        """The blocks on screen and as much again above and below: of a long script Qt lays out no other marks."""
        height = self._editor.viewport().height()
        top = self._editor.cursorForPosition(QPoint(0, -height)).blockNumber()
        bottom = self._editor.cursorForPosition(QPoint(0, 2 * height)).blockNumber()
        return top, bottom

    def _selection(self, mark: _Mark) -> QTextEdit.ExtraSelection:
        group = self._groups.get(mark.hint.rule, "craft")
        selection = QTextEdit.ExtraSelection()
        selection.cursor = mark.underlined
        selection.format.setProperty(_OURS, True)
        selection.format.setUnderlineStyle(_STYLES[group])
        selection.format.setUnderlineColor(QColor(self._colours.of_group(group)))
        return selection

    def _show_reason(self, event: QHelpEvent) -> bool:
        """Show the reasons under the mouse; False where there is nothing to show."""
        hints = self.hints_at(self._position_under(event.pos()))
        if hints:
            QToolTip.showText(event.globalPos(), "\n\n".join(self.reason(h) for h in hints), self._editor.viewport())
        return bool(hints)

    def _position_under(self, point: QPoint) -> int:
        """The document position of the letter under a point of the viewport; -1 beside the text."""
        cursor = self._editor.cursorForPosition(point)
        left = self._editor.cursorRect(cursor)
        if not left.top() <= point.y() <= left.bottom():
            return -1
        # The nearest caret place may be the one behind the letter.
        return cursor.position() if left.left() <= point.x() else cursor.position() - 1

    # Qt's names

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._redraw.start()
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            return self._show_reason(event)
        return False


def _underline_end(text: str, hint: Hint) -> int:
    """Where the underline of a hint ends: with it, or after the first words of a long one."""
    if hint.end - hint.start <= _LONGEST_UNDERLINE:
        return hint.end
    space = text.rfind(" ", hint.start, hint.start + _LONGEST_UNDERLINE)
    return space if space > hint.start else hint.start + _LONGEST_UNDERLINE
