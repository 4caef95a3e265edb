"""The one place where Qt's UTF-16 units and Python's code points are turned into each other.

A character outside the Basic Multilingual Plane (an emoji, some CJK) is one code point and two units.
"""


def utf16_length(text: str) -> int:
    """How many UTF-16 units ``text`` takes in a QTextDocument."""
    if text.isascii():
        return len(text)
    return len(text) + sum(character > "\uffff" for character in text)


def to_utf16(text: str, offset: int) -> int:
    """The unit offset of a code-point ``offset`` into ``text``."""
    return utf16_length(text[:offset])


def to_code_points(text: str, units: int) -> int:
    """The code-point offset of a unit offset into ``text``; inside a surrogate pair: before its character."""
    if text.isascii():
        return min(units, len(text))
    seen = 0
    for index, character in enumerate(text):
        seen += 2 if character > "\uffff" else 1
        if seen > units:
            return index
    return len(text)
