"""The child process that computes revision hints: JSON lines in, JSON lines out, the newest request wins.

It runs in a process of its own so that nltk is never imported by the window's.
"""

import sys
from collections.abc import Callable, Iterable
from queue import SimpleQueue
from threading import Thread
from typing import TextIO

from screenwriter.analysis.hints.rules import hints_by_rule, in_script_order
from screenwriter.analysis.hints.script_view import HintScript
from screenwriter.analysis.hints.words import WordReader
from screenwriter.message_lines import from_json, to_json
from screenwriter.messages import Announce, Failure, Hints, HintsRequest


class AnalysisServer:
    """Answers a HintsRequest with Hints; remembers words between requests, so that an edit costs little."""

    def __init__(self) -> None:
        self._reader = WordReader()
        self._announced = 0

    def handle(
        self, message: object, reply: Callable[[object], None], is_overtaken: Callable[[], bool] = lambda: False
    ) -> None:
        """Answer one message; a request that is overtaken, or older than the last ``Announce``, gets no answer.

        A rule that fails, and a message of another kind, are answered by a ``Failure`` with code ``internal``.
        An ``Announce`` may come from any thread at any time.
        """
        if isinstance(message, Announce):
            self._announced = message.number
            return
        if not isinstance(message, HintsRequest):
            reply(Failure("internal", f"no request for hints: {message!r:.200}"))
            return
        try:
            answer = self._find(message, is_overtaken)
        except Exception as error:  # one broken rule must not end the process that serves all others
            answer = Failure("internal", f"{type(error).__name__}: {error}", message.number)
        if answer is not None:
            reply(answer)

    def _find(self, request: HintsRequest, is_overtaken: Callable[[], bool]) -> Hints | None:
        script = HintScript(request.paragraphs, self._reader)
        found = []
        for hints in hints_by_rule(script, request.disabled):
            if is_overtaken() or request.number < self._announced:
                return None
            found += hints
        return Hints(request.number, tuple(in_script_order(found)))


def serve(lines_in: Iterable[str], lines_out: TextIO) -> None:
    """Answer JSON lines until the input ends; of requests that wait only the last is answered.

    A line that is no message gets a ``Failure`` with code ``internal``.
    """
    server = AnalysisServer()
    inbox = _Inbox()
    Thread(target=inbox.fill, args=(lines_in, server), name="hint requests", daemon=True).start()

    def write(message: object) -> None:
        lines_out.write(to_json(message) + "\n")
        lines_out.flush()

    while (item := inbox.take()) is not None:
        arrival, message = item
        if not isinstance(message, HintsRequest) or not inbox.has_request_after(arrival):
            server.handle(message, write, lambda arrival=arrival: inbox.has_request_after(arrival))


class _Inbox:
    """What came in and is not served yet, and when the last request came; filled by a thread of its own."""

    def __init__(self) -> None:
        self._items: SimpleQueue[tuple[int, object] | None] = SimpleQueue()
        self._last_request = -1

    def fill(self, lines_in: Iterable[str], server: AnalysisServer) -> None:
        """Read to the end. An announcement goes straight to the server, past all that waits."""
        try:
            for arrival, line in enumerate(lines_in):
                message = _parse(line)
                if isinstance(message, Announce):
                    server.handle(message, lambda _: None)
                elif message is not None:
                    if isinstance(message, HintsRequest):
                        self._last_request = arrival
                    self._items.put((arrival, message))
        finally:
            self._items.put(None)

    def take(self) -> tuple[int, object] | None:
        """Wait for the next message; None at the end of the input."""
        return self._items.get()

    def has_request_after(self, arrival: int) -> bool:
        """Whether a request came in after the line of this number."""
        return self._last_request > arrival


def _parse(line: str) -> object | None:
    """The message of a line; the ValueError itself where there is none, None for an empty line."""
    if not line.strip():
        return None
    try:
        return from_json(line)
    except ValueError as error:
        return error


if __name__ == "__main__":
    serve(sys.stdin, sys.stdout)
