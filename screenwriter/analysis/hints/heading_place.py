"""Scene headings that name no place."""

from collections.abc import Iterator

from screenwriter.analysis.hints.rule import Group, Rule, Scope
from screenwriter.analysis.hints.script_view import HintScript
from screenwriter.messages import Hint
from screenwriter.screenplay.cues import TIMES_OF_DAY, split_heading
from screenwriter.screenplay.elements import ElementKind

_NAME = "heading_place"


def _find(script: HintScript) -> Iterator[Hint]:
    for index in script.of_kind(ElementKind.SCENE_HEADING):
        parts = split_heading(script.text(index))
        place = parts.location.strip(" -–—.").upper()
        if parts.intro and (not place or place in TIMES_OF_DAY):
            yield Hint(_NAME, index, 0, len(script.text(index)), "The heading names no place: say where the scene is.")


RULE = Rule(
    _NAME,
    "Heading without place",
    "A heading needs a place between INT. or EXT. and the time of day; reports and schedules are sorted by it.",
    Group.FORMAT,
    _find,
    Scope.SCENE,
)
