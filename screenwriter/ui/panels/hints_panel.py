"""The panel of revision hints: what was found, why, a walk through it, what is ignored, and which rules are on."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QStackedLayout, QTabWidget, QVBoxLayout, QWidget

from screenwriter.analysis.hints import ALL_RULES, RULES
from screenwriter.messages import Hint, Paragraph
from screenwriter.ui.editor.hint_colours import HintColours
from screenwriter.ui.hint_ignores import RULE, HintIgnores, Ignored
from screenwriter.ui.hint_wording import rule_explanations, rule_titles
from screenwriter.ui.panels.hint_detail import HintDetail
from screenwriter.ui.panels.hint_list import HintList
from screenwriter.ui.panels.hint_walk import scenes_of
from screenwriter.ui.panels.ignored_list import IgnoredList
from screenwriter.ui.panels.rule_switches import RuleSwitches
from screenwriter.ui.panels.second_draft import SecondDraft

_GROUPS = {rule.name: rule.group.value for rule in ALL_RULES}


class HintsPanel(QWidget):
    """Four pages: the hints, the second draft, what is ignored, the rules; below the first, the hint selected.

    Signals:
        hint_activated: paragraph, start and end (code points) of a hint; the writer wants the caret there.
        hint_shown: a Hint the second draft is at; its place is to be seen, keys stay in the panel.
        apply_wanted: a Hint whose rewrite is to be put into the script.
        rules_changed: a tuple of the names of all rules that are off; to be kept, and hints to be asked for again.
        hints_shown: a tuple of the hints still listed after one was ignored or a rule switched off.
        left: the writer wants to go back to the page.
    """

    hint_activated = Signal(int, int, int)
    hint_shown = Signal(object)
    apply_wanted = Signal(object)
    rules_changed = Signal(object)
    hints_shown = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None, ignores: HintIgnores | None = None) -> None:
        super().__init__(parent)
        self._hints: tuple[Hint, ...] = ()
        self._paragraphs: tuple[Paragraph, ...] = ()
        self._has_answer = False
        self.ignores = ignores or HintIgnores(parent=self)
        titles, self._explanations = rule_titles(), rule_explanations()
        self.list = HintList(_GROUPS, titles, self)
        self.detail = HintDetail(titles, self._explanations, self)
        self.second_draft = SecondDraft(titles, self._explanations, self)
        self.ignored = IgnoredList(titles, self)
        self.switches = RuleSwitches(self)
        self.tabs = QTabWidget(self)
        self.summary = _dim_label(self.tr("Number of hints"))
        self.notice = _dim_label(self.tr("Notice"))
        self._empty = _dim_label(self.tr("Hints"))
        self.rule_explanation = _dim_label(self.tr("Explanation"))
        self.model_state = _dim_label(self.tr("Hints from the model"))
        self.model_state.hide()
        self._lay_out()
        self._connect()
        self._refresh()

    def _lay_out(self) -> None:
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        listed = QWidget(self)
        column = QVBoxLayout(listed)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.summary)
        column.addWidget(self.list, 1)
        column.addWidget(self.detail)
        page = QWidget(self)
        self._stack = QStackedLayout(page)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(listed)
        rules = QWidget(self)
        column = QVBoxLayout(rules)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.switches, 1)
        column.addWidget(self.rule_explanation)
        column.addWidget(self.model_state)
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setStyleSheet("QTabBar::tab { padding-left: 8px; padding-right: 8px; }")  # four must fit
        self.tabs.addTab(page, self.tr("Hints"))
        self.tabs.addTab(self.second_draft, self.tr("Second Draft"))
        self.tabs.addTab(self.ignored, self.tr("Ignored"))
        self.tabs.addTab(rules, self.tr("Rules"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notice)
        column.addWidget(self.tabs, 1)
        self.notice.hide()
        self.rule_explanation.hide()
        self.setFocusProxy(self.list)
        self.setMinimumWidth(280)

    def _connect(self) -> None:
        self.list.chosen.connect(self._activate)
        self.list.looked_at.connect(self._look_at)
        self.list.rule_off_wanted.connect(self.switches.switch_off)
        self.list.left.connect(self.left)
        for source in (self.list, self.detail, self.second_draft):
            source.apply_wanted.connect(self.apply_wanted)
            source.ignore_wanted.connect(self.ignore)
        self.second_draft.looked_at.connect(self.hint_shown)
        self.second_draft.left.connect(self.left)
        self.ignored.taken_back.connect(self._take_back)
        self.ignored.left.connect(self.left)
        self.ignores.changed.connect(self._follow_ignores)
        self.switches.changed.connect(self._follow_rules)
        self.switches.looked_at.connect(self._explain_rule)
        self.tabs.currentChanged.connect(self._lend_focus)

    def show_hints(self, hints: Sequence[Hint], paragraphs: Sequence[Paragraph]) -> tuple[Hint, ...]:
        """List the hints on these paragraphs, without those ignored or switched off; returns what is listed."""
        self._hints, self._paragraphs = tuple(hints), tuple(paragraphs)
        self._has_answer = True
        self.tell("")
        self._refresh()
        return self.shown_hints()

    def shown_hints(self) -> tuple[Hint, ...]:
        """What is listed, in script order."""
        disabled = set(self.switches.disabled())
        return tuple(h for h in self._hints if h.rule not in disabled and not self._is_ignored(h))

    def drop(self, hint: Hint) -> None:
        """Take a hint out of all lists: its rewrite has just been applied."""
        self._hints = tuple(other for other in self._hints if other != hint)
        self._refresh()

    def clear(self) -> None:
        """Forget hints and what was ignored: another script is coming."""
        self._hints, self._paragraphs, self._has_answer = (), (), False
        self.ignores.start_afresh()
        self._refresh()

    def tell(self, text: str) -> None:
        """Say something above the lists until the next answer; "" takes it away."""
        self.notice.setText(text)
        self.notice.setVisible(bool(text))

    def tell_model_state(self, text: str) -> None:
        """Say below the rules, and where there is nothing to list, why there are no hints from the model or not yet."""
        self.model_state.setText(text)
        self.model_state.setVisible(bool(text))
        self._empty.setText(self._empty_text())

    def begin_second_draft(self, paragraph: int) -> None:
        """Walk through the hints from a paragraph on."""
        self.tabs.setCurrentWidget(self.second_draft)
        self.second_draft.setFocus()
        self.second_draft.begin_at(paragraph)

    def walked_hint(self) -> Hint | None:
        """The hint that the second draft is at; None while the writer is elsewhere."""
        focus = self.window().focusWidget()
        is_there = focus is not None and (focus is self.second_draft or self.second_draft.isAncestorOf(focus))
        return self.second_draft.walk.hint if is_there and self.tabs.currentWidget() is self.second_draft else None

    def text_of(self, hint: Hint) -> str:
        """The paragraph of a hint as it was when hints were asked for."""
        return self._paragraphs[hint.paragraph].text if hint.paragraph < len(self._paragraphs) else ""

    def set_disabled_rules(self, names: Collection[str]) -> None:
        """Take over which rules are off; emits nothing."""
        self.switches.set_disabled(names)
        self._refresh()

    def apply_colours(self, colours: HintColours) -> None:
        """Draw in other colours."""
        self.list.apply_colours(colours)

    @Slot(object, str)
    def ignore(self, hint: Hint, scope: str) -> None:
        """Leave a hint out: once, here, its word everywhere, or its whole rule."""
        if scope == RULE:
            self.switches.switch_off(hint.rule)
        else:
            self.ignores.ignore(hint, self.text_of(hint), scope)

    def _is_ignored(self, hint: Hint) -> bool:
        return self.ignores.is_ignored(hint, self.text_of(hint))

    @Slot(object)
    def _take_back(self, ignored: Ignored) -> None:
        self.ignores.take_back(ignored)

    @Slot()
    def _follow_ignores(self) -> None:
        self._refresh()
        self.hints_shown.emit(self.shown_hints())

    def _refresh(self) -> None:
        shown = self.shown_hints()
        scenes = scenes_of(shown, self._paragraphs)
        self.list.set_scenes(scenes, self._paragraphs)
        self.second_draft.set_scenes(scenes, self._paragraphs)
        self.ignored.set_entries(self.ignores.entries())
        self._stack.setCurrentIndex(1 if shown else 0)
        self._empty.setText(self._empty_text())
        self.summary.setText(self._count_text(len(shown)) if shown else "")

    def _count_text(self, number: int) -> str:
        return self.tr("1 hint") if number == 1 else self.tr("{number} hints").format(number=number)

    def _empty_text(self) -> str:
        on = len(ALL_RULES) - len(self.switches.disabled())
        if not on:
            return self.tr("All rules are off.\nSwitch some on under Rules.")
        if not self._has_answer:
            return self.tr("Hints appear here while you write: echoes, camera directions, missing capitals and more.")
        count = len({rule.name for rule in RULES} - set(self.switches.disabled()))
        if not count:
            text = self.tr("Nothing to mark.\nOnly rules of the model are on.")
            return "\n\n".join(filter(None, (text, self.model_state.text())))
        text = self.tr("Nothing to mark.\n{count} rules have read the whole script. Rules lists them.")
        return "\n\n".join(filter(None, (text.format(count=count), self.model_state.text())))

    @Slot(int)
    def _lend_focus(self, page: int) -> None:
        """Whoever gives the panel the keys gives them to the page that is seen."""
        self.setFocusProxy((self.list, self.second_draft, self.ignored, self.switches)[page])

    @Slot(object)
    def _activate(self, hint: Hint) -> None:
        self.hint_activated.emit(hint.paragraph, hint.start, hint.end)

    @Slot(object)
    def _follow_rules(self, disabled: tuple[str, ...]) -> None:
        self._refresh()
        self.rules_changed.emit(disabled)
        self.hints_shown.emit(self.shown_hints())

    @Slot(object)
    def _look_at(self, hint: Hint | None) -> None:
        self.detail.show_hint(hint, self.text_of(hint) if hint else "")

    @Slot(str)
    def _explain_rule(self, name: str) -> None:
        self.rule_explanation.setText(self._explanations[name] if name else "")
        self.rule_explanation.setVisible(bool(name))


def _dim_label(accessible_name: str) -> QLabel:
    label = QLabel()
    label.setObjectName("dim")
    label.setAccessibleName(accessible_name)
    label.setWordWrap(True)
    label.setContentsMargins(12, 8, 12, 8)
    return label
