"""The worker for words: answers by kind, a process that dies or can't be started, the writer's own words."""

import os
import signal

import pytest
from PySide6.QtCore import QObject, Signal

from screenwriter.analysis.word_server import WordServer
from screenwriter.bridge.child_process import connect_to_server
from screenwriter.bridge.in_process import InProcessConnection
from screenwriter.bridge.word_worker import WordWorker
from screenwriter.bridge.worker_thread import WorkerThread
from screenwriter.storage.locations import resources_dir
from screenwriter.storage.word_lists import ScriptSpelling, read_script_spelling
from screenwriter.word_messages import CorrectionsRequest, Misspelt, SpellingRequest, SynonymsRequest

FOLDER = resources_dir() / "words"


class Window(QObject):
    wanted = Signal(object)
    personal = Signal(object, tuple)
    script = Signal(object, object)
    checked = Signal(object)
    corrected = Signal(object)
    looked_up = Signal(object)
    failed = Signal(object)
    not_kept = Signal(str)
    personal_kept = Signal(tuple)


class Dying:
    """A server whose first requests are its death."""

    def __init__(self, server, deaths):
        self.server, self.deaths = server, deaths

    def handle(self, message, reply):
        if self.deaths:
            self.deaths.pop()
            raise RuntimeError("killed")
        self.server.handle(message, reply)


@pytest.fixture
def start(qtbot):
    threads = []

    def start_worker(connect):
        worker, window = WordWorker(connect), Window()
        thread = WorkerThread(worker, "words")
        window.wanted.connect(worker.ask)
        window.personal.connect(worker.keep_personal)
        window.script.connect(worker.keep_script)
        for name in ("checked", "corrected", "looked_up", "failed", "not_kept", "personal_kept"):
            getattr(worker, name).connect(getattr(window, name))  # so that they arrive on the window's thread
        thread.start_worker()
        threads.append(thread)
        return window

    yield start_worker
    for thread in threads:
        thread.stop_and_wait()


def in_process(server):
    return lambda: InProcessConnection(server)


def test_each_question_is_answered_by_the_signal_of_its_kind(qtbot, start):
    window = start(in_process(WordServer(FOLDER)))
    with qtbot.waitSignals([window.checked, window.corrected, window.looked_up]):
        window.wanted.emit(SpellingRequest(1, "en_US", ("door", "dooor")))
        window.wanted.emit(CorrectionsRequest(2, "en_US", "dooor"))
        window.wanted.emit(SynonymsRequest(3, "door"))


def test_a_question_that_was_in_a_dying_process_is_asked_once_more(qtbot, start):
    window = start(in_process(Dying(WordServer(FOLDER), [1])))
    with qtbot.waitSignal(window.checked) as answer:
        window.wanted.emit(SpellingRequest(7, "en_US", ("door", "dooor")))
    assert answer.args == [Misspelt(7, ("dooor",))]


def test_a_question_that_kills_twice_is_given_up(qtbot, start):
    window = start(in_process(Dying(WordServer(FOLDER), [1, 1])))
    with qtbot.waitSignal(window.failed) as failure:
        window.wanted.emit(SpellingRequest(7, "en_US", ("door",)))
    assert (failure.args[0].code, failure.args[0].number) == ("process_died", 7)


def test_a_process_that_cannot_be_started_is_told(qtbot, start):
    def cannot():
        raise OSError("no program")

    window = start(cannot)
    with qtbot.waitSignal(window.failed) as failure:
        window.wanted.emit(SpellingRequest(7, "en_US", ("door",)))
    assert failure.args[0].number == 7


def test_missing_dictionaries_are_told_as_unreadable(qtbot, start, tmp_path):
    window = start(in_process(WordServer(tmp_path)))
    with qtbot.waitSignal(window.failed) as failure:
        window.wanted.emit(SpellingRequest(7, "en_US", ("door",)))
    assert failure.args[0].code == "unreadable"
    with qtbot.waitSignal(window.failed) as failure:
        window.wanted.emit(SynonymsRequest(8, "door"))
    assert failure.args[0].code == "unreadable"


def test_the_programs_own_process_answers_after_it_was_killed(qtbot, start, tmp_path):
    started = []

    def connect():
        started.append(connect_to_server("words", tmp_path))
        return started[-1]

    window = start(connect)
    with qtbot.waitSignal(window.checked, timeout=60_000):
        window.wanted.emit(SpellingRequest(1, "en_GB", ("colour",)))
    os.kill(started[0].pid, signal.SIGKILL)
    with qtbot.waitSignal(window.checked, timeout=60_000) as answer:
        window.wanted.emit(SpellingRequest(2, "en_GB", ("colour", "teh")))
    assert answer.args == [Misspelt(2, ("teh",))]


def test_words_of_the_writer_are_kept_and_a_full_disk_is_told(qtbot, start, tmp_path):
    window = start(in_process(WordServer(FOLDER)))
    with qtbot.waitSignal(window.personal_kept) as kept:
        window.personal.emit(tmp_path / "dictionary.txt", ("zorb",))
    assert kept.args == [("zorb",)]
    window.script.emit(tmp_path / "side", ScriptSpelling("en_GB", ("zorb",)))
    (tmp_path / "file").write_text("")
    with qtbot.waitSignal(window.not_kept):
        window.personal.emit(tmp_path / "file" / "dictionary.txt", ("zorb",))
    assert read_script_spelling(tmp_path / "side") == ScriptSpelling("en_GB", ("zorb",))
