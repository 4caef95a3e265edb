"""Counts how suggestions fare, while the writer has that switched on, and shows it: Suggestions > Figures for Me."""

import contextlib
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot

from screenwriter.storage.atomic_file import WriteError
from screenwriter.storage.suggestion_figures import Fared, Figures, read_figures, write_figures
from screenwriter.ui.dialogs.figures_dialog import FiguresDialog
from screenwriter.ui.editor.chosen_line import speaker_at
from screenwriter.ui.editor.screenplay_editor import ScreenplayEditor
from screenwriter.ui.editor.suggestion_controller import SuggestionController
from screenwriter.ui.main_window import MainWindow
from screenwriter.ui.settings_controller import SettingsController

_SAVE_AFTER_MS = 3000


class SuggestionCounter(QObject):
    """Owns the figures of one window. An alternative turned to counts as shown, too."""

    def __init__(
        self,
        window: MainWindow,
        editor: ScreenplayEditor,
        suggestions: SuggestionController,
        settings: SettingsController,
        file: Path,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._editor = editor
        self._suggestions = suggestions
        self._settings = settings
        self._file = file
        self._figures: Figures | None = None  # read when first needed
        self._place: tuple[str, str] | None = None  # kind and character of the ghost that is shown
        self._was_taken_in_part = False
        self._later = QTimer(self, singleShot=True, interval=_SAVE_AFTER_MS)
        self._later.timeout.connect(self.save_now)
        suggestions.shown.connect(self._note_shown)
        suggestions.accepted.connect(self._note_accepted)
        suggestions.dismissed.connect(self._note_dismissed)
        window.closed.connect(self.save_now)
        window.actions_by_name["figures"].triggered.connect(self.show_figures)

    @property
    def figures(self) -> Figures:
        """What was counted so far."""
        if self._figures is None:
            self._figures = read_figures(self._file)
        return self._figures

    @Slot()
    def show_figures(self) -> None:
        """The figures, the switch, and deleting them."""
        dialog = FiguresDialog(self.figures, self._settings.settings.counts_suggestions, self._window)
        dialog.switched.connect(self._switch)
        dialog.delete_wanted.connect(self.delete)
        dialog.exec()
        dialog.deleteLater()

    @Slot()
    def delete(self) -> None:
        """Forget all figures, on disk as well."""
        self._figures = {}
        self.save_now()

    @Slot()
    def save_now(self) -> None:
        """Write what was counted; a disk that can't costs only figures."""
        self._later.stop()
        if self._figures is not None:
            with contextlib.suppress(OSError, WriteError):
                write_figures(self._file, self._figures)

    @Slot(bool)
    def _switch(self, is_on: bool) -> None:
        self._settings.change(counts_suggestions=is_on)

    @Slot(str)
    def _note_shown(self, _text: str) -> None:
        self._place = self._caret_place()
        self._was_taken_in_part = False
        self._count("shown")

    @Slot(str, str)
    def _note_accepted(self, _text: str, how: str) -> None:
        if how == "list" or self._place is None:
            self._place = self._caret_place()
            self._was_taken_in_part = False
            self._count("shown")
        if self._suggestions.has_ghost:  # a rest is left
            if not self._was_taken_in_part:
                self._count("in_part")
            self._was_taken_in_part = True
            return
        if self._was_taken_in_part:  # word by word to its end
            self._count("in_part", -1)
        self._count("in_full")
        self._place = None

    @Slot()
    def _note_dismissed(self) -> None:
        if not self._was_taken_in_part:
            self._count("dismissed")
        self._place = None

    def _caret_place(self) -> tuple[str, str]:
        elements = self._editor.screenplay_document.elements
        index = self._editor.textCursor().blockNumber()
        return elements[index].kind.value, speaker_at(elements, index)

    def _count(self, what: str, by: int = 1) -> None:
        if self._place is None or not self._settings.settings.counts_suggestions:
            return
        kind, character = self._place
        of_kind = self.figures.setdefault(kind, {})
        of_kind[character] = of_kind.get(character, Fared()).with_one_more(what, by)
        self._later.start()
