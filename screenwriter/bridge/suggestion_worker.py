"""Asks the suggestion process for the next words, one request at a time, newest first.

Lives in a ``WorkerThread``. It waits inside a slot for the answer; the window's thread reaches the process past it,
through ``announce``, so that an overtaken computation ends early. Knows nothing of documents or of torch.
"""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal, Slot

from screenwriter.bridge.connection import Connect, ConnectionClosedError
from screenwriter.bridge.kept_process import KeptProcess
from screenwriter.bridge.newest_number import NewestNumber
from screenwriter.draft_messages import Drafted, DraftEnded, DraftRequest, OtherWayRequest, OtherWays
from screenwriter.messages import (
    Announce,
    Failure,
    LineHints,
    LineHintsProgress,
    LineHintsRequest,
    LoadModel,
    ModelLoaded,
    NextParagraph,
    NextRequest,
    Suggestion,
    SuggestionRequest,
    WhyAnswer,
    WhyRequest,
)

_TRIES = 2  # a request in flight when the process dies is repeated once, then dropped: it may be what kills it


class SuggestionWorker(QObject):
    """Owns the suggestion process: starts it, reloads its model after a death, asks it.

    Args:
        connect: starts the process.
        folder: the model to load at ``start``; "" for none yet.
        fallback: the model to load when that one is refused, or kills the process twice; "" for none.
        load_timeout_s: a process that needs longer for a model is taken for dead.
        answer_timeout_s: the same for one suggestion.

    Signals:
        suggested: a Suggestion; overtaken requests get none.
        foreseen: a NextParagraph; overtaken requests get none.
        model_loaded: a ModelLoaded, at the start, after ``load_model`` and after each restart.
        failed: a Failure, whatever it was about.
        model_refused: folder and Failure of a model that could not be loaded; ``failed`` has told it too.
        drafted: a Drafted, one for each element of a first draft.
        draft_ended: a DraftEnded; the last word about every DraftRequest that did not fail.
        other_ways_found: an OtherWays.
        line_hinted: a LineHints or LineHintsProgress, whenever the process finds time for one.
        explained: a WhyAnswer; a WhyRequest that could not be answered gets none.
        draft_failed: the Failure of a DraftRequest or OtherWayRequest; ``number`` is the request's.
    """

    suggested = Signal(object)
    foreseen = Signal(object)
    model_loaded = Signal(object)
    failed = Signal(object)
    model_refused = Signal(str, object)
    drafted = Signal(object)
    draft_ended = Signal(object)
    other_ways_found = Signal(object)
    explained = Signal(object)
    line_hinted = Signal(object)
    draft_failed = Signal(object)
    _rest_changed = Signal()
    _stirred = Signal()  # the connection has something to tell; emitted from its thread

    def __init__(
        self,
        connect: Connect,
        folder: str = "",
        fallback: str = "",
        load_timeout_s: float = 120.0,
        answer_timeout_s: float = 20.0,
    ) -> None:
        super().__init__()
        self._process = KeptProcess(connect, self._stirred.emit, self.failed.emit)
        self._folder = folder
        self._fallback = fallback
        self._load_timeout_s = load_timeout_s
        self._answer_timeout_s = answer_timeout_s
        self._has_model: bool | None = None  # of the present process; None: none tried yet
        self._deaths_over_model = 0
        self._newest = NewestNumber()
        self._newest_draft = NewestNumber()
        self._rest_changed.connect(self._follow_rest, Qt.ConnectionType.QueuedConnection)
        self._stirred.connect(self._listen, Qt.ConnectionType.QueuedConnection)

    # Thread-safe

    def announce(self, number: int) -> None:
        """Say that every request below ``number`` is overtaken. Thread-safe, never waits."""
        self._newest.announce(number)
        self._process.pass_on(Announce(number))

    def announce_draft(self, number: int) -> None:
        """Say that every DraftRequest and OtherWayRequest below ``number`` is overtaken. Thread-safe, never waits."""
        self._newest_draft.announce(number)
        self._process.pass_on(Announce(number, "draft"))

    def set_resting(self, is_resting: bool) -> None:
        """Have no process and no model at all until told otherwise (a locked script). Thread-safe.

        A model asked for meanwhile is refused with ``locked``.
        """
        if is_resting != self._process.is_resting:
            self._process.set_resting(is_resting)
            self._rest_changed.emit()

    @Slot()
    def stop(self) -> None:
        """End the process and the wait for it; no request is served afterwards. Thread-safe."""
        self._process.stop()
        self._process.cut_off()

    # Slots, on the worker's thread

    @Slot()
    def start(self) -> None:
        """Start the process and load the model; a process that dies over it gets a second chance at once."""
        if not self._prepare():
            self._prepare()

    @Slot(object)
    def suggest(self, request: SuggestionRequest | NextRequest) -> None:
        """Ask, wait for the answer, emit it; a request that was overtaken while it queued is skipped."""
        for _ in range(_TRIES):
            if self._newest.overtakes(request.number) or not self._prepare():
                return
            try:
                answer = self._ask(request)
            except ConnectionClosedError as death:
                self._bury(death.detail)
                continue
            if isinstance(answer, Failure):
                self.failed.emit(answer)
            elif not self._newest.overtakes(request.number):
                (self.foreseen if isinstance(answer, NextParagraph) else self.suggested).emit(answer)
            return

    @Slot(object)
    def find_line_hints(self, request: LineHintsRequest) -> None:
        """Pass a request on; it is answered between others by ``line_hinted``. Nothing while no model is loaded."""
        if not self._has_model:
            return
        try:
            self._process.send(request)
        except ConnectionClosedError as death:
            self._bury(death.detail)

    @Slot(object)
    def draft(self, request: DraftRequest) -> None:
        """Have a scene drafted; elements are told as they come, then ``draft_ended`` or ``draft_failed``."""
        self._answer_draft(request)

    @Slot(object)
    def explain(self, request: WhyRequest) -> None:
        """Have the like of a suggestion found in the writer's learned scripts: ``explained``, or nothing."""
        if not self._prepare():
            return
        try:
            self._process.send(request)
            answer = self._wait_for(
                self._answer_timeout_s, lambda m: isinstance(m, WhyAnswer | Failure) and m.number == request.number
            )
        except ConnectionClosedError as death:
            self._bury(death.detail)
            return
        if isinstance(answer, WhyAnswer):
            self.explained.emit(answer)

    @Slot(object)
    def find_other_ways(self, request: OtherWayRequest) -> None:
        """Have other ways found to say a line: ``other_ways_found`` or ``draft_failed``."""
        self._answer_draft(request)

    @Slot(str)
    def load_model(self, folder: str) -> None:
        """Have the process answer with another model; the present one goes on if that fails."""
        if self._process.is_resting:
            self.model_refused.emit(folder, Failure("locked"))
            return
        self._process.worked()  # the writer asked for it: no pause
        try:
            if self._process.start() and self._load(folder):
                self._folder = folder
        except ConnectionClosedError as death:
            self._bury(death.detail)
            self.model_refused.emit(folder, Failure("process_died", death.detail))
        self._prepare()

    def finish(self) -> None:
        """Close the connection; called by ``WorkerThread`` after the last slot."""
        self._drop()

    # Private

    def _answer_draft(self, request: DraftRequest | OtherWayRequest) -> None:
        if self._newest_draft.overtakes(request.number):  # while it queued
            return
        if not self._prepare():
            self.draft_failed.emit(Failure("no_model", "", request.number))
            return
        try:
            self._process.send(request)
            while True:
                answer = self._wait_for(self._answer_timeout_s, lambda m: _is_about_draft(m, request.number))
                if not isinstance(answer, Drafted):
                    break
                self.drafted.emit(answer)
        except ConnectionClosedError as death:
            self._bury(death.detail)
            answer = Failure("process_died", death.detail, request.number)
        if isinstance(answer, Failure):
            self.draft_failed.emit(answer)
            return
        self._process.worked()
        (self.draft_ended if isinstance(answer, DraftEnded) else self.other_ways_found).emit(answer)

    @Slot()
    def _follow_rest(self) -> None:
        if self._process.is_resting:
            self._drop()
        else:
            self.start()

    @Slot()
    def _listen(self) -> None:
        """Notice a death between requests; restart at once after the first, after later ones with the next request."""
        # Anything but line hints is an answer nobody waits for any more.
        if self._process.hear(self._tell_line_hints) is not None:
            self._has_model = None
            self._prepare()

    def _prepare(self) -> bool:
        """Have a process with a model; False: not now."""
        try:
            return self._process.start() and self._load_own_model()
        except ConnectionClosedError as death:
            self._bury(death.detail)
            return False

    def _load_own_model(self) -> bool:
        if self._has_model is None:
            self._has_model = False
            if self._folder and self._load_or_count_death(self._folder):
                return True
            if self._fallback not in ("", self._folder) and self._load(self._fallback):
                self._folder = self._fallback
        return self._has_model

    def _load_or_count_death(self, folder: str) -> bool:
        """Load; after a second death over the same model the fallback is next."""
        try:
            is_loaded = self._load(folder)
        except ConnectionClosedError as death:
            self._deaths_over_model += 1
            if self._deaths_over_model >= _TRIES and self._fallback not in ("", folder):
                self._deaths_over_model = 0
                self._folder = self._fallback
                self.model_refused.emit(folder, Failure("process_died", death.detail))
            raise
        self._deaths_over_model = 0
        return is_loaded

    def _load(self, folder: str) -> bool:
        self._process.send(LoadModel(folder))
        answer = self._wait_for(self._load_timeout_s, lambda m: isinstance(m, Failure | ModelLoaded))
        if isinstance(answer, ModelLoaded):
            self._has_model = True
            self.model_loaded.emit(answer)
            return True
        self.failed.emit(answer)
        self.model_refused.emit(folder, answer)
        return False

    def _ask(self, request: SuggestionRequest | NextRequest) -> Suggestion | NextParagraph | Failure:
        self._process.send(request)
        wanted = NextParagraph if isinstance(request, NextRequest) else Suggestion
        answer = self._wait_for(
            self._answer_timeout_s, lambda m: isinstance(m, Failure | wanted) and m.number == request.number
        )
        self._process.worked()
        return answer

    def _wait_for(self, timeout_s: float, is_answer: Callable[[object], bool]) -> object:
        """The first message that is an answer.

        Raises:
            ConnectionClosedError: the process died, or said nothing for too long.
        """
        end = time.monotonic() + timeout_s
        while (left_s := end - time.monotonic()) > 0:
            message = self._process.receive(left_s)
            if message is not None and is_answer(message):
                return message
            self._tell_line_hints(message)
        raise ConnectionClosedError(f"no answer in {timeout_s:g} s")

    def _tell_line_hints(self, message: object) -> None:
        if isinstance(message, LineHints | LineHintsProgress):
            self.line_hinted.emit(message)

    def _bury(self, detail: str) -> None:
        """Let go of a dead or hung process and of its model."""
        self._has_model = None
        self._process.bury(detail)

    def _drop(self) -> None:
        self._has_model = None
        self._process.drop()


def _is_about_draft(message: object, number: int) -> bool:
    return isinstance(message, Drafted | DraftEnded | OtherWays | Failure) and message.number == number
