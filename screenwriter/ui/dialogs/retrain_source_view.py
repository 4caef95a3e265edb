"""The table on screen: takes dropped files, says what to do while it is empty, ticks rows by the space bar."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from screenwriter.ui.dialogs.retrain_sources import SourceTable

_EMPTY = QT_TRANSLATE_NOOP("SourceView", "Drop scripts, folders or a CSV table here,\nor use the buttons above.")


class SourceView(QTableView):
    """Shows a SourceTable.

    Signals:
        paths_dropped: a list of paths.
        removal_wanted: Delete was pressed on a row.
    """

    paths_dropped = Signal(list)
    removal_wanted = Signal()

    def __init__(self, sources: SourceTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._empty_text = self.tr(_EMPTY)
        self.setModel(sources)
        self.setAccessibleName(self.tr("Scripts to learn from"))
        self.setAcceptDrops(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DropOnly)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(4, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(4, 190)

    def set_empty_text(self, text: str | None) -> None:
        """What an empty table says; None: how to fill it."""
        self._empty_text = self.tr(_EMPTY) if text is None else text
        self.viewport().update()

    def _toggle_current(self) -> None:
        current = self.currentIndex()
        box = current.siblingAtColumn(0)
        if not box.flags() & Qt.ItemFlag.ItemIsUserCheckable:
            return
        is_in = Qt.CheckState(box.data(Qt.ItemDataRole.CheckStateRole)) is Qt.CheckState.Checked
        state = Qt.CheckState.Unchecked if is_in else Qt.CheckState.Checked
        self.model().setData(box, state, Qt.ItemDataRole.CheckStateRole)

    # Qt's names

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space ticks the row whatever column stands in it, Delete takes it out."""
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self._toggle_current()
        elif event.key() == Qt.Key.Key_Delete:
            self.removal_wanted.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.model().rowCount() > 0:
            return
        painter = QPainter(self.viewport())
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        painter.drawText(self.viewport().rect(), Qt.AlignmentFlag.AlignCenter, self._empty_text)
        painter.end()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.paths_dropped.emit(paths)
