"""Changes the model in use: the engine loads it first, and only then the library's choice changes."""

from contextlib import suppress
from typing import Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance, Slot

from screenwriter.messages import Failure, ModelLoaded
from screenwriter.storage.atomic_file import WriteError
from screenwriter.storage.model_library import SHIPPED_ID, ModelEntry, ModelLibrary, ModelLibraryError
from screenwriter.ui.dialogs.failure_text import os_error_code


class ModelLoader(Protocol):
    """What is asked of the suggestion worker; ``load_model`` is called on its own thread."""

    model_loaded: SignalInstance
    model_refused: SignalInstance

    def load_model(self, folder: str) -> None:
        """Slot: load a model folder; the present one stays if that fails."""


class ModelSwitch(QObject):
    """One for the window: the dialogs share it, one switch at a time, the newest wins.

    Signals:
        switched: the ModelEntry that is in use now.
        refused: the ModelEntry and the Failure that kept it from being used; the old one is still in use.
    """

    switched = Signal(object)
    refused = Signal(object, object)
    _load_wanted = Signal(str)

    def __init__(self, library: ModelLibrary, loader: ModelLoader, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._pending: ModelEntry | None = None
        self._load_wanted.connect(loader.load_model)
        loader.model_loaded.connect(self._take_loaded)
        loader.model_refused.connect(self._take_refused)

    def use(self, entry: ModelEntry) -> None:
        """Have the engine load it; the answer is ``switched`` or ``refused``, perhaps at once."""
        if entry.problem is not None:
            self.refused.emit(entry, Failure("model_damaged", f"{entry.problem.file}: {entry.problem.code}"))
            return
        self._pending = entry
        self._load_wanted.emit(str(entry.folder))

    @Slot(object)
    def _take_loaded(self, loaded: ModelLoaded) -> None:
        entry = self._pending
        if entry is None or loaded.folder != str(entry.folder):
            return
        self._pending = None
        try:
            self.switched.emit(self._library.activate(entry.id))
        except ModelLibraryError as error:
            self.refused.emit(entry, Failure(error.code, error.name))
        except WriteError as error:
            self.refused.emit(entry, Failure(error.reason, error.detail))
        except OSError as error:
            self.refused.emit(entry, Failure(os_error_code(error), str(error)))

    @Slot(str, object)
    def _take_refused(self, folder: str, failure: Failure) -> None:
        entry = self._pending
        if entry is not None and folder == str(entry.folder):
            self._pending = None
            self.refused.emit(entry, failure)
        elif failure.code == "model_damaged":
            self._retire(folder, failure)

    def _retire(self, folder: str, failure: Failure) -> None:
        """The engine found the chosen model damaged at its start: the library's choice goes back to the shipped one."""
        active = self._library.active()
        if folder != str(active.folder) or active.is_shipped:
            return
        with suppress(ModelLibraryError, WriteError, OSError):  # then it is refused again at the next start
            self._library.activate(SHIPPED_ID)
        self.refused.emit(active, failure)
