"""Copies a model to a folder the writer chooses, after saying what such a copy may give away."""

from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from screenwriter.bridge.folder_copier import FolderCopier
from screenwriter.bridge.worker_thread import WorkerThread
from screenwriter.storage.model_library import ModelEntry
from screenwriter.ui.dialogs.confirmation import is_confirmed
from screenwriter.ui.dialogs.failure_text import os_error_code, sentence

WARNING = QT_TRANSLATE_NOOP(
    "ModelExport",
    "The model learned from your scripts, and its folder holds their text. "
    "Give it only to people who may read those scripts.",
)


class ModelExport(QObject):
    """One for the window; ``thread`` starts with the first copy, and whoever made this object stops it.

    Signals:
        told: what there is to say about a copy, as a sentence.
    """

    told = Signal(str)
    _copy_wanted = Signal(object, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._copier = FolderCopier()
        self.thread = WorkerThread(self._copier, "copies", self)
        self._copy_wanted.connect(self._copier.copy)
        self._copier.copied.connect(self._tell_copied)
        self._copier.failed.connect(self._tell_failed)

    def copy(self, entry: ModelEntry, window: QWidget) -> None:
        """Warn, ask where to, and copy; ``told`` says how it ended."""
        question = self.tr("Copy the model “{0}”?").format(entry.name)
        warning = QCoreApplication.translate("ModelExport", WARNING)
        if not entry.is_shipped and not is_confirmed(window, question, warning, self.tr("Copy…")):
            return
        folder = QFileDialog.getExistingDirectory(window, self.tr("Where to copy the model"))
        if folder:
            self.copy_to(entry, Path(folder))

    def copy_to(self, entry: ModelEntry, folder: Path) -> None:
        """Copy into a folder, without asking."""
        if not self.thread.isRunning():
            self.thread.start_worker()
        self.told.emit(self.tr("Copying {0}…").format(entry.name))
        self._copy_wanted.emit(entry.folder, folder / entry.folder.name)

    @Slot(object)
    def _tell_copied(self, target: Path) -> None:
        self.told.emit(self.tr("Copied to {0}. It may contain text of the scripts it learned from.").format(target))

    @Slot(object, object)
    def _tell_failed(self, target: Path, error: OSError) -> None:
        if isinstance(error, FileExistsError):
            self.told.emit(self.tr("There is a folder of this name already; nothing was copied: {0}").format(target))
        else:
            self.told.emit(sentence(os_error_code(error), str(target)))
