"""Which keys mean typing, a kind or emphasis (editing.md section 2)."""

import sys
from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from screenwriter.screenplay.elements import ElementKind
from screenwriter.screenplay.typing_rules import KIND_SHORTCUTS

_CONTROL = Qt.KeyboardModifier.ControlModifier
_ALT = Qt.KeyboardModifier.AltModifier
_META = Qt.KeyboardModifier.MetaModifier
_KIND_KEYS = {QKeySequence(keys)[0]: kind for kind, keys in KIND_SHORTCUTS.items()}


class Shortcut(Enum):
    """A command of the editor that has a key of its own, besides the kinds."""

    UNDO = "undo"
    REDO = "redo"
    CUT = "cut"
    BOLD = "bold"
    ITALIC = "italic"
    UNDERLINE = "underline"
    DUAL = "dual"
    PASTE_PLAIN = "paste_plain"


_STANDARD_KEYS = {
    QKeySequence.StandardKey.Undo: Shortcut.UNDO,
    QKeySequence.StandardKey.Redo: Shortcut.REDO,
    QKeySequence.StandardKey.Cut: Shortcut.CUT,
}
_OWN_KEYS = {
    QKeySequence("Ctrl+B")[0]: Shortcut.BOLD,
    QKeySequence("Ctrl+I")[0]: Shortcut.ITALIC,
    QKeySequence("Ctrl+U")[0]: Shortcut.UNDERLINE,
    QKeySequence("Ctrl+D")[0]: Shortcut.DUAL,
    QKeySequence("Ctrl+Shift+V")[0]: Shortcut.PASTE_PLAIN,
}


def is_typing(event: QKeyEvent) -> bool:
    """Whether the key types a character; AltGr (Ctrl and Alt together) does, Ctrl or Alt alone does not."""
    text = event.text()
    if not text or not all(character.isprintable() for character in text):
        return False
    modifiers = event.modifiers() & (_CONTROL | _ALT | _META)
    return not modifiers or modifiers == _CONTROL | _ALT or (modifiers == _ALT and sys.platform == "darwin")


def is_alt_letter(event: QKeyEvent) -> bool:
    """Whether the key is Alt with a letter: a menu's or the ghost's key, which QTextEdit would type all the same.

    On a Mac, Option with a letter is typing.
    """
    return sys.platform != "darwin" and event.modifiers() == _ALT and event.text().isprintable() and bool(event.text())


def kind_of_key(event: QKeyEvent) -> ElementKind | None:
    """The kind a shortcut stands for, from the main keys or the number pad; None: no such shortcut."""
    pad = Qt.KeyboardModifier.KeypadModifier
    modifiers = event.modifiers() & ~pad
    if modifiers != _CONTROL:
        return None
    return next((kind for keys, kind in _KIND_KEYS.items() if keys.key() == event.key()), None)


def shortcut_of_key(event: QKeyEvent) -> Shortcut | None:
    """The command a key stands for, by the platform's habits where it has some; None: none of ours."""
    own = _OWN_KEYS.get(event.keyCombination())
    return own or next((command for key, command in _STANDARD_KEYS.items() if event.matches(key)), None)
