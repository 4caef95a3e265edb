"""Copies a model's folder to another place, a stick perhaps, on a thread of its own. Lives in a ``WorkerThread``."""

import errno
import secrets
import shutil
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot


class FolderCopier(QObject):
    """Signals:
    copied: the folder that was made.
    failed: the folder that was to be made, and the OSError; nothing of it is left.
    """

    copied = Signal(object)
    failed = Signal(object, object)

    @Slot()
    def start(self) -> None:
        """Nothing to get ready."""

    @Slot()
    def stop(self) -> None:
        """A copy under way is finished: it is a few dozen megabytes. Thread-safe."""

    def finish(self) -> None:
        """Nothing is open; called by ``WorkerThread``."""

    @Slot(object, object)
    def copy(self, source: Path, target: Path) -> None:
        """Copy ``source`` as ``target``, which appears whole or not at all; answers ``copied`` or ``failed``."""
        partial = target.with_name(f".{target.name}-{secrets.token_hex(4)}")
        try:
            if target.exists():
                raise FileExistsError(errno.EEXIST, "already there", str(target))
            if not target.parent.is_dir():  # copytree would make it: a stick that is gone would be a folder of the disk
                raise FileNotFoundError(errno.ENOENT, "no such folder", str(target.parent))
            shutil.copytree(source, partial)
            partial.rename(target)
        except (OSError, shutil.Error) as error:
            shutil.rmtree(partial, ignore_errors=True)
            self.failed.emit(target, error if isinstance(error, OSError) else OSError(str(error)))
        else:
            self.copied.emit(target)
