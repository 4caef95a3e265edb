"""Light that contradicts the heading."""

import re
from collections.abc import Iterator

from screenwriter.analysis.hints.rule import Group, Rule, Scope
from screenwriter.analysis.hints.script_view import HintScript
from screenwriter.messages import Hint
from screenwriter.screenplay.cues import split_heading
from screenwriter.screenplay.elements import ElementKind

_NAME = "day_night"
_DAY = re.compile(r"^(?:DAY|MORNING|AFTERNOON|NOON|MIDDAY|EARLY MORNING|LATE AFTERNOON)$")
_NIGHT = re.compile(r"^(?:NIGHT|MIDNIGHT|LATE NIGHT|LATER THAT NIGHT)$")
_OF_NIGHT = re.compile(r"\b(?:moonlight|moonlit|starlight|starlit|the night sky)\b", re.IGNORECASE)
_OF_DAY = re.compile(
    r"\b(?:sunlight|sunlit|sunshine|sunbeams?|daylight|blazing sun|noon sun|midday sun|morning sun|afternoon sun)\b",
    re.IGNORECASE,
)
_CHANGES = re.compile(
    r"\b(?:no|not|without|like|as if|until|before|dawn|dusk|night falls|later|photo\w*|painting|poster|screen|film|"
    r"video|dream|picture|postcard|imagin\w+|bulb|lamp|first|last|never|next|tomorrow|yesterday|morning comes)\b",
    re.IGNORECASE,
)


def _find(script: HintScript) -> Iterator[Hint]:
    for scene in script.scenes:
        if script.kind(scene[0]) != ElementKind.SCENE_HEADING.value:
            continue
        time = split_heading(script.text(scene[0])).time.strip().upper()
        wrong = _OF_NIGHT if _DAY.match(time) else _OF_DAY if _NIGHT.match(time) else None
        if wrong is None:
            continue
        for index in scene[1:]:
            if script.kind(index) != ElementKind.ACTION.value:
                continue
            for match in wrong.finditer(script.text(index)):
                if not _CHANGES.search(script.sentence_at(index, match.start())) and not script.is_quoted(
                    index, match.start()
                ):
                    message = f"“{match.group()}” under a heading that says {time}."
                    yield Hint(_NAME, index, match.start(), match.end(), message)


RULE = Rule(
    _NAME,
    "Day or night contradicted",
    "The heading says DAY and the action has moonlight, or NIGHT and sunlight. One of the two is left over from "
    "another draft.",
    Group.CONSISTENCY,
    _find,
    Scope.SCENE,
)
