"""Sentence after sentence that opens with an -ing form."""

import re
from collections.abc import Iterator

from screenwriter.analysis.hints.rewrites import rewritten
from screenwriter.analysis.hints.rule import Group, Rule, Scope
from screenwriter.analysis.hints.script_view import HintScript
from screenwriter.analysis.hints.sentence_turns import plain_opening
from screenwriter.analysis.hints.word_lists import word_set
from screenwriter.messages import Hint
from screenwriter.screenplay.elements import ElementKind

_NAME = "ing_opening"
_OPENING = re.compile(r"(?P<verb>[A-Z][a-z]{2,}ing)\b[^,.;:!?\n]*,\s+(?:he|she|they|it|the|a|[A-Z]\w+)\b")
_NO_VERB = word_set(
    "during morning evening nothing something anything everything king spring string ceiling wedding building"
)
_WITHIN = 8  # action paragraphs
_LEAST = 3


def _find(script: HintScript) -> Iterator[Hint]:
    for scene in script.scenes:
        recent: list[int] = []  # places, among the scene's action, of the openings not yet too far back
        action = [index for index in scene if script.kind(index) == ElementKind.ACTION.value]
        for place, index in enumerate(action):
            for start, end in script.sentences(index):
                match = _OPENING.match(script.text(index), start, end)
                if match is None or match["verb"].lower() in _NO_VERB or script.is_quoted(index, start):
                    continue
                recent = [p for p in recent if place - p < _WITHIN] + [place]
                if len(recent) >= _LEAST:
                    message = f"“{match['verb']} ...” is sentence {len(recent)} of its kind here: start with who acts."
                    hint = Hint(_NAME, index, match.start("verb"), match.end("verb"), message)
                    turned = plain_opening(script.text(index)[start:end])
                    yield hint if turned is None else rewritten(hint, start, end, turned)


RULE = Rule(
    _NAME,
    "Openings with -ing",
    "“Crossing to the window, she ...” makes two acts happen at once and keeps the actor waiting behind a comma. "
    "One is a change of rhythm; the third in a short stretch is marked.",
    Group.ECONOMY,
    _find,
    Scope.SCENE,
)
