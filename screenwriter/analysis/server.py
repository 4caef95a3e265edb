"""The child process that computes revision hints and reports: JSON lines in and out, the newest of each kind wins.

It runs in a process of its own so that nltk and pandas are never imported by the window's.
"""

import sys
from collections.abc import Callable, Iterable
from queue import SimpleQueue
from threading import Thread
from typing import TextIO

from screenwriter.analysis.hints.finder import HintFinder
from screenwriter.analysis.hints.rules import RULES
from screenwriter.message_lines import from_json, to_json
from screenwriter.messages import Announce, Failure, Hints, HintsRequest
from screenwriter.report_messages import Reports, ReportsRequest

_REQUESTS = (HintsRequest, ReportsRequest)


class AnalysisServer:
    """Answers a HintsRequest with Hints, a ReportsRequest with Reports.

    Scenes with their hints are remembered between requests, so that an edit costs little.
    """

    def __init__(self) -> None:
        self._finder = HintFinder(RULES)
        self._announced = 0

    def handle(
        self, message: object, reply: Callable[[object], None], is_overtaken: Callable[[], bool] = lambda: False
    ) -> None:
        """Answer one message; a request that is overtaken, or hints older than the last ``Announce``, get no answer.

        A rule or report that fails, and a message of another kind, are answered by a ``Failure``, code ``internal``.
        An ``Announce`` may come from any thread at any time.
        """
        if isinstance(message, Announce):
            self._announced = message.number
            return
        if not isinstance(message, _REQUESTS):
            reply(Failure("internal", f"no request for hints or reports: {message!r:.200}"))
            return
        try:
            make = self._find if isinstance(message, HintsRequest) else self._report
            answer = make(message, is_overtaken)
        except Exception as error:  # one broken rule must not end the process that serves all others
            answer = Failure("internal", f"{type(error).__name__}: {error}", message.number)
        if answer is not None:
            reply(answer)

    def _find(self, request: HintsRequest, is_overtaken: Callable[[], bool]) -> Hints | None:
        found = self._finder.find(
            request.paragraphs,
            request.disabled,
            lambda: is_overtaken() or request.number < self._announced,
            request.paper,
        )
        return None if found is None else Hints(request.number, tuple(found))

    def _report(self, request: ReportsRequest, is_overtaken: Callable[[], bool]) -> Reports | None:
        from screenwriter.analysis.reports.making import make_reports  # loads pandas with the first report

        made = []
        for report in make_reports(request):
            if is_overtaken():
                return None
            made.append(report)
        return Reports(request.number, tuple(made))


def serve(lines_in: Iterable[str], lines_out: TextIO) -> None:
    """Answer JSON lines until the input ends; of requests of a kind that wait only the last is answered.

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
        kind = type(message)
        if not inbox.has_request_after(arrival, kind):
            server.handle(message, write, lambda arrival=arrival, kind=kind: inbox.has_request_after(arrival, kind))


class _Inbox:
    """What came in and is not served yet, and when the last request came; filled by a thread of its own."""

    def __init__(self) -> None:
        self._items: SimpleQueue[tuple[int, object] | None] = SimpleQueue()
        self._last_request: dict[type, int] = {}

    def fill(self, lines_in: Iterable[str], server: AnalysisServer) -> None:
        """Read to the end. An announcement goes straight to the server, past all that waits."""
        try:
            for arrival, line in enumerate(lines_in):
                message = _parse(line)
                if isinstance(message, Announce):
                    server.handle(message, lambda _: None)
                elif message is not None:
                    if isinstance(message, _REQUESTS):
                        self._last_request[type(message)] = arrival
                    self._items.put((arrival, message))
        finally:
            self._items.put(None)

    def take(self) -> tuple[int, object] | None:
        """Wait for the next message; None at the end of the input."""
        return self._items.get()

    def has_request_after(self, arrival: int, kind: type) -> bool:
        """Whether a request of this kind came in after the line of this number."""
        return self._last_request.get(kind, -1) > arrival


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
