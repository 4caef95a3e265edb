"""Dual dialogue in print: two speeches side by side, taken apart."""

from collections import Counter
from collections.abc import Sequence

from screenwriter.formats import fountain_syntax as syntax
from screenwriter.formats.pdf_in_columns import Columns
from screenwriter.formats.pdf_in_lines import TextLine

_RIGHT_FROM_LEFT_CELLS = 23
_CUE_GAP_CELLS = 1.8
_COLUMN_GAP_CELLS = 1.4


def split_dual(lines: Sequence[TextLine], columns: Columns) -> tuple[list[TextLine], list[TextLine]] | None:
    """The left and the right speech, cues first; None if these lines are no dual dialogue."""
    if len(lines) < 2:
        return None
    cues = lines[0].chunks(_CUE_GAP_CELLS)
    least = columns.left + _RIGHT_FROM_LEFT_CELLS * columns.cell
    if len(cues) != 2 or cues[1].x0 < least or not all(syntax.is_cue(cue.text) for cue in cues):
        return None
    if columns.is_left(lines[0]) and syntax.is_heading(lines[0].text):
        return None
    starts = Counter(
        round(chunk.x0) for line in lines[1:] for chunk in line.chunks(_COLUMN_GAP_CELLS) if chunk.x0 >= least
    )
    if not starts:
        return None
    most = max(starts.values())
    column_edge = min(start for start, count in starts.items() if count == most) - columns.cell
    left: list[TextLine] = []
    right: list[TextLine] = []
    for number, line in enumerate(lines):
        edge = cues[1].x0 - 0.1 if number == 0 else column_edge
        if (part := line.between(0, edge)) is not None:
            left.append(part)
        if (part := line.between(edge, float("inf"))) is not None:
            right.append(part)
    return (left, right) if len(left) > 1 and len(right) > 1 else None
