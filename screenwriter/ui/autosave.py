"""When a script is saved by itself: after a pause in typing, and now and then for a writer who never pauses."""

from PySide6.QtCore import QObject, QTimer, Signal

_PAUSES_AT_MOST = 5
"""Saving by itself waits no longer than so many pauses while typing goes on (editing.md section 12: 60 s, 5 min)."""


class Autosave(QObject):
    """Says when; whether there is anything to save, and where, is for whoever hears it.

    Signals:
        due: save now.
    """

    due = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pause_ms = 0
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self.due)
        self._latest = QTimer(self, singleShot=True)
        self._latest.timeout.connect(self.due)

    def set_pause(self, seconds: float) -> None:
        """Save after this pause; 0: never."""
        self._pause_ms = round(seconds * 1000)
        if not seconds:
            self.stop()

    def note_change(self) -> None:
        """Something was changed that is not saved: the pause begins anew."""
        if not self._pause_ms:
            return
        self._pause.start(self._pause_ms)
        if not self._latest.isActive():
            self._latest.start(self._pause_ms * _PAUSES_AT_MOST)

    def stop(self) -> None:
        """Nothing is to be saved now."""
        self._pause.stop()
        self._latest.stop()
