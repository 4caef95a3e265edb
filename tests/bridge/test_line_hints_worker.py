"""Hints from the model through the suggestion worker: passed on, answered in idle time, told in between."""

import pytest
from PySide6.QtCore import QObject, Signal

from screenwriter.bridge.in_process import InProcessConnection
from screenwriter.bridge.suggestion_worker import SuggestionWorker
from screenwriter.messages import (
    LineHints,
    LineHintsProgress,
    LineHintsRequest,
    LoadModel,
    ModelLoaded,
    Suggestion,
    SuggestionRequest,
)
from tests.bridge.conftest import Heard


class IdleServer:
    """Answers a suggestion at once, and before its answer tells what it has found in its idle time."""

    def __init__(self):
        self._asked = None
        self._reply = None

    def handle(self, message, reply):
        if isinstance(message, LoadModel):
            reply(ModelLoaded(message.folder, message.folder, 1))
        elif isinstance(message, LineHintsRequest):
            self._asked, self._reply = message, reply
        elif isinstance(message, SuggestionRequest):
            reply(LineHintsProgress(0, 1, 2))
            reply(Suggestion(message.number, ()))

    @property
    def has_idle_work(self):
        return self._asked is not None

    def work_idle(self, is_wanted):
        asked, self._asked = self._asked, None
        self._reply(LineHints(asked.number, ()))


class Asker(QObject):
    hints_wanted = Signal(object)
    suggestion_wanted = Signal(object)


@pytest.fixture
def heard(run_worker):
    worker = SuggestionWorker(lambda: InProcessConnection(IdleServer()), "base")
    asker = Asker()
    asker.hints_wanted.connect(worker.find_line_hints)
    asker.suggestion_wanted.connect(worker.suggest)
    found = Heard(worker.line_hinted), Heard(worker.suggested), Heard(worker.model_loaded)
    run_worker(worker)
    return asker, *found


def test_an_answer_of_idle_time_is_told_without_anybody_waiting_for_it(heard, qtbot):
    asker, hinted, _, loaded = heard
    qtbot.waitUntil(lambda: bool(loaded.items))
    asker.hints_wanted.emit(LineHintsRequest(3, ()))
    qtbot.waitUntil(lambda: bool(hinted.items))
    assert hinted.items == [LineHints(3, ())]


def test_what_comes_while_a_suggestion_is_waited_for_is_told_too(heard, qtbot):
    asker, hinted, suggested, loaded = heard
    qtbot.waitUntil(lambda: bool(loaded.items))
    asker.suggestion_wanted.emit(SuggestionRequest(4, (), "action", ""))
    qtbot.waitUntil(lambda: bool(suggested.items))
    qtbot.waitUntil(lambda: bool(hinted.items))
    assert hinted.items == [LineHintsProgress(0, 1, 2)]
    assert suggested.items == [Suggestion(4, ())]


def test_a_worker_that_rests_for_a_locked_script_asks_nobody(run_worker, qtbot):
    started = []
    worker = SuggestionWorker(lambda: started.append(1) or InProcessConnection(IdleServer()), "base")
    worker.set_resting(True)
    hinted = Heard(worker.line_hinted)
    asker = Asker()
    asker.hints_wanted.connect(worker.find_line_hints)
    run_worker(worker)
    asker.hints_wanted.emit(LineHintsRequest(3, ()))
    qtbot.wait(100)
    assert started == [] and hinted.items == []
