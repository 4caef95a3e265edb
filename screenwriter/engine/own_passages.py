"""The writer's own learned scripts, passage by passage: what the guard compares with and "why this?" points to.

Lies in the folder of the model that learned them and goes with it. A passage is a paragraph; its page is our own
pagination's at the time of learning. Comparing is exact but for a collision of five 32-bit word codes in a row.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from screenwriter.engine.folded_words import BETWEEN, Codes, gaps, gram_hashes, line_hash

RUN = 5
"""Equal words from which a run is worth a word (suggestions-ux.md section 10)."""

MOST_PLACES = 64
"""Of a run that stands everywhere only so many places are looked at."""


@dataclass(frozen=True, slots=True)
class OwnScript:
    """A learned script: its title, and the file it came from (with ``, row N`` for a row of a table)."""

    title: str
    path: str


@dataclass(frozen=True, slots=True)
class Passage:
    """One paragraph of a learned script; ``page`` is 0 where it is not known."""

    script: OwnScript
    page: int
    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class Run:
    """Equal words: how many were counted, and the passage (its number) they stand in."""

    words: int
    passage: int


@dataclass(frozen=True)
class OwnPassages:
    """All passages of a model. ``codes`` are their words one after the other, each passage followed by ``BETWEEN``."""

    scripts: tuple[OwnScript, ...]
    texts: tuple[str, ...]
    kinds: tuple[str, ...]
    pages: tuple[int, ...]
    script_of: NDArray[np.int64]  # (passages,)
    codes: Codes

    def __len__(self) -> int:
        return len(self.texts)

    def passage(self, number: int) -> Passage:
        """One passage by its number."""
        script = self.scripts[int(self.script_of[number])]
        return Passage(script, self.pages[number], self.kinds[number], self.texts[number])

    def prepare(self) -> None:
        """Sort everything that a suggestion looks up: some 2 s for a million words, once, while the model is loaded."""
        _ = self._runs, self._quadruples, self._pairs, self._lines, self._starts

    def longest_run(
        self, codes: Codes, counted: Sequence[bool], first_new: int, without: Collection[int], least: int = RUN
    ) -> Run:
        """The longest run of equal words that reaches ``first_new`` or beyond, in scripts not in ``without``.

        ``least`` (RUN or one less) is the shortest run that is looked for.
        """
        best = Run(0, -1)
        if not len(self) or len(codes) < least:
            return best
        hashes, order = self._runs if least == RUN else self._quadruples
        wanted = gram_hashes(codes, least)
        lows, highs = np.searchsorted(hashes, wanted), np.searchsorted(hashes, wanted, side="right")
        for place, (low, high) in enumerate(zip(lows.tolist(), highs.tolist(), strict=True)):
            for at in order[low : min(high, low + MOST_PLACES)].tolist():
                end, length = self._run_end(codes, place + least, at + least), 0
                if end > first_new:
                    length = sum(counted[place:end])
                if length > best.words and self.script_at(at) not in without:
                    best = Run(length, self._passage_at(at))
        return best

    def line(self, codes: Codes, without: Collection[int]) -> int | None:
        """The passage that has these words and no others, in scripts not in ``without``; None: there is none."""
        for number in self.passages_saying(codes):
            if int(self.script_of[number]) not in without:
                return number
        return None

    def passages_saying(self, codes: Codes) -> list[int]:
        """The passages that have these words and no others."""
        if not len(self) or not len(codes):
            return []
        hashes, order = self._lines
        wanted = line_hash(codes)[0]
        low, high = np.searchsorted(hashes, wanted), np.searchsorted(hashes, wanted, side="right")
        return order[low:high].tolist()

    def passages_with(self, grams: NDArray[np.uint64]) -> dict[int, int]:
        """How many of these runs of three words (by hash) each passage has; passages with none are left out."""
        found: dict[int, int] = {}
        hashes, order = self._triples
        for wanted in np.unique(grams).tolist():
            low = np.searchsorted(hashes, np.uint64(wanted))
            high = np.searchsorted(hashes, np.uint64(wanted), side="right")
            for number in np.unique(self._passages_at(order[low:high])).tolist():
                found[number] = found.get(number, 0) + 1
        return found

    def times(self, codes: Codes, kind: str) -> int:
        """How often these two words in a row stand in passages of a kind."""
        hashes, order = self._pairs
        if len(codes) != 2 or not len(hashes):
            return 0
        wanted = gram_hashes(codes, 2)[0]
        low, high = np.searchsorted(hashes, wanted), np.searchsorted(hashes, wanted, side="right")
        return sum(self.kinds[number] == kind for number in self._passages_at(order[low:high]).tolist())

    def scripts_saying(self, lines: Sequence[Codes]) -> dict[int, int]:
        """How many of these whole lines each script has."""
        found: dict[int, int] = {}
        for line in lines:
            for script in {int(self.script_of[number]) for number in self.passages_saying(line)}:
                found[script] = found.get(script, 0) + 1
        return found

    def script_at(self, place: int) -> int:
        """The number of the script that the word at ``place`` belongs to."""
        return int(self.script_of[self._passage_at(place)])

    def _run_end(self, codes: Codes, end: int, at: int) -> int:
        while end < len(codes) and codes[end] == self.codes[at]:
            end, at = end + 1, at + 1
        return end

    def _passage_at(self, place: int) -> int:
        return int(np.searchsorted(self._starts, place, side="right")) - 1

    def _passages_at(self, places: NDArray[np.int64]) -> NDArray[np.int64]:
        return np.searchsorted(self._starts, places, side="right") - 1

    @cached_property
    def _starts(self) -> NDArray[np.int64]:
        ends = np.flatnonzero(self.codes == BETWEEN)
        return np.concatenate(([0], ends[:-1] + 1)) if len(ends) else ends

    @cached_property
    def _runs(self) -> tuple[NDArray[np.uint64], NDArray[np.int64]]:
        return _sorted_grams(self.codes, RUN)

    @cached_property
    def _quadruples(self) -> tuple[NDArray[np.uint64], NDArray[np.int64]]:
        return _sorted_grams(self.codes, RUN - 1)

    @cached_property
    def _triples(self) -> tuple[NDArray[np.uint64], NDArray[np.int64]]:
        return _sorted_grams(self.codes, 3)

    @cached_property
    def _pairs(self) -> tuple[NDArray[np.uint64], NDArray[np.int64]]:
        return _sorted_grams(self.codes, 2)

    @cached_property
    def _lines(self) -> tuple[NDArray[np.uint64], NDArray[np.int64]]:
        parts = np.split(self.codes, np.flatnonzero(self.codes == BETWEEN) + 1)[:-1]
        hashes = np.concatenate([line_hash(part[:-1]) for part in parts]) if parts else np.zeros(0, np.uint64)
        order = np.argsort(hashes, kind="stable")
        return hashes[order], order


NO_PASSAGES = OwnPassages((), (), (), (), np.zeros(0, np.int64), np.zeros(0, np.uint32))


def _sorted_grams(codes: Codes, length: int) -> tuple[NDArray[np.uint64], NDArray[np.int64]]:
    """Hashes of all runs inside passages, sorted, and where each begins."""
    places = np.flatnonzero(~gaps(codes, length))
    hashes = gram_hashes(codes, length)[places]
    order = np.argsort(hashes, kind="stable")
    return hashes[order], places[order]
