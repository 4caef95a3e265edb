"""Action paragraphs of more lines than the eye takes in."""

import re
from collections.abc import Iterator

from screenwriter.analysis.hints.printed_lines import printed_lines
from screenwriter.analysis.hints.rule import Group, Rule, Scope
from screenwriter.analysis.hints.script_view import HintScript
from screenwriter.messages import Hint
from screenwriter.screenplay.elements import ElementKind

_NAME = "long_action"
_ACTION = ElementKind.ACTION.value
_DASHED = re.compile(r"\s*[-–—•*][^\n\u2028]*[\n\u2028]\s*[-–—•*]")
"""A list of shots, one a line."""
_BRACKETED = re.compile(r"\([^()]{1,40}\)")
"""A parenthetical that stands as action: what follows it is a speech cut off from its cue."""
_MOST_LINES = 5
_MOST_IN_A_ROW = 4
"""One block of five lines is a breath; two of them one below the other are a wall."""


def _find(script: HintScript) -> Iterator[Hint]:
    for scene in script.scenes:
        lines_above, is_cut_off = 0, False
        for index in scene:
            is_block = script.kind(index) == _ACTION and not _DASHED.match(script.text(index)) and not is_cut_off
            is_cut_off = script.kind(index) == _ACTION and bool(_BRACKETED.fullmatch(script.text(index).strip()))
            lines = printed_lines(script, index) if is_block else 0
            if lines > _MOST_LINES or min(lines, lines_above) > _MOST_IN_A_ROW:
                message = f"{lines} printed lines of action (up to four are common): break it up."
                yield Hint(_NAME, index, 0, len(script.text(index)), message)
            lines_above = lines


RULE = Rule(
    _NAME,
    "Long action paragraph",
    "Readers skim long blocks. Marked are more than five lines, and the second of two with five. One paragraph for "
    "each thing the eye turns to reads faster and hints at the shots without naming them.",
    Group.ECONOMY,
    _find,
    Scope.SCENE,
)
