"""The list of bookmarks: their names, and the scene and page they are on."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QLabel, QListView, QMenu, QStackedLayout, QVBoxLayout, QWidget

from screenwriter.ui.detail_delegate import DETAIL, DetailDelegate
from screenwriter.ui.panels.structure_model import Index


@dataclass(frozen=True, slots=True)
class BookmarkRow:
    """A bookmark on the paragraph ``index``; ``name`` "": none given, ``excerpt`` says what stands there."""

    index: int
    name: str
    excerpt: str
    place: str


class BookmarkRows(QAbstractListModel):
    """Signals:
    renamed: the paragraph and the name its bookmark is to have.
    """

    renamed = Signal(int, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[BookmarkRow, ...] = ()

    def set_rows(self, rows: Sequence[BookmarkRow]) -> None:
        """Replace the rows."""
        rows = tuple(rows)
        if rows == self.rows:
            return
        if len(rows) == len(self.rows):
            self.rows = rows
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, 0))
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    # Qt's names

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.isValid() else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not 0 <= index.row() < len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name or row.excerpt
        if role == Qt.ItemDataRole.EditRole:
            return row.name
        if role == DETAIL:
            return row.place
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{row.excerpt}\n{row.place}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.name or row.excerpt}, {row.place}"
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or not 0 <= index.row() < len(self.rows):
            return False
        self.renamed.emit(self.rows[index.row()].index, " ".join(str(value).split()))
        return True


class BookmarkList(QListView):
    """Enter or a click goes there, F2 renames, Delete takes the bookmark away.

    Signals:
        chosen: a paragraph.
        removed: the paragraph whose bookmark is to go.
        left: the writer wants to go back to the page.
    """

    chosen = Signal(int)
    removed = Signal(int)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bookmarks = BookmarkRows(self)
        self.setModel(self.bookmarks)
        self.setItemDelegate(DetailDelegate(self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setStyleSheet("QListView::item { padding: 5px 10px; }")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Bookmarks"))
        self.clicked.connect(self._choose)

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        if 0 <= index.row() < len(self.bookmarks.rows):
            self.chosen.emit(self.bookmarks.rows[index.row()].index)

    @Slot()
    def _remove(self) -> None:
        row = self.currentIndex().row()
        if 0 <= row < len(self.bookmarks.rows):
            self.removed.emit(self.bookmarks.rows[row].index)

    @Slot()
    def _rename(self) -> None:
        self.edit(self.currentIndex())

    # Qt's names

    def event(self, event: QEvent) -> bool:
        is_key = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if is_key and event.key() == Qt.Key.Key_Delete:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if self.state() == QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)  # what the field for writing passes on
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.currentIndex())
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._remove()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if not self.currentIndex().isValid():
            return
        menu = QMenu(self)
        menu.addAction(self.tr("&Rename")).triggered.connect(self._rename)
        menu.addAction(self.tr("Re&move Bookmark")).triggered.connect(self._remove)
        menu.exec(event.globalPos())
        menu.deleteLater()


class BookmarksPanel(QWidget):
    """The list, or how to put a bookmark."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = BookmarkList(self)
        self._empty = QLabel(self.tr("Bookmarks appear here.\nEdit > Bookmark puts one on the paragraph you are in."))
        self._empty.setObjectName("dim")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._empty.setContentsMargins(12, 12, 12, 12)
        self._empty.setWordWrap(True)
        self._stack = QStackedLayout()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._stack)
        self.setFocusProxy(self.list)
        self.setMinimumWidth(180)

    def set_rows(self, rows: Sequence[BookmarkRow]) -> None:
        """List these."""
        current = self.list.currentIndex().row()
        self.list.bookmarks.set_rows(rows)
        self._stack.setCurrentIndex(1 if rows else 0)
        if rows and current >= 0:
            self.list.setCurrentIndex(self.list.bookmarks.index(min(current, len(rows) - 1), 0))
