"""The list of scenes: where they are, how long they are, where the caret is; a click or Enter goes there."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    QSortFilterProxyModel,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QListView,
    QStackedLayout,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from screenwriter.screenplay.eighths import show_eighths

_SCENE = Qt.ItemDataRole.UserRole
_IS_CURRENT = Qt.ItemDataRole.UserRole + 1
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class SceneRow:
    """One scene as listed. ``index`` is its heading's place among the elements; page 0: not counted yet.

    ``page_label`` is what is printed on the page, "" where that is its number.
    """

    index: int
    number: str
    heading: str
    page: int = 0
    eighths: int = 0
    page_label: str = ""


class Navigator(QWidget):
    """A filter field above the list of scenes.

    Signals:
        scene_chosen: the heading's place among the elements; the writer wants the caret there.
        left: the writer wants to go back to the page.
    """

    scene_chosen = Signal(int)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = SceneListModel(self)
        self._shown = _SceneFilter(self)
        self._shown.setSourceModel(self._model)
        self._filter = QLineEdit(self)
        self._filter.setPlaceholderText("Filter scenes")
        self._filter.setAccessibleName("Filter scenes")
        self._filter.setToolTip("Show only scenes whose number or heading holds these words")
        self._filter.setClearButtonEnabled(True)
        self._filter.textChanged.connect(self._apply_filter)
        self._filter.returnPressed.connect(self._choose_first)
        self._list = QListView(self)
        self._list.setModel(self._shown)
        self._list.setItemDelegate(_SceneDelegate(self._list))
        self._list.setUniformItemSizes(True)
        self._list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setAccessibleName("Scenes")
        self._list.clicked.connect(self._choose)
        self._list.installEventFilter(self)
        self._filter.installEventFilter(self)
        self._empty = QLabel("Scenes appear here.\nBegin one with INT. or EXT.", self)
        self._empty.setObjectName("dim")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._empty.setContentsMargins(12, 24, 12, 12)
        self._empty.setWordWrap(True)
        self._lay_out()

    def _lay_out(self) -> None:
        self._stack = QStackedLayout()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        inset = QVBoxLayout()
        inset.setContentsMargins(10, 2, 10, 2)
        inset.addWidget(self._filter)
        column.addLayout(inset)
        column.addLayout(self._stack, 1)
        self.setFocusProxy(self._filter)
        self.setMinimumWidth(180)

    def set_scenes(self, rows: Sequence[SceneRow]) -> None:
        """Show these scenes; what was selected and scrolled to stays where it was as far as it can."""
        scroll_bar = self._list.verticalScrollBar()
        position = scroll_bar.value()
        is_reset = self._model.set_rows(rows)
        self._stack.setCurrentIndex(1 if rows else 0)
        self.setFocusProxy(self._list if rows else self._filter)
        if is_reset:
            self._list.doItemsLayout()  # else the scroll bar does not know the new height yet
            scroll_bar.setValue(position)

    def set_current_element(self, index: int) -> None:
        """Highlight the scene of the element the caret is in; the list scrolls there only when the scene is another."""
        row = self._model.row_of(index)
        if self._model.set_current_row(row) and row >= 0 and not self._list.hasFocus():
            shown = self._shown.mapFromSource(self._model.index(row))
            if shown.isValid():
                self._list.setCurrentIndex(shown)
                self._list.scrollTo(shown)

    def rows(self) -> tuple[SceneRow, ...]:
        """The scenes listed, filtered ones included."""
        return self._model.rows

    @Slot(str)
    def _apply_filter(self, text: str) -> None:
        self._shown.set_words(text)

    @Slot(QModelIndex)
    def _choose(self, shown: QModelIndex) -> None:
        scene = shown.data(_SCENE)
        if isinstance(scene, SceneRow):
            self.scene_chosen.emit(scene.index)

    @Slot()
    def _choose_first(self) -> None:
        self._choose(self._shown.index(0, 0))

    # Qt's names

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() == Qt.Key.Key_Escape:
            if watched is self._filter and self._filter.text():
                self._filter.clear()
            else:
                self.left.emit()
            return True
        if watched is self._filter and event.key() == Qt.Key.Key_Down:
            self._list.setFocus()
            if not self._list.currentIndex().isValid():
                self._list.setCurrentIndex(self._shown.index(0, 0))
            return True
        if watched is self._list and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self._list.currentIndex())
            return True
        return False


class SceneListModel(QAbstractListModel):
    """The rows, and which of them the caret is in."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[SceneRow, ...] = ()
        self._starts: list[int] = []
        self._current = -1

    def set_rows(self, rows: Sequence[SceneRow]) -> bool:
        """Replace the rows; True when their number changed, False when only their content did."""
        rows = tuple(rows)
        if len(rows) == len(self.rows):
            changed = [i for i, (old, new) in enumerate(zip(self.rows, rows, strict=True)) if old != new]
            self.rows, self._starts = rows, [row.index for row in rows]
            if changed:
                self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]))
            return False
        self.beginResetModel()
        self.rows, self._starts = rows, [row.index for row in rows]
        self._current = min(self._current, len(rows) - 1)
        self.endResetModel()
        return True

    def row_of(self, element: int) -> int:
        """The row of the scene an element is in; -1 before the first heading."""
        return bisect_right(self._starts, element) - 1

    def set_current_row(self, row: int) -> bool:
        """Mark the caret's scene; True when it is another than before."""
        if row == self._current:
            return False
        before, self._current = self._current, row
        for changed in (before, row):
            if 0 <= changed < len(self.rows):
                self.dataChanged.emit(self.index(changed), self.index(changed), [_IS_CURRENT])
        return True

    # Qt's names

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not 0 <= index.row() < len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.heading
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{row.heading}\n{_place_text(row)}".rstrip()
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (f"Scene {row.number}", row.heading, _place_text(row)) if part)
        if role == _SCENE:
            return row
        return index.row() == self._current if role == _IS_CURRENT else None


class _SceneFilter(QSortFilterProxyModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._words: list[str] = []

    def set_words(self, text: str) -> None:
        self.beginResetModel()
        self._words = text.casefold().split()
        self.endResetModel()

    # Qt's name

    def filterAcceptsRow(self, source_row: int, source_parent: _Index) -> bool:
        row = self.sourceModel().index(source_row, 0, source_parent).data(_SCENE)
        text = f"{row.number} {row.heading}".casefold()
        return all(word in text for word in self._words)


class _SceneDelegate(QStyledItemDelegate):
    """Two lines a scene: number and heading; page and length below, dim."""

    # Qt's names

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(160, 2 * option.fontMetrics.height() + 14)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row = index.data(_SCENE)
        if not isinstance(row, SceneRow):
            return
        painter.save()
        palette = option.palette
        if index.data(_IS_CURRENT):
            painter.fillRect(option.rect, palette.color(QPalette.ColorRole.Highlight))
            bar = QRect(option.rect.left(), option.rect.top(), 3, option.rect.height())
            painter.fillRect(bar, palette.color(QPalette.ColorRole.Accent))
        elif option.state & option.state.State_MouseOver or (
            option.state & option.state.State_Selected and option.state & option.state.State_HasFocus
        ):
            painter.fillRect(option.rect, palette.color(QPalette.ColorRole.Light))
        self._draw_text(painter, option, row, bool(index.data(_IS_CURRENT)))
        painter.restore()

    def _draw_text(self, painter: QPainter, option: QStyleOptionViewItem, row: SceneRow, is_current: bool) -> None:
        metrics = option.fontMetrics
        role = QPalette.ColorRole.HighlightedText if is_current else QPalette.ColorRole.WindowText
        ink = option.palette.color(role)
        dim = option.palette.color(role)
        dim.setAlphaF(0.68)
        left = option.rect.left() + 12 + metrics.horizontalAdvance("000") + 8
        top = option.rect.top() + 6
        width = option.rect.right() - left - 10
        font = QFont(option.font)
        painter.setFont(font)
        painter.setPen(dim)
        number = QRect(option.rect.left() + 8, top, left - option.rect.left() - 16, metrics.height())
        painter.drawText(number, Qt.AlignmentFlag.AlignRight, row.number)
        painter.drawText(QRect(left, top + metrics.height() + 2, width, metrics.height()), 0, _place_text(row))
        painter.setPen(ink)
        heading = metrics.elidedText(row.heading, Qt.TextElideMode.ElideRight, width)
        painter.drawText(QRect(left, top, width, metrics.height()), 0, heading)


def _place_text(row: SceneRow) -> str:
    if not row.page:
        return ""
    length = show_eighths(row.eighths)
    page = row.page_label or row.page
    return f"page {page}  ·  {length} page{'' if row.eighths <= 8 else 's'}" if row.eighths else f"page {page}"
