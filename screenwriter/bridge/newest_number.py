"""The newest of the numbers that were announced: whatever is asked with an older one is overtaken."""

import threading


class NewestNumber:
    """Announced by the window's thread, looked at by a worker's; safe from any thread, never waits."""

    def __init__(self) -> None:
        self._number = 0
        self._lock = threading.Lock()

    def announce(self, number: int) -> None:
        """Everything below ``number`` is overtaken; a smaller number than before changes nothing."""
        with self._lock:
            self._number = max(self._number, number)

    def overtakes(self, number: int) -> bool:
        """Whether something newer than ``number`` was announced."""
        with self._lock:
            return number < self._number
