"""Workers in their threads, over real child processes; afterwards no thread and no process may be left."""

import os
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QThread

from screenwriter.bridge.child_process import ProcessConnection
from screenwriter.bridge.worker_thread import WorkerThread

ROOT = Path(__file__).resolve().parents[2]


class EchoStarter:
    """A ``Connect`` that remembers what it started."""

    def __init__(self, folder, low_priority=False):
        self.log = folder / "child.log"
        self.low_priority = low_priority
        self.started = []

    def __call__(self):
        command = [sys.executable, "-m", "tests.bridge.echo_server"]
        environment = {**os.environ, "PYTHONPATH": str(ROOT)}
        self.started.append(ProcessConnection(command, environment, self.log, self.low_priority))
        return self.started[-1]

    @property
    def pids(self):
        return [connection.pid for connection in self.started]


class Heard(QObject):
    """What a signal said, and in which threads it was heard: a bound method of an object in the main thread."""

    def __init__(self, signal):
        super().__init__()
        self.items, self.threads = [], set()
        signal.connect(self.take)

    def take(self, item):
        self.items.append(item)
        self.threads.add(QThread.currentThread())


@pytest.fixture
def echo(tmp_path):
    starter = EchoStarter(tmp_path)
    yield starter
    for connection in starter.started:
        connection.close()


@pytest.fixture
def run_worker(qapp):
    """Start a worker in a thread of its own; stopped, and looked at for remains, when the test ends."""
    before = set(threading.enumerate())
    threads = []

    def run(worker):
        thread = WorkerThread(worker, "worker under test")
        threads.append(thread)
        thread.start_worker()
        return worker

    yield run
    for thread in threads:
        thread.stop_and_wait()
        assert thread.isFinished()
    # PySide lists a QThread that ran Python code as a dummy until the interpreter ends.
    left = {thread for thread in set(threading.enumerate()) - before if not thread.name.startswith("Dummy")}
    for thread in left:  # a server in this process runs its last request to the end, unheard
        thread.join(timeout=20)
    assert not [thread for thread in left if thread.is_alive()]


def is_running(pid):
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    stat = Path(f"/proc/{pid}/stat")  # an orphan whose new parent does not ask after it stays as a zombie
    return not (stat.exists() and stat.read_text().rsplit(")", 1)[1].split()[0] == "Z")
