"""Holds the settings while the window lives: hands them out, changes them, keeps them on disk."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from screenwriter.storage.atomic_file import WriteError
from screenwriter.storage.settings import Settings, save_settings

_RECENT_FILES = 12
_SAVE_AFTER_MS = 500


class SettingsController(QObject):
    """The one owner of the settings.

    Signals:
        changed: the Settings now.
        not_kept: why they could not be written; they hold until the window closes.
    """

    changed = Signal(object)
    not_kept = Signal(str)

    def __init__(self, settings: Settings, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings = settings
        self._path = path
        self._later = QTimer(self, singleShot=True, interval=_SAVE_AFTER_MS)
        self._later.timeout.connect(self.save_now)

    def change(self, **values: object) -> None:
        """Set some fields; they are written a moment later, in one go."""
        changed = replace(self.settings, **values)  # type: ignore[arg-type]
        if changed == self.settings:
            return
        self.settings = changed
        self._later.start()
        self.changed.emit(changed)

    @Slot(str)
    def note_file(self, path: str) -> None:
        """Put a file at the head of the recent ones."""
        others = [file for file in self.settings.recent_files if file != path]
        self.change(recent_files=(path, *others)[:_RECENT_FILES], last_folder=str(Path(path).parent))

    def forget_file_if_gone(self, path: str) -> None:
        """Take a file that is no longer there out of the recent ones."""
        if Path(path).exists():
            return
        self.change(recent_files=tuple(file for file in self.settings.recent_files if file != path))

    @Slot()
    def save_now(self) -> None:
        """Write what was changed."""
        self._later.stop()
        try:
            save_settings(self._path, self.settings)
        except (OSError, WriteError) as error:
            self.not_kept.emit(str(error))
