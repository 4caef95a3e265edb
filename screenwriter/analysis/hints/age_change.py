"""A character introduced twice with different ages."""

import re
from collections.abc import Iterator

from screenwriter.analysis.hints.rule import Group, Rule
from screenwriter.analysis.hints.script_view import HintScript
from screenwriter.messages import Hint
from screenwriter.screenplay.elements import ElementKind

_NAME = "age_change"
_AGED = re.compile(
    r"\b(?P<name>[A-Z][\w'’.-]+(?:\s[A-Z][\w'’.-]+){0,3})(?:,\s+|\s*\()(?:aged?\s+)?(?P<age>\d{1,2})(?=[,.;:)]|"
    r"\s+and\b|\s*$)"
)
_TIME_JUMP = re.compile(
    r"\b(?:YEARS?|MONTHS|FLASH|LATER|EARLIER|AGO|PAST|FUTURE|DREAM|MEMORY|1[89]\d\d|20\d\d|THEN)\b", re.IGNORECASE
)

_ANOTHER = re.compile(
    r"\b(?:behind|beside|with|to|of|for|from|by|near|against|after|before|at|past|opposite|toward|towards|under|over)\s+$"
)
"""``The boy behind Jochen, 19`` is about the boy."""
_LATER = re.compile(r"\bMOMENTS LATER\b|-\s*LATER\s*$")
_MAY_NAME_A_YEAR = (ElementKind.SCENE_HEADING.value, ElementKind.CENTERED.value, ElementKind.TRANSITION.value)


def _find(script: HintScript) -> Iterator[Hint]:
    changes: list[Hint] = []
    ages: dict[str, str] = {}
    for index in script.printed:
        if script.kind(index) in _MAY_NAME_A_YEAR and _TIME_JUMP.search(_LATER.sub("", script.text(index).upper())):
            ages = {}  # another year: everybody may be older or younger
        if script.kind(index) != ElementKind.ACTION.value:
            continue
        for match in _AGED.finditer(script.text(index)):
            speaker = next((name for name in _candidates(match["name"]) if name in script.cast), None)
            if _ANOTHER.search(script.text(index)[: match.start()]):
                continue
            known = ages.setdefault(speaker, match["age"]) if speaker else match["age"]
            if known != match["age"]:
                message = f"{speaker} was introduced as {known} and is {match['age']} here."
                changes.append(Hint(_NAME, index, match.start("age"), match.end("age"), message))
    # One changed age is a slip; several are a story that spans years.
    if len(changes) == 1:
        yield changes[0]


def _candidates(name: str) -> list[str]:
    """A full name, then its words, in capitals: TURID MOEN, TURID, MOEN."""
    return [name.upper(), *name.upper().split()]


RULE = Rule(
    _NAME,
    "Age changes",
    "The same character is given two ages with no jump in time between them. Headings that name a year, a flashback or "
    "“years later” start afresh.",
    Group.CONSISTENCY,
    _find,
)
