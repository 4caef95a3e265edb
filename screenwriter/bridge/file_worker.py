"""Writes scripts and recovery copies off the window's thread, in the order they were asked for.

Lives in a ``WorkerThread``. Takes frozen snapshots; never sees the document on screen.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from screenwriter.screenplay.document import Screenplay
from screenwriter.storage.atomic_file import FileChangedError, FileStamp, WriteError, write_atomically
from screenwriter.storage.backups import TextSize, folder_of
from screenwriter.storage.character_facts import CharacterFacts, write_facts
from screenwriter.storage.ignored_hints import IgnoredHint, write_ignored
from screenwriter.storage.ledger import Ledger, write_ledger
from screenwriter.storage.production_file import production_text, write_production
from screenwriter.storage.recovery import Journal, RecoveryCopy
from screenwriter.storage.versions import Version, VersionStore, note_script


@dataclass(frozen=True, slots=True)
class SaveOrder:
    """Write this script to this file, unless the file no longer is ``expected`` (None: overwrite whatever is there)."""

    number: int
    path: Path
    screenplay: Screenplay
    expected: FileStamp | None = None
    backup_root: Path | None = None  # None: no backups are kept
    deleted_characters: int = 0  # taken out by hand since the last save
    side_store: VersionStore | None = None  # where marks and locks go that the file has no place for; None: nowhere
    needs_backup: bool = False  # rather leave the file alone than replace what is in no backup


@dataclass(frozen=True, slots=True)
class VersionOrder:
    """Keep this state in the script's side folder; ``version`` says all but what only its bytes can say.

    ``script_sha256`` is what the script's file holds now.
    """

    store: VersionStore
    screenplay: Screenplay
    version: Version
    script: Path
    script_sha256: str


@dataclass(frozen=True, slots=True)
class LedgerOrder:
    """Write this ledger to this file."""

    path: Path
    ledger: Ledger


@dataclass(frozen=True, slots=True)
class Saved:
    """The order was carried out; the file is now ``stamp``."""

    number: int
    path: Path
    stamp: FileStamp


@dataclass(frozen=True, slots=True)
class SaveRefused:
    """The order was not carried out and the file is as it was.

    ``reason`` is a reason of ``WriteError``, ``changed_on_disk``, ``cannot_express`` (the format) or ``no_backup``.
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
        encode_version: turns a script into a version's bytes and the ending of their file; None: Fountain.

    Signals:
        saved: a Saved.
        refused: a SaveRefused.
        journalled: number of the JournalOrder that is now safe on disk.
        journal_failed: number, reason and detail; the text is then only in the window.
        backup_failed: reason; the script itself was saved.
        backed_up: a backup holds what was saved.
        text_shrank: the Backup, now pinned, that holds much more text than what was saved.
        version_kept: the Version.
        version_failed: reason.
        ledger_failed: reason.
        ignored_failed: reason.
        facts_failed: reason.
        production_failed: reason; the script was saved, its revision marks and locks were not.
    """

    saved = Signal(object)
    refused = Signal(object)
    journalled = Signal(int)
    journal_failed = Signal(int, str, str)
    backup_failed = Signal(str)
    backed_up = Signal()
    text_shrank = Signal(object)
    version_kept = Signal(object)
    version_failed = Signal(str)
    ledger_failed = Signal(str)
    ignored_failed = Signal(str)
    facts_failed = Signal(str)
    production_failed = Signal(str)

    def __init__(
        self,
        encode: Callable[[Screenplay, Path], bytes],
        to_text: Callable[[Screenplay], str],
        recovery_dir: Path,
        encode_version: Callable[[Screenplay], tuple[bytes, str]] | None = None,
    ) -> None:
        super().__init__()
        self._encode_version = encode_version or (lambda script: (to_text(script).encode(), ".fountain"))
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
            if not self._keep_old(order) and order.needs_backup:
                self.refused.emit(SaveRefused(order.number, order.path, "no_backup"))
                return
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
            self._keep_production(order, stamp)  # first: who opens the file again right away must find it
            self.saved.emit(Saved(order.number, order.path, stamp))
            self._keep_new(order, data)

    @Slot(object)
    def keep_version(self, order: VersionOrder) -> None:
        """Answers ``version_kept`` or ``version_failed``."""
        try:
            data, suffix = self._encode_version(order.screenplay)
            version = order.store.add(data, replace(order.version, suffix=suffix))
            note_script(order.store, order.script, order.script_sha256)
        except WriteError as error:
            self.version_failed.emit(error.reason)
        except Exception as error:  # as in ``save``
            self.version_failed.emit(str(error))
        else:
            self.version_kept.emit(version)

    @Slot(object)
    def keep_ledger(self, order: LedgerOrder) -> None:
        """Answers ``ledger_failed`` if the ledger can't be written."""
        try:
            write_ledger(order.path, order.ledger)
        except WriteError as error:
            self.ledger_failed.emit(error.reason)
        except Exception as error:  # as in ``save``
            self.ledger_failed.emit(str(error))

    @Slot(object, object)
    def keep_facts(self, folder: Path, facts: CharacterFacts) -> None:
        """Write what the writer said of the characters; answers ``facts_failed`` if that can't be done."""
        try:
            write_facts(folder, facts)
        except WriteError as error:
            self.facts_failed.emit(error.reason)
        except Exception as error:  # as in ``save``
            self.facts_failed.emit(str(error))

    @Slot(object, object)
    def keep_ignored(self, path: Path, ignored: tuple[IgnoredHint, ...]) -> None:
        """Write which hints are ignored; answers ``ignored_failed`` if that can't be done."""
        try:
            write_ignored(path, ignored)
        except WriteError as error:
            self.ignored_failed.emit(error.reason)
        except Exception as error:  # as in ``save``
            self.ignored_failed.emit(str(error))

    def _keep_production(self, order: SaveOrder, written: FileStamp) -> None:
        if order.side_store is None:
            return
        try:
            write_production(order.side_store.folder, order.screenplay)
            if order.side_store.folder.exists():
                note_script(order.side_store, order.path, written.sha256)
        except WriteError as error:
            self.production_failed.emit(error.reason)
        except Exception as error:  # as in ``save``
            self.production_failed.emit(str(error))

    def _keep_old(self, order: SaveOrder) -> bool:
        """Keep what the file holds before it is replaced; whether it is safe, or there is nothing to keep."""
        if order.backup_root is None:
            return True
        try:
            old = order.path.read_bytes()
            folder_of(order.backup_root, order.path).add(old, datetime.now())
        except FileNotFoundError:
            return not order.path.exists()
        except (OSError, WriteError):
            return False
        return True

    def _keep_new(self, order: SaveOrder, data: bytes) -> None:
        if order.backup_root is None:
            return
        characters = sum(len(element.text) for element in order.screenplay.elements)
        size = TextSize(characters, order.deleted_characters)
        try:
            kept = folder_of(order.backup_root, order.path).add(data, datetime.now(), size)
        except WriteError as error:
            self.backup_failed.emit(error.reason)
        except OSError as error:
            self.backup_failed.emit(error.strerror or str(error))
        else:
            self.backed_up.emit()
            if kept.shrunk_from is not None:
                self.text_shrank.emit(kept.shrunk_from)

    @Slot(object)
    def keep(self, order: JournalOrder) -> None:
        """Answers ``journalled`` or ``journal_failed``."""
        try:
            if self._journal is None:
                self._journal = Journal(self._recovery_dir)
            text = self._to_text(order.screenplay)
            kept = production_text(order.screenplay)
            self._journal.write(RecoveryCopy(text, order.script_path, order.stamp, order.title, production=kept))
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
