"""The revision rules in their groups, each with a box to switch it off and the reason it exists."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QWidget

from screenwriter.analysis.hints import ALL_RULES
from screenwriter.ui.hint_wording import rule_explanations, rule_titles

_NAME = Qt.ItemDataRole.UserRole
GROUP_TITLES = {
    "format": QT_TRANSLATE_NOOP("RuleGroups", "Format"),
    "economy": QT_TRANSLATE_NOOP("RuleGroups", "Economy"),
    "craft": QT_TRANSLATE_NOOP("RuleGroups", "Craft"),
    "consistency": QT_TRANSLATE_NOOP("RuleGroups", "Consistency"),
    "model": QT_TRANSLATE_NOOP("RuleGroups", "Model"),
}


class RuleSwitches(QTreeWidget):
    """A tree of groups and rules; a group's box switches all of its rules.

    Signals:
        changed: a tuple of the names of the rules that are off.
        looked_at: the name of the rule the selection is on, "" for a group.
    """

    changed = Signal(object)
    looked_at = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setHeaderHidden(True)
        self.setColumnCount(1)
        self.setStyleSheet("QTreeWidget::item { padding: 3px 0; }")
        self.setAccessibleName(self.tr("Revision rules"))
        self._items: dict[str, QTreeWidgetItem] = {}
        self._is_setting = False
        self._titles, self._explanations = rule_titles(), rule_explanations()
        for group, title in GROUP_TITLES.items():
            self._add_group(
                QCoreApplication.translate("RuleGroups", title),
                [rule for rule in ALL_RULES if rule.group.value == group],
            )
        self.expandAll()
        self.itemChanged.connect(self._tell_change)
        self.currentItemChanged.connect(self._look_at)

    def disabled(self) -> tuple[str, ...]:
        """The rules that are off, in the order of ``ALL_RULES``."""
        return tuple(name for name in self._names() if self._items[name].checkState(0) == Qt.CheckState.Unchecked)

    def set_disabled(self, names: Collection[str]) -> None:
        """Switch exactly these rules off; emits nothing."""
        self._is_setting = True
        for name, item in self._items.items():
            item.setCheckState(0, Qt.CheckState.Unchecked if name in names else Qt.CheckState.Checked)
        self._is_setting = False

    def switch_off(self, name: str) -> None:
        """Switch one rule off, as a click on its box would."""
        if name in self._items:
            self._items[name].setCheckState(0, Qt.CheckState.Unchecked)

    def item_of(self, name: str) -> QTreeWidgetItem:
        """The line of a rule. Raises KeyError."""
        return self._items[name]

    def _add_group(self, title: str, rules: Sequence) -> None:
        group = QTreeWidgetItem(self, [title])
        group.setFlags(group.flags() | Qt.ItemFlag.ItemIsAutoTristate | Qt.ItemFlag.ItemIsUserCheckable)
        for rule in rules:
            item = QTreeWidgetItem(group, [self._titles[rule.name]])
            item.setData(0, _NAME, rule.name)
            item.setToolTip(0, self._explanations[rule.name])
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(0, Qt.CheckState.Checked)
            self._items[rule.name] = item

    def _names(self) -> list[str]:
        return [rule.name for rule in ALL_RULES]

    @Slot(QTreeWidgetItem, int)
    def _tell_change(self, item: QTreeWidgetItem, _column: int) -> None:
        # Qt tells of a group's box after those of its rules: the rules are what counts.
        if not self._is_setting and item.data(0, _NAME):
            self.changed.emit(self.disabled())

    @Slot(QTreeWidgetItem, QTreeWidgetItem)
    def _look_at(self, item: QTreeWidgetItem | None, _before: QTreeWidgetItem | None = None) -> None:
        self.looked_at.emit((item.data(0, _NAME) or "") if item is not None else "")
