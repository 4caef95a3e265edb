"""How each kind of paragraph looks: Qt block and character formats from the table of page-format.md section 2.

Columns are tenths of an inch, which is one Courier character; they become pixels by the font's own advance, so that a
line breaks after the right number of characters whatever the font's metrics are.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextBlockFormat, QTextCharFormat, QTextFormat, QTextLength

from screenwriter.screenplay.elements import CAPITALISED, DualColumn, Element, ElementKind, Style
from screenwriter.screenplay.page_format import CHARACTERS_PER_INCH, LETTER, Alignment
from screenwriter.ui.editor.block_conversion import UNMARKED, RunMarks

FONT_FAMILY = "Courier Prime"
FONT_POINTS = 12.0
PAGE_COLUMNS = 85  # 8.5 inches
ROOM_BELOW_LINES = 3  # kept free below the caret, for a ghost
NO_STYLE = Style(0)
_DUAL_CUE_INDENT = 8.0  # columns; the page itself centres each cue over its column
PAGE_PADDING_COLUMNS = 4  # the document's own margin on each side, counted into every left and right

_USER = int(QTextFormat.Property.UserProperty)
KIND = _USER + 1
ORIGIN = _USER + 2  # number of the loaded element this block came from
DUAL = _USER + 3
SCENE_NUMBER = _USER + 4
LEVEL = _USER + 5
BLANK_LINES = _USER + 6
STARTS_NEW_PAGE = _USER + 7
SPACE_BEFORE = _USER + 8
LEFT_INCHES = _USER + 9
RIGHT_INCHES = _USER + 10
PAGE_LABEL = _USER + 11  # a locked page begins with this block
COLOUR = _USER + 12  # of a scene's heading, ``#rrggbb``
BOOKMARK = _USER + 13  # ``=`` and the bookmark's name: PySide 6 gives an empty text back as a list
LITERAL = _USER + 20  # of characters: brackets that are text, not a note

REVISION = _USER + 21  # of characters: number of the set they were changed in
REMOVED = _USER + 22  # number of the set in which text behind the character was taken out, negative: before it
PAGE_START = _USER + 23  # label of the locked page that begins with the character

_ALIGNMENTS = {
    Alignment.LEFT: Qt.AlignmentFlag.AlignLeft,
    Alignment.CENTER: Qt.AlignmentFlag.AlignHCenter,
    Alignment.RIGHT: Qt.AlignmentFlag.AlignRight,
}
SCREEN_LINES_BEFORE = {ElementKind.NEW_ACT: 2.0, ElementKind.PAGE_BREAK: 1.0}
"""Where paper starts a page and the screen goes on."""


def script_font() -> QFont:
    """The font of the script; the bundled Courier Prime must be registered before."""
    font = QFont(FONT_FAMILY)
    font.setStyleHint(QFont.StyleHint.TypeWriter)
    font.setPointSizeF(FONT_POINTS)
    return font


class ElementFormats:
    """Makes block and character formats for one font.

    Margins in them are for other layouts than our own, which reads an element's properties only.
    """

    def __init__(self, font: QFont) -> None:
        metrics = QFontMetricsF(font)
        self.column_px = metrics.horizontalAdvance("M" * 10) / 10
        self.line_px = metrics.lineSpacing()
        self.padding_px = PAGE_PADDING_COLUMNS * self.column_px
        self.page_px = round(PAGE_COLUMNS * self.column_px)

    def block_format(self, element: Element, origin: int | None = None) -> QTextBlockFormat:
        """The whole block format of an element: its properties and its place on the page.

        Args:
            origin: number of the loaded element it stands for, None for a new one.
        """
        block_format = QTextBlockFormat()
        for name, value in _properties(element, origin):
            block_format.setProperty(name, value)
        self._place(block_format, element)
        return block_format

    def _place(self, block_format: QTextBlockFormat, element: Element) -> None:
        kind_format = LETTER.element(element.kind, element.dual)
        left = kind_format.left_inches if element.left_inches is None else element.left_inches
        left_columns = left * CHARACTERS_PER_INCH
        if element.kind is ElementKind.CHARACTER and element.dual is not None:
            left_columns += _DUAL_CUE_INDENT
        width = LETTER.columns(element.kind, element.dual, element.left_inches, element.right_inches)
        lines = element.space_before_lines
        if lines is None:
            usual = SCREEN_LINES_BEFORE.get(element.kind, kind_format.space_before_lines)
            lines = max(usual, element.blank_lines or 0)
        # Half a column of slack: rounding must never push a line's last character down.
        right_columns = PAGE_COLUMNS - PAGE_PADDING_COLUMNS - left_columns - width - 0.5
        block_format.setLeftMargin(max(0.0, left_columns - PAGE_PADDING_COLUMNS) * self.column_px)
        block_format.setRightMargin(max(0.0, right_columns) * self.column_px)
        block_format.setTopMargin(lines * self.line_px)
        block_format.setAlignment(_ALIGNMENTS[kind_format.alignment])
        block_format.setTextIndent(kind_format.first_indent_inches * CHARACTERS_PER_INCH * self.column_px)
        if element.kind is ElementKind.PAGE_BREAK:
            whole = QTextLength(QTextLength.Type.PercentageLength, 100)
            block_format.setProperty(QTextFormat.Property.BlockTrailingHorizontalRulerWidth, whole)


def _properties(element: Element, origin: int | None) -> list[tuple[int, str | int | float | bool]]:
    candidates: list[tuple[int, str | int | float | bool | None]] = [
        (KIND, element.kind.value),
        (ORIGIN, origin),
        (DUAL, element.dual.value if element.dual else None),
        (SCENE_NUMBER, element.scene_number),
        (LEVEL, element.level or None),
        (BLANK_LINES, element.blank_lines),
        (STARTS_NEW_PAGE, element.starts_new_page or None),
        (SPACE_BEFORE, element.space_before_lines),
        (LEFT_INCHES, element.left_inches),
        (RIGHT_INCHES, element.right_inches),
        (PAGE_LABEL, next((start.label for start in element.locked_starts if start.offset == 0), None)),
        (COLOUR, element.colour or None),
        (BOOKMARK, None if element.bookmark is None else f"={element.bookmark}"),
    ]
    return [(name, value) for name, value in candidates if value is not None]


def block_kind(block_format: QTextBlockFormat) -> ElementKind:
    """The kind stored in a block format; Action where none is (a block Qt made by itself)."""
    value = block_format.property(KIND)
    return ElementKind(value) if value else ElementKind.ACTION


def block_bookmark(block_format: QTextBlockFormat) -> str | None:
    """The name of a block's bookmark, None without one."""
    value = block_format.property(BOOKMARK)
    return None if value is None else value[1:]


def block_dual(block_format: QTextBlockFormat) -> DualColumn | None:
    """The column of a dual pair, None for an ordinary paragraph."""
    value = block_format.property(DUAL)
    return DualColumn(value) if value else None


def character_format(
    kind: ElementKind, style: Style = NO_STYLE, *, is_literal: bool = False, marks: RunMarks = UNMARKED
) -> QTextCharFormat:
    """The format of a run of text: the kind's capitals and the writer's emphasis, nothing else.

    Colours and the kind's own italics or underline are the highlighter's, so that they are never taken for emphasis.
    """
    text_format = QTextCharFormat()
    if kind in CAPITALISED:
        text_format.setFontCapitalization(QFont.Capitalization.AllUppercase)
    if Style.BOLD in style:
        text_format.setFontWeight(QFont.Weight.Bold)
    if Style.ITALIC in style:
        text_format.setFontItalic(True)
    if Style.UNDERLINE in style:
        text_format.setFontUnderline(True)
    if is_literal:
        text_format.setProperty(LITERAL, True)
    if marks is not UNMARKED:
        for name, value in ((REVISION, marks.revision), (REMOVED, marks.removed), (PAGE_START, marks.page_start)):
            if value:
                text_format.setProperty(name, value)
    return text_format


def marks_of(text_format: QTextCharFormat) -> RunMarks:
    """What production has marked in a character format."""
    revision, removed = text_format.property(REVISION), text_format.property(REMOVED)
    start = text_format.property(PAGE_START)
    return RunMarks(revision or 0, removed or 0, start or "") if revision or removed or start else UNMARKED


def unmarked_format(text_format: QTextCharFormat) -> QTextCharFormat:
    """A character format without what production has marked in it, for text that is put in beside."""
    bare = QTextCharFormat(text_format)
    for name in (REVISION, REMOVED, PAGE_START):
        bare.clearProperty(name)
    return bare


def style_of(text_format: QTextCharFormat) -> Style:
    """The writer's emphasis in a character format."""
    style = Style(0)
    if text_format.fontWeight() >= QFont.Weight.DemiBold:
        style |= Style.BOLD
    if text_format.fontItalic():
        style |= Style.ITALIC
    if text_format.fontUnderline():
        style |= Style.UNDERLINE
    return style
