"""List completion at the caret: names, extensions, heading parts, transitions, with the rest of the best one in grey.

Candidates come from ``screenplay.completion``; this opens, narrows and closes the list, and puts what is accepted into
the document (editing.md section 4).
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter, QTextCursor

from screenwriter.screenplay import completion
from screenwriter.screenplay.completion import Completion, Part
from screenwriter.screenplay.elements import ElementKind
from screenwriter.screenplay.script_words import ScriptWords
from screenwriter.screenplay.speaker_ranking import names_mentioned, rank_speakers, scene_before, speakers_of
from screenwriter.screenplay.word_lists import WordList, WordLists
from screenwriter.ui.editor.editor_colours import EditorColours
from screenwriter.ui.editor.element_formats import block_kind, character_format
from screenwriter.ui.editor.list_popup import ListPopup
from screenwriter.ui.editor.screenplay_document import element_anchor
from screenwriter.ui.editor.script_view import ScriptView
from screenwriter.ui.editor.utf16 import to_code_points, utf16_length
from screenwriter.ui.element_names import element_name

_KEEP = QTextCursor.MoveMode.KeepAnchor
_PLAIN = Qt.KeyboardModifier.NoModifier
_KEYPAD = Qt.KeyboardModifier.KeypadModifier


SpeakerOrder = Callable[[int, Sequence[str]], list[str]]
"""Given a cue's place among the elements and all names, best first: the same names in another order."""


class NameCompleter(QObject):
    """The completion list of an editor.

    Signals:
        opened(): the list is shown.
        changed(): it was shown, hidden, or another row highlighted.
        inserting(str): what is put in from now on is a completion; "" ends that.
    """

    opened = Signal()
    changed = Signal()
    inserting = Signal(str)

    def __init__(self, view: ScriptView, enter_at_end: Callable[[QTextCursor], None]) -> None:
        """``enter_at_end`` does what Enter does behind the element's text, within the caller's edit block."""
        super().__init__(view)
        self._view = view
        self._enter_at_end = enter_at_end
        self._document = view.screenplay_document
        self._list = ListPopup(view, self.tr("Completions"))
        self._list.picked.connect(self._accept_clicked)
        self._words = ScriptWords(self._document.elements)
        self._order: SpeakerOrder = lambda _index, names: list(names)
        self._ranked: list[str] = []  # as the open list has them: it never changes its order
        self._lists = WordLists()
        self._shown: Completion | None = None
        self._block_number = -1
        self._dismissed: QTextCursor | None = None
        self._rest_colour = QColor(view.colours.completion)
        self._document.elements_changed.connect(self._follow_elements)

    # What is known

    def set_lists(self, lists: WordLists) -> None:
        """Complete from these lists too, and never offer what is hidden in them; holds at once."""
        self._lists = lists
        if self.is_open:
            self.close()

    def used(self) -> dict[WordList, dict[str, int]]:
        """What the script itself uses, in capitals, and how often."""
        words = self._words
        return {
            WordList.CHARACTERS: words.speeches(),
            WordList.LOCATIONS: words.used_locations(),
            WordList.TIMES: words.used_times(),
            WordList.TRANSITIONS: words.used_transitions(),
            WordList.EXTENSIONS: words.used_extensions(),
        }

    def set_speaker_order(self, order: SpeakerOrder) -> None:
        """Have the names of a cue, ranked by ``speaker_ranking``, put into another order when a list opens."""
        self._order = order

    def speeches_of(self, name: str) -> int:
        """How many cues of this name (capitals) the script has."""
        return self._words.speeches().get(name, 0)

    def known_names(self) -> set[str]:
        """Every character's name, in capitals."""
        return self._words.names() | set(self._lists.listed(WordList.CHARACTERS))

    def known_transitions(self) -> set[str]:
        """Every transition, in capitals."""
        return {*self._lists.listed(WordList.TRANSITIONS), *self._words.transitions()}

    # The list

    @property
    def is_open(self) -> bool:
        """Whether the list is shown."""
        return self._shown is not None

    @property
    def items(self) -> tuple[str, ...]:
        """What the list offers, best first; empty when it is closed."""
        return self._shown.items if self._shown else ()

    @property
    def rest(self) -> str:
        """The grey text after the caret: what is missing of the highlighted candidate."""
        if self._shown is None:
            return ""
        return self._shown.lead + self._shown.items[self._list.row][len(self._shown.typed) :]

    def follow_typing(self) -> None:
        """Something was typed at the caret: open, narrow or close the list."""
        self._refresh()

    def follow_flow(self) -> None:
        """Enter, Tab or a shortcut brought the caret here: an empty cue opens the list by itself."""
        cursor = self._view.textCursor()
        is_cue = block_kind(cursor.blockFormat()) is ElementKind.CHARACTER
        if is_cue and cursor.block().length() == 1 and self._view.settings.completes_empty_cue:
            self._refresh()
        else:
            self.close()

    def follow_caret(self) -> None:
        """The caret moved: the list stays only at the end of its own element."""
        cursor = self._view.textCursor()
        if self._dismissed is not None and self._dismissed.block() != cursor.block():
            self._dismissed = None
        left = cursor.blockNumber() != self._block_number or cursor.hasSelection() or not cursor.atBlockEnd()
        if self.is_open and left:
            self.close()

    def follow_foreign_key(self, event: QKeyEvent) -> None:
        """A key that neither types nor belongs to the list: deleting never completes."""
        if event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self.close()

    def open_extensions(self) -> None:
        """Offer the extensions behind a finished name."""
        self._show(completion.complete_extension(self._text_before(), self._extensions()))

    def open_next_part(self) -> bool:
        """Tab in a heading: add the separator and open the next part's list; False behind the last part.

        An empty part whose list the writer closed is a last part too.
        """
        text = self._text_before()
        separator = completion.next_part_separator(text)
        if separator is None or (not separator and self._dismissed is not None):
            return False
        if separator:
            self._insert_separator(separator, len(text) - len(text.rstrip()))
        self._refresh(is_asked=True)
        return True

    def close(self) -> None:
        """Take the list and the grey rest away."""
        if self._shown is not None:
            self._shown = None
            self._list.hide()
            self._view.viewport().update()
            self.changed.emit()

    def apply_colours(self, colours: EditorColours) -> None:
        """Draw in these colours."""
        self._rest_colour = QColor(colours.completion)
        self._list.apply_colours(colours)

    def hint(self) -> str:
        """What the keys do while the list is open, for the status line; empty when it is closed."""
        if self._shown is None:
            return ""
        kind = element_name(block_kind(self._view.textCursor().blockFormat()))
        item = self._shown.items[self._list.row]
        said = self.tr("{kind} - Enter: {item} - Tab: {item}, stay here - Esc: close the list")
        return said.format(kind=kind, item=item)

    def paint_rest(self, painter: QPainter) -> None:
        """Draw the grey rest behind the caret; the document knows nothing of it."""
        rest = self.rest
        if not rest:
            return
        font = self._document.defaultFont()
        cursor, caret = self._view.textCursor(), self._view.cursorRect()
        # A letter of another font, such as a Chinese one, makes its line higher: what goes on stands on its base line.
        line = cursor.block().layout().lineForTextPosition(cursor.positionInBlock())
        ascent = line.ascent() if line.isValid() else QFontMetricsF(font).ascent()
        painter.setFont(font)
        painter.setPen(self._rest_colour)
        painter.drawText(QPointF(caret.left(), round(caret.top() + ascent)), rest.upper())

    def handle_key(self, event: QKeyEvent) -> bool:
        """Up, Down, Enter, Tab, Right and Esc while the list is open."""
        if self._shown is None or (event.modifiers() & ~_KEYPAD) != _PLAIN:
            return False
        key = event.key()
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._list.select_row(self._list.row + (1 if key == Qt.Key.Key_Down else -1))
            self._view.viewport().update()
            self.changed.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._accept(goes_on=True)
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Right):
            self._accept(goes_on=False)
        elif key == Qt.Key.Key_Escape:
            self._dismissed = element_anchor(self._view.textCursor().block())
            self.close()
        else:
            return False
        return True

    # Inside

    def _refresh(self, *, is_asked: bool = False) -> None:
        cursor = self._view.textCursor()
        is_dismissed = self._dismissed is not None and not is_asked
        if not self._view.settings.completes or is_dismissed or cursor.hasSelection() or not cursor.atBlockEnd():
            self.close()
            return
        self._show(self._completion_at(cursor))

    def _completion_at(self, cursor: QTextCursor) -> Completion | None:
        before = self._text_before()
        index = cursor.blockNumber()
        kind = block_kind(cursor.blockFormat())
        if kind is ElementKind.CHARACTER:
            return completion.complete_cue(before, lambda: self._speakers(index), self._extensions())
        words, lists = self._words, self._lists
        if kind is ElementKind.SCENE_HEADING:
            times = self._shown_of(WordList.TIMES, words.times(without=index))
            usual = lists.listed(WordList.TIMES)
            return completion.complete_heading(before, lambda intro: self._locations(intro, index), times, usual)
        if kind is ElementKind.TRANSITION:
            own = self._shown_of(WordList.TRANSITIONS, words.transitions(without=index))
            return completion.complete_transition(before, own, lists.listed(WordList.TRANSITIONS))
        return None

    def _shown_of(self, of: WordList, words: Sequence[str]) -> list[str]:
        """What of the script's own words may be offered."""
        hidden = self._lists.hidden(of)
        return [word for word in words if word not in hidden]

    def _extensions(self) -> list[str]:
        listed = self._lists.listed(WordList.EXTENSIONS)
        return list(dict.fromkeys([*listed, *self._shown_of(WordList.EXTENSIONS, self._words.extensions())]))

    def _locations(self, intro: str, index: int) -> list[str]:
        own = self._shown_of(WordList.LOCATIONS, self._words.locations(intro, without=index))
        return list(dict.fromkeys([*own, *sorted(self._lists.listed(WordList.LOCATIONS))]))

    def _speakers(self, index: int) -> list[str]:
        if not self.is_open or self._block_number != index:
            self._ranked = self._order(index, self._base_ranking(index))
        return self._ranked

    def _base_ranking(self, index: int) -> list[str]:
        scene = scene_before(self._document.elements, index)
        speeches = self._words.speeches(without=index)
        listed = self._lists.listed(WordList.CHARACTERS)
        named = names_mentioned(scene, {*speeches, *listed})
        ranked = rank_speakers(speakers_of(scene), named, speeches, self._words.last_spoken(index), listed)
        return self._shown_of(WordList.CHARACTERS, ranked)

    def _show(self, found: Completion | None) -> None:
        if found is None:
            self.close()
            return
        was_open = self.is_open
        self._shown = found
        self._block_number = self._view.textCursor().blockNumber()
        self._list.setFont(self._document.defaultFont())
        self._list.show_rows(found.items, self._line_of(found))
        self._view.viewport().update()
        if not was_open:
            self.opened.emit()
        self.changed.emit()

    def _line_of(self, found: Completion) -> QRect:
        line = self._view.caret_line()
        width = QFontMetricsF(self._document.defaultFont()).horizontalAdvance(found.typed)
        return line.translated(-round(width), 0)

    def _accept_clicked(self, _row: int) -> None:
        self._accept(goes_on=False)
        self._view.setFocus()

    def _accept(self, *, goes_on: bool) -> None:
        """Put the highlighted candidate in; with ``goes_on`` also do what Enter does at the element's end."""
        found = self._shown
        assert found is not None
        item = found.items[self._list.row]
        self.close()
        cursor = self._view.textCursor()
        self.inserting.emit("completion")
        cursor.beginEditBlock()
        self._insert(cursor, found, item)
        ends_element = goes_on and found.part is not Part.INTRO
        if ends_element:
            self._enter_at_end(cursor)
        cursor.endEditBlock()
        self.inserting.emit("")
        self._view.put_caret(cursor)
        self._dismissed = None
        if ends_element:
            self.follow_flow()
        elif found.part is Part.INTRO:
            self._refresh()

    def _insert(self, cursor: QTextCursor, found: Completion, item: str) -> None:
        text = cursor.block().text()
        before = text[: to_code_points(text, cursor.positionInBlock())]
        start = cursor.block().position() + utf16_length(before[: found.start])
        end = cursor.position()
        cursor.setPosition(start)
        cursor.setPosition(end, _KEEP)
        cursor.insertText(found.lead + item + found.trail, character_format(block_kind(cursor.blockFormat())))

    def _insert_separator(self, separator: str, trailing_spaces: int) -> None:
        cursor = self._view.textCursor()
        cursor.beginEditBlock()
        cursor.setPosition(cursor.position() - trailing_spaces, _KEEP)
        cursor.insertText(separator, character_format(ElementKind.SCENE_HEADING))
        cursor.endEditBlock()
        self._view.setTextCursor(cursor)

    def _text_before(self) -> str:
        cursor = self._view.textCursor()
        text = cursor.block().text()
        return text[: to_code_points(text, cursor.positionInBlock())]

    def _follow_elements(self, first: int, removed: int, added: int) -> None:
        fresh = [self._document.element_at(index) for index in range(first, first + added)]
        self._words.replace(first, removed, fresh)
