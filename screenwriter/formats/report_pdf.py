"""A report as a PDF file: a table over as many landscape pages as it needs, wide ones in parts side by side."""

from collections.abc import Callable, Iterator, Sequence
from io import BytesIO
from typing import TYPE_CHECKING, Any
from xml.sax.saxutils import escape

from screenwriter import __version__
from screenwriter.formats.pdf_fonts import PdfFonts, is_kana, use_font
from screenwriter.formats.report_cells import cell_text, is_number, shown_title
from screenwriter.formats.report_chart import WIDTH, Mark, chart_height, chart_marks
from screenwriter.formats.report_sheet import ReportSheet
from screenwriter.formats.styled_lines import Run
from screenwriter.report_messages import Chart
from screenwriter.screenplay.elements import Style

if TYPE_CHECKING:
    from reportlab.platypus import Flowable

_MARGIN = 45.0
_PAGE = (792.0, 612.0)  # Letter on its side, which A4 printers fit too
_SIZE, _LETTER_WIDTH = 7.5, 4.55  # Courier Prime at that size: 0.6 of it, and a little air
_PADDING, _CHART_SIZE = 8.0, 10.0
_LEAST_LETTERS, _MOST_LETTERS = 4, 38
_LONGEST_CELL = 1400  # letters; a row cannot go over a page's end
_FONT, _BOLD = "CourierPrime-Regular", "CourierPrime-Bold"


def report_pdf(sheet: ReportSheet, on_page: Callable[[int], None] | None = None) -> bytes:
    """The bytes of the file; ``on_page`` as in ``export_report``."""
    from reportlab.platypus import SimpleDocTemplate

    for font in (_FONT, _BOLD):
        use_font(font)
    writer = _Writer(sheet)
    buffer = BytesIO()
    document = SimpleDocTemplate(
        buffer, pagesize=_PAGE, leftMargin=_MARGIN, rightMargin=_MARGIN, topMargin=_MARGIN, bottomMargin=_MARGIN,
        title=f"{sheet.report.title}: {sheet.script}", author="", creator=f"Screenwriter {__version__}",
        initialFontName=_FONT, initialFontSize=_SIZE, invariant=1,
    )  # fmt: skip

    def begin_page(canvas: Any, _document: Any) -> None:
        number = canvas.getPageNumber()
        if on_page is not None:
            on_page(number)
        canvas.setFont(_FONT, _SIZE)
        canvas.drawRightString(_PAGE[0] - _MARGIN, _MARGIN / 2, str(number))

    document.build(list(writer.story()), onFirstPage=begin_page, onLaterPages=begin_page)
    return buffer.getvalue()


class _Writer:
    def __init__(self, sheet: ReportSheet) -> None:
        from reportlab.lib.styles import ParagraphStyle

        self._sheet, self._report = sheet, sheet.report
        texts = [sheet.script, *(str(cell) for row in self._report.rows for cell in row)]
        self._fonts = PdfFonts(any(is_kana(sign) for text in texts for sign in text))
        self._words = ParagraphStyle("words", fontName=_FONT, fontSize=_SIZE, leading=_SIZE * 1.25, splitLongWords=1)
        self._right = ParagraphStyle("figure", parent=self._words, alignment=2)
        self._title = ParagraphStyle("title", parent=self._words, fontSize=15, leading=20)

    def story(self) -> Iterator["Flowable"]:
        """Title, origin, method, result, then the table in parts that fit the page's width."""
        from reportlab.platypus import Spacer

        yield self._paragraph(self._report.title, self._title, is_bold=True)
        for line in (self._sheet.origin, self._report.about, *self._report.remark.splitlines()):
            yield self._paragraph(line, self._words)
        for chart in self._report.charts:
            yield Spacer(1, 12)
            yield _chart_flowable(chart, self._fonts)
        if not self._report.rows:
            return
        for part in self._parts():
            yield Spacer(1, 12)
            yield self._table(part)

    def _parts(self) -> list[list[int]]:
        """The columns of each table: as many as fit beside the first, which is repeated."""
        room = _PAGE[0] - 2 * _MARGIN
        parts: list[list[int]] = []
        for place in range(len(self._report.table_columns)):
            if not parts or sum(map(self._width, parts[-1])) + self._width(place) > room:
                parts.append([0] if parts else [])
            if place not in parts[-1]:
                parts[-1].append(place)
        return parts

    def _width(self, place: int) -> float:
        longest = max(len(cell_text(self._report, row, place)) for row in range(len(self._report.rows)))
        title = max(map(len, shown_title(self._report.table_columns[place]).split()))
        return min(max(longest, title, _LEAST_LETTERS), _MOST_LETTERS) * _LETTER_WIDTH + _PADDING

    def _cell(self, text: str, style: Any) -> "Flowable | str":
        """Short plain text is set by the table itself, which is many times faster."""
        return text if text.isascii() and len(text) <= _LEAST_LETTERS else self._paragraph(text, style)

    def _table(self, part: Sequence[int]) -> "Flowable":
        from reportlab.lib.colors import Color
        from reportlab.platypus import LongTable, TableStyle

        columns = self._report.table_columns
        styles = [self._right if is_number(columns[place]) else self._words for place in part]
        head = [
            self._paragraph(shown_title(columns[place]), style, is_bold=True)
            for place, style in zip(part, styles, strict=True)
        ]
        rows = [
            [self._cell(cell_text(self._report, row, place), style) for place, style in zip(part, styles, strict=True)]
            for row in range(len(self._report.rows))
        ]
        rules = TableStyle(
            [
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("FONT", (0, 0), (-1, -1), _FONT, _SIZE, _SIZE * 1.25),
                *(
                    ("ALIGN", (place, 0), (place, -1), "RIGHT")
                    for place, style in enumerate(styles)
                    if style is self._right
                ),
                ("LINEBELOW", (0, 0), (-1, -1), 0.3, Color(0.8, 0.78, 0.74)),
                ("LINEBELOW", (0, 0), (-1, 0), 0.8, Color(0.3, 0.3, 0.3)),
                ("LEFTPADDING", (0, 0), (-1, -1), _PADDING / 2),
                ("RIGHTPADDING", (0, 0), (-1, -1), _PADDING / 2),
                ("TOPPADDING", (0, 0), (-1, -1), 2),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 2.5),
            ]
        )
        widths = [self._width(place) for place in part]
        return LongTable([head, *rows], colWidths=widths, repeatRows=1, hAlign="LEFT", style=rules)

    def _paragraph(self, text: str, style: Any, is_bold: bool = False) -> "Flowable":
        from reportlab.platypus import Paragraph

        if len(text) > _LONGEST_CELL:
            text = f"{text[:_LONGEST_CELL].rstrip()} …"
        marked = []
        for piece in self._fonts.pieces((Run(text, Style.BOLD if is_bold else Style(0)),)):
            use_font(piece.font)
            marked.append(f'<font name="{piece.font}">{escape(piece.text)}</font>')
        return Paragraph("".join(marked), style)


def _chart_flowable(chart: Chart, fonts: PdfFonts) -> "Flowable":
    """A chart as wide as the page, or as high, whichever it reaches first."""
    from reportlab.platypus import Flowable

    height = chart_height(chart)
    room_x, room_y = _PAGE[0] - 2 * _MARGIN - 12, _PAGE[1] - 2 * _MARGIN - 24
    scale = min(room_x / WIDTH, room_y / height)

    class _Drawing(Flowable):
        def wrap(self, _width: float, _height: float) -> tuple[float, float]:
            return WIDTH * scale, height * scale

        def draw(self) -> None:
            self.canv.saveState()
            self.canv.translate(0, height * scale)
            self.canv.scale(scale, scale)
            for mark in chart_marks(chart):
                _draw_mark(self.canv, mark, fonts)
            self.canv.restoreState()

    return _Drawing()


def _draw_mark(canvas: Any, mark: Mark, fonts: PdfFonts) -> None:
    """Marks count y downwards from the upper edge, the canvas upwards."""
    if mark.kind == "rect":
        canvas.setLineWidth(1.2)
        canvas.setDash()
        canvas.setFillColor(mark.colour)
        canvas.setStrokeColor(mark.colour)
        is_hollow = mark.look == "hollow"
        canvas.rect(mark.x, -mark.y - mark.height, mark.width, mark.height, stroke=is_hollow, fill=not is_hollow)
    elif mark.kind == "line":
        canvas.setStrokeColor(mark.colour)
        canvas.setLineWidth(1.4)
        canvas.setDash([float(part) for part in mark.look.split()])
        canvas.line(mark.x, -mark.y, mark.width, -mark.height)
    else:
        _draw_text(canvas, mark, fonts)


def _draw_text(canvas: Any, mark: Mark, fonts: PdfFonts) -> None:
    is_bold = mark.look == "bold"
    pieces = list(fonts.pieces((Run(mark.text, Style.BOLD if is_bold else Style(0)),)))
    for piece in pieces:
        use_font(piece.font)
    width = sum(canvas.stringWidth(piece.text, piece.font, _CHART_SIZE) for piece in pieces)
    x = mark.x - {"end": width, "middle": width / 2}.get(mark.look, 0.0)
    canvas.setFillColor(mark.colour)
    for piece in pieces:
        canvas.setFont(piece.font, _CHART_SIZE)
        canvas.drawString(x, -mark.y, piece.text)
        x += canvas.stringWidth(piece.text, piece.font, _CHART_SIZE)
