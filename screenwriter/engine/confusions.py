"""Words that may be a slip of the hand: what could have been meant, and whether the sentence would rather have that.

The model says how likely the sentence is with each word. Where what stands there is no word, everything one slip away
is tried; where it is one, only the words people really take for each other: of all words one letter apart, most are
meant as they stand (cones and comes), and a model of this size doubts every rare one. Knows nothing of hints.
"""

import string
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from screenwriter.engine.line_bits import ReadScene, ReadWord, SceneReader
from screenwriter.engine.reading import Overtaken
from screenwriter.engine.tokenizer import Tokenizer

DOUBT_BITS = 8.0
"""Bits of a word below which the model does not doubt it."""
DOUBT_SOUNDS_ALIKE = 5.0
"""The same for words that sound like another: their fault often shows only in what follows."""
GAIN_UNKNOWN = 8.0
"""Bits that a sentence must gain where the speller does not know the word either."""
GAIN_NAME = 16.0
"""The same where the word has a capital, and so may be a name."""
GAIN_SOUNDS_ALIKE = 7.0
"""The same where it is a word that sounds like the other: their instead of there."""
GAIN_KNOWN = 12.0
"""The same for any other word: form instead of from."""
AFTER = 5
"""Tokens behind a word that have a say."""
_TRIED = 6
_SHORTEST_UNKNOWN = 3

_SOUND_ALIKE = """
there their they're|your you're|it's its|then than|to too|here hear|were we're|who's whose|won't wont|knew new
no know|right write|weather whether|hole whole|piece peace|brake break|threw through|accept except|affect effect
past passed|led lead|bare bear|stair stare|waist waste|week weak|wear where|witch which|lets let's|aloud allowed
"""
_LOOK_ALIKE = """
form from fro|you your|quite quiet quit|lose loose|of off or|the they then he|and an any|his is|on no|for four
with wit|what hat that|her here|where were|not now|be bee been|was saw|how who|think thing|though through thought tough
would world|could cloud|tired tried|trail trial|desert dessert|breath breathe|bath bathe|advice advise|all already
does dose|diner dinner|felt left|god good|sign sing|us use|bad bed|sit set|ever every|even event|scared sacred
angel angle|chose choose|cloths clothes|as has|at an|in it|if of|it is|me my|ad and|hand had|have gave|say says
"""


def _sets(text: str) -> dict[str, frozenset[str]]:
    taken_for: dict[str, frozenset[str]] = {}
    for alike in text.replace("\n", "|").split("|"):
        for word in alike.split():
            taken_for[word] = taken_for.get(word, frozenset()) | (frozenset(alike.split()) - {word})
    return taken_for


_VOWELS = "aeiouy"
_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")


def _beside() -> dict[str, str]:
    """The keys around each key of a QWERTY keyboard."""
    place = {
        letter: (column + row / 2, row) for row, letters in enumerate(_ROWS) for column, letter in enumerate(letters)
    }
    return {
        letter: "".join(
            other for other, (u, v) in place.items() if other != letter and abs(u - x) <= 1 and abs(v - y) <= 1
        )
        for letter, (x, y) in place.items()
    }


_BESIDE = _beside()
_SOUNDS_LIKE, _LOOKS_LIKE = _sets(_SOUND_ALIKE), _sets(_LOOK_ALIKE)


@dataclass(frozen=True, slots=True)
class Slip:
    """A word, the one the sentence would rather have, and what the sentence gains by it, in bits."""

    word: str
    better: str
    bits: float
    gain: float
    is_known: bool


class SlipFinder:
    """Looks at words of a read scene; one thread.

    Args:
        is_known: whether the speller has a word.
    """

    def __init__(self, reader: SceneReader, is_known: Callable[[str], bool]) -> None:
        self._reader = reader
        self._is_known = is_known
        self._common = common_words(reader.tokenizer)

    def find(
        self, scene: ReadScene, word: ReadWord, kind: str, stop: int, is_wanted: Callable[[], bool]
    ) -> Slip | None:
        """The slip in ``word``; None for none.

        Args:
            stop: the token behind the paragraph's last word.
        Raises:
            Overtaken: ``is_wanted`` said so.
        """
        core = word.core
        lower = core.lower()
        least = DOUBT_SOUNDS_ALIKE if lower in _SOUNDS_LIKE else DOUBT_BITS
        if word.core_bits < least or not (core.islower() or core.istitle()):
            return None
        taken_for = _SOUNDS_LIKE.get(lower, frozenset()) | _LOOKS_LIKE.get(lower, frozenset())
        is_known = bool(taken_for) or self.knows(core)
        candidates = taken_for if is_known else self._meant(core, is_wanted)
        if not candidates:
            return None
        gains = dict(self._gains(scene, word, kind, stop, candidates, is_wanted))
        better = max(gains, key=lambda other: gains[other] - _least(core, other, is_known))
        if gains[better] < _least(core, better, is_known):
            return None
        return Slip(core, better, word.core_bits, gains[better], is_known)

    def knows(self, core: str) -> bool:
        """Whether the speller has a word, as it is or in small letters."""
        return self._is_known(core) or self._is_known(core.lower())

    def _meant(self, core: str, is_wanted: Callable[[], bool]) -> frozenset[str]:
        """Words one slip away from a string that is none."""
        lower = core.lower()
        if len(core) < _SHORTEST_UNKNOWN or any(letter * 3 in lower for letter in lower):  # aaah, nooo: a sound
            return frozenset()
        meant = set()
        for number, other in enumerate(sorted(other for other in one_slip_away(lower) if is_slip(lower, other))):
            if number % 100 == 0 and is_wanted():
                raise Overtaken
            if other in self._common or (len(other) > _SHORTEST_UNKNOWN and self._is_known(other)):
                meant.add(other)
        return frozenset(meant)

    def _gains(
        self,
        scene: ReadScene,
        word: ReadWord,
        kind: str,
        stop: int,
        candidates: frozenset[str],
        is_wanted: Callable[[], bool],
    ) -> Iterator[tuple[str, float]]:
        """What the sentence gains with each of the likeliest candidates."""
        reader, core = self._reader, word.core
        place = reader.place_before(scene, word.place)
        scores = reader.backend.log_probabilities(place[0])[0]
        spelled = {
            _in_case_of(core, other): reader.tokenizer.encode(f" {_in_case_of(core, other)}") for other in candidates
        }
        likeliest = sorted(spelled, key=lambda other: (-scores[spelled[other][0]].item(), other))[:_TRIED]
        after = scene.tokens[word.core_stop : min(stop, word.core_stop + AFTER)]
        bits = reader.continuation_bits(place, [*scene.tokens[word.place : word.core_stop], *after], kind)
        for other in likeliest:
            if is_wanted():
                raise Overtaken
            yield other, bits - reader.continuation_bits(place, [*spelled[other], *after], kind)


def common_words(tokenizer: Tokenizer) -> frozenset[str]:
    """Words of two letters and more that are common enough to be one piece of the model's vocabulary."""
    pieces = (piece[1:] for piece in tokenizer.strings if piece.startswith(" "))
    return frozenset(word for word in pieces if len(word) > 1 and word.isalpha() and word.islower())


def one_slip_away(word: str) -> set[str]:
    """All strings one slip from a word: a letter left out, put in, changed, or two neighbours changed round."""
    parts = [(word[:cut], word[cut:]) for cut in range(len(word) + 1)]
    near = {a + b[1:] for a, b in parts if b}
    near |= {a + b[1] + b[0] + b[2:] for a, b in parts if len(b) > 1}
    for letter in string.ascii_lowercase:
        near |= {a + letter + b[1:] for a, b in parts if b}
        near |= {a + letter + b for a, b in parts}
    return near - {word}


def is_slip(typed: str, meant: str) -> bool:
    """Whether a hand that means a word may type this: the first letter is there, and a wrong one is a key beside the
    right one or another vowel. Leaves dialect and foreign words alone: ``abeg`` is not a slip for ``beg``."""
    if typed[:1] != meant[:1]:
        return len(typed) == len(meant) and typed[:2] == meant[1::-1]  # the first two changed round
    differing = [(a, b) for a, b in zip(typed, meant, strict=False) if a != b]
    if len(typed) != len(meant) or len(differing) != 1:
        return True
    ((one, other),) = differing
    return other in _BESIDE.get(one, "") or (one in _VOWELS and other in _VOWELS) or {one, other} <= set("csz")


def _least(core: str, other: str, is_known: bool) -> float:
    if is_known:
        return GAIN_SOUNDS_ALIKE if other in _SOUNDS_LIKE.get(core.lower(), ()) else GAIN_KNOWN
    return GAIN_UNKNOWN if core.islower() else GAIN_NAME


def _in_case_of(like: str, word: str) -> str:
    return word.capitalize() if like[:1].isupper() else word
