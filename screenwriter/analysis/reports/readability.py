"""School grades of dialogue and action by five formulas for English (reports.md 7)."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import sqrt

import pandas as pd

from screenwriter.analysis.reports.counting import count_letters, plain_words, sentences
from screenwriter.analysis.reports.script_frames import ScriptFrames
from screenwriter.analysis.reports.tables import report_of
from screenwriter.report_messages import Column, Report

LEAST_WORDS, LEAST_SENTENCES = 100, 5
_HIGHEST_GRADE, _OLDEST = 17.0, 22.0
_COLUMNS = (
    Column("text", "Text"),
    Column("grade", "Grade, mean", "decimal"),
    Column("lowest", "Lowest", "decimal"),
    Column("highest", "Highest", "decimal"),
    Column("age", "Reader's age", "decimal"),
    Column("words", "Words", "whole"),
    Column("sentences", "Sentences", "whole"),
    Column("words_per_sentence", "Words a sentence", "decimal"),
    Column("flesch_kincaid", "Flesch-Kincaid", "decimal"),
    Column("automated", "Automated Readability", "decimal"),
    Column("coleman_liau", "Coleman-Liau", "decimal"),
    Column("smog", "SMOG", "decimal"),
    Column("fog", "Gunning Fog", "decimal"),
    Column("remark", "Remark"),
)
_INDICES = ("flesch_kincaid", "automated", "coleman_liau", "smog", "fog")

_VOWELS = re.compile(r"[aeiouy]+")
_SILENT_END = re.compile(r"(?:(?<![aeiouy])(?<![^aeiouy]l)e|[gq]ue|(?<![aeioutd])ed|(?<![aeiousxzcg])(?<![sc]h)es)$")
_SILENT_INSIDE = re.compile(r"(?<=[^aeiouyl])e(?=(?:ment|ly|less|ful|ness)s?$)")
_SPLIT_VOWELS = re.compile(
    r"(?<![ctsg])ia|(?<![ctsgnl])io|(?<![ctsfg])(?<!fr)ie(?=[nt])|(?<![qg])ua|eo(?!u)|eum|iu|uou|(?<=cr)ea|[aeiouy]ing"
)
_SPOKEN_CONSONANTS = re.compile(r"[^aeiouylr](?:sm|n't)$")
_EXCEPTIONS = {
    "every": 2, "everything": 3, "everybody": 4, "everyone": 3, "people": 2, "business": 2, "evening": 2, "being": 2,
    "something": 2, "sometimes": 2, "someone": 2, "somewhere": 2, "somebody": 3, "forever": 3, "maybe": 2, "area": 3,
    "idea": 3, "ideas": 3, "science": 2, "society": 4, "quiet": 2, "poem": 2, "lion": 2, "language": 2, "cafe": 2,
    "reality": 4, "giant": 2, "something's": 2, "somehow": 2, "wednesday": 2, "comfortable": 3, "vegetable": 3,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class TextCounts:
    """W, S, Y, C and P of the formulas: words, sentences, syllables, letters, words of 3 and more syllables."""

    words: int
    sentences: int
    syllables: int
    letters: int
    long_words: int

    @property
    def is_too_short(self) -> bool:
        """Whether a grade would say nothing."""
        return self.words < LEAST_WORDS or self.sentences < LEAST_SENTENCES


def readability(frames: ScriptFrames) -> Report:
    """All dialogue, all action, then each character, most words first; too short a text has no grades."""
    speeches, paragraphs = frames.speeches, frames.paragraphs
    action = [frames.text(int(i)) for i in paragraphs["index"][paragraphs.kind == "action"]]
    texts: list[tuple[str, Sequence[str]]] = [("All dialogue", list(speeches.text)), ("All action", action)]
    by_words = speeches.groupby("name").words.sum().sort_values(ascending=False, kind="stable")
    texts += [(name, list(speeches.text[speeches.name == name])) for name in by_words.index]
    rows = [_row(title, count_text(stretches)) for title, stretches in texts]
    return report_of("readability", pd.DataFrame(rows, columns=[c.name for c in _COLUMNS]), _COLUMNS)


def count_text(stretches: Sequence[str]) -> TextCounts:
    """What the formulas need of some stretches of text; no sentence goes over the end of one."""
    words = [word for stretch in stretches for word in plain_words(stretch)]
    syllables = [count_syllables(word) for word in words]  # most words come often
    return TextCounts(
        len(words),
        sum(len(sentences(stretch)) for stretch in stretches),
        sum(syllables),
        sum(map(count_letters, stretches)),
        sum(count >= 3 for count in syllables),
    )


def grades(counts: TextCounts) -> dict[str, float]:
    """The five grades, not yet limited; needs a word and a sentence."""
    words, ends = counts.words, counts.sentences
    return {
        "flesch_kincaid": 0.39 * words / ends + 11.8 * counts.syllables / words - 15.59,
        "automated": 4.71 * counts.letters / words + 0.5 * words / ends - 21.43,
        "coleman_liau": 5.88 * counts.letters / words - 29.6 * ends / words - 15.8,
        "smog": 1.0430 * sqrt(30 * counts.long_words / ends) + 3.1291,
        "fog": 0.4 * (words / ends + 100 * counts.long_words / words),
    }


@lru_cache(maxsize=20_000)
def count_syllables(word: str) -> int:
    """Syllables of an English word by its letters, at least 1; right for about nineteen words of twenty."""
    lower = word.lower().replace("’", "'").replace("é", "e")
    letters = re.sub(r"'s?$|[^a-z]", "", lower)
    if letters in _EXCEPTIONS:
        return _EXCEPTIONS[letters]
    count = len(_VOWELS.findall(letters)) + len(_SPLIT_VOWELS.findall(letters))
    count += len(_SPOKEN_CONSONANTS.findall(lower)) - len(_SILENT_INSIDE.findall(letters))
    return max(1, count - len(_SILENT_END.findall(letters)))


def _row(title: str, counts: TextCounts) -> dict[str, object]:
    row: dict[str, object] = {
        "text": title,
        "words": counts.words,
        "sentences": counts.sentences,
        "remark": "too short",
    }
    if counts.is_too_short:
        return row
    limited = {name: min(max(grade, 0.0), _HIGHEST_GRADE) for name, grade in grades(counts).items()}
    mean = sum(limited.values()) / len(_INDICES)
    row |= limited
    row |= {"grade": mean, "lowest": min(limited.values()), "highest": max(limited.values())}
    row |= {"age": min(mean + 5, _OLDEST), "words_per_sentence": counts.words / counts.sentences, "remark": ""}
    return row
