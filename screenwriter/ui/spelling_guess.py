"""Which English the open script is written in, guessed by the process for words while nobody has chosen one.

A guess once made holds as long as the script is open: dots must not come and go with single words.
"""

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from screenwriter.messages import Failure
from screenwriter.ui.editor.screenplay_document import ScreenplayDocument
from screenwriter.word_messages import EnglishGuess, EnglishRequest

FIRST_MS = 400
AGAIN_MS = 5000
"""Pauses before a script is asked about when it is opened, and after it has been written in."""


class SpellingGuess(QObject):
    """Follows one document.

    Args:
        numbers: gives each request a number no other request for words has.

    Signals:
        asked: an EnglishRequest.
        changed: ``language`` is another now.
    """

    asked = Signal(object)
    changed = Signal()

    def __init__(self, document: ScreenplayDocument, numbers: Iterator[int], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.language = ""
        self._document = document
        self._numbers = numbers
        self._number = 0  # of the request that counts
        self._is_wanted = False
        self._is_stale = True  # the script has changed since it was asked about
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self._ask)
        document.elements_changed.connect(self._follow_change)

    def start_afresh(self) -> None:
        """Another script is shown."""
        self._number, self.language, self._is_stale = 0, "", True
        self._plan(FIRST_MS)

    def set_wanted(self, is_wanted: bool) -> None:
        """Whether anybody would use a guess."""
        if is_wanted and not self._is_wanted:
            self._is_wanted = True
            self._plan(FIRST_MS)
        elif not is_wanted:
            self._is_wanted = False
            self._pause.stop()

    @Slot(object)
    def receive(self, answer: EnglishGuess) -> None:
        """Take an answer; one about another script counts no more."""
        if answer.number == self._number and answer.language and not self.language:
            self.language = answer.language
            self._pause.stop()
            self.changed.emit()

    @Slot(object)
    def receive_failure(self, failure: Failure) -> None:
        """Ask again with the next change."""
        if failure.number == self._number:
            self._is_stale = True

    @Slot()
    def _follow_change(self) -> None:
        self._is_stale = True
        if not self._pause.isActive():
            self._plan(AGAIN_MS)

    def _plan(self, pause_ms: int) -> None:
        if self._is_wanted and self._is_stale and not self.language:
            self._pause.start(pause_ms)

    @Slot()
    def _ask(self) -> None:
        self._is_stale = False
        self._number = next(self._numbers)
        self.asked.emit(EnglishRequest(self._number, tuple(element.text for element in self._document.elements)))
