"""Speeches that run on."""

from collections.abc import Iterator

from screenwriter.analysis.hints.printed_lines import printed_lines
from screenwriter.analysis.hints.rule import Group, Rule, Scope
from screenwriter.analysis.hints.script_view import HintScript, Speech
from screenwriter.messages import Hint
from screenwriter.screenplay.elements import ElementKind

_NAME = "long_speech"
_MOST_LINES = 10
_DIALOGUE = ElementKind.DIALOGUE.value


def _find(script: HintScript) -> Iterator[Hint]:
    lengths = [(speech, _lines(script, speech)) for speech in script.speeches]
    for speech, lines in lengths:
        if lines > _MOST_LINES:
            longest = max(
                (part for part in speech.parts if script.kind(part) == _DIALOGUE),
                key=lambda part: len(script.text(part)),
            )
            message = f"{speech.speaker} speaks for {lines} lines: let somebody break in."
            yield Hint(_NAME, longest, 0, len(script.text(longest)), message)


def _lines(script: HintScript, speech: Speech) -> int:
    return sum(printed_lines(script, part) for part in speech.parts if script.kind(part) == _DIALOGUE)


RULE = Rule(
    _NAME,
    "Long speech",
    "More than ten lines without an answer, a look or an act is a monologue. Keep those the scene is built for; "
    "break the others with what the listener does.",
    Group.ECONOMY,
    _find,
    Scope.SCENE,
)
