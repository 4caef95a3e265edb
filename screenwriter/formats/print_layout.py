"""A script as printed: every line of every page with its place on the paper and its emphasis.

Pages and line positions are those of ``screenplay.pagination``; PDF files, paper and the print preview draw what comes
from here and decide nothing. Positions are points from the upper left corner of the paper.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from screenwriter.formats.print_selection import PageSelector, Selection
from screenwriter.formats.production_print import HEADER_RIGHT_INCHES, ProductionPrint, Sign
from screenwriter.formats.sheets import Part, PlacedLine, PrintedPage
from screenwriter.formats.styled_lines import Run, SourceLine, add_style, cells_of, source_lines, styled
from screenwriter.formats.title_page_layout import TitleLine, lay_out_title_page
from screenwriter.screenplay.cues import character_name
from screenwriter.screenplay.document import Screenplay
from screenwriter.screenplay.elements import CAPITALISED, DualColumn, Element, ElementKind
from screenwriter.screenplay.layout_units import PaginationOptions
from screenwriter.screenplay.page_filling import Fragment
from screenwriter.screenplay.page_format import (
    CHARACTERS_PER_INCH,
    LETTER,
    LINE_POINTS,
    POINTS_PER_INCH,
    Alignment,
    ElementFormat,
    PageFormat,
    dual_cue_left_inches,
)
from screenwriter.screenplay.pagination import Page, Pagination, paginate

CELL_POINTS = POINTS_PER_INCH / CHARACTERS_PER_INCH
DESCENT_POINTS = 3.0
"""From a line's lower edge up to its baseline."""

_NUMBER_RIGHT_INCHES = 7.25
_SCENE_NUMBER_LEFT_INCHES = 0.75
_SCENE_NUMBER_RIGHT_INCHES = 7.375
_LEFT_INCHES = 1.5
_NUMBER_PLACES = {"none": (), "left": (_SCENE_NUMBER_LEFT_INCHES,), "right": (), "both": (_SCENE_NUMBER_LEFT_INCHES,)}


@dataclass(frozen=True, slots=True)
class PrintOptions:
    """What the writer chooses for a print.

    ``page_format`` None is the script's own, or US Letter. ``scene_numbers`` is ``none``, ``left``, ``right`` or
    ``both``. ``header`` and ``footer`` None are those of the title page's entries. ``notes`` puts notes into PDF files
    as comments, beside the text. ``revision_marks`` prints those that the script shows, and the set's name above.
    ``selection`` says what of the script is wanted.
    """

    page_format: PageFormat | None = None
    scene_numbers: str = "both"
    title_page: bool = True
    notes: bool = False
    watermark: str = ""
    revision_marks: bool = True
    header: str | None = None
    footer: str | None = None
    selection: Selection = Selection()


@dataclass(frozen=True, slots=True)
class Print:
    """A whole print; ``title_pages`` is the number of sheets before the script's own. ``pagination`` has all pages of
    the script, ``pages`` the sheets of those that are wanted."""

    pages: tuple[PrintedPage, ...]
    page_format: PageFormat
    pagination: Pagination
    title_pages: int


def lay_out_print(screenplay: Screenplay, options: PrintOptions) -> Print:
    """All sheets that are wanted of a script; one empty sheet for a script without any text.

    Raises:
        ScriptFormatError: nothing of the script is what ``options.selection`` wants; see ``print_selection``.
    """
    page_format = options.page_format or screenplay.page_format or LETTER
    page_options = PaginationOptions(page_lock=screenplay.production.page_lock)
    pagination = paginate(screenplay.elements, page_format, page_options)
    selector = PageSelector(screenplay.elements, pagination, screenplay.production, options.selection)
    pages: list[PrintedPage] = []
    if options.title_page and (lines := lay_out_title_page(screenplay.title_page, page_format)):
        pages.append(PrintedPage("", tuple(_place_title_line(line, page_format) for line in lines)))
    title_pages = len(pages)
    setter = _PageSetter(screenplay, pagination, options)
    pages += [selector.printed(page, tuple(setter.lines(page))) for page in selector.pages]
    return Print(tuple(pages) or (PrintedPage("1", ()),), page_format, pagination, title_pages)


class _PageSetter:
    """Places the lines of body pages."""

    def __init__(self, screenplay: Screenplay, pagination: Pagination, options: PrintOptions) -> None:
        self._elements = screenplay.elements
        self._format = pagination.page_format
        self._production = ProductionPrint(screenplay, pagination)
        self._has_marks = options.revision_marks
        self._scene_numbers = options.scene_numbers
        entries = {entry.key.casefold(): " ".join(entry.value.split()) for entry in screenplay.title_page}
        self._header = entries.get("header", "") if options.header is None else options.header
        self._footer = entries.get("footer", "") if options.footer is None else options.footer

    def lines(self, page: Page) -> Iterator[PlacedLine]:
        """The page's lines in reading order: what stands above the text, the text, what stands below."""
        yield from self._head(page)
        for sign in self._production.above(page, _NUMBER_PLACES[self._scene_numbers]):
            yield self._sign(sign, Part.CONTINUED)
        cue = self._format.element(ElementKind.CHARACTER)
        if page.repeated_cue is not None:
            yield _placed(cue, self._baseline(0), (Run(page.repeated_cue),), Part.REPEATED_CUE)
        for fragment in page.fragments:
            yield from self._fragment(fragment)
        if page.more_line is not None:
            more = (Run(self._format.more_text),)
            yield _placed(cue, self._baseline(page.more_line + 1), more, Part.MORE)
        for sign in self._production.below(page):
            yield self._sign(sign, Part.CONTINUED)
        if self._footer:
            baseline = self._format.height_inches * POINTS_PER_INCH - self._format.footer_margin_points
            yield PlacedLine(_LEFT_INCHES * POINTS_PER_INCH, baseline, (Run(self._footer),), Part.FOOTER)

    def _head(self, page: Page) -> Iterator[PlacedLine]:
        baseline = self._format.header_margin_points + LINE_POINTS - DESCENT_POINTS
        if self._header:
            yield PlacedLine(_LEFT_INCHES * POINTS_PER_INCH, baseline, (Run(self._header),), Part.HEADER)
        if self._has_marks and (revision := self._production.header(page)):
            x = HEADER_RIGHT_INCHES * POINTS_PER_INCH - cells_of(revision) * CELL_POINTS
            yield PlacedLine(x, baseline, (Run(revision),), Part.HEADER)
        if page.label != "1":
            number = f"{page.label}."
            x = _NUMBER_RIGHT_INCHES * POINTS_PER_INCH - len(number) * CELL_POINTS
            yield PlacedLine(x, baseline, (Run(number),), Part.PAGE_NUMBER)

    def _fragment(self, fragment: Fragment) -> Iterator[PlacedLine]:
        element = self._elements[fragment.index]
        setting = self._setting(element, fragment)
        numbers = list(self._numbers(element, fragment))
        yield from numbers[:1] if self._scene_numbers != "right" else ()
        for number, line in enumerate(source_lines(element, fragment)):
            runs = add_style(styled(element, line, element.kind in CAPITALISED), setting.style)
            baseline = self._baseline(fragment.top + (number + 1) * fragment.spacing)
            is_first = number == 0 and fragment.start == 0
            yield self._body_line(setting, baseline, runs, line, is_first, fragment)
        if self._scene_numbers in ("right", "both"):
            yield from numbers[-1:]
        for sign in self._production.marks(fragment) if self._has_marks else ():
            yield self._sign(sign, Part.REVISION_MARK)

    def _sign(self, sign: Sign, part: Part) -> PlacedLine:
        x = sign.inches * POINTS_PER_INCH - (cells_of(sign.text) * CELL_POINTS if sign.ends_there else 0)
        return PlacedLine(x, self._baseline(sign.lines), (Run(sign.text),), part, sign.index)

    def _body_line(
        self,
        setting: ElementFormat,
        baseline: float,
        runs: tuple[Run, ...],
        line: SourceLine,
        is_first: bool,
        fragment: Fragment,
    ) -> PlacedLine:
        shown = setting if is_first else replace(setting, first_indent_inches=0.0)
        placed = _placed(shown, baseline, runs, Part.BODY, cells_of(line.shown))
        return placed._replace(index=fragment.index, kind=fragment.kind)

    def _setting(self, element: Element, fragment: Fragment) -> ElementFormat:
        setting = self._format.element(element.kind, fragment.column)
        if fragment.column is not None and element.kind is ElementKind.CHARACTER:
            return replace(setting, left_inches=self._dual_cue_left(element, fragment.column))
        left = setting.left_inches if element.left_inches is None else element.left_inches
        right = setting.right_inches if element.right_inches is None else element.right_inches
        return replace(setting, left_inches=left, right_inches=right)

    def _dual_cue_left(self, element: Element, column: DualColumn) -> float:
        return dual_cue_left_inches(len(character_name(element.text)), column)

    def _numbers(self, element: Element, fragment: Fragment) -> Iterator[PlacedLine]:
        """The scene number at the left and at the right, if the script numbers the scene and the print shows it."""
        if not element.scene_number or fragment.start or self._scene_numbers == "none":
            return
        baseline = self._baseline(fragment.top + fragment.spacing)
        run = (Run(element.scene_number),)
        right = _SCENE_NUMBER_RIGHT_INCHES * POINTS_PER_INCH - len(element.scene_number) * CELL_POINTS
        for x in (_SCENE_NUMBER_LEFT_INCHES * POINTS_PER_INCH, right):
            yield PlacedLine(x, baseline, run, Part.SCENE_NUMBER, fragment.index)

    def _baseline(self, lines: float) -> float:
        """The baseline of the line whose lower edge is that many body lines below the top margin."""
        return self._format.top_margin_points + lines * self._format.line_pitch_points - DESCENT_POINTS


def _placed(
    setting: ElementFormat, baseline: float, runs: tuple[Run, ...], part: Part, cells: int | None = None
) -> PlacedLine:
    """A line between an element's indents; ``cells`` is its width without trailing spaces."""
    left, right = setting.left_inches * POINTS_PER_INCH, setting.right_inches * POINTS_PER_INCH
    width = (cells_of("".join(run.text for run in runs)) if cells is None else cells) * CELL_POINTS
    if setting.alignment is Alignment.CENTER:
        x = (left + right - width) / 2
    elif setting.alignment is Alignment.RIGHT:
        x = right - width
    else:
        x = left + setting.first_indent_inches * POINTS_PER_INCH
    return PlacedLine(x, baseline, runs, part)


def _place_title_line(line: TitleLine, page_format: PageFormat) -> PlacedLine:
    setting = ElementFormat(line.left_inches, line.right_inches, alignment=line.alignment)
    baseline = page_format.top_margin_points + (line.top + 1) * page_format.line_pitch_points - DESCENT_POINTS
    return _placed(setting, baseline, line.runs, Part.TITLE_PAGE)
