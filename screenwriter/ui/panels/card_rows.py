"""The structure as a flat list of cards: scenes only, or with the sections between them."""

from bisect import bisect_left, bisect_right

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt, Slot

from screenwriter.ui.panels.structure_model import SYNOPSIS, Index, StructureModel


class CardRows(QAbstractListModel):
    """Follows a StructureModel; what is edited is the synopsis."""

    def __init__(self, structure: StructureModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.structure = structure
        self._shows_sections = False
        self._numbers: list[int] = []  # of the rows shown, by the structure's own count
        self._gather()
        structure.modelReset.connect(self._reset)
        structure.dataChanged.connect(self._tell_changed)

    def show_sections(self, shows: bool) -> None:
        """Whether sections stand between the cards."""
        if shows != self._shows_sections:
            self._shows_sections = shows
            self._reset()

    def index_of_element(self, element: int) -> QModelIndex:
        """The card of the part that begins at an element."""
        for place, number in enumerate(self._numbers):
            if self.structure.rows[number].index == element:
                return self.index(place, 0)
        return QModelIndex()

    def _gather(self) -> None:
        rows = self.structure.rows
        self._numbers = [n for n, row in enumerate(rows) if row.is_scene or self._shows_sections]

    @Slot()
    def _reset(self) -> None:
        self.beginResetModel()
        self._gather()
        self.endResetModel()

    @Slot(QModelIndex, QModelIndex, list)
    def _tell_changed(self, first: QModelIndex, last: QModelIndex, roles: list[int]) -> None:
        low = bisect_left(self._numbers, first.internalId())
        high = bisect_right(self._numbers, last.internalId()) - 1
        if low <= high:
            self.dataChanged.emit(self.index(low, 0), self.index(high, 0), roles)

    # Qt's names

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own
        return 0 if parent.isValid() else len(self._numbers)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.isValid() else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not 0 <= index.row() < len(self._numbers):
            return None
        column = SYNOPSIS if role == Qt.ItemDataRole.EditRole else 0
        return self.structure.data(self.structure.index_of(self._numbers[index.row()], column), role)

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not 0 <= index.row() < len(self._numbers):
            return False
        return self.structure.setData(self.structure.index_of(self._numbers[index.row()], SYNOPSIS), value, role)
