"""What can be done with a hint, as menu entries: the same at its mark, in the list and in the second draft."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from screenwriter.messages import Hint
from screenwriter.ui.hint_ignores import HERE, ONCE, RULE, WORD, is_word

translate = QCoreApplication.translate
_LONGEST = 32  # code points


def add_ignore_entries(
    menu: QMenu, hint: Hint, words: str, title: str, ignore: Callable[[Hint, str], object], *, with_keys: bool = False
) -> None:
    """Once, here, this word, the whole rule."""
    keys = {ONCE: "\tDel", HERE: "\tCtrl+Del", RULE: "\tShift+Del"} if with_keys else {}
    entries = [
        (ONCE, translate("hint_menu", "Ignore Once")),
        (HERE, translate("hint_menu", "Ignore in This Paragraph")),
    ]
    if is_word(words):
        entries.append((WORD, translate("hint_menu", "Never Mark “{words}”").format(words=_short(words))))
    entries.append((RULE, translate("hint_menu", "Switch Off “{title}”").format(title=title)))
    for scope, text in entries:
        menu.addAction(_plain(text) + keys.get(scope, ""), lambda scope=scope: ignore(hint, scope))


def apply_text(hint: Hint, text: str) -> str:
    """A label for applying a hint's rewrite to its paragraph's text."""
    start, end = hint.rewrite_span or (hint.start, hint.end)
    old, new = text[start:end].strip(), (hint.rewrite or "").strip()
    if not old:
        return _plain(translate("hint_menu", "Add “{new}”").format(new=_short(new)))
    if new and old.lower().endswith(f" {new.lower()}"):  # the word behind a cut only gets its capital
        old, new = old[: -len(new)].strip(), ""
    if not new:
        return _plain(translate("hint_menu", "Cut “{old}”").format(old=_short(old)))
    return _plain(translate("hint_menu", "Write “{new}”").format(new=_short(new)))


def _short(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= _LONGEST else words[: _LONGEST - 1].rstrip() + "…"


def _plain(text: str) -> str:
    return text.replace("&", "&&")  # no key is meant
