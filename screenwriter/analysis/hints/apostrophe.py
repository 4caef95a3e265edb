"""Apostrophes that are missing, wrong or too many."""

import re
from collections.abc import Iterator

from screenwriter.analysis.hints.matching import matches_outside_quotes
from screenwriter.analysis.hints.rewrites import rewritten
from screenwriter.analysis.hints.rule import Group, Rule, Scope
from screenwriter.analysis.hints.script_view import HintScript
from screenwriter.messages import Hint
from screenwriter.screenplay.elements import ElementKind

_NAME = "apostrophe"
_MISSING = {
    "dont": "don't", "doesnt": "doesn't", "didnt": "didn't", "isnt": "isn't", "wasnt": "wasn't", "arent": "aren't",
    "werent": "weren't", "havent": "haven't", "hasnt": "hasn't", "hadnt": "hadn't", "couldnt": "couldn't",
    "wouldnt": "wouldn't", "shouldnt": "shouldn't", "youre": "you're", "theyre": "they're", "thats": "that's",
    "whats": "what's", "youve": "you've", "theyve": "they've", "wouldve": "would've", "couldve": "could've",
    "shouldve": "should've", "im": "I'm", "ive": "I've", "itll": "it'll", "theyll": "they'll", "youll": "you'll",
}  # fmt: skip
_BARE = re.compile(rf"\b(?:{'|'.join(_MISSING)})\b", re.IGNORECASE)
_CANT = re.compile(r"\b(?:I|[Yy]ou|[Ww]e|[Tt]hey|[Hh]e|[Ss]he|[Ii]t)\s+(?P<word>cant|wont)\s+(?=[a-z])")
_ITS_FOR_IT_IS = re.compile(
    r"\b(?P<word>[Ii]ts)\s+(?=(?:not|been|too|a|an|the|going|getting|my|your|our|me|him|you|"
    r"raining|snowing|over|okay|fine|all\s+right|time\s+(?:to|for)|you|she|he|they|because|so)\b)"
)
_IT_IS_FOR_ITS = re.compile(
    r"\b(?P<word>[Ii]t['’]s)(?=\s+own\b)|"
    r"\b(?:[a-z]+s|[a-z]+ed|of|in|on|from|with|by|under|over)\s+(?P<owned>it['’]s)(?=\s+(?:paws?|tail|head|mouth|teeth|eyes|"
    r"ears|legs|feet|wings|hinges|lid|wheels|doors?|mother|owner|nest|claws|tracks)"
    r"(?:\s*[.,;!?]|\s+(?:and|in|on|at|with|to|from|off|open|shut)\b))"
)
_YOUR_FOR_YOU_ARE = re.compile(
    r"\b(?P<word>[Yy]our)(?=\s+(?:not|welcome|wrong(?!\s+(?:turn|number))|going|kidding|lying|joking|late(?=\s*[.!?,])|the\s+one|"
    r"a\s+(?:liar|fool|thief|coward)|just|always|never|being|coming|leaving|so)\b)"
)
_GRAVE = re.compile(r"(?<=[^\W\d_])[`´](?=(?:s|t|re|ve|ll|d|m)\b)", re.IGNORECASE)
_PROSE = (ElementKind.ACTION, ElementKind.DIALOGUE, ElementKind.PARENTHETICAL)


def _find(script: HintScript) -> Iterator[Hint]:
    for index in sorted(i for kind in _PROSE for i in script.of_kind(kind)):
        text = script.text(index)
        if text[:1].islower():  # written so on purpose: a text message, a child's letter
            continue
        for _, match in matches_outside_quotes(script, [index], _BARE):
            yield from _named(script, index, match.start(), match.end(), _MISSING[match.group().lower()])
        for _, match in matches_outside_quotes(script, [index], _CANT):
            word = {"cant": "can't", "wont": "won't"}[match["word"]]
            yield from _named(script, index, *match.span("word"), word)
        for pattern, right in ((_ITS_FOR_IT_IS, "it's"), (_IT_IS_FOR_ITS, "its"), (_YOUR_FOR_YOU_ARE, "you're")):
            for _, match in matches_outside_quotes(script, [index], pattern):
                group = "word" if match["word"] else "owned"
                yield from _named(script, index, *match.span(group), right)
        for match in _GRAVE.finditer(text):
            start = match.start() - len(re.search(r"\w*$", text[: match.start()]).group())
            end = match.end() + len(re.match(r"\w+", text[match.end() :]).group())
            yield from _named(script, index, start, end, text[start:end].replace("`", "'").replace("´", "'"))


def _named(script: HintScript, index: int, start: int, end: int, right: str) -> Iterator[Hint]:
    text = script.text(index)
    written = text[start:end]
    if written.lower() in script.name_words or (written.isupper() and len(written) > 1):
        return
    if written[0].isupper():
        right = right[0].upper() + right[1:]
    if "’" in text:
        right = right.replace("'", "’")
    yield rewritten(Hint(_NAME, index, start, end, f"“{written}” is meant to be “{right}”."), start, end, right)


RULE = Rule(
    _NAME,
    "Wrong apostrophe",
    "“Its” belongs to it and “it's” is “it is”; “dont” lacks a mark, and a backtick is none. Only forms that "
    "cannot be anything else are marked.",
    Group.FORMAT,
    _find,
    Scope.SCENE,
)
