"""Action told as being under way: 'is walking' for 'walks'."""

import re
from collections.abc import Iterator

from screenwriter.analysis.hints.matching import matches_outside_quotes
from screenwriter.analysis.hints.rewrites import rewritten
from screenwriter.analysis.hints.rule import Group, Rule, Scope
from screenwriter.analysis.hints.script_view import HintScript
from screenwriter.analysis.hints.verb_forms import base_of_gerund, third_person
from screenwriter.analysis.hints.word_lists import any_of
from screenwriter.messages import Hint
from screenwriter.screenplay.elements import ElementKind

_NAME = "progressive"
_HEADING = ElementKind.SCENE_HEADING.value
_VERBS = any_of(
    "walking running driving climbing entering moving turning opening closing crossing pulling pushing throwing "
    "reaching jumping heading approaching stepping grabbing picking putting taking following chasing leaving "
    "rushing crawling hurrying dragging lifting carrying making returning slamming kicking marching racing "
    "sprinting strolling"
)
"""Acts that happen before our eyes; states (reading, waiting, wearing) do go on."""
_POSTURES = any_of("standing sitting kneeling crouching leaning lying")
"""States that the plain present shows as well, in the first paragraph of a scene too."""
_PATTERN = re.compile(
    rf"\b(?:[Hh]e|[Ss]he|[Tt]hey|(?!It\b|This\b|That\b|There\b|His\b|Hers\b|Neither\b|What\b)[A-Z][a-z'’]+)\s+"
    rf"(?P<words>(?:is|are)\s+(?:now\s+|currently\s+)?(?P<verb>{_VERBS}|{_POSTURES}))\b(?!\s+(?:up|down)\b)"
)
_POSTURE = re.compile(_POSTURES)
_AT_A_PLACE = (
    r"(?=\s+(?:right\s+|there\s+)?(?:in(?!\s*[,.])|on(?!\s+something)|at|by|over|under|next|outside|inside|against|behind|beside|near|between|"
    r"opposite|along|across|with|beneath|below|above|around)\b)"
)
_SHORTENED = re.compile(
    rf"\b(?:[Hh]e|[Ss]he|[Tt]hey|(?!It\b|This\b|That\b|There\b|What\b|Who\b|Here\b)[A-Z][a-z]+)"
    rf"(?P<words>['’](?:s|re)\s+(?P<verb>{_POSTURES})){_AT_A_PLACE}"
)
"""``Jamal's sitting on the bench``; other shortened forms may be somebody's walking stick."""
_BACKGROUND = re.compile(
    r"\b(?:already|still|always|while|when|as|by the time|whoever|who|that|which|where|what|not|no longer|until|"
    r"because|if|so\s+(?:much|hard|\w+\s+that)|first\s+time)\b",
    re.IGNORECASE,
)


_COME_UPON = re.compile(
    r"\b(?:sounds?|hears?|sees?|looks?|spots?|notices?|down\s+by|far|distance|across|through|inside|outside|below|behind|"
    r"headlights|heads\s+turn|somebody|someone)\b",
    re.IGNORECASE,
)
"""Somebody looks or listens there: what they come upon is under way already."""


def _find(script: HintScript) -> Iterator[Hint]:
    opening = {scene[1] for scene in script.scenes if len(scene) > 1 and script.kind(scene[0]) == _HEADING}
    for pattern in (_PATTERN, _SHORTENED):
        for index, match in matches_outside_quotes(script, script.action, pattern):
            if index in opening and not _POSTURE.fullmatch(match["verb"]):
                continue
            if _BACKGROUND.search(script.sentence_at(index, match.start())) or _COME_UPON.search(script.text(index)):
                continue
            yield _plainly(index, match)


def _plainly(index: int, match: re.Match[str]) -> Hint:
    """``is walking`` is ``walks``, ``she's sitting`` is ``she sits``."""
    start, end = match.span("words")
    shown = match["words"] if match["words"][0].isalpha() else match.group()
    is_many = re.match(r"are\b|['’]re\b", match["words"]) is not None
    message = f"“{shown}”: the plain present is shorter and happens now."
    base = "lie" if match["verb"] == "lying" else base_of_gerund(match["verb"])  # at a place, so nobody tells lies
    if not match["words"][0].isalpha():
        hint = Hint(_NAME, index, match.start(), end, message)
        return hint if base is None else rewritten(hint, start, end, f" {base if is_many else third_person(base)}")
    hint = Hint(_NAME, index, start, end, message)
    return hint if base is None else rewritten(hint, start, end, base if is_many else third_person(base))


RULE = Rule(
    _NAME,
    "“Is walking” for “walks”",
    "Screen action is in the plain present. The -ing form is right for what was going on before and is interrupted; "
    "sentences that say so are not marked, nor is an act in the first paragraph of a scene.",
    Group.ECONOMY,
    _find,
    Scope.SCENE,
)
