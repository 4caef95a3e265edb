"""Which of several drawn texts is worth keeping. Plain strings; the weights were set by reading drafts."""

import re
from dataclasses import dataclass

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_SENTENCE = re.compile(r"(?<=[.?!])\s+")
_SMALL_WORDS = """
the and for that this with from into onto over under then than them they their there here have has had was were are been
being his her hers him she you your yours our ours its not but out off who what when where why how all any one two about
after before again still just very will would can could should shall may might must does did doing done goes going went
get gets got came come comes
"""
_HOLLOW_WORDS = "no yes okay ok yeah sir ma'am what right well oh i know don't you it's that's"
_CAPITAL_WORDS = "i i'm i'll i've i'd mr mrs ms dr god tv ok o'clock sir"
_SMALL, _HOLLOW, _CAPITALS = (frozenset(words.split()) for words in (_SMALL_WORDS, _HOLLOW_WORDS, _CAPITAL_WORDS))


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a text is judged by: the beat's words, the script's names (casefolded), words known to it, earlier texts."""

    beat: frozenset[str]
    names: frozenset[str]
    known: frozenset[str]
    said: tuple[str, ...]


def content_words(text: str) -> frozenset[str]:
    """Words that carry meaning, casefolded: ``Nora finds the letter.`` has ``nora finds letter``."""
    words = (word.casefold().replace("’", "'") for word in _WORD.findall(text))
    return frozenset(word for word in words if len(word) > 2 and word not in _SMALL)


def worth(text: str, likelihood: float, around: Surroundings) -> float:
    """A text's likelihood in nats a token, with what a reader would count for and against it."""
    words = [word.casefold() for word in _WORD.findall(text)]
    if not words:
        return -99.0
    own = content_words(text)
    value = likelihood + 0.45 * min(2, _shared(own, around.beat)) + 0.07 * min(9, len(words))
    value -= 1.2 * _strangers(text, around) + 0.8 * len(re.findall(r"\d+|[:;()\[\]*_]|--$", text))
    if all(word in _HOLLOW for word in words):
        value -= 0.8
    if _doubles(words):
        value -= 2.0
    return value - 3.0 * max(
        (_likeness(own - around.names, content_words(other)) for other in around.said), default=0.0
    )


def stem(word: str) -> str:
    """A word without its commonest endings, so that ``finds`` is ``find``; good enough to compare two words."""
    for ending in ("ing", "ed", "es", "s", "'s"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[: -len(ending)]
    return word


def _shared(one: frozenset[str], other: frozenset[str]) -> int:
    return len({stem(word) for word in one} & {stem(word) for word in other})


def _strangers(text: str, around: Surroundings) -> int:
    """Names nobody has heard of, and words in capitals: both mean that the model has wandered into another script."""
    count = 0
    for sentence in _SENTENCE.split(text):
        for place, word in enumerate(_WORD.findall(sentence)):
            plain = word.casefold()
            if plain in around.names or plain in _CAPITALS or plain in around.known:
                continue
            count += (len(word) > 1 and word.isupper()) or (place > 0 and word[0].isupper())
    return count


def _doubles(words: list[str]) -> bool:
    """Whether a word comes twice in a row or three times in all, small words aside."""
    if any(a == b for a, b in zip(words, words[1:], strict=False)):
        return True
    return any(words.count(word) > 2 for word in set(words) if word not in _SMALL and len(word) > 2) or any(
        words.count(word) > 1 for word in set(words) if len(word) > 4 and word not in _SMALL
    )


def _likeness(one: frozenset[str], other: frozenset[str]) -> float:
    """How much of the shorter text's content the other has as well, 0 to 1."""
    one, other = frozenset(map(stem, one)), frozenset(map(stem, other))
    if not one or not other:
        return 0.0
    return len(one & other) / min(len(one), len(other)) if len(one & other) > 1 or len(one) == 1 else 0.0
