"""Print and print preview: the sheets of ``print_layout`` painted with Qt, every letter in its cell of the page."""

from pathlib import Path

from PySide6.QtCore import QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF, QPageLayout, QPageSize, QPainter, QPen
from PySide6.QtPrintSupport import QPrinter

from screenwriter.formats.print_layout import CELL_POINTS, Print
from screenwriter.formats.sheets import OUT_GRAY, STROKE_GRAY, STROKE_POINTS, PlacedLine, PrintedPage
from screenwriter.formats.styled_lines import cells_of, clusters
from screenwriter.screenplay.elements import Style
from screenwriter.screenplay.page_format import POINTS_PER_INCH, PageFormat
from screenwriter.ui.theme import SCRIPT_FONT, load_script_fonts

_FONT_POINTS = 12.0
_FALLBACK_FONTS = ("DejaVu Sans Mono", "Droid Sans Fallback")
"""As in PDF files, for signs that the script's font lacks; other signs are in the system's fonts."""
_WIDE_INSET_POINTS = CELL_POINTS - _FONT_POINTS / 2
"""A wide sign stands in the middle of its two cells."""
_UNDERLINE_DROP_POINTS, _UNDERLINE_POINTS = 1.6, 0.6
_KNOWN_SIZE_INCHES = 0.02


def prepare_printer(printer: QPrinter, page_format: PageFormat) -> None:
    """Set the paper of a script, its whole area to be painted on."""
    printer.setPageSize(page_size(page_format))
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    printer.setFullPage(True)
    printer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Point)


def load_fallback_fonts(folder: Path) -> None:
    """Make the fonts of a folder known, once; needed before sheets with signs of other alphabets are painted."""
    if _FALLBACK_FONTS[-1] not in QFontDatabase.families():
        load_script_fonts(folder)


def page_size(page_format: PageFormat) -> QPageSize:
    """The paper by its name where it has one, so that printers know it."""
    inches = QSizeF(page_format.width_inches, page_format.height_inches)
    for known in (QPageSize.PageSizeId.Letter, QPageSize.PageSizeId.A4):
        size = QPageSize(known).size(QPageSize.Unit.Inch)
        if abs(size.width() - inches.width()) + abs(size.height() - inches.height()) < _KNOWN_SIZE_INCHES:
            return QPageSize(known)
    return QPageSize(inches, QPageSize.Unit.Inch)


def print_sheets(printed: Print, printer: QPrinter, watermark: str = "") -> bool:
    """Paint the sheets that the printer is asked for; False: the printer refused.

    The printer's page range counts sheets from 1, the title page included.
    """
    painter = QPainter()
    if not painter.begin(printer):
        return False
    sheets = printed.pages
    if printer.fromPage() > 0:
        sheets = sheets[printer.fromPage() - 1 : max(printer.toPage(), printer.fromPage())]
    if printer.pageOrder() == QPrinter.PageOrder.LastPageFirst:
        sheets = sheets[::-1]
    page_painter = SheetPainter(painter, printer.resolution() / POINTS_PER_INCH)
    for number, sheet in enumerate(sheets):
        if number and not printer.newPage():
            painter.end()
            return False
        page_painter.paint(sheet, printed.page_format, watermark)
    return painter.end()


class SheetPainter:
    """Paints sheets on a painter whose unit is a dot; ``scale`` is the number of dots to a point."""

    def __init__(self, painter: QPainter, scale: float, ink: QColor | Qt.GlobalColor = Qt.GlobalColor.black) -> None:
        self._painter = painter
        self._scale = scale
        self._ink = ink
        self._fonts: dict[Style, QFont] = {}

    def paint(self, sheet: PrintedPage, page_format: PageFormat, watermark: str = "") -> None:
        """Paint one sheet in its own ink, whatever colours the window has."""
        if watermark:
            self._paint_watermark(page_format, watermark)
        for line in sheet.lines:
            ink = QColor.fromRgbF(OUT_GRAY, OUT_GRAY, OUT_GRAY) if line.is_out else self._ink
            self._painter.setPen(QPen(ink, _UNDERLINE_POINTS * self._scale))
            self._paint_line(line)
        self._painter.setPen(QPen(QColor.fromRgbF(STROKE_GRAY, STROKE_GRAY, STROKE_GRAY), STROKE_POINTS * self._scale))
        for stroke in sheet.strokes:
            ends = QPointF(stroke.x1, stroke.y1), QPointF(stroke.x2, stroke.y2)
            self._painter.drawLine(ends[0] * self._scale, ends[1] * self._scale)

    def _paint_line(self, line: PlacedLine) -> None:
        x, y = line.x, line.baseline
        for number, run in enumerate(line.runs):
            self._painter.setFont(self._font(run.style & (Style.BOLD | Style.ITALIC)))
            if run.text.isascii():
                self._paint_text(x, y, run.text)
            else:  # another font may come in for some signs, with letters of another width
                for cell, cells, sign in clusters(run.text):
                    inset = _WIDE_INSET_POINTS if cells > 1 else 0.0
                    self._paint_text(x + cell * CELL_POINTS + inset, y, sign)
            is_last = number + 1 == len(line.runs)
            width = cells_of(run.text.rstrip() if is_last else run.text) * CELL_POINTS
            if run.style & Style.UNDERLINE:
                self._paint_underline(x, y + _UNDERLINE_DROP_POINTS, width)
            x += cells_of(run.text) * CELL_POINTS

    def _paint_text(self, x: float, y: float, text: str) -> None:
        if text.strip():
            self._painter.drawText(QPointF(x * self._scale, y * self._scale), text)

    def _paint_underline(self, x: float, y: float, width: float) -> None:
        left = QPointF(x * self._scale, y * self._scale)
        self._painter.drawLine(left, left + QPointF(width * self._scale, 0))

    def _paint_watermark(self, page_format: PageFormat, words: str) -> None:
        painter = self._painter
        width, height = (
            inches * POINTS_PER_INCH * self._scale for inches in (page_format.width_inches, page_format.height_inches)
        )
        painter.save()
        font = QFont(self._font(Style.BOLD))
        font.setPixelSize(max(1, round(min(72.0, 620 / (0.6 * len(words))) * self._scale)))
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0)
        painter.setFont(font)
        painter.setPen(QColor(224, 224, 224))
        painter.translate(width / 2, height / 2)
        painter.rotate(-52)
        area = QRectF(-height, -height / 2, 2 * height, height)
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, words)
        painter.restore()

    def _font(self, style: Style) -> QFont:
        """The page's font with its letters spread to the width of a cell."""
        if style not in self._fonts:
            font = QFont([SCRIPT_FONT, *_FALLBACK_FONTS])
            font.setStyleHint(QFont.StyleHint.TypeWriter)
            font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
            font.setPixelSize(max(1, round(_FONT_POINTS * self._scale)))
            font.setBold(bool(style & Style.BOLD))
            font.setItalic(bool(style & Style.ITALIC))
            font.setKerning(False)
            advance = QFontMetricsF(font, self._painter.device()).horizontalAdvance("x")
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, CELL_POINTS * self._scale - advance)
            self._fonts[style] = font
        return self._fonts[style]
