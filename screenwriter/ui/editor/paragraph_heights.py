"""Heights of many paragraphs, one under the other: where one begins and which one is at a height, kept under edits.

Sums are kept for chunks of paragraphs, so that a change at the start of 30,000 costs no more than one at the end.
Knows nothing of text; heights are in whatever unit the caller uses.
"""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

_CHUNK = 256


class ParagraphHeights:
    """A list of heights that can be edited and asked for sums."""

    def __init__(self) -> None:
        self._chunks: list[list[float]] = [[]]
        self._bottoms: list[list[float]] = [[]]  # within each chunk
        self._first: list[int] | None = None  # number of each chunk's first paragraph; None after a change
        self._tops: list[float] | None = None

    def __len__(self) -> int:
        return sum(map(len, self._chunks))

    @property
    def total(self) -> float:
        """All of it."""
        return self._chunk_tops()[-1] + _last(self._bottoms[-1])

    def replace(self, first: int, removed: int, heights: Sequence[float]) -> bool:
        """Put ``heights`` in the place of ``removed`` ones from ``first`` on; whether anything is different now."""
        chunk, within = self._place(first)
        last, last_within = self._place(first + removed) if removed else (chunk, within)
        gathered = [height for held in self._chunks[chunk : last + 1] for height in held]
        end = within + removed
        if gathered[within:end] == list(heights):
            return False
        gathered[within:end] = heights
        pieces = _pieces(gathered)
        self._chunks[chunk : last + 1] = pieces
        self._bottoms[chunk : last + 1] = [list(accumulate(piece)) for piece in pieces]
        self._first = self._tops = None
        return True

    def height(self, index: int) -> float:
        """The height of one paragraph, 0 of one that is not there."""
        chunk, within = self._place(index)
        held = self._chunks[chunk]
        return held[within] if 0 <= within < len(held) else 0.0

    def top(self, index: int) -> float:
        """What stands above a paragraph; all of it for one behind the last."""
        chunk, within = self._place(index)
        bottoms = self._bottoms[chunk]
        above = bottoms[min(within, len(bottoms)) - 1] if within > 0 and bottoms else 0.0
        return self._chunk_tops()[chunk] + above

    def index_at(self, distance: float) -> int:
        """The paragraph at a distance from the top, a boundary belonging to the lower one; held within the list."""
        tops = self._chunk_tops()
        chunk = max(0, bisect_right(tops, distance) - 1)
        bottoms = self._bottoms[chunk]
        within = min(bisect_right(bottoms, distance - tops[chunk]), len(bottoms) - 1)
        return max(0, self._chunk_firsts()[chunk] + within)

    def _place(self, index: int) -> tuple[int, int]:
        """The chunk of a paragraph and its place there; the place may be behind the last."""
        firsts = self._chunk_firsts()
        chunk = max(0, bisect_right(firsts, index) - 1)
        return chunk, index - firsts[chunk]

    def _chunk_firsts(self) -> list[int]:
        if self._first is None:
            self._first = [0, *accumulate(map(len, self._chunks[:-1]))]
        return self._first

    def _chunk_tops(self) -> list[float]:
        if self._tops is None:
            self._tops = [0.0, *accumulate(map(_last, self._bottoms[:-1]))]
        return self._tops


def _pieces(heights: list[float]) -> list[list[float]]:
    if len(heights) <= 2 * _CHUNK:
        return [heights]
    return [heights[start : start + _CHUNK] for start in range(0, len(heights), _CHUNK)]


def _last(bottoms: list[float]) -> float:
    return bottoms[-1] if bottoms else 0.0
