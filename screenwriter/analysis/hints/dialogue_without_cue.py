"""Dialogue that nobody speaks."""

from collections.abc import Iterator

from screenwriter.analysis.hints.rule import Group, Rule, Scope
from screenwriter.analysis.hints.script_view import HintScript
from screenwriter.messages import Hint
from screenwriter.screenplay.elements import ElementKind

_NAME = "dialogue_without_cue"
_DIALOGUE = ElementKind.DIALOGUE.value


def _find(script: HintScript) -> Iterator[Hint]:
    spoken = {part for speech in script.speeches for part in speech.parts}
    for index in script.printed:
        if script.kind(index) == _DIALOGUE and index not in spoken:
            message = "Nobody speaks this line: it needs a cue above it, or belongs in action."
            yield Hint(_NAME, index, 0, len(script.text(index)), message)


RULE = Rule(
    _NAME,
    "Dialogue without cue",
    "A line of dialogue follows action or a heading without a name over it, so neither actor nor reader knows whose "
    "it is.",
    Group.FORMAT,
    _find,
    Scope.SCENE,
)
