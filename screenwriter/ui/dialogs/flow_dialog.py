"""The table of what Enter and Tab make, kind by kind, to be changed cell by cell (editing.md section 1)."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QCoreApplication,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from screenwriter.screenplay.elements import ElementKind
from screenwriter.screenplay.flow_tables import (
    CUSTOM,
    ROWS,
    FlowColumn,
    cell,
    changed,
    flow_of,
    is_like,
    targets,
    to_words,
)
from screenwriter.screenplay.typing_rules import PRESETS, FlowPreset
from screenwriter.ui.element_names import element_name, target_name
from screenwriter.ui.settings_controller import SettingsController

_COLUMNS = tuple(FlowColumn)
_TARGET = Qt.ItemDataRole.UserRole


class FlowDialog(QDialog):
    """Shows one table; what is changed holds at once, and Cancel takes it back."""

    def __init__(self, settings: SettingsController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Enter and Tab Keys"))
        self._settings = settings
        self._before = settings.settings
        self.presets = QComboBox(self)
        self.presets.setToolTip(self.tr("A table to begin with"))
        self.reset_button = QPushButton(self.tr("&Reset"), self, autoDefault=False)
        self.table = _table(self)
        self.table.changed.connect(self._change)
        self._fill_presets()
        self.presets.activated.connect(self._choose)
        self.reset_button.clicked.connect(self._reset)
        self._lay_out()
        self._show()

    def _fill_presets(self) -> None:
        texts = {
            "final_draft": self.tr("As in Final Draft"),
            "starc": self.tr("As in Starc"),
            "trelby": self.tr("As in Trelby"),
            CUSTOM: self.tr("Custom"),
        }
        for name, text in texts.items():
            self.presets.addItem(text, name)

    def _lay_out(self) -> None:
        label = QLabel(self.tr("&Table:"), self)
        label.setBuddy(self.presets)
        top = QHBoxLayout()
        top.addWidget(label)
        top.addWidget(self.presets)
        top.addWidget(self.reset_button)
        top.addStretch(1)
        note = QLabel(
            self.tr(
                "Enter, F2 or a double click changes a cell; cells in bold are your own. "
                "The line at the bottom of the window always says what both keys do."
            ),
            self,
        )
        note.setObjectName("dim")
        note.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(12)
        column.addLayout(top)
        column.addWidget(self.table, 1)
        column.addWidget(note)
        column.addWidget(buttons)
        self.resize(880, 620)
        self.table.setFocus()

    # What holds now

    @property
    def _flow(self) -> FlowPreset:
        settings = self._settings.settings
        return flow_of(settings.flow_preset, settings.flow_table)

    @property
    def _dialogue_enter(self) -> ElementKind:
        return ElementKind(self._settings.settings.dialogue_enter)

    def _show(self) -> None:
        settings = self._settings.settings
        flow, base = self._flow, PRESETS[settings.flow_base]
        is_custom = settings.flow_preset == CUSTOM
        self.presets.setCurrentIndex(self.presets.findData(settings.flow_preset))
        self.reset_button.setEnabled(is_custom)
        names = {self.presets.itemData(row): self.presets.itemText(row) for row in range(self.presets.count())}
        self.reset_button.setToolTip(self.tr("Back to the table that yours began as: {0}").format(names[base.name]))
        self.table.blockSignals(True)
        for row, kind in enumerate(ROWS):
            for number, column in enumerate(_COLUMNS):
                target = cell(flow, kind, column, self._dialogue_enter)
                is_own = is_custom and target != cell(base, kind, column, self._dialogue_enter)
                self.table.show_target(row, number, target, is_own)
        self.table.blockSignals(False)

    # What the writer does

    @Slot()
    def _choose(self) -> None:
        name = self.presets.currentData()
        settings = self._settings.settings
        if name == CUSTOM and not settings.flow_table:
            table = to_words(changed(self._flow, *_first_cell(self._flow, self._dialogue_enter), self._dialogue_enter))
            self._settings.change(flow_preset=CUSTOM, flow_table=table, flow_base=settings.flow_preset)
        else:
            self._settings.change(flow_preset=name)
        self._show()

    @Slot(int, int)
    def _change(self, row: int, number: int) -> None:
        settings = self._settings.settings
        target = self.table.target(row, number)
        base = settings.flow_base if settings.flow_preset == CUSTOM else settings.flow_preset
        flow = changed(self._flow, ROWS[row], _COLUMNS[number], target, self._dialogue_enter)
        if is_like(flow, PRESETS[base], self._dialogue_enter):
            self._settings.change(flow_preset=base)
        else:
            self._settings.change(flow_preset=CUSTOM, flow_table=to_words(flow), flow_base=base)
        self._show()

    @Slot()
    def _reset(self) -> None:
        self._settings.change(flow_preset=self._settings.settings.flow_base, flow_table=())
        self._show()

    # Qt's name

    def reject(self) -> None:
        names = ("flow_preset", "flow_table", "flow_base")
        self._settings.change(**{name: getattr(self._before, name) for name in names})
        super().reject()


def _first_cell(flow: FlowPreset, dialogue_enter: ElementKind) -> tuple[ElementKind, FlowColumn, object]:
    """A cell with what it holds already: changing it to that copies the table."""
    return ROWS[0], _COLUMNS[0], cell(flow, ROWS[0], _COLUMNS[0], dialogue_enter)


class FlowTable(QTableWidget):
    """Kinds by keys.

    Signals:
        changed: row and column of the cell for which the writer chose something else.
    """

    changed = Signal(int, int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(len(ROWS), len(_COLUMNS), parent)
        self.setItemDelegate(_TargetDelegate(self))
        self.cellChanged.connect(self.changed)

    def show_target(self, row: int, column: int, target: object, is_own: bool) -> None:
        """Show what a cell holds; in bold if it is the writer's own choice."""
        item = self.item(row, column)
        if item is None:
            item = QTableWidgetItem()
            self.setItem(row, column, item)
        item.setText(_target_text(target))
        item.setData(_TARGET, target)
        font = item.font()
        font.setBold(is_own)
        item.setFont(font)
        heads = self.verticalHeaderItem(row).text(), self.horizontalHeaderItem(column).text()
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{heads[0]}, {heads[1]}: {item.text()}")

    def target(self, row: int, column: int) -> object:
        """What a cell holds."""
        return self.item(row, column).data(_TARGET)

    # Qt's name

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.editItem(self.currentItem())
            return
        super().keyPressEvent(event)


class _TargetDelegate(QStyledItemDelegate):
    """Edits a cell with a list of what may stand there, open at once."""

    # Qt's names

    def createEditor(  # noqa: N802
        self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        box = QComboBox(parent)
        for target in targets(ROWS[index.row()], _COLUMNS[index.column()]):
            box.addItem(_target_text(target), target)
        box.activated.connect(self._finish)
        return box

    def setEditorData(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:  # noqa: N802
        assert isinstance(editor, QComboBox)
        editor.setCurrentText(index.data())
        editor.showPopup()

    def setModelData(  # noqa: N802
        self, editor: QWidget, model: QAbstractItemModel, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        assert isinstance(editor, QComboBox)
        if editor.currentData() != index.data(_TARGET):
            model.setData(index, editor.currentData(), _TARGET)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:  # noqa: N802
        is_key = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if is_key and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(editor, QComboBox):
            self._close(editor)
            return True
        return super().eventFilter(editor, event)

    @Slot()
    def _finish(self) -> None:
        box = self.sender()
        if isinstance(box, QComboBox):
            self._close(box)

    def _close(self, box: QComboBox) -> None:
        self.commitData.emit(box)
        self.closeEditor.emit(box)


def _target_text(target: object) -> str:
    name = target_name(target)  # type: ignore[arg-type]
    return name[:1].upper() + name[1:]


def _table(dialog: QDialog) -> FlowTable:
    table = FlowTable(dialog)
    table.setAccessibleName(QCoreApplication.translate("FlowDialog", "What Enter and Tab make"))
    table.setVerticalHeaderLabels([element_name(kind) for kind in ROWS])
    table.setHorizontalHeaderLabels(
        [
            QCoreApplication.translate("FlowDialog", "Enter after text"),
            QCoreApplication.translate("FlowDialog", "Enter, empty line"),
            QCoreApplication.translate("FlowDialog", "Tab after text"),
            QCoreApplication.translate("FlowDialog", "Tab, empty line"),
            QCoreApplication.translate("FlowDialog", "Shift+Tab"),
        ]
    )
    table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    for header in (table.horizontalHeader(), table.verticalHeader()):
        header.setHighlightSections(False)
    table.verticalHeader().setDefaultSectionSize(round(1.9 * table.fontMetrics().height()))
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setTabKeyNavigation(False)
    table.setCurrentCell(0, 0)
    triggers = QAbstractItemView.EditTrigger
    table.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed)
    return table
