"""A small list of every command: type a few letters, Enter does it (editing.md section 2, Ctrl+K)."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from screenwriter.ui.detail_delegate import DETAIL, DetailDelegate
from screenwriter.ui.mnemonics import without_mnemonic


class CommandList(QDialog):
    """Shows the commands that can be done now; ``chosen`` is the one to trigger after it has closed."""

    def __init__(self, actions: Iterable[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setWindowTitle(self.tr("Command List"))
        self.setObjectName("card")
        self.chosen: QAction | None = None
        self._actions = [action for action in actions if action.isEnabled() and action.text()]
        self._field = QLineEdit(self)
        self._field.setPlaceholderText(self.tr("What do you want to do?"))
        self._field.setAccessibleName(self.tr("Filter commands"))
        self._list = QListWidget(self)
        self._list.setAccessibleName(self.tr("Commands"))
        self._list.setItemDelegate(DetailDelegate(self._list))
        self._list.setUniformItemSizes(True)
        self._field.textChanged.connect(self._fill)
        self._field.returnPressed.connect(self._choose)
        self._list.itemClicked.connect(self._choose)
        self._field.installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 10)
        column.addWidget(self._field)
        column.addWidget(self._list)
        self.resize(480, 400)
        self._fill("")

    @Slot(str)
    def _fill(self, text: str) -> None:
        words = text.casefold().split()
        self._list.clear()
        for action in self._actions:
            name = plain_text(action)
            if all(word in name.casefold() for word in words):
                keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
                item = QListWidgetItem(name)
                item.setData(DETAIL, keys)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{name}, {keys}" if keys else name)
                item.setToolTip(action.toolTip())
                item.setData(Qt.ItemDataRole.UserRole, action)
                self._list.addItem(item)
        self._list.setCurrentRow(0)

    @Slot()
    def _choose(self) -> None:
        if item := self._list.currentItem():
            self.chosen = item.data(Qt.ItemDataRole.UserRole)
            self.accept()

    # Qt's name

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 10, Qt.Key.Key_PageUp: -10}
            if step := steps.get(Qt.Key(event.key())):
                row = self._list.currentRow() + step
                self._list.setCurrentRow(max(0, min(self._list.count() - 1, row)))
                return True
        return False


def plain_text(action: QAction) -> str:
    """A command's name without mnemonic and dots."""
    return without_mnemonic(action.text()).rstrip("…")
