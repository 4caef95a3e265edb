"""The paragraph styles of a screenplay in Word: their names, and which kind of paragraph a style or an indent means."""

from collections.abc import Mapping

from screenwriter.formats import fountain_syntax as syntax
from screenwriter.screenplay.elements import ElementKind
from screenwriter.screenplay.page_format import STANDARD_FORMATS

_Kind = ElementKind

STYLE_NAMES: Mapping[ElementKind, str] = {
    _Kind.SCENE_HEADING: "Scene Heading",
    _Kind.ACTION: "Action",
    _Kind.CHARACTER: "Character",
    _Kind.PARENTHETICAL: "Parenthetical",
    _Kind.DIALOGUE: "Dialogue",
    _Kind.LYRIC: "Lyrics",
    _Kind.TRANSITION: "Transition",
    _Kind.SHOT: "Shot",
    _Kind.GENERAL: "General",
    _Kind.CAST_LIST: "Cast List",
    _Kind.CENTERED: "Centered",
    _Kind.COLD_OPENING: "Cold Opening",
    _Kind.NEW_ACT: "New Act",
    _Kind.END_OF_ACT: "End of Act",
}
TITLE_STYLE = "Title Page"

_OTHER_NAMES = {
    "slugline": _Kind.SCENE_HEADING, "scene": _Kind.SCENE_HEADING, "sluglines": _Kind.SCENE_HEADING,
    "action description": _Kind.ACTION, "description": _Kind.ACTION, "character name": _Kind.CHARACTER,
    "cue": _Kind.CHARACTER, "speaker": _Kind.CHARACTER, "dialog": _Kind.DIALOGUE, "parentheses": _Kind.PARENTHETICAL,
    "parens": _Kind.PARENTHETICAL, "wryly": _Kind.PARENTHETICAL, "transitions": _Kind.TRANSITION, "lyric": _Kind.LYRIC,
    "centred": _Kind.CENTERED, "act": _Kind.NEW_ACT,
}  # fmt: skip
_BY_NAME = {name.casefold(): kind for kind, name in STYLE_NAMES.items()} | _OTHER_NAMES


def kind_of_style(name: str) -> ElementKind | None:
    """The kind that a style's name means; None: it says nothing."""
    bare = name.casefold().replace("_", " ").replace("-", " ").removeprefix("screenplay ").removeprefix("sp ").strip()
    return _BY_NAME.get(bare)


def kind_of_indent(text: str, left_inches: float, is_centred: bool, is_right: bool, in_speech: bool) -> ElementKind:
    """The kind of a paragraph without a telling style, by where it stands from the left edge of the paper."""
    if syntax.is_heading(text):
        return _Kind.SCENE_HEADING
    if is_right or syntax.is_transition(text):
        return _Kind.TRANSITION
    dialogue, cue = (STANDARD_FORMATS[kind].left_inches for kind in (_Kind.DIALOGUE, _Kind.CHARACTER))
    if is_centred:
        return _Kind.CHARACTER if syntax.is_cue(text) and not text.endswith((".", ":", "!")) else _Kind.CENTERED
    if left_inches < (STANDARD_FORMATS[_Kind.ACTION].left_inches + dialogue) / 2:
        return _Kind.ACTION
    if left_inches > cue + 1.2 and not syntax.has_lower_case(text):
        return _Kind.TRANSITION
    if in_speech and text.startswith("("):
        return _Kind.PARENTHETICAL
    if left_inches > (dialogue + cue) / 2 + 0.2 and syntax.is_cue(text):
        return _Kind.CHARACTER
    return _Kind.DIALOGUE if in_speech else _Kind.ACTION
