"""Suggestions as the window shows them: the mode in the menus, the model's state in the status line."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, Signal, Slot
from PySide6.QtGui import QAction

from screenwriter.formats.number_text import whole
from screenwriter.messages import Failure, ModelLoaded
from screenwriter.screenplay.own_voice import LEAST_SPEECHES, Voice
from screenwriter.storage.settings import Settings, limits
from screenwriter.ui.editor.ghost_keys import GhostAction
from screenwriter.ui.editor.ghost_settings import GhostSettings, SuggestionMode
from screenwriter.ui.editor.suggestion_controller import SuggestionController
from screenwriter.ui.key_table import ghost_keys, read_key_changes
from screenwriter.ui.main_window import MainWindow
from screenwriter.ui.settings_controller import SettingsController

_ASK_THE_MODEL = ("suggest_now", "another_way", "draft_scene", "compare_models")
"""Commands that mean nothing in a locked script."""

_EAGERNESS = {"quieter": 2.0, "normal": 1.0, "eager": 0.4}
"""How the usual confidence limit is stretched."""

_TEMPERATURES = {"closer": 0.8, "usual": 1.0, "freer": 1.6}

_FAILURES = {
    "model_damaged": QT_TRANSLATE_NOOP("SuggestionSession", "the model is damaged"),
    "process_died": QT_TRANSLATE_NOOP("SuggestionSession", "waking the model"),
    "out_of_memory": QT_TRANSLATE_NOOP("SuggestionSession", "too little memory for the model"),
    "unreadable": QT_TRANSLATE_NOOP("SuggestionSession", "the model cannot be read"),
}


def ghost_settings(settings: Settings) -> GhostSettings:
    """What the writer has set, as the suggestion controller takes it."""
    usual = GhostSettings()
    return GhostSettings(
        mode=SuggestionMode(settings.suggestions_mode),
        delay_ms=settings.suggestion_delay_ms,
        threshold=min(0.95, usual.threshold * _EAGERNESS[settings.suggestion_eagerness]),
        temperature=_TEMPERATURES[settings.suggestion_freedom],
        seed=settings.suggestion_seed,
        guard_words=settings.guard_words,
        guards_own=settings.guard_own_scripts,
        guard_phrases=settings.guard_phrases,
        next_speaker=settings.suggests_next_speaker,
        cue_threshold=min(0.95, usual.cue_threshold * _EAGERNESS[settings.suggestion_eagerness]),
        blend=settings.suggestion_blend / limits("suggestion_blend")[1],
        own_voices=settings.suggestion_own_voices,
        keys=ghost_keys(read_key_changes(settings.key_changes)),
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
        self._model_text, self._model_detail = self.tr("waking the model"), ""
        self._lock_detail: str | None = None  # since when and why the script is locked; None: it is not
        self._voice = Voice()
        for mode in SuggestionMode:
            action = window.actions_by_name[f"mode_{mode.value}"]
            action.setData(mode.value)
            action.triggered.connect(self._choose_mode)
        window.actions_by_name["suggest_now"].triggered.connect(self._suggest_now)
        window.actions_by_name["toggle_suggestions"].triggered.connect(self._toggle)
        controller.mode_changed.connect(self._follow_mode)
        controller.slowed_down.connect(self._tell_slow)
        controller.nothing_found.connect(self._tell_nothing)
        controller.cue_explained.connect(self._tell_why_cue)
        controller.voice_told.connect(self._note_voice)
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
            self._model_text = QCoreApplication.translate("SuggestionSession", text)
            self._model_detail = failure.detail
            self._show_mode(self._controller.mode)

    @Slot(object)
    def _note_voice(self, voice: Voice) -> None:
        if voice != self._voice:
            self._voice = voice
            self._show_mode(self._controller.mode)

    def _voice_words(self) -> tuple[str, str]:
        """Behind the model's name, and under the mouse: whose voice suggestions follow, and what it rests on."""
        voice = self._voice
        if not voice.speaker:
            return "", ""
        if not self._settings.settings.suggestion_own_voices:
            return "", self.tr("Voice per character is off in the settings.")
        if not voice.is_own:
            text = self.tr("General dialogue: {0} has {1} of the {2} speeches that a voice of their own rests on.")
            return "", text.format(voice.speaker, voice.speeches, LEAST_SPEECHES)
        text = self.tr("{0}\u2019s own lines count more here: {1} speeches.")
        return self.tr(" \u00b7 {0}, {1} speeches").format(voice.speaker, voice.speeches), text.format(
            voice.speaker, voice.speeches
        )

    @Slot(bool, str)
    def set_locked(self, is_locked: bool, detail: str) -> None:
        """The script is locked: no suggestions, whatever the mode; ``detail`` says since when and why."""
        self._lock_detail = detail if is_locked else None
        self._controller.set_locked(is_locked)
        may_ask = not is_locked and not self._window.is_welcome_shown()
        for name in _ASK_THE_MODEL:
            self._window.actions_by_name[name].setEnabled(may_ask)
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
        text = self.tr("Suggestions take {ms} ms here: they now come when you ask (Ctrl+Space).")
        self._window.status_line.showMessage(text.format(ms=whole(median_ms)), 15_000)

    @Slot()
    def _tell_nothing(self) -> None:
        self._window.status_line.showMessage(self.tr("Nothing to suggest here."), 3000)

    @Slot(str, float)
    def _tell_why_cue(self, name: str, probability: float) -> None:
        text = self.tr("{0} speaks next: a chance of {1} %, from the model and this script's own habits.")
        self._window.status_line.showMessage(text.format(name, round(probability * 100)), 10_000)

    def _show_mode(self, mode: SuggestionMode) -> None:
        self._window.actions_by_name[f"mode_{mode.value}"].setChecked(True)
        self._window.welcome.set_mode(mode.value)
        if self._lock_detail is not None:
            self._window.status_line.set_model(self.tr("locked: no suggestions"), self._lock_detail)
            return
        if mode is SuggestionMode.OFF:
            self._window.status_line.set_model(self.tr("suggestions off"))
            return
        whose, detail = self._voice_words()
        details = "\n".join(part for part in (self._model_detail, detail) if part)
        self._window.status_line.set_model(self._model_text + whose, details)
        self.engine_wanted.emit()
