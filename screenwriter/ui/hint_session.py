"""Revision hints as the window shows them: asked for when the writer pauses, listed and marked."""

from collections.abc import Callable

from PySide6.QtCore import QT_TRANSLATE_NOOP, QObject, QPoint, QTimer, Signal, Slot
from PySide6.QtWidgets import QMenu

from screenwriter.analysis.hints import ALL_RULES, RULES
from screenwriter.messages import Hint, Hints, HintsRequest, Paragraph
from screenwriter.screenplay.elements import Element
from screenwriter.screenplay.page_format import A4
from screenwriter.storage.settings import Settings
from screenwriter.ui.editor.hint_applying import apply_rewrite
from screenwriter.ui.editor.hint_colours import DARK, LIGHT
from screenwriter.ui.editor.hint_marks import HintMarks
from screenwriter.ui.editor.hint_places import cursor_at
from screenwriter.ui.editor.screenplay_editor import ScreenplayEditor
from screenwriter.ui.hint_ignores import HintIgnores
from screenwriter.ui.hint_menu import add_ignore_entries, apply_text
from screenwriter.ui.hint_wording import rule_titles
from screenwriter.ui.main_window import MainWindow
from screenwriter.ui.panels.hints_panel import HintsPanel
from screenwriter.ui.settings_controller import SettingsController
from screenwriter.ui.theme import Theme

_PAUSE_MS = 900
_ON_FORM = frozenset(rule.name for rule in RULES if rule.group.value == "format")
"""Rules that say what is missing: no use while the writer is just putting it in."""


class HintSession(QObject):
    """Connects editor, panel, marks and settings with ``AnalysisWorker``.

    Signals:
        hints_wanted: a HintsRequest.
    """

    hints_wanted = Signal(object)

    def __init__(self, editor: ScreenplayEditor, window: MainWindow, settings: SettingsController) -> None:
        super().__init__(window)
        self._editor = editor
        self._document = editor.screenplay_document
        self._settings = settings
        self._window = window
        self.ignores = HintIgnores(settings, self)
        self.panel = HintsPanel(ignores=self.ignores)
        self._titles = rule_titles()
        self.marks = HintMarks(editor, {r.name: r.group.value for r in ALL_RULES}, self._titles)
        self._paragraphs: list[Paragraph] = [_paragraph_of(element) for element in self._document.elements]
        self._number = 0
        self._revision = -1
        self._asked: tuple[Paragraph, ...] = ()
        self._asked_without = settings.settings.disabled_hints
        self._is_awake = False
        self._being_written = -1  # number of the element typed in last, until the caret leaves it
        self._answer: Hints | None = None
        self.hints_of_model: Callable[[tuple[Paragraph, ...]], tuple[Hint, ...]] = lambda _: ()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self._dock = window.add_panel(QT_TRANSLATE_NOOP("Panels", "Hints"), self.panel)
        window.actions_by_name["next_hint"].triggered.connect(self._go_to_next)
        window.actions_by_name["previous_hint"].triggered.connect(self._go_to_previous)
        window.actions_by_name["second_draft"].triggered.connect(self.begin_second_draft)
        self._document.elements_changed.connect(self._follow_change)
        editor.menu_opening.connect(self._add_to_menu)
        editor.cursorPositionChanged.connect(self._follow_caret)
        self.panel.set_disabled_rules(settings.settings.disabled_hints)
        self.panel.rules_changed.connect(self._keep_rules)
        self.panel.hints_shown.connect(self.marks.keep_only)
        self.panel.hint_activated.connect(self._go_to)
        self.panel.hint_shown.connect(self._show_place)
        self.panel.hints_shown.connect(self._follow_walk)
        self.panel.apply_wanted.connect(self.apply)
        self.panel.left.connect(window.focus_editor)
        settings.changed.connect(self._follow_settings)

    @Slot()
    def wake(self) -> None:
        """The window is painted: hints may be asked for from now on."""
        self._is_awake = True
        self._pause.start()

    def start_afresh(self) -> None:
        """Another script is shown."""
        self._being_written, self._answer = -1, None
        self.panel.clear()
        self.marks.clear()
        self._pause.start()

    @Slot(object)
    def receive(self, answer: Hints) -> None:
        """Show the hints, unless the text has changed since they were asked for; then others are on their way."""
        if answer.number != self._number or self._revision != self._document.revision():
            return
        self._answer = answer
        hints = [h for h in answer.hints if h.rule not in _ON_FORM or not self._is_unfinished(h.paragraph)]
        hints += (h for h in self.hints_of_model(self._asked) if not self._is_unfinished(h.paragraph))
        hints.sort(key=lambda hint: (hint.paragraph, hint.start))
        shown = self.panel.show_hints(hints, self._asked)
        self.marks.show_hints(shown, self._revision)
        self._follow_walk()

    @Slot()
    def show_again(self) -> None:
        """The model has found other hints for the same text."""
        if self._answer is not None:
            self.receive(self._answer)

    def _is_unfinished(self, index: int) -> bool:
        """Whether the writer is at an element: in it, or in the still empty one that belongs below it."""
        written = self._being_written
        if index == written or not 0 <= written < len(self._asked):
            return index == written
        return index == written - 1 and not self._asked[written].text.strip("()")

    def apply_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        colours = DARK if theme.is_dark else LIGHT
        self.panel.apply_colours(colours)
        self.marks.apply_colours(colours)

    @Slot(int, int, int)
    def _follow_change(self, first: int, removed: int, added: int) -> None:
        fresh = [_paragraph_of(self._document.element_at(index)) for index in range(first, first + added)]
        self._paragraphs[first : first + removed] = fresh
        self._being_written = self._editor.textCursor().blockNumber()
        self._pause.start()

    @Slot()
    def _follow_caret(self) -> None:
        if self._being_written in (-1, self._editor.textCursor().blockNumber()):
            return
        self._being_written = -1
        if self._answer is not None:
            self.receive(self._answer)

    @Slot()
    def _ask(self) -> None:
        if not self._is_awake:
            return
        self._number += 1
        self._revision = self._document.revision()
        self._asked = tuple(self._paragraphs)
        settings = self._settings.settings
        paper = "a4" if self._document.page_format == A4 else settings.paper
        self.hints_wanted.emit(HintsRequest(self._number, self._asked, settings.disabled_hints, paper))

    @Slot(object)
    def _keep_rules(self, disabled: tuple[str, ...]) -> None:
        self._settings.change(disabled_hints=tuple(disabled))

    @Slot(object)
    def _follow_settings(self, settings: Settings) -> None:
        if set(settings.disabled_hints) != set(self.panel.switches.disabled()):
            self.panel.set_disabled_rules(settings.disabled_hints)
        if self._asked_without != settings.disabled_hints:
            self._asked_without = settings.disabled_hints
            self._ask()

    @Slot(int, int, int)
    def _go_to(self, paragraph: int, start: int, end: int) -> None:
        cursor = cursor_at(self._document, paragraph, start, end)
        if cursor is not None:
            self._editor.go_to_element(paragraph)
            self._editor.setTextCursor(cursor)

    @Slot(object)
    def apply(self, hint: Hint) -> bool:
        """Put a hint's rewrite into the script as one undo step; False, and a notice, where the text has changed."""
        block = self.marks.block_of(hint)
        is_as_asked = block is not None and self._document.element_at(block).text == self.panel.text_of(hint)
        if self._editor.isReadOnly() or not is_as_asked:
            self.panel.tell(self.tr("The paragraph has changed since: nothing was rewritten."))
            return False
        cursor = apply_rewrite(self._document, block, hint)
        if cursor is None:
            self.panel.tell(self.tr("A note stands among these words: rewrite them by hand."))
            return False
        self._editor.setTextCursor(cursor)
        self.panel.drop(hint)
        self._being_written = -1  # the writer is in the panel: nothing is half written
        self._pause.stop()
        self._ask()
        return True

    @Slot()
    def begin_second_draft(self) -> None:
        """Walk through the hints from the caret's paragraph on, in the panel."""
        self._dock.show()
        self._dock.raise_()
        self.panel.begin_second_draft(self._editor.textCursor().blockNumber())

    @Slot(str)
    def tell_not_kept(self, reason: str) -> None:
        """What is ignored in this script could not be written."""
        self.panel.tell(self.tr("What is ignored could not be kept for next time: {reason}").format(reason=reason))

    @Slot(object, object)
    def _add_to_menu(self, menu: QMenu, point: QPoint) -> None:
        hint = self.marks.hint_under(point)
        if hint is None:
            return
        text = self.panel.text_of(hint)
        top = menu.actions()[0] if menu.actions() else None
        entries = QMenu(menu)
        if hint.rewrite is not None:
            entries.addAction(apply_text(hint, text), lambda: self.apply(hint))
        add_ignore_entries(entries, hint, text[hint.start : hint.end], self._titles[hint.rule], self.panel.ignore)
        entries.addAction(self.tr("Show in the Second Draft"), lambda: self._show_in_second_draft(hint))
        title = menu.addAction(self._titles[hint.rule].replace("&", "&&"))
        title.setEnabled(False)
        menu.insertActions(top, [title, *entries.actions()])
        menu.insertSeparator(top)

    def _show_in_second_draft(self, hint: Hint) -> None:
        self._dock.show()
        self._dock.raise_()
        self.panel.begin_second_draft(hint.paragraph)

    @Slot()
    def _follow_walk(self) -> None:
        """The second draft goes on by itself where its hint was applied or ignored: so does the page."""
        hint = self.panel.walked_hint()
        if hint is not None:
            self._show_place(hint)

    @Slot(object)
    def _show_place(self, hint: Hint) -> None:
        """Select a hint's words on the page; keys stay in the panel."""
        block = self.marks.block_of(hint)
        cursor = cursor_at(self._document, block, hint.start, hint.end) if block is not None else None
        if cursor is not None:
            self._editor.setTextCursor(cursor)
            self._editor.ensureCursorVisible()

    @Slot()
    def _go_to_next(self) -> None:
        self._step(backwards=False)

    @Slot()
    def _go_to_previous(self) -> None:
        self._step(backwards=True)

    def _step(self, *, backwards: bool) -> None:
        cursor = self.marks.next_hint(self._editor.textCursor().selectionStart(), backwards=backwards)
        if cursor is not None:
            self._editor.setTextCursor(cursor)
            self._editor.setFocus()


def _paragraph_of(element: Element) -> Paragraph:
    return Paragraph(element.kind.value, element.text)
