"""The first rows of a table, so that the column with the scripts can be told; a click on a column chooses it."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from screenwriter.training_messages import SourceReport

_MOST_ROWS = 3


class TablePreview(QTableWidget):
    """Hidden while there is no table among the files.

    Signals:
        column_chosen: name of the column that was clicked, or chosen with Enter.
    """

    column_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("First rows of the table"))
        self.setToolTip(self.tr("The first rows; click the column that holds the scripts"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectColumns)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.cellClicked.connect(self._choose)
        self.cellActivated.connect(self._choose)
        self.horizontalHeader().sectionClicked.connect(self._choose_section)
        self.hide()

    def show_source(self, source: SourceReport | None, column: str | None) -> None:
        """Show the first rows of a table with ``column`` marked; None: there is no table."""
        is_shown = source is not None and bool(source.columns) and bool(source.preview)
        self.setVisible(is_shown)
        if source is None or not is_shown:
            return
        width = len(source.columns)
        rows = min(_MOST_ROWS, len(source.preview) // width)
        self.setColumnCount(width)
        self.setRowCount(rows)
        self.setHorizontalHeaderLabels(list(source.columns))
        for row in range(rows):
            for place in range(width):
                text = source.preview[row * width + place]
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                self.setItem(row, place, item)
        if column in source.columns:
            self.selectColumn(source.columns.index(column))
        else:
            self.clearSelection()
        frame = 2 * self.frameWidth()
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + rows * self.rowHeight(0) + frame)

    @Slot(int, int)
    def _choose(self, _row: int, column: int) -> None:
        self._choose_section(column)

    @Slot(int)
    def _choose_section(self, column: int) -> None:
        header = self.horizontalHeaderItem(column)
        if header is not None:
            self.column_chosen.emit(header.text())
