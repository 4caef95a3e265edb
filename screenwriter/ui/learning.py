"""Learning from the writer's scripts: who learns, which model answers then, and when learning pauses."""

from pathlib import Path

from PySide6.QtCore import QObject

from screenwriter.bridge.connection import Connect
from screenwriter.bridge.suggestion_worker import SuggestionWorker
from screenwriter.bridge.training_worker import TrainingWorker
from screenwriter.storage.model_library import ModelLibrary
from screenwriter.ui.dialogs.models_switch import ModelSwitch
from screenwriter.ui.editor.screenplay_editor import ScreenplayEditor
from screenwriter.ui.main_window import MainWindow
from screenwriter.ui.model_commands import ModelCommands
from screenwriter.ui.script_switch_commands import ScriptSwitchCommands
from screenwriter.ui.settings_controller import SettingsController
from screenwriter.ui.typing_pause import TypingPause


class Learning(QObject):
    """Puts the training workers and the Models menu together.

    ``worker`` and ``second_worker`` (beside a training: compare, forget) need threads; whoever made this object starts
    and stops them.

    Args:
        connect: starts a training process.
        answering: the worker that the model in use answers by.
        work_folder: keeps what can be resumed.
    """

    def __init__(
        self,
        connect: Connect,
        answering: SuggestionWorker,
        library: ModelLibrary,
        window: MainWindow,
        editor: ScreenplayEditor,
        settings: SettingsController,
        bonds: ScriptSwitchCommands,
        work_folder: Path,
    ) -> None:
        super().__init__(window)
        self.worker, self.second_worker = TrainingWorker(connect), TrainingWorker(connect)
        self.switch = ModelSwitch(library, answering, self)
        self.commands = ModelCommands(
            window, library, self.switch, self.worker, self.second_worker, work_folder, editor, bonds, settings
        )
        self.typing_pause = TypingPause(
            editor.document(), settings, lambda: self.commands.is_training, self.commands.hold_training, window
        )
