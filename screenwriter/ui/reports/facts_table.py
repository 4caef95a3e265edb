"""What the writer says of the characters: woman, man, other, nothing; whose other name one is (reports.md 1, 8)."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from screenwriter.screenplay.cast_facts import GENDERS, CharacterFact
from screenwriter.ui.reports.report_wording import gender_name

_NAME, _GENDER, _SAME_AS = range(3)
_VALUE = Qt.ItemDataRole.EditRole
_Index = QModelIndex | QPersistentModelIndex


class FactsTable(QTableWidget):
    """One row a character of the cast.

    Signals:
        changed: a tuple of all CharacterFacts that say anything.
    """

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 3, parent)
        self._kept: dict[str, CharacterFact] = {}
        self.setHorizontalHeaderLabels([self.tr("Character"), self.tr("Is a"), self.tr("Another name of")])
        self.setAccessibleName(self.tr("What you say of the characters"))
        self.setToolTip(self.tr("Nothing is guessed from names. What you say is kept beside the script, not in it."))
        self.setItemDelegate(_Choices(self))
        # Not by moving to a cell: arrow keys on their way down must change nothing.
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 14)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.itemChanged.connect(self._take)
        self.clicked.connect(self._open_choices)

    def show_facts(self, cast: Sequence[str], facts: Sequence[CharacterFact]) -> None:
        """Show the cast with what was said of it; facts of names that are not in the cast now are kept."""
        self._kept = {fact.name: fact for fact in facts}
        names = list(dict.fromkeys([*cast, *(fact.name for fact in facts if fact.same_as)]))
        if names == self.names() and self.facts() == tuple(facts):
            return
        self.blockSignals(True)
        self.setRowCount(len(names))
        for row, name in enumerate(names):
            fact = self._kept.get(name, CharacterFact(name))
            for column, text in enumerate((name, fact.gender, fact.same_as)):
                item = _GenderItem(text) if column == _GENDER else QTableWidgetItem(text)
                if column == _NAME:
                    item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                self.setItem(row, column, item)
        self.blockSignals(False)
        self.viewport().update()

    def names(self) -> list[str]:
        """The characters listed."""
        return [self.item(row, _NAME).text() for row in range(self.rowCount())]

    def facts(self) -> tuple[CharacterFact, ...]:
        """All that is said, also of names that are not listed."""
        kept = dict(self._kept)
        for row in range(self.rowCount()):
            name, gender, same_as = (self.item(row, column).data(_VALUE) for column in range(3))
            kept[name] = CharacterFact(name, gender, same_as)
        return tuple(fact for fact in kept.values() if fact != CharacterFact(fact.name))

    @Slot(QModelIndex)
    def _open_choices(self, index: QModelIndex) -> None:
        if index.column() != _NAME and self.state() is not QAbstractItemView.State.EditingState:
            self.edit(index)

    @Slot(QTableWidgetItem)
    def _take(self, _item: QTableWidgetItem) -> None:
        self.changed.emit(self.facts())

    # Qt's name

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.currentIndex().isValid():
            self._open_choices(self.currentIndex())
        else:
            super().keyPressEvent(event)


class _GenderItem(QTableWidgetItem):
    """Holds one of ``GENDERS``, and shows it in the language of the window."""

    def data(self, role: int) -> object:
        said = super().data(role)
        return gender_name(said) if role == Qt.ItemDataRole.DisplayRole else said


class _Choices(QStyledItemDelegate):
    """A list to choose from instead of a field; the choice counts at once."""

    def __init__(self, table: FactsTable) -> None:
        super().__init__(table)
        self._table = table

    # Qt's names

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        box = QComboBox(parent)
        own = self._table.item(index.row(), _NAME).text()
        if index.column() == _GENDER:
            for gender in GENDERS:
                box.addItem(gender_name(gender), gender)
        else:
            for name in ("", *(name for name in self._table.names() if name != own)):
                box.addItem(name, name)
        box.setAccessibleName(f"{own}: {self._table.horizontalHeaderItem(index.column()).text()}")
        box.activated.connect(self._commit)
        return box

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        assert isinstance(editor, QComboBox)
        editor.setCurrentIndex(editor.findData(index.data(_VALUE)))

    def setModelData(self, editor: QWidget, model: object, index: _Index) -> None:
        assert isinstance(editor, QComboBox)
        if editor.currentData() != index.data(_VALUE):
            self._table.item(index.row(), index.column()).setData(_VALUE, editor.currentData())

    @Slot()
    def _commit(self) -> None:
        editor = self.sender()
        if isinstance(editor, QWidget):
            self.commitData.emit(editor)
            self.closeEditor.emit(editor)
