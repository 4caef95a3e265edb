"""Which of several drawn texts is worth keeping. Plain strings; the weights were set by reading drafts."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from screenwriter.engine.draft_pronouns import mistaken_pronouns

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_SENTENCE = re.compile(r"(?<=[.?!])(?<!\bMr\.)(?<!\bMs\.)(?<!\bDr\.)(?<!\bMrs\.)\s+")
_SMALL_WORDS = """
the and for that this with from into onto over under then than them they their there here have has had was were are been
being his her hers him she you your yours our ours its not but out off who what when where why how all any one two about
after before again still just very will would can could should shall may might must does did doing done goes going went
get gets got came come comes
"""
_HOLLOW_WORDS = "no yes okay ok yeah sir ma'am what right well oh i know don't you it's that's"
_CAPITAL_WORDS = "i i'm i'll i've i'd mr mrs ms dr god tv ok o'clock sir"
_SMALL, _HOLLOW, _CAPITALS = (frozenset(words.split()) for words in (_SMALL_WORDS, _HOLLOW_WORDS, _CAPITAL_WORDS))


_VAGUE_WORDS = """
know knows knew think thinks thought want wants wanted say says said saying tell told telling look looks looked see saw
man thing things something anything like take takes much never ever only even really way other each
"""
_ANSWER_WORDS = "yes no yeah because never maybe nothing nobody nowhere of i i'm i've he she they it it's"
_VAGUE, _ANSWERS = frozenset(_VAGUE_WORDS.split()), frozenset(_ANSWER_WORDS.split())
_BY_BEAT, _BY_SPEECH, _BY_SCRIPT = 2.2, 0.9, 0.6  # worth of a nat a token
_MOST_BELONGING = 1.2  # nats a token; beyond it a text repeats rather than belongs


@dataclass(frozen=True, slots=True)
class Belonging:
    """Nats a token that the beat, the speech before and the whole script each add to a text's likelihood; 0 where there
    is no such thing."""

    beat: float = 0.0
    speech: float = 0.0
    script: float = 0.0


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a text is judged by: the beat's words, the script's names (casefolded), words known to it, earlier texts.

    ``relatives``: of the beat's words; ``asked``: a question of another stands right before; ``recent``: the speeches
    among the last two elements, None where the text is no speech of a draft.
    """

    beat: frozenset[str]
    names: frozenset[str]
    known: frozenset[str]
    said: tuple[str, ...]
    relatives: frozenset[str] = frozenset()
    asked: bool = False
    recent: tuple[str, ...] | None = None
    pronouns: Mapping[str, str] = field(default_factory=dict)  # he or she, of names
    present: frozenset[str] = frozenset()  # their names in action, casefolded


def content_words(text: str) -> frozenset[str]:
    """Words that carry meaning, casefolded: ``Nora finds the letter.`` has ``nora finds letter``."""
    words = (word.casefold().replace("’", "'") for word in _WORD.findall(text))
    return frozenset(word for word in words if len(word) > 2 and word not in _SMALL)


def worth(text: str, likelihood: float, around: Surroundings, belonging: Belonging | None = None) -> float:
    """A text's likelihood in nats a token, with what a reader would count for and against it.

    Args:
        belonging: None: nobody has asked the network what the text has to do with its place.
    """
    words = [word.casefold() for word in _WORD.findall(text)]
    if not words:
        return -99.0
    own = content_words(text)
    value = likelihood + 0.6 * min(2, _shared(own, around.beat)) + 0.07 * min(9, len(words))
    value += 0.2 * min(2, len(own & around.relatives)) + 0.12 * min(3, len(own - _VAGUE - around.names))
    value -= 1.5 * mistaken_pronouns(text, around.pronouns, around.present)
    value -= 1.2 * _strangers(text, around) + 0.8 * len(re.findall(r"\d+|[:;()\[\]*_]|--$", text))
    if all(word in _HOLLOW for word in words):
        value -= 0.8
    value -= 1.5 * (text.count('"') % 2) + 2.0 * (len(words) > 1 and text.isupper())  # CUT TO BLACK is no action
    if _doubles(words) or any(words.count(name) > 1 for name in around.names):
        value -= 2.0
    value += _as_reply(text, words, around)
    if belonging is not None:
        parts = (_BY_BEAT, belonging.beat), (_BY_SPEECH, belonging.speech), (_BY_SCRIPT, belonging.script)
        value += sum(weight * max(-_MOST_BELONGING, min(_MOST_BELONGING, nats)) for weight, nats in parts)
    value -= 1.2 * min(2, _phrases_again(words, around.said))
    return value - 3.0 * max(
        (_likeness(own - around.names, content_words(other)) for other in around.said), default=0.0
    )


def _as_reply(text: str, words: list[str], around: Surroundings) -> float:
    """What counts in a conversation: a question is answered rather than asked back, and people talk to each other."""
    if around.recent is None:
        return 0.0
    value = 0.0
    is_question = text.rstrip("\"'").endswith("?")
    if around.asked:
        value += -0.7 if is_question else 0.15 * (words[0] in _ANSWERS)
    elif is_question and sum(said.endswith("?") for said in around.recent):
        value -= 0.4
    if not any(_addresses(said, around) for said in around.recent) and _addresses(text, around):
        value += 0.15
    return value


def _addresses(text: str, around: Surroundings) -> bool:
    words = {word.casefold() for word in _WORD.findall(text)}
    return bool(words & {"you", "your", "you're"} or words & around.names)


def _phrases_again(words: list[str], said: tuple[str, ...]) -> int:
    """How many runs of four words have been said before: what a short memory repeats has few words of meaning in it."""
    runs = set(zip(words, words[1:], words[2:], words[3:], strict=False))
    if not runs:
        return 0
    before = set()
    for text in said:
        others = [word.casefold() for word in _WORD.findall(text)]
        before |= set(zip(others, others[1:], others[2:], others[3:], strict=False))
    return len(runs & before)


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
