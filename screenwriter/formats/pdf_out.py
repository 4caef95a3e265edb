"""Scripts to PDF files: the sheets of ``print_layout`` with embedded fonts, bookmarks, page labels, comments and tags.

Two runs over the same script give the same bytes but for the date and the identifier made from it; with the
environment variable SOURCE_DATE_EPOCH these are the same too.
"""

import math
from collections.abc import Callable, Iterable
from io import BytesIO

from screenwriter import __version__
from screenwriter.formats.pdf_fonts import FONT_POINTS, PdfFonts, Piece, advance_points, is_kana, use_font
from screenwriter.formats.pdf_outline import outline_entries
from screenwriter.formats.pdf_tags import Tags
from screenwriter.formats.print_layout import CELL_POINTS, Print, PrintOptions, lay_out_print
from screenwriter.formats.sheets import (
    OUT_GRAY,
    STROKE_GRAY,
    STROKE_POINTS,
    Part,
    PlacedLine,
    PrintedPage,
)
from screenwriter.formats.styled_lines import Run, cells_of
from screenwriter.formats.title_page_layout import plain_title_value, title_values
from screenwriter.screenplay.document import Screenplay
from screenwriter.screenplay.elements import ElementKind, Style
from screenwriter.screenplay.page_format import LINE_POINTS, POINTS_PER_INCH

_FIRST_FONT = "CourierPrime-Regular"
_WATERMARK_POINTS = 72.0
_WATERMARK_GRAY = 0.88
_NOTE_LEFT_INCHES = 7.6
_UNDERLINE_DROP_POINTS = 1.6
_BOLD_OUTLINE_POINTS = 0.5
_OF_THE_TEXT = frozenset({Part.BODY, Part.TITLE_PAGE})


def write_pdf(
    screenplay: Screenplay,
    options: PrintOptions | None = None,
    on_page: Callable[[int, int], None] | None = None,
) -> bytes:
    """A script as a PDF file.

    Args:
        on_page: called before each sheet with its number and how many there are; what it raises ends the writing.
    Raises:
        ScriptFormatError: nothing of the script is what the options want.
    """
    options = options or PrintOptions()
    printed = lay_out_print(screenplay, options)
    return _PdfWriter(screenplay, printed, options).write(on_page)


class _PdfWriter:
    def __init__(self, screenplay: Screenplay, printed: Print, options: PrintOptions) -> None:
        from reportlab.pdfgen.canvas import Canvas

        self._screenplay = screenplay
        self._printed = printed
        self._options = options
        self._width = printed.page_format.width_inches * POINTS_PER_INCH
        self._height = printed.page_format.height_inches * POINTS_PER_INCH
        self._buffer = BytesIO()
        use_font(_FIRST_FONT)
        values = title_values(screenplay.title_page)
        self._canvas = Canvas(
            self._buffer,
            pagesize=(self._width, self._height),
            pageCompression=1,
            pdfVersion=(1, 7),
            lang=values.get("language", "").strip() or None,
            initialFontName=_FIRST_FONT,  # a built-in one would be named in the file but not be in it
        )
        title = plain_title_value(values.get("title", ""))
        self._canvas.setTitle(title or "Screenplay")
        self._canvas.setAuthor(plain_title_value(values.get("author", "")) or "")
        self._canvas.setCreator(f"Screenwriter {__version__}")
        self._canvas.setSubject("")
        self._canvas.setViewerPreference("DisplayDocTitle", "true")
        self._fonts = PdfFonts(any(is_kana(sign) for element in screenplay.elements for sign in element.text))
        self._outline = outline_entries(screenplay.elements, printed)
        self._tags = Tags(self._canvas, [element.kind for element in screenplay.elements])

    def write(self, on_page: Callable[[int, int], None] | None) -> bytes:
        sheets = self._printed.pages
        for number, page in enumerate(sheets):
            if on_page is not None:
                on_page(number + 1, len(sheets))
            self._draw_page(page)
            self._tags.close_page()
            self._canvas.showPage()
        self._label_pages()
        self._add_outline()
        self._tags.finish()
        self._canvas.save()
        return self._buffer.getvalue()

    # Pages

    def _draw_page(self, page: PrintedPage) -> None:
        sheet = self._canvas.getPageNumber() - 1
        for entry in self._outline:
            if entry.sheet == sheet:
                self._canvas.bookmarkHorizontalAbsolute(entry.key, self._height - entry.top)
        if self._options.watermark:
            with self._tags.artifact():
                self._draw_watermark()
        for line, following in zip(page.lines, [*page.lines[1:], None], strict=False):
            self._draw_tagged(line, following)
        if page.strokes:
            with self._tags.artifact():
                self._draw_strokes(page)
        if self._options.notes:
            self._add_notes(page)

    def _draw_tagged(self, line: PlacedLine, following: PlacedLine | None) -> None:
        is_first_number = line.part is Part.SCENE_NUMBER and line.x < self._width / 2
        if line.is_out or not (line.part in _OF_THE_TEXT or is_first_number):
            with self._tags.artifact():
                (self._draw_pale if line.is_out else self._draw_line)(line)
            return
        goes_on = is_first_number or (line.part is Part.TITLE_PAGE and _is_close(line, following))
        with self._tags.element(line.index, line.part):
            self._draw_line(_spaced(line) if goes_on else line)
        if line.part is Part.TITLE_PAGE and not goes_on:
            self._tags.end_title_line()

    def _draw_pale(self, line: PlacedLine) -> None:
        self._canvas.saveState()
        self._canvas.setFillGray(OUT_GRAY)
        self._canvas.setStrokeGray(OUT_GRAY)
        self._draw_line(line)
        self._canvas.restoreState()

    def _draw_strokes(self, page: PrintedPage) -> None:
        self._canvas.saveState()
        self._canvas.setStrokeGray(STROKE_GRAY)
        self._canvas.setLineWidth(STROKE_POINTS)
        for stroke in page.strokes:
            self._canvas.line(stroke.x1, self._height - stroke.y1, stroke.x2, self._height - stroke.y2)
        self._canvas.restoreState()

    def _draw_line(self, line: PlacedLine) -> None:
        y = self._height - line.baseline
        for piece in self._fonts.pieces(line.runs):
            self._draw_piece(piece, line.x + piece.cell * CELL_POINTS, y)
        self._draw_underlines(line, y - _UNDERLINE_DROP_POINTS)

    def _draw_piece(self, piece: Piece, x: float, y: float) -> None:
        use_font(piece.font)
        text = self._canvas.beginText()
        # Courier Prime's letters are a hair narrower than a tenth of an inch; the page's cells are not.
        space = piece.letter_cells * CELL_POINTS - advance_points(piece.font, piece.text[0])
        inset = space / 2 if piece.letter_cells > 1 else 0.0  # a wide sign stands in the middle of its cells
        text.setTextOrigin(x + inset, y)
        text.setFont(piece.font, FONT_POINTS, LINE_POINTS)
        text.setCharSpace(space)
        if piece.is_bold:
            self._canvas.setLineWidth(_BOLD_OUTLINE_POINTS)
            text.setTextRenderMode(2)
        text.textOut(piece.text)
        if piece.is_bold:
            text.setTextRenderMode(0)
        if not piece.stands_for:
            self._canvas.drawText(text)
            return
        said = piece.stands_for.encode("utf-16-be").hex()
        self._canvas.addLiteral(f"/Span <</ActualText <feff{said}>>> BDC")
        self._canvas.drawText(text)
        self._canvas.addLiteral("EMC")

    def _draw_underlines(self, line: PlacedLine, y: float) -> None:
        self._canvas.setLineWidth(0.6)
        x = line.x
        for number, run in enumerate(line.runs):
            text = run.text if number + 1 < len(line.runs) else run.text.rstrip()
            if run.style & Style.UNDERLINE and text:
                self._canvas.line(x, y, x + cells_of(text) * CELL_POINTS, y)
            x += cells_of(run.text) * CELL_POINTS

    def _draw_watermark(self) -> None:
        canvas, words = self._canvas, self._options.watermark
        room = math.hypot(self._width, self._height) * 0.72
        width = max(1, cells_of(words)) * CELL_POINTS
        canvas.saveState()
        canvas.translate(self._width / 2, self._height / 2)
        canvas.rotate(math.degrees(math.atan2(self._height, self._width)))
        size = min(_WATERMARK_POINTS / FONT_POINTS, room / width)
        canvas.scale(size, size)
        canvas.setFillGray(_WATERMARK_GRAY)
        canvas.setStrokeGray(_WATERMARK_GRAY)
        for piece in self._fonts.pieces((Run(words, Style.BOLD),)):
            self._draw_piece(piece, piece.cell * CELL_POINTS - width / 2, -FONT_POINTS / 3)
        canvas.restoreState()

    def _add_notes(self, page: PrintedPage) -> None:
        """Notes as comments at the right edge, level with the first line of what they were written in or before."""
        seen: set[int] = set()
        for line in page.lines:
            if line.part is not Part.BODY or line.is_out or line.index is None or line.index in seen:
                continue
            seen.add(line.index)
            y = self._height - line.baseline
            left = _NOTE_LEFT_INCHES * POINTS_PER_INCH
            for number, note in enumerate(self._notes_at(line.index)):
                place = (left, y - 12 - 4 * number, left + 18, y + 8 - 4 * number)
                self._canvas.textAnnotation(note, place, Name="/Comment", Color=(1, 0.85, 0.3))

    def _notes_at(self, index: int) -> Iterable[str]:
        elements = self._screenplay.elements
        before = index
        while before and not elements[before - 1].is_printed:
            before -= 1
        yield from (e.text for e in elements[before:index] if e.kind is ElementKind.NOTE)
        yield from (a.text for a in elements[index].annotations if a.kind is ElementKind.NOTE)

    # The document

    def _label_pages(self) -> None:
        if self._printed.title_pages:
            self._canvas.addPageLabel(0, prefix="Title")
        body = self._printed.pages[self._printed.title_pages :]
        if all(page.label == str(number) for number, page in enumerate(body, start=1)):
            self._canvas.addPageLabel(self._printed.title_pages, style="ARABIC", start=1)
            return
        for number, page in enumerate(body, start=self._printed.title_pages):
            self._canvas.addPageLabel(number, prefix=page.label)

    def _add_outline(self) -> None:
        for entry in self._outline:
            self._canvas.addOutlineEntry(entry.title, entry.key, entry.level)
        if self._outline:
            self._canvas.showOutline()


def _is_close(line: PlacedLine, following: PlacedLine | None) -> bool:
    """Whether two lines of the title page are a paragraph."""
    return following is not None and 0 < following.baseline - line.baseline < 1.5 * LINE_POINTS


def _spaced(line: PlacedLine) -> PlacedLine:
    """A line with a space after it, so that who reads the tags finds a space between it and what follows."""
    return line._replace(runs=(*line.runs, Run(" ")))
