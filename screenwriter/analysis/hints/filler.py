"""Filler and hedge words in action."""

import re
from collections.abc import Iterator

from screenwriter.analysis.hints.matching import matches_outside_quotes
from screenwriter.analysis.hints.rule import Group, Rule
from screenwriter.analysis.hints.script_view import HintScript
from screenwriter.analysis.hints.word_lists import any_of
from screenwriter.messages import Hint

_NAME = "filler"
_STRONGER = {
    "big": "huge", "large": "huge", "small": "tiny", "old": "ancient", "bad": "awful", "cold": "freezing",
    "hot": "scorching", "tired": "spent", "angry": "furious", "loud": "deafening", "quiet": "hushed",
    "scared": "terrified", "afraid": "terrified", "happy": "elated", "wet": "soaked", "dark": "pitch-black",
    "thin": "gaunt", "beautiful": "stunning", "ugly": "hideous", "dirty": "filthy", "clean": "spotless",
    "bright": "dazzling", "hungry": "famished", "poor": "destitute", "strong": "mighty", "weak": "frail",
    "nervous": "jittery", "tall": "towering", "crowded": "packed", "surprised": "stunned", "upset": "distraught",
}  # fmt: skip
"""A weak adjective and one word that does the work of it with "very"."""
_VERY = re.compile(
    rf"(?<!\bnot\s)(?<!n['’]t\s)\b(?:very|really|extremely|"
    rf"incredibly|so\s+very|quite)\s+(?P<weak>{any_of(' '.join(_STRONGER))})\b(?!\s+(?:few|much|many)\b)",
    re.IGNORECASE,
)
_EMPTY = re.compile(
    r"\b(?:basically|actually|literally|obviously|essentially|somewhat|totally|definitely|a\s+little\s+bit|"
    r"for\s+some\s+reason|in\s+some\s+way|sort\s+of|kind\s+of)\b",
    re.IGNORECASE,
)
_SUDDENLY = re.compile(
    r"(?<!\bis\s)(?<!\bare\s)(?<!['’]s\s)(?<!['’]re\s)(?<!\bvery\s)(?<!\bas\s)(?<!\bso\s)\bsuddenly\b,?", re.IGNORECASE
)
_HEDGE = re.compile(
    r"(?<!\bwhat\s)\b(?<!n['’]t\s)(?<!\bnot\s)(?:seems?|appears?)\s+to\s+be\s+[a-z]+ing\b|\bmanages\s+to\s+(?P<verb>[a-z]+)",
    re.IGNORECASE,
)
_KIND = re.compile(r"^\s+(?:[a-z]+(?:s|ed|ing|ly)|like)\b")
_OF_A_SORT = re.compile(
    r"\b(?:a|an|the|some|any|what|this|that|every|same|one|two|three|other|different|his|her)\s+(?:\w+\s+)?$", re.I
)


def _find(script: HintScript) -> Iterator[Hint]:
    for index, match in matches_outside_quotes(script, script.action, _VERY):
        message = (
            f"“{match.group()}” leans on its first word: try “{_STRONGER[match['weak'].lower()]}”, or the plain word."
        )
        if not match["weak"].isupper():  # VERY OLD MAN is somebody's name
            yield Hint(_NAME, index, match.start(), match.end(), message)
    for index, match in matches_outside_quotes(script, script.action, _EMPTY):
        if match.group().lower().endswith("of") and not _hedges(script.text(index), match):
            continue
        message = f"“{match.group()}” takes room and shows nothing: cut it."
        yield Hint(_NAME, index, match.start(), match.end(), message)
    for index, match in matches_outside_quotes(script, script.action, _SUDDENLY):
        message = "“Suddenly” arrives before the surprise does: cut it and let the event break in."
        yield Hint(_NAME, index, match.start(), match.end(), message)
    for index, match in matches_outside_quotes(script, script.action, _HEDGE):
        message = f"“{match.group()}” hedges: a picture shows it or does not."
        if match["verb"]:
            message = f"“{match.group()}” reports a struggle without showing it: show the effort, or only the deed."
        yield Hint(_NAME, index, match.start(), match.end(), message)


def _hedges(text: str, match: re.Match[str]) -> bool:
    """Whether ``sort of`` or ``kind of`` softens a verb or adjective; ``a kind of bread`` names one."""
    return bool(_KIND.match(text[match.end() :])) and not _OF_A_SORT.search(text[: match.start()])


RULE = Rule(
    _NAME,
    "Filler and hedge words",
    "Words such as “very”, “really”, “somewhat” and “suddenly” soften or announce what the next word should do by "
    "itself. Only action is looked at: in dialogue they may be the character's voice.",
    Group.ECONOMY,
    _find,
)
