"""A field that takes down the key that is pressed in it, with what is held down."""

from PySide6.QtCore import QEvent, QKeyCombination, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from screenwriter.ui.key_table import native

_HELD = (
    Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr, Qt.Key.Key_unknown,
    Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock,
)  # fmt: skip
_LEAVES = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
_AROUND_PX = 24  # frame, padding and caret beside the text


class KeyField(QLineEdit):
    """Holds one key in Qt's portable spelling; Tab and Shift+Tab leave the field.

    Signals:
        recorded: the key, "" when the field was emptied.
    """

    recorded = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = ""
        self.setReadOnly(True)
        self.setPlaceholderText(self.tr("Press the new key here"))
        self.setMinimumWidth(self.fontMetrics().horizontalAdvance(self.placeholderText()) + _AROUND_PX)
        self.setAccessibleName(self.tr("New key"))
        self.setToolTip(self.tr("Hold Ctrl, Alt or Shift and press a key; Tab leaves the field"))

    def clear(self) -> None:
        """Hold no key."""
        self._take("")

    def _take(self, key: str) -> None:
        self.key = key
        self.setText(native(key))
        self.recorded.emit(key)

    # Qt's names

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # no shortcut may act while a key is recorded
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() in _HELD or (event.key() in _LEAVES and not _is_held(event)):
            event.ignore()
            return
        pressed = QKeySequence(QKeyCombination(_modifiers(event), Qt.Key(event.key())))
        self._take(pressed.toString(QKeySequence.SequenceFormat.PortableText))


def _modifiers(event: QKeyEvent) -> Qt.KeyboardModifier:
    """What is held; Shift does not count where it only makes the sign, as in ``Ctrl+!``: shortcuts know it so."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    sign = event.text()[:1]
    is_sign = bool(sign) and sign.isprintable() and not sign.isalnum() and not sign.isspace()
    return modifiers & ~Qt.KeyboardModifier.ShiftModifier if is_sign else modifiers


def _is_held(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier)
