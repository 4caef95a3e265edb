"""Where action, dialogue, parentheticals and cues stand in a PDF file, found from how its lines stand to each other."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from screenwriter.formats import fountain_syntax as syntax
from screenwriter.formats.pdf_in_frame import BodyPage
from screenwriter.formats.pdf_in_lines import TextLine
from screenwriter.formats.styled_lines import cells_of

_DIALOGUE_FROM_LEFT, _PARENTHETICAL_FROM_LEFT, _CUE_FROM_LEFT = 72.0, 108.0, 144.0  # page-format.md section 2
_MARGIN_NUMBER = re.compile(r"[A-Z]{0,3}\d{1,4}[A-Z]{0,3}\.?", re.IGNORECASE)
_LEAST_SHARE = 0.04


@dataclass(frozen=True, slots=True)
class Columns:
    """Left edges in points; ``right`` is the right edge of the text, ``pitch`` the distance of two lines.

    ``spoken_pitch`` is the distance of two lines of dialogue, larger in double-spaced scripts. ``cells`` are the
    longest lines of action and dialogue. ``keeps_spaces``: a line that goes on after a space ends with it.
    """

    left: float
    dialogue: float
    parenthetical: float
    cue: float
    right: float
    pitch: float
    spoken_pitch: float
    cell: float
    action_cells: int
    dialogue_cells: int
    keeps_spaces: bool

    def is_spoken(self, line: TextLine) -> bool:
        """Whether a line stands where dialogue and parentheticals do."""
        return self.dialogue - 1.5 * self.cell < line.x0 < (self.parenthetical + self.cue) / 2

    def is_cue_place(self, line: TextLine) -> bool:
        """Whether a line stands as far right as cues do."""
        return (self.parenthetical + self.cue) / 2 <= line.x0 < self.cue + 12 * self.cell

    def is_left(self, line: TextLine) -> bool:
        """Whether a line stands at the left edge of the text."""
        return line.x0 < self.left + 2.5 * self.cell


def find_columns(pages: Sequence[BodyPage]) -> Columns:
    """Measure a file; standard places where it has nothing to measure."""
    lines = [line for page in pages for line in page.lines]
    cell = Counter(round(line.cell, 2) for line in lines).most_common(1)[0][0]
    left = _left_edge(lines, cell)
    pairs = [pair for page in pages for pair in zip(page.lines, page.lines[1:], strict=False)]
    pitch = _most(round(b.baseline - a.baseline, 1) for a, b in pairs if 8 < b.baseline - a.baseline < 17) or 12.0
    under_cues = [
        (a, b)
        for a, b in pairs
        if b.baseline - a.baseline < 2.3 * pitch
        and a.x0 > b.x0 + cell
        and b.x0 > left + 3 * cell
        and syntax.is_cue(a.text)
    ]
    cue = _most(round(a.x0) for a, _ in under_cues) or left + _CUE_FROM_LEFT
    dialogue = _most(round(b.x0) for _, b in under_cues if not b.text.startswith("(")) or left + _DIALOGUE_FROM_LEFT
    asides = [b for _, b in under_cues if b.text.startswith("(") and b.x0 > dialogue + cell]
    parenthetical = _most(round(b.x0) for b in asides) or min(left + _PARENTHETICAL_FROM_LEFT, (dialogue + cue) / 2)
    spoken = [(a, b) for a, b in pairs if abs(a.x0 - dialogue) < cell and abs(b.x0 - dialogue) < cell]
    spoken_pitch = _most(round(b.baseline - a.baseline, 1) for a, b in spoken if b.baseline > a.baseline) or pitch
    at_left = [line for line in lines if abs(line.x0 - left) < cell]
    at_dialogue = [line for line in lines if abs(line.x0 - dialogue) < cell]
    spaced = sum(1 for line in at_left + at_dialogue if line.trailing)
    return Columns(
        left, dialogue, parenthetical, cue, _far(line.x1 for line in at_left), pitch, max(pitch, spoken_pitch), cell,
        int(_far(cells_of(line.text) for line in at_left)), int(_far(cells_of(line.text) for line in at_dialogue)),
        spaced > 0.1 * max(1, len(at_left) + len(at_dialogue)),
    )  # fmt: skip


def without_margins(line: TextLine, left: float, cell: float) -> tuple[TextLine, str | None]:
    """A line without what stands in its margins: its scene number, which is told, and revision marks."""
    chunks = line.chunks(2.0)
    number = None
    if len(chunks) > 1 and chunks[0].x1 < left and _MARGIN_NUMBER.fullmatch(chunks[0].text):
        number = chunks[0].text
        kept = line.between(chunks[1].x0 - 0.1, float("inf"))
        line, chunks = kept or line, chunks[1:]
    last = chunks[-1]
    is_mark = not last.text.strip("*")
    is_number = number == last.text or (number is None and syntax.is_heading(chunks[0].text))
    is_number = is_number and last.x0 > left + 50 * cell and _MARGIN_NUMBER.fullmatch(last.text) is not None
    if len(chunks) > 1 and (is_mark or is_number):
        number = number if is_mark else last.text
        line = line.between(0, chunks[-2].x1) or line
    return line, number


def _left_edge(lines: Iterable[TextLine], cell: float) -> float:
    """The leftmost place where many lines begin; numbers in the margin are no beginnings."""
    starts: Counter[int] = Counter()
    for line in lines:
        chunks = line.chunks(2.0)
        begins = chunks[1] if len(chunks) > 1 and _MARGIN_NUMBER.fullmatch(chunks[0].text) else chunks[0]
        starts[round(begins.x0)] += 1
    least = _LEAST_SHARE * sum(starts.values())
    usual = [place for place, count in list(starts.items()) if count + starts[place - 1] + starts[place + 1] >= least]
    return float(min(usual or starts))


def _most(values: Iterable[float]) -> float | None:
    counts = Counter(values)
    return float(counts.most_common(1)[0][0]) if counts else None


def _far(values: Iterable[float]) -> float:
    """A value that hardly any exceeds."""
    ordered = sorted(values)
    return float(ordered[int(0.995 * (len(ordered) - 1))]) if ordered else 0.0
