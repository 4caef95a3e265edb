"""The entries of a title page that have no field of their own, in a list to be edited in place."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QPlainTextEdit,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from screenwriter.screenplay.document import TitleEntry
from screenwriter.ui.dialogs.title_page_fields import OtherEntry

_KEY, _VALUE = 0, 1
_ORIGIN = Qt.ItemDataRole.UserRole
_LEAST_HEIGHT = 104


class OtherEntries(QWidget):
    """A list of key and value with buttons to add and to remove.

    Signals:
        changed: an entry was edited, added or removed.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = QTableWidget(0, 2, self)
        self.table.setAccessibleName(self.tr("Other entries"))
        self.table.setHorizontalHeaderLabels([self.tr("Entry"), self.tr("Text")])
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        triggers = QAbstractItemView.EditTrigger
        self.table.setEditTriggers(
            triggers.DoubleClicked | triggers.SelectedClicked | triggers.AnyKeyPressed | triggers.EditKeyPressed
        )
        self.table.setMinimumHeight(_LEAST_HEIGHT)
        self.table.setItemDelegateForColumn(_VALUE, LinesDelegate(self.table))
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        header.setSectionResizeMode(_KEY, QHeaderView.ResizeMode.Interactive)
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        header.resizeSection(_KEY, 130)
        self.add_button = QPushButton(self.tr("Add Entr&y"), self, autoDefault=False)
        self.remove_button = QPushButton(self.tr("Remo&ve"), self, autoDefault=False)
        self.add_button.setToolTip(
            self.tr("Such as Episode, Draft or Revision, which are printed; others stay in the file only")
        )
        self.add_button.clicked.connect(self._add)
        self.remove_button.clicked.connect(self._remove)
        self.table.itemChanged.connect(self._follow_edit)
        self.table.itemSelectionChanged.connect(self._enable_remove)
        buttons = QHBoxLayout()
        buttons.addWidget(self.add_button)
        buttons.addWidget(self.remove_button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.table, 1)
        column.addLayout(buttons)

    def show_entries(self, others: Sequence[OtherEntry]) -> None:
        """List these instead."""
        self.table.setRowCount(0)
        for other in others:
            self._append(other)
        self._enable_remove()

    def entries(self) -> tuple[OtherEntry, ...]:
        """What is listed; the origin of a new row is None."""
        found = []
        for row in range(self.table.rowCount()):
            key, value = self.table.item(row, _KEY), self.table.item(row, _VALUE)
            if key is not None and value is not None:
                found.append(OtherEntry(key.data(_ORIGIN), TitleEntry(key.text(), value.text())))
        return tuple(found)

    def finish_editing(self) -> None:
        """Take over a cell that is still being edited."""
        self.table.setFocus()

    def _append(self, other: OtherEntry) -> None:
        row = self.table.rowCount()
        self.table.insertRow(row)
        key = QTableWidgetItem(other.entry.key)
        key.setData(_ORIGIN, other.origin)
        self.table.setItem(row, _KEY, key)
        self.table.setItem(row, _VALUE, QTableWidgetItem(other.entry.value))
        self.table.resizeRowToContents(row)

    @Slot()
    def _add(self) -> None:
        self._append(OtherEntry(None, TitleEntry("", "")))
        row = self.table.rowCount() - 1
        self.table.setCurrentCell(row, _KEY)
        self.table.setFocus()
        self.table.editItem(self.table.item(row, _KEY))

    @Slot()
    def _remove(self) -> None:
        self.table.removeRow(self.table.currentRow())
        self.changed.emit()

    @Slot(QTableWidgetItem)
    def _follow_edit(self, item: QTableWidgetItem) -> None:
        self.table.resizeRowToContents(item.row())
        self.changed.emit()

    @Slot()
    def _enable_remove(self) -> None:
        self.remove_button.setEnabled(bool(self.table.selectedItems()))


class LinesDelegate(QStyledItemDelegate):
    """Edits a cell in a field that takes several lines: Enter ends it, Shift+Enter makes a line as on the page."""

    # Qt's names

    def createEditor(  # noqa: N802
        self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        return QPlainTextEdit(parent)

    def setEditorData(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:  # noqa: N802
        assert isinstance(editor, QPlainTextEdit)
        editor.setPlainText(index.data(Qt.ItemDataRole.EditRole))
        editor.moveCursor(QTextCursor.MoveOperation.End)

    def setModelData(self, editor: QWidget, model: object, index: QModelIndex | QPersistentModelIndex) -> None:  # noqa: N802
        assert isinstance(editor, QPlainTextEdit)
        model.setData(index, editor.toPlainText(), Qt.ItemDataRole.EditRole)  # type: ignore[attr-defined]

    def updateEditorGeometry(  # noqa: N802
        self, editor: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        area = option.rect  # type: ignore[attr-defined]
        lines = 1 + index.data(Qt.ItemDataRole.EditRole).count("\n")
        area.setHeight(max(area.height(), (min(lines, 4) + 1) * editor.fontMetrics().lineSpacing() + 14))
        editor.setGeometry(area)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:  # noqa: N802
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and isinstance(editor, QWidget):
            is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if is_enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.commitData.emit(editor)
                self.closeEditor.emit(editor)
                return True
        return super().eventFilter(editor, event)
