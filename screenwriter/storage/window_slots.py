"""How many windows of a user are open: each holds the lowest number that no other has, as a lock of the system's.

Like the lock on a script it ends with its process, whatever kills it, and never stands in anybody's way.
"""

from pathlib import Path
from typing import BinaryIO

from screenwriter.storage.recovery import drop_lock, lock_beside

_MOST = 64


class WindowSlot:
    """Held from ``take_slot`` to ``release``. ``number`` is 0 for the only window, 1 for the next."""

    def __init__(self, number: int, file: Path, lock: BinaryIO | None) -> None:
        self.number = number
        self._file = file
        self._lock = lock

    def release(self) -> None:
        """The window is closed; may be called twice."""
        if self._lock is not None:
            drop_lock(self._file, self._lock)
            self._lock = None


def take_slot(folder: Path) -> WindowSlot:
    """The lowest free number; 0 where no locks can be made."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for number in range(_MOST):
            file = folder / f"window-{number}.slot"
            if (lock := lock_beside(file)) is not None:
                return WindowSlot(number, file, lock)
    except OSError:
        pass
    return WindowSlot(0, folder, None)
