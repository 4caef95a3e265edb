"""A kept process: when it starts, what it hears, how it is told of deaths, and how it is sent away."""

import queue

import pytest

from screenwriter.bridge.connection import ConnectionClosedError
from screenwriter.bridge.inbox import Inbox
from screenwriter.bridge.kept_process import KeptProcess


class Line:
    """A connection whose other end is the test."""

    def __init__(self):
        self.inbox, self.sent = Inbox(), []

    def send(self, message):
        if self.inbox.closed_detail is not None:
            raise ConnectionClosedError(self.inbox.closed_detail)
        self.sent.append(message)

    def receive(self, timeout_s):
        return self.inbox.get(timeout_s)

    def set_listener(self, listener):
        self.inbox.set_listener(listener)

    def close(self):
        self.inbox.put_end("closed")


class Street:
    """A kept process with a clock of its own, and everything it said."""

    def __init__(self):
        self.lines, self.failures, self.heard, self.now = [], [], [], 0.0
        self.stirs = queue.SimpleQueue()
        self.cannot = ""
        self.during_start = lambda: None
        self.process = KeptProcess(
            self.connect, lambda: self.stirs.put(None), self.failures.append, clock=lambda: self.now
        )

    def connect(self):
        if self.cannot:
            raise OSError(self.cannot)
        self.during_start()
        self.lines.append(Line())
        return self.lines[-1]

    def kill(self, detail="killed"):
        """The process dies, and the worker hears of it."""
        self.lines[-1].inbox.put_end(detail)
        return self.process.hear(self.heard.append)

    @property
    def details(self):
        return [failure.detail for failure in self.failures]


@pytest.fixture
def street():
    return Street()


def test_one_process_is_started_and_kept(street):
    assert not street.process.is_running
    assert street.process.start()
    assert street.process.start()
    assert street.process.is_running
    assert len(street.lines) == 1


def test_what_it_says_stirs_and_is_taken_in_order(street):
    street.process.start()
    for word in ("one", "two"):
        street.lines[0].inbox.put(word)
    assert street.stirs.qsize() == 2
    assert street.process.hear(street.heard.append) is None
    assert street.heard == ["one", "two"]


def test_what_was_said_before_a_death_is_taken_first(street):
    street.process.start()
    street.lines[0].inbox.put("last words")
    assert street.kill("by signal 9") == "by signal 9"
    assert street.heard == ["last words"]
    assert not street.process.is_running
    assert [(f.code, f.detail) for f in street.failures] == [("process_died", "by signal 9")]


def test_after_the_first_death_it_starts_at_once_and_after_the_next_only_with_a_pause(street):
    street.process.start()
    street.kill()
    assert street.process.start()
    street.kill()
    assert not street.process.start()
    street.now = 1.0
    assert street.process.start()
    street.kill()
    street.now = 5.9
    assert not street.process.start()


def test_a_served_request_makes_the_next_death_a_first_one(street):
    for _ in range(3):
        assert street.process.start()
        street.process.worked()
        street.kill()
    assert street.process.start()


def test_a_start_that_fails_counts_as_a_death_and_is_told(street):
    street.cannot = "no program"
    assert not street.process.start()
    assert not street.process.start()
    assert street.details == ["no program", "no program"]
    street.cannot = ""
    assert not street.process.start()  # the second failure in a row has a pause
    street.now = 1.0
    assert street.process.start()


def test_a_process_let_go_of_has_not_died(street):
    for _ in range(5):
        assert street.process.start()
        street.process.drop()
        assert street.lines[-1].inbox.closed_detail == "closed"
    assert not street.process.is_running
    assert street.failures == []


def test_without_a_process_nothing_can_be_sent_or_received(street):
    with pytest.raises(ConnectionClosedError):
        street.process.send("a request")
    with pytest.raises(ConnectionClosedError):
        street.process.receive(0)
    street.process.pass_on("a number")
    assert street.process.hear(street.heard.append) is None
    assert street.lines == []


def test_what_is_passed_on_to_a_dead_process_is_lost_without_a_word(street):
    street.process.start()
    street.process.pass_on("a number")
    street.lines[0].inbox.put_end("killed")
    street.process.pass_on("another")
    assert street.lines[0].sent == ["a number"]
    assert street.failures == []
    with pytest.raises(ConnectionClosedError):
        street.process.send("a request")


def test_once_stopped_it_starts_nothing_and_tells_of_no_death(street):
    street.process.start()
    street.process.stop()
    assert street.process.is_running  # the worker may still wait for an answer
    street.process.cut_off()
    assert street.process.hear(street.heard.append) == "closed"
    assert not street.process.start()
    assert street.failures == []
    assert len(street.lines) == 1


def test_a_resting_process_is_cut_off_and_comes_back_without_a_pause(street):
    for _ in range(4):
        assert street.process.start()
        street.process.set_resting(True)
        assert street.process.hear(street.heard.append) == "closed"
        assert not street.process.start()
        street.process.set_resting(False)
    assert street.process.start()
    assert street.failures == []


@pytest.mark.parametrize("end", ["stop", "rest"])
def test_a_process_that_is_told_to_end_while_it_starts_is_cut_off(street, end):
    process = street.process
    street.during_start = process.stop if end == "stop" else lambda: process.set_resting(True)
    assert process.start()
    assert process.hear(street.heard.append) == "closed"
    assert not process.is_running
    assert street.failures == []
