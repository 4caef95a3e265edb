"""Final Draft's paragraph types and our kinds of element (fdx.md section 2)."""

import re

from screenwriter.screenplay.elements import ElementKind

_KINDS = {
    "scene heading": ElementKind.SCENE_HEADING,
    "action": ElementKind.ACTION,
    "character": ElementKind.CHARACTER,
    "parenthetical": ElementKind.PARENTHETICAL,
    "dialogue": ElementKind.DIALOGUE,
    "lyric": ElementKind.LYRIC,
    "lyrics": ElementKind.LYRIC,
    "transition": ElementKind.TRANSITION,
    "shot": ElementKind.SHOT,
    "general": ElementKind.GENERAL,
    "show/ep. title": ElementKind.GENERAL,
    "cast list": ElementKind.CAST_LIST,
    "new act": ElementKind.NEW_ACT,
    "end of act": ElementKind.END_OF_ACT,
    "cold opening": ElementKind.COLD_OPENING,
    "outline body": ElementKind.SYNOPSIS,
}
_OUTLINE = re.compile(r"outline (\d+)", re.IGNORECASE)

TYPE_NAMES = {
    ElementKind.SCENE_HEADING: "Scene Heading",
    ElementKind.ACTION: "Action",
    ElementKind.CENTERED: "Action",
    ElementKind.CHARACTER: "Character",
    ElementKind.PARENTHETICAL: "Parenthetical",
    ElementKind.DIALOGUE: "Dialogue",
    ElementKind.LYRIC: "Lyrics",
    ElementKind.TRANSITION: "Transition",
    ElementKind.SHOT: "Shot",
    ElementKind.GENERAL: "General",
    ElementKind.CAST_LIST: "Cast List",
    ElementKind.NEW_ACT: "New Act",
    ElementKind.END_OF_ACT: "End of Act",
    ElementKind.COLD_OPENING: "Cold Opening",
    ElementKind.SYNOPSIS: "Outline Body",
}
"""What each kind is written as; sections are ``Outline`` with their level, notes and boneyard no paragraphs at all."""


def standard_kind(type_name: str) -> ElementKind | None:
    """The kind of one of Final Draft's own types; None for a type of the writer's making."""
    if outline_level(type_name):
        return ElementKind.SECTION
    return _KINDS.get(" ".join(type_name.lower().split()))


def outline_level(type_name: str) -> int:
    """The level of an ``Outline 2``; 0 for other types."""
    match = _OUTLINE.fullmatch(type_name.strip())
    return int(match.group(1)) if match else 0


def kind_of(type_name: str, paginates_as: dict[str, str]) -> ElementKind:
    """The kind a paragraph type stands for.

    A custom type behaves as the type its settings name, one without settings as Action. ``paginates_as`` maps type
    names to those.
    """
    kind = standard_kind(type_name)
    if kind is None:
        kind = standard_kind(paginates_as.get(type_name, ""))
    return ElementKind.ACTION if kind in (None, ElementKind.SECTION) and not outline_level(type_name) else kind
