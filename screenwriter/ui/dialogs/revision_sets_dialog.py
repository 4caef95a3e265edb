"""The revision sets of a script: which one is written in, their names, colours, marks and dates."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QColorDialog,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from screenwriter.screenplay.revisions import STANDARD_SETS, Revisions, RevisionSet

_NAME, _COLOUR, _PAGE, _MARK, _DATE = range(5)
_SHOWN_ROWS = 9


class RevisionSetsDialog(QDialog):
    """Edits a copy; ``revisions`` is what the writer wants.

    Args:
        used: numbers of the sets that have marks in the script, which are told in the list.
    """

    def __init__(self, revisions: Revisions, used: frozenset[int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Revision Sets"))
        self._revisions = revisions
        self._used = used
        self.active = QComboBox(self)
        self.active.setToolTip(self.tr("Changes are marked in this set"))
        self.next_button = QPushButton(self.tr("&Start Next Set"), self)
        self.next_button.setToolTip(self.tr("Take the set after this one, with today's date"))
        self.table = QTableWidget(0, 5, self)
        self.table.setAccessibleName(self.tr("Revision sets"))
        self.table.setHorizontalHeaderLabels(
            [self.tr("Set"), self.tr("Text"), self.tr("Paper"), self.tr("Mark"), self.tr("Date on its pages")]
        )
        self.table.verticalHeader().hide()
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.horizontalHeader().setSectionResizeMode(_NAME, QHeaderView.ResizeMode.Stretch)
        self.table.horizontalHeader().setSectionResizeMode(_DATE, QHeaderView.ResizeMode.Stretch)
        note = QLabel(self.tr("Double-click a colour to choose another. Sets in bold have marks in this script."), self)
        note.setObjectName("dim")
        note.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self)
        self._lay_out(note, buttons)
        for one in revisions.sets:
            self._add_row(one)
        self._fill_active(revisions.active)
        self.table.setMinimumHeight(
            self.table.horizontalHeader().sizeHint().height() + _SHOWN_ROWS * self.table.rowHeight(0)
        )
        self.table.cellDoubleClicked.connect(self._choose_colour)
        self.table.cellChanged.connect(self._follow_cell)
        self.next_button.clicked.connect(self._start_next)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)

    def revisions(self) -> Revisions:
        """The sets as edited; turned on if they were."""
        sets = tuple(self._set_of_row(row) for row in range(self.table.rowCount()))
        return replace(self._revisions, sets=sets, active=sets[max(0, self.active.currentIndex())].number)

    def _lay_out(self, note: QLabel, buttons: QDialogButtonBox) -> None:
        label = QLabel(self.tr("&Mark changes in:"), self)
        label.setBuddy(self.active)
        top = QHBoxLayout()
        top.addWidget(label)
        top.addWidget(self.active, 1)
        top.addWidget(self.next_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.addLayout(top)
        for widget in (self.table, note, buttons):
            column.addWidget(widget)
        self.resize(620, 480)

    def _add_row(self, one: RevisionSet) -> None:
        row = self.table.rowCount()
        self.table.insertRow(row)
        for column, text in ((_NAME, one.name), (_COLOUR, one.colour), (_PAGE, one.page_colour), (_MARK, one.mark)):
            self.table.setItem(row, column, QTableWidgetItem(text))
        self.table.setItem(row, _DATE, QTableWidgetItem(one.date))
        name = self.table.item(row, _NAME)
        name.setData(Qt.ItemDataRole.UserRole, one.number)
        if one.number in self._used:
            font = name.font()
            font.setBold(True)
            name.setFont(font)
        for column in (_COLOUR, _PAGE):
            self._show_colour(row, column)

    def _set_of_row(self, row: int) -> RevisionSet:
        number = self.table.item(row, _NAME).data(Qt.ItemDataRole.UserRole)
        old = self._revisions.set_of(number)
        return replace(
            old,
            name=self.table.item(row, _NAME).text().strip() or old.name,
            colour=_colour(self.table.item(row, _COLOUR).text(), old.colour),
            page_colour=_colour(self.table.item(row, _PAGE).text(), old.page_colour),
            mark=self.table.item(row, _MARK).text().strip()[:3] or old.mark,
            date=self.table.item(row, _DATE).text().strip(),
        )

    def _fill_active(self, number: int) -> None:
        self.active.blockSignals(True)
        self.active.clear()
        for row in range(self.table.rowCount()):
            one = self._set_of_row(row)
            self.active.addItem(_swatch(one.colour), one.name)
            if one.number == number:
                self.active.setCurrentIndex(row)
        self.active.blockSignals(False)

    @Slot()
    def _start_next(self) -> None:
        row = self.active.currentIndex() + 1
        if row == self.table.rowCount():
            number = 1 + max(self._set_of_row(index).number for index in range(row))
            usual = STANDARD_SETS[(number - 1) % len(STANDARD_SETS)]
            self._add_row(replace(usual, number=number))
        self.table.item(row, _DATE).setText(date.today().isoformat())
        self._fill_active(self._set_of_row(row).number)
        self.table.selectRow(row)
        self.table.scrollToItem(self.table.item(row, _NAME))

    @Slot(int, int)
    def _choose_colour(self, row: int, column: int) -> None:
        if column not in (_COLOUR, _PAGE):
            return
        item = self.table.item(row, column)
        chosen = QColorDialog.getColor(QColor(item.text()), self, self.tr("Colour of the Set"))
        if chosen.isValid():
            item.setText(chosen.name().upper())

    @Slot(int, int)
    def _follow_cell(self, row: int, column: int) -> None:
        if column in (_COLOUR, _PAGE):
            self._show_colour(row, column)
        if column in (_NAME, _COLOUR) and self.table.item(row, _DATE) is not None:
            self._fill_active(self._set_of_row(max(0, self.active.currentIndex())).number)

    def _show_colour(self, row: int, column: int) -> None:
        item = self.table.item(row, column)
        self.table.blockSignals(True)
        item.setIcon(_swatch(item.text()))
        self.table.blockSignals(False)


def _colour(text: str, usual: str) -> str:
    colour = QColor(text.strip())
    return colour.name().upper() if colour.isValid() else usual


def _swatch(colour: str) -> QIcon:
    square = QPixmap(14, 14)
    square.fill(QColor(colour) if QColor(colour).isValid() else Qt.GlobalColor.transparent)
    return QIcon(square)
