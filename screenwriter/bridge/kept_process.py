"""A child process kept alive for a worker: started when it is needed, and again after a death, with growing pauses."""

import threading
import time
from collections.abc import Callable

from screenwriter.bridge.back_off import BackOff
from screenwriter.bridge.connection import Connect, Connection, ConnectionClosedError
from screenwriter.messages import Failure


class KeptProcess:
    """One process at a time, and whether there may be another.

    ``stop``, ``set_resting``, ``cut_off`` and ``pass_on`` may be called from any thread, all else from the worker's.

    Args:
        connect: starts the process.
        stirred: called on a thread of the connection's own when there is something to hear.
        failed: takes a Failure ``process_died`` for each death and each start that failed; a process that was sent away
            has not died.
    """

    def __init__(
        self,
        connect: Connect,
        stirred: Callable[[], None],
        failed: Callable[[Failure], None] = lambda _failure: None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._connect = connect
        self._stirred = stirred
        self._failed = failed
        self._back_off = BackOff(clock)
        self._connection: Connection | None = None
        self._stopping = threading.Event()
        self._resting = threading.Event()

    # Any thread

    @property
    def is_stopping(self) -> bool:
        """Whether nothing is served any more."""
        return self._stopping.is_set()

    @property
    def is_resting(self) -> bool:
        """Whether there shall be no process for now."""
        return self._resting.is_set()

    def stop(self) -> None:
        """Start none any more. The one that runs stays until ``drop`` or ``cut_off``."""
        self._stopping.set()

    def set_resting(self, is_resting: bool) -> None:
        """Have no process until told otherwise; one that runs is cut off."""
        if is_resting:
            self._resting.set()
            self.cut_off()
        else:
            self._resting.clear()

    def cut_off(self) -> None:
        """End the process at once; a worker that waits for it hears of its death."""
        connection = self._connection
        if connection is not None:
            connection.close()

    def pass_on(self, message: object) -> None:
        """Send what only matters to a process that runs; never waits."""
        connection = self._connection
        if connection is not None:
            try:
                connection.send(message)
            except ConnectionClosedError:
                return  # the worker hears of the death by itself

    # The worker's thread

    @property
    def is_running(self) -> bool:
        """Whether there is a process, as far as is known."""
        return self._connection is not None

    def start(self) -> bool:
        """Have a process; False: not now."""
        if self._connection is not None:
            return True
        if self.is_stopping or self.is_resting or not self._back_off.may_start():
            return False
        try:
            self._connection = self._connect()
        except OSError as error:
            self.bury(str(error))
            return False
        if self.is_stopping or self.is_resting:  # told so before there was anything to cut off
            self._connection.close()
        self._connection.set_listener(self._stirred)
        return True

    def send(self, message: object) -> None:
        """Hand a message to the process.

        Raises:
            ConnectionClosedError: there is none, or it is known to be gone.
        """
        if self._connection is None:
            raise ConnectionClosedError("not connected")
        self._connection.send(message)

    def receive(self, timeout_s: float) -> object | None:
        """As ``Connection.receive``; no process is one that is gone."""
        if self._connection is None:
            raise ConnectionClosedError("not connected")
        return self._connection.receive(timeout_s)

    def hear(self, take: Callable[[object], None]) -> str | None:
        """Take all that has come, without waiting. The detail of a death that was heard of, and buried; else None."""
        try:
            while self._connection is not None and (message := self._connection.receive(0)) is not None:
                take(message)
        except ConnectionClosedError as death:
            self.bury(death.detail)
            return death.detail
        return None

    def worked(self) -> None:
        """It served a request, or the writer asks for a fresh start: the next death is answered at once."""
        self._back_off.worked()

    def bury(self, detail: str) -> None:
        """Let go of a dead or hung process, and tell; the next one may have to wait."""
        self.drop()
        if self.is_resting:  # no death: it was sent away
            return
        self._back_off.died()
        if not self.is_stopping:
            self._failed(Failure("process_died", detail))

    def drop(self) -> None:
        """End the process, as no death; the next ``start`` has a new one."""
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.close()
