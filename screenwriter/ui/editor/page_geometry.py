"""Where paragraphs stand on the screen: one under the other, or on sheets of paper with gaps between them.

Paragraphs flow in one column of heights (``ParagraphHeights``); a page break is a place in that column, and its pieces
are put on sheets. A dual dialogue takes the height of its left speech and what the right one is higher; paragraphs of
the right one rise to where they stand. Heights are in body lines, places in pixels, so that another size of the page is
another ``line`` and no more. Knows nothing of Qt.
"""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import NamedTuple

from screenwriter.ui.editor.paragraph_heights import ParagraphHeights


@dataclass(slots=True)
class PageStart:
    """Where a page begins: a paragraph, and the place in its shown text in code points.

    ``space`` is the paragraph's space above it in body lines, dropped at the top of a page; ``lines_above`` how many of
    its lines stand on the page before, each ``spacing`` high. ``more`` and ``cue`` are what is printed below that
    page's end and above this one's start; ``scene_bottom`` and ``scene_top`` likewise, for a scene that goes on.
    ``label`` is the number as printed.
    """

    index: int
    offset: int = 0
    number: int = 1
    more: str = ""
    cue: str = ""
    label: str = ""
    scene_top: str = ""
    scene_bottom: str = ""
    scene_number: str = ""
    space: float = 0.0
    lines_above: int = 0
    spacing: float = 1.0


@dataclass(frozen=True, slots=True)
class SheetSizes:
    """Pixels: the least height of a page's text, the paper above and below it, the gap between two sheets."""

    text: float
    above: float
    below: float
    gap: float


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet as it lies on the screen: ``text`` is where its text begins, ``text_end`` where what it holds ends."""

    start: PageStart
    top: float
    text: float
    text_end: float
    bottom: float


class _Flow(NamedTuple):
    """Where each page begins and ends in the column of heights, and where the pages' texts begin on the screen."""

    keys: list[tuple[int, int]]
    starts: list[float]
    ends: list[float]
    texts: list[float]


class PageGeometry:
    """Heights in, places out. After any change to ``heights`` or ``starts`` call ``forget``."""

    def __init__(self) -> None:
        self.heights = ParagraphHeights()
        self.rises = ParagraphHeights()  # body lines, 0 but in the right column of a dual dialogue
        self.starts: list[PageStart] = [PageStart(0)]
        self.sizes = SheetSizes(0, 0, 0, 0)
        self.line = 1.0
        self._known_flow: _Flow | None = None

    def forget(self) -> None:
        """What was computed no longer holds."""
        self._known_flow = None

    @property
    def sheets(self) -> Sequence[Sheet]:
        """All sheets from the top."""
        return [self.sheet(number) for number in range(len(self.starts))]

    def sheet(self, number: int) -> Sheet:
        """One sheet, 0 for the first."""
        flow, sizes = self._flow, self.sizes
        text = flow.texts[number]
        text_end = text + max(0.0, flow.ends[number] - flow.starts[number]) * self.line
        return Sheet(
            self.starts[number], text - sizes.above, text, text_end, max(text + sizes.text, text_end) + sizes.below
        )

    @property
    def height(self) -> float:
        """From the very top to below the last sheet."""
        return self.sheet(len(self.starts) - 1).bottom + self.sizes.gap

    def top(self, index: int, space: float) -> float:
        """Where the first line of a paragraph stands, ``space`` being its space above in body lines."""
        flow = self._flow
        number = max(0, bisect_right(flow.keys, (index, 0)) - 1)
        lines = self.heights.top(index) + space - self.rises.height(index) - flow.starts[number]
        return flow.texts[number] + lines * self.line

    def line_tops(self, index: int, space: float, count: int, spacing: float = 1.0) -> list[float] | None:
        """Where each line of a paragraph stands, if a page ends inside it; None: they simply follow each other."""
        pages = self._flow
        first = bisect_right(pages.keys, (index, 0))
        last = bisect_right(pages.keys, (index + 1, -1))
        if first == last:
            return None
        flow = self.heights.top(index) + space
        tops = []
        number = max(0, first - 1)
        for line in range(count):
            while number + 1 < last and line >= self.starts[number + 1].lines_above:
                number += 1
            lines = flow + line * spacing + spacing - 1 - pages.starts[number]
            tops.append(pages.texts[number] + lines * self.line)
        return tops

    def index_at(self, y: float) -> int:
        """The paragraph at a height of the screen, or the nearest on that sheet."""
        number = self.sheet_at(y)
        flow = self._flow
        index = self.heights.index_at(flow.starts[number] + max(0.0, y - flow.texts[number]) / self.line)
        if number + 1 < len(self.starts):
            after = self.starts[number + 1]
            index = min(index, after.index if after.offset else after.index - 1)
        return max(index, self.starts[number].index)

    def sheet_at(self, y: float) -> int:
        """The number (from 0) of the sheet at a height; a gap belongs to the sheet above it."""
        return max(0, bisect_right(self._flow.texts, y + self.sizes.above) - 1)

    def shift(self, first: int, removed: int, added: int, count: int) -> None:
        """Keep the page starts at their paragraphs after ``removed`` of them from ``first`` on became ``added``.

        ``count`` is how many paragraphs there are now.
        """
        by = added - removed
        if not by or len(self.starts) == 1:
            return
        touched = bisect_right(self.starts, (first, -1), key=_key)
        kept = self.starts[: max(1, touched)]
        for start in self.starts[len(kept) :]:
            if start.index >= first + removed:
                start.index += by
            elif start.index > first:
                start.index, start.offset = min(start.index, first + added), 0
            last = kept[-1]
            is_below = start.index > last.index or (start.index == last.index and start.offset > last.offset)
            if is_below and start.index < count:
                kept.append(start)
        self.starts = kept
        self.forget()

    def join(self, first: int, end: int) -> None:
        """No page begins inside the paragraphs from ``first`` up to ``end``."""
        low, high = (bisect_right(self.starts, key, key=_key) for key in ((first, 0), (end, -1)))
        if low < high:
            del self.starts[low:high]
            self.forget()

    def splits(self, index: int) -> tuple[int, ...]:
        """The places inside a paragraph where a page begins."""
        if len(self.starts) == 1:
            return ()
        first = bisect_right(self.starts, (index, 0), key=_key)
        last = bisect_right(self.starts, (index + 1, -1), key=_key)
        return tuple(start.offset for start in self.starts[first:last])

    def starts_in(self, first: int, count: int) -> Sequence[PageStart]:
        """The page starts in ``count`` paragraphs from ``first`` on."""
        low = bisect_right(self.starts, (first, -1), key=_key)
        high = bisect_right(self.starts, (first + count, -1), key=_key)
        return self.starts[low:high]

    @property
    def _flow(self) -> _Flow:
        if self._known_flow is None:
            self._known_flow = self._make_flow()
        return self._known_flow

    def _make_flow(self) -> _Flow:
        heights, sizes = self.heights, self.sizes
        starts, ends = [], []
        for start in self.starts:
            above = heights.top(start.index)
            if start.offset:
                inside = above + start.space + start.lines_above * start.spacing
                ends.append(inside)
                starts.append(inside)
            else:
                ends.append(above)
                starts.append(above + start.space)
        ends = [*ends[1:], heights.total]
        paper, least = sizes.above + sizes.below + sizes.gap, sizes.text
        texts_high = ((end - start) * self.line for start, end in zip(starts[:-1], ends[:-1], strict=True))
        sheets = (max(least, height) + paper for height in texts_high)
        texts = list(accumulate(sheets, initial=sizes.gap + sizes.above))
        return _Flow([_key(start) for start in self.starts], starts, ends, texts)


def _key(start: PageStart) -> tuple[int, int]:
    return start.index, start.offset
