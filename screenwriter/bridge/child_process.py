"""A connection to a child process that speaks ``messages`` as JSON lines over its standard input and output.

The child is this same program, started with ``--serve ROLE`` (``server_command``). It ends itself when its standard
input ends, so it can't outlive this process; its standard error goes to a log file.
"""

import contextlib
import os
import queue
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import BinaryIO

from screenwriter.bridge.connection import ConnectionClosedError
from screenwriter.bridge.inbox import Inbox
from screenwriter.message_lines import from_json, to_json

_LONGEST_LINE = 64 * 1024 * 1024  # bytes; a child gone mad must not fill the memory of the window's process
_LONGEST_LOG = 1024 * 1024  # bytes
_LOW_PRIORITY = 10  # niceness
_ENVIRONMENT = {
    # One thread for suggestions: two under contention stall for 50 ms and more.
    "suggest": {"OMP_NUM_THREADS": "1", "OMP_WAIT_POLICY": "PASSIVE"},
    "train": {"OMP_WAIT_POLICY": "PASSIVE"},
    "analyse": {"OMP_NUM_THREADS": "1"},
}


def server_command(role: str) -> list[str]:
    """The command that starts this program as a server; ``role`` is suggest, train or analyse."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "--serve", role]
    return [sys.executable, "-m", "screenwriter", "--serve", role]


def server_environment(role: str) -> dict[str, str]:
    """This process's environment with the thread settings the role wants."""
    return {**os.environ, "PYTHONIOENCODING": "utf-8", **_ENVIRONMENT.get(role, {})}


class ProcessConnection:
    """Starts the process and talks to it.

    Two threads of its own: one reads, so that a worker can wait with a time-out on every platform; one writes, so that
    ``send`` never waits for a child that does not read (the window's thread announces through it).

    Raises:
        OSError: the program or the log can't be opened.
    """

    def __init__(self, command: Sequence[str], environment: dict[str, str], log: Path, low_priority: bool) -> None:
        self._inbox = Inbox()
        self._outbox: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self._log = log
        with _open_log(log) as stderr:
            self._process = subprocess.Popen(
                list(command),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=stderr,
                env=environment,
                creationflags=_creation_flags(low_priority),
            )
        if low_priority and hasattr(os, "setpriority"):
            with contextlib.suppress(OSError):  # it has ended already: the reader will say so
                os.setpriority(os.PRIO_PROCESS, self._process.pid, _LOW_PRIORITY)
        self._threads = [
            threading.Thread(target=self._read, name=f"read {self._process.pid}", daemon=True),
            threading.Thread(target=self._write, name=f"write {self._process.pid}", daemon=True),
        ]
        for thread in self._threads:
            thread.start()

    @property
    def pid(self) -> int:
        """The child's process id."""
        return self._process.pid

    def send(self, message: object) -> None:
        """As ``Connection.send``."""
        if self._inbox.closed_detail is not None:
            raise ConnectionClosedError(self._inbox.closed_detail)
        self._outbox.put(to_json(message).encode("ascii") + b"\n")

    def receive(self, timeout_s: float) -> object | None:
        """As ``Connection.receive``."""
        return self._inbox.get(timeout_s)

    def set_listener(self, listener: Callable[[], None] | None) -> None:
        """As ``Connection.set_listener``."""
        self._inbox.set_listener(listener)

    def close(self) -> None:
        """Kill the child and wait for it and for both threads."""
        self._inbox.set_listener(None)
        self._inbox.put_end("closed")
        self._process.kill()
        self._process.wait()
        self._outbox.put(None)
        for thread in self._threads:
            if thread is not threading.current_thread():
                thread.join()

    def _read(self) -> None:
        output: BinaryIO = self._process.stdout  # type: ignore[assignment]
        with output:
            while line := output.readline(_LONGEST_LINE):
                try:
                    message = from_json(line.decode("utf-8", "replace"))
                except ValueError:
                    self._note(f"not a message on standard output: {line[:200]!r}")
                    continue
                self._inbox.put(message)
        self._process.kill()  # a child that closed its output can't answer any more
        status = self._process.wait()
        self._inbox.put_end(f"{_describe_status(status)}; log: {self._log}")
        self._outbox.put(None)

    def _write(self) -> None:
        stdin: BinaryIO = self._process.stdin  # type: ignore[assignment]
        with contextlib.suppress(OSError), stdin:  # broken pipe: the reader notices the same death and tells it
            while (line := self._outbox.get()) is not None:
                stdin.write(line)
                stdin.flush()

    def _note(self, text: str) -> None:
        with contextlib.suppress(OSError), self._log.open("a", encoding="utf-8") as log:
            log.write(f"[bridge] {text}\n")


def connect_to_server(role: str, log_folder: Path) -> ProcessConnection:
    """Start the server of ``role``; ``functools.partial`` of this is a worker's ``Connect``.

    Raises:
        OSError: the process or its log can't be started.
    """
    log_folder.mkdir(parents=True, exist_ok=True)
    return ProcessConnection(
        server_command(role), server_environment(role), log_folder / f"{role}.log", low_priority=role == "train"
    )


def _open_log(path: Path) -> BinaryIO:
    too_long = path.is_file() and path.stat().st_size > _LONGEST_LOG
    return path.open("wb" if too_long else "ab")


def _creation_flags(low_priority: bool) -> int:
    if sys.platform != "win32":
        return 0
    return subprocess.CREATE_NO_WINDOW | (subprocess.BELOW_NORMAL_PRIORITY_CLASS if low_priority else 0)


def _describe_status(status: int) -> str:
    return f"ended by signal {-status}" if status < 0 else f"ended with status {status}"
