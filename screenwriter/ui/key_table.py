"""Which key asks for which command: the usual ones, what the writer changed, and who has a key already.

Keys are in Qt's portable spelling (``Ctrl+Shift+O``). Commands of ghost text are called ``ghost:`` and their name.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from screenwriter.screenplay.elements import ElementKind
from screenwriter.ui.actions import ACTIONS, KIND_KEYS, MENUS
from screenwriter.ui.editor.editor_keys import USUAL_EDITOR_KEYS, EditorKeys, Shortcut
from screenwriter.ui.editor.ghost_keys import GhostAction, platform_keys

_PORTABLE = QKeySequence.SequenceFormat.PortableText
_GHOST = "ghost:"
_SAME_COMMAND = {GhostAction.ASK: "suggest_now", GhostAction.ON_OFF: "toggle_suggestions"}
"""Asked by a key of the ghost and by a command of the menu: one command, one key."""

GHOST_TEXTS: Mapping[GhostAction, str] = {
    GhostAction.ACCEPT_ALL: "Take the whole suggestion",
    GhostAction.ACCEPT_WORD: "Take its next word",
    GhostAction.ACCEPT_SENTENCE: "Take it to the end of the sentence",
    GhostAction.NEXT: "Next alternative",
    GhostAction.PREVIOUS: "Previous alternative",
    GhostAction.DISMISS: "Send it away",
    GhostAction.WHY: "Why this?",
    GhostAction.LIST: "List of alternatives",
}
_FIELD_COMMANDS = ("undo", "redo", "cut", "copy", "paste", "select_all")
"""Commands whose usual keys a text field knows by itself."""

_NEVER = frozenset(
    {
        Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Backspace,
        Qt.Key.Key_Delete, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left,
    }
)  # fmt: skip
"""Keys of writing itself: no command may have them without Ctrl or Alt."""

_WITH_MODIFIER = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


@dataclass(frozen=True, slots=True)
class KeyCommand:
    """Something a key can ask for; ``menu`` and ``text`` as a writer reads them."""

    name: str
    menu: str
    text: str
    usual: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class KeyTable:
    """The keys of every command. ``changes`` are those the writer has chosen, also none at all."""

    changes: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def keys(self, name: str) -> tuple[str, ...]:
        """The keys of a command. Raises KeyError."""
        return self.changes.get(name, commands_by_name()[name].usual)

    def holders(self, key: str, besides: str) -> list[str]:
        """Who else has a key; a key that both have from the start is shared (F8, with and without a suggestion)."""
        mine = commands_by_name()[besides].usual
        return [
            name
            for name, command in commands_by_name().items()
            if name != besides and key in self.keys(name) and not (key in mine and key in command.usual)
        ]

    def with_keys(self, name: str, keys: Iterable[str]) -> "KeyTable":
        """With other keys for a command, taken from whoever had them."""
        wanted = tuple(dict.fromkeys(keys))
        changes = dict(self.changes)
        for key in wanted:
            for other in self.holders(key, name):
                left = changes.get(other, commands_by_name()[other].usual)
                changes[other] = tuple(one for one in left if one != key)
        changes[name] = wanted
        return replace(self, changes={n: k for n, k in changes.items() if k != commands_by_name()[n].usual})

    def reset(self, name: str) -> "KeyTable":
        """With the usual keys of a command, taken from whoever has them now."""
        return self.with_keys(name, commands_by_name()[name].usual)


@cache
def commands_by_name() -> Mapping[str, KeyCommand]:
    """Every command that a key can ask for, in the order of the menus."""
    return {command.name: command for command in (*_window_commands(), *_ghost_commands())}


def _window_commands() -> Iterator[KeyCommand]:
    for spec in ACTIONS:
        if spec.text:
            menu = spec.menu.replace("&", "").replace("/", " > ")
            usual = tuple(normal_key(key) for key in spec.keys)
            yield KeyCommand(spec.name, menu, spec.text.replace("&", "").rstrip("…"), usual)


def _ghost_commands() -> Iterator[KeyCommand]:
    usual = platform_keys()
    for action, text in GHOST_TEXTS.items():
        keys = tuple(normal_key(key) for key in usual[action])
        yield KeyCommand(_GHOST + action.value, "While a suggestion is shown", text, keys)


def ghost_name(action: GhostAction) -> str:
    """What the command of a ghost's key is called."""
    return _SAME_COMMAND.get(action, _GHOST + action.value)


def normal_key(key: str) -> str:
    """A key in the one spelling that is compared; "" for what is none."""
    sequence = QKeySequence(key, _PORTABLE)
    return sequence.toString(_PORTABLE) if sequence.count() == 1 else ""


def native(key: str) -> str:
    """A key as the system writes it."""
    return QKeySequence(key, _PORTABLE).toString(QKeySequence.SequenceFormat.NativeText)


def is_allowed(name: str, key: str) -> bool:
    """Whether a command may have a key: letters and the keys of writing need Ctrl or Alt with them."""
    if not normal_key(key):
        return False
    combination = QKeySequence(key, _PORTABLE)[0]
    pressed = combination.key()
    if combination.keyboardModifiers() & _WITH_MODIFIER or Qt.Key.Key_F1 <= pressed <= Qt.Key.Key_F35:
        return True
    return name.startswith(_GHOST) and pressed >= Qt.Key.Key_Escape and pressed not in _NEVER


def menu_of_key(key: str) -> str:
    """The menu that Alt with this letter opens; "" for none."""
    letters = {f"Alt+{text[text.index('&') + 1].upper()}": text.replace("&", "") for text in MENUS.values()}
    return letters.get(key, "")


def read_key_changes(lines: Iterable[str]) -> KeyTable:
    """The table from what the settings keep; a line that makes no sense, or a key given twice, is left out."""
    table = KeyTable()
    for line in lines:
        name, _, keys = line.partition("=")
        if name not in commands_by_name():
            continue
        wanted = [key for part in keys.split(" ; ") if (key := normal_key(part)) and is_allowed(name, key)]
        if wanted or not keys:
            table = replace(table, changes={**table.changes, name: tuple(dict.fromkeys(wanted))})
    return _without_doubles(table)


def _without_doubles(table: KeyTable) -> KeyTable:
    for name in table.changes:
        kept = tuple(key for key in table.keys(name) if not table.holders(key, name))
        table = replace(table, changes={**table.changes, name: kept})
    return table


def write_key_changes(table: KeyTable) -> tuple[str, ...]:
    """What ``read_key_changes`` reads."""
    return tuple(f"{name}={' ; '.join(keys)}" for name, keys in sorted(table.changes.items()))


def ghost_keys(table: KeyTable) -> dict[GhostAction, tuple[str, ...]]:
    """The keys of ghost text that are not the usual ones."""
    names = {action: ghost_name(action) for action in GhostAction}
    return {action: table.keys(name) for action, name in names.items() if name in table.changes}


def editor_keys(table: KeyTable) -> EditorKeys:
    """The keys that the editor takes by itself."""
    if not table.changes:
        return USUAL_EDITOR_KEYS
    kinds = {kind: table.keys(f"kind_{kind.value}") for kind, _, _ in KIND_KEYS}
    own = (Shortcut.BOLD, Shortcut.ITALIC, Shortcut.UNDERLINE, Shortcut.DUAL, Shortcut.PASTE_PLAIN)
    given = {_code(key) for name, keys in table.changes.items() if not name.startswith(_GHOST) for key in keys}
    all_given = {_code(key) for name in commands_by_name() for key in table.keys(name)}
    lost = {_code(key) for name in _FIELD_COMMANDS for key in commands_by_name()[name].usual}
    return EditorKeys(
        kinds={_code(key): kind for kind, keys in kinds.items() for key in keys},
        commands={_code(key): command for command in own for key in table.keys(command.value)},
        kind_texts=_kind_texts(kinds),
        of_window=frozenset(given),
        unused=frozenset(lost - all_given),
    )


def _kind_texts(kinds: Mapping[ElementKind, tuple[str, ...]]) -> dict[ElementKind, str]:
    return {kind: native(keys[0]) for kind, keys in kinds.items() if keys}


def _code(key: str) -> int:
    return QKeySequence(key, _PORTABLE)[0].toCombined()
