"""Revision hints as the window shows them: asked for when the writer pauses, listed and marked."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from screenwriter.analysis.hints import RULES
from screenwriter.messages import Hints, HintsRequest, Paragraph
from screenwriter.screenplay.elements import Element
from screenwriter.storage.settings import Settings
from screenwriter.ui.editor.hint_colours import DARK, LIGHT
from screenwriter.ui.editor.hint_marks import HintMarks
from screenwriter.ui.editor.hint_places import cursor_at
from screenwriter.ui.editor.screenplay_editor import ScreenplayEditor
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
        self.panel = HintsPanel()
        self.marks = HintMarks(editor, {r.name: r.group.value for r in RULES}, {r.name: r.title for r in RULES})
        self._paragraphs: list[Paragraph] = [_paragraph_of(element) for element in self._document.elements]
        self._number = 0
        self._revision = -1
        self._asked: tuple[Paragraph, ...] = ()
        self._asked_without = settings.settings.disabled_hints
        self._is_awake = False
        self._being_written = -1  # number of the element typed in last, until the caret leaves it
        self._answer: Hints | None = None
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        window.add_panel("Hints", self.panel)
        window.actions_by_name["next_hint"].triggered.connect(self._go_to_next)
        window.actions_by_name["previous_hint"].triggered.connect(self._go_to_previous)
        self._document.elements_changed.connect(self._follow_change)
        editor.cursorPositionChanged.connect(self._follow_caret)
        self.panel.set_disabled_rules(settings.settings.disabled_hints)
        self.panel.rules_changed.connect(self._keep_rules)
        self.panel.hints_shown.connect(self.marks.keep_only)
        self.panel.hint_activated.connect(self._go_to)
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
        hints = tuple(h for h in answer.hints if h.rule not in _ON_FORM or not self._is_unfinished(h.paragraph))
        shown = self.panel.show_hints(hints, self._asked)
        self.marks.show_hints(shown, self._revision)

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
        self.hints_wanted.emit(HintsRequest(self._number, self._asked, self._settings.settings.disabled_hints))

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
