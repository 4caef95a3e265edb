"""Find and replace in the open script: the bar under the page, the matches on it, the keys (editing.md section 11)."""

from bisect import bisect_left
from itertools import groupby

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent

from screenwriter.formats.number_text import whole
from screenwriter.screenplay.elements import Element
from screenwriter.screenplay.text_search import Match, SearchError, TextSearch, with_replacements
from screenwriter.ui.appearance import Appearance
from screenwriter.ui.editor.find_marks import DARK, LIGHT, FindMarks
from screenwriter.ui.editor.find_places import SearchScope, cursor_before, place_of
from screenwriter.ui.editor.hint_places import cursor_at
from screenwriter.ui.editor.scene_edits import put_elements
from screenwriter.ui.editor.screenplay_editor import ScreenplayEditor
from screenwriter.ui.find_bar import FindBar
from screenwriter.ui.find_list import FindList
from screenwriter.ui.main_window import MainWindow
from screenwriter.ui.script_overview import ScriptOverview
from screenwriter.ui.script_search import ScriptSearch
from screenwriter.ui.settings_controller import SettingsController
from screenwriter.ui.theme import Theme

_AFTER_EDIT_MS = 150
_LONGEST_TAKEN = 60  # code points; a longer selection is a place to search, not a thing to look for

_LINE_ENDS = "\u2028\u2029"


class FindCommands(QObject):
    """Connects bar, search, marks and the window's commands."""

    def __init__(
        self,
        window: MainWindow,
        editor: ScreenplayEditor,
        appearance: Appearance,
        overview: ScriptOverview,
        settings: SettingsController,
    ) -> None:
        super().__init__(window)
        self._editor = editor
        self._document = editor.screenplay_document
        self._window = window
        self.bar = FindBar(window)
        window.centralWidget().layout().addWidget(self.bar)
        self.marks = FindMarks(editor)
        self.list = FindList(window, self.bar, self._document, overview, settings)
        self._search = ScriptSearch(self)
        self._query: TextSearch | None = None
        self._scope: SearchScope | None = None
        self._from: tuple[int, int] | None = None  # a query is typed: its first match from this place on is selected
        self._is_known = False  # the matches are those of the present query and text
        self._again = QTimer(self, singleShot=True, interval=_AFTER_EDIT_MS)
        self._again.timeout.connect(self._search_again)
        self._connect_parts()
        self._follow_theme(appearance.theme)
        appearance.theme_changed.connect(self._follow_theme)

    def _connect_parts(self) -> None:
        bar, actions = self.bar, self._window.actions_by_name
        for name, do in (
            ("find", self.find),
            ("replace", self.replace),
            ("find_next", self.find_next),
            ("find_previous", self.find_previous),
        ):
            actions[name].triggered.connect(do)
        bar.query_changed.connect(self._follow_query)
        bar.next_wanted.connect(self.find_next)
        bar.previous_wanted.connect(self.find_previous)
        bar.replace_wanted.connect(self.replace_one)
        bar.replace_all_wanted.connect(self.replace_all)
        bar.scope_chosen.connect(self._choose_scope)
        bar.closed.connect(self.close)
        self.list.match_wanted.connect(self.show_match)
        self.list.search_wanted.connect(self.find)
        self._search.finished.connect(self._show_found)
        self._document.elements_changed.connect(self._follow_edit)
        self._editor.selectionChanged.connect(self._show_count)
        self._editor.cursorPositionChanged.connect(self._follow_caret)
        self._editor.key_filters.append(self)

    # Commands

    @Slot()
    def find(self) -> None:
        """Show the bar (Ctrl+F)."""
        self._open(with_replacing=False)

    @Slot()
    def replace(self) -> None:
        """Show the bar with the field of what to put there (Ctrl+H)."""
        self._open(with_replacing=True)

    @Slot()
    def find_next(self) -> None:
        """Select the next match, from the top again after the last (F3)."""
        self._step(backwards=False)

    @Slot()
    def find_previous(self) -> None:
        """Select the match before, from the end again before the first (Shift+F3)."""
        self._step(backwards=True)

    @Slot()
    def replace_one(self) -> None:
        """Replace the selected match and select the next; without a selected match, only that."""
        if not self._know():
            return
        selected = self._selected()
        if selected is None:
            self.find_next()
            return
        element = self._document.element_at(selected.element)
        new = self._replaced(selected.element, [selected])
        if new is None:
            return
        self._put({selected.element: new})
        length = len(new.text) - len(element.text) + selected.end - selected.start
        self._editor.put_caret(cursor_before(self._document, selected.element, selected.start + length))
        self.find_next()

    @Slot()
    def replace_all(self) -> None:
        """Replace every match; one undo step."""
        if not self._know():
            return
        matches = list(self._search.matches)
        changed: dict[int, Element] = {}
        for index, group in groupby(matches, key=lambda match: match.element):
            new = self._replaced(index, list(group))
            if new is None:
                return
            changed[index] = new
        self._put(changed)
        self.bar.show_count(self.tr("{count} replaced").format(count=whole(len(matches))))

    @Slot(int)
    def show_match(self, number: int) -> None:
        """Select the match of this number, the keyboard staying where it is."""
        if self._know() and number < len(self._search.matches):
            self._from = None
            self._select(self._search.matches[number])

    @Slot()
    def close(self) -> None:
        """Put the bar away; the last match stays selected."""
        had_focus = self._has_focus()
        self.bar.hide()
        self.marks.clear()
        self._again.stop()
        self._search.stop()
        self.list.show_matches(())
        self._scope, self._from, self._is_known = None, None, False
        self.bar.set_scoped(False)
        if had_focus:
            self._window.focus_editor()

    def handle_key(self, event: QKeyEvent) -> bool:
        """Esc on the page closes the bar, when nobody else wanted it."""
        if event.key() != Qt.Key.Key_Escape or event.modifiers() or self.bar.isHidden():
            return False
        self.close()
        return True

    # Searching

    def _open(self, *, with_replacing: bool) -> None:
        cursor = self._editor.textCursor()
        text = ""
        if not self._has_focus():  # else what is selected is only the match
            text = self._words_to_find()
            is_part = "\u2029" in cursor.selectedText() or not self.bar.expression_box.isChecked()
            if cursor.hasSelection() and not text and is_part:
                self._set_scope(SearchScope(cursor))
        self.bar.open(text, with_replacing=with_replacing)
        self._from = place_of(self._document, cursor.selectionStart())
        self._start()

    def _words_to_find(self) -> str:
        """The selected words, if they can be a query."""
        cursor = self._editor.textCursor()
        text = cursor.selectedText()
        is_line = not any(sign in text for sign in _LINE_ENDS) and len(text) <= _LONGEST_TAKEN
        return text if is_line and not self.bar.expression_box.isChecked() else ""

    def _has_focus(self) -> bool:
        focused = self._window.focusWidget()
        return focused is not None and self.bar.isAncestorOf(focused)

    @Slot(bool)
    def _choose_scope(self, is_wanted: bool) -> None:
        cursor = self._editor.textCursor()
        if is_wanted and not cursor.hasSelection():
            self.bar.set_scoped(False)
            self.bar.show_problem(self.tr("Select a part of the script first"))
            return
        self._set_scope(SearchScope(cursor) if is_wanted else None)
        self._start()

    def _set_scope(self, scope: SearchScope | None) -> None:
        self._scope = scope
        self.bar.set_scoped(scope is not None)

    @Slot()
    def _follow_query(self) -> None:
        if self._from is None:
            self._from = place_of(self._document, self._editor.textCursor().selectionStart())
        self._start()

    @Slot()
    def _follow_caret(self) -> None:
        if self._editor.hasFocus():
            self._from = None

    @Slot()
    def _follow_edit(self) -> None:
        self._is_known = False
        if not self.bar.isHidden():
            self._again.start()

    @Slot()
    def _search_again(self) -> None:
        self._from = None  # who writes on the page keeps the caret
        self._start()

    @Slot()
    def _start(self) -> None:
        """Search for what the bar says now."""
        self._again.stop()
        self._search.stop()
        self._query, self._is_known = None, False
        if self._scope is not None and self._scope.is_gone:
            self._set_scope(None)
        query = self.bar.query()
        if not query.text:
            self._show_nothing("")
            return
        try:
            self._query = TextSearch(query)
        except SearchError as error:
            self._show_nothing(self.tr("Regex: {reason}").format(reason=error.reason))
            return
        self._is_known = True
        bounds = self._scope.places(self._document) if self._scope is not None else None
        self._search.start(self._query, self._document.elements, bounds)

    def _show_nothing(self, problem: str) -> None:
        self.marks.show_matches((), self._scope.selection() if self._scope else None)
        self.list.show_matches(())
        self.bar.show_problem(problem)

    @Slot()
    def _show_found(self) -> None:
        if self.bar.isHidden():
            return
        place, self._from = self._from, None
        matches = self._search.matches
        self.marks.show_matches(matches, self._scope.selection() if self._scope else None)
        self.list.show_matches(matches)
        if place is not None and matches:
            first = bisect_left(matches, Match(*place, 0))
            self._select(matches[first % len(matches)])
            self._from = place  # the next letter of the query looks from here again
        self._show_count()

    @Slot()
    def _show_count(self) -> None:
        if self.bar.isHidden() or self._query is None or not self._is_known:
            return
        count = len(self._search.matches)
        selected = self._selected()
        number = bisect_left(self._search.matches, selected) if selected is not None else -1
        self.list.follow(number)
        if selected is not None:
            self.bar.show_count(self.tr("{number} of {count}").format(number=whole(number + 1), count=whole(count)))
        else:
            self.bar.show_count(self.tr("{count} found").format(count=whole(count)) if count else self.tr("Not found"))

    def _know(self) -> bool:
        """Have all matches of the present query and text; False when there are none."""
        if not self._is_known:
            self._start()
        self._search.finish()
        return self._query is not None and bool(self._search.matches)

    # Moving and replacing

    def _step(self, *, backwards: bool) -> None:
        if not self.bar.query().text:
            self.find()
            return
        if not self._know():
            return
        matches = self._search.matches
        cursor = self._editor.textCursor()
        if backwards:
            place = place_of(self._document, cursor.selectionStart())
            index = bisect_left(matches, Match(*place, 0)) - 1
        else:
            place = place_of(self._document, cursor.selectionEnd())
            index = bisect_left(matches, Match(*place, 0)) % len(matches)
        self._from = None
        self._select(matches[index])

    def _select(self, match: Match) -> None:
        cursor = cursor_at(self._document, match.element, match.start, match.end)
        if cursor is not None:
            self._editor.put_caret(cursor)

    def _selected(self) -> Match | None:
        """The match that is selected on the page; None: another selection or none."""
        cursor = self._editor.textCursor()
        if not cursor.hasSelection():
            return None
        start = place_of(self._document, cursor.selectionStart())
        matches = self._search.matches
        index = bisect_left(matches, Match(*start, 0))
        if index == len(matches) or (matches[index].element, matches[index].start) != start:
            return None
        end = place_of(self._document, cursor.selectionEnd())
        return matches[index] if end == (start[0], matches[index].end) else None

    def _replaced(self, index: int, matches: list[Match]) -> Element | None:
        """An element with these matches replaced; None, and said so, if the replacement is wrong."""
        if self._query is None:
            return None
        element = self._document.element_at(index)
        try:
            return with_replacements(element, self._query.replacements(element, matches, self.bar.replacement()))
        except SearchError as error:
            self.bar.show_problem(self.tr("Replacement: {reason}").format(reason=error.reason))
            return None

    def _put(self, changed: dict[int, Element]) -> None:
        noted = self._scope.note() if self._scope is not None else None
        put_elements(self._editor, changed)
        if self._scope is not None and noted is not None:
            self._scope.restore(noted)
        self._from = None
        self._start()
        self._search.finish()

    @Slot(object)
    def _follow_theme(self, theme: Theme) -> None:
        colours = DARK if theme.is_dark else LIGHT
        self.marks.apply_colours(colours)
        self.list.apply_colours(colours)
