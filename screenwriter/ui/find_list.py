"""The list of matches at the find bar: when it shows, what it follows, and the keys that lead into it and out."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, Slot

from screenwriter.screenplay.text_search import Match
from screenwriter.ui.editor.find_marks import FindColours
from screenwriter.ui.editor.screenplay_document import ScreenplayDocument
from screenwriter.ui.find_bar import FindBar
from screenwriter.ui.find_results import FindResults
from screenwriter.ui.main_window import MainWindow
from screenwriter.ui.script_overview import ScriptOverview
from screenwriter.ui.settings_controller import SettingsController


class FindList(QObject):
    """Signals:
    match_wanted(int): the match of this number is to be selected on the page.
    search_wanted: the list is asked for while there is no bar.
    """

    match_wanted = Signal(int)
    search_wanted = Signal()

    def __init__(
        self,
        window: MainWindow,
        bar: FindBar,
        document: ScreenplayDocument,
        overview: ScriptOverview,
        settings: SettingsController,
    ) -> None:
        super().__init__(bar)
        self._window = window
        self._bar = bar
        self._overview = overview
        self._settings = settings
        self._matches: Sequence[Match] = ()
        self._wants_keyboard = False  # as soon as there are matches
        self.results = results = FindResults(document, window.navigator.model, self._page_of, bar)
        bar.place_list(results, is_shown=settings.settings.find_lists_matches)
        bar.list_switched.connect(self._switch)
        bar.list_wanted.connect(self._enter)
        results.shown.connect(self.match_wanted)
        results.chosen.connect(self._go)
        results.field_wanted.connect(bar.focus_field)
        results.left.connect(bar.closed)
        window.actions_by_name["find_list"].triggered.connect(self.open)
        overview.pages_known.connect(results.viewport().update)

    @Slot()
    def open(self) -> None:
        """Give the list the keyboard; from the list, go back to the page (F4)."""
        if self.results.hasFocus():
            self._window.focus_editor()
            return
        self._wants_keyboard = True
        self._bar.list_button.setChecked(True)
        if self._bar.isHidden():
            self.search_wanted.emit()
        self._enter_if_wanted()

    def show_matches(self, matches: Sequence[Match]) -> None:
        """List these."""
        self._matches = matches
        self._show()
        self._enter_if_wanted()

    def follow(self, number: int) -> None:
        """The match of this number is selected on the page; -1: none is."""
        if not self.results.isHidden():
            self.results.set_current(number)

    def apply_colours(self, colours: FindColours) -> None:
        """Draw matches as the page does."""
        self.results.apply_colours(colours)

    def _show(self) -> None:
        is_wanted = self._bar.list_button.isChecked() and bool(self._matches)
        had_keyboard = self.results.hasFocus()
        self.results.set_matches(self._matches if is_wanted else ())
        self.results.setVisible(is_wanted)
        if had_keyboard and not is_wanted:
            self._bar.focus_field()

    @Slot()
    def _enter(self) -> None:
        self._wants_keyboard = True
        self._enter_if_wanted()

    def _enter_if_wanted(self) -> None:
        if self._wants_keyboard and not self.results.isHidden():
            self._wants_keyboard = False
            self.results.enter()

    @Slot(bool)
    def _switch(self, is_on: bool) -> None:
        self._settings.change(find_lists_matches=is_on)
        self._show()

    @Slot(int)
    def _go(self, number: int) -> None:
        self.match_wanted.emit(number)
        self._window.focus_editor()

    def _page_of(self, element: int) -> str:
        pages = self._overview.pages
        return pages.label_of(pages.page_of(element)[0]) if pages is not None and pages.pages else ""
