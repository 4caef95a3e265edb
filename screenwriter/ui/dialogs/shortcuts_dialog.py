"""Every command with its keys, to be found, changed and put back (editing.md section 2)."""

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from screenwriter.ui.dialogs.enter_stays import EnterStaysDialog
from screenwriter.ui.dialogs.key_field import KeyField
from screenwriter.ui.key_table import KeyTable, commands_by_name, is_allowed, menu_of_key, native

_NAME = Qt.ItemDataRole.UserRole
_COMMAND, _MENU, _KEYS = range(3)


class ShortcutsDialog(EnterStaysDialog):
    """Edits a copy; ``table`` is what the writer wants."""

    def __init__(self, table: KeyTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Change Shortcuts"))
        self.table = table
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Find a command or a key"))
        self.search.setAccessibleName(self.tr("Find a command or a key"))
        self.search.setClearButtonEnabled(True)
        self.commands = QTreeWidget(self)
        self.field = KeyField(self)
        self.notice = QLabel(self)
        self.set_button = QPushButton(self)
        self.add_button = QPushButton(self.tr("A&lso This Key"), self)
        self.add_button.setToolTip(self.tr("Keep the command's keys and add this one"))
        self.remove_button = QPushButton(self.tr("No Ke&y"), self)
        self.remove_button.setToolTip(self.tr("Take the command's keys away"))
        self.reset_button = QPushButton(self.tr("&Usual Keys"), self)
        self.reset_all_button = QPushButton(self.tr("Reset &All"), self)
        self.reset_all_button.setToolTip(self.tr("Give every command its usual keys"))
        self._lay_out()
        self._connect()
        self._fill()
        self.search.setFocus()

    def _connect(self) -> None:
        self.search.textChanged.connect(self._filter)
        self.search.returnPressed.connect(self.field.setFocus)
        self.commands.currentItemChanged.connect(self._follow_command)
        self.commands.itemActivated.connect(self.field.setFocus)
        self.field.recorded.connect(self._judge)
        self.set_button.clicked.connect(self._set)
        self.add_button.clicked.connect(self._add)
        self.remove_button.clicked.connect(self._remove)
        self.reset_button.clicked.connect(self._reset)
        self.reset_all_button.clicked.connect(self._reset_all)

    def _lay_out(self) -> None:
        self._prepare_list()
        label = QLabel(self.tr("&New key:"), self)
        label.setBuddy(self.field)
        self.notice.setWordWrap(True)
        self.notice.setMinimumHeight(2 * self.notice.fontMetrics().lineSpacing())
        self.notice.setAlignment(Qt.AlignmentFlag.AlignTop)
        row = QHBoxLayout()
        row.addWidget(label)
        row.addWidget(self.field, 1)
        for button in (self.set_button, self.add_button, self.remove_button, self.reset_button):
            row.addWidget(button)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self)
        buttons.addButton(self.reset_all_button, QDialogButtonBox.ButtonRole.ResetRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(10)
        column.addWidget(self.search)
        column.addWidget(self.commands, 1)
        column.addLayout(row)
        column.addWidget(self.notice)
        column.addWidget(buttons)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)
        self.resize(760, 620)

    def _prepare_list(self) -> None:
        self.commands.setColumnCount(3)
        self.commands.setHeaderLabels([self.tr("Command"), self.tr("Menu"), self.tr("Keys")])
        self.commands.setAccessibleName(self.tr("Commands and their keys"))
        self.commands.setRootIsDecorated(False)
        self.commands.setUniformRowHeights(True)
        self.commands.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.commands.setAllColumnsShowFocus(True)
        self.commands.header().setSectionResizeMode(_COMMAND, QHeaderView.ResizeMode.Stretch)
        self.commands.header().setSectionResizeMode(_MENU, QHeaderView.ResizeMode.ResizeToContents)
        self.commands.header().setSectionResizeMode(_KEYS, QHeaderView.ResizeMode.ResizeToContents)
        self.commands.header().setStretchLastSection(False)

    # Showing

    def _fill(self) -> None:
        height = round(1.6 * self.commands.fontMetrics().height())
        for command in commands_by_name().values():
            item = QTreeWidgetItem([command.text, command.menu, ""])
            item.setData(_COMMAND, _NAME, command.name)
            item.setSizeHint(_COMMAND, QSize(0, height))
            self.commands.addTopLevelItem(item)
        self._show_keys()
        self.commands.setCurrentItem(self.commands.topLevelItem(0))

    def _items(self) -> list[QTreeWidgetItem]:
        return [self.commands.topLevelItem(row) for row in range(self.commands.topLevelItemCount())]

    def _show_keys(self) -> None:
        for item in self._items():
            name = item.data(_COMMAND, _NAME)
            item.setText(_KEYS, ", ".join(native(key) for key in self.table.keys(name)))
            font = item.font(_COMMAND)
            font.setBold(name in self.table.changes)
            item.setFont(_COMMAND, font)
            item.setFont(_KEYS, font)
            text = f"{item.text(_COMMAND)}, {item.text(_KEYS) or self.tr('no key')}"
            item.setData(_COMMAND, Qt.ItemDataRole.AccessibleTextRole, text)
        self.reset_all_button.setEnabled(bool(self.table.changes))
        self._follow_command()

    @Slot(str)
    def _filter(self, text: str) -> None:
        words = text.casefold().split()
        first: QTreeWidgetItem | None = None
        for item in self._items():
            known = " ".join(item.text(column) for column in range(3)).casefold()
            is_found = all(word in known for word in words)
            item.setHidden(not is_found)
            first = first or (item if is_found else None)
        current = self.commands.currentItem()
        if first is not None and (current is None or current.isHidden()):
            self.commands.setCurrentItem(first)
        if first is None:
            self.commands.setCurrentItem(None)

    @property
    def _name(self) -> str:
        item = self.commands.currentItem()
        return item.data(_COMMAND, _NAME) if item is not None else ""

    @Slot()
    def _follow_command(self) -> None:
        name = self._name
        self.field.setEnabled(bool(name))
        self.remove_button.setEnabled(bool(name) and bool(self.table.keys(name)))
        self.reset_button.setEnabled(name in self.table.changes)
        if name:
            usual = ", ".join(native(key) for key in commands_by_name()[name].usual) or self.tr("no key")
            self.reset_button.setToolTip(self.tr("Back to {0}").format(usual))
        self.field.clear()

    @Slot(str)
    def _judge(self, key: str) -> None:
        """Say whether the command may have the key, and who has it now."""
        name = self._name
        holders = self.table.holders(key, name) if key and name else []
        may_have = bool(key and name) and is_allowed(name, key) and not menu_of_key(key)
        is_its_own = bool(key and name) and key in self.table.keys(name)
        self.notice.setText(self._verdict(key, may_have, is_its_own, holders))
        self.set_button.setText(self.tr("&Take Over") if holders else self.tr("U&se This Key"))
        self.set_button.setEnabled(may_have and not is_its_own)
        self.add_button.setEnabled(may_have and not is_its_own and bool(self.table.keys(name)))

    def _verdict(self, key: str, may_have: bool, is_its_own: bool, holders: list[str]) -> str:
        if not key:
            return self.tr("Choose a command, then press its new key in the field.")
        shown = native(key)
        if menu_of_key(key):
            return self.tr("{0} opens the menu {1}.").format(shown, menu_of_key(key))
        if not may_have:
            return self.tr("{0} is needed for writing. Hold Ctrl or Alt with it, or take a function key.").format(shown)
        if is_its_own:
            return self.tr("The command has {0} already.").format(shown)
        if holders:
            texts = ", ".join(commands_by_name()[holder].text for holder in holders)
            return self.tr("{0} belongs to: {1}. Taking it over leaves that command without it.").format(shown, texts)
        return self.tr("{0} is free.").format(shown)

    # Changing

    @Slot()
    def _set(self) -> None:
        self._change(self.table.with_keys(self._name, [self.field.key]))

    @Slot()
    def _add(self) -> None:
        self._change(self.table.with_keys(self._name, [*self.table.keys(self._name), self.field.key]))

    @Slot()
    def _remove(self) -> None:
        self._change(self.table.with_keys(self._name, []))

    @Slot()
    def _reset(self) -> None:
        self._change(self.table.reset(self._name))

    @Slot()
    def _reset_all(self) -> None:
        self._change(KeyTable())

    def _change(self, table: KeyTable) -> None:
        self.table = table
        self._show_keys()
        self.commands.setFocus()
