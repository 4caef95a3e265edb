"""Which key asks for which command: the usual ones, what the writer changed, and who has a key already.

Keys are in Qt's portable spelling (``Ctrl+Shift+O``). Commands of ghost text are called ``ghost:`` and their name.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cache

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtGui import QKeySequence

from screenwriter.screenplay.elements import ElementKind
from screenwriter.ui.action_tables.action_spec import shown
from screenwriter.ui.action_tables.format_table import KIND_KEYS
from screenwriter.ui.actions import ACTIONS, MENUS
from screenwriter.ui.editor.editor_keys import USUAL_EDITOR_KEYS, EditorKeys, Shortcut
from screenwriter.ui.editor.ghost_keys import GhostAction, platform_keys
from screenwriter.ui.mnemonics import mnemonic, without_mnemonic

_PORTABLE = QKeySequence.SequenceFormat.PortableText
_GHOST = "ghost:"
_SAME_COMMAND = {GhostAction.ASK: "suggest_now", GhostAction.ON_OFF: "toggle_suggestions"}
"""Asked by a key of the ghost and by a command of the menu: one command, one key."""

GHOST_TEXTS: Mapping[GhostAction, str] = {
    GhostAction.ACCEPT_ALL: QT_TRANSLATE_NOOP("KeyTable", "Take the whole suggestion"),
    GhostAction.ACCEPT_WORD: QT_TRANSLATE_NOOP("KeyTable", "Take its next word"),
    GhostAction.ACCEPT_SENTENCE: QT_TRANSLATE_NOOP("KeyTable", "Take it to the end of the sentence"),
    GhostAction.NEXT: QT_TRANSLATE_NOOP("KeyTable", "Next alternative"),
    GhostAction.PREVIOUS: QT_TRANSLATE_NOOP("KeyTable", "Previous alternative"),
    GhostAction.DISMISS: QT_TRANSLATE_NOOP("KeyTable", "Send it away"),
    GhostAction.WHY: QT_TRANSLATE_NOOP("KeyTable", "Why this?"),
    GhostAction.LIST: QT_TRANSLATE_NOOP("KeyTable", "List of alternatives"),
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
    """Something a key can ask for, with the keys it usually has.

    ``menu`` and ``text`` are what a writer reads, in the language of the window; ``path`` and ``label`` are the English
    ones; the path of ghost text's commands is "".
    """

    name: str
    path: str
    label: str
    usual: tuple[str, ...]

    @property
    def menu(self) -> str:
        """Where the command stands, such as "View > Theme"."""
        if not self.path:
            return QCoreApplication.translate("KeyTable", "While a suggestion is shown")
        top, *below = self.path.split("/")
        return " > ".join(without_mnemonic(shown(part)) for part in (MENUS[top], *below))

    @property
    def text(self) -> str:
        """What it is called, without mnemonic and ellipsis."""
        if not self.path:
            return QCoreApplication.translate("KeyTable", self.label)
        return without_mnemonic(shown(self.label)).rstrip("…")


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
            yield KeyCommand(spec.name, spec.menu, spec.text, tuple(normal_key(key) for key in spec.keys))


def _ghost_commands() -> Iterator[KeyCommand]:
    usual = platform_keys()
    for action, text in GHOST_TEXTS.items():
        keys = tuple(normal_key(key) for key in usual[action])
        yield KeyCommand(_GHOST + action.value, "", text, keys)


def ghost_text(action: GhostAction) -> str:
    """What a key of ghost text does, in the language of the window."""
    return QCoreApplication.translate("KeyTable", GHOST_TEXTS[action])


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
    texts = [shown(text) for text in MENUS.values()]
    letters = {f"Alt+{mnemonic(text)}": without_mnemonic(text) for text in texts if mnemonic(text)}
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
