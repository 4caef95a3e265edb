"""Has a training process survey and learn scripts, or compare models; one process for each request, at low priority.

Lives in a ``WorkerThread``. A process of its own for each request hands the memory of pandas and torch back as soon as
the work is done, and a crash leaves nothing to repair but the work folder, from which training can be resumed.
"""

import contextlib
import threading
import time

from PySide6.QtCore import QObject, Signal, Slot

from screenwriter.bridge.connection import Connect, Connection, ConnectionClosedError
from screenwriter.messages import Announce, Failure
from screenwriter.training_messages import (
    CompareRequest,
    Comparison,
    ComparisonProgress,
    Hold,
    Survey,
    SurveyRequest,
    TrainingProgress,
    TrainingRequest,
    TrainingResult,
)

CANCEL_NUMBER = -1  # what the window announces to a training process that shall end

_Answer = Survey | TrainingResult | Comparison

_GLANCE_S = 0.2  # how often a silent process is looked at for a cancel


class TrainingWorker(QObject):
    """Owns the training process.

    Args:
        connect: starts the process.
        grace_s: what a cancelled process gets to put its state on disk before it is killed.

    Signals:
        surveyed: a Survey.
        progressed: a TrainingProgress.
        compared: a Comparison.
        comparing: a ComparisonProgress.
        finished: a TrainingResult.
        failed: a Failure; ``cancelled`` after ``cancel``. A survey's has the survey's number, which is never 0.
    """

    surveyed = Signal(object)
    progressed = Signal(object)
    compared = Signal(object)
    comparing = Signal(object)
    finished = Signal(object)
    failed = Signal(object)

    def __init__(self, connect: Connect, grace_s: float = 5.0) -> None:
        super().__init__()
        self._connect = connect
        self._grace_s = grace_s
        self._cancelled = threading.Event()
        self._stopping = threading.Event()
        self._connection: Connection | None = None
        self._is_held = False

    def hold(self, is_held: bool) -> None:
        """Pause the training that runs, and any that starts, or let it go on. Thread-safe, never waits."""
        self._is_held = is_held
        connection = self._connection
        if connection is not None:
            with contextlib.suppress(ConnectionClosedError):  # the worker hears of the death by itself
                connection.send(Hold(is_held))

    def cancel(self) -> None:
        """End the request that runs now; ``failed`` tells when it has. One still queued is not touched. Thread-safe."""
        self._cancelled.set()

    @Slot()
    def stop(self) -> None:
        """As ``cancel``, and take no more requests. Thread-safe."""
        self._stopping.set()
        self._cancelled.set()

    @Slot()
    def start(self) -> None:
        """Nothing to get ready: the process starts with a request."""

    @Slot(object)
    def survey(self, request: SurveyRequest) -> None:
        """Look through files; answers ``surveyed`` or ``failed``."""
        answer = self._serve(request)
        if isinstance(answer, Survey):
            self.surveyed.emit(answer)
        else:
            self.failed.emit(Failure(answer.code, answer.detail, request.number))

    @Slot(object)
    def train(self, request: TrainingRequest) -> None:
        """Learn; answers any number of ``progressed``, then ``finished`` or ``failed``."""
        answer = self._serve(request)
        if isinstance(answer, TrainingResult):
            self.finished.emit(answer)
        else:
            self.failed.emit(answer)

    @Slot(object)
    def compare(self, request: CompareRequest) -> None:
        """Have two models read a passage; answers any number of ``comparing``, then ``compared`` or ``failed``."""
        answer = self._serve(request)
        if isinstance(answer, Comparison):
            self.compared.emit(answer)
        else:
            self.failed.emit(Failure(answer.code, answer.detail, request.number))

    def finish(self) -> None:
        """Nothing is open between requests; called by ``WorkerThread``."""

    def _serve(self, request: SurveyRequest | TrainingRequest | CompareRequest) -> _Answer | Failure:
        if self._stopping.is_set():
            return Failure("cancelled")
        self._cancelled.clear()
        try:
            connection = self._connect()
        except OSError as error:
            return Failure("process_died", str(error))
        self._connection = connection
        try:
            connection.send(request)
            if self._is_held:
                connection.send(Hold(True))
            return self._wait(connection, self._grace_s if isinstance(request, TrainingRequest) else 0.0)
        except ConnectionClosedError as death:
            return Failure("cancelled") if self._cancelled.is_set() else Failure("process_died", death.detail)
        finally:
            self._connection = None
            connection.close()

    def _wait(self, connection: Connection, grace_s: float) -> _Answer | Failure:
        """Pass progress on until the answer comes, or the grace after a cancel is over.

        Raises:
            ConnectionClosedError: the process died.
        """
        grace_end: float | None = None
        while grace_end is None or time.monotonic() < grace_end:
            if grace_end is None and (self._cancelled.is_set() or self._stopping.is_set()):
                connection.send(Announce(CANCEL_NUMBER))
                grace_end = time.monotonic() + grace_s
            message = connection.receive(_GLANCE_S)
            if isinstance(message, TrainingProgress):
                if grace_end is None:
                    self.progressed.emit(message)
            elif isinstance(message, ComparisonProgress):
                self.comparing.emit(message)
            elif isinstance(message, Survey | TrainingResult | Comparison | Failure):
                return message
        return Failure("cancelled")
