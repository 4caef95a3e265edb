"""A connection to a server object in this same process: for tests, and for programs without a window."""

import queue
import threading
from collections.abc import Callable
from typing import Protocol

from screenwriter.bridge.connection import ConnectionClosedError
from screenwriter.bridge.inbox import Inbox
from screenwriter.messages import Announce
from screenwriter.training_messages import Hold


class Server(Protocol):
    """What answers messages; ``engine.server`` and ``analysis.server`` hold the real ones."""

    def handle(self, message: object, reply: Callable[[object], None]) -> None:
        """Answer one message by any number of ``reply`` calls; called on one thread, in order.

        Only an ``Announce`` or ``Hold`` may come from another thread while ``handle`` is busy: it must return at once.
        """


class InProcessConnection:
    """Runs a server's ``handle`` on a thread; an exception out of it is the server's death."""

    def __init__(self, server: Server) -> None:
        self._server = server
        self._inbox = Inbox()
        self._requests: queue.SimpleQueue[object | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="in-process server", daemon=True)
        self._thread.start()

    def send(self, message: object) -> None:
        """As ``Connection.send``; an ``Announce`` or ``Hold`` overtakes what waits, as it does in a child process."""
        if self._inbox.closed_detail is not None:
            raise ConnectionClosedError(self._inbox.closed_detail)
        if isinstance(message, Announce | Hold):
            self._server.handle(message, self._inbox.put)
            return
        self._requests.put(message)

    def receive(self, timeout_s: float) -> object | None:
        """As ``Connection.receive``."""
        return self._inbox.get(timeout_s)

    def set_listener(self, listener: Callable[[], None] | None) -> None:
        """As ``Connection.set_listener``."""
        self._inbox.set_listener(listener)

    def close(self) -> None:
        """Take no more requests; one being handled runs to its end, unheard."""
        self._inbox.set_listener(None)
        self._inbox.put_end("closed")
        self._requests.put(None)

    def _next(self) -> object | None:
        """The next request; a server that knows idle work does it until one comes, as in a process of its own."""
        while self._requests.empty() and getattr(self._server, "has_idle_work", False):
            self._server.work_idle(lambda: not self._requests.empty())
        return self._requests.get()

    def _run(self) -> None:
        while (message := self._next()) is not None:
            try:
                self._server.handle(message, self._inbox.put)
            except Exception as error:  # the death of a server must reach the worker, whatever killed it
                self._inbox.put_end(repr(error))
                return
