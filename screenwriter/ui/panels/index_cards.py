"""Index cards: one for each scene, in a grid or by sequence; dragged, they take their scenes with them."""

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Slot
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QListView,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from screenwriter.screenplay.structure import landing
from screenwriter.ui.panels.card_drawing import CARD, CardDelegate
from screenwriter.ui.panels.card_rows import CardRows
from screenwriter.ui.panels.row_dragging import Landing, RowDragging
from screenwriter.ui.panels.row_keys import ask_for_key, claims_step, step_of_any_arrow
from screenwriter.ui.panels.row_menu import show_row_menu
from screenwriter.ui.panels.structure_model import ROW, SceneRow, StructureModel

_LINE = 3


class CardView(QListView):
    """The cards under the fingers. Enter goes to the scene, F2 edits the synopsis, Alt with an arrow moves the card."""

    def __init__(self, structure: StructureModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.structure = structure
        self.requests = structure.requests
        self.cards = CardRows(structure, self)
        self.setModel(self.cards)
        self.setItemDelegate(CardDelegate(self, self))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # so that its coming changes no width
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.DoubleClicked)
        self.setAccessibleName(self.tr("Index cards"))
        self.dragging = RowDragging(self, self._landing_at)
        self.dragging.dropped.connect(self.requests.moved)

    def row_width(self) -> int:
        """Room for cards side by side, in pixels."""
        return max(CARD.width(), self.viewport().width() - 2)

    def current_row(self) -> SceneRow | None:
        """The card the keys are on; None: on none."""
        row = self.currentIndex().data(ROW)
        return row if isinstance(row, SceneRow) else None

    def selected_rows(self) -> list[SceneRow]:
        """The cards selected, the current one first."""
        rows = [index.data(ROW) for index in sorted(self.selectedIndexes())]
        current = self.current_row()
        return ([current] if current is not None else []) + [row for row in rows if row != current]

    def select_element(self, index: int) -> None:
        """Select the card of the part that begins at an element."""
        card = self.cards.index_of_element(index)
        if card.isValid():
            self.setCurrentIndex(card)
            self.scrollTo(card)

    def _landing_at(self, at: QPoint, moved: list[SceneRow]) -> Landing | None:
        """Left or right of the card at a point, above or below a section; behind all of them where there is none."""
        parts = [row.part for row in self.structure.rows if row.part is not None]
        length = max((part.end for part in parts), default=0)
        index = self.indexAt(at)
        row, area = index.data(ROW), self.visualRect(index)
        if not isinstance(row, SceneRow):
            place = length
        elif row.is_scene:
            place = row.index if at.x() < area.center().x() else row.end
        else:
            place = row.index if at.y() < area.center().y() or row.part is None else row.part.body
        place = landing(parts, [one.part for one in moved if one.part is not None], place, length)
        line = QRect()
        if isinstance(row, SceneRow) and row.is_scene and place in (row.index, row.end):
            x = area.left() if place == row.index else area.right()
            line = QRect(x - _LINE // 2, area.top() + 8, _LINE, area.height() - 16)
        else:
            line = self._line_before(place)
        return Landing(place, line)

    def _line_before(self, place: int) -> QRect:
        for number in range(self.cards.rowCount()):
            index = self.cards.index(number, 0)
            row = index.data(ROW)
            if isinstance(row, SceneRow) and row.index >= place:
                area = self.visualRect(index)
                if row.is_scene:
                    return QRect(area.left() - _LINE // 2, area.top() + 8, _LINE, area.height() - 16)
                return QRect(area.left(), area.top(), area.width(), _LINE)
        area = self.visualRect(self.cards.index(self.cards.rowCount() - 1, 0))
        return QRect(area.right() - _LINE // 2, area.top() + 8, _LINE, area.height() - 16)

    # Qt's names

    def sizeHint(self) -> QSize:
        return QSize(2 * CARD.width() + 30, 2 * CARD.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()  # sections are as wide as the view

    def event(self, event: QEvent) -> bool:
        return (isinstance(event, QKeyEvent) and claims_step(event, step_of_any_arrow(event))) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_writing = self.state() == QAbstractItemView.State.EditingState  # its field passes on what it does not use
        if is_writing or not ask_for_key(event, step_of_any_arrow(event), self.selected_rows(), self.requests):
            super().keyPressEvent(event)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        super().closeEditor(editor, hint)
        self.setFocus()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        show_row_menu(self, self.requests, self.selected_rows(), event.globalPos())


class IndexCards(QWidget):
    """The cards, above them how they are arranged."""

    def __init__(self, structure: StructureModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = CardView(structure, self)
        self.grid_button = _button(self, self.tr("&Grid"), self.tr("All cards one after the other"))
        self.sequence_button = _button(self, self.tr("By Se&quence"), self.tr("Sections and acts between the cards"))
        self.grid_button.setChecked(True)
        group = QButtonGroup(self)
        group.addButton(self.grid_button)
        group.addButton(self.sequence_button)
        self.new_button = _button(self, self.tr("&New Card"), self.tr("A new scene below the selected card"), False)
        self.new_button.clicked.connect(self._add)
        self.sequence_button.toggled.connect(self.view.cards.show_sections)
        self._empty = QLabel(
            self.tr("Each scene has a card here: its heading, its synopsis, its length.\nNew Card begins a scene.")
        )
        self._empty.setObjectName("dim")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        structure.modelReset.connect(self._show_state)
        self._lay_out()
        self._show_state()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(10, 2, 10, 2)
        row.addWidget(self.grid_button)
        row.addWidget(self.sequence_button)
        row.addStretch(1)
        row.addWidget(self.new_button)
        self._stack = QStackedLayout()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addLayout(self._stack, 1)
        self.setFocusProxy(self.view)
        self.setMinimumSize(CARD.width() + 30, CARD.height() + 40)

    @Slot()
    def _show_state(self) -> None:
        self._stack.setCurrentIndex(1 if self.view.structure.rows else 0)

    @Slot()
    def _add(self) -> None:
        rows = self.view.selected_rows()
        self.view.requests.scene_added.emit(rows[0] if rows else None)


def _button(parent: QWidget, text: str, tip: str, is_checkable: bool = True) -> QToolButton:
    button = QToolButton(parent)
    button.setText(text)
    button.setToolTip(tip)
    button.setCheckable(is_checkable)
    button.setStyleSheet("QToolButton:checked { background: palette(highlight); color: palette(highlighted-text); }")
    return button
