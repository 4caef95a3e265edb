"""A list of the script's scenes to tick."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from screenwriter.screenplay.elements import Element
from screenwriter.screenplay.scene_choice import scene_labels

_CHECKED, _UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class ScenePicker(QDialog):
    """Space ticks the scene of the cursor. ``ticked`` are the indices of the headings."""

    def __init__(self, elements: Sequence[Element], ticked: frozenset[int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Choose Scenes"))
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Scenes of the script"))
        for index, label in scene_labels(elements).items():
            item = QListWidgetItem(f"{label}   {' '.join(elements[index].text.upper().split())}")
            item.setData(Qt.ItemDataRole.UserRole, index)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(_CHECKED if index in ticked else _UNCHECKED)
            self.list.addItem(item)
        self._count = QLabel(self)
        self._count.setObjectName("dim")
        every, none = QPushButton(self.tr("&All"), autoDefault=False), QPushButton(self.tr("&None"), autoDefault=False)
        every.setToolTip(self.tr("Tick every scene"))
        none.setToolTip(self.tr("Take every tick away"))
        every.clicked.connect(self._tick_all)
        none.clicked.connect(self._tick_none)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        row = QHBoxLayout()
        for widget in (every, none):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self._count)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        column.addWidget(self.list, 1)
        column.addLayout(row)
        column.addWidget(buttons)
        self.list.itemChanged.connect(self._show_count)
        self.list.setCurrentRow(0)
        self._show_count()
        self.resize(520, 520)

    def ticked(self) -> frozenset[int]:
        """The scenes with a tick."""
        items = (self.list.item(row) for row in range(self.list.count()))
        return frozenset(item.data(Qt.ItemDataRole.UserRole) for item in items if item.checkState() is _CHECKED)

    @Slot()
    def _tick_all(self) -> None:
        self._tick(_CHECKED)

    @Slot()
    def _tick_none(self) -> None:
        self._tick(_UNCHECKED)

    def _tick(self, state: Qt.CheckState) -> None:
        self.list.blockSignals(True)
        for row in range(self.list.count()):
            self.list.item(row).setCheckState(state)
        self.list.blockSignals(False)
        self._show_count()

    @Slot()
    def _show_count(self) -> None:
        count = len(self.ticked())
        if not self.list.count():
            self._count.setText(self.tr("The script has no scenes yet."))
        else:
            self._count.setText(self.tr("{0} of {1} scenes").format(count, self.list.count()))
        self._ok.setEnabled(count > 0)
