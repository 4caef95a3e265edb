"""A strip above the page for what the writer should know but need not answer."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget


class MessageStrip(QFrame):
    """Hidden until it has something to say; messages with a topic replace the former one of that topic."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("strip")
        self._topics: dict[str, str] = {}
        self._label = QLabel(self)
        self._label.setWordWrap(True)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        close = QToolButton(self)
        close.setText("✕")
        close.setAutoRaise(True)
        close.setToolTip(self.tr("Hide this message"))
        close.setAccessibleName(self.tr("Hide this message"))
        close.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        close.clicked.connect(self.clear)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 7, 8, 7)
        row.addWidget(self._label, 1)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def say(self, topic: str, text: str) -> None:
        """Show a message; an empty text takes the topic's message away."""
        self._topics.pop(topic, None)
        if text:
            self._topics[topic] = text
        self._label.setText("\n".join(self._topics.values()))
        self.setAccessibleName(self._label.text())
        self.setVisible(bool(self._topics))

    def text(self) -> str:
        """All that is said now."""
        return self._label.text()

    @Slot()
    def clear(self) -> None:
        """Nothing to say any more."""
        self._topics.clear()
        self.hide()


class StripAbove(QWidget):
    """A pane with a message strip above it; the keyboard goes to the pane."""

    def __init__(self, pane: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.strip = MessageStrip(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.strip)
        column.addWidget(pane, 1)
        self.setFocusProxy(pane)
