"""What a worker holds of the program that computes for it: a two-way line of messages.

A worker never knows whether the other end is a child process (``child_process``) or an object in this process
(``in_process``); it is handed a ``Connect`` and calls it again when the other end has died.
"""

from collections.abc import Callable
from typing import Protocol


class ConnectionClosedError(Exception):
    """The other end is gone. ``detail`` is data for the log: an exit status, a signal, where stderr went."""

    def __init__(self, detail: str = "") -> None:
        super().__init__(detail)
        self.detail = detail


class Connection(Protocol):
    """A line of messages to a server; every method may be called from any thread."""

    def send(self, message: object) -> None:
        """Hand a message over; never waits for the other end.

        Raises:
            ConnectionClosedError: the other end is known to be gone.
        """

    def receive(self, timeout_s: float) -> object | None:
        """The next message, or None when none came within ``timeout_s`` (0 or more).

        Raises:
            ConnectionClosedError: the other end is gone and everything it said has been received.
        """

    def set_listener(self, listener: Callable[[], None] | None) -> None:
        """Have ``listener`` called, on a thread of the connection's own, when ``receive`` has something new to tell."""

    def close(self) -> None:
        """End the other end, at once; no listener is called afterwards. May be called twice."""


Connect = Callable[[], Connection]
"""Starts the other end.

Raises:
    OSError: it can't be started.
"""
