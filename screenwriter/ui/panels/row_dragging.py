"""Rows dragged with the mouse to another place in the script. A line shows where they will go; Esc lets them be."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPalette
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFrame

from screenwriter.ui.panels.structure_model import ROW, SceneRow

_EDGE = 24  # pixels at the top and bottom in which the view scrolls
_SCROLL_EVERY_MS = 30
_SCROLL_STEP = 12


class Landing(NamedTuple):
    """Where a drop would put rows: before which element, and the line that shows it, in the viewport."""

    place: int
    line: QRect


class RowDragging(QObject):
    """Lets one view's rows be dragged.

    Not Qt's drag and drop: rows never leave the script, and a place between two rows is all that is asked for.

    Args:
        landing_at: what a drop at a point of the viewport would do; None: nothing.

    Signals:
        dropped: a list of SceneRow and the element they are wanted before.
    """

    dropped = Signal(list, int)

    def __init__(self, view: QAbstractItemView, landing_at: Callable[[QPoint, list[SceneRow]], Landing | None]) -> None:
        super().__init__(view)
        self._view = view
        self._viewport = view.viewport()  # asked for while the view is being deleted, it would not be there
        self._landing_at = landing_at
        self._pressed: QPoint | None = None
        self._at = QPoint()
        self._rows: list[SceneRow] = []
        self._line = QFrame(view.viewport())
        self._line.setAutoFillBackground(True)
        self._line.setBackgroundRole(QPalette.ColorRole.Accent)
        self._line.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._line.hide()
        self._scrolling = QTimer(self, interval=_SCROLL_EVERY_MS)
        self._scrolling.timeout.connect(self._scroll)
        view.viewport().installEventFilter(self)
        view.installEventFilter(self)

    @property
    def is_dragging(self) -> bool:
        """Whether rows are under way."""
        return bool(self._rows)

    def _begin(self) -> None:
        pressed = self._view.indexAt(self._pressed) if self._pressed is not None else None
        if pressed is None or not isinstance(pressed.data(ROW), SceneRow):
            self._pressed = None
            return
        row = pressed.data(ROW)
        chosen = [index.data(ROW) for index in self._view.selectionModel().selectedIndexes() if index.column() == 0]
        rows = {one.index: one for one in chosen if isinstance(one, SceneRow)}
        self._rows = [rows[index] for index in sorted(rows)] if row.index in rows else [row]
        self._view.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        self._scrolling.start()

    def _show(self) -> None:
        landing = self._landing_at(self._at, self._rows)
        self._line.setVisible(landing is not None)
        if landing is not None:
            self._line.setGeometry(landing.line)
            self._line.raise_()

    def _end(self, *, drops: bool) -> None:
        rows, self._rows, self._pressed = self._rows, [], None
        self._scrolling.stop()
        self._line.hide()
        self._view.viewport().unsetCursor()
        landing = self._landing_at(self._at, rows) if drops else None
        if landing is not None:
            self.dropped.emit(rows, landing.place)

    @Slot()
    def _scroll(self) -> None:
        height, bar = self._view.viewport().height(), self._view.verticalScrollBar()
        if self._at.y() < _EDGE:
            bar.setValue(bar.value() - _SCROLL_STEP)
        elif self._at.y() > height - _EDGE:
            bar.setValue(bar.value() + _SCROLL_STEP)
        self._show()

    # Qt's name

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if isinstance(event, QKeyEvent):
            is_press = kind in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)
            if is_press and event.key() == Qt.Key.Key_Escape and self.is_dragging:
                self._end(drops=False)
                return True
            return False
        if watched is not self._viewport or not isinstance(event, QMouseEvent):
            return False
        if kind == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.position().toPoint()
        elif kind == QEvent.Type.MouseMove and self._pressed is not None:
            return self._follow(event)
        elif kind == QEvent.Type.MouseButtonRelease:
            was_dragging = self.is_dragging
            if was_dragging:
                self._at = event.position().toPoint()
            self._end(drops=was_dragging)
            return was_dragging
        return False

    def _follow(self, event: QMouseEvent) -> bool:
        if not event.buttons() & Qt.MouseButton.LeftButton:
            self._end(drops=False)
            return False
        self._at = event.position().toPoint()
        far = (self._at - (self._pressed or self._at)).manhattanLength() >= QApplication.startDragDistance()
        if not self.is_dragging and far:
            self._begin()
        if self.is_dragging:
            self._show()
        return True  # a view would select what the mouse passes over
