"""The panel of revision hints: what was found, why, and which rules are on."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLabel, QStackedLayout, QTabWidget, QVBoxLayout, QWidget

from screenwriter.analysis.hints import RULES
from screenwriter.messages import Hint, Paragraph
from screenwriter.ui.editor.hint_colours import HintColours
from screenwriter.ui.panels.hint_list import HintList
from screenwriter.ui.panels.rule_switches import RuleSwitches

_RULES = {rule.name: rule for rule in RULES}
_Key = tuple[str, str, str]


class HintsPanel(QWidget):
    """Two pages, the hints and the rules, above the explanation of what is selected.

    Signals:
        hint_activated: paragraph, start and end (code points) of a hint; the writer wants the caret there.
        rules_changed: a tuple of the names of all rules that are off; to be kept, and hints to be asked for again.
        hints_shown: a tuple of the hints still listed after one was ignored or a rule switched off.
        left: the writer wants to go back to the page.
    """

    hint_activated = Signal(int, int, int)
    rules_changed = Signal(object)
    hints_shown = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hints: tuple[Hint, ...] = ()
        self._paragraphs: tuple[Paragraph, ...] = ()
        self._ignored: set[_Key] = set()
        self._has_answer = False
        self.list = HintList({r.name: r.group.value for r in RULES}, {r.name: r.title for r in RULES}, self)
        self.switches = RuleSwitches(self)
        self.tabs = QTabWidget(self)
        self.summary = _dim_label("Number of hints")
        self.explanation = _dim_label("Explanation")
        self._empty = _dim_label("Hints")
        self._lay_out()
        self._connect()
        self._refresh()

    def _lay_out(self) -> None:
        page = QWidget(self)
        self._stack = QStackedLayout(page)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.list)
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(page, "Hints")
        self.tabs.addTab(self.switches, "Rules")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.summary)
        column.addWidget(self.tabs, 1)
        column.addWidget(self.explanation)
        self.explanation.setMinimumHeight(5 * self.fontMetrics().lineSpacing())
        self.setFocusProxy(self.list)
        self.setMinimumWidth(200)

    def _connect(self) -> None:
        self.list.chosen.connect(self._activate)
        self.list.looked_at.connect(self._explain_hint)
        self.list.ignore_wanted.connect(self.ignore)
        self.list.rule_off_wanted.connect(self.switches.switch_off)
        self.list.left.connect(self.left)
        self.switches.changed.connect(self._follow_rules)
        self.switches.looked_at.connect(self._explain_rule)
        self.tabs.currentChanged.connect(self._explain_tab)

    def show_hints(self, hints: Sequence[Hint], paragraphs: Sequence[Paragraph]) -> tuple[Hint, ...]:
        """List the hints on these paragraphs, without those ignored or switched off; returns what is listed."""
        self._hints, self._paragraphs = tuple(hints), tuple(paragraphs)
        self._has_answer = True
        self._refresh()
        return self.shown_hints()

    def shown_hints(self) -> tuple[Hint, ...]:
        """What is listed, in script order."""
        disabled = set(self.switches.disabled())
        return tuple(h for h in self._hints if h.rule not in disabled and self._key(h) not in self._ignored)

    def clear(self) -> None:
        """Forget hints and what was ignored: another script is coming."""
        self._hints, self._paragraphs, self._has_answer = (), (), False
        self._ignored.clear()
        self._refresh()

    def set_disabled_rules(self, names: Collection[str]) -> None:
        """Take over which rules are off; emits nothing."""
        self.switches.set_disabled(names)
        self._refresh()

    def apply_colours(self, colours: HintColours) -> None:
        """Draw in other colours."""
        self.list.apply_colours(colours)

    @Slot(object)
    def ignore(self, hint: Hint) -> None:
        """Leave a hint out until its paragraph is written anew."""
        self._ignored.add(self._key(hint))
        self._refresh()
        self.hints_shown.emit(self.shown_hints())

    def _key(self, hint: Hint) -> _Key:
        """What an ignored hint is known by after other paragraphs have moved it."""
        text = self._paragraphs[hint.paragraph].text if hint.paragraph < len(self._paragraphs) else ""
        return hint.rule, text, text[hint.start : hint.end]

    def _refresh(self) -> None:
        shown = self.shown_hints()
        self.list.set_hints(shown, self._paragraphs)
        self._stack.setCurrentIndex(1 if shown else 0)
        self._empty.setText(self._empty_text())
        self.summary.setText(_count(len(shown)) if shown else "")
        self.summary.setVisible(bool(shown))

    def _empty_text(self) -> str:
        on = len(RULES) - len(self.switches.disabled())
        if not on:
            return "All rules are off.\nSwitch some on under Rules."
        if not self._has_answer:
            return "Hints appear here while you write: echoes, camera directions, missing capitals and more."
        return f"Nothing to mark.\n{on} rules have read the whole script. Rules lists them."

    @Slot(object)
    def _activate(self, hint: Hint) -> None:
        self.hint_activated.emit(hint.paragraph, hint.start, hint.end)

    @Slot(object)
    def _follow_rules(self, disabled: tuple[str, ...]) -> None:
        self._refresh()
        self.rules_changed.emit(disabled)
        self.hints_shown.emit(self.shown_hints())

    @Slot(object)
    def _explain_hint(self, hint: Hint | None) -> None:
        self.explanation.setText(f"{hint.message}\n\n{_RULES[hint.rule].explanation}" if hint else "")

    @Slot(str)
    def _explain_rule(self, name: str) -> None:
        self.explanation.setText(_RULES[name].explanation if name else "")

    @Slot(int)
    def _explain_tab(self, _page: int) -> None:
        self.explanation.clear()


def _dim_label(accessible_name: str) -> QLabel:
    label = QLabel()
    label.setObjectName("dim")
    label.setAccessibleName(accessible_name)
    label.setWordWrap(True)
    label.setContentsMargins(12, 8, 12, 8)
    return label


def _count(number: int) -> str:
    return "1 hint" if number == 1 else f"{number} hints"
