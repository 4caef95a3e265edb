"""The table of a report: sortable by the values, copied as text, a row leads to its place in the script."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QSortFilterProxyModel, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from screenwriter.formats.report_cells import is_number, shown_title
from screenwriter.report_messages import Report
from screenwriter.ui.reports.report_wording import shown_cell

_SORTED_BY = Qt.ItemDataRole.UserRole
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_ROWS_MEASURED = 60
_NARROWEST, _WIDEST = 44, 340


class ReportModel(QAbstractTableModel):
    """The rows of one report."""

    def __init__(self, report: Report, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.report = report

    def text(self, row: int, column: int) -> str:
        """A cell as it is shown."""
        return shown_cell(self.report, row, column)

    # Qt's names

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        return 0 if parent.isValid() else len(self.report.rows)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.report.table_columns)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(index.row(), index.column())
        column = self.report.table_columns[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole and column.kind == "long":
            return self.text(index.row(), index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if is_number(column) else _LEFT
        return self.report.rows[index.row()][index.column()] if role == _SORTED_BY else None

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if way is not Qt.Orientation.Horizontal:
            return None
        column = self.report.table_columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return shown_title(column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if is_number(column) else _LEFT
        return None


class _Sorting(QSortFilterProxyModel):
    """Numbers by their size, scene numbers and other texts with the digits in them, what is missing last."""

    def lessThan(self, left: QModelIndex, right: QModelIndex) -> bool:
        return _rank(left.data(_SORTED_BY)) < _rank(right.data(_SORTED_BY))


def _rank(value: Any) -> tuple[int, float, str]:
    if value is None:
        return 2, 0.0, ""
    if isinstance(value, str):
        digits = value[: next((i for i, sign in enumerate(value) if not sign.isdigit()), len(value))]
        return (0, float(digits), value) if digits and digits.isascii() else (1, 0.0, value.casefold())
    return 0, float(value), ""


class ReportTable(QTableView):
    """Shows a report's rows.

    Signals:
        place_activated: index of the element behind the row that was double-clicked or chosen with Enter.
        row_chosen: the row of the report that is selected, -1 for none.
    """

    place_activated = Signal(int)
    row_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sorting = _Sorting(self)
        self.report: Report | None = None
        self.setModel(self._sorting)
        self.setSortingEnabled(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 9)
        self.horizontalHeader().setHighlightSections(False)
        self.setAccessibleName(self.tr("Table of the report"))
        self.activated.connect(self._activate)
        self.selectionModel().currentRowChanged.connect(self._tell_row)

    def show_report(self, report: Report) -> None:
        """Show these rows; the same report keeps its order and its selected row."""
        is_same = self.report is not None and self.report.table_columns == report.table_columns
        row = self.currentIndex().row()
        self.report = report
        old = self._sorting.sourceModel()
        self._sorting.setSourceModel(ReportModel(report, self))
        if old is not None:
            old.deleteLater()
        if is_same:
            if row >= 0:
                self.selectRow(min(row, len(report.rows) - 1))
            return
        self.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        for column in range(len(report.table_columns)):
            self.setColumnWidth(column, self._width_of(column))

    def chosen_row(self) -> int:
        """The selected row of the report, -1 for none."""
        index = self.currentIndex()
        return self._sorting.mapToSource(index).row() if index.isValid() else -1

    def text(self) -> str:
        """The selected rows, all if fewer than two, with the titles, tabs between cells."""
        assert self.report is not None
        rows = sorted({index.row() for index in self.selectionModel().selectedIndexes()})
        if len(rows) < 2:
            rows = list(range(self._sorting.rowCount()))
        columns = range(self._sorting.columnCount())
        lines = ["\t".join(shown_title(column) for column in self.report.table_columns)]
        lines += ["\t".join(self._sorting.index(row, column).data() for column in columns) for row in rows]
        return "\n".join(lines) + "\n"

    @Slot()
    def copy(self) -> None:
        """Put the text into the clipboard; a spreadsheet takes it as cells."""
        QGuiApplication.clipboard().setText(self.text())

    def _width_of(self, column: int) -> int:
        assert self.report is not None
        metrics = self.fontMetrics()
        model = self._sorting.sourceModel()
        texts = [model.text(row, column) for row in range(min(len(self.report.rows), _ROWS_MEASURED))]
        longest = max(texts, key=len, default="")
        title = metrics.horizontalAdvance(shown_title(self.report.table_columns[column])) + 34  # the arrow too
        return min(max(metrics.horizontalAdvance(longest) + 22, title, _NARROWEST), _WIDEST)

    @Slot(QModelIndex)
    def _activate(self, index: QModelIndex) -> None:
        row = self._sorting.mapToSource(index).row()
        if self.report is not None and 0 <= row < len(self.report.elements) and self.report.elements[row] >= 0:
            self.place_activated.emit(self.report.elements[row])

    @Slot(QModelIndex, QModelIndex)
    def _tell_row(self, _index: QModelIndex, _before: QModelIndex) -> None:
        self.row_chosen.emit(self.chosen_row())

    # Qt's names

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)
