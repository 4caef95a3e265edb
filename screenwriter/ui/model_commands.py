"""The Models menu: learning from the writer's scripts, and the list of models."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from screenwriter.bridge.training_worker import TrainingWorker
from screenwriter.storage.model_library import ModelLibrary
from screenwriter.ui.dialogs.models_dialog import ModelsDialog
from screenwriter.ui.dialogs.models_switch import ModelSwitch
from screenwriter.ui.dialogs.retrain_dialog import RetrainDialog
from screenwriter.ui.main_window import MainWindow


class ModelCommands(QObject):
    """Opens the two dialogs; each is made when it is first wanted.

    Signals:
        engine_wanted: a model may be tried out, so the engine has to run.
    """

    engine_wanted = Signal()

    def __init__(
        self,
        window: MainWindow,
        library: ModelLibrary,
        switch: ModelSwitch,
        training: TrainingWorker,
        work_folder: Path,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._library = library
        self._switch = switch
        self._training = training
        self._work_folder = work_folder
        self._retrain: RetrainDialog | None = None
        window.actions_by_name["learn"].triggered.connect(self.show_retrain)
        window.actions_by_name["models"].triggered.connect(self.show_models)

    @property
    def is_training(self) -> bool:
        """Whether a training runs now."""
        return self._retrain is not None and self._retrain.is_training

    def tell_damaged(self) -> None:
        """Say which of the writer's models can't be used, where they lie and which one suggests instead."""
        instead = self._library.active().name
        sentences = [
            f"The model \u201c{entry.name}\u201d is damaged and is not used ({entry.problem.file} in {entry.folder}); "
            f"{instead} suggests. It can be deleted under Models."
            for entry in self._library.entries()
            if entry.problem is not None and not entry.is_shipped
        ]
        self._window.strip.say("models", "\n".join(sentences))

    @Slot()
    def show_retrain(self) -> None:
        """Open the dialog, or bring it to the front with all it was doing."""
        self.engine_wanted.emit()
        if self._retrain is None:
            self._retrain = RetrainDialog(self._training, self._library, self._switch, self._work_folder, self._window)
            self._retrain.status_changed.connect(self._window.status_line.set_notice)
        self._retrain.show()
        self._retrain.raise_()
        self._retrain.activateWindow()

    @Slot()
    def show_models(self) -> None:
        """Open the list of models."""
        self.engine_wanted.emit()
        dialog = ModelsDialog(self._library, self._switch, self._window)
        dialog.exec()
        dialog.deleteLater()  # else it would go on listening to the switch
