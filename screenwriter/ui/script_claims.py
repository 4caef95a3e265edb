"""This window's claim on the script it shows, so that a second window does not write to the same file.

A claim that cannot be made never stands in the way: the window goes on without one.
"""

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, Signal, Slot

from screenwriter.storage.script_lock import ScriptLock, knock, take
from screenwriter.ui.script_names import is_same_file


class ScriptClaims(QObject):
    """Holds the claim on one script, and for a moment the one on the script that is about to take its place.

    Args:
        folder: where windows of this user see each other's claims.

    Signals:
        called_forward: another window was asked for the script that is open here.
    """

    called_forward = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._held: ScriptLock | None = None
        self._held_path: Path | None = None
        self._wanted: tuple[Path, ScriptLock | None] | None = None
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._answer_knock)

    def request(self, path: Path) -> bool:
        """Claim a script; False if another window has it. ``settle`` must follow."""
        self.settle(False)
        if self._held_path is not None and is_same_file(path, self._held_path):
            return True
        try:
            lock = take(self._folder, path)
        except OSError:
            self._wanted = (path, None)
            return True
        if lock is None:
            return False
        self._wanted = (path, lock)
        return True

    def settle(self, is_shown: bool) -> None:
        """The requested script took the place of the one before, or did not."""
        if self._wanted is None:
            return
        (path, lock), self._wanted = self._wanted, None
        if not is_shown:
            if lock is not None:
                lock.release()
            return
        self.release()
        self._held_path, self._held = path, lock
        if lock is not None:
            self._watcher.addPath(str(lock.knock_file))

    @Slot()
    def release(self) -> None:
        """No script is shown any more."""
        if self._watcher.files():
            self._watcher.removePaths(self._watcher.files())
        if self._held is not None:
            self._held.release()
        self._held, self._held_path = None, None

    def call_forward(self, path: Path) -> None:
        """Ask the window that has the script to come to the front."""
        try:
            knock(self._folder, path)
        except OSError:
            return  # it stays where it is; the writer was told which script it is

    @Slot()
    def _answer_knock(self) -> None:
        if self._held is not None and self._held.knock_file.exists():
            self.called_forward.emit()


class NoClaims:
    """In place of ``ScriptClaims`` where no other window is seen: every script may be had."""

    def request(self, _path: Path) -> bool:
        """As ``ScriptClaims.request``."""
        return True

    def settle(self, is_shown: bool) -> None:
        """As ``ScriptClaims.settle``."""

    def release(self) -> None:
        """As ``ScriptClaims.release``."""

    def call_forward(self, path: Path) -> None:
        """As ``ScriptClaims.call_forward``."""
