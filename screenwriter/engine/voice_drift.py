"""Whether a speech reads more like another character of the script than like the one who speaks it.

Each main character's own speeches give its chances of words, of habits of speech (questions, dashes, "I", short
sentences) and of names spoken; the speech in question is left out of its speaker's. The network's own likelihood under
another's cue was tried and does not tell characters of one script apart (docs/benchmarks.md). Pure counting, no torch.
"""

import math
import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from screenwriter.engine.reading import Overtaken
from screenwriter.engine.script_encoding import name_in_text
from screenwriter.messages import Paragraph
from screenwriter.screenplay.cues import character_name

LEAST_SPEECHES = 30
"""Of a character with a voice of its own (suggestions-ux.md 9)."""
LEAST_WORDS = 8
"""Of a speech that is judged; shorter ones say next to nothing."""

HABITS_COUNT, WORDS_COUNT, NAMES_COUNT = 0.32, 0.053, 1.54
"""Weights of the three, as 76 scripts with swapped speeches gave them (``benchmarks/voice_drift.py``)."""
_PRIOR = 400.0  # words of the two together that a character's own are mixed with
_UNSEEN = 0.3
_VOCABULARY = 5000

_TOKEN = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*|[^\w\s]+")
_HABITS = tuple(
    re.compile(pattern)
    for pattern in (
        r"\?", "!", "--|—", r"\.\.\.|…", r"\w['’]\w", ",", r"\bI\b", r"\b[Yy]ou", r"\b[A-Z]{3,}\b", r"in['’](?!\w)",
        r"^\W*\w+\W*$", r"[.!?] .*[.!?] ",
    )
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Speech:
    """What one cue says: dialogue alone; ``paragraph`` is the index of its first line of dialogue."""

    speaker: str
    paragraph: int
    text: str


@dataclass(frozen=True, slots=True)
class Drift:
    """A speech that reads more like ``other``; ``times`` is the likelihood ratio, above 1."""

    speech: Speech
    other: str
    times: float


@dataclass(frozen=True, slots=True)
class _Signs:
    words: Counter[str]
    habits: frozenset[int]
    names: frozenset[str]


class _Voice:
    def __init__(self) -> None:
        self.words: Counter[str] = Counter()
        self.total = 0
        self.habits: Counter[int] = Counter()
        self.speeches = 0

    def add(self, signs: _Signs) -> None:
        self.words.update(signs.words)
        self.total += signs.words.total()
        self.habits.update(signs.habits)
        self.speeches += 1


def speeches_of(paragraphs: Sequence[Paragraph]) -> list[Speech]:
    """Every speech with words in it, in order."""
    found: list[Speech] = []
    speaker, first, said = "", -1, []
    for index, paragraph in enumerate([*paragraphs, Paragraph("action", "")]):
        if paragraph.kind == "dialogue" and speaker and paragraph.text.strip():
            first = index if first < 0 else first
            said.append(paragraph.text)
        elif paragraph.kind not in ("parenthetical", "dialogue", "lyric"):
            if said:
                found.append(Speech(speaker, first, " ".join(said)))
            speaker = character_name(paragraph.text) if paragraph.kind == "character" else ""
            first, said = -1, []
    return found


class VoiceReader:
    """Judges the speeches of one script again and again; remembers what a speech is made of."""

    def __init__(self) -> None:
        self._signs: dict[str, _Signs] = {}

    def read(self, paragraphs: Sequence[Paragraph], is_wanted: Callable[[], bool] = lambda: False) -> Iterator[Drift]:
        """For each speech of a main character that is long enough, the other it reads most like; ``times`` may be
        below 1. Nothing for a script with fewer than two main characters.

        Raises:
            Overtaken: ``is_wanted`` said so.
        """
        speeches = speeches_of(paragraphs)
        counts = Counter(speech.speaker for speech in speeches)
        main = [name for name, count in counts.most_common() if count >= LEAST_SPEECHES]
        if len(main) < 2:
            return
        voices = {name: _Voice() for name in main}
        fresh: dict[str, _Signs] = {}
        for speech in speeches:
            if is_wanted():
                raise Overtaken
            if speech.speaker in voices:
                signs = self._signs.get(speech.text) or _signs(speech.text)
                self._signs[speech.text] = fresh[speech.text] = signs
                voices[speech.speaker].add(signs)
        self._signs = fresh
        for speech in speeches:
            if speech.speaker not in voices or len(speech.text.split()) < LEAST_WORDS:
                continue
            if is_wanted():
                raise Overtaken
            ratios = {other: self._ratio(speech, other, voices) for other in main if other != speech.speaker}
            nearest = max(ratios, key=lambda other: ratios[other])
            yield Drift(speech, nearest, math.exp(min(ratios[nearest], 20.0)))

    def _ratio(self, speech: Speech, other: str, voices: dict[str, _Voice]) -> float:
        """Natural log of how much likelier the speech is as ``other``'s."""
        signs, mine, theirs = self._signs[speech.text], voices[speech.speaker], voices[other]
        named = (name_in_text(speech.speaker) in signs.names) - (name_in_text(other) in signs.names)
        return (
            HABITS_COUNT * _habits_ratio(signs, mine, theirs)
            + WORDS_COUNT * _words_ratio(signs, mine, theirs)
            + NAMES_COUNT * named
        )


def _words_ratio(signs: _Signs, mine: _Voice, theirs: _Voice) -> float:
    own_total = mine.total - signs.words.total()
    both_total = own_total + theirs.total + _UNSEEN * _VOCABULARY
    ratio = 0.0
    for word, times in signs.words.items():
        own = mine.words[word] - times
        prior = _PRIOR * (own + theirs.words[word] + _UNSEEN) / both_total
        ratio += times * math.log((theirs.words[word] + prior) / (theirs.total + _PRIOR))
        ratio -= times * math.log((own + prior) / (own_total + _PRIOR))
    return ratio


def _habits_ratio(signs: _Signs, mine: _Voice, theirs: _Voice) -> float:
    ratio = 0.0
    for habit in range(len(_HABITS)):
        has = habit in signs.habits
        own = (mine.habits[habit] - has + 1) / (mine.speeches + 1)
        other = (theirs.habits[habit] + 1) / (theirs.speeches + 2)
        ratio += math.log(other / own) if has else math.log((1 - other) / (1 - own))
    return ratio


def _signs(text: str) -> _Signs:
    words = _TOKEN.findall(text.replace("’", "'"))
    names = frozenset(word for word in words if word[0].isupper())
    habits = frozenset(number for number, habit in enumerate(_HABITS) if habit.search(text))
    return _Signs(Counter(word.lower() for word in words), habits, names)
