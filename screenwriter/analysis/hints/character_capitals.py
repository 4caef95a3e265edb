"""Characters who come on without capitals."""

import re
from collections.abc import Iterator

from screenwriter.analysis.hints.rewrites import rewritten
from screenwriter.analysis.hints.rule import Group, Rule
from screenwriter.analysis.hints.script_view import HintScript
from screenwriter.analysis.hints.word_lists import word_set
from screenwriter.messages import Hint
from screenwriter.screenplay.cues import cue_extensions

_NAME = "character_capitals"
_UNSEEN = re.compile(r"\b(?:V\.?\s*O|O\.?\s*S|O\.?\s*C|OVER|PHONE|RADIO|TV|VOICE|FILTERED|PRE-?LAP)\b", re.IGNORECASE)
_TITLES = word_set(
    "MR MRS MS MISS DR PROF SIR LADY FATHER SISTER BROTHER MOTHER CAPTAIN OFFICER SERGEANT THE OLD YOUNG"
)
_NO_NAMES = word_set(
    "ONE TWO THREE FOUR FIVE SIX SEVEN EIGHT NINE TEN ELEVEN TWELVE THIRTEEN TWENTY THIRTY FORTY FIFTY SIXTY "
    "HUNDRED FIRST SECOND THIRD EVERYONE EVERYBODY ANYBODY SOMEBODY SOMEONE NOBODY ALL BOTH OTHERS OTHER ANOTHER"
)
"""A cue may be a number (UNIT SIX) or EVERYONE; in action they count something."""
_LEAST_LETTERS = 3
_FULL_NAME = re.compile(r"[\w'’.-]+(?:\s(?!I\b)[A-Z][a-z][\w-]*)*")
_FIRM = re.compile(
    r"\s+(?:&|and\s+(?:Sons?|Co)\b|Development|Compan\w+|Corp\w*|Inc|Ltd|Holdings|Group|Industries|Brothers|Bros|Bank|Street|St|"
    r"Avenue|Road|Lane|Drive|School|High|Elementary|College|University|Hospital|House|Hall|Hotel|Inn|Bar|Diner|Farm|Park|"
    r"Building|Bridge|Tower|Foundation|Motors|Hardware|Realty|Law|Associates)\b"
)
"""``He's with Hale Development``: nobody comes on."""
_ARTICLE = re.compile(r"\b(?:a|an|the|another|one|two|every|each|no)\s+$", re.IGNORECASE)


def _find(script: HintScript) -> Iterator[Hint]:
    marked: set[tuple[int, int, int]] = set()
    for name, cues in script.cast.items():
        first_cue = _first_on_screen(script, cues)
        if first_cue is None:
            continue
        mention = _first_plain_mention(script, name, first_cue)
        if mention and mention not in marked:
            marked.add(mention)
            shown = script.text(mention[0])[mention[1] : mention[2]]
            message = f"{shown} comes on here without capitals: write {shown.upper()} at the first appearance."
            whole = _FULL_NAME.match(script.text(mention[0]), mention[1]).group()
            hint = Hint(_NAME, *mention, message)
            yield rewritten(hint, mention[1], mention[1] + len(whole), whole.upper())


def _first_on_screen(script: HintScript, cues: tuple[int, ...]) -> int | None:
    """The first cue that is not a voice only; None for somebody who is never seen to speak."""
    for cue in cues:
        if not any(_UNSEEN.search(extension) for extension in cue_extensions(script.text(cue))):
            return cue
    return None


def _first_plain_mention(script: HintScript, name: str, first_cue: int) -> tuple[int, int, int] | None:
    """Where action names the character before they speak; None if it does so in capitals, or not at all."""
    words = re.findall(r"[^\W\d_]+", name)
    parts = [word for word in words if word not in _TITLES | _NO_NAMES and len(word) >= _LEAST_LETTERS]
    if not parts:
        return None
    start = re.compile(r"\b(?:" + "|".join(re.escape(part[:_LEAST_LETTERS]) for part in parts) + r")[A-Z]*\b")
    word = re.compile(r"\b(?:" + "|".join(map(re.escape, parts)) + r")\b(?!['’]s\b)", re.IGNORECASE)
    first = None
    for index in script.action:
        if index > first_cue:
            break
        if start.search(script.text(index)):
            return None  # in capitals, perhaps in a longer form: CLEMENT for CLEM
        for match in word.finditer(script.text(index)):
            if first is None and match.group().istitle() and _is_on_screen(script, index, match):
                first = (index, match.start(), match.end())
    # A word that also stands in small letters (rose, driver) may be the thing, not the person.
    return first if first and not _is_common_word(script, script.text(first[0])[first[1] : first[2]]) else None


def _is_on_screen(script: HintScript, index: int, match: re.Match[str]) -> bool:
    """Whether the name is somebody's here: not in a quotation, nor with an article (``an Investor``)."""
    before = script.text(index)[: match.start()]
    is_firm = _FIRM.match(script.text(index), match.end())
    return not script.is_quoted(index, match.start()) and not _ARTICLE.search(before) and not is_firm


def _is_common_word(script: HintScript, shown: str) -> bool:
    small = re.compile(rf"\b{re.escape(shown.lower())}\b")
    return any(small.search(script.text(index)) for index in script.printed)


RULE = Rule(
    _NAME,
    "Introduced without capitals",
    "A speaking character's name stands in capitals where action first shows them, so that casting and the reader "
    "catch the entrance. Names that are only mentioned, or heard first as a voice, are left alone.",
    Group.FORMAT,
    _find,
)
