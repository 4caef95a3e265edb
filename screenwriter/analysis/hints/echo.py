"""An uncommon verb or adjective used again a few lines on."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from screenwriter.analysis.hints.common_words import COMMON_WORDS
from screenwriter.analysis.hints.rule import Group, Rule, Scope
from screenwriter.analysis.hints.script_view import HintScript
from screenwriter.analysis.hints.verb_forms import VERBS
from screenwriter.analysis.hints.word_lists import word_set
from screenwriter.analysis.hints.words import Token
from screenwriter.messages import Hint
from screenwriter.screenplay.elements import ElementKind

_NAME = "echo"
_NEAR_WORDS = 28
"""Words of action between the two: about three printed lines."""
_DELIBERATE_WORDS = 5
"""Closer than this is a figure of speech: ``turning, turning``; ``step by step``."""
_NEAR_PARAGRAPHS = 8
"""With more talk than this between them, nobody hears the first any more."""
_MOST_IN_SCRIPT = 3
_WORDS_FOR_ONE_MORE = 3000
"""A word used more often than this allows is the story's subject, not an echo."""
_LEAST_LETTERS = 4
_PARALLEL_WORDS = 3
"""Two sentences that share this many words repeat each other on purpose."""

_ACTORS = word_set("he she it they who and then that everyone everybody someone somebody nobody")
_DETERMINERS = word_set("a an the his her its their this that these those another each every some no any one two three")
_LINKS = word_set("is are was were looks look seems seem feels goes grows turns very too so more quite")
_NOT_BEFORE_VERB = _DETERMINERS | word_set("of in on at with for from by into onto off over under to and or four five")
_NO_NOUNS = word_set(
    "a an the and or but of in on at to from with for by as is are was were he she it they his her its their "
    "him them who that this then not no so up down out off into onto over under back away again now there "
    "here next too like than go be do stand sit come fall rise run turn move drop open close shut"
)
_MARKED_ELSEWHERE = word_set("begin start proceed seem appear manag drive ring ride feel pretend")
"""Stems of words that have a rule of their own, and of plain words that come back unheard."""
_OF_ADJECTIVES = (
    "y",
    "ed",
    "ous",
    "ful",
    "less",
    "ic",
    "al",
    "ive",
    "ish",
    "en",
    "ble",
    "ant",
    "ent",
    "ry",
    "ck",
    "rk",
    "sp",
    "nt",
    "dy",
)
_KEEPS = word_set("keeps keep stops stop on still again another more")
_AGAIN = word_set("third second twice time again back still too another anew either instead")
_NEGATIONS = word_set("not no never nothing")
_AGAIN_WITHIN = 3  # words after the second of the two
_DRUMBEAT_WORDS = 3
"""A sentence this short repeats because the writer hears it."""


@dataclass(frozen=True, slots=True)
class _Word:
    """A word of a scene's action with its neighbours and sentence; neighbours are "" over a mark or an end."""

    paragraph: int
    token: Token
    before: str
    after: str
    sentence: tuple[int, int]
    follows_capital: bool


def _find(script: HintScript) -> Iterator[Hint]:
    common = never_echoing(script)
    most = most_in_script(script)
    for scene in script.scenes:
        words = _action_words(script, scene)
        last: dict[str, int] = {}
        for place, word in enumerate(words):
            stem = script.stem(word.token)
            if stem in common or script.action_stems[stem] > most or not _may_echo(script, word.token):
                continue
            before = last.get(stem)
            last[stem] = place
            if before is not None and word.paragraph - words[before].paragraph > _NEAR_PARAGRAPHS:
                continue
            if before is None or not _DELIBERATE_WORDS < place - before <= _NEAR_WORDS:
                continue
            if _are_same_part(script, words[before], word) and not _is_deliberate(script, words, words[before], word):
                shown = f"“{word.token.text}” echoes “{words[before].token.text}” {place - before} words before"
                yield Hint(
                    _NAME, word.paragraph, word.token.start, word.token.end, f"{shown}: vary one, or make it count."
                )


def never_echoing(script: HintScript) -> frozenset[str]:
    """Stems that come back all the time, and those with a rule of their own."""
    words = COMMON_WORDS | VERBS
    return frozenset(script.reader.stem(word) for word in words) | _MARKED_ELSEWHERE


def most_in_script(script: HintScript) -> int:
    """How often a stem may stand in the whole script's action before it is its subject."""
    return _MOST_IN_SCRIPT + script.action_stems.total() // _WORDS_FOR_ONE_MORE


def _action_words(script: HintScript, scene: tuple[int, ...]) -> list[_Word]:
    words = []
    for index in scene:
        if script.kind(index) != ElementKind.ACTION.value:
            continue
        sentences = script.sentences(index)
        tokens = script.tokens(index)
        at = 0
        for place, token in enumerate(tokens):
            while at + 1 < len(sentences) and token.start >= sentences[at][1]:
                at += 1
            if token.is_word and not script.is_quoted(index, token.start):
                words.append(_word(index, tokens, place, sentences[at] if sentences else (0, 0)))
    return words


def _word(index: int, tokens: Sequence[Token], place: int, sentence: tuple[int, int]) -> _Word:
    before = _neighbour(tokens, place - 1)
    follows_capital = bool(before) and tokens[place - 1].text[0].isupper() and before not in _NOT_BEFORE_VERB
    return _Word(index, tokens[place], before, _neighbour(tokens, place + 1), sentence, follows_capital)


def _neighbour(tokens: Sequence[Token], place: int) -> str:
    return tokens[place].lower if 0 <= place < len(tokens) and tokens[place].is_word else ""


def _may_echo(script: HintScript, token: Token) -> bool:
    """Whether its return could be noticed: no name, number, sound in capitals or short word."""
    word = token.lower
    return len(word) >= _LEAST_LETTERS and word.isalpha() and not token.text.isupper() and word not in script.name_words


def _are_same_part(script: HintScript, one: _Word, other: _Word) -> bool:
    """Whether both are verbs or both describe something: things must keep their names, so nouns never echo."""
    verbs = [_verb_evidence(script, word) for word in (one, other)]
    if max(verbs) == 2 and min(verbs) >= 1:
        return True
    if not (_describes(script, one) and _describes(script, other)):
        return False
    return not one.after or not other.after or script.reader.stem(one.after) != script.reader.stem(other.after)


def _verb_evidence(script: HintScript, word: _Word) -> int:
    """2: surely a verb (``she hauls``, ``to haul``); 1: it may be one; 0: it is not."""
    text = word.token.lower
    if word.before.endswith("'s"):
        return 0  # Rafe's legs
    if text.endswith("s") and not text.endswith("ss"):
        if word.before in _ACTORS or word.before in script.name_words or word.follows_capital:
            return 2 if word.before not in ("and", "that") else 1
        return 0 if word.before in _NOT_BEFORE_VERB else 1
    if text.endswith("ing"):
        return 0 if word.before in _DETERMINERS else 2 if word.before in ("is", "are", "") else 1
    return 2 if word.before in ("they", "to") and not text.endswith("ed") else 0


def _describes(script: HintScript, word: _Word) -> bool:
    """Whether it stands where an adjective or an adverb stands."""
    text = word.token.lower
    if text.endswith("ly"):
        return True
    if text.endswith("s") and not text.endswith(("ss", "ous")):
        return False
    if word.before in _LINKS:
        return True
    if not text.endswith(_OF_ADJECTIVES):  # a campaign hat is a hat
        return False
    follows = word.after and word.after not in _NO_NOUNS and word.after not in script.name_words
    return bool(follows) and not word.after.endswith(("ing", "ed", "ly")) and not _looks_like_verb(script, word.after)


def _looks_like_verb(script: HintScript, text: str) -> bool:
    """Whether the word after would make the one before a subject: ``the boom rises``."""
    return text.endswith("s") and not text.endswith("ss") and script.action_stems[script.reader.stem(text)] > 0


def _is_deliberate(script: HintScript, words: Sequence[_Word], one: _Word, other: _Word) -> bool:
    """Whether the second use knows of the first: it says so (``counts again``), is a beat, or the sentences match."""
    if other.before in _KEEPS or one.before in _KEEPS:
        return True
    mine = _sentence_words(words, other)
    place = mine.index(other)
    if any(word.token.lower in _NEGATIONS or word.token.lower.endswith("n't") for word in mine[:place]):
        return True
    if any(word.token.lower in _AGAIN for word in mine[place + 1 : place + 1 + _AGAIN_WITHIN]):
        return True
    if (
        other.after in ("it", "them")
        or other.before in ("it", "them")
        or (one.before and one.before == other.before and one.before not in _DETERMINERS)
    ):
        return True  # he drives the engine; he's been driving it for years
    if re.match(
        r"\s+(?:the|another|his|her|their)\s+(?:other|others|next|second|third|last|rest)\b|\s+another\b",
        _after(script, other),
    ):
        return True  # he unlinks one arm, he unlinks the other
    if (one.paragraph, one.sentence) == (other.paragraph, other.sentence):
        return one.token.lower != other.token.lower  # a strap that does not need fixing is fixed
    theirs = _sentence_words(words, one)
    if place == 0 or min(len(mine), len(theirs)) <= _DRUMBEAT_WORDS:
        return True
    if _next_stems(script, mine, place) & _next_stems(script, theirs, theirs.index(one)):
        return True  # a thick hand, and a thick right hand
    return len(_stems(script, mine) & _stems(script, theirs)) >= _PARALLEL_WORDS


def _sentence_words(words: Sequence[_Word], of: _Word) -> list[_Word]:
    return [word for word in words if word.paragraph == of.paragraph and word.sentence == of.sentence]


def _after(script: HintScript, word: _Word) -> str:
    return script.text(word.paragraph)[word.token.end :]


def _next_stems(script: HintScript, words: Sequence[_Word], place: int) -> set[str]:
    """Stems of the two words that follow, without articles and the like."""
    return {script.stem(word.token) for word in words[place + 1 : place + 3] if word.token.lower not in _NO_NOUNS}


def _stems(script: HintScript, words: Sequence[_Word]) -> set[str]:
    return {script.stem(word.token) for word in words if word.token.lower not in _DETERMINERS}


RULE = Rule(
    _NAME,
    "Echoed word",
    "An uncommon verb or adjective comes back within three lines of action. The ear hears it as a slip unless the "
    "repetition is meant. Names, things, common words and sentences built alike are left alone.",
    Group.ECONOMY,
    _find,
    Scope.SCENE,
)
