"""Sheets of print as data: placed lines and strokes, in points from the upper left corner of the paper."""

from dataclasses import dataclass
from enum import Enum, auto
from typing import NamedTuple

from screenwriter.formats.styled_lines import Run
from screenwriter.screenplay.elements import ElementKind


class Part(Enum):
    """What a printed line is."""

    BODY = auto()
    TITLE_PAGE = auto()
    PAGE_NUMBER = auto()
    HEADER = auto()
    FOOTER = auto()
    SCENE_NUMBER = auto()
    MORE = auto()
    REPEATED_CUE = auto()
    REVISION_MARK = auto()
    CONTINUED = auto()


class PlacedLine(NamedTuple):
    """One line of print. ``index`` is its element's, None for what belongs to the page; ``kind`` is None there too.

    ``is_out``: of a scene that is not wanted, printed pale under the strokes that cross it out.
    """

    x: float
    baseline: float
    runs: tuple[Run, ...]
    part: Part
    index: int | None = None
    kind: ElementKind | None = None
    is_out: bool = False

    @property
    def text(self) -> str:
        """What the line says; a line that the wrapping ended at a space still has that space."""
        return "".join(run.text for run in self.runs)


class Stroke(NamedTuple):
    """A straight line across the text."""

    x1: float
    y1: float
    x2: float
    y2: float


STROKE_POINTS = 0.9
STROKE_GRAY, OUT_GRAY = 0.35, 0.55
"""From black, 0, to white, 1: of strokes, and of the text under them."""


@dataclass(frozen=True, slots=True)
class PrintedPage:
    """One sheet. ``label`` is the number as printed; the title page's is empty."""

    label: str
    lines: tuple[PlacedLine, ...]
    strokes: tuple[Stroke, ...] = ()
