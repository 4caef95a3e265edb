"""Where the words come from: the ledger's shares in a table, the disclosure statement, deleting the record."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from screenwriter.formats.number_text import whole
from screenwriter.screenplay.origin_shares import Shares, Words
from screenwriter.ui.dialogs.confirmation import is_confirmed
from screenwriter.ui.dialogs.disclosure_text import kind_name, percent


class OriginsDialog(QDialog):
    """Shows shares; what its buttons want is done elsewhere.

    Signals:
        statement_wanted: the writer wants the disclosure statement as a file.
        delete_wanted: the writer has confirmed deleting the record.
    """

    statement_wanted = Signal()
    delete_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Where the Words Come From"))
        self.summary = QLabel(self.tr("Counting…"))
        self.summary.setObjectName("heading")
        self.summary.setWordWrap(True)
        self.note = QLabel()
        self.note.setObjectName("dim")
        self.note.setWordWrap(True)
        self.table = QTreeWidget()
        self.table.setAccessibleName(self.tr("Shares by scene, element and character"))
        self.table.setHeaderLabels(
            [
                self.tr("Part"),
                self.tr("Words"),
                self.tr("Accepted"),
                self.tr("Drafted"),
                self.tr("Pasted"),
                self.tr("Share"),
            ]
        )
        self.table.header().setStretchLastSection(False)
        self.table.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for figures in range(1, 6):
            self.table.headerItem().setTextAlignment(figures, Qt.AlignmentFlag.AlignRight)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.export_button = QPushButton(self.tr("&Export Statement…"))
        self.export_button.setToolTip(self.tr("Write the shares, models and dates to a text or PDF file"))
        self.delete_button = QPushButton(self.tr("&Delete the Record…"))
        self.delete_button.setToolTip(self.tr("Forget where the words came from; the text stays"))
        buttons.addButton(self.export_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.delete_button, QDialogButtonBox.ButtonRole.ActionRole)
        for button in (self.export_button, self.delete_button):
            button.setAutoDefault(False)
        buttons.button(QDialogButtonBox.StandardButton.Close).setDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        for widget in (self.summary, self.note, self.table, buttons):
            column.addWidget(widget)
        self.export_button.clicked.connect(self.statement_wanted)
        self.delete_button.clicked.connect(self._ask_delete)
        buttons.rejected.connect(self.reject)
        self.resize(680, 520)
        self.export_button.setEnabled(False)

    def show_shares(self, shares: Shares, begun_at: str) -> None:
        """Show these instead of the present figures."""
        script = shares.script
        self.export_button.setEnabled(True)
        self.summary.setText(
            self.tr("{} of {} words stand as suggested or drafted: {}").format(
                whole(script.by_model), whole(script.all), percent(script)
            )
        )
        since = begun_at.replace("T", " ")[:16]
        self.note.setText(
            self.tr(
                "Recorded since {}. A word counts while half of its letters are unchanged. Words without record: {}."
            ).format(since, whole(script.by_origin.get("unrecorded", 0)))
        )
        self.table.clear()
        self._add(self.tr("By element"), [Words(kind_name(g.name), g.all, g.by_origin) for g in shares.kinds])
        self._add(self.tr("By character"), shares.characters)
        self._add(self.tr("By scene"), shares.scenes)
        self.table.expandAll()

    def _add(self, title: str, groups: Sequence[Words]) -> None:
        top = QTreeWidgetItem([title])
        self.table.addTopLevelItem(top)
        for group in groups:
            counts = [group.all, *(group.by_origin.get(origin, 0) for origin in ("accepted", "drafted", "pasted"))]
            item = QTreeWidgetItem([group.name, *map(whole, counts), percent(group)])
            for column in range(1, 6):
                item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            top.addChild(item)

    @Slot()
    def _ask_delete(self) -> None:
        if is_confirmed(
            self,
            self.tr("Delete the record of where the words came from?"),
            self.tr("The text stays as it is. Afterwards the statement says that no record exists."),
            self.tr("Delete the Record"),
        ):
            self.delete_wanted.emit()
