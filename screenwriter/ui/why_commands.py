"""Why this? in the window: asks the engine, opens the dialog, and says when an accepted line stands elsewhere."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal, Slot

from screenwriter.messages import Alternative, WhyAnswer, WhyRequest
from screenwriter.ui.dialogs.why_dialog import WhyDialog
from screenwriter.ui.editor.reason_words import also_mark, short_title
from screenwriter.ui.editor.suggestion_controller import SuggestionController
from screenwriter.ui.editor.suggestion_states import WhyThis
from screenwriter.ui.main_window import MainWindow
from screenwriter.ui.settings_controller import SettingsController

_MARK_MS, _USED_MS = 6000, 10_000


class WhyCommands(QObject):
    """Connects the suggestion controller with the engine's explanations.

    Args:
        open_script: opens a script by its path.

    Signals:
        explanation_wanted: a WhyRequest.
    """

    explanation_wanted = Signal(object)

    def __init__(
        self,
        controller: SuggestionController,
        window: MainWindow,
        settings: SettingsController,
        open_script: Callable[[str], object],
    ) -> None:
        super().__init__(window)
        self._controller = controller
        self._window = window
        self._settings = settings
        self._open_script = open_script
        self._number = 0
        self._asked_for_use = -1
        self._dialog: WhyDialog | None = None
        controller.why_requested.connect(self.explain)
        controller.shown.connect(self._tell_mark)
        controller.accepted.connect(self._look_for_use)

    @Slot(object)
    def explain(self, why: WhyThis) -> None:
        """Open the dialog about a suggestion; the like passages come a moment later."""
        if self._dialog is not None:
            self._dialog.reject()
        settings = self._settings.settings
        dialog = WhyDialog(why, settings.suggestion_seed > 0, settings.guard_words, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.seed_fixed.connect(self._fix_seed)
        dialog.script_wanted.connect(self._open_script)
        dialog.finished.connect(self._forget_dialog)
        self._dialog = dialog
        dialog.open()
        self._ask(why)

    @Slot(object)
    def receive(self, answer: WhyAnswer) -> None:
        """Show what was found, or tell that an accepted line stands in another script too."""
        if answer.number == self._asked_for_use:
            self._tell_use(answer)
        elif answer.number == self._number and self._dialog is not None:
            self._dialog.show_answer(answer)

    def _ask(self, why: WhyThis) -> None:
        self._number += 1
        settings = self._settings.settings
        self.explanation_wanted.emit(
            WhyRequest(
                number=self._number,
                paragraphs=why.paragraphs,
                kind=why.kind.value,
                typed=why.typed,
                span=why.span,
                cast=why.cast,
                script=why.script,
                guard_words=settings.guard_words,
                set_phrases=settings.guard_phrases,
            )
        )

    @Slot(str)
    def _tell_mark(self, _text: str) -> None:
        shown: Alternative | None = self._controller.shown_alternative
        if shown is not None and (mark := also_mark(shown)):
            self._window.status_line.showMessage(f"{mark[0].upper()}{mark[1:]}", _MARK_MS)

    @Slot(str, str)
    def _look_for_use(self, _piece: str, _how: str) -> None:
        """Ask only where the suggestion was like a passage; the engine measures what was really taken."""
        why = self._controller.why.just_accepted()
        if why is not None and why.alternative.reason == "like":
            self._ask(why)
            self._asked_for_use = self._number

    def _tell_use(self, answer: WhyAnswer) -> None:
        if answer.also:
            line = answer.also[0]
            text = self.tr("You used this line in {script}, p. {page}")
            if not line.page:
                text = self.tr("You used this line in {script}")
            self._window.status_line.showMessage(text.format(script=short_title(line.script), page=line.page), _USED_MS)

    @Slot(int)
    def _fix_seed(self, seed: int) -> None:
        self._settings.change(suggestion_seed=seed)

    @Slot()
    def _forget_dialog(self) -> None:
        self._dialog = None
        self._window.focus_editor()
