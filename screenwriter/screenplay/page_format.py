"""The geometry of a screenplay page: paper, margins, and where each kind of element stands on it.

Positions are inches from the left paper edge, margins are points, vertical spaces are body lines (page-format.md
sections 1 and 2). Knows nothing of elements' text or of breaking pages.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import Enum
from functools import cached_property

from screenwriter.screenplay.elements import DualColumn, ElementKind, Style

CHARACTERS_PER_INCH = 10
LINE_POINTS = 12
POINTS_PER_INCH = 72
DUAL_CUE_COLUMNS = 29


class Alignment(Enum):
    """How the lines of an element stand between its indents; justified text is set like left-aligned text."""

    LEFT = "left"
    CENTER = "center"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class ElementFormat:
    """How one kind of element is set.

    ``line_spacing`` is 1, 1.5 or 2: the extra room lies above each line. ``first_indent_inches`` shifts the first line
    only; negative hangs. ``paginates_as`` names the kind whose break rules apply; None: its own.
    """

    left_inches: float
    right_inches: float
    space_before_lines: float = 0.0
    line_spacing: float = 1.0
    alignment: Alignment = Alignment.LEFT
    first_indent_inches: float = 0.0
    style: Style = Style(0)
    starts_new_page: bool = False
    paginates_as: ElementKind | None = None


_FLOW = ElementFormat(1.5, 7.5, 1.0)
_ACT = ElementFormat(1.5, 7.5, alignment=Alignment.CENTER, style=Style.UNDERLINE)

STANDARD_FORMATS: Mapping[ElementKind, ElementFormat] = {
    ElementKind.SCENE_HEADING: ElementFormat(1.5, 7.5, 2.0),
    ElementKind.ACTION: _FLOW,
    ElementKind.SHOT: replace(_FLOW, paginates_as=ElementKind.SCENE_HEADING),
    ElementKind.GENERAL: ElementFormat(1.5, 7.5),
    ElementKind.CAST_LIST: ElementFormat(1.5, 7.5, paginates_as=ElementKind.ACTION),
    ElementKind.CHARACTER: ElementFormat(3.5, 7.25, 1.0),
    ElementKind.PARENTHETICAL: ElementFormat(3.0, 5.5, first_indent_inches=-0.1),
    ElementKind.DIALOGUE: ElementFormat(2.5, 6.0),
    ElementKind.LYRIC: ElementFormat(2.5, 7.375, style=Style.ITALIC),
    ElementKind.TRANSITION: ElementFormat(5.5, 7.1, 1.0, alignment=Alignment.RIGHT),
    ElementKind.COLD_OPENING: replace(_ACT, space_before_lines=1.0),
    ElementKind.NEW_ACT: replace(_ACT, starts_new_page=True, paginates_as=ElementKind.SCENE_HEADING),
    ElementKind.END_OF_ACT: replace(_ACT, space_before_lines=2.0),
    ElementKind.CENTERED: replace(_FLOW, alignment=Alignment.CENTER),
}
"""The table of page-format.md section 2; the default for scripts that bring no geometry of their own."""

DUAL_FORMATS: Mapping[tuple[ElementKind, DualColumn], ElementFormat] = {
    (ElementKind.CHARACTER, DualColumn.LEFT): ElementFormat(1.5, 4.375, 1.0),
    (ElementKind.CHARACTER, DualColumn.RIGHT): ElementFormat(4.625, 7.5, 1.0),
    (ElementKind.DIALOGUE, DualColumn.LEFT): ElementFormat(1.5, 4.375),
    (ElementKind.DIALOGUE, DualColumn.RIGHT): ElementFormat(4.625, 7.5),
    (ElementKind.LYRIC, DualColumn.LEFT): ElementFormat(1.5, 4.375, style=Style.ITALIC),
    (ElementKind.LYRIC, DualColumn.RIGHT): ElementFormat(4.625, 7.5, style=Style.ITALIC),
    (ElementKind.PARENTHETICAL, DualColumn.LEFT): ElementFormat(1.75, 4.125, first_indent_inches=-0.1),
    (ElementKind.PARENTHETICAL, DualColumn.RIGHT): ElementFormat(4.875, 7.25, first_indent_inches=-0.1),
}

_ONE_COLUMN_MORE = frozenset(
    {
        ElementKind.ACTION, ElementKind.SCENE_HEADING, ElementKind.SHOT, ElementKind.GENERAL, ElementKind.CAST_LIST,
        ElementKind.NEW_ACT, ElementKind.END_OF_ACT, ElementKind.CENTERED, ElementKind.PARENTHETICAL,
    }
)  # fmt: skip


@dataclass(frozen=True)
class PageFormat:
    """Paper, margins, element formats and the words of dialogue breaks; a script from FDX brings its own.

    ``formats`` ends up holding only what differs from the standard table, whatever is given and in whatever order, so
    that equal pages are equal. ``automatic_continueds`` is the script's switch for drawing (CONT'D) on a cue whose
    speaker spoke last (page-format.md section 8).
    """

    width_inches: float = 8.5
    height_inches: float = 11.0
    top_margin_points: float = 72.0
    bottom_margin_points: float = 72.0
    header_margin_points: float = 36.0
    footer_margin_points: float = 36.0
    formats: tuple[tuple[ElementKind, ElementFormat], ...] = ()
    more_text: str = "(MORE)"
    continued_text: str = "(CONT'D)"
    automatic_continueds: bool = True

    def __post_init__(self) -> None:
        differing = (item for item in self.formats if STANDARD_FORMATS.get(item[0]) != item[1])
        object.__setattr__(self, "formats", tuple(sorted(differing, key=lambda item: item[0].value)))

    @cached_property
    def _by_kind(self) -> dict[ElementKind, ElementFormat]:
        return {**STANDARD_FORMATS, **dict(self.formats)}

    @property
    def usable_points(self) -> float:
        """Height between the margins, in points."""
        return self.height_inches * POINTS_PER_INCH - self.top_margin_points - self.bottom_margin_points

    @cached_property
    def lines_per_page(self) -> int:
        """Body lines of a page, at least 1: 54 on Letter, 58 on A4."""
        return max(1, math.floor(self.usable_points / LINE_POINTS + 1e-6))

    @property
    def line_pitch_points(self) -> float:
        """Distance of two body lines on paper; the lines fill the usable height exactly."""
        return self.usable_points / self.lines_per_page

    def element(self, kind: ElementKind, dual: DualColumn | None = None) -> ElementFormat:
        """How elements of a kind are set; in a column of a dual dialogue the spacing stays the kind's own."""
        single = self._by_kind.get(kind, _FLOW)
        if dual is None or (column := DUAL_FORMATS.get((kind, dual))) is None:
            return single
        return replace(column, line_spacing=single.line_spacing, space_before_lines=single.space_before_lines)

    def columns(
        self,
        kind: ElementKind,
        dual: DualColumn | None = None,
        left_inches: float | None = None,
        right_inches: float | None = None,
    ) -> int:
        """Characters that fit a line of a kind; the indents override the kind's own (width rule of section 2)."""
        if dual is not None and kind is ElementKind.CHARACTER:
            return DUAL_CUE_COLUMNS
        measured_as = ElementKind.ACTION if kind is ElementKind.SCENE_HEADING else kind
        indents = self.element(measured_as, dual)
        left = indents.left_inches if left_inches is None else left_inches
        right = indents.right_inches if right_inches is None else right_inches
        # The epsilon keeps 28.7499999 of 2.375 + 0.5 arithmetic from rounding down.
        columns = math.floor(CHARACTERS_PER_INCH * (right - left) + 0.5 + 1e-6)
        return max(1, columns + (1 if kind in _ONE_COLUMN_MORE else 0))

    def with_elements(self, changed: Mapping[ElementKind, ElementFormat]) -> "PageFormat":
        """The same page with some kinds set differently."""
        return replace(self, formats=tuple({**dict(self.formats), **changed}.items()))


LETTER = PageFormat()
A4 = PageFormat(width_inches=8.27, height_inches=11.69)
"""Letter's indents on A4 paper: the same wrapping, a narrower right margin (page-format.md section 1)."""

MULTICAM = LETTER.with_elements(
    {
        ElementKind.SCENE_HEADING: ElementFormat(1.5, 7.5, 1.0),
        ElementKind.CHARACTER: ElementFormat(3.5, 6.25, 1.0),
        ElementKind.PARENTHETICAL: ElementFormat(2.75, 5.5, first_indent_inches=-0.1),
        ElementKind.DIALOGUE: ElementFormat(2.25, 6.0, line_spacing=2.0),
        ElementKind.TRANSITION: ElementFormat(5.5, 7.25, 1.0, alignment=Alignment.RIGHT),
    }
)
"""Television comedy before an audience: double-spaced dialogue."""


def dual_cue_left_inches(name_length: int, column: DualColumn) -> float:
    """Left edge of a dual dialogue's cue, centred over its column's anchor.

    ``name_length`` counts the name without extensions; it is held between 1 and 29.
    """
    length = min(max(name_length, 1), DUAL_CUE_COLUMNS)
    left = 2.9375 - length * 0.0486
    return left if column is DualColumn.LEFT else left + 3.125
