"""Words and pages of today and sprints, in the status line: off until switched on, without praise or blame."""

import contextlib
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Slot

from screenwriter.formats.number_text import whole
from screenwriter.storage.atomic_file import WriteError
from screenwriter.storage.settings import Settings
from screenwriter.storage.writing_days import WritingDay, WritingDays, read_days, write_days
from screenwriter.ui.dialogs.session_dialog import SessionDialog
from screenwriter.ui.editor.screenplay_editor import ScreenplayEditor
from screenwriter.ui.main_window import MainWindow
from screenwriter.ui.script_overview import ScriptOverview
from screenwriter.ui.settings_controller import SettingsController

_SAVE_AFTER_MS = 3000
_TICK_MS = 1000
_TOLD_MS = 15_000


class SessionGoals(QObject):
    """Counts what the open script grows by, while the writer wants it.

    Opening a script is no writing: ``start_afresh`` must be called after each.

    Args:
        today: the date now; days change while the program runs.
    """

    def __init__(
        self,
        window: MainWindow,
        editor: ScreenplayEditor,
        overview: ScriptOverview,
        settings: SettingsController,
        file: Path,
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._file = file
        self._today = today
        self._days: WritingDays | None = None  # read when first needed
        self._document = editor.document()
        self._words = 0  # of the script when it was last looked at
        self._pages: int | None = None  # None: another script's are still to come
        self._sprint_words = 0
        self._sprint_ms = 0  # how long the present sprint is; 0: there is none
        self._clock = QElapsedTimer()
        self._tick = QTimer(self, interval=_TICK_MS)
        self._tick.timeout.connect(self._follow_clock)
        self._later = QTimer(self, singleShot=True, interval=_SAVE_AFTER_MS)
        self._later.timeout.connect(self.save_now)
        overview.words_known.connect(self._follow_words)
        overview.pages_known.connect(self._follow_pages)
        settings.changed.connect(self._follow_settings)
        window.closed.connect(self._end)
        window.actions_by_name["session"].triggered.connect(self.show_dialog)
        window.status_line.session_clicked.connect(self.show_dialog)
        self._show()

    @property
    def days(self) -> WritingDays:
        """The days counted so far."""
        if self._days is None:
            self._days = read_days(self._file)
        return self._days

    @property
    def is_sprinting(self) -> bool:
        """Whether the timer runs."""
        return self._sprint_ms > 0

    @Slot()
    def start_afresh(self) -> None:
        """Another script is shown: its pages were not written just now."""
        self._pages = None

    @Slot()
    def show_dialog(self) -> None:
        """The switch, the goal, the timer and the days."""
        dialog = SessionDialog(self._settings.settings, self.days, self.is_sprinting, self._window)
        dialog.changed.connect(self._change)
        dialog.sprint_wanted.connect(self._switch_sprint)
        dialog.delete_wanted.connect(self.delete)
        dialog.delete_wanted.connect(lambda: dialog.show_days({}))
        dialog.exec()
        dialog.deleteLater()

    @Slot()
    def delete(self) -> None:
        """Forget all days, on disk as well."""
        self._days = {}
        self.save_now()
        self._show()

    def begin_sprint(self, milliseconds: int) -> None:
        """Start the timer."""
        self._sprint_ms, self._sprint_words = milliseconds, 0
        self._clock.start()
        self._tick.start()
        self._show()

    @Slot()
    def end_sprint(self) -> None:
        """Stop the timer, and say what was written."""
        if not self.is_sprinting:
            return
        spent = min(self._clock.elapsed(), self._sprint_ms)
        is_whole, words = spent >= self._sprint_ms, self._sprint_words
        self._sprint_ms = 0
        self._tick.stop()
        minutes = max(1, round(spent / 60_000))
        text = self.tr("The sprint has ended: {0} words in {1} min").format(whole(words), minutes)
        self._window.status_line.showMessage(text, _TOLD_MS)
        if self._settings.settings.counts_writing:
            day = self._day()
            self._keep(
                replace(
                    day,
                    sprints=day.sprints + is_whole,
                    sprint_words=day.sprint_words + words,
                    seconds=day.seconds + spent // 1000,
                )
            )
        self._show()

    @Slot()
    def save_now(self) -> None:
        """Write what was counted; a disk that can't costs only figures."""
        self._later.stop()
        if self._days is not None:
            with contextlib.suppress(OSError, WriteError):
                write_days(self._file, self._days)

    # Following the script

    @Slot(int)
    def _follow_words(self, words: int) -> None:
        grown, self._words = words - self._words, words
        is_another_script = not self._document.isUndoAvailable() and not self._document.isRedoAvailable()
        if not grown or is_another_script:
            return
        if self.is_sprinting:
            self._sprint_words += grown
        if self._settings.settings.counts_writing:
            day = self._day()
            self._keep(replace(day, words=day.words + grown))
        self._show()

    @Slot(int)
    def _follow_pages(self, pages: int) -> None:
        grown = pages - (self._pages if self._pages is not None else pages)
        self._pages = pages
        if grown and self._settings.settings.counts_writing:
            day = self._day()
            self._keep(replace(day, pages=day.pages + grown))
            self._show()

    @Slot()
    def _follow_clock(self) -> None:
        if self._clock.elapsed() >= self._sprint_ms:
            self.end_sprint()
        else:
            self._show()

    @Slot(object)
    def _follow_settings(self, _settings: Settings) -> None:
        self._show()

    @Slot(str, object)
    def _change(self, name: str, value: object) -> None:
        self._settings.change(**{name: value})

    @Slot(bool)
    def _switch_sprint(self, begins: bool) -> None:
        if begins:
            self.begin_sprint(self._settings.settings.sprint_minutes * 60_000)
        else:
            self.end_sprint()

    @Slot()
    def _end(self) -> None:
        self.end_sprint()
        self.save_now()

    def _day(self) -> WritingDay:
        return self.days.get(self._today().isoformat(), WritingDay())

    def _keep(self, day: WritingDay) -> None:
        self.days[self._today().isoformat()] = day
        self._later.start()

    def _show(self) -> None:
        """What the status line says: the sprint while there is one, else today."""
        settings = self._settings.settings
        text, tip = "", ""
        if self.is_sprinting:
            left = max(0, self._sprint_ms - self._clock.elapsed()) // 1000
            text = self.tr("{0}:{1:02d} left  ·  {2} words").format(left // 60, left % 60, whole(self._sprint_words))
            tip = self.tr("Sprint: time left and words written in it")
        elif settings.counts_writing:
            day = self._day()
            goal = settings.daily_goal_words
            text = (
                self.tr("{0} of {1} today").format(whole(day.words), whole(goal))
                if goal
                else self.tr("{0} words today").format(whole(day.words))
            )
            tip = self.tr("Words the script grew by today; pages: {}").format(whole(day.pages))
        self._window.status_line.set_session(text, tip)
