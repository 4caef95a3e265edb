"""Menu texts as they are read outside a menu."""

import re

_IN_BRACKETS = re.compile(r"\s?\(&\w\)")


def without_mnemonic(text: str) -> str:
    """A menu's text without the sign before its letter; a letter in brackets, as Chinese has it, goes too."""
    return _IN_BRACKETS.sub("", text).replace("&", "")


def mnemonic(text: str) -> str:
    """The letter that opens a menu with Alt, as a capital; "" for a text without one."""
    _, sign, after = text.partition("&")
    return after[:1].upper() if sign else ""
