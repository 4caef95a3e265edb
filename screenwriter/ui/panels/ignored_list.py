"""What the writer has ignored, and the way to see it marked again."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QPushButton, QStackedLayout, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from screenwriter.ui.hint_ignores import HERE, ONCE, WORD, Ignored

_IGNORED = Qt.ItemDataRole.UserRole


class IgnoredList(QWidget):
    """Ignored hints under: until the script is closed, in this script, in all.

    Signals:
        taken_back: an Ignored that is to be marked again.
        left: the writer wants to go back to the page.
    """

    taken_back = Signal(object)
    left = Signal()

    def __init__(self, titles: dict[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._titles = titles
        self.tree = _Tree(self)
        self.tree.setHeaderHidden(True)
        self.tree.setAccessibleName(self.tr("Ignored hints"))
        self.tree.setStyleSheet("QTreeWidget::item { padding: 3px 0; }")
        self.button = QPushButton(self.tr("Mark Again"), self)
        self.button.setToolTip(self.tr("Take back that the selected hint is ignored (Del)"))
        empty = QLabel(
            self.tr(
                "Nothing is ignored.\n"
                "Del leaves a hint out until the script is closed, Ctrl+Del in its paragraph for good."
            )
        )
        empty.setObjectName("dim")
        empty.setWordWrap(True)
        empty.setContentsMargins(12, 8, 12, 8)
        empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 8)
        column.addWidget(self.tree, 1)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(empty)
        self._stack.addWidget(page)
        self.button.clicked.connect(self.take_back_current)
        self.tree.delete_pressed.connect(self.take_back_current)
        self.tree.escape_pressed.connect(self.left)
        self.setFocusProxy(self.tree)

    def set_entries(self, entries: Sequence[Ignored]) -> None:
        """List these."""
        self.tree.clear()
        groups = {
            ONCE: self.tr("Until the script is closed"),
            HERE: self.tr("In this script"),
            WORD: self.tr("In all scripts"),
        }
        for scope, title in groups.items():
            of_scope = [entry for entry in entries if entry.scope == scope]
            if not of_scope:
                continue
            group = QTreeWidgetItem(self.tree, [title])
            for entry in of_scope:
                words = " ".join(entry.hint.words.split())
                title = self._titles.get(entry.hint.rule, entry.hint.rule)
                item = QTreeWidgetItem(group, [self.tr("{title}: {words}").format(title=title, words=words)])
                item.setData(0, _IGNORED, entry)
                item.setToolTip(0, entry.hint.excerpt or words)
            group.setExpanded(True)
        self._stack.setCurrentIndex(1 if entries else 0)
        first = self.tree.topLevelItem(0)
        if first is not None:
            self.tree.setCurrentItem(first.child(0))

    @Slot()
    def take_back_current(self) -> None:
        """Have the selected one marked again."""
        item = self.tree.currentItem()
        entry = item.data(0, _IGNORED) if item is not None else None
        if isinstance(entry, Ignored):
            self.taken_back.emit(entry)


class _Tree(QTreeWidget):
    delete_pressed = Signal()
    escape_pressed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.delete_pressed.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.escape_pressed.emit()
        else:
            super().keyPressEvent(event)
