"""Action paragraphs longer than four printed lines."""

from collections.abc import Iterator
from statistics import median

from screenwriter.analysis.hints.printed_lines import printed_lines
from screenwriter.analysis.hints.rule import Group, Rule
from screenwriter.analysis.hints.script_view import HintScript
from screenwriter.messages import Hint

_NAME = "long_action"
_MOST_LINES = 4


def _find(script: HintScript) -> Iterator[Hint]:
    lengths = {index: printed_lines(script, index) for index in script.action}
    usual = median(lengths.values()) if lengths else 0
    for index, lines in lengths.items():
        if lines > _MOST_LINES:
            message = f"{lines} printed lines of action (yours run to {usual:g}, four is common): break it up."
            yield Hint(_NAME, index, 0, len(script.text(index)), message)


RULE = Rule(
    _NAME,
    "Long action paragraph",
    "Readers skim blocks of more than four lines. One paragraph for each thing the eye turns to reads faster and "
    "hints at the shots without naming them.",
    Group.ECONOMY,
    _find,
)
