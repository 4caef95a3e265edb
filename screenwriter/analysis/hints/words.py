"""Words, sentences and stems of one paragraph, by nltk with nothing but what stands in this file.

nltk is imported when the first paragraph is read, so that listing the rules never pays for it; only the process that
computes hints reads any.
"""

import re
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from screenwriter.analysis.hints.word_lists import word_set

_WORD_OR_MARK = r"[^\W_]+(?:['’\-‑][^\W_]+)*|[^\w\s]|_"
_ABBREVIATIONS = word_set(
    "mr mrs ms mx dr prof rev hon st sgt lt capt col gen maj cpl pvt det insp supt sr jr vs etc no nos vol "
    "dept est approx int ext u.s u.k a.m p.m i.e e.g ph.d m.d b.c a.d ave blvd rd apt inc ltd co v.o o.s o.c"
)
_CACHE_LIMIT = 20_000
"""Paragraphs remembered between two requests: five long scripts."""


@dataclass(frozen=True, slots=True)
class Token:
    """A word or a single mark of punctuation at ``text[start:end]`` of its paragraph, in code points."""

    text: str
    start: int
    end: int

    @property
    def lower(self) -> str:
        """The word in small letters with a typewriter apostrophe."""
        return self.text.lower().replace("’", "'")

    @property
    def is_word(self) -> bool:
        """Whether it is a word or a number and no punctuation."""
        return self.text[0].isalnum()


class WordReader:
    """Cuts paragraphs into words and sentences and remembers them, so that a second pass pays for changes only."""

    def __init__(self) -> None:
        self._tokens: dict[str, tuple[Token, ...]] = {}
        self._sentences: dict[str, tuple[tuple[int, int], ...]] = {}
        self._stems: dict[str, str] = {}
        self._counts: dict[str, int] = {}
        self._forms: dict[str, frozenset[str]] = {}
        self._stem_sets: dict[str, frozenset[str]] = {}

    def tokens(self, text: str) -> tuple[Token, ...]:
        """Words and marks in order; ``Don't stop--go.`` gives Don't, stop, -, -, go and a full stop."""
        known = self._tokens.get(text)
        if known is None:
            spans = self._tokenizer.span_tokenize(text)
            known = _remember(self._tokens, text, tuple(Token(text[a:b], a, b) for a, b in spans))
        return known

    def sentences(self, text: str) -> tuple[tuple[int, int], ...]:
        """Start and end of each sentence; a line the writer broke ends one too."""
        known = self._sentences.get(text)
        if known is None:
            spans = []
            for line in re.finditer(r"[^\n\u2028]+", text):
                for start, end in self._punkt.span_tokenize(line.group()):
                    spans.append((line.start() + start, line.start() + end))
            known = _remember(self._sentences, text, tuple(spans))
        return known

    def word_forms(self, text: str) -> frozenset[str]:
        """The different words of a paragraph, in small letters."""
        known = self._forms.get(text)
        if known is None:
            known = _remember(self._forms, text, frozenset(t.lower for t in self.tokens(text) if t.is_word))
        return known

    def word_count(self, text: str) -> int:
        """How many words and numbers a paragraph has."""
        known = self._counts.get(text)
        if known is None:
            known = _remember(self._counts, text, sum(token.is_word for token in self.tokens(text)))
        return known

    def word_stems(self, text: str) -> frozenset[str]:
        """The different stems of a paragraph."""
        known = self._stem_sets.get(text)
        if known is None:
            known = _remember(self._stem_sets, text, frozenset(self.stem(word) for word in self.word_forms(text)))
        return known

    def stem(self, word: str) -> str:
        """The English stem of a word: ``walks``, ``walked`` and ``walking`` give ``walk``."""
        known = self._stems.get(word)
        if known is None:
            known = _remember(self._stems, word, self._stemmer.stem(word.lower().replace("’", "'")))
        return known

    @cached_property
    def _tokenizer(self) -> Any:  # noqa: ANN401  nltk has no types
        from nltk.tokenize import RegexpTokenizer

        return RegexpTokenizer(_WORD_OR_MARK)

    @cached_property
    def _punkt(self) -> Any:  # noqa: ANN401
        from nltk.tokenize.punkt import PunktParameters, PunktSentenceTokenizer

        parameters = PunktParameters()
        parameters.abbrev_types = set(_ABBREVIATIONS)
        return PunktSentenceTokenizer(parameters)

    @cached_property
    def _stemmer(self) -> Any:  # noqa: ANN401
        from nltk.stem.snowball import SnowballStemmer

        return SnowballStemmer("english")


def edit_distance(one: str, other: str) -> int:
    """Letters to insert, delete, change or swap with a neighbour to turn one word into the other."""
    from nltk.metrics import edit_distance as distance

    return distance(one, other, transpositions=True)


def _remember(memory: dict, key: str, value: Any) -> Any:  # noqa: ANN401
    if len(memory) >= _CACHE_LIMIT:
        memory.clear()
    memory[key] = value
    return value
