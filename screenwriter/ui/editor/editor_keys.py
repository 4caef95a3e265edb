"""Which keys mean typing, a kind or emphasis (editing.md section 2)."""

import sys
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from screenwriter.screenplay.elements import ElementKind
from screenwriter.screenplay.typing_rules import KIND_SHORTCUTS

_CONTROL = Qt.KeyboardModifier.ControlModifier
_ALT = Qt.KeyboardModifier.AltModifier
_META = Qt.KeyboardModifier.MetaModifier


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


@dataclass(frozen=True, slots=True)
class EditorKeys:
    """Which keys the editor takes for kinds and commands, as combined key codes of Qt.

    ``of_window`` are keys the writer gave to commands of the window although a text field would use them; ``unused``
    are keys of text fields that the writer gave to nothing.
    """

    kinds: Mapping[int, ElementKind]
    commands: Mapping[int, Shortcut]
    kind_texts: Mapping[ElementKind, str]
    of_window: frozenset[int] = frozenset()
    unused: frozenset[int] = frozenset()

    def kind_of(self, event: QKeyEvent) -> ElementKind | None:
        """The kind a key stands for, from the main keys or the number pad; None: no such key."""
        return self.kinds.get(_combined(event))

    def command_of(self, event: QKeyEvent) -> Shortcut | None:
        """The command a key stands for, by the platform's habits where it has some; None: none of ours."""
        combined = _combined(event)
        own = self.commands.get(combined)
        if own is not None or combined in self.unused or combined in self.of_window:
            return own
        return next((command for key, command in _STANDARD_KEYS.items() if event.matches(key)), None)

    def is_unused(self, event: QKeyEvent) -> bool:
        """Whether a text field would use the key although the writer took its command away from it."""
        return _combined(event) in self.unused

    def is_of_window(self, event: QKeyEvent) -> bool:
        """Whether a command of the window has the key, by the writer's wish."""
        return _combined(event) in self.of_window


def _combined(event: QKeyEvent) -> int:
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return QKeyCombination(modifiers, Qt.Key(event.key())).toCombined()


USUAL_EDITOR_KEYS = EditorKeys(
    kinds={QKeySequence(keys)[0].toCombined(): kind for kind, keys in KIND_SHORTCUTS.items()},
    commands={keys.toCombined(): command for keys, command in _OWN_KEYS.items()},
    kind_texts=KIND_SHORTCUTS,
)
"""The keys of editing.md section 2."""
