"""The outline: headings and synopses in two columns, written right there; Tab makes a section deeper."""

from PySide6.QtCore import QAbstractItemModel, QEvent, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QLineEdit,
    QStackedLayout,
    QStyledItemDelegate,
    QVBoxLayout,
    QWidget,
)

from screenwriter.ui.panels.outline_columns import OutlineColumns
from screenwriter.ui.panels.structure_model import Index, StructureModel
from screenwriter.ui.panels.structure_tree import StructureTree

_DEEPER = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}


class _LineDelegate(QStyledItemDelegate):
    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Once: a page count that comes meanwhile must not take away what is being written."""
        if not isinstance(editor, QLineEdit) or not editor.isModified():
            super().setEditorData(editor, index)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Nothing without a change: several lines of a synopsis stand in one, and would stay so."""
        if not isinstance(editor, QLineEdit) or editor.isModified():
            super().setModelData(editor, model, index)


class OutlineTree(StructureTree):
    """F2 edits what the keys are on, Tab and Shift+Tab change a section's depth, Ins begins a new section."""

    def __init__(self, model: StructureModel, parent: QWidget | None = None) -> None:
        super().__init__(model, parent)
        self.setHeaderHidden(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setAllColumnsShowFocus(False)
        self.setUniformRowHeights(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.DoubleClicked)
        self.columns = OutlineColumns(self)
        self.setStyleSheet("QTreeView::item { padding: 3px 4px; }")
        self.setItemDelegate(_LineDelegate(self))
        self.setAccessibleName(self.tr("Outline"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.current_row()
        if self.state() == QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)
        elif row is not None and event.key() in _DEEPER and not row.is_scene:
            self.requests.shifted.emit(row, _DEEPER[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Insert:
            self.requests.section_added.emit(row)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Tab is the tree's own while a section is current: else it would go to the next widget."""
        row = self.current_row()
        is_key = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if is_key and event.key() in _DEEPER and row is not None and not row.is_scene:
            self.keyPressEvent(event)
            return True
        return super().event(event)


class Outline(QWidget):
    """The tree, or how to begin one."""

    def __init__(self, model: StructureModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tree = OutlineTree(model, self)
        self._empty = QLabel(
            self.tr("Acts, sections and scenes with their synopses appear here.\nFormat > Section begins one.")
        )
        self._empty.setObjectName("dim")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._stack = QStackedLayout()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.tree)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._stack)
        self.setFocusProxy(self.tree)
        self.setMinimumSize(240, 120)
        model.modelReset.connect(self._show_state)
        self._show_state()

    @Slot()
    def _show_state(self) -> None:
        was_empty = self._stack.currentIndex() == 0
        self._stack.setCurrentIndex(1 if self.tree.structure.rows else 0)
        if was_empty:
            self.tree.columns.lay_out()
