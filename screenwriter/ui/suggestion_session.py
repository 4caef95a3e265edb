"""Suggestions as the window shows them: the mode in the menus, the model's state in the status line."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolTip

from screenwriter.messages import Failure, ModelLoaded
from screenwriter.storage.settings import Settings
from screenwriter.ui.editor.ghost_keys import GhostAction
from screenwriter.ui.editor.ghost_settings import GhostSettings, SuggestionMode
from screenwriter.ui.editor.suggestion_controller import SuggestionController
from screenwriter.ui.editor.suggestion_states import WhyThis
from screenwriter.ui.main_window import MainWindow
from screenwriter.ui.settings_controller import SettingsController

_EAGERNESS = {"quieter": 2.0, "normal": 1.0, "eager": 0.4}
"""How the usual confidence limit is stretched."""

_FAILURES = {
    "model_damaged": "the model is damaged",
    "process_died": "waking the model",
    "out_of_memory": "too little memory for the model",
    "unreadable": "the model cannot be read",
}


def ghost_settings(settings: Settings) -> GhostSettings:
    """What the writer has set, as the suggestion controller takes it."""
    usual = GhostSettings()
    return GhostSettings(
        mode=SuggestionMode(settings.suggestions_mode),
        delay_ms=settings.suggestion_delay_ms,
        threshold=min(0.95, usual.threshold * _EAGERNESS[settings.suggestion_eagerness]),
    )


def why_text(why: WhyThis) -> str:
    """What is known about a shown suggestion, in the wording of suggestions-ux.md sections 10 and 14."""
    model = why.model or "the model"
    return (
        f"\u201c{why.alternative.text.strip()}\u201d\n"
        f"Offered by {model}, from the words before the caret and what this script said in like places.\n"
        f"Chance of its first word, as the model sees it: {why.alternative.probability:.0%}.\n"
        f"Seed {why.seed}. Nothing left this computer."
    )


class SuggestionSession(QObject):
    """Connects the suggestion controller with menus, settings and status line.

    Signals:
        engine_wanted: suggestions are on, so the engine has to run.
    """

    engine_wanted = Signal()

    def __init__(self, controller: SuggestionController, window: MainWindow, settings: SettingsController) -> None:
        super().__init__(window)
        self._controller = controller
        self._window = window
        self._settings = settings
        self._model_text, self._model_detail = "waking the model", ""
        for mode in SuggestionMode:
            action = window.actions_by_name[f"mode_{mode.value}"]
            action.setData(mode.value)
            action.triggered.connect(self._choose_mode)
        window.actions_by_name["suggest_now"].triggered.connect(self._suggest_now)
        window.actions_by_name["toggle_suggestions"].triggered.connect(self._toggle)
        controller.mode_changed.connect(self._follow_mode)
        controller.slowed_down.connect(self._tell_slow)
        controller.nothing_found.connect(self._tell_nothing)
        controller.why_requested.connect(self._tell_why)
        settings.changed.connect(self.apply_settings)
        self._show_mode(controller.mode)

    @Slot(object)
    def apply_settings(self, settings: Settings) -> None:
        """Take over what concerns suggestions."""
        self._controller.set_settings(ghost_settings(settings))
        self._show_mode(self._controller.mode)

    @Slot(object)
    def note_model(self, loaded: ModelLoaded) -> None:
        """A model answers from now on."""
        self._model_text, self._model_detail = loaded.name, ""
        self._show_mode(self._controller.mode)

    @Slot(object)
    def note_failure(self, failure: Failure) -> None:
        """The engine has a trouble; a single unanswered request is none worth a word."""
        if text := _FAILURES.get(failure.code):
            self._model_text, self._model_detail = text, failure.detail
            self._show_mode(self._controller.mode)

    @Slot()
    def _choose_mode(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._controller.set_mode(SuggestionMode(action.data()))
            self._settings.change(suggestions_mode=action.data())

    @Slot()
    def _suggest_now(self) -> None:
        self._controller.act(GhostAction.ASK)

    @Slot()
    def _toggle(self) -> None:
        self._controller.act(GhostAction.ON_OFF)

    @Slot(object)
    def _follow_mode(self, mode: SuggestionMode) -> None:
        self._settings.change(suggestions_mode=mode.value)
        self._show_mode(mode)

    @Slot(float)
    def _tell_slow(self, median_ms: float) -> None:
        text = f"Suggestions take {median_ms:.0f} ms here: they now come when you ask (Ctrl+Space)."
        self._window.status_line.showMessage(text, 15_000)

    @Slot()
    def _tell_nothing(self) -> None:
        self._window.status_line.showMessage("Nothing to suggest here.", 3000)

    @Slot(object)
    def _tell_why(self, why: WhyThis) -> None:
        editor = self._window.editor
        below_caret = editor.viewport().mapToGlobal(editor.cursorRect().bottomLeft())
        QToolTip.showText(below_caret, why_text(why), editor, editor.rect(), 15_000)

    def _show_mode(self, mode: SuggestionMode) -> None:
        self._window.actions_by_name[f"mode_{mode.value}"].setChecked(True)
        self._window.welcome.set_mode(mode.value)
        if mode is SuggestionMode.OFF:
            self._window.status_line.set_model("suggestions off")
            return
        self._window.status_line.set_model(self._model_text, self._model_detail)
        self.engine_wanted.emit()
