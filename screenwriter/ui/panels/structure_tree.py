"""A tree of acts, sections and scenes under the fingers: folding, dragging, the keys that move; no look of its own."""

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Slot
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QTreeView, QWidget

from screenwriter.screenplay.structure import landing
from screenwriter.ui.panels.row_dragging import Landing, RowDragging
from screenwriter.ui.panels.row_keys import ask_for_key, claims_step, step_of_key
from screenwriter.ui.panels.row_menu import show_row_menu
from screenwriter.ui.panels.structure_filter import StructureFilter
from screenwriter.ui.panels.structure_model import ROW, Index, SceneRow, StructureModel

_INDENT = 14
_LINE = 2


class StructureTree(QTreeView):
    """Shows a StructureModel through a filter. Alt+Up and Alt+Down move the current row; Enter goes to it."""

    def __init__(self, model: StructureModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.structure = model
        self.requests = model.requests
        self.shown = StructureFilter(self)
        self.shown.setSourceModel(model)
        self.setModel(self.shown)
        self._folded: set[tuple[str, int]] = set()  # heading and level of sections that are folded
        self._is_behind = False
        self.setHeaderHidden(True)
        self.setIndentation(_INDENT)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setExpandsOnDoubleClick(False)
        self.dragging = RowDragging(self, self._landing_at)
        self.dragging.dropped.connect(self._drop)
        self.collapsed.connect(self._note_folded)
        self.expanded.connect(self._note_unfolded)
        self.shown.modelReset.connect(self.unfold)
        self.shown.rowsInserted.connect(self.unfold)

    def current_row(self) -> SceneRow | None:
        """The row the keys are on; None: on none."""
        row = self.currentIndex().data(ROW)
        return row if isinstance(row, SceneRow) else None

    def selected_rows(self) -> list[SceneRow]:
        """The rows selected, the current one first."""
        selected = (index.data(ROW) for index in self.selectionModel().selectedIndexes())
        rows = {row.index: row for row in selected if isinstance(row, SceneRow)}
        current = self.current_row()
        if current is None:
            return [rows[index] for index in sorted(rows)]
        return [current, *(rows[index] for index in sorted(rows) if index != current.index)]

    def select_element(self, index: int) -> None:
        """Select the row of the part that begins at an element."""
        for number, row in enumerate(self.structure.rows):
            if row.index == index:
                shown = self.shown.mapFromSource(self.structure.index_of(number))
                self.setCurrentIndex(shown)
                self.scrollTo(shown)

    @Slot()
    def unfold(self) -> None:
        """Show everything but what the writer has folded; a tree out of sight does so once it is seen."""
        self._is_behind = not self.isVisible()
        if self._is_behind:
            return
        self.blockSignals(True)
        self.expandAll()
        for number, row in enumerate(self.structure.rows) if self._folded else ():
            if not row.is_scene and _fold_key(row) in self._folded:
                self.collapse(self.shown.mapFromSource(self.structure.index_of(number)))
        self.blockSignals(False)

    @Slot(object)
    def _note_folded(self, index: Index) -> None:
        row = index.data(ROW)
        if isinstance(row, SceneRow):
            self._folded.add(_fold_key(row))

    @Slot(object)
    def _note_unfolded(self, index: Index) -> None:
        row = index.data(ROW)
        if isinstance(row, SceneRow):
            self._folded.discard(_fold_key(row))

    @Slot(list, int)
    def _drop(self, rows: list[SceneRow], place: int) -> None:
        self.requests.moved.emit(rows, place)

    def _landing_at(self, at: QPoint, moved: list[SceneRow]) -> Landing | None:
        """Above or below the row at a point; below an open section is at its beginning."""
        rows = self.structure.rows
        parts = [row.part for row in rows if row.part is not None]
        length = max((part.end for part in parts), default=0)
        index = self.indexAt(at)
        row = index.data(ROW)
        if not isinstance(row, SceneRow):
            place = length
        elif at.y() < self.visualRect(index).center().y():
            place = row.index
        elif not row.is_scene and row.part is not None and self.isExpanded(index.siblingAtColumn(0)):
            place = row.part.body
        else:
            place = row.end
        place = landing(parts, [one.part for one in moved if one.part is not None], place, length)
        return Landing(place, self._line_at(place))

    def _line_at(self, place: int) -> QRect:
        """Over the first shown row that begins there or later, else under the last."""
        below = next((n for n, row in enumerate(self.structure.rows) if row.index >= place and self._is_shown(n)), None)
        width = self.viewport().width()
        if below is not None:
            area = self.visualRect(self._shown_index(below))
            return QRect(area.left(), area.top() - _LINE // 2, width - area.left() - 6, _LINE)
        last = next((n for n in reversed(range(len(self.structure.rows))) if self._is_shown(n)), None)
        bottom = self.visualRect(self._shown_index(last)).bottom() if last is not None else 0
        return QRect(6, bottom, width - 12, _LINE)

    def _shown_index(self, number: int) -> Index:
        return self.shown.mapFromSource(self.structure.index_of(number))

    def _is_shown(self, number: int) -> bool:
        index = self._shown_index(number)
        return index.isValid() and not self.visualRect(index).isEmpty()

    # Qt's names

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_behind:
            self.unfold()

    def event(self, event: QEvent) -> bool:
        return (isinstance(event, QKeyEvent) and claims_step(event, step_of_key(event))) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_writing = self.state() == QAbstractItemView.State.EditingState  # its field passes on what it does not use
        if is_writing or not ask_for_key(event, step_of_key(event), self.selected_rows(), self.requests):
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        show_row_menu(self, self.requests, self.selected_rows(), event.globalPos())


def _fold_key(row: SceneRow) -> tuple[str, int]:
    return row.heading, row.part.level if row.part is not None else 0
