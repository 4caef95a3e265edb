"""Words off the window's thread: spelling, corrections and synonyms by a child process, the writer's own on disk.

The process starts with the first question.

Lives in a ``WorkerThread``. It never waits for the process but listens.
"""

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot

from screenwriter.bridge.connection import Connect, ConnectionClosedError
from screenwriter.bridge.kept_process import KeptProcess
from screenwriter.messages import Failure
from screenwriter.storage.atomic_file import WriteError
from screenwriter.storage.word_lists import ScriptSpelling, add_personal, write_script_spelling
from screenwriter.word_messages import Corrections, EnglishGuess, Misspelt, Synonyms


class WordWorker(QObject):
    """Owns the process for words; every request has a number of its own, whatever it asks.

    A request that was in the process when it died is asked once more; after that, or when no process can be started,
    its answer is a Failure ``process_died`` with its number.

    Signals:
        checked: a Misspelt.
        corrected: a Corrections.
        looked_up: a Synonyms.
        guessed: an EnglishGuess.
        failed: a Failure.
        not_kept: why words of the writer's could not be written.
        personal_kept: all words of the personal dictionary now.
    """

    checked = Signal(object)
    corrected = Signal(object)
    looked_up = Signal(object)
    guessed = Signal(object)
    failed = Signal(object)
    not_kept = Signal(str)
    personal_kept = Signal(tuple)
    _stirred = Signal()  # the connection has something to tell; emitted from its thread

    def __init__(self, connect: Connect, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._process = KeptProcess(connect, self._stirred.emit, clock=clock)
        self._open: dict[int, object] = {}  # asked and not answered, by number
        self._repeated: set[int] = set()
        self._stirred.connect(self._listen, Qt.ConnectionType.QueuedConnection)

    @Slot()
    def stop(self) -> None:
        """Serve nothing any more. Thread-safe."""
        self._process.stop()

    @Slot()
    def start(self) -> None:
        """Nothing to get ready: the process starts with the first request."""

    @Slot(object)
    def ask(self, request: object) -> None:
        """Have a request of ``word_messages`` answered by the signal of its kind."""
        number: int = request.number  # type: ignore[attr-defined]
        self._open[number] = request
        self._send(number)

    @Slot(object, tuple)
    def keep_personal(self, path: Path, words: tuple[str, ...]) -> None:
        """Add words to the personal dictionary."""
        try:
            self.personal_kept.emit(add_personal(path, words))
        except (OSError, WriteError) as error:
            self.not_kept.emit(str(error))

    @Slot(object, object)
    def keep_script(self, folder: Path, spelling: ScriptSpelling) -> None:
        """Keep what is said about one script's spelling in its side folder."""
        try:
            write_script_spelling(folder, spelling)
        except (OSError, WriteError) as error:
            self.not_kept.emit(str(error))

    @Slot()
    def settle(self) -> None:
        """Nothing by itself: who waits for this has waited for all that was ordered before."""

    def finish(self) -> None:
        """Close the connection; called by ``WorkerThread`` after the last slot."""
        self._process.drop()

    def _send(self, number: int) -> None:
        if not self._process.start():
            self._give_up(number, "not started")
            return
        try:
            self._process.send(self._open[number])
        except ConnectionClosedError:
            return  # the listener hears of the death too, and repeats

    @Slot()
    def _listen(self) -> None:
        detail = self._process.hear(self._take)
        if detail is not None:
            self._repeat(detail)

    def _take(self, message: object) -> None:
        number = getattr(message, "number", 0)
        if self._open.pop(number, None) is None:
            return
        self._repeated.discard(number)
        self._process.worked()
        if isinstance(message, Misspelt):
            self.checked.emit(message)
        elif isinstance(message, Corrections):
            self.corrected.emit(message)
        elif isinstance(message, Synonyms):
            self.looked_up.emit(message)
        elif isinstance(message, EnglishGuess):
            self.guessed.emit(message)
        elif isinstance(message, Failure):
            self.failed.emit(message)

    def _repeat(self, detail: str) -> None:
        for number in list(self._open):
            if number in self._repeated:
                self._give_up(number, detail)
            else:
                self._repeated.add(number)
                self._send(number)

    def _give_up(self, number: int, detail: str) -> None:
        self._open.pop(number, None)
        self._repeated.discard(number)
        if not self._process.is_stopping:
            self.failed.emit(Failure("process_died", detail, number))
