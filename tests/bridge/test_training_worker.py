"""The training worker over a real child process: progress, cancel with grace, death."""

import os
import signal

import pytest
from PySide6.QtCore import QObject, Signal

from screenwriter.bridge.training_worker import TrainingWorker
from screenwriter.training_messages import SurveyRequest, TrainingRequest
from tests.bridge.conftest import EchoStarter, Heard, is_running

PATIENCE_MS = 30_000


class Window(QObject):
    survey_wanted = Signal(object)
    training_wanted = Signal(object)

    def __init__(self, worker, run_worker):
        super().__init__()
        self.worker = worker
        self.survey_wanted.connect(worker.survey)
        self.training_wanted.connect(worker.train)
        self.heard = [Heard(s) for s in (worker.surveyed, worker.progressed, worker.finished, worker.failed)]
        self.surveys, self.progress, self.results, self.failures = (heard.items for heard in self.heard)
        run_worker(worker)  # only now: nothing it says is missed

    def train(self, name):
        self.training_wanted.emit(TrainingRequest(("a.fountain",), name, "base", "work"))


@pytest.fixture
def window(echo, run_worker):
    return Window(TrainingWorker(echo), run_worker)


def wait_for(qtbot, condition):
    qtbot.waitUntil(lambda: bool(condition()), timeout=PATIENCE_MS)


def test_a_survey_is_answered_and_its_process_ends(window, qtbot, echo):
    window.survey_wanted.emit(SurveyRequest(("folder",), number=3))
    wait_for(qtbot, lambda: window.surveys)
    assert (window.surveys[0].number, window.surveys[0].words) == (3, 7)
    wait_for(qtbot, lambda: not is_running(echo.pids[0]))


def test_training_tells_progress_in_order_and_then_the_result(window, qtbot):
    window.train("voice")
    wait_for(qtbot, lambda: window.results)
    assert [progress.step for progress in window.progress] == [1, 2, 3]
    assert window.results[0].name == "voice"
    assert window.failures == []


def test_the_training_process_runs_at_low_priority(tmp_path, run_worker, qtbot):
    window = Window(TrainingWorker(EchoStarter(tmp_path, low_priority=True)), run_worker)
    window.train("voice")
    wait_for(qtbot, lambda: window.results)
    assert window.progress[0].phase == f"niceness {max(10, os.nice(0))}"


def test_cancel_lets_the_process_end_by_itself(window, qtbot):
    window.train("long")
    wait_for(qtbot, lambda: len(window.progress) == 3)
    window.worker.cancel()
    wait_for(qtbot, lambda: window.failures)
    assert [failure.code for failure in window.failures] == ["cancelled"]


def test_a_process_that_does_not_listen_is_killed_after_the_grace(echo, run_worker, qtbot):
    window = Window(TrainingWorker(echo, grace_s=0.2), run_worker)
    window.train("hang")
    wait_for(qtbot, lambda: len(window.progress) == 3)
    window.worker.cancel()
    wait_for(qtbot, lambda: window.failures)
    assert window.failures[0].code == "cancelled"
    assert not is_running(echo.pids[0])


def test_a_cancel_does_not_touch_the_next_request(window, qtbot):
    window.worker.cancel()
    window.train("voice")
    wait_for(qtbot, lambda: window.results)
    assert len(window.progress) == 3  # a cancelled training tells none


def test_a_killed_training_process_is_told_once_and_the_next_training_works(window, qtbot, echo):
    window.train("long")
    wait_for(qtbot, lambda: len(window.progress) == 3)
    os.kill(echo.pids[0], signal.SIGKILL)
    wait_for(qtbot, lambda: window.failures)
    assert (window.failures[0].code, len(window.failures)) == ("process_died", 1)
    assert "signal 9" in window.failures[0].detail
    window.train("voice")
    wait_for(qtbot, lambda: window.results)


def test_a_failed_survey_carries_its_number(window, qtbot):
    window.survey_wanted.emit(SurveyRequest(("die",), number=9))
    wait_for(qtbot, lambda: window.failures)
    assert (window.failures[0].code, window.failures[0].number) == ("process_died", 9)


def test_stopping_ends_a_training_and_what_queues_behind_it(echo, run_worker, qtbot):
    window = Window(TrainingWorker(echo), run_worker)
    window.train("long")
    window.train("queued")
    wait_for(qtbot, lambda: window.progress)
    window.worker.thread().stop_and_wait()
    assert len(echo.started) == 1
    assert not is_running(echo.pids[0])


def test_a_program_that_cannot_start_is_a_failure(run_worker, qtbot):
    def connect():
        raise OSError("no memory")

    window = Window(TrainingWorker(connect), run_worker)
    window.train("voice")
    wait_for(qtbot, lambda: window.failures)
    assert (window.failures[0].code, window.failures[0].detail) == ("process_died", "no memory")
