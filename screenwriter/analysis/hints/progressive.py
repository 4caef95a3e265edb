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
"""Acts that happen before our eyes; states (sitting, reading, waiting) do go on."""
_PATTERN = re.compile(
    rf"\b(?:[Hh]e|[Ss]he|[Tt]hey|(?!It\b|This\b|That\b|There\b|His\b|Hers\b|Neither\b|What\b)[A-Z][a-z'’]+)\s+"
    rf"(?P<words>(?:is|are)\s+(?:now\s+|currently\s+)?(?P<verb>{_VERBS}))\b"
)
_BACKGROUND = re.compile(
    r"\b(?:already|still|always|while|when|as|by the time|whoever|who|that|which|where|what|not|no longer|until|"
    r"because|if)\b",
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
    for index, match in matches_outside_quotes(script, (i for i in script.action if i not in opening), _PATTERN):
        if _BACKGROUND.search(script.sentence_at(index, match.start())) or _COME_UPON.search(script.text(index)):
            continue
        message = f"“{match['words']}”: the plain present is shorter and happens now."
        hint = Hint(_NAME, index, match.start("words"), match.end("words"), message)
        base = base_of_gerund(match["verb"])
        if base is None:
            yield hint
            continue
        is_many = match["words"].startswith("are")
        yield rewritten(hint, hint.start, hint.end, base if is_many else third_person(base))


RULE = Rule(
    _NAME,
    "“Is walking” for “walks”",
    "Screen action is in the plain present. The -ing form is right for what was going on before and is interrupted; "
    "sentences that say so, and the first paragraph of a scene, are not marked.",
    Group.ECONOMY,
    _find,
    Scope.SCENE,
)
