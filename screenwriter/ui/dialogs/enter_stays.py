"""A dialog in which Enter belongs to its fields: it never presses OK from afar."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog


class EnterStaysDialog(QDialog):
    """Enter presses a button only where the button has the keyboard; with Ctrl it is OK."""

    # Qt's name

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.accept()
            return
        super().keyPressEvent(event)
