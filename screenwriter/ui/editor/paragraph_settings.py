"""How each paragraph stands on the page, in columns and body lines, by the script's own page format.

Read from what a block says of its element (kind, overrides), never from Qt's margins: those stay as they were written,
so that another size of the page, or another page format, changes nothing in the document.
"""

from typing import NamedTuple

from PySide6.QtGui import QTextBlockFormat

from screenwriter.screenplay.cues import character_name
from screenwriter.screenplay.elements import UNPRINTED, DualColumn, ElementKind
from screenwriter.screenplay.page_format import (
    CHARACTERS_PER_INCH,
    LETTER,
    Alignment,
    ElementFormat,
    PageFormat,
    dual_cue_left_inches,
)
from screenwriter.ui.editor.element_formats import (
    BLANK_LINES,
    KIND,
    LEFT_INCHES,
    RIGHT_INCHES,
    SCREEN_LINES_BEFORE,
    SPACE_BEFORE,
)


class Setting(NamedTuple):
    """Columns and body lines. ``columns``: characters on a line; ``left`` and ``width``: the indents, from the paper's
    edge; ``space``: lines above the paragraph; ``spacing``: a line's height, its extra room lying above it."""

    kind: ElementKind
    columns: int
    left: float
    width: float
    first_indent: float
    alignment: Alignment
    space: float
    spacing: float

    def left_of(self, text: str, column: DualColumn | None) -> float:
        """Where lines begin; a cue in a dual dialogue is centred over its column (page-format.md section 2)."""
        if column is not None and self.kind is ElementKind.CHARACTER:
            return dual_cue_left_inches(len(character_name(text)), column) * CHARACTERS_PER_INCH
        return self.left


class SettingTable:
    """The settings of one page format; the same few answers for thousands of paragraphs."""

    def __init__(self, page_format: PageFormat = LETTER) -> None:
        self.page_format = page_format
        self._known: dict[tuple[object, ...], Setting] = {}

    def of(self, block_format: QTextBlockFormat, column: DualColumn | None = None) -> Setting:
        """How a block is set; ``column`` is where it stands side by side with another speech."""
        read = block_format.property
        key = read(KIND), column, read(LEFT_INCHES), read(RIGHT_INCHES), read(SPACE_BEFORE), read(BLANK_LINES)
        found = self._known.get(key)
        if found is None:
            found = self._known[key] = self._make(*key)
        return found

    def text_columns(self) -> tuple[float, float]:
        """The leftmost and the rightmost column of the kinds that fill the page."""
        formats = [self.page_format.element(kind) for kind in (ElementKind.SCENE_HEADING, ElementKind.ACTION)]
        left = min(one.left_inches for one in formats) * CHARACTERS_PER_INCH
        return left, max(one.right_inches for one in formats) * CHARACTERS_PER_INCH + 1

    def _make(
        self,
        value: str | None,
        column: DualColumn | None,
        left: float | None,
        right: float | None,
        space: float | None,
        blank_lines: int | None,
    ) -> Setting:
        kind = ElementKind(value) if value else ElementKind.ACTION
        # A note inside a dual dialogue stands in the column of the speech it follows.
        set_as = ElementKind.DIALOGUE if column is not None and kind in UNPRINTED else kind
        shown: ElementFormat = self.page_format.element(set_as, column)
        columns = self.page_format.columns(set_as, column, left, right)
        first = shown.left_inches if left is None else left
        last = shown.right_inches if right is None else right
        usual = SCREEN_LINES_BEFORE.get(kind, self.page_format.element(kind, column).space_before_lines)
        lines = usual if space is None else space
        return Setting(
            kind,
            columns,
            max(0.0, first * CHARACTERS_PER_INCH),
            max(0.0, (last - first) * CHARACTERS_PER_INCH),
            shown.first_indent_inches * CHARACTERS_PER_INCH,
            shown.alignment,
            max(lines, blank_lines or 0),
            shown.line_spacing if kind is set_as else 1.0,
        )
