"""Scripts to Word files: one paragraph style for each kind of paragraph, so that a script stays editable there.

Pages break where Word breaks them, which is near the script's pages but not the same; PDF is for exact pages. Dual
dialogue is a table of two cells. Notes, sections and synopses are left out.
"""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from io import BytesIO
from typing import TYPE_CHECKING, Any

from screenwriter.formats.automatic_continueds import continuing_cues
from screenwriter.formats.docx_styles import STYLE_NAMES, TITLE_STYLE
from screenwriter.formats.print_layout import PrintOptions
from screenwriter.formats.styled_lines import Run, runs_of
from screenwriter.formats.title_page_layout import lay_out_title_page, plain_title_value, title_values
from screenwriter.screenplay.continueds import with_continued
from screenwriter.screenplay.document import Screenplay
from screenwriter.screenplay.elements import CAPITALISED, DualColumn, Element, ElementKind, Style
from screenwriter.screenplay.page_format import LETTER, LINE_POINTS, POINTS_PER_INCH, Alignment, PageFormat

if TYPE_CHECKING:
    from docx.document import Document
    from docx.table import _Cell

_FONT = "Courier Prime"
_LEFT_INCHES = 1.5
_RIGHT_EDGE_INCHES = 7.5
_KEPT_WITH_NEXT = frozenset({ElementKind.SCENE_HEADING, ElementKind.SHOT, ElementKind.CHARACTER, ElementKind.NEW_ACT})
_ILLEGAL = dict.fromkeys([*range(9), 11, 12, *range(14, 32)])  # control signs, which XML cannot hold


def write_docx(screenplay: Screenplay, options: PrintOptions | None = None) -> bytes:
    """A script as a Word file."""
    options = options or PrintOptions()
    writer = _DocxWriter(screenplay, options)
    writer.add_title_page()
    writer.add_body()
    return writer.bytes()


class _DocxWriter:
    def __init__(self, screenplay: Screenplay, options: PrintOptions) -> None:
        from docx import Document

        self._screenplay = screenplay
        self._options = options
        self._format = options.page_format or screenplay.page_format or LETTER
        self._document: Document = Document()
        self._breaks_page = False
        _set_page(self._document, self._format)
        _add_styles(self._document, self._format)
        values = title_values(screenplay.title_page)
        core = self._document.core_properties
        core.title = plain_title_value(values.get("title", "")).translate(_ILLEGAL)[:255]
        core.author = plain_title_value(values.get("author", "")).translate(_ILLEGAL)[:255]
        core.comments = ""
        core.created = core.modified = datetime.now(UTC).replace(tzinfo=None)

    def bytes(self) -> bytes:
        """The file."""
        buffer = BytesIO()
        self._document.save(buffer)
        return buffer.getvalue()

    def add_title_page(self) -> None:
        """The title page's lines, and a page break after them."""
        lines = lay_out_title_page(self._screenplay.title_page, self._format) if self._options.title_page else []
        top = 0.0
        for line in sorted(lines, key=lambda line: line.top):
            paragraph = self._document.add_paragraph(style=TITLE_STYLE)
            paragraph.paragraph_format.space_before = _points(max(0.0, line.top - top) * LINE_POINTS)
            paragraph.alignment = _alignment(line.alignment)
            _add_runs(paragraph, line.runs)
            top = line.top + 1
        self._breaks_page = bool(lines)

    def add_body(self) -> None:
        """The script."""
        elements = self._screenplay.elements
        continued = set(continuing_cues(elements)) if self._format.automatic_continueds else set()
        index = 0
        while index < len(elements):
            element = elements[index]
            if element.kind is ElementKind.PAGE_BREAK:
                self._breaks_page = True
            elif element.dual is DualColumn.LEFT and (end := _pair_end(elements, index)):
                self._add_pair(elements, index, end, continued)
                index = end
                continue
            elif element.is_printed:
                self._add(self._document, element, index in continued)
            index += 1

    def _add_pair(self, elements: Sequence[Element], start: int, end: int, continued: set[int]) -> None:
        table = self._document.add_table(rows=1, cols=2)
        cells = {DualColumn.LEFT: table.cell(0, 0), DualColumn.RIGHT: table.cell(0, 1)}
        for index in range(start, end):
            element = elements[index]
            if element.is_printed and element.dual is not None:
                cell = cells[element.dual]
                paragraph = self._add(cell, element, index in continued)
                paragraph.paragraph_format.left_indent = _points(
                    {ElementKind.CHARACTER: 60, ElementKind.PARENTHETICAL: 18}.get(element.kind, 0)
                )
                paragraph.paragraph_format.right_indent = _points(0)
        for cell in cells.values():
            first = cell.paragraphs[0]
            if not first.text and len(cell.paragraphs) > 1:  # every new cell has an empty one
                first._element.getparent().remove(first._element)

    def _add(self, place: "Document | _Cell", element: Element, is_continued: bool) -> Any:
        paragraph = place.add_paragraph(style=STYLE_NAMES[element.kind])
        text = element.text
        runs = runs_of(text, element.spans, 0, len(text))
        if is_continued:
            more = with_continued(text, self._format.continued_text)[len(text.rstrip()) :]
            runs = (*runs[:-1], Run(runs[-1].text.rstrip() + more, runs[-1].style))
        if element.scene_number:
            runs = (Run(f"{element.scene_number}\t"), *runs)
        if element.kind in CAPITALISED:
            runs = tuple(Run(run.text.upper(), run.style) for run in runs)
        _add_runs(paragraph, runs)
        if element.blank_lines:
            paragraph.paragraph_format.space_before = _points(element.blank_lines * LINE_POINTS)
        if self._breaks_page or element.starts_new_page:
            paragraph.paragraph_format.page_break_before = True
            self._breaks_page = False
        return paragraph


def _add_styles(document: "Document", page_format: PageFormat) -> None:
    from docx.enum.style import WD_STYLE_TYPE
    from docx.enum.text import WD_LINE_SPACING

    normal = document.styles["Normal"]
    normal.font.name = _FONT
    normal.font.size = _points(12)
    normal.paragraph_format.space_after = _points(0)
    normal.paragraph_format.line_spacing_rule = WD_LINE_SPACING.EXACTLY
    normal.paragraph_format.line_spacing = _points(LINE_POINTS)
    for kind, name in STYLE_NAMES.items():
        shape = page_format.element(kind)
        style = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        style.base_style = normal
        style.quick_style = True
        style.font.all_caps = kind in CAPITALISED or None
        for_style = style.paragraph_format
        for_style.left_indent = _points((shape.left_inches - _LEFT_INCHES) * POINTS_PER_INCH)
        for_style.right_indent = _points(max(0.0, _RIGHT_EDGE_INCHES - shape.right_inches) * POINTS_PER_INCH)
        for_style.first_line_indent = _points(shape.first_indent_inches * POINTS_PER_INCH)
        for_style.space_before = _points(shape.space_before_lines * LINE_POINTS)
        for_style.line_spacing_rule = WD_LINE_SPACING.EXACTLY
        for_style.line_spacing = _points(LINE_POINTS * shape.line_spacing)
        for_style.alignment = _alignment(shape.alignment)
        for_style.keep_with_next = kind in _KEPT_WITH_NEXT
        for_style.page_break_before = shape.starts_new_page or None
        for_style.widow_control = True
        style.font.italic = bool(shape.style & Style.ITALIC) or None
        style.font.underline = bool(shape.style & Style.UNDERLINE) or None
        style.font.bold = bool(shape.style & Style.BOLD) or None
    document.styles.add_style(TITLE_STYLE, WD_STYLE_TYPE.PARAGRAPH).base_style = normal


def _set_page(document: "Document", page_format: PageFormat) -> None:
    section = document.sections[0]
    section.page_width = _points(page_format.width_inches * POINTS_PER_INCH)
    section.page_height = _points(page_format.height_inches * POINTS_PER_INCH)
    section.top_margin = _points(page_format.top_margin_points)
    section.bottom_margin = _points(page_format.bottom_margin_points)
    section.left_margin = _points(_LEFT_INCHES * POINTS_PER_INCH)
    section.right_margin = _points((page_format.width_inches - _RIGHT_EDGE_INCHES) * POINTS_PER_INCH)
    section.header_distance = _points(page_format.header_margin_points)
    section.different_first_page_header_footer = True
    _add_page_number(section.header.paragraphs[0])


def _add_page_number(paragraph: Any) -> None:
    """``N.`` at the right, counted by Word."""
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), "PAGE")
    paragraph._p.append(field)
    paragraph.add_run(".")


def _add_runs(paragraph: Any, runs: Iterable[Run]) -> None:
    for run in runs:
        added = paragraph.add_run(run.text.translate(_ILLEGAL))
        added.bold = bool(run.style & Style.BOLD) or None
        added.italic = bool(run.style & Style.ITALIC) or None
        added.underline = bool(run.style & Style.UNDERLINE) or None


def _pair_end(elements: tuple[Element, ...], start: int) -> int | None:
    """Where a pair that begins at ``start`` ends; None: its other half is missing."""
    end = start
    while end < len(elements) and (elements[end].dual is DualColumn.LEFT or not elements[end].is_printed):
        end += 1
    middle = end
    while end < len(elements) and elements[end].dual is DualColumn.RIGHT:
        end += 1
    return end if end > middle else None


def _alignment(alignment: Alignment) -> Any:
    from docx.enum.text import WD_ALIGN_PARAGRAPH

    return {
        Alignment.LEFT: WD_ALIGN_PARAGRAPH.LEFT,
        Alignment.CENTER: WD_ALIGN_PARAGRAPH.CENTER,
        Alignment.RIGHT: WD_ALIGN_PARAGRAPH.RIGHT,
    }[alignment]


def _points(points: float) -> Any:
    from docx.shared import Pt

    return Pt(points)
