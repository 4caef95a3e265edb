"""Which window has a script open: a lock in the user's own folder that ends with its process, whatever kills it.

It lies beside the program's data, not beside the script, and is held by the system, not by a file's being there: a lock
file left behind, copied or damaged never blocks anybody, and saving never asks it. Two computers on one network folder
do not see each other's locks; there ``atomic_file``'s look at the file before writing stands in.
Source: editing.md section 12 rules 2 and 7.
"""

import hashlib
import os
from pathlib import Path
from typing import BinaryIO

from screenwriter.storage.recovery import drop_lock, lock_beside


class ScriptLock:
    """Held from ``take`` to ``release``.

    ``knock_file`` is written to by another window that would like this one to come to the front.
    """

    def __init__(self, file: Path, lock: BinaryIO) -> None:
        self._file = file
        self._lock: BinaryIO | None = lock

    @property
    def knock_file(self) -> Path:
        return self._file.with_suffix(".knock")

    def release(self) -> None:
        """Let the script be opened elsewhere; may be called twice."""
        if self._lock is not None:
            self.knock_file.unlink(missing_ok=True)
            drop_lock(self._file, self._lock)
            self._lock = None


def take(folder: Path, script: Path) -> ScriptLock | None:
    """The lock on a script; None if another window has it.

    Raises:
        OSError: no lock can be made here; the caller goes on without one.
    """
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / f"{_key(script)}.script"
    lock = lock_beside(file)
    if lock is None:
        return None
    taken = ScriptLock(file, lock)
    taken.knock_file.write_bytes(b"")
    return taken


def knock(folder: Path, script: Path) -> None:
    """Ask the window that has the script open to come to the front. Raises OSError."""
    with (folder / f"{_key(script)}.knock").open("ab") as file:
        file.write(b"?")


def _key(script: Path) -> str:
    """One key for all names of one file."""
    return hashlib.sha256(os.path.realpath(script).encode("utf-8", "surrogateescape")).hexdigest()[:20]
