"""Hints that come from the model: voice drift, flat lines, doubtful words (suggestions-ux.md 15).

Worked on piece by piece in time nobody else wants, and each scene's figures are kept by its text, so that after an edit
one scene is read again. What a hint is shown for is decided at the end, against the whole script's own norm.
"""

import re
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import torch

from screenwriter.engine.confusions import Slip, SlipFinder
from screenwriter.engine.line_bits import LEAD, ReadParagraph, SceneReader
from screenwriter.engine.reading import Overtaken
from screenwriter.engine.voice_drift import Drift, VoiceReader
from screenwriter.messages import Hint, LineHints, LineHintsProgress, LineHintsRequest, Paragraph
from screenwriter.screenplay.cues import character_name

VOICE, FLAT, DOUBTFUL = "voice_drift", "flat_line", "doubtful_word"

LONGEST_PIECE = 60
"""Paragraphs read at once; a longer scene is cut."""
FLAT_WORDS = 6
"""Least words of a flat line: every short answer is expected."""
FLAT_SHARE = 0.5
"""A flat line's bits per character, as a share of the script's own in dialogue."""
FLAT_WORD_BITS = 8.0
"""No word of a flat line has more: each was among the model's first few hundred."""
NORM_CHARACTERS = 2000
"""Of dialogue, below which a script has no norm of its own yet."""
LEAST_TIMES = 2.5
"""Likelihood ratio from which a speech reads more like another."""
OFTEN = 2
"""A word no dictionary has that stands so often in a script is meant."""
MANNER = 2
"""Words no dictionary has, in one line of dialogue, that are how somebody speaks or writes: a lisp, dialect."""
_PROGRESS_S = 0.5
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of dialogue by its index in its piece."""

    index: int
    words: int
    bits: float
    most_bits: float  # of one word
    characters: int


@dataclass(frozen=True, slots=True)
class _FoundSlip:
    index: int
    start: int
    end: int
    slip: Slip


@dataclass(frozen=True, slots=True)
class _Piece:
    """What is known of a stretch of script."""

    lines: tuple[_Line, ...]
    slips: tuple[_FoundSlip, ...]
    words: Counter[str]


_Key = tuple[tuple[Paragraph, ...], tuple[Paragraph, ...]]


class LineHinter:
    """Works for one model. One thread; holds some KB a scene.

    Args:
        is_known: whether the speller has a word.
    """

    def __init__(self, reader: SceneReader, is_known: Callable[[str], bool]) -> None:
        self._reader = reader
        self._slips = SlipFinder(reader, is_known)
        self._voices = VoiceReader()
        self._known: dict[_Key, _Piece] = {}
        self._request: LineHintsRequest | None = None
        self._told_s = 0.0
        self.pieces_read = 0  # since it was made

    @property
    def has_work(self) -> bool:
        """Whether a request is not answered yet."""
        return self._request is not None

    def ask(self, request: LineHintsRequest) -> None:
        """Take a request, in place of the one before."""
        self._request = request

    @torch.inference_mode()
    def work(self, is_wanted: Callable[[], bool], reply: Callable[[object], None]) -> None:
        """Go on with the request: progress now and then, at the end LineHints.

        Returns within some 10 ms of ``is_wanted``; what whole scenes have told until then is kept.
        """
        request = self._request
        if request is None:
            return
        try:
            answer = self._answer(request, is_wanted, reply)
        except Overtaken:
            return
        self._request = None
        reply(answer)

    def _answer(
        self, request: LineHintsRequest, is_wanted: Callable[[], bool], reply: Callable[[object], None]
    ) -> LineHints:
        paragraphs = request.paragraphs
        pieces = list(pieces_of(paragraphs)) if {FLAT, DOUBTFUL} - set(request.disabled) else []
        kept: dict[_Key, _Piece] = {}
        found: list[tuple[int, _Piece]] = []
        for number, (start, end) in enumerate(pieces):
            key = (paragraphs[max(0, start - LEAD) : start], paragraphs[start:end])
            known = self._known.get(key)
            if known is None:
                self._tell(LineHintsProgress(request.number, number, len(pieces)), reply)
                known = self._known[key] = self._read(key, is_wanted)
            kept[key] = known
            found.append((start, known))
        self._known = kept
        hints: list[Hint] = []
        if FLAT not in request.disabled:
            hints += flat_lines(found, paragraphs)
        if DOUBTFUL not in request.disabled:
            hints += doubtful_words(found, paragraphs)
        if VOICE not in request.disabled:
            hints += voice_hints(self._voices.read(paragraphs, is_wanted), paragraphs)
        hints.sort(key=lambda hint: (hint.paragraph, hint.start, hint.rule))
        return LineHints(request.number, tuple(hints))

    def _tell(self, progress: LineHintsProgress, reply: Callable[[object], None]) -> None:
        now_s = time.monotonic()
        if now_s - self._told_s >= _PROGRESS_S:
            self._told_s = now_s
            reply(progress)

    def _read(self, key: _Key, is_wanted: Callable[[], bool]) -> _Piece:
        lead, piece = key
        scene = self._reader.read(lead, piece, (), is_wanted)
        self.pieces_read += 1
        lines = []
        slips = []
        for read in scene.paragraphs:
            paragraph = piece[read.index]
            if paragraph.kind == "dialogue" and read.words:
                lines.append(_line(read, paragraph))
            unknown = (
                w.core for w in read.words if w.core.islower() and len(w.core) > 2 and not self._slips.knows(w.core)
            )
            is_manner = paragraph.kind == "dialogue" and len(set(unknown)) >= MANNER
            for word in read.words:
                slip = self._slips.find(scene, word, paragraph.kind, read.words[-1].stop, is_wanted)
                if slip is not None and not (is_manner and not slip.is_known):
                    slips.append(_FoundSlip(read.index, word.start, word.start + len(slip.word), slip))
        words = Counter(match.lower() for p in piece for match in _WORD.findall(p.text))
        return _Piece(tuple(lines), tuple(slips), words)


def pieces_of(paragraphs: Sequence[Paragraph]) -> Iterator[tuple[int, int]]:
    """Start and end of each scene; of a long one, of its parts."""
    starts = [index for index, p in enumerate(paragraphs) if p.kind == "scene_heading" and index]
    for start, end in zip([0, *starts], [*starts, len(paragraphs)], strict=True):
        for first in range(start, end, LONGEST_PIECE):
            yield first, min(end, first + LONGEST_PIECE)


def flat_lines(found: Sequence[tuple[int, _Piece]], paragraphs: Sequence[Paragraph]) -> Iterator[Hint]:
    """Lines in which every word is expected and which say far less than the script's dialogue does."""
    lines = [(start + line.index, line) for start, piece in found for line in piece.lines]
    characters = sum(line.characters for _, line in lines)
    if characters < NORM_CHARACTERS:
        return
    norm = sum(line.bits for _, line in lines) / characters
    for index, line in lines:
        rate = line.bits / line.characters
        if line.words >= FLAT_WORDS and rate <= FLAT_SHARE * norm and line.most_bits <= FLAT_WORD_BITS:
            figures = f"{rate:.2f} bits a letter; the dialogue of this script has {norm:.2f}."
            figures += f" Most for one word: {line.most_bits:.1f} bits."
            text = paragraphs[index].text
            start = len(text) - len(text.lstrip())
            yield Hint(
                FLAT, index, start, len(text.rstrip()), "Every word here is what the model expected.", figures=figures
            )


def doubtful_words(found: Sequence[tuple[int, _Piece]], paragraphs: Sequence[Paragraph]) -> Iterator[Hint]:
    """Slips, but for names of the cast and for what the script says often."""
    counts: Counter[str] = Counter()
    for _, piece in found:
        counts.update(piece.words)
    cast = {word.lower() for p in paragraphs if p.kind == "character" for word in _WORD.findall(character_name(p.text))}
    for start, piece in found:
        for place in piece.slips:
            slip = place.slip
            word = slip.word.lower()
            if word in cast or (not slip.is_known and counts[word] >= OFTEN):
                continue
            text = paragraphs[start + place.index].text
            better = slip.better.replace("'", "’") if "’" in text else slip.better
            doubt = "The model doubts" if slip.is_known else "Neither dictionary nor model knows"
            message = f"{doubt} “{slip.word}” here. “{better}” would be far likelier."
            figures = f"“{slip.word}”: {slip.bits:.1f} bits. With “{better}” the line needs {slip.gain:.1f} bits less"
            figures += f", {_times(2**slip.gain)} times as likely."
            yield Hint(DOUBTFUL, start + place.index, place.start, place.end, message, better, figures=figures)


def voice_hints(drifts: Iterator[Drift], paragraphs: Sequence[Paragraph]) -> Iterator[Hint]:
    """Speeches that read more like another main character's."""
    for drift in drifts:
        if drift.times >= LEAST_TIMES:
            speech = drift.speech
            message = f"This line reads more like {drift.other} than {speech.speaker}."
            figures = f"{drift.times:.1f} times as likely among the speeches of {drift.other}, by words and habits."
            yield Hint(VOICE, speech.paragraph, 0, len(paragraphs[speech.paragraph].text), message, figures=figures)


def _line(read: ReadParagraph, paragraph: Paragraph) -> _Line:
    most = max(word.bits for word in read.words)
    return _Line(read.index, len(read.words), read.bits, most, len(paragraph.text.strip()))


def _times(ratio: float) -> str:
    """A large ratio in words' length: ``350``, ``12,000``, ``over a million``."""
    if ratio >= 1_000_000:
        return "over a million"
    digits = len(str(round(ratio)))
    return f"{round(ratio, 2 - digits):,.0f}"
