"""The receiving half that all connections share: messages in order, then the news that the other end is gone."""

import queue
import threading
from collections.abc import Callable

from screenwriter.bridge.connection import ConnectionClosedError


class Inbox:
    """Filled by a connection's own thread, emptied by a worker; safe from any thread."""

    def __init__(self) -> None:
        self._messages: queue.SimpleQueue[object] = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._listener: Callable[[], None] | None = None
        self.closed_detail: str | None = None  # None: the other end is there, as far as is known

    def put(self, message: object) -> None:
        """Add a message that arrived."""
        self._messages.put(message)
        self._call_listener()

    def put_end(self, detail: str) -> None:
        """Say that nothing more will arrive, and why; only the first call counts."""
        with self._lock:
            if self.closed_detail is not None:
                return
            self.closed_detail = detail
        self._messages.put(ConnectionClosedError(detail))
        self._call_listener()

    def get(self, timeout_s: float) -> object | None:
        """As ``Connection.receive``."""
        try:
            message = self._messages.get(timeout=timeout_s) if timeout_s > 0 else self._messages.get_nowait()
        except queue.Empty:
            return None
        if isinstance(message, ConnectionClosedError):
            self._messages.put(message)  # whoever asks again hears the same
            raise ConnectionClosedError(message.detail)
        return message

    def set_listener(self, listener: Callable[[], None] | None) -> None:
        """As ``Connection.set_listener``; called at once where something already waits."""
        with self._lock:
            self._listener = listener
        if listener is not None and not self._messages.empty():
            self._call_listener()

    def _call_listener(self) -> None:
        with self._lock:  # held over the call: after set_listener(None) returns, no call is under way
            if self._listener is not None:
                self._listener()
