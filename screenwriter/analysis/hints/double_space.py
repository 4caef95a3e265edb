"""Two blanks where one is meant."""

import re
from collections.abc import Iterator

from screenwriter.analysis.hints.rewrites import rewritten
from screenwriter.analysis.hints.rule import Group, Rule
from screenwriter.analysis.hints.script_view import HintScript
from screenwriter.messages import Hint
from screenwriter.screenplay.elements import ElementKind

_NAME = "double_space"
_PRINTED = (
    ElementKind.ACTION.value, ElementKind.DIALOGUE.value, ElementKind.SCENE_HEADING.value,
    ElementKind.CHARACTER.value, ElementKind.PARENTHETICAL.value, ElementKind.TRANSITION.value,
)  # fmt: skip
_BLANKS = re.compile(r"(?<=[^\s\"“]) {2,}(?=[^\s])")
_TWO_AFTER_STOP = re.compile(r"[.!?:]['\"”’)]*  (?=\S)")
_ONE_AFTER_STOP = re.compile(r"[.!?:]['\"”’)]* (?=\S)")
_LEAST_FOR_HABIT = 3
_STOP = re.compile(r"[.!?:]['\"”’)]*$")
_NEXT_WORD = re.compile(r"[.,;:!?]?[^\s.,;:!?]*")
_TABLE = re.compile(r"\S {3,}\S.*\S {3,}\S")


def _find(script: HintScript) -> Iterator[Hint]:
    stops_doubled = _doubles_after_stops(script)
    for index in script.printed:
        text = script.text(index)
        if script.kind(index) not in _PRINTED or _TABLE.search(text):
            continue  # columns are set with blanks
        for match in _BLANKS.finditer(text):
            count = match.end() - match.start()
            if stops_doubled and count == 2 and _STOP.search(text[: match.start()]):
                continue
            start = text.rfind(" ", 0, match.start()) + 1
            end = match.end() + len(_NEXT_WORD.match(text[match.end() :]).group())
            hint = Hint(_NAME, index, start, end, f"{count} blanks between two words: one is meant.")
            yield rewritten(hint, match.start(), match.end(), " ")


def _doubles_after_stops(script: HintScript) -> bool:
    """Whether the writer sets two blanks after full stops, as typewriters did."""
    texts = [script.text(index) for index in script.printed]
    doubled = sum(len(_TWO_AFTER_STOP.findall(text)) for text in texts)
    single = sum(len(_ONE_AFTER_STOP.findall(text)) for text in texts)
    return doubled >= _LEAST_FOR_HABIT and doubled > single


RULE = Rule(
    _NAME,
    "Two blanks",
    "Two blanks between words are left over where a word was cut. Writers who set two after every full stop are taken "
    "at their word, and so are columns.",
    Group.FORMAT,
    _find,
)
