"""Action that begins to happen instead of happening."""

import re
from collections.abc import Iterator

from screenwriter.analysis.hints.matching import matches_outside_quotes
from screenwriter.analysis.hints.rule import Group, Rule
from screenwriter.analysis.hints.script_view import HintScript
from screenwriter.analysis.hints.word_lists import word_set
from screenwriter.messages import Hint

_NAME = "begins_to"
_PATTERN = re.compile(
    r"\b(begin|begins|began|beginning|start|starts|started|starting|proceed|proceeds)"
    r"\s+(?:to\s+(?P<verb>[a-z]{2,})|(?P<gerund>[a-z]{2,}ing))\b",
    re.IGNORECASE,
)
_CUT_OFF = re.compile(
    r"\b(but|stops?|stopped|halts?|freezes|interrupt\w*|cuts?|cutting|before|until|then|when|thinks better|falters|"
    r"again|too|finally|at last|only|anew|and\s+(?:is|are|gets?)\s+\w+ed|gives?\s+way|catches)\b|[-–—]{2,}|—",
    re.IGNORECASE,
)
_NO_VERB = word_set("morning evening nothing something anything everything thing string spring king ring")
_CHANGE = word_set(
    "rain snow hail thunder rise fall fade sink dawn drop grow go be cost feel understand realize realise see notice "
    "going growing raining snowing hailing falling fading"
)
"""A real beginning: there is no plainer verb for it."""
_SPEAKING = word_set("speak speaking say saying protest object answer reply ask explain argue apologize apologise talk")
"""Begun so that somebody can break in."""
_AFTER = 50  # code points of the next sentence that are looked at for a break


def _find(script: HintScript) -> Iterator[Hint]:
    for index, match in matches_outside_quotes(script, script.action, _PATTERN):
        word = (match["verb"] or match["gerund"]).lower()
        if word in _NO_VERB | _CHANGE | _SPEAKING or _is_cut_off(script, index, match):
            continue
        message = f"“{match.group()}” starts the action instead of doing it: let it happen."
        if match["verb"] and match[1].lower() in ("begins", "starts", "proceeds"):
            message = f"“{match.group()}” delays the action: try “{_third_person(word)}”."
        yield Hint(_NAME, index, match.start(), match.end(), message)


def _is_cut_off(script: HintScript, index: int, match: re.Match[str]) -> bool:
    """Whether what begins is broken off, or began before: then the beginning is the event."""
    text = script.text(index)
    if re.search(r"(?:\b(?:has|have|had|is|are|was|were)|['’](?:s|re|ve|d))\s+(?:\w+\s+)?$", text[: match.start()]):
        return True
    sentence_end = next((end for start, end in script.sentences(index) if start <= match.start() < end), match.end())
    if _CUT_OFF.search(text[match.end() : sentence_end]):
        return True
    return bool(
        re.match(
            r"[^\w]*(?:\w+\s+){0,2}(?:but|stops|freezes|thinks better|changes|catches|shuts|closes)\b",
            text[sentence_end:][:_AFTER],
            re.I,
        )
    )


def _third_person(verb: str) -> str:
    """``walk`` gives ``walks``, ``cry`` ``cries``, ``push`` ``pushes``."""
    if verb in ("be", "have"):
        return {"be": "is", "have": "has"}[verb]
    if verb.endswith(("s", "x", "z", "ch", "sh", "o")):
        return verb + "es"
    if verb.endswith("y") and verb[-2:-1] not in "aeiou":
        return verb[:-1] + "ies"
    return verb + "s"


RULE = Rule(
    _NAME,
    "Begins to, starts to",
    "A reader sees the action from its first word, so “begins to run” is weaker and longer than “runs”. Leave it where "
    "the beginning matters because something cuts it off.",
    Group.CRAFT,
    _find,
)
