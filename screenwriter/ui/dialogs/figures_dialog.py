"""Figures for the writer only: how suggestions fared, by element and character."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
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
from screenwriter.storage.suggestion_figures import Fared, Figures, summed
from screenwriter.ui.dialogs.disclosure_text import kind_name


class FiguresDialog(QDialog):
    """Signals:
    switched: whether the writer wants counting from now on.
    delete_wanted: the writer wants all figures gone.
    """

    switched = Signal(bool)
    delete_wanted = Signal()

    def __init__(self, figures: Figures, is_counting: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Figures for Me"))
        about = QLabel(self.tr("Counted on this computer, for you only. Nothing is sent, and nothing is estimated."))
        about.setObjectName("dim")
        about.setWordWrap(True)
        self.switch = QCheckBox(self.tr("&Count what becomes of suggestions"))
        self.switch.setChecked(is_counting)
        self.table = QTreeWidget()
        self.table.setAccessibleName(self.tr("How suggestions fared"))
        self.table.setHeaderLabels(
            [self.tr("Where"), self.tr("Shown"), self.tr("In full"), self.tr("In part"), self.tr("Dismissed")]
        )
        self.table.header().setStretchLastSection(False)
        self.table.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in range(1, 5):
            self.table.headerItem().setTextAlignment(column, Qt.AlignmentFlag.AlignRight)
        self.note = QLabel()
        self.note.setObjectName("dim")
        self.note.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.delete_button = QPushButton(self.tr("&Delete Figures"))
        self.delete_button.setToolTip(self.tr("Forget everything counted so far"))
        self.delete_button.setAutoDefault(False)
        buttons.addButton(self.delete_button, QDialogButtonBox.ButtonRole.ActionRole)
        column_of_parts = QVBoxLayout(self)
        column_of_parts.setContentsMargins(20, 16, 20, 14)
        for widget in (about, self.switch, self.table, self.note, buttons):
            column_of_parts.addWidget(widget)
        self.switch.toggled.connect(self.switched)
        self.delete_button.clicked.connect(self._delete)
        buttons.rejected.connect(self.reject)
        self.resize(560, 420)
        self._show(figures)

    def _show(self, figures: Figures) -> None:
        self.table.clear()
        quiet = []
        for kind, of_kind in figures.items():
            whole = summed(of_kind)
            top = _item(kind_name(kind), whole)
            for character, fared in sorted(of_kind.items()):
                if character:
                    top.addChild(_item(character, fared))
            self.table.addTopLevelItem(top)
            if whole.wants_quiet:
                quiet.append(kind_name(kind))
        self.table.expandAll()
        self.delete_button.setEnabled(bool(figures))
        if quiet:
            self.note.setText(
                self.tr("Few were accepted in: {}. A quieter setting is under Settings.").format(", ".join(quiet))
            )
        else:
            self.note.setText("" if figures else self.tr("Nothing has been counted."))

    @Slot()
    def _delete(self) -> None:
        self.delete_wanted.emit()
        self._show({})


def _item(name: str, fared: Fared) -> QTreeWidgetItem:
    item = QTreeWidgetItem([name, *map(whole, (fared.shown, fared.in_full, fared.in_part, fared.dismissed))])
    for column in range(1, 5):
        item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return item
