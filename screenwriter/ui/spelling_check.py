"""Which words of the open script are misspelt: read in slices of a few milliseconds, looked up by another process.

What the dictionary says of a word holds for every place of it, so each word is asked once; names and the writer's own
words are left out here, so that adding one shows at once.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from screenwriter.messages import Failure
from screenwriter.screenplay.spelling_words import ScriptNames, SpelledText, SpelledWord, find_words, read_words
from screenwriter.ui.editor.screenplay_document import ScreenplayDocument
from screenwriter.word_messages import Misspelt, SpellingRequest

_PAUSE_MS = 250
_AGAIN_MS = 5000  # after the process for words failed
_SLICE_SECONDS = 0.003
_REMEMBERED = 4000  # elements with misspelt words
_BETWEEN_LOOKS = 4  # elements read between two looks at the clock


@dataclass(frozen=True, slots=True)
class Place:
    """A misspelt word and the number of its element."""

    element: int
    word: SpelledWord


class SpellingCheck(QObject):
    """Follows one document.

    Args:
        numbers: gives each request a number no other request for words has.

    Signals:
        asked: a SpellingRequest.
        changed: other words are misspelt now, or it is known of more.
        unavailable: why the dictionary can't be read.
    """

    asked = Signal(object)
    changed = Signal()
    unavailable = Signal(str)

    def __init__(self, document: ScreenplayDocument, numbers: Iterator[int], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._numbers = numbers
        self._language = ""
        self._is_awake = False
        self._texts: list[SpelledText | None] = [None] * len(document.elements)  # None: not read yet
        self._unread = len(self._texts)
        self._from = 0  # no element before it is unread
        self._names = ScriptNames()
        self._verdicts: dict[str, dict[str, bool]] = {}  # by language: whether a word is right
        self._new: set[str] = set()  # words met and not asked yet
        self._pending: dict[int, tuple[str, frozenset[str]]] = {}
        self._own: frozenset[str] = frozenset()
        self._found: dict[str, tuple[SpelledWord, ...]] = {}
        self._ahead = 0  # the places in elements before it are found
        self._wrong: frozenset[str] | None = None  # None: to be found from the verdicts
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._read_slice)
        self._next_slice = QTimer(self, singleShot=True, interval=1)
        self._next_slice.timeout.connect(self._read_slice)
        document.elements_changed.connect(self._follow_change)

    # What is said from outside

    @Slot()
    def wake(self) -> None:
        """The window is painted: the script may be read from now on."""
        self._is_awake = True
        self._pause.start()

    def set_language(self, language: str) -> None:
        """Check by this dictionary; "" checks nothing."""
        if language == self._language:
            return
        self._language = language
        self._new = {word for text in self._texts if language and text is not None for word in text.asked}
        self._tell_changed()
        self._pause.start()

    def set_own_words(self, words: Iterable[str]) -> None:
        """Words that are right whatever the dictionary says; one in small letters is right with capitals too."""
        own = set(words)
        self._own = frozenset(own | {word.upper() for word in own})
        self._tell_changed()

    @Slot(object)
    def receive(self, answer: Misspelt) -> None:
        """Take what the dictionary says."""
        language, words = self._pending.pop(answer.number, ("", frozenset()))
        if not language:
            return
        wrong = set(answer.words)
        self._verdicts.setdefault(language, {}).update((word, word not in wrong) for word in words)
        self._tell_changed()
        self._ahead = 0
        self._next_slice.start()

    @Slot(object)
    def receive_failure(self, failure: Failure) -> None:
        """A request got no answer: its words are asked again later, unless there is no dictionary."""
        language, words = self._pending.pop(failure.number, ("", frozenset()))
        if not language:
            return
        if failure.code == "unreadable":
            self.unavailable.emit(failure.detail)
            return
        if language == self._language:
            self._new |= words
        self._pause.start(_AGAIN_MS)

    # What is asked from outside

    @property
    def language(self) -> str:
        """The dictionary in use, "" while nothing is checked."""
        return self._language

    @property
    def is_settled(self) -> bool:
        """Whether every word is read and answered; nothing is to be done while nothing is checked."""
        return not self._language or not (self._unread or self._new or self._pending)

    def names(self) -> tuple[str, ...]:
        """Words of the script's speakers and places, in capitals."""
        return tuple(self._names.sure())

    def misspelt_in(self, index: int) -> tuple[SpelledWord, ...]:
        """The misspelt words of one element, as far as they are known."""
        text = self._texts[index] if 0 <= index < len(self._texts) else None
        if text is None or not self._language or text.asked.isdisjoint(wrong := self._wrong_words()):
            return ()
        words = self._words_of(index)
        return tuple(word for word in words if word.asked in wrong and not self._names.has(word.asked))

    def places(self) -> list[Place]:
        """All misspelt words, in script order."""
        return [Place(index, word) for index in range(len(self._texts)) for word in self.misspelt_in(index)]

    def read_on(self) -> None:
        """Read some more at once, such as a paragraph that was just changed."""
        if self._is_awake and self._language:
            self._read_until(perf_counter() + _SLICE_SECONDS)

    # Reading

    @Slot(int, int, int)
    def _follow_change(self, first: int, removed: int, added: int) -> None:
        gone = self._texts[first : first + removed]
        self._names.remove(text for text in gone if text is not None)
        self._texts[first : first + removed] = [None] * added
        self._unread += added - gone.count(None)
        self._from = min(self._from, first)
        self._pause.start()

    @Slot()
    def _read_slice(self) -> None:
        if self._is_awake and self._language:
            self._read_until(perf_counter() + _SLICE_SECONDS)

    def _read_until(self, deadline: float) -> None:
        read = 0
        index = self._from
        while self._unread and index < len(self._texts):
            if self._texts[index] is None:
                self._read(index)
                read += 1
                if read % _BETWEEN_LOOKS == 0 and perf_counter() > deadline:
                    break
            index += 1
        self._from = index
        if self._unread:
            self._next_slice.start()
            return
        self._ask()
        if read:
            self.changed.emit()
        self._look_ahead(deadline)

    def _look_ahead(self, deadline: float) -> None:
        """Find the places of misspelt words before somebody asks for all of them."""
        wrong = self._wrong_words()
        while self._ahead < len(self._texts):
            text = self._texts[self._ahead]
            if text is not None and not text.asked.isdisjoint(wrong):
                if perf_counter() > deadline:
                    self._next_slice.start()
                    return
                self._words_of(self._ahead)
            self._ahead += 1

    def _read(self, index: int) -> None:
        text = read_words(self._document.element_at(index))
        self._names.add((text,))
        self._texts[index] = text
        self._unread -= 1
        self._new |= text.asked

    def _ask(self) -> None:
        known = self._verdicts.get(self._language, {})
        on_their_way = {
            word for language, words in self._pending.values() if language == self._language for word in words
        }
        words = frozenset(self._new - known.keys() - on_their_way)
        self._new = set()
        if not words or not self._language:
            return
        number = next(self._numbers)
        self._pending[number] = (self._language, words)
        self.asked.emit(SpellingRequest(number, self._language, tuple(words)))

    def _words_of(self, index: int) -> tuple[SpelledWord, ...]:
        """The words of an element; found again only when its text was not looked at lately."""
        element = self._document.element_at(index)
        words = self._found.get(element.text)
        if words is None:
            if len(self._found) > _REMEMBERED:
                self._found.clear()
            words = self._found[element.text] = find_words(element)
        return words

    def _tell_changed(self) -> None:
        self._wrong = None
        self.changed.emit()

    def _wrong_words(self) -> frozenset[str]:
        if self._wrong is None:
            verdicts = self._verdicts.get(self._language, {})
            self._wrong = frozenset(w for w, is_right in verdicts.items() if not is_right and not self._is_own(w))
        return self._wrong

    def _is_own(self, word: str) -> bool:
        return word in self._own or word.lower() in self._own
