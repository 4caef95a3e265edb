"""What a script tells about its next paragraph: its habits so far, and who is in the scene. Plain data, no torch.

A ``Habits`` reads finished paragraphs in order; ``kind_features`` and ``speaker_features`` describe each candidate by
numbers that ``next_prediction`` weighs. The window's own rule for speakers is ``screenplay.speaker_ranking``.
"""

import math
import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from screenwriter.engine.script_encoding import SYMBOL_OF_KIND, CastSlots
from screenwriter.engine.tokenizer import Symbol
from screenwriter.messages import Paragraph
from screenwriter.screenplay.cues import character_name

KINDS = ("scene_heading", "action", "character", "parenthetical", "dialogue", "lyric", "transition", "shot", "general")
"""Kinds that are foreseen, one for each symbol of a kind, in the symbols' order."""

GROUPS = ("action", "dialogue", "other")
"""What the next paragraph follows: each has weights of its own."""

BACK_OFF = 3.0
"""How many paragraphs a shorter history's guess is worth beside what was counted after a longer one."""

MEMORY = 0.985
"""What a count keeps of itself at each next paragraph after the same history: late habits weigh more."""

_SPEECH = ("dialogue", "lyric", "parenthetical")
_WORD = re.compile(r"[^\W\d_]+")
_CAPITAL = re.compile(r"(?<![^\W\d_])(?=[^\W\d_a-z])[^\W\d_]+")
_TITLES = frozenset(
    {
        "THE",
        "MR",
        "MRS",
        "MS",
        "DR",
        "AND",
        "OLD",
        "YOUNG",
        "LITTLE",
        "FIRST",
        "SECOND",
        "OFFICER",
        "COLONEL",
        "CAPTAIN",
    }
)
_INTRODUCED = re.compile(r"\b([A-Z][A-Z'’.\-]+(?: [A-Z][A-Z'’.\-]*){0,3}),? \(?\d")
_ADDRESS = re.compile(
    r"(?:^|[,.!?;…-]\s*|\b(?i:hey|hi|hello|oh|well|yes|no|okay|sorry|thanks|please|dear|listen)\s+)"
    r"(?:(?i:mr|mrs|ms|dr|miss)\.?\s+)?([A-Z][^\W\d_]+)(?=\s*(?:[,.!?…-]|$))"
)


@dataclass(frozen=True, slots=True)
class ModelOdds:
    """The language model's chances after a finished paragraph, not normalised: without and with the script's cache.

    ``kinds``: one for each of KINDS, slots not counted. ``slots``: one for each speaker of the cast, latest first.
    """

    kinds: tuple[float, ...]
    slots: tuple[float, ...]


class Habits:
    """The paragraphs read so far. One owner; reading a paragraph costs some 5 microseconds."""

    def __init__(self, cast: Iterable[str] = ()) -> None:
        self.cast = CastSlots(cast)
        self.kinds: list[str] = []
        self.last = Paragraph("", "")
        self.since_heading = 0
        self.scene: list[str] = []  # speakers of this scene, one entry a speech
        self.named: set[str] = set()  # words in this scene's heading and action that may be names
        self.introduced: list[str] = []  # in this scene, by name and age
        self.since_speech: list[Paragraph] = []  # what stands between the last speech and here
        self.last_line = ""
        self.speeches: dict[str, int] = defaultdict(int)
        self.answers: dict[tuple[str, ...], dict[str, float]] = {}
        self._order: list[str] = []
        self._followers: dict[tuple[str, ...], dict[str, float]] = {}
        self._scene_lengths: list[int] = []

    def read(self, paragraph: Paragraph) -> None:
        """Take in the next finished paragraph; one of a kind that is not learned is passed over."""
        if paragraph.kind not in SYMBOL_OF_KIND:
            return
        kind = kind_of(paragraph)
        for history in self._histories():
            _count(self._followers, history, kind)
        self.kinds.append(kind)
        if kind == "scene_heading":
            self._scene_lengths.append(self.since_heading)
            self.since_heading, self.scene, self.introduced, self.named = 0, [], [], set()
        else:
            self.since_heading += 1
        if kind == "character":
            self._speak(character_name(paragraph.text))
        elif kind in _SPEECH:
            self.last_line = paragraph.text if kind == "dialogue" else self.last_line
            self.since_speech = []
        else:
            self.since_speech.append(paragraph)
        if kind == "action":
            self.introduced += [match.group(1).upper() for match in _INTRODUCED.finditer(paragraph.text)]
        if kind in ("action", "scene_heading"):
            self.named.update(called(paragraph.text))
        self.last = Paragraph(kind, paragraph.text)

    def kind_chances(self, base: Sequence[float]) -> list[list[float]]:
        """Chances of KINDS by longer and longer histories, each falling back on the one before, the first on base."""
        chances = list(base)
        found = []
        for history in self._histories():
            counts = self._followers.get(history, {})
            total = sum(counts.values()) + BACK_OFF
            chances = [
                (counts.get(kind, 0.0) + BACK_OFF * chance) / total for kind, chance in zip(KINDS, chances, strict=True)
            ]
            found.append(chances)
        return found

    def usual_scene_length(self) -> float:
        """Mean paragraphs of the scenes so far; 12 counts as one scene more."""
        lengths = self._scene_lengths[1:]
        return (12 + sum(lengths)) / (1 + len(lengths))

    def _histories(self) -> list[tuple[str, ...]]:
        last = tuple(self.kinds[-4:])
        ending = sentence_end(self.last.text)
        length = str(min(3, len(self.last.text) // 60))
        return [last[-1:], (*last[-1:], ending, length), last[-2:], last[-3:], last]

    def _speak(self, name: str) -> None:
        if not name:
            return
        for length in (1, 2):
            if len(self._order) >= length:
                _count(self.answers, tuple(self._order[-length:]), name)
        self._order = [*self._order[-1:], name]
        self.cast.speak(name)
        self.scene.append(name)
        self.speeches[name] += 1
        self.since_speech = []
        self.last_line = ""

    def answer_chances(self, names: Sequence[str]) -> list[list[float]]:
        """Chances of each name to speak next, by who spoke last, then by the last two."""
        chances = [1 / max(1, len(names))] * len(names)
        found = []
        for length in (1, 2):
            counts = self.answers.get(tuple(self._order[-length:]), {}) if self._order else {}
            total = sum(counts.get(name, 0.0) for name in names) + 2.0
            chances = [
                (counts.get(name, 0.0) + 2.0 * chance) / total for name, chance in zip(names, chances, strict=True)
            ]
            found.append(chances)
        return found


def kind_of(paragraph: Paragraph) -> str:
    """The kind by which a paragraph is foreseen: all that share the last symbol are ``general``."""
    return "general" if SYMBOL_OF_KIND[paragraph.kind] == Symbol.OTHER else paragraph.kind


def group_of(kind: str) -> str:
    """The weights that speak after a paragraph of this kind."""
    return kind if kind in GROUPS else "other"


def sentence_end(text: str) -> str:
    """How a paragraph ends, in one sign: of ``. ? ! : -`` or "" where it just stops."""
    text = text.rstrip("\"'”’)*_ ")
    if text.endswith(("--", "—", "–", "...", "…")):
        return "-"
    return text[-1:] if text[-1:] in {".", "?", "!", ":"} else ""


def allowed_kinds(last: str) -> tuple[bool, ...]:
    """Which of KINDS can follow at all: a cue is followed by its speech, and nothing else is a speech's beginning."""
    if last == "character":
        return tuple(kind in _SPEECH for kind in KINDS)
    if last in _SPEECH:
        return (True,) * len(KINDS)
    return tuple(kind not in ("parenthetical", "dialogue") for kind in KINDS)


CONTEXT_FEATURES = 15


def context_features(habits: Habits) -> list[float]:
    """What is said about the place itself; each kind weighs it in its own way."""
    text = habits.last.text
    ending = sentence_end(text)
    run = 0
    for kind in reversed(habits.kinds):
        if kind != habits.last.kind:
            break
        run += 1
    in_scene = list(dict.fromkeys(habits.scene))
    in_text = called(text) if habits.last.kind == "action" else {}
    named = [name for name in habits.cast.speakers if mention_places(name, in_text)]
    words = _WORD.findall(text)
    return [
        1.0,
        math.log1p(len(words)) - 2,
        float(ending == "?"),
        float(ending == "-"),
        float(ending == ":"),
        float(ending == ""),
        math.log1p(habits.since_heading) - 2,
        habits.since_heading / habits.usual_scene_length() - 1,
        math.log(max(1, run)),
        float(not in_scene),
        float(len(in_scene) == 1),
        math.log1p(len(habits.scene)) - 1,
        float(bool(named)),
        float(bool(named) and named[0] != habits.cast.speakers[0]),
        float(text.isupper()),
    ]


def kind_features(habits: Habits, cached: ModelOdds) -> list[list[float]]:
    """For each of KINDS the logarithms of its chances by model and cache, then by the script's own counts."""
    by_model = kind_odds(cached)
    columns = [by_model, *habits.kind_chances(by_model)]
    return [[math.log(max(column[index], 1e-6)) for column in columns] for index in range(len(KINDS))]


def kind_odds(odds: ModelOdds) -> list[float]:
    """The model's chances of KINDS, a slot counting as a cue; sum to 1."""
    chances = list(odds.kinds)
    chances[KINDS.index("character")] += sum(odds.slots)
    total = sum(chances) or 1.0
    return [chance / total for chance in chances]


def candidates(habits: Habits) -> list[str]:
    """Who may speak next: the cast, latest first, then whoever this scene introduces with an age."""
    return list(dict.fromkeys([*habits.cast.speakers, *habits.introduced]))


SPEAKER_FEATURES = 22


def speaker_features(habits: Habits, names: Sequence[str], plain: ModelOdds, cached: ModelOdds) -> list[list[float]]:
    """SPEAKER_FEATURES numbers for each of ``names`` (as ``candidates`` gives them)."""
    by_model, by_cache = speaker_odds(plain, names), speaker_odds(cached, names)
    after_last, after_two = habits.answer_chances(names)
    between = called(*(paragraph.text for paragraph in habits.since_speech))
    in_line, by_line = called(habits.last_line), addressed(habits.last_line)
    named_at = {name: mention_places(name, between) for name in names}
    last_named = max((places[-1] for places in named_at.values() if places), default=-1)
    is_question = sentence_end(habits.last_line) == "?"
    is_cut_off = sentence_end(habits.last_line) == "-"
    known = len(habits.cast.speakers)
    spoken_here = set(habits.scene)
    total = sum(habits.speeches.values()) or 1
    return [
        [
            math.log(max(by_model[slot], 1e-6)),
            math.log(max(by_cache[slot], 1e-6)),
            float(slot == 0),
            float(slot == 1),
            float(slot == 2),
            math.log1p(min(slot, known)),
            float(name in spoken_here),
            math.log1p(habits.scene.count(name)),
            math.log((habits.speeches.get(name, 0) + 0.5) / total),
            float(bool(named_at[name])),
            float(bool(named_at[name]) and named_at[name][-1] == last_named),
            float(bool(named_at[name]) and named_at[name][0] < 12),
            float(name not in spoken_here and not habits.named.isdisjoint(name_words(name))),
            float(not by_line.isdisjoint(name_words(name))),
            float(bool(mention_places(name, in_line))),
            float(slot == 1 and is_question),
            float(slot == 0 and is_cut_off),
            math.log(max(after_last[slot], 1e-6)),
            math.log(max(after_two[slot], 1e-6)),
            float(slot >= known),
            float(name in habits.scene[-3:-1]),
            float(slot == 0 and len(habits.since_speech) > 1),
        ]
        for slot, name in enumerate(names)
    ]


def speaker_odds(odds: ModelOdds, names: Sequence[str]) -> list[float]:
    """The model's chances among ``names``; those behind the slots share that of a name spelled out. Sum to 1."""
    new = len(names) - len(odds.slots)
    chances = list(odds.slots[: len(names)])
    if new > 0:
        chances += [odds.kinds[KINDS.index("character")] / new] * new
    total = sum(chances) or 1.0
    return [chance / total for chance in chances]


Called = dict[str, list[int]]
"""Words of a text that begin with a capital, in capitals, and where each stands."""


def called(*texts: str) -> Called:
    """Every word that may be a name in texts that follow each other."""
    found: Called = {}
    for match in _CAPITAL.finditer("\n".join(texts)):
        found.setdefault(match.group(0).upper(), []).append(match.start())
    return found


def mention_places(name: str, words: Called) -> list[int]:
    """Where a character is named, by any of the name's words, in order."""
    return sorted(place for word in name_words(name) for place in words.get(word, ()))


@lru_cache(maxsize=1024)
def name_words(name: str) -> tuple[str, ...]:
    """The words by which a character is called: three letters or more, no titles."""
    return tuple(word for word in _WORD.findall(name.upper()) if len(word) > 2 and word not in _TITLES)


def addressed(line: str) -> frozenset[str]:
    """Words by which a line of dialogue calls somebody: NORA in ``Nora, wait`` and in ``Wait, Nora.``"""
    return frozenset(match.group(1).upper() for match in _ADDRESS.finditer(line))


def _count(table: dict[tuple[str, ...], dict[str, float]], history: tuple[str, ...], follower: str) -> None:
    counts = table.setdefault(history, {})
    for known in counts:
        counts[known] *= MEMORY
    counts[follower] = counts.get(follower, 0.0) + 1.0
