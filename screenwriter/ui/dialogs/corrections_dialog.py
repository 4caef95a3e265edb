"""The words that are put right while typing: the writer's own and the usual slips, each to be switched off."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from screenwriter.screenplay.common_slips import COMMON_SLIPS
from screenwriter.storage.settings import Settings
from screenwriter.ui.dialogs.enter_stays import EnterStaysDialog
from screenwriter.ui.typing_choices import is_word, read_slips

_WRONG, _RIGHT, _WHOSE = range(3)
_CHECKED, _UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class CorrectionsDialog(EnterStaysDialog):
    """Edits a copy; ``slips`` and ``words_left_alone`` are what the writer wants."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Corrections"))
        self._own = read_slips(settings.slips)
        self._left_alone = dict.fromkeys(settings.words_left_alone)
        self.wrong = QLineEdit(self)
        self.right = QLineEdit(self)
        self.add_button = QPushButton(self.tr("&Add"), self)
        self.remove_button = QPushButton(self.tr("&Remove"), self)
        self.remove_button.setToolTip(self.tr("Take a correction of your own off the list"))
        self.search = QLineEdit(self)
        self.notice = QLabel(self)
        self.table = QTableWidget(0, 3, self)
        self._prepare_table()
        self._lay_out(is_on=settings.corrects_slips)
        self.search.textChanged.connect(self._fill)
        self.wrong.textChanged.connect(self._judge)
        self.right.textChanged.connect(self._judge)
        self.wrong.returnPressed.connect(self.right.setFocus)
        self.right.returnPressed.connect(self._add)
        self.add_button.clicked.connect(self._add)
        self.remove_button.clicked.connect(self._remove)
        self.table.itemChanged.connect(self._follow_tick)
        self.table.currentCellChanged.connect(self._follow_row)
        self._fill()
        self._judge()
        self.wrong.setFocus()

    def slips(self) -> tuple[str, ...]:
        """The writer's own corrections, as the settings keep them."""
        return tuple(f"{wrong}={right}" for wrong, right in self._own.items())

    def words_left_alone(self) -> tuple[str, ...]:
        """Words that are never corrected, in small letters."""
        return tuple(self._left_alone)

    def _prepare_table(self) -> None:
        self.table.setAccessibleName(self.tr("Corrections"))
        self.table.setHorizontalHeaderLabels([self.tr("Typed"), self.tr("Becomes"), self.tr("Whose")])
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        header.setHighlightSections(False)
        for column in (_WRONG, _RIGHT):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(_WHOSE, QHeaderView.ResizeMode.ResizeToContents)

    def _lay_out(self, *, is_on: bool) -> None:
        self.wrong.setPlaceholderText(self.tr("typed: adress"))
        self.right.setPlaceholderText(self.tr("becomes: address"))
        self.wrong.setAccessibleName(self.tr("What is typed"))
        self.right.setAccessibleName(self.tr("What it becomes"))
        self.search.setPlaceholderText(self.tr("Find a word"))
        self.search.setAccessibleName(self.tr("Find a word"))
        self.search.setClearButtonEnabled(True)
        note = self.tr(
            "A correction is a step of its own: Backspace or Ctrl+Z right after it takes it back. "
            "A word taken back twice is left alone; its tick here is gone."
        )
        if not is_on:
            note += " " + self.tr("Corrections by this list are switched off in File > Settings.")
        about = QLabel(note, self)
        about.setObjectName("dim")
        about.setWordWrap(True)
        self.notice.setWordWrap(True)
        new = QHBoxLayout()
        new.addWidget(self.wrong, 1)
        new.addWidget(self.right, 1)
        new.addWidget(self.add_button)
        new.addWidget(self.remove_button)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(10)
        column.addLayout(new)
        column.addWidget(self.notice)
        column.addWidget(self.search)
        column.addWidget(self.table, 1)
        column.addWidget(about)
        column.addWidget(buttons)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)
        self.resize(620, 600)

    # Showing

    @Slot()
    def _fill(self) -> None:
        words = self.search.text().casefold()
        rows = [(wrong, right, self.tr("yours")) for wrong, right in self._own.items()]
        usual = [pair for pair in COMMON_SLIPS.items() if pair[0] not in self._own]
        rows += [(wrong, right, self.tr("usual")) for wrong, right in usual]
        known = {*self._own, *COMMON_SLIPS}
        rows += [(word, word, self.tr("left alone")) for word in self._left_alone if word not in known]
        shown = [row for row in rows if words in row[0].casefold() or words in row[1].casefold()]
        shown.sort(key=lambda row: not row[0].startswith(words))
        self.table.blockSignals(True)
        self.table.setRowCount(0)
        self.table.setRowCount(len(shown))
        for number, row in enumerate(shown):
            for column, text in enumerate(row):
                self.table.setItem(number, column, QTableWidgetItem(text))
            tick = self.table.item(number, _WRONG)
            tick.setFlags(tick.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            tick.setCheckState(_UNCHECKED if row[0] in self._left_alone else _CHECKED)
        self.table.blockSignals(False)
        self._follow_row()

    @Slot()
    def _judge(self) -> None:
        wrong, right = self.wrong.text().strip(), self.right.text().strip()
        text = ""
        if wrong and not is_word(wrong):
            text = self.tr("What is typed has to be one word, of letters and apostrophes.")
        elif wrong and right and wrong.casefold() == right:
            text = self.tr("Both are the same word.")
        elif wrong.casefold() in self._own:
            text = self.tr("Adding this changes the correction you have for the word.")
        self.notice.setText(text)
        self.notice.setVisible(bool(text))
        self.add_button.setEnabled(is_word(wrong) and bool(right) and "=" not in right and wrong.casefold() != right)

    @Slot()
    def _follow_row(self) -> None:
        self.remove_button.setEnabled(self._current_word() in self._own)

    def _current_word(self) -> str:
        item = self.table.item(self.table.currentRow(), _WRONG)
        return item.text() if item is not None else ""

    # Changing

    @Slot()
    def _add(self) -> None:
        if not self.add_button.isEnabled():
            return
        wrong = self.wrong.text().strip().casefold()
        self._own[wrong] = self.right.text().strip()
        self._left_alone.pop(wrong, None)
        for field in (self.wrong, self.right, self.search):
            field.clear()
        self._fill()
        self.table.setCurrentCell(list(self._own).index(wrong), _WRONG)
        self.wrong.setFocus()

    @Slot()
    def _remove(self) -> None:
        self._own.pop(self._current_word(), None)
        self._fill()

    @Slot(QTableWidgetItem)
    def _follow_tick(self, item: QTableWidgetItem) -> None:
        if item.checkState() is _CHECKED:
            self._left_alone.pop(item.text(), None)
        else:
            self._left_alone[item.text()] = None
