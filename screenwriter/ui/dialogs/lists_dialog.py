"""The word lists behind completion: what the script uses, and what the writer adds or never wants to be offered."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTabBar,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from screenwriter.screenplay.word_lists import OF_ONE_SCRIPT, ListEntry, Whose, WordList, WordLists, tidy_entry
from screenwriter.ui.dialogs.enter_stays import EnterStaysDialog
from screenwriter.ui.mnemonics import without_mnemonic

_ENTRY, _USED, _WHOSE = range(3)
_CHECKED, _UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked
_PROJECT, _GENERAL = "project", "general"


class ListsDialog(EnterStaysDialog):
    """Edits the lists; what is changed holds at once, and Cancel takes it back.

    Args:
        used: what the script's text uses, in capitals, and how often.

    Signals:
        changed: the WordLists as they are now.
    """

    changed = Signal(object)

    def __init__(
        self, lists: WordLists, used: Mapping[WordList, Mapping[str, int]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Word Lists"))
        self.lists = lists
        self._before = lists
        self._used = used
        self.tabs = QTabBar(self)
        self.table = QTableWidget(0, 3, self)
        self.empty = QLabel(self)
        self.field = QLineEdit(self)
        self.scope = QComboBox(self)
        self.add_button = QPushButton(self.tr("&Add"), self)
        self.remove_button = QPushButton(self.tr("&Remove"), self)
        self.remove_button.setToolTip(self.tr("Take an entry that you added off the list"))
        self._prepare()
        self._lay_out()
        self.tabs.currentChanged.connect(self._show_list)
        self.table.itemChanged.connect(self._follow_tick)
        self.table.currentCellChanged.connect(self._follow_row)
        self.field.textChanged.connect(self._judge)
        self.field.returnPressed.connect(self._add)
        self.add_button.clicked.connect(self._add)
        self.remove_button.clicked.connect(self._remove)
        self._show_list()
        self.field.setFocus()

    def _prepare(self) -> None:
        texts = {
            WordList.CHARACTERS: self.tr("&Characters"),
            WordList.LOCATIONS: self.tr("&Places"),
            WordList.TIMES: self.tr("&Times of Day"),
            WordList.TRANSITIONS: self.tr("Transitio&ns"),
            WordList.EXTENSIONS: self.tr("&Extensions"),
        }
        for of, text in texts.items():
            self.tabs.setTabData(self.tabs.addTab(text), of)
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.setAccessibleName(self.tr("Lists"))
        self.scope.addItem(self.tr("for this script"), _PROJECT)
        self.scope.addItem(self.tr("for every script"), _GENERAL)
        self.scope.setAccessibleName(self.tr("For which scripts"))
        self.field.setAccessibleName(self.tr("New entry"))
        self.field.setPlaceholderText(self.tr("New entry"))
        self.empty.setObjectName("dim")
        self.empty.setWordWrap(True)
        self.table.setHorizontalHeaderLabels([self.tr("Offered"), self.tr("Used"), self.tr("From")])
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionResizeMode(_ENTRY, QHeaderView.ResizeMode.Stretch)
        for column, letters in ((_USED, 8), (_WHOSE, 20)):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            header.resizeSection(column, letters * header.fontMetrics().averageCharWidth())

    def _lay_out(self) -> None:
        new = QHBoxLayout()
        new.addWidget(self.field, 1)
        for widget in (self.scope, self.add_button, self.remove_button):
            new.addWidget(widget)
        note = QLabel(
            self.tr("Take the tick away from what should never be offered. The script itself is not changed."), self
        )
        note.setObjectName("dim")
        note.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 20, 14)
        column.setSpacing(10)
        column.addWidget(self.tabs)
        column.addWidget(self.table, 1)
        column.addWidget(self.empty)
        column.addLayout(new)
        column.addWidget(note)
        column.addWidget(buttons)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)
        self.resize(660, 580)

    # Showing

    @property
    def list_shown(self) -> WordList:
        """The list of the chosen tab."""
        return self.tabs.tabData(self.tabs.currentIndex())

    @Slot()
    def _show_list(self) -> None:
        of = self.list_shown
        entries = self.lists.entries(of, self._used[of])
        self.table.setAccessibleName(without_mnemonic(self.tabs.tabText(self.tabs.currentIndex())))
        self.table.blockSignals(True)
        self.table.setRowCount(0)
        self.table.setRowCount(len(entries))
        for row, entry in enumerate(entries):
            self._show_entry(row, entry)
        self.table.blockSignals(False)
        self.scope.setVisible(of not in OF_ONE_SCRIPT)
        self.empty.setText(self.tr("Nothing yet. The list fills as you write; entries you add are offered at once."))
        self.empty.setVisible(not entries)
        self._judge()
        self._follow_row()

    def _show_entry(self, row: int, entry: ListEntry) -> None:
        texts = {
            Whose.SCRIPT: self.tr("the script"),
            Whose.FILE: self.tr("the script's file"),
            Whose.PROJECT: self.tr("you, this script"),
            Whose.GENERAL: self.tr("you, every script"),
            Whose.USUAL: self.tr("usual"),
        }
        tick = QTableWidgetItem(entry.text)
        tick.setFlags(tick.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        tick.setCheckState(_UNCHECKED if entry.is_hidden else _CHECKED)
        used = QTableWidgetItem(str(entry.used) if entry.used else "")
        for column, item in ((_ENTRY, tick), (_USED, used), (_WHOSE, QTableWidgetItem(texts[entry.whose]))):
            self.table.setItem(row, column, item)

    @Slot()
    def _judge(self) -> None:
        self.add_button.setEnabled(bool(tidy_entry(self.list_shown, self.field.text())))

    @Slot()
    def _follow_row(self) -> None:
        self.remove_button.setEnabled(bool(self._scopes_of(self._current_entry())))

    def _current_entry(self) -> str:
        item = self.table.item(self.table.currentRow(), _ENTRY)
        return item.text() if item is not None else ""

    def _scopes_of(self, entry: str) -> list[str]:
        """Where the writer added an entry."""
        of = self.list_shown
        scopes = ((_PROJECT, self.lists.project), (_GENERAL, self.lists.general))
        return [name for name, edits in scopes if entry in edits.added.get(of, ())]

    # Changing

    @Slot()
    def _add(self) -> None:
        of = self.list_shown
        entry = tidy_entry(of, self.field.text())
        if not entry:
            return
        is_general = of not in OF_ONE_SCRIPT and self.scope.currentData() == _GENERAL
        shown = replace(
            self.lists,
            general=self.lists.general.with_shown(of, entry),
            project=self.lists.project.with_shown(of, entry),
        )
        if is_general:
            self._change(replace(shown, general=shown.general.with_added(of, entry)))
        else:
            self._change(replace(shown, project=shown.project.with_added(of, entry)))
        self.field.clear()
        self._select(entry)
        self.field.setFocus()

    @Slot()
    def _remove(self) -> None:
        of, entry = self.list_shown, self._current_entry()
        self._change(
            replace(
                self.lists,
                general=self.lists.general.without(of, entry),
                project=self.lists.project.without(of, entry),
            )
        )

    @Slot(QTableWidgetItem)
    def _follow_tick(self, item: QTableWidgetItem) -> None:
        of, entry, lists = self.list_shown, item.text(), self.lists
        if item.checkState() is _CHECKED:
            general, project = lists.general.with_shown(of, entry), lists.project.with_shown(of, entry)
        elif of in OF_ONE_SCRIPT:
            general, project = lists.general, lists.project.with_hidden(of, entry)
        else:
            general, project = lists.general.with_hidden(of, entry), lists.project
        self.lists = replace(lists, general=general, project=project)
        self.changed.emit(self.lists)

    def _change(self, lists: WordLists) -> None:
        self.lists = lists
        self._show_list()
        self.changed.emit(lists)

    def _select(self, entry: str) -> None:
        for row in range(self.table.rowCount()):
            if self.table.item(row, _ENTRY).text() == entry:
                self.table.setCurrentCell(row, _ENTRY)

    # Qt's name

    def reject(self) -> None:
        if self.lists != self._before:
            self.changed.emit(self._before)
        super().reject()
