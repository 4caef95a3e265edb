"""A script as the revision rules see it: paragraphs, scenes, speeches, cast, words; computed once, shared by all."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from screenwriter.analysis.hints.words import Token, WordReader
from screenwriter.messages import Paragraph
from screenwriter.screenplay.cues import character_name
from screenwriter.screenplay.elements import SPEECH_PARTS, UNPRINTED, ElementKind

_SPEECH = frozenset(kind.value for kind in SPEECH_PARTS)
_SILENT = frozenset(kind.value for kind in UNPRINTED)
_CUE = ElementKind.CHARACTER.value
_HEADING = ElementKind.SCENE_HEADING.value
_LONGEST_PARAGRAPH = 20_000
"""Characters read of a paragraph; where more follow, a whole file is one paragraph, and the rest would take minutes."""
_QUOTED = re.compile(r"\"[^\"]*(?:\"|$)|“[^”]*(?:”|$)")


@dataclass(frozen=True, slots=True)
class Speech:
    """A cue and what is said under it; ``parts`` are the indices of its parentheticals and lines, in order."""

    cue: int
    speaker: str
    parts: tuple[int, ...]


class HintScript:
    """A whole script and the questions the rules ask of it; notes and other unprinted paragraphs are passed over.

    Indices are those of the paragraphs handed in, offsets are code points of a paragraph's text.

    Args:
        whole: the script that these paragraphs are one scene of; names and word counts are taken from it.
        paper: the page format that pages are counted on, letter or a4.
    """

    def __init__(
        self,
        paragraphs: Sequence[Paragraph],
        reader: WordReader | None = None,
        whole: "HintScript | None" = None,
        paper: str = "letter",
    ) -> None:
        self.paper = paper
        self._whole = whole
        self.paragraphs = tuple(
            p if len(p.text) <= _LONGEST_PARAGRAPH else Paragraph(p.kind, p.text[:_LONGEST_PARAGRAPH])
            for p in paragraphs
        )
        self.reader = reader or WordReader()

    @cached_property
    def printed(self) -> tuple[int, ...]:
        """Indices of the paragraphs that stand on the page and hold any text."""
        return tuple(i for i, p in enumerate(self.paragraphs) if p.kind not in _SILENT and p.text.strip())

    @cached_property
    def printed_set(self) -> frozenset[int]:
        """``printed``, to look one up."""
        return frozenset(self.printed)

    @cached_property
    def scenes(self) -> tuple[tuple[int, ...], ...]:
        """The printed paragraphs of each scene; it begins with its heading, text before the first is one too."""
        scenes: list[list[int]] = []
        for index in self.printed:
            if self.kind(index) == _HEADING or not scenes:
                scenes.append([])
            scenes[-1].append(index)
        return tuple(tuple(scene) for scene in scenes)

    @cached_property
    def scene_of(self) -> dict[int, int]:
        """The number of each printed paragraph's scene, from 0."""
        return {index: number for number, scene in enumerate(self.scenes) for index in scene}

    @cached_property
    def speeches(self) -> tuple[Speech, ...]:
        """Every cue in order, with or without words under it."""
        speeches = []
        for place, index in enumerate(self.printed):
            if self.kind(index) == _CUE:
                parts = []
                for follower in self.printed[place + 1 :]:
                    if self.kind(follower) not in _SPEECH:
                        break
                    parts.append(follower)
                speeches.append(Speech(index, character_name(self.text(index)), tuple(parts)))
        return tuple(speeches)

    @cached_property
    def cast(self) -> dict[str, tuple[int, ...]]:
        """Speakers in capitals, in order of their first cue, with the indices of their cues in the whole script."""
        if self._whole is not None:
            return self._whole.cast
        cues: dict[str, list[int]] = {}
        for speech in self.speeches:
            if speech.speaker:
                cues.setdefault(speech.speaker, []).append(speech.cue)
        return {name: tuple(places) for name, places in cues.items()}

    @cached_property
    def name_words(self) -> frozenset[str]:
        """Words that belong to names, in small letters: of the cast, and those never written without a capital."""
        if self._whole is not None:
            return self._whole.name_words
        small: set[str] = set()
        capital: set[str] = set()
        for index in self.action:
            starts = {start for start, _ in self.sentences(index)}
            for token in self.tokens(index):
                if token.text[:1].islower():
                    small.add(token.lower)
                elif token.is_word and token.start not in starts:
                    capital.add(token.lower)
        return self.cast_words | (capital - small)

    @cached_property
    def cast_words(self) -> frozenset[str]:
        """The words of the speakers' names, in small letters."""
        if self._whole is not None:
            return self._whole.cast_words
        return frozenset(t.lower for name in self.cast for t in self.reader.tokens(name) if t.is_word)

    @cached_property
    def action(self) -> tuple[int, ...]:
        """Indices of the action paragraphs, in order."""
        return tuple(i for i in self.printed if self.kind(i) == ElementKind.ACTION.value)

    @cached_property
    def action_stems(self) -> Counter[str]:
        """How often each stem stands in the script's action."""
        if self._whole is not None:
            return self._whole.action_stems
        return Counter(self.stem(token) for index in self.action for token in self.tokens(index) if token.is_word)

    def kind(self, index: int) -> str:
        """The paragraph's ``ElementKind`` value."""
        return self.paragraphs[index].kind

    def text(self, index: int) -> str:
        """The paragraph's visible text."""
        return self.paragraphs[index].text

    def of_kind(self, kind: ElementKind) -> Iterator[int]:
        """Indices of the printed paragraphs of one kind."""
        return (i for i in self.printed if self.kind(i) == kind.value)

    def tokens(self, index: int) -> tuple[Token, ...]:
        """The paragraph's words and marks."""
        return self.reader.tokens(self.text(index))

    def sentences(self, index: int) -> tuple[tuple[int, int], ...]:
        """Start and end of the paragraph's sentences."""
        return self.reader.sentences(self.text(index))

    def stem(self, token: Token) -> str:
        """The stem of a token."""
        return self.reader.stem(token.text)

    def is_quoted(self, index: int, start: int) -> bool:
        """Whether this place stands in double quotes: a sign, a title, words heard; not the writer's own voice."""
        text = self.text(index)
        if '"' not in text and "“" not in text:
            return False
        return any(match.start() <= start < match.end() for match in _QUOTED.finditer(text))

    def sentence_at(self, index: int, start: int) -> str:
        """The sentence that holds this place; empty if none does."""
        for first, last in self.sentences(index):
            if first <= start < last:
                return self.text(index)[first:last]
        return ""
