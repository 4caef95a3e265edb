"""A child process behind a connection: messages both ways, every kind of end."""

import os
import signal
import subprocess
import sys
import threading

import pytest

from screenwriter.bridge.child_process import ProcessConnection, server_command, server_environment
from screenwriter.bridge.connection import ConnectionClosedError
from screenwriter.bridge.in_process import InProcessConnection
from screenwriter.messages import Announce, LoadModel, ModelLoaded, Suggestion, SuggestionRequest
from screenwriter.training_messages import SurveyRequest
from tests.bridge.conftest import ROOT, is_running
from tests.bridge.echo_server import EchoServer

PATIENCE_S = 30


def ask(connection, typed, number=1):
    connection.send(SuggestionRequest(number, (), "action", typed))


def test_messages_go_there_and_back(echo):
    connection = echo()
    ask(connection, "café 🎬\u2028next")
    answer = connection.receive(PATIENCE_S)
    assert isinstance(answer, Suggestion)
    assert answer.alternatives[0].text == f"café 🎬\u2028next {connection.pid}"


def test_nothing_said_is_none(echo):
    assert echo().receive(0) is None


def test_garbage_on_standard_output_is_logged_and_passed_over(echo):
    connection = echo()
    ask(connection, "garbage")
    assert isinstance(connection.receive(PATIENCE_S), Suggestion)
    log = echo.log.read_text()
    assert "not for you" in log
    assert "on standard error" in log


def test_a_killed_child_is_an_end_after_what_it_said(echo):
    connection = echo()
    ask(connection, "last words")
    heard = threading.Event()
    assert isinstance(connection.receive(PATIENCE_S), Suggestion)
    connection.set_listener(heard.set)
    os.kill(connection.pid, signal.SIGKILL)
    assert heard.wait(PATIENCE_S)
    for _ in range(2):
        with pytest.raises(ConnectionClosedError, match="signal 9"):
            connection.receive(PATIENCE_S)
    with pytest.raises(ConnectionClosedError):
        connection.send(Announce(1))


def test_an_exit_status_is_told(echo):
    connection = echo()
    ask(connection, "die")
    with pytest.raises(ConnectionClosedError, match="status 3"):
        connection.receive(PATIENCE_S)


def test_closing_kills_the_child_and_both_threads(echo):
    before = set(threading.enumerate())
    connection = echo()
    ask(connection, "hang")
    connection.close()
    connection.close()
    assert not is_running(connection.pid)
    assert set(threading.enumerate()) == before
    with pytest.raises(ConnectionClosedError):
        connection.receive(0)


def test_sending_to_a_stopped_child_never_waits(echo):
    connection = echo()
    os.kill(connection.pid, signal.SIGSTOP)
    for number in range(2000):  # more than a pipe holds
        ask(connection, "x" * 100, number)
    connection.close()
    assert not is_running(connection.pid)


def test_a_child_ends_when_its_parent_is_gone(tmp_path):
    """The parent here is a process of its own, killed without a chance to tidy up."""
    code = (
        "import os, sys, pathlib, time\n"
        "from tests.bridge.conftest import EchoStarter\n"
        f"connection = EchoStarter(pathlib.Path({str(tmp_path)!r}))()\n"
        "from screenwriter.messages import LoadModel\n"
        "connection.send(LoadModel('x'))\n"
        "print(connection.receive(30).parameters, flush=True)\n"
        "time.sleep(60)\n"
    )
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True, cwd=ROOT) as process:
        child = int(process.stdout.readline())
        assert is_running(child)
        process.kill()
    waited = threading.Event()
    for _ in range(PATIENCE_S * 20):
        if not is_running(child):
            return
        waited.wait(0.05)
    pytest.fail("the child outlived its parent")


def test_a_program_that_cannot_be_started_is_an_os_error(tmp_path):
    with pytest.raises(OSError, match="no-such-program"):
        ProcessConnection(["/no-such-program"], {}, tmp_path / "log", low_priority=False)


def test_a_log_grown_too_long_starts_anew(echo):
    echo.log.write_bytes(b"old\n" * 500_000)
    connection = echo()
    connection.send(LoadModel("x"))
    assert isinstance(connection.receive(PATIENCE_S), ModelLoaded)
    assert "old" not in echo.log.read_text()


def test_the_program_serves_itself_frozen_or_not(monkeypatch):
    assert server_command("train") == [sys.executable, "-m", "screenwriter", "--serve", "train"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert server_command("suggest") == [sys.executable, "--serve", "suggest"]


def test_suggestions_get_one_thread():
    assert server_environment("suggest")["OMP_NUM_THREADS"] == "1"
    assert server_environment("train")["OMP_WAIT_POLICY"] == "PASSIVE"
    assert "PATH" in server_environment("train")


def test_an_in_process_server_answers_and_dies_the_same_way():
    def die():
        raise RuntimeError("gone")

    connection = InProcessConnection(EchoServer(die))
    connection.send(SurveyRequest(("x",), number=4))
    assert connection.receive(PATIENCE_S).number == 4
    ask(connection, "slow", 5)
    connection.send(Announce(6))
    assert connection.receive(PATIENCE_S).alternatives[0].text == "overtaken"
    ask(connection, "die")
    with pytest.raises(ConnectionClosedError, match="gone"):
        connection.receive(PATIENCE_S)
    connection.close()
