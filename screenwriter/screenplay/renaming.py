"""Giving a character another name: in the cues, and where the name stands in other text (editing.md section 4)."""

import re
from collections.abc import Iterable, Sequence

from screenwriter.screenplay.cues import character_name
from screenwriter.screenplay.elements import Element, ElementKind
from screenwriter.screenplay.text_search import Replacement, with_replacements

IN_ACTION = frozenset({ElementKind.ACTION, ElementKind.GENERAL, ElementKind.SHOT, ElementKind.CAST_LIST})
"""Where the page tells of characters."""
IN_OTHER_TEXT = frozenset(
    {
        ElementKind.DIALOGUE,
        ElementKind.PARENTHETICAL,
        ElementKind.LYRIC,
        ElementKind.SCENE_HEADING,
        ElementKind.SYNOPSIS,
    }
)
"""Where others call them by name, and where places are named after them."""


def renamed(
    elements: Sequence[Element], old: str, new: str, mentions_in: Iterable[ElementKind] = ()
) -> dict[int, Element]:
    """The elements that change, by their index.

    Cues keep their extensions. A mention keeps its capitals, and one without any is no mention: a character called MAN
    does not make every man one.

    Args:
        old: the name as ``character_name`` gives it.
        mentions_in: kinds in which the name changes as well.
    """
    kinds = frozenset(mentions_in)
    changed: dict[int, Element] = {}
    for index, element in enumerate(elements):
        if element.kind is ElementKind.CHARACTER:
            replacements = _in_cue(element.text, old, new)
        elif element.kind in kinds:
            replacements = _mentions(element.text, old, new)
        else:
            continue
        if any(element.text[one.start : one.end] != one.text for one in replacements):
            changed[index] = with_replacements(element, replacements)
    return changed


def count_mentions(elements: Sequence[Element], name: str, kinds: Iterable[ElementKind]) -> int:
    """How often a name stands in the text of these kinds."""
    wanted = frozenset(kinds)
    return sum(len(_mentions(element.text, name, name)) for element in elements if element.kind in wanted)


def _in_cue(text: str, old: str, new: str) -> list[Replacement]:
    if character_name(text) != old:
        return []
    end = text.find("(") if "(" in text else len(text)
    bare = text[:end].rstrip().rstrip("^").rstrip()
    start = len(bare) - len(bare.lstrip(" \t@"))
    if start >= len(bare):  # an extension before the name: a cue of a shape we would spoil
        return []
    return [Replacement(start, len(bare), new.upper() if bare.isupper() else new)]


def _mentions(text: str, old: str, new: str) -> list[Replacement]:
    words = old.split()
    if not words or words[0].lower() not in text.lower():
        return []
    pattern = r"(?<!\w)" + r"\s+".join(re.escape(word) for word in words) + r"(?!\w)"
    found = re.finditer(pattern, text, re.IGNORECASE)
    return [
        Replacement(m.start(), m.end(), _in_case_of(m.group(), new))
        for m in found
        if m.group()[0] != m.group()[0].lower()
    ]


def _in_case_of(mention: str, new: str) -> str:
    if mention.isupper() and len(mention) > 1:
        return new.upper()
    if new.isupper() or new.islower():
        return " ".join(word[:1].upper() + word[1:].lower() for word in new.split())
    return new
