"""The Models menu: learning from the writer's scripts, and the list of models."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QDialog

from screenwriter.bridge.training_worker import TrainingWorker
from screenwriter.storage.model_library import ModelEntry, ModelLibrary
from screenwriter.ui.dialogs.compare_dialog import CompareDialog, Passage
from screenwriter.ui.dialogs.forget_dialog import ForgetDialog
from screenwriter.ui.dialogs.models_dialog import ModelsDialog
from screenwriter.ui.dialogs.models_switch import ModelSwitch
from screenwriter.ui.dialogs.retrain_dialog import RetrainDialog
from screenwriter.ui.editor.passage_at_caret import passage_at_caret
from screenwriter.ui.editor.screenplay_editor import ScreenplayEditor
from screenwriter.ui.main_window import MainWindow
from screenwriter.ui.model_export import ModelExport
from screenwriter.ui.script_switch_commands import ScriptSwitchCommands
from screenwriter.ui.settings_controller import SettingsController


class ModelCommands(QObject):
    """Opens the dialogs; each is made when it is first wanted.

    Args:
        training: learns new models.
        second: learns again without a script and compares, beside a training.

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
        second: TrainingWorker,
        work_folder: Path,
        editor: ScreenplayEditor,
        bonds: ScriptSwitchCommands,
        settings: SettingsController,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._library = library
        self._switch = switch
        self._training = training
        self._work_folder = work_folder
        self._second = second
        self._editor = editor
        self._bonds = bonds
        self._settings = settings
        self._retrain: RetrainDialog | None = None
        self._forget: ForgetDialog | None = None
        self._compare: CompareDialog | None = None
        self._models: ModelsDialog | None = None
        self.export = ModelExport(self)
        self.export.told.connect(self._window.status_line.showMessage)
        window.actions_by_name["learn"].triggered.connect(self.show_retrain)
        window.actions_by_name["models"].triggered.connect(self.show_models)
        window.actions_by_name["compare_models"].triggered.connect(self.show_comparison)

    @property
    def is_training(self) -> bool:
        """Whether a training runs now."""
        is_forgetting = self._forget is not None and self._forget.is_running
        return is_forgetting or (self._retrain is not None and self._retrain.is_training)

    def hold_training(self, is_held: bool) -> None:
        """Pause what learns, or let it go on. Never waits."""
        self._training.hold(is_held)
        self._second.hold(is_held)

    def tell_damaged(self) -> None:
        """Say which of the writer's models can't be used, where they lie and which one suggests instead."""
        instead = self._library.active().name
        sentences = [
            self.tr(
                "The model \u201c{name}\u201d is damaged and is not used ({file} in {folder}); {instead} suggests. "
                "It can be deleted under Models."
            ).format(name=entry.name, file=entry.problem.file, folder=entry.folder, instead=instead)
            for entry in self._library.entries()
            if entry.problem is not None and not entry.is_shipped
        ]
        self._window.strip.say("models", "\n".join(sentences))

    @Slot()
    def show_retrain(self) -> None:
        """Open the dialog, or bring it to the front with all it was doing."""
        self.engine_wanted.emit()
        if self._retrain is None:
            self._retrain = RetrainDialog(
                self._training,
                self._library,
                self._switch,
                self._work_folder,
                self._window,
                self._bonds.never_learned,
                lambda: self._settings.settings.training_pauses_on_battery,
            )
            self._retrain.status_changed.connect(self._window.status_line.set_notice)
        self._retrain.show()
        self._retrain.raise_()
        self._retrain.activateWindow()

    @Slot()
    def show_models(self) -> None:
        """Open the list of models."""
        self.engine_wanted.emit()
        dialog = ModelsDialog(self._library, self._switch, self._window)
        dialog.forget_wanted.connect(self.show_forgetting)
        dialog.copy_wanted.connect(self._copy)
        self.export.told.connect(dialog.tell)
        self._models = dialog
        dialog.exec()
        self._models = None
        self.export.told.disconnect(dialog.tell)
        dialog.deleteLater()  # else it would go on listening to the switch

    @Slot(str)
    def show_forgetting(self, model_id: str) -> None:
        """Choose a script that a model, and all that know it, shall forget."""
        if self._forget is not None:
            if self._forget.is_running:
                self._bring_forward(self._forget)
                return
            self._forget.close()
            self._forget.deleteLater()
        work, never = self._work_folder.with_name("forgetting"), self._bonds.never_learned()
        self._forget = ForgetDialog(
            self._library, self._switch, self._second, work, model_id, never, self._window
        )  # fmt: skip
        self._bring_forward(self._forget)

    @Slot()
    def show_comparison(self) -> None:
        """Compare two models on the selection, or on the scene of the caret."""
        if self._compare is None:
            self._compare = CompareDialog(self._library, self._second, self._passage, self._window)
        elif self._compare.isVisible():
            self._compare.refresh()
        self._bring_forward(self._compare)

    def _passage(self) -> Passage | None:
        if self._bonds.is_locked or self._window.is_welcome_shown():
            return None
        pointed = passage_at_caret(self._editor)
        if pointed is None:
            return None
        is_selection, before, paragraphs = pointed
        heading = next((p.text for p in paragraphs if p.kind == "scene_heading"), "")
        name = self.tr("The selection") if is_selection else heading or self.tr("This scene")
        return Passage(name, before, paragraphs)

    @Slot(object)
    def _copy(self, entry: ModelEntry) -> None:
        self.export.copy(entry, self._models or self._window)

    @staticmethod
    def _bring_forward(dialog: QDialog) -> None:
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()
