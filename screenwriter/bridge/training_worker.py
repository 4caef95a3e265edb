"""Has a training process survey and learn scripts; one process for each request, at low priority.

Lives in a ``WorkerThread``. A process of its own for each request hands the memory of pandas and torch back as soon as
the work is done, and a crash leaves nothing to repair but the work folder, from which training can be resumed.
"""

import threading
import time

from PySide6.QtCore import QObject, Signal, Slot

from screenwriter.bridge.connection import Connect, Connection, ConnectionClosedError
from screenwriter.messages import (
    Announce,
    Failure,
    Survey,
    SurveyRequest,
    TrainingProgress,
    TrainingRequest,
    TrainingResult,
)

CANCEL_NUMBER = -1  # what the window announces to a training process that shall end

_GLANCE_S = 0.2  # how often a silent process is looked at for a cancel


class TrainingWorker(QObject):
    """Owns the training process.

    Args:
        connect: starts the process.
        grace_s: what a cancelled process gets to put its state on disk before it is killed.

    Signals:
        surveyed: a Survey.
        progressed: a TrainingProgress.
        finished: a TrainingResult.
        failed: a Failure; ``cancelled`` after ``cancel``. A survey's has the survey's number, which is never 0.
    """

    surveyed = Signal(object)
    progressed = Signal(object)
    finished = Signal(object)
    failed = Signal(object)

    def __init__(self, connect: Connect, grace_s: float = 5.0) -> None:
        super().__init__()
        self._connect = connect
        self._grace_s = grace_s
        self._cancelled = threading.Event()
        self._stopping = threading.Event()

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

    def finish(self) -> None:
        """Nothing is open between requests; called by ``WorkerThread``."""

    def _serve(self, request: SurveyRequest | TrainingRequest) -> Survey | TrainingResult | Failure:
        if self._stopping.is_set():
            return Failure("cancelled")
        self._cancelled.clear()
        try:
            connection = self._connect()
        except OSError as error:
            return Failure("process_died", str(error))
        try:
            connection.send(request)
            return self._wait(connection, self._grace_s if isinstance(request, TrainingRequest) else 0.0)
        except ConnectionClosedError as death:
            return Failure("cancelled") if self._cancelled.is_set() else Failure("process_died", death.detail)
        finally:
            connection.close()

    def _wait(self, connection: Connection, grace_s: float) -> Survey | TrainingResult | Failure:
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
            elif isinstance(message, Survey | TrainingResult | Failure):
                return message
        return Failure("cancelled")
