"""The walk through all misspelt words with a small dialog (F7): each change is one undo step."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, Qt, Signal, Slot

from screenwriter.analysis.inflection import in_case_of
from screenwriter.screenplay.spelling_words import sentence_around, with_word
from screenwriter.screenplay.text_search import Replacement
from screenwriter.ui.dialogs.spelling_dialog import SpellingDialog
from screenwriter.ui.editor.find_places import place_of
from screenwriter.ui.editor.hint_places import cursor_at
from screenwriter.ui.editor.screenplay_editor import ScreenplayEditor
from screenwriter.ui.editor.word_replacing import replace_words
from screenwriter.ui.main_window import MainWindow
from screenwriter.ui.spelling_check import Place, SpellingCheck
from screenwriter.word_messages import Corrections, CorrectionsRequest


class SpellingWalk(QObject):
    """Shows one word after the other, from the caret on and around the end.

    Signals:
        corrections_wanted: a CorrectionsRequest.
        add_wanted, add_to_script_wanted, ignore_wanted: the word.
        active_changed: the dialog opened or closed.
    """

    corrections_wanted = Signal(object)
    add_wanted = Signal(str)
    add_to_script_wanted = Signal(str)
    ignore_wanted = Signal(str)
    active_changed = Signal()

    def __init__(
        self,
        window: MainWindow,
        editor: ScreenplayEditor,
        check: SpellingCheck,
        numbers: Iterator[int],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._editor = editor
        self._document = editor.screenplay_document
        self._check = check
        self._numbers = numbers
        self._number = 0
        self.dialog: SpellingDialog | None = None
        self._at = (0, 0)  # the next word is looked for from here
        self._place: Place | None = None
        self._skipped: set[Place] = set()
        check.changed.connect(self._follow_check)

    @property
    def is_active(self) -> bool:
        """Whether the dialog is open."""
        return self.dialog is not None

    def start(self) -> None:
        """Open the dialog at the first misspelt word from the caret on."""
        if self.dialog is not None:
            return
        self._editor.close_lists()
        self.dialog = dialog = SpellingDialog(self._window)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.change_wanted.connect(self._change)
        dialog.change_all_wanted.connect(self._change_all)
        dialog.skip_wanted.connect(self._skip)
        for wanted, told in (
            (dialog.ignore_wanted, self.ignore_wanted),
            (dialog.add_wanted, self.add_wanted),
            (dialog.add_to_script_wanted, self.add_to_script_wanted),
        ):
            wanted.connect(lambda told=told: self._settle(told))
        dialog.finished.connect(self._end)
        self._at = place_of(self._document, self._editor.textCursor().selectionStart())
        self._place, self._skipped = None, set()
        self.active_changed.emit()
        self._show_next()
        dialog.show()

    @Slot(object)
    def receive(self, answer: Corrections) -> None:
        """Show corrections of the word that is shown."""
        if self.dialog is not None and self._place is not None and answer.number == self._number:
            word = self._place.word
            text = self._document.element_at(self._place.element).text
            self.dialog.show_corrections([with_word(text, word.start, word.end, one) for one in answer.words])

    # From word to word

    def _show_next(self) -> None:
        if self.dialog is None:
            return
        self._check.read_on()
        places = [place for place in self._check.places() if place not in self._skipped]
        if not places:
            self._place = None
            is_done = self._check.is_settled
            self.dialog.show_note(self._done_text() if is_done else self.tr("Reading the script…"))
            return
        later = (place for place in places if (place.element, place.word.start) >= self._at)
        self._show(next(later, places[0]), len(places))

    def _show(self, place: Place, left: int) -> None:
        word = place.word
        text = self._document.element_at(place.element).text
        context, start = sentence_around(text, word.start, word.end)
        self._place, self._at = place, (place.element, word.start)
        cursor = cursor_at(self._document, place.element, word.start, word.end)
        if cursor is not None:
            self._editor.put_caret(cursor)
        self.dialog.show_word(text[word.start : word.end], context, start, left)  # type: ignore[union-attr]
        self._number = next(self._numbers)
        self.corrections_wanted.emit(
            CorrectionsRequest(self._number, self._check.language, word.asked, self._check.names())
        )

    def _done_text(self) -> str:
        if self._skipped:
            return self.tr("No more misspelt words but those you skipped.")
        return self.tr("No misspelt words. Names of this script's people and places are known.")

    # What the writer wants

    @Slot(str)
    def _change(self, new: str) -> None:
        if self._place is not None:
            index, word = self._place.element, self._place.word
            replace_words(self._editor, {index: [Replacement(word.start, word.end, new)]})
            self._at = (index, word.start + len(new))
            self._show_next()

    @Slot(str)
    def _change_all(self, new: str) -> None:
        if self._place is None:
            return
        old = self._place.word
        shown = self._document.element_at(self._place.element).text
        ending = with_word(shown, old.start, old.end, "")
        bare = new.removesuffix(ending) if ending else new
        changes: dict[int, list[Replacement]] = {}
        for place in self._check.places():
            word = place.word
            if word.asked.lower() == old.asked.lower():
                text = self._document.element_at(place.element).text
                right = bare if word.asked == old.asked else in_case_of(word.asked, bare)
                put = Replacement(word.start, word.end, with_word(text, word.start, word.end, right))
                changes.setdefault(place.element, []).append(put)
        replace_words(self._editor, changes)
        self._show_next()

    @Slot()
    def _skip(self) -> None:
        if self._place is not None:
            self._skipped.add(self._place)
            self._show_next()

    def _settle(self, told: object) -> None:
        if self._place is not None:
            told.emit(self._place.word.asked)  # type: ignore[attr-defined]
            self._show_next()

    @Slot()
    def _follow_check(self) -> None:
        if self.dialog is not None and self._place is None:
            self._show_next()

    @Slot()
    def _end(self) -> None:
        dialog, self.dialog, self._place = self.dialog, None, None
        if dialog is not None:
            dialog.deleteLater()
        self.active_changed.emit()
        self._window.focus_editor()
