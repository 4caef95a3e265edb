"""Writes scripts and recovery copies off the window's thread, in the order they were asked for.

Lives in a ``WorkerThread``. Takes frozen snapshots; never sees the document on screen.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from screenwriter.screenplay.document import Screenplay
from screenwriter.storage.atomic_file import FileChangedError, FileStamp, WriteError, write_atomically
from screenwriter.storage.recovery import Journal, RecoveryCopy


@dataclass(frozen=True, slots=True)
class SaveOrder:
    """Write this script to this file, unless the file no longer is ``expected`` (None: overwrite whatever is there)."""

    number: int
    path: Path
    screenplay: Screenplay
    expected: FileStamp | None = None


@dataclass(frozen=True, slots=True)
class Saved:
    """The order was carried out; the file is now ``stamp``."""

    number: int
    path: Path
    stamp: FileStamp


@dataclass(frozen=True, slots=True)
class SaveRefused:
    """The order was not carried out and the file is as it was.

    ``reason`` is a reason of ``WriteError``, ``changed_on_disk``, or ``cannot_express`` (the format).
    """

    number: int
    path: Path
    reason: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class JournalOrder:
    """Keep this unsaved text as the window's recovery copy; the fields are those of ``RecoveryCopy``."""

    number: int
    screenplay: Screenplay
    script_path: str
    stamp: FileStamp | None
    title: str


class FileWorker(QObject):
    """Saves and keeps the journal.

    Args:
        encode: turns a script into the bytes of a file of that name; may raise ValueError.
        to_text: turns a script into Fountain.
        recovery_dir: where the journal lies.

    Signals:
        saved: a Saved.
        refused: a SaveRefused.
        journalled: number of the JournalOrder that is now safe on disk.
        journal_failed: number, reason and detail; the text is then only in the window.
    """

    saved = Signal(object)
    refused = Signal(object)
    journalled = Signal(int)
    journal_failed = Signal(int, str, str)

    def __init__(
        self,
        encode: Callable[[Screenplay, Path], bytes],
        to_text: Callable[[Screenplay], str],
        recovery_dir: Path,
    ) -> None:
        super().__init__()
        self._encode = encode
        self._to_text = to_text
        self._recovery_dir = recovery_dir
        self._journal: Journal | None = None

    @Slot()
    def start(self) -> None:
        """Nothing to get ready: the journal is made with the first unsaved text."""

    @Slot(object)
    def save(self, order: SaveOrder) -> None:
        """Answers ``saved`` or ``refused``."""
        try:
            data = self._encode(order.screenplay, order.path)
            stamp = write_atomically(order.path, data, unless_changed_from=order.expected)
        except FileChangedError:
            self.refused.emit(SaveRefused(order.number, order.path, "changed_on_disk"))
        except WriteError as error:
            self.refused.emit(SaveRefused(order.number, order.path, error.reason, error.detail))
        except OSError as error:
            self.refused.emit(SaveRefused(order.number, order.path, "other", str(error)))
        except Exception as error:  # whatever the encoder trips over, the writer must hear that nothing was saved
            self.refused.emit(SaveRefused(order.number, order.path, "cannot_express", str(error)))
        else:
            self.saved.emit(Saved(order.number, order.path, stamp))

    @Slot(object)
    def keep(self, order: JournalOrder) -> None:
        """Answers ``journalled`` or ``journal_failed``."""
        try:
            if self._journal is None:
                self._journal = Journal(self._recovery_dir)
            text = self._to_text(order.screenplay)
            self._journal.write(RecoveryCopy(text, order.script_path, order.stamp, order.title))
        except WriteError as error:
            self.journal_failed.emit(order.number, error.reason, error.detail)
        except Exception as error:  # as in ``save``
            self.journal_failed.emit(order.number, "other", str(error))
        else:
            self.journalled.emit(order.number)

    @Slot()
    def forget(self) -> None:
        """Remove the recovery copy: everything is saved, or let go on purpose."""
        if self._journal is not None:
            try:
                self._journal.clear()
            except OSError as error:
                self.journal_failed.emit(0, "other", str(error))

    @Slot()
    def stop(self) -> None:
        """Nothing is waited for; an order in work is carried out. Thread-safe."""

    def finish(self) -> None:
        """Let the journal go; called by ``WorkerThread`` after the last slot. A copy not forgotten stays."""
        if self._journal is not None:
            self._journal.close()
