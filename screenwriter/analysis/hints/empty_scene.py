"""Two scene headings in a row."""

from collections.abc import Iterator
from itertools import pairwise

from screenwriter.analysis.hints.rule import Group, Rule
from screenwriter.analysis.hints.script_view import HintScript
from screenwriter.messages import Hint
from screenwriter.screenplay.cues import split_heading
from screenwriter.screenplay.elements import ElementKind

_NAME = "empty_scene"
_HEADING = ElementKind.SCENE_HEADING.value


def _find(script: HintScript) -> Iterator[Hint]:
    for first, second in pairwise(script.printed):
        # A heading without INT. or EXT. is often a title or a place in a series; nothing is missing there.
        if _names_a_place(script, first) and _names_a_place(script, second):
            message = "Nothing happens under this heading before the next one: write what is seen, or cut it."
            yield Hint(_NAME, first, 0, len(script.text(first)), message)


def _names_a_place(script: HintScript, index: int) -> bool:
    return script.kind(index) == _HEADING and bool(split_heading(script.text(index)).intro)


RULE = Rule(
    _NAME,
    "Heading without a scene",
    "Two headings stand in a row, so the first place is named and nothing is seen there. A line of action is the "
    "least a scene needs.",
    Group.FORMAT,
    _find,
)
