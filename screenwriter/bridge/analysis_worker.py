"""Revision hints and pages for the script on screen, off the window's thread.

Lives in a ``WorkerThread``. Hints are found by a child process, because nltk is heavy; this worker does not wait for it
but listens, so that pages, a plain array computation on its own thread, are never kept waiting by hints.
"""

import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal, Slot

from screenwriter.bridge.back_off import BackOff
from screenwriter.bridge.connection import Connect, Connection, ConnectionClosedError
from screenwriter.bridge.page_counter import PageCounter
from screenwriter.messages import Failure, Hints, HintsRequest
from screenwriter.screenplay.elements import Element
from screenwriter.screenplay.layout_units import PaginationOptions
from screenwriter.screenplay.page_format import PageFormat
from screenwriter.screenplay.pagination import Pagination

_HUNG_AFTER_S = 60.0  # hints of the longest script take a few seconds


@dataclass(frozen=True, slots=True)
class Paginated:
    """Pages of the elements that were handed in with this number."""

    number: int
    pagination: Pagination


class AnalysisWorker(QObject):
    """Owns the analysis process and the pages last made.

    One hints request is in the process at a time; of those that come meanwhile only the newest is kept.

    Args:
        connect: starts the process; called with the first request.
        page_format: the paper at the start.

    Signals:
        hinted: a Hints; a request overtaken while it waited gets none.
        paginated: a Paginated.
        failed: a Failure, of hints only.
    """

    hinted = Signal(object)
    paginated = Signal(object)
    failed = Signal(object)
    _stirred = Signal()  # the connection has something to tell; emitted from its thread

    def __init__(self, connect: Connect, page_format: PageFormat, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._connect = connect
        self._page_format, self._page_options = page_format, PaginationOptions()
        self._pages = PageCounter(page_format)
        self._clock = clock
        self._connection: Connection | None = None
        self._back_off = BackOff(clock)
        self._in_process: HintsRequest | None = None
        self._sent_at = 0.0
        self._was_repeated = False
        self._waiting: HintsRequest | None = None
        self._newest_pages = 0
        self._newest_lock = threading.Lock()
        self._stopping = threading.Event()
        self._stirred.connect(self._listen, Qt.ConnectionType.QueuedConnection)

    # Thread-safe

    def announce_pages(self, number: int) -> None:
        """Say that every ``paginate`` below ``number`` that still queues is overtaken. Thread-safe."""
        with self._newest_lock:
            self._newest_pages = max(self._newest_pages, number)

    @Slot()
    def stop(self) -> None:
        """End the process; nothing is served afterwards. Thread-safe."""
        self._stopping.set()

    # Slots, on the worker's thread

    @Slot()
    def start(self) -> None:
        """Nothing to get ready: the process starts with the first request."""

    @Slot(object)
    def find_hints(self, request: HintsRequest) -> None:
        """Have hints found; the answer comes as ``hinted``."""
        self._waiting = request
        if self._in_process is not None and self._clock() - self._sent_at > _HUNG_AFTER_S:
            self._bury("hung")
            self._in_process = None
        self._send_waiting()

    @Slot(int, object)
    def paginate(self, number: int, elements: Sequence[Element]) -> None:
        """Make pages, unless newer elements have been announced; the answer comes as ``paginated``."""
        with self._newest_lock:
            is_overtaken = number < self._newest_pages
        if not is_overtaken and not self._stopping.is_set():
            self.paginated.emit(Paginated(number, self._pages.count(elements)))

    @Slot(object)
    def set_page_format(self, page_format: PageFormat) -> None:
        """Use another paper from the next ``paginate`` on."""
        self._page_format = page_format
        self._pages = PageCounter(page_format, self._page_options)

    @Slot(object)
    def set_page_options(self, options: PaginationOptions) -> None:
        """Lay out by other choices of the writer from the next ``paginate`` on."""
        self._page_options = options
        self._pages = PageCounter(self._page_format, options)

    def finish(self) -> None:
        """Close the connection; called by ``WorkerThread`` after the last slot."""
        self._drop_connection()

    # Private

    @Slot()
    def _listen(self) -> None:
        if self._connection is None:
            return
        try:
            while (message := self._connection.receive(0)) is not None:
                self._take(message)
        except ConnectionClosedError as death:
            self._bury(death.detail)
            self._repeat_once()
        self._send_waiting()

    def _take(self, message: object) -> None:
        request = self._in_process
        if request is None or not isinstance(message, Hints | Failure):
            return
        if isinstance(message, Hints) and message.number != request.number:
            return
        self._in_process = None
        self._was_repeated = False
        self._back_off.worked()
        (self.hinted if isinstance(message, Hints) else self.failed).emit(message)

    def _repeat_once(self) -> None:
        """Queue the request that was in the process when it died, unless it may be what killed it."""
        if not self._was_repeated and self._waiting is None:
            self._waiting = self._in_process
            self._was_repeated = self._waiting is not None
        else:
            self._was_repeated = False
        self._in_process = None

    def _send_waiting(self) -> None:
        if self._waiting is None or self._in_process is not None or not self._start_process():
            return
        request, self._waiting = self._waiting, None
        self._in_process, self._sent_at = request, self._clock()
        try:
            self._connection.send(request)
        except ConnectionClosedError:
            return  # the listener hears of the death too, and repeats

    def _start_process(self) -> bool:
        if self._connection is not None:
            return True
        if self._stopping.is_set() or not self._back_off.may_start():
            return False
        try:
            self._connection = self._connect()
        except OSError as error:
            self._bury(str(error))
            return False
        self._connection.set_listener(self._stirred.emit)
        return True

    def _bury(self, detail: str) -> None:
        self._drop_connection()
        self._back_off.died()
        if not self._stopping.is_set():
            self.failed.emit(Failure("process_died", detail))

    def _drop_connection(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.close()
