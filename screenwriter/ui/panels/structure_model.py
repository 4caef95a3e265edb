"""The structure of the script as one item model; navigator, index cards and outline are views of it.

Column 0 is the heading, column 1 the synopsis. Editing asks the script for the change, and shows it once it is there.
"""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractItemModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont

from screenwriter.screenplay.eighths import show_eighths
from screenwriter.screenplay.structure import Part
from screenwriter.ui.panels.scene_colours import colour_name

translate = QCoreApplication.translate

ROW = Qt.ItemDataRole.UserRole
IS_CURRENT = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex
HEADING, SYNOPSIS = 0, 1


@dataclass(frozen=True, slots=True)
class SceneRow:
    """A scene, or the section or act that holds scenes, as shown. ``index`` is its heading's place among the elements.

    ``page`` 0: not counted yet; ``page_label`` is what is printed on the page, "" where that is its number. ``part``
    None: a scene of which no more is known.
    """

    index: int
    number: str
    heading: str
    page: int = 0
    eighths: int = 0
    page_label: str = ""
    part: Part | None = None

    @property
    def is_scene(self) -> bool:
        """Whether it is a scene; else it holds scenes."""
        return self.part is None or self.part.is_scene

    @property
    def end(self) -> int:
        """The index behind all it holds."""
        return self.index + 1 if self.part is None else self.part.end

    @property
    def synopsis(self) -> str:
        """Its synopsis, a paragraph a line."""
        return "" if self.part is None else self.part.synopsis

    @property
    def colour(self) -> str:
        """``#rrggbb``, "" for none."""
        return "" if self.part is None else self.part.colour

    @property
    def characters(self) -> tuple[str, ...]:
        """Who speaks in it."""
        return () if self.part is None else self.part.characters

    def length_text(self) -> str:
        """Its length in pages; "" while it is not known."""
        if not self.page or not self.eighths:
            return ""
        text = translate("SceneRow", "{count} page") if self.eighths <= 8 else translate("SceneRow", "{count} pages")
        return text.format(count=show_eighths(self.eighths))

    def place_text(self) -> str:
        """Page and length, as far as they are known."""
        if not self.page:
            return ""
        page = translate("SceneRow", "page {number}").format(number=self.page_label or self.page)
        return "  ·  ".join(filter(None, (page, self.length_text())))


class StructureRequests(QObject):
    """What a view of the structure asks of the script; whoever holds the editor listens.

    Signals:
        moved: a list of SceneRow dragged, and the element they are wanted before.
        stepped: a SceneRow to move up (-1) or down (1).
        retitled: a SceneRow and the words for its heading.
        synopsis_written: a SceneRow and its synopsis.
        coloured: a list of SceneRow and a colour, "" for none.
        deleted: a list of SceneRow, scenes only, to take out of the script.
        shifted: a SceneRow to make deeper (1) or higher (-1).
        scene_added: a SceneRow after which a new scene is wanted, or None: at the end.
        section_added: a SceneRow before which a new section is wanted, or None: at the end.
        chosen: the element the writer wants the caret at.
        left: the writer wants to go back to the page.
    """

    moved = Signal(list, int)
    stepped = Signal(object, int)
    retitled = Signal(object, str)
    synopsis_written = Signal(object, str)
    coloured = Signal(list, str)
    deleted = Signal(list)
    shifted = Signal(object, int)
    scene_added = Signal(object)
    section_added = Signal(object)
    chosen = Signal(int)
    left = Signal()


def _runs(numbers: Sequence[int], parents: Sequence[int]) -> list[tuple[int, int]]:
    """The first and last of rows that follow each other under one parent."""
    runs: list[tuple[int, int]] = []
    for number in numbers:
        if runs and runs[-1][1] == number - 1 and parents[number] == parents[number - 1]:
            runs[-1] = (runs[-1][0], number)
        else:
            runs.append((number, number))
    return runs


def _bold() -> QFont:
    font = QFont()
    font.setBold(True)
    return font


class StructureModel(QAbstractItemModel):
    """Rows in the order of the script, each below the row its part belongs to, and which scene the caret is in."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[SceneRow, ...] = ()
        self.requests = StructureRequests(self)
        self._children: dict[int, list[int]] = {}
        self._parents: list[int] = []
        self._places: list[int] = []  # of each row among its parent's children
        self._starts: list[int] = []
        self._current = -1

    def set_rows(self, rows: Sequence[SceneRow]) -> bool:
        """Replace the rows; True when their arrangement changed, False when only their content did."""
        rows = tuple(rows)
        parents = [-1 if row.part is None else row.part.parent for row in rows]
        is_same = parents == self._parents and [r.is_scene for r in rows] == [r.is_scene for r in self.rows]
        before = self.rows
        if not is_same:
            self.beginResetModel()
        self.rows, self._starts = rows, [row.index for row in rows]
        if not is_same:
            self._parents = parents
            self._children = {}
            self._places = []
            for number, parent in enumerate(parents):
                children = self._children.setdefault(parent, [])
                self._places.append(len(children))
                children.append(number)
            self._current = min(self._current, len(rows) - 1)
            self.endResetModel()
            return True
        changed = [number for number, (old, new) in enumerate(zip(before, rows, strict=True)) if old != new]
        for first, last in _runs(changed, self._parents):
            self.dataChanged.emit(self.index_of(first), self.index_of(last, SYNOPSIS))
        return False

    def index_of(self, number: int, column: int = HEADING) -> QModelIndex:
        """The model's index of a row by its number from the top of the script."""
        if not 0 <= number < len(self.rows):
            return QModelIndex()
        return self.createIndex(self._places[number], column, number)

    def row_of(self, element: int) -> int:
        """The number of the row an element is in; -1 before the first heading."""
        return bisect_right(self._starts, element) - 1

    def set_current_row(self, number: int) -> bool:
        """Mark the caret's scene; True when it is another than before."""
        if number == self._current:
            return False
        before, self._current = self._current, number
        for changed in (before, number):
            if 0 <= changed < len(self.rows):
                self.dataChanged.emit(self.index_of(changed), self.index_of(changed, SYNOPSIS), [IS_CURRENT])
        return True

    # Qt's names

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008 - Qt's own
        children = self._children.get(parent.internalId() if parent.isValid() else -1, [])
        if not 0 <= row < len(children) or not 0 <= column <= SYNOPSIS:
            return QModelIndex()
        return self.createIndex(row, column, children[row])

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        if not index.isValid() or index.internalId() >= len(self._parents):
            return QModelIndex()
        return self.index_of(self._parents[index.internalId()])

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        if parent.isValid() and parent.column() != HEADING:
            return 0
        return len(self._children.get(parent.internalId() if parent.isValid() else -1, ()))

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 2

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return self.tr("Heading") if section == HEADING else self.tr("Synopsis")

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.isValid() else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.internalId() >= len(self.rows):
            return None
        row = self.rows[index.internalId()]
        if role == ROW:
            return row
        if role == IS_CURRENT:
            return index.internalId() == self._current
        is_heading = index.column() == HEADING
        if role == Qt.ItemDataRole.DisplayRole:
            return row.heading if is_heading else row.synopsis.replace("\n", " ")
        if role == Qt.ItemDataRole.EditRole:
            return (row.part.title if row.part else row.heading) if is_heading else row.synopsis
        if role == Qt.ItemDataRole.FontRole:
            return _bold() if is_heading and not row.is_scene else None
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(part for part in (row.heading, *self._details(row)) if part)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if not is_heading:
                return row.synopsis or self.tr("No synopsis")
            named = self.tr("Scene {}").format(row.number) if row.is_scene else self.tr("Section")
            return ", ".join(part for part in (named, row.heading, *self._details(row)) if part)
        return None

    def _details(self, row: SceneRow) -> tuple[str, ...]:
        colour = self.tr("Colour: {}").format(colour_name(row.colour)) if row.colour else ""
        return row.place_text(), ", ".join(row.characters), row.synopsis, colour

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row = self.data(index, ROW)
        if role != Qt.ItemDataRole.EditRole or not isinstance(row, SceneRow):
            return False
        if index.column() == HEADING:
            self.requests.retitled.emit(row, str(value))
        else:
            self.requests.synopsis_written.emit(row, str(value))
        return True
