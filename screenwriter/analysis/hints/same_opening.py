"""Action paragraphs that open with the same word."""

from collections.abc import Iterator

from screenwriter.analysis.hints.rule import Group, Rule, Scope
from screenwriter.analysis.hints.script_view import HintScript
from screenwriter.analysis.hints.word_lists import word_set
from screenwriter.analysis.hints.words import Token
from screenwriter.messages import Hint
from screenwriter.screenplay.elements import ElementKind

_NAME = "same_opening"
_PLAIN = word_set("the a an he she they it")
_LEAST = 3
_LEAST_PLAIN = 4
_FRAGMENT_WORDS = 4
"""Openings repeated over fragments this short are a drumbeat the writer hears."""


def _find(script: HintScript) -> Iterator[Hint]:
    run: list[tuple[int, Token]] = []
    action = ElementKind.ACTION.value
    for index in script.printed:
        opening = _opening(script, index) if script.kind(index) == action else None
        if opening and run and run[-1][1].lower == opening.lower:
            run.append((index, opening))
            continue
        yield from _report(script, run)
        run = [(index, opening)] if opening else []
    yield from _report(script, run)


def _opening(script: HintScript, index: int) -> Token | None:
    """The paragraph's first word; None where it opens with a quotation or a mark."""
    tokens = script.tokens(index)
    return tokens[0] if tokens and tokens[0].is_word else None


def _report(script: HintScript, run: list[tuple[int, Token]]) -> Iterator[Hint]:
    if not run:
        return
    word = run[0][1]
    if len(run) < (_LEAST_PLAIN if word.lower in _PLAIN else _LEAST):
        return
    words = [sum(token.is_word for token in script.tokens(index)) for index, _ in run]
    if sorted(words)[len(words) // 2] <= _FRAGMENT_WORDS:
        return
    if word.text.isupper() and len(word.text) > 1:
        return  # FLASH: an image. FLASH: another.
    for index, token in run[_LEAST - 1 :] if word.lower not in _PLAIN else run[_LEAST_PLAIN - 1 :]:
        message = f"{len(run)} paragraphs in a row open with “{word.text}”: start one from what it does or where it is."
        yield Hint(_NAME, index, token.start, token.end, message)


RULE = Rule(
    _NAME,
    "Same opening word",
    "Three paragraphs of action in a row that open with one word, or four with “the” or “he”, read as a list. Turn a "
    "sentence around, or join two.",
    Group.CRAFT,
    _find,
    Scope.SCENE,
)
