"""The suggestion worker over a real child process: newest wins, a dead process is replaced with its model."""

import os
import signal
import threading

import pytest
from PySide6.QtCore import QObject, QThread, Signal, Slot

from screenwriter.bridge.in_process import InProcessConnection
from screenwriter.bridge.suggestion_worker import SuggestionWorker
from screenwriter.bridge.worker_thread import WorkerThread
from screenwriter.messages import SuggestionRequest
from tests.bridge.conftest import Heard, is_running
from tests.bridge.echo_server import EchoServer

PATIENCE_MS = 30_000


class Window(QObject):
    """What the window's side is to a worker: signals out, bound methods in."""

    requested = Signal(object)
    model_chosen = Signal(str)

    def __init__(self, worker, run_worker):
        super().__init__()
        self.worker = worker
        self.requested.connect(worker.suggest)
        self.model_chosen.connect(worker.load_model)
        self.heard = Heard(worker.suggested), Heard(worker.model_loaded), Heard(worker.failed)
        self.suggestions, self.models, self.failures = (heard.items for heard in self.heard)
        self.refused = []
        worker.model_refused.connect(self.take_refusal)
        run_worker(worker)  # only now: nothing it says is missed

    @Slot(str, object)
    def take_refusal(self, folder, failure):
        self.refused.append((folder, failure.code))

    def ask(self, number, typed):
        self.worker.announce(number)
        self.requested.emit(SuggestionRequest(number, (), "action", typed))

    @property
    def texts(self):
        return [suggestion.alternatives[0].text for suggestion in self.suggestions]

    @property
    def folders(self):
        return [loaded.folder for loaded in self.models]


@pytest.fixture
def window(echo, run_worker):
    return Window(SuggestionWorker(echo, "base"), run_worker)


def wait_for(qtbot, condition):
    qtbot.waitUntil(lambda: bool(condition()), timeout=PATIENCE_MS)


def test_the_model_is_loaded_at_the_start(window, qtbot):
    wait_for(qtbot, lambda: window.folders == ["base"])


def test_a_request_is_answered_in_the_windows_thread(window, qtbot, echo):
    window.ask(1, "hello")
    wait_for(qtbot, lambda: window.suggestions)
    assert window.texts == [f"hello {echo.pids[0]}"]
    assert window.suggestions[0].model == "base"
    assert window.heard[0].threads == {QThread.currentThread()}


def test_only_the_newest_of_many_requests_is_answered(window, qtbot, echo):
    window.ask(1, "slow")  # computes until it is overtaken
    for number in range(2, 200):
        window.ask(number, f"key {number}")
    wait_for(qtbot, lambda: window.suggestions)
    qtbot.wait(100)
    assert window.texts == [f"key 199 {echo.pids[0]}"]
    assert window.failures == []


def test_garbage_from_the_process_does_no_harm(window, qtbot):
    window.ask(1, "garbage")
    wait_for(qtbot, lambda: window.suggestions)
    assert window.failures == []


def test_a_process_killed_between_requests_comes_back_with_its_model(window, qtbot, echo):
    window.model_chosen.emit("mine")
    wait_for(qtbot, lambda: window.folders == ["base", "mine"])
    os.kill(echo.pids[0], signal.SIGKILL)
    wait_for(qtbot, lambda: window.folders == ["base", "mine", "mine"])
    assert [failure.code for failure in window.failures] == ["process_died"]
    window.ask(1, "again")
    wait_for(qtbot, lambda: window.suggestions)
    assert window.texts == [f"again {echo.pids[1]}"]


def test_a_request_in_flight_is_repeated_when_the_process_dies(window, qtbot, echo, tmp_path):
    typed = f"die unless {tmp_path / 'died'}"
    window.ask(1, typed)
    wait_for(qtbot, lambda: window.suggestions)
    assert window.texts == [f"{typed} {echo.pids[1]}"]
    assert window.folders == ["base", "base"]


def test_a_request_that_kills_is_dropped_after_its_second_try_and_others_go_on(window, qtbot, echo):
    window.ask(1, "die")
    wait_for(qtbot, lambda: len(window.failures) == 2)
    assert len(echo.started) == 2
    assert [failure.code for failure in window.failures] == ["process_died"] * 2
    qtbot.wait(1100)  # the pause after a second death in a row
    window.ask(2, "alive")
    wait_for(qtbot, lambda: window.suggestions)
    assert window.texts == [f"alive {echo.pids[2]}"]


def test_a_hung_process_is_replaced(echo, run_worker, qtbot):
    window = Window(SuggestionWorker(echo, "base", answer_timeout_s=0.3), run_worker)
    window.ask(1, "hang")
    wait_for(qtbot, lambda: len(window.failures) == 2)
    assert "no answer" in window.failures[0].detail
    assert not is_running(echo.pids[0])


def test_a_damaged_model_is_refused_and_the_old_one_answers(window, qtbot):
    window.model_chosen.emit("damaged")
    wait_for(qtbot, lambda: window.refused == [("damaged", "model_damaged")])
    window.ask(1, "hello")
    wait_for(qtbot, lambda: window.suggestions)
    assert window.suggestions[0].model == "base"


def test_a_model_that_kills_the_process_is_refused_and_the_old_one_comes_back(window, qtbot):
    wait_for(qtbot, lambda: window.models)
    window.model_chosen.emit("die")
    wait_for(qtbot, lambda: window.refused == [("die", "process_died")])
    wait_for(qtbot, lambda: window.folders == ["base", "base"])


def test_a_damaged_first_model_gives_way_to_the_fallback(echo, run_worker, qtbot):
    window = Window(SuggestionWorker(echo, "damaged", fallback="shipped"), run_worker)
    wait_for(qtbot, lambda: window.folders == ["shipped"])
    assert window.refused == [("damaged", "model_damaged")]


def test_a_first_model_that_kills_the_process_twice_gives_way_to_the_fallback(echo, run_worker, qtbot):
    window = Window(SuggestionWorker(echo, "die", fallback="shipped"), run_worker)
    wait_for(qtbot, lambda: window.refused)
    assert window.refused == [("die", "process_died")]
    assert len(echo.started) == 2
    qtbot.wait(1100)  # the pause after a second death in a row
    window.ask(1, "hello")
    wait_for(qtbot, lambda: window.suggestions)
    assert window.suggestions[0].model == "shipped"


def test_without_any_model_requests_are_dropped_and_told_once(echo, run_worker, qtbot):
    window = Window(SuggestionWorker(echo, "damaged"), run_worker)
    for number in range(1, 5):
        window.ask(number, "hello")
    wait_for(qtbot, lambda: window.refused)
    window.model_chosen.emit("good")
    wait_for(qtbot, lambda: window.folders == ["good"])
    assert (len(window.failures), window.suggestions) == (1, [])


def test_a_program_that_cannot_start_is_told_and_not_tried_at_every_key(run_worker, qtbot):
    tries = []

    def connect():
        tries.append(1)
        raise OSError("no memory")

    window = Window(SuggestionWorker(connect, "base"), run_worker)
    for number in range(1, 50):
        window.ask(number, "hello")
    wait_for(qtbot, lambda: len(window.failures) == 2)
    qtbot.wait(100)
    assert len(tries) == 2
    assert window.failures[0].detail == "no memory"


@pytest.mark.parametrize("typed", ["hang", "slow"])
def test_stopping_waits_for_no_answer(echo, run_worker, qtbot, typed):
    window = Window(SuggestionWorker(echo, "base"), run_worker)
    window.ask(1, typed)
    wait_for(qtbot, lambda: window.models)
    window.worker.thread().stop_and_wait()
    assert not is_running(echo.pids[0])
    assert window.worker.thread() is QThread.currentThread()
    assert window.failures == []


def test_stopping_before_the_start_leaves_nothing(echo, qapp):
    thread = WorkerThread(SuggestionWorker(echo, "base"), "unstarted")
    thread.stop_and_wait()
    assert echo.started == []


def test_the_same_worker_runs_over_a_server_in_this_process(run_worker, qtbot):
    window = Window(SuggestionWorker(lambda: InProcessConnection(EchoServer()), "base"), run_worker)
    window.ask(1, "hello")
    wait_for(qtbot, lambda: window.suggestions)
    assert window.texts == [f"hello {os.getpid()}"]


def test_announcing_from_many_threads_never_waits(window, qtbot):
    threads = [threading.Thread(target=window.worker.announce, args=(n,)) for n in range(50)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    window.ask(50, "hello")
    wait_for(qtbot, lambda: window.suggestions)
