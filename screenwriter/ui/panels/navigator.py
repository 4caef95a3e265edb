"""The script's acts, sections and scenes: where they are, how long, who is in them; a click or Enter goes there."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QStackedLayout, QVBoxLayout, QWidget

from screenwriter.ui.panels.filter_bar import FilterBar
from screenwriter.ui.panels.structure_delegate import StructureDelegate
from screenwriter.ui.panels.structure_model import ROW, SYNOPSIS, SceneRow, StructureModel
from screenwriter.ui.panels.structure_tree import StructureTree

__all__ = ["Navigator", "SceneRow"]


class Navigator(QWidget):
    """Filters above the tree. Owns the structure model, which other views share.

    Signals:
        scene_chosen: the heading's place among the elements; the writer wants the caret there.
        left: the writer wants to go back to the page.
    """

    scene_chosen = Signal(int)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = StructureModel(self)
        self.tree = StructureTree(self.model, self)
        self.tree.setItemDelegate(StructureDelegate(self.tree))
        self.tree.setColumnHidden(SYNOPSIS, True)
        self.tree.setAccessibleName(self.tr("Scenes"))
        self.tree.setToolTipDuration(10_000)
        self.filter = FilterBar(self.tree.shown, self)
        self.tree.clicked.connect(self._choose)
        self.filter.words.returnPressed.connect(self._choose_first)
        self.filter.changed.connect(self._show_state)
        self.model.requests.chosen.connect(self.scene_chosen)
        self.model.requests.left.connect(self.left)
        self.filter.words.installEventFilter(self)
        self._empty = QLabel(self)
        self._empty.setObjectName("dim")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._empty.setContentsMargins(12, 24, 12, 12)
        self._empty.setWordWrap(True)
        self._lay_out()
        self._show_state()

    def _lay_out(self) -> None:
        self._stack = QStackedLayout()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.tree)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.filter)
        column.addLayout(self._stack, 1)
        self.setFocusProxy(self.filter.words)
        self.setMinimumWidth(180)

    def set_scenes(self, rows: Sequence[SceneRow]) -> None:
        """Show these scenes and sections; what was selected and scrolled to stays as far as it can."""
        scroll_bar = self.tree.verticalScrollBar()
        position = scroll_bar.value()
        current = self.tree.current_row()
        is_reset = self.model.set_rows(rows)
        self.filter.offer(rows)
        self._show_state()
        self.setFocusProxy(self.tree if rows else self.filter.words)
        if is_reset:
            if current is not None:
                self.tree.select_element(current.index)
            self.tree.doItemsLayout()  # else the scroll bar does not know the new height yet
            scroll_bar.setValue(position)

    def set_current_element(self, index: int) -> None:
        """Highlight the scene of the element the caret is in; the list scrolls there only when the scene is another."""
        number = self.model.row_of(index)
        if self.model.set_current_row(number) and number >= 0 and not self.tree.hasFocus():
            shown = self.tree.shown.mapFromSource(self.model.index_of(number))
            if shown.isValid():
                self.tree.setCurrentIndex(shown)
                self.tree.scrollTo(shown)

    def rows(self) -> tuple[SceneRow, ...]:
        """The scenes listed, filtered ones included."""
        return tuple(row for row in self.model.rows if row.is_scene)

    @Slot()
    def _show_state(self) -> None:
        has_rows = bool(self.model.rows)
        is_shown = self.tree.shown.rowCount() > 0
        self._empty.setText(
            self.tr("No scene meets the filter.")
            if has_rows
            else self.tr("Scenes appear here.\nBegin one with INT. or EXT.")
        )
        self._stack.setCurrentIndex(1 if is_shown else 0)

    @Slot(QModelIndex)
    def _choose(self, shown: QModelIndex) -> None:
        row = shown.data(ROW)
        held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        if isinstance(row, SceneRow) and not QApplication.keyboardModifiers() & held:
            self.scene_chosen.emit(row.index)

    @Slot()
    def _choose_first(self) -> None:
        """The first scene that is shown."""
        for row in self.model.rows:
            if row.is_scene and self.tree.shown.lets_through(row):
                self.scene_chosen.emit(row.index)
                return

    # Qt's names

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() == Qt.Key.Key_Escape:
            if not self.filter.clear():
                self.left.emit()
            return True
        if event.key() == Qt.Key.Key_Down:
            self.tree.setFocus()
            if not self.tree.currentIndex().isValid():
                self.tree.setCurrentIndex(self.tree.shown.index(0, 0))
            return True
        return False
