"""The recovery copy: what a window has not saved yet, written beside the user's data so that a crash costs nothing.

One file per window: a line of JSON (which script, its stamp, when; its revision marks and locks) and then the text, as
Fountain. The window holds a lock for as long as its process lives; a copy whose lock can be taken belongs to a window
that died. Locks rather than process ids decide, because ids are used again.
"""

import contextlib
import json
import os
import secrets
import sys
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import BinaryIO

from screenwriter.storage.atomic_file import FileStamp, write_atomically

_COPY, _LOCK = ".recovery", ".lock"
_HELD_BY_ANOTHER = PermissionError if sys.platform == "win32" else BlockingIOError


@dataclass(frozen=True, slots=True)
class RecoveryCopy:
    """Unsaved text of one script.

    ``script_path`` is the file it would be saved to, "" for a script never saved; ``stamp`` that file when it was last
    read or written; ``written_at`` seconds since the epoch.
    """

    text: str
    script_path: str = ""
    stamp: FileStamp | None = None
    title: str = ""
    written_at: float = 0.0
    production: str = ""  # what the text has no place for, by ``production_file.production_text``; "": not kept
    is_whole: bool = True  # False: the copy's file is shorter than it says, or its first line is damaged


class Journal:
    """The recovery copy of one living window; used from one thread at a time."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.file = folder / f"{os.getpid()}-{secrets.token_hex(4)}{_COPY}"
        self._lock: BinaryIO | None = take_lock(self.file)

    def write(self, copy: RecoveryCopy) -> None:
        """Replace the copy, in a new folder if the old one has gone. Raises WriteError, OSError."""
        if not self.file.parent.is_dir():
            self.close()
            self.file.parent.mkdir(parents=True, exist_ok=True)
            self._lock = take_lock(self.file)
        body = copy.text.encode("utf-8", "surrogatepass")
        header = {key: value for key, value in asdict(copy).items() if key not in ("text", "is_whole")}
        header |= {"pid": os.getpid(), "written_at": copy.written_at or time.time(), "bytes": len(body)}
        write_atomically(self.file, json.dumps(header).encode() + b"\n" + body)

    def clear(self) -> None:
        """Forget the copy: everything is saved, or the writer let it go. Raises OSError."""
        self.file.unlink(missing_ok=True)

    def close(self) -> None:
        """Give the lock back; a copy that was not cleared is then a leftover."""
        if self._lock is not None:
            drop_lock(self.file, self._lock)
            self._lock = None


class Leftover:
    """A recovery copy whose window died. Held by this process until ``release`` or ``discard``."""

    def __init__(self, file: Path, copy: RecoveryCopy, lock: BinaryIO) -> None:
        self.file = file
        self.copy = copy
        self._lock: BinaryIO | None = lock

    def discard(self) -> None:
        """Delete the copy for good. Raises OSError."""
        self.file.unlink(missing_ok=True)
        self.release()

    def release(self) -> None:
        """Leave the copy where it is, for the next start."""
        if self._lock is not None:
            drop_lock(self.file, self._lock)
            self._lock = None


def find_leftovers(folder: Path) -> list[Leftover]:
    """Recovery copies of windows that died, newest first; each is then held, so that no other window offers it too."""
    found = []
    for file in folder.glob(f"*{_COPY}"):
        lock = take_lock(file)
        if lock is None:
            continue
        try:
            copy = read_copy(file)
        except OSError:
            drop_lock(file, lock)
            continue
        found.append(Leftover(file, copy, lock))
    return sorted(found, key=lambda leftover: leftover.copy.written_at, reverse=True)


def read_copy(file: Path) -> RecoveryCopy:
    """Read a recovery copy; a damaged one gives all text that can be had. Raises OSError."""
    raw = file.read_bytes()
    first, _, body = raw.partition(b"\n")
    modified = file.stat().st_mtime
    try:
        header = json.loads(first)
        stamp = FileStamp(**header["stamp"]) if header["stamp"] else None
        text = body.decode("utf-8", "surrogatepass" if len(body) == header["bytes"] else "replace")
        return RecoveryCopy(
            text,
            str(header["script_path"]),
            stamp,
            str(header["title"]),
            float(header["written_at"]),
            str(header.get("production", "")),
            len(body) == header["bytes"],
        )
    except (ValueError, KeyError, TypeError):
        return RecoveryCopy(raw.decode("utf-8", "replace"), written_at=modified, is_whole=False)


def take_lock(file: Path) -> BinaryIO | None:
    """As ``lock_beside``; None also if no lock file can be made."""
    try:
        return lock_beside(file)
    except OSError:
        return None


def lock_beside(file: Path) -> BinaryIO | None:
    """An open, locked file beside ``file``; None if another process has it.

    Where the file system knows no locks the file is open but unlocked: a missing lock must never hide a recovery copy.

    Raises:
        OSError: no lock file can be made here.
    """
    name = file.with_suffix(_LOCK)
    for _ in range(10):
        lock = open(name, "ab+")  # noqa: SIM115 - held for the window's life
        try:
            _lock_whole(lock)
        except OSError as error:
            if isinstance(error, _HELD_BY_ANOTHER):
                lock.close()
                return None
            return lock
        if _is_still(name, lock):
            return lock
        lock.close()  # its owner took the file away just now: what was locked is no longer there for others
    return None


def _is_still(name: Path, lock: BinaryIO) -> bool:
    try:
        return os.path.samestat(os.stat(name), os.fstat(lock.fileno()))
    except OSError:
        return False


def _lock_whole(lock: BinaryIO) -> None:
    if sys.platform == "win32":
        import msvcrt

        lock.seek(0)
        msvcrt.locking(lock.fileno(), msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)


def drop_lock(file: Path, lock: BinaryIO) -> None:
    """Give a lock of ``take_lock`` back and remove its file."""
    name = file.with_suffix(_LOCK)
    if sys.platform == "win32":  # an open file cannot be removed there
        lock.close()
    with contextlib.suppress(OSError):
        name.unlink(missing_ok=True)
    lock.close()
