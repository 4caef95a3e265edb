"""Revision hints, reports and pages for the script on screen, off the window's thread.

Lives in a ``WorkerThread``. Hints and reports are made by a child process, because nltk and pandas are heavy; this
worker does not wait for it but listens, so that pages, a plain array computation on its own thread, never wait.
"""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal, Slot

from screenwriter.analysis.reports.placing import make_request
from screenwriter.bridge.connection import Connect, ConnectionClosedError
from screenwriter.bridge.draft_pages import DraftsOrder, pages_of
from screenwriter.bridge.kept_process import KeptProcess
from screenwriter.bridge.newest_number import NewestNumber
from screenwriter.bridge.page_counter import PageCounter
from screenwriter.messages import Failure, Hints, HintsRequest
from screenwriter.report_messages import Reports, ReportsRequest
from screenwriter.screenplay.cast_facts import CharacterFact
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


@dataclass(frozen=True, slots=True)
class ReportsOrder:
    """Reports wanted on these elements; the rest as in a ``ReportsRequest``."""

    number: int
    reports: tuple[str, ...]
    elements: Sequence[Element]
    facts: tuple[CharacterFact, ...] = ()
    confirmed: tuple[str, ...] = ()


class AnalysisWorker(QObject):
    """Owns the analysis process and the pages last made.

    One request is in the process at a time; of those that come meanwhile only the newest of each kind is kept.

    Args:
        connect: starts the process; called with the first request.
        page_format: the paper at the start.

    Signals:
        hinted: a Hints; a request overtaken while it waited gets none.
        reported: a Reports, as for hints.
        paginated: a Paginated.
        drafts_paginated: a DraftPages.
        failed: a Failure, of hints or of the process.
        not_reported: a Failure, of reports.
    """

    hinted = Signal(object)
    reported = Signal(object)
    paginated = Signal(object)
    drafts_paginated = Signal(object)
    failed = Signal(object)
    not_reported = Signal(object)
    _stirred = Signal()  # the connection has something to tell; emitted from its thread

    def __init__(self, connect: Connect, page_format: PageFormat, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._page_format, self._page_options = page_format, PaginationOptions()
        self._pages = PageCounter(page_format)
        self._clock = clock
        self._process = KeptProcess(connect, self._stirred.emit, self.failed.emit, clock)
        self._in_process: HintsRequest | ReportsRequest | None = None
        self._sent_at = 0.0
        self._was_repeated = False
        self._waiting: dict[type, HintsRequest | ReportsRequest] = {}  # the newest of each kind, longest waiting first
        self._newest_pages = NewestNumber()
        self._stirred.connect(self._listen, Qt.ConnectionType.QueuedConnection)

    # Thread-safe

    def announce_pages(self, number: int) -> None:
        """Say that every ``paginate`` below ``number`` that still queues is overtaken. Thread-safe."""
        self._newest_pages.announce(number)

    @Slot()
    def stop(self) -> None:
        """End the process; nothing is served afterwards. Thread-safe."""
        self._process.stop()

    # Slots, on the worker's thread

    @Slot()
    def start(self) -> None:
        """Nothing to get ready: the process starts with the first request."""

    @Slot(object)
    def find_hints(self, request: HintsRequest) -> None:
        """Have hints found; the answer comes as ``hinted``."""
        self._ask(request)

    @Slot(object)
    def make_reports(self, order: ReportsOrder) -> None:
        """Have reports made on the pages as they are now; the answer comes as ``reported`` or ``not_reported``."""
        if not self._process.is_stopping:
            pages = self._pages.count(order.elements)
            self._ask(make_request(order.number, order.reports, pages, order.facts, order.confirmed))

    def _ask(self, request: HintsRequest | ReportsRequest) -> None:
        self._waiting[type(request)] = request
        if self._in_process is not None and self._clock() - self._sent_at > _HUNG_AFTER_S:
            self._process.bury("hung")
            self._in_process = None
        self._send_waiting()

    @Slot(int, object)
    def paginate(self, number: int, elements: Sequence[Element]) -> None:
        """Make pages, unless newer elements have been announced; the answer comes as ``paginated``."""
        if not self._newest_pages.overtakes(number) and not self._process.is_stopping:
            pages = self._pages.count(elements)
            pages.scene_eighths()  # kept with the pages; for a long script the window has no time to reckon them
            self.paginated.emit(Paginated(number, pages))

    @Slot(object)
    def paginate_drafts(self, order: DraftsOrder) -> None:
        """Make the pages of two drafts that are compared; the answer comes as ``drafts_paginated``."""
        if not self._process.is_stopping:
            self.drafts_paginated.emit(pages_of(order))

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
        self._process.drop()

    # Private

    @Slot()
    def _listen(self) -> None:
        if not self._process.is_running:
            return
        if self._process.hear(self._take) is not None:
            self._repeat_once()
        self._send_waiting()

    def _take(self, message: object) -> None:
        request = self._in_process
        wanted = Hints if isinstance(request, HintsRequest) else Reports
        if request is None or not isinstance(message, wanted | Failure):
            return
        if isinstance(message, wanted) and message.number != request.number:
            return
        self._in_process = None
        self._was_repeated = False
        self._process.worked()
        if wanted is Hints:
            (self.hinted if isinstance(message, Hints) else self.failed).emit(message)
        else:
            (self.reported if isinstance(message, Reports) else self.not_reported).emit(message)

    def _repeat_once(self) -> None:
        """Queue the request that was in the process when it died, unless it may be what killed it."""
        lost, self._in_process = self._in_process, None
        if lost is not None and not self._was_repeated and type(lost) not in self._waiting:
            self._waiting[type(lost)] = lost
            self._was_repeated = True
            return
        self._was_repeated = False
        if isinstance(lost, ReportsRequest):
            self.not_reported.emit(Failure("process_died", number=lost.number))

    def _send_waiting(self) -> None:
        if not self._waiting or self._in_process is not None:
            return
        if not self._process.start():
            if (report := self._waiting.pop(ReportsRequest, None)) is not None:  # somebody looks at an empty page
                self.not_reported.emit(Failure("process_died", number=report.number))
            return
        request = self._waiting.pop(next(iter(self._waiting)))
        self._in_process, self._sent_at = request, self._clock()
        try:
            self._process.send(request)
        except ConnectionClosedError:
            return  # the listener hears of the death too, and repeats
