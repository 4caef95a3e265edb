"""A word typed twice."""

from collections.abc import Iterator

from screenwriter.analysis.hints.rewrites import rewritten
from screenwriter.analysis.hints.rule import Group, Rule, Scope
from screenwriter.analysis.hints.script_view import HintScript
from screenwriter.analysis.hints.word_lists import word_set
from screenwriter.messages import Hint
from screenwriter.screenplay.elements import ElementKind

_NAME = "doubled_word"
_SPOKEN_TOO = word_set("the a an of to in at for with from and or is was are were be has have")
"""Nobody stammers these in writing without a dash or a comma."""
_TWICE_IS_RIGHT = word_set("had that her is was in on no yes very so")
_PROSE = (ElementKind.ACTION.value, ElementKind.DIALOGUE.value)


def _find(script: HintScript) -> Iterator[Hint]:
    for index in script.printed:
        if script.kind(index) not in _PROSE:
            continue
        text = script.text(index)
        tokens = script.tokens(index)
        for first, second in zip(tokens, tokens[1:], strict=False):
            if first.lower != second.lower or not text[first.end : second.start].isspace():
                continue
            if _is_slip(second.text, second.lower, is_action=script.kind(index) == ElementKind.ACTION.value):
                message = f"“{first.text}” is typed twice."
                hint = Hint(_NAME, index, first.start, second.end, message)
                yield rewritten(hint, first.start, second.end, first.text)


def _is_slip(text: str, lower: str, *, is_action: bool) -> bool:
    """Whether a doubled word is a slip: names, sounds and numbers may be doubled on purpose."""
    if not text.isalpha() or not text.islower():
        return False
    return lower in _SPOKEN_TOO - _TWICE_IS_RIGHT or (
        is_action and lower in ("he", "she", "it", "they", "his", "its", "their")
    )


RULE = Rule(
    _NAME,
    "Word typed twice",
    "The same small word stands twice in a row, most often over a line end where the eye skips it.",
    Group.FORMAT,
    _find,
    Scope.SCENE,
)
