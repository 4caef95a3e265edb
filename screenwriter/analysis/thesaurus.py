"""Synonyms by sense, from the file that ``packaging/build_words.py`` makes of WordNet.

The file is text in xz: a head, one line a sense (part, meaning, words, numbers of near senses, with tabs between), one
a word with the numbers of its senses, one an irregular form.
"""

import lzma
import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from screenwriter.analysis.hints.word_lists import word_set
from screenwriter.analysis.inflection import Form, Inflection
from screenwriter.word_messages import Sense, UsedWord

_PARTS = {"n": "noun", "v": "verb", "a": "adjective", "r": "adverb"}
_MOST_SENSES = 14
_LEAST_EACH = 4  # senses of each part of speech
_MOST_NEAR = 18  # words beside a sense
_MOST_IN_SCRIPT = 12
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_DULL = word_set("be is are was were been being am have has had do does did done go get make take let a an the it one")
"""Words like anything; that the script uses them says nothing."""


class ThesaurusError(Exception):
    """The file is none, or of a format this program does not read."""


class Thesaurus:
    """The whole file in memory (some 20 MB).

    Raises:
        OSError: it can't be read.
        ThesaurusError: it is damaged.
    """

    def __init__(self, path: Path) -> None:
        try:
            lines = lzma.decompress(path.read_bytes()).split(b"\n")
            name, version, senses, words, forms = lines[0].split()
            counts = [int(senses), int(words), int(forms)]
        except (lzma.LZMAError, ValueError) as error:
            raise ThesaurusError(str(error)) from error
        if (name, version) != (b"thesaurus", b"1") or len(lines) != 1 + sum(counts):
            raise ThesaurusError(f"{lines[0][:40]!r} with {len(lines)} lines")
        self._senses = lines[1 : 1 + counts[0]]
        self._words = lines[1 + counts[0] : 1 + counts[0] + counts[1]]
        irregular = [line.decode().split("\t") for line in lines[1 + counts[0] + counts[1] :]]
        self.inflection = Inflection(((part, form, word) for part, form, word in irregular), self._has)

    def senses(self, text: str) -> tuple[Sense, ...]:
        """The meanings of a word in any of its forms, most used first; a form asked for is the form answered."""
        by_reading: list[list[Sense]] = []
        for reading in self._readings(text):
            senses = [self._sense(number, reading) for number in self._numbers_of(reading)]
            by_reading.append([sense for sense in senses if sense.words or sense.near])
        by_reading.sort(key=len, reverse=True)  # what has most senses is most likely meant
        most = max(_LEAST_EACH, _MOST_SENSES // max(1, len(by_reading)))
        return tuple(sense for senses in by_reading for sense in senses[:most])

    def in_script(self, text: str, script: Iterable[str]) -> tuple[UsedWord, ...]:
        """Words the script uses that are like this one in any sense, in whatever form they stand there."""
        counts = Counter(word for paragraph in script for word in _WORD.findall(paragraph.lower()))
        own = {reading.word for reading in self._readings(text)} | {text.lower()}
        like: set[str] = set()
        for reading in self._readings(text):
            for number in self._numbers_of(reading):
                _, _, words, near = self._fields(number)
                like.update(words)
                for other in near:
                    like.update(self._fields(other)[2])
        found = [
            UsedWord(word, count)
            for word, count in counts.items()
            if word not in own and len(word) > 2 and self._is_one_of(word, like - own - _DULL)
        ]
        return tuple(sorted(found, key=lambda used: (-used.count, used.word))[:_MOST_IN_SCRIPT])

    def _is_one_of(self, text: str, words: set[str]) -> bool:
        if text in _DULL:
            return False
        return text in words or any(reading.word in words for reading in self.inflection.readings(text))

    def _readings(self, text: str) -> list[Form]:
        return self.inflection.readings(text.lower().replace("’", "'"))

    def _sense(self, number: int, reading: Form) -> Sense:
        part, meaning, words, near = self._fields(number)
        inflected = dict.fromkeys(
            self.inflection.inflected(word, part, reading.form) for word in words if word != reading.word
        )
        beside = [word for other in near for word in self._fields(other)[2]]
        beside.sort(key=lambda word: " " in word)
        others = dict.fromkeys(
            self.inflection.inflected(word, part, reading.form)
            for word in dict.fromkeys(beside)
            if word not in words and word not in _DULL
        )
        return Sense(_PARTS[part], meaning, tuple(inflected), tuple(others)[:_MOST_NEAR])

    def _fields(self, number: int) -> tuple[str, str, list[str], list[int]]:
        part, meaning, words, near = self._senses[number].decode().split("\t")
        return part, meaning, words.split(","), [int(one) for one in near.split()]

    def _numbers(self, word: str) -> list[int]:
        key = word.encode() + b"\t"
        place = bisect_left(self._words, key)
        if place == len(self._words) or not self._words[place].startswith(key):
            return []
        return [int(number) for number in self._words[place][len(key) :].split()]

    def _numbers_of(self, reading: Form) -> list[int]:
        start = reading.part.encode() + b"\t"
        return [number for number in self._numbers(reading.word) if self._senses[number].startswith(start)]

    def _has(self, word: str, part: str) -> bool:
        return bool(self._numbers_of(Form(word, part, "")))
