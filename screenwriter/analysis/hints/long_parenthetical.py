"""Parentheticals as long as action."""

from collections.abc import Iterator

from screenwriter.analysis.hints.printed_lines import printed_lines
from screenwriter.analysis.hints.rule import Group, Rule, Scope
from screenwriter.analysis.hints.script_view import HintScript
from screenwriter.messages import Hint
from screenwriter.screenplay.elements import ElementKind

_NAME = "long_parenthetical"
_MOST_LINES = 3
_MOST_WORDS = 12


def _find(script: HintScript) -> Iterator[Hint]:
    for index in script.of_kind(ElementKind.PARENTHETICAL):
        words = sum(token.is_word for token in script.tokens(index))
        lines = printed_lines(script, index)
        if lines > _MOST_LINES or words > _MOST_WORDS:
            message = f"{words} words in brackets, {lines} printed lines: that is action, so give it a line of its own."
            yield Hint(_NAME, index, 0, len(script.text(index)), message)


RULE = Rule(
    _NAME,
    "Parenthetical as long as action",
    "A parenthetical is a word or two of help for the actor. Past three narrow lines it slows the speech it should "
    "serve; what somebody does is action.",
    Group.FORMAT,
    _find,
    Scope.SCENE,
)
