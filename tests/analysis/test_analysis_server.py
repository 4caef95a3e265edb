"""The hints server over its JSON lines: answers, order, overtaken requests, broken lines, death of the input."""

import io
import subprocess
import sys
import threading
from queue import SimpleQueue

from screenwriter.analysis.server import AnalysisServer, serve
from screenwriter.message_lines import from_json, to_json
from screenwriter.messages import Announce, Failure, Hints, HintsRequest, LoadModel, Paragraph
from screenwriter.report_messages import PlacedParagraph, Reports, ReportsRequest

_SCRIPT = (Paragraph("action", "We see a boat."),)


class _Lines:
    """A pipe: lines are given one by one and read on another thread."""

    def __init__(self) -> None:
        self._queue: SimpleQueue[str | None] = SimpleQueue()

    def give(self, *lines: str) -> None:
        for line in lines:
            self._queue.put(line)

    def end(self) -> None:
        self._queue.put(None)

    def __iter__(self):
        while (line := self._queue.get()) is not None:
            yield line


def _serve_all(*lines: str) -> list[object]:
    out = io.StringIO()
    serve(list(lines), out)
    return [from_json(line) for line in out.getvalue().splitlines()]


def test_a_request_is_answered_with_its_number_and_hints():
    (answer,) = _serve_all(to_json(HintsRequest(7, _SCRIPT)))
    assert isinstance(answer, Hints)
    assert answer.number == 7
    assert [(hint.rule, hint.paragraph, hint.start, hint.end) for hint in answer.hints] == [("camera", 0, 0, 6)]


def test_a_disabled_rule_is_not_run():
    (answer,) = _serve_all(to_json(HintsRequest(7, _SCRIPT, ("camera",))))
    assert answer == Hints(7, ())


def test_of_requests_that_wait_only_the_last_is_answered():
    lines, out = _Lines(), io.StringIO()
    thread = threading.Thread(target=serve, args=(lines, out))
    many = tuple(Paragraph("action", f"Idris carries sack {n} up the ladder and begins to count.") for n in range(400))
    lines.give(*(to_json(HintsRequest(number, many)) for number in range(1, 30)))
    lines.give(to_json(HintsRequest(30, _SCRIPT)))
    lines.end()
    thread.start()
    thread.join(60)
    answers = [from_json(line) for line in out.getvalue().splitlines()]
    assert answers[-1].number == 30
    assert len(answers[-1].hints) == 1
    assert len(answers) < 10


def test_a_new_document_may_start_counting_again():
    lines = [to_json(HintsRequest(900, _SCRIPT)), to_json(HintsRequest(1, _SCRIPT))]
    assert _serve_all(*lines)[-1].number == 1


def test_an_overtaken_request_gets_no_answer():
    server, answers = AnalysisServer(), []
    server.handle(HintsRequest(1, _SCRIPT), answers.append, is_overtaken=lambda: True)
    assert answers == []
    server.handle(Announce(3), answers.append)
    server.handle(HintsRequest(2, _SCRIPT), answers.append)
    assert answers == []
    server.handle(HintsRequest(3, _SCRIPT), answers.append)
    assert [answer.number for answer in answers] == [3]


def test_a_broken_line_is_a_failure_and_the_next_request_is_served():
    answers = _serve_all("{broken\n", "\n", to_json(LoadModel("x")), to_json(HintsRequest(2, _SCRIPT)))
    assert [type(answer) for answer in answers] == [Failure, Failure, Hints]
    assert {answer.code for answer in answers[:2]} == {"internal"}


def test_a_rule_that_raises_is_a_failure_and_the_server_lives():
    server, answers = AnalysisServer(), []
    server.handle(HintsRequest(5, (None,)), answers.append)  # type: ignore[arg-type]
    server.handle(HintsRequest(6, _SCRIPT), answers.append)
    assert [(type(answer), answer.number) for answer in answers] == [(Failure, 5), (Hints, 6)]


def test_the_process_answers_and_ends_with_its_input():
    request = to_json(HintsRequest(4, (Paragraph("action", "🎭 We see a boat."),))) + "\n"
    done = subprocess.run(
        [sys.executable, "-m", "screenwriter.analysis.server"],
        input=request, capture_output=True, text=True, timeout=60, check=True,
    )  # fmt: skip
    (answer,) = [from_json(line) for line in done.stdout.splitlines()]
    assert [(hint.start, hint.end) for hint in answer.hints] == [(2, 8)]


def test_reports_are_made_beside_hints():
    replies = []
    request = ReportsRequest(7, ("summary",), (PlacedParagraph("action", "Rain falls.", (1,), (1,)),), (1.0,), ("1",))
    AnalysisServer().handle(request, replies.append)
    assert [type(reply) for reply in replies] == [Reports]
    assert replies[0].number == 7
    assert ("words", 2, "") in replies[0].tables[0].rows


def test_a_report_that_does_not_exist_is_a_failure_and_the_server_lives_on():
    replies = []
    server = AnalysisServer()
    server.handle(ReportsRequest(8, ("nonsense",)), replies.append)
    server.handle(ReportsRequest(9, ("scenes",)), replies.append)
    assert isinstance(replies[0], Failure)
    assert replies[0].number == 8
    assert isinstance(replies[1], Reports)
