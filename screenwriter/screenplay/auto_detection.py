"""What typing alone turns into another kind (editing.md section 3), and the small aids while typing.

Pure: told what stands before and after the caret, answers what should happen. Applying it, and taking it back, is the
editor's.
"""

import re
from collections.abc import Collection
from dataclasses import dataclass

from screenwriter.screenplay.cues import character_name
from screenwriter.screenplay.elements import ElementKind

K = ElementKind

_HEADING_START = re.compile(r"(INT|EXT|EST|INT\.?/EXT|EXT\.?/INT|I\.?/E|E\.?/I)[. ]", re.IGNORECASE)
_FORCED = {"@": K.CHARACTER, "!": K.ACTION, ">": K.TRANSITION, "~": K.LYRIC}
_SENTENCE_END = re.compile(r"(?<!\.)[.!?][\"'”’)\]]*\s+[\"'“‘(\[]*$")
_ABBREVIATION = re.compile(r"\b(mr|mrs|ms|dr|st|vs|etc|e\.g|i\.e|a\.m|p\.m|sgt|lt|capt|jr|sr)\.\s+$", re.IGNORECASE)
PROSE = frozenset({K.ACTION, K.DIALOGUE, K.GENERAL, K.LYRIC, K.SYNOPSIS})
_LONE_I = re.compile(r"(?:^|[\s\"“‘(\[—–-])i$")
_AFTER_LONE_I = frozenset(" '’,?!;:")


@dataclass(frozen=True, slots=True)
class Detection:
    """The element becomes ``kind``; its first ``dropped`` characters go and the ``dropped_behind`` before the caret,
    ``added`` comes behind the caret."""

    kind: ElementKind
    dropped: int = 0
    dropped_behind: int = 0
    added: str = ""


def detect(kind: ElementKind, before: str, after: str, transitions: Collection[str]) -> Detection | None:
    """What the text up to the caret (``before``) makes of an element, right after a character was typed.

    Args:
        transitions: the known ones, in capitals.
    Returns:
        None: nothing to do.
    """
    if kind in (K.ACTION, K.GENERAL) and _HEADING_START.fullmatch(before):
        return Detection(K.SCENE_HEADING)
    if kind is K.ACTION and not after and _is_known_transition(before, transitions):
        return Detection(K.TRANSITION)
    if kind is K.DIALOGUE and before == "(" and not after:
        return Detection(K.PARENTHETICAL, added=")")
    if kind is K.TRANSITION and len(before) > 1 and before.endswith("<") and not after:
        # ``> text <``: the first sign made it a transition, the last one centres it.
        text = before[:-1]
        return Detection(K.CENTERED, len(text) - len(text.lstrip()), len(before) - len(text.rstrip()))
    if before == "~" and kind not in (K.DIALOGUE, K.ACTION):
        return None
    if before in _FORCED:
        return Detection(_FORCED[before], dropped=1)
    # A dot forces a heading only before a letter or digit (fountain.md section 3): dots of an ellipsis must not.
    if kind is not K.SCENE_HEADING and len(before) == 2 and before[0] == "." and before[1].isalnum():
        return Detection(K.SCENE_HEADING, dropped=1)
    return None


def _is_known_transition(text: str, transitions: Collection[str]) -> bool:
    # FADE IN: stands at the left and is Action in Fountain (fountain.md section 3).
    name = text.upper()
    return name.endswith(":") and name != "FADE IN:" and name in transitions


def is_known_name(text: str, names: Collection[str]) -> bool:
    """Whether an Action's whole text is the name of a character (in any case), which Enter turns into a cue."""
    return bool(text.strip()) and "\n" not in text and character_name(text) in names


def capital_for(kind: ElementKind, before: str, typed: str, *, continues_sentence: bool = False) -> str:
    """The typed letter, as a capital where a sentence starts.

    Args:
        before: the element's text up to the caret.
        continues_sentence: the element goes on with a sentence of an earlier one (dialogue after a parenthetical).
    """
    if kind not in PROSE or len(typed) != 1 or not typed.islower() or len(typed.upper()) != 1:
        return typed
    opened = before.lstrip("\"'“‘([")
    starts = not opened and not continues_sentence
    if not starts and _SENTENCE_END.search(before):
        starts = not _ABBREVIATION.search(before)
    return typed.upper() if starts else typed


def is_lone_i(kind: ElementKind, before: str, typed: str) -> bool:
    """Whether the ``i`` at the end of ``before`` stands alone, now that ``typed`` follows it."""
    return kind in PROSE and typed in _AFTER_LONE_I and bool(_LONE_I.search(before))


def curly_quote(before: str, typed: str) -> str:
    """A straight quote turned to its side; anything else unchanged."""
    if typed not in ('"', "'"):
        return typed
    opens = not before or before[-1].isspace() or before[-1] in "([{—–-“‘"
    if typed == '"':
        return "“" if opens else "”"
    return "‘" if opens else "’"
