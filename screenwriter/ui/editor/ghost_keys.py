"""The keys of ghost text (``suggestions-ux.md`` section 2): which key means what, and when it means anything.

Knows nothing of models or drawing; the one who acts is handed in.
"""

import sys
from collections.abc import Mapping
from enum import Enum
from typing import Protocol

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget


class GhostAction(Enum):
    """What a key can ask of ghost text; the value is the name used in settings."""

    ACCEPT_ALL = "accept_all"
    ACCEPT_WORD = "accept_word"
    ACCEPT_SENTENCE = "accept_sentence"
    NEXT = "next_alternative"
    PREVIOUS = "previous_alternative"
    DISMISS = "dismiss"
    WHY = "why_this"
    ASK = "ask_now"
    LIST = "list_alternatives"
    ON_OFF = "suggestions_on_off"


_NEEDS_NO_GHOST = frozenset({GhostAction.ASK, GhostAction.LIST, GhostAction.ON_OFF, GhostAction.WHY})

USUAL_KEYS: dict[GhostAction, tuple[str, ...]] = {
    GhostAction.ACCEPT_ALL: ("Right", "End"),
    GhostAction.ACCEPT_WORD: ("Ctrl+Right",),
    GhostAction.ACCEPT_SENTENCE: ("Alt+Right", "Ctrl+Return", "Ctrl+Enter"),
    # F8: on keyboards where AltGr types the bracket
    GhostAction.NEXT: ("Alt+]", "F8"),
    GhostAction.PREVIOUS: ("Alt+[", "Shift+F8"),
    GhostAction.DISMISS: ("Esc",),
    GhostAction.WHY: ("Alt+/", "Alt+F8"),
    GhostAction.ASK: ("Ctrl+Space",),
    GhostAction.LIST: ("Ctrl+Shift+Space",),
    GhostAction.ON_OFF: ("Ctrl+Alt+S",),
}
MAC_KEYS: dict[GhostAction, tuple[str, ...]] = USUAL_KEYS | {
    # Qt calls the Command key Ctrl and the Control key Meta there
    GhostAction.ACCEPT_ALL: ("Right", "Ctrl+Right", "End"),
    GhostAction.ACCEPT_WORD: ("Alt+Right",),
    GhostAction.ACCEPT_SENTENCE: ("Meta+Alt+Right", "Ctrl+Return", "Ctrl+Enter"),
    GhostAction.ASK: ("Meta+Alt+Space",),
}


def platform_keys(
    *, tab_accepts: bool = False, ctrl_enter_accepts: bool = True, platform: str = sys.platform
) -> dict[GhostAction, tuple[str, ...]]:
    """The usual keys of a platform with the writer's two choices applied."""
    keys = dict(MAC_KEYS if platform == "darwin" else USUAL_KEYS)
    if tab_accepts:
        keys[GhostAction.ACCEPT_ALL] += ("Tab",)
    if not ctrl_enter_accepts:
        keys[GhostAction.ACCEPT_SENTENCE] = keys[GhostAction.ACCEPT_SENTENCE][:1]
    return keys


_CLEARS = frozenset(
    {
        Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End,
        Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab,
        Qt.Key.Key_Backtab, Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Menu,
    }
)  # fmt: skip
"""Keys that end a ghost before they act: what they do needs the text laid out as it is."""

_MOVES = (
    QKeySequence.StandardKey.MoveToNextLine, QKeySequence.StandardKey.MoveToPreviousLine,
    QKeySequence.StandardKey.MoveToStartOfLine, QKeySequence.StandardKey.MoveToEndOfLine,
    QKeySequence.StandardKey.MoveToNextChar, QKeySequence.StandardKey.MoveToPreviousChar,
    QKeySequence.StandardKey.SelectAll, QKeySequence.StandardKey.Paste, QKeySequence.StandardKey.Cut,
    QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo,
)  # fmt: skip


class GhostActor(Protocol):
    """Who does what a key asks."""

    @property
    def has_ghost(self) -> bool:
        """Whether a ghost is shown."""

    @property
    def takes_tab(self) -> bool:
        """Whether Tab may take the ghost, where the writer chose so; never one that Tab itself leads to."""

    def may_act(self) -> bool:
        """False while a composition or another popup has the keys."""

    def act(self, action: GhostAction) -> bool:
        """Do it; False: it can't be done now, the key means what it always means."""

    def clear_ghost(self) -> None:
        """Take the ghost away without counting it as dismissed."""


class GhostKeys(QObject):
    """Hands keys to ``actor``; put ``handle_key`` into the editor's key filters.

    It also claims its keys before menus and shortcuts of the window can take them, while they mean something here.
    """

    def __init__(
        self, editor: QWidget, actor: GhostActor, keys: Mapping[GhostAction, tuple[str, ...]] | None = None
    ) -> None:
        super().__init__(editor)
        self._editor = editor
        self._actor = actor
        self._actions: dict[int, GhostAction] = {}
        self.set_keys(keys if keys is not None else platform_keys())
        editor.installEventFilter(self)

    def set_keys(self, keys: Mapping[GhostAction, tuple[str, ...]]) -> None:
        """Use these keys, in Qt's portable spelling.

        Raises:
            ValueError: one key for two actions, or not one key.
        """
        actions: dict[int, GhostAction] = {}
        for action, names in keys.items():
            for name in names:
                sequence = QKeySequence(name, QKeySequence.SequenceFormat.PortableText)
                if sequence.count() != 1:
                    raise ValueError(f"not one key: {name!r}")
                if actions.setdefault(sequence[0].toCombined(), action) is not action:
                    raise ValueError(f"one key for two actions: {name!r}")
        self._actions = actions

    def action_for(self, event: QKeyEvent) -> GhostAction | None:
        """What the key asks, whether or not it can be done now; None: nothing of ours."""
        modifiers = event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.GroupSwitchModifier)
        if event.key() == Qt.Key.Key_Tab and not self._actor.takes_tab:
            return None
        return self._actions.get(QKeyCombination(modifiers, Qt.Key(event.key())).toCombined())

    def handle_key(self, event: QKeyEvent) -> bool:
        """Do what the key asks; True: the key is used up. A key that ends a ghost ends it and goes on."""
        if not self._actor.may_act():
            return False
        action = self.action_for(event)
        if action is not None and self._means_something(action) and self._actor.act(action):
            event.accept()
            return True
        if action is not None and _would_type_by_accident(event):
            return True
        if self._actor.has_ghost and self._ends_ghost(event):
            self._actor.clear_ghost()
        return False

    def _means_something(self, action: GhostAction) -> bool:
        return action in _NEEDS_NO_GHOST or self._actor.has_ghost

    def _ends_ghost(self, event: QKeyEvent) -> bool:
        return event.key() in _CLEARS or any(event.matches(key) for key in _MOVES)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Claim our keys before the window's shortcuts get them."""
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        action = self.action_for(event)
        if action is None or not self._means_something(action) or not self._actor.may_act():
            return False
        event.accept()
        return True


def _would_type_by_accident(event: QKeyEvent) -> bool:
    """Alt+] a moment after the ghost has gone: Qt would type the bracket. On a Mac Option with a key does type."""
    return event.modifiers() == Qt.KeyboardModifier.AltModifier and bool(event.text()) and sys.platform != "darwin"
