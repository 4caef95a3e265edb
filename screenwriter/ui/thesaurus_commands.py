"""The thesaurus in the window: the word at the caret, words like it, one of them in its place in one undo step."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal, Slot

from screenwriter.analysis.inflection import in_case_of
from screenwriter.messages import Failure
from screenwriter.screenplay.text_search import Replacement
from screenwriter.ui.dialogs.thesaurus_dialog import ThesaurusDialog
from screenwriter.ui.editor.find_places import place_of
from screenwriter.ui.editor.screenplay_editor import ScreenplayEditor
from screenwriter.ui.editor.word_replacing import replace_words
from screenwriter.ui.main_window import MainWindow
from screenwriter.word_messages import Synonyms, SynonymsRequest

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_LONGEST = 40  # code points of a selection that is looked up as it is
_TOLD_MS = 6000


@dataclass(frozen=True, slots=True)
class WordPlace:
    """``elements[element].text[start:end]`` is ``text``."""

    element: int
    start: int
    end: int
    text: str


class ThesaurusCommands(QObject):
    """Connects the dialog with the page.

    Args:
        numbers: gives each request a number no other request for words has.

    Signals:
        synonyms_wanted: a SynonymsRequest.
    """

    synonyms_wanted = Signal(object)

    def __init__(self, window: MainWindow, editor: ScreenplayEditor, numbers: Iterator[int]) -> None:
        super().__init__(window)
        self._window = window
        self._editor = editor
        self._document = editor.screenplay_document
        self._numbers = numbers
        self._number = 0
        self._place: WordPlace | None = None
        self.dialog: ThesaurusDialog | None = None
        window.actions_by_name["thesaurus"].triggered.connect(self.open)

    @Slot()
    def open(self) -> None:
        """Look up the word at the caret, or the selected words."""
        self._editor.close_lists()
        place = self._place_at_caret()
        if place is None or self._editor.isReadOnly():
            self._window.status_line.showMessage(self.tr("Put the caret into a word to look it up"), _TOLD_MS)
            return
        self._place = place
        self.dialog = dialog = ThesaurusDialog(place.text, partial(in_case_of, place.text), self._window)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.word_wanted.connect(self._ask)
        dialog.chosen.connect(self._put)
        dialog.finished.connect(self._end)
        dialog.show_note(self.tr("Looking…"))
        dialog.show()
        self._ask(place.text)

    @Slot(object)
    def receive(self, answer: Synonyms) -> None:
        """Show them, if they are those asked for last."""
        if self.dialog is not None and answer.number == self._number:
            self.dialog.show_synonyms(answer)

    @Slot(object)
    def receive_failure(self, failure: Failure) -> None:
        """Say why nothing comes."""
        if self.dialog is not None and failure.number == self._number:
            self.dialog.show_note(self.tr("The thesaurus does not answer ({0}).").format(failure.detail))

    def _place_at_caret(self) -> WordPlace | None:
        cursor = self._editor.textCursor()
        index, start = place_of(self._document, cursor.selectionStart())
        last, end = place_of(self._document, cursor.selectionEnd())
        text = self._document.element_at(index).text
        if cursor.hasSelection() and last == index and text[start:end].strip() and end - start <= _LONGEST:
            return WordPlace(index, start, end, text[start:end])
        for match in _WORD.finditer(text):
            if match.start() <= start <= match.end():
                return WordPlace(index, match.start(), match.end(), match.group())
        return None

    @Slot(str)
    def _ask(self, word: str) -> None:
        self._number = next(self._numbers)
        texts = tuple(element.text for element in self._document.elements)
        self.synonyms_wanted.emit(SynonymsRequest(self._number, word, texts))

    @Slot(str)
    def _put(self, word: str) -> None:
        place = self._place
        if place is None or self._document.element_at(place.element).text[place.start : place.end] != place.text:
            return  # the page has changed under the dialog
        replace_words(self._editor, {place.element: [Replacement(place.start, place.end, word)]})

    @Slot()
    def _end(self) -> None:
        dialog, self.dialog, self._number = self.dialog, None, 0
        if dialog is not None:
            dialog.deleteLater()
        self._window.focus_editor()
