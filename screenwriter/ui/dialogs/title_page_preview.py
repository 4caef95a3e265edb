"""A small picture of the title page, as it will be printed."""

from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QWidget

from screenwriter.formats.print_layout import PrintOptions, lay_out_print
from screenwriter.screenplay.document import Screenplay, TitleEntry
from screenwriter.screenplay.page_format import POINTS_PER_INCH, PageFormat
from screenwriter.ui.printing import SheetPainter

_SCALE = 0.66
_NOTHING = QT_TRANSLATE_NOOP("TitlePagePreview", "Nothing to print yet")


class TitlePagePreview(QWidget):
    """Draws one sheet in the colours of the page, as large as there is room for."""

    def __init__(self, page_format: PageFormat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._format = page_format
        self._width = page_format.width_inches * POINTS_PER_INCH
        self._height = page_format.height_inches * POINTS_PER_INCH
        self._printed = lay_out_print(Screenplay(), PrintOptions(page_format))
        self.setAccessibleName(self.tr("Preview of the title page"))
        self.setMinimumSize(self.sizeHint())

    @property
    def lines(self) -> list[str]:
        """What the sheet says, from the top."""
        return [line.text for line in self._printed.pages[0].lines] if self._printed.title_pages else []

    def show_entries(self, entries: Sequence[TitleEntry]) -> None:
        """Draw these entries."""
        self._printed = lay_out_print(Screenplay(title_page=tuple(entries)), PrintOptions(self._format))
        self.update()

    # Qt's names

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(round(self._width * _SCALE), round(self._height * _SCALE))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        scale = min((self.width() - 1) / self._width, (self.height() - 1) / self._height)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate((self.width() - self._width * scale) / 2, 0.5)
        sheet = QRectF(0, 0, self._width * scale, self._height * scale)
        painter.setPen(self.palette().color(QPalette.ColorRole.Mid))
        painter.setBrush(self.palette().base())
        painter.drawRect(sheet)
        if not self._printed.title_pages:
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            painter.drawText(sheet, Qt.AlignmentFlag.AlignCenter, self.tr(_NOTHING))
            return
        painter.scale(scale, scale)
        ink = self.palette().color(QPalette.ColorRole.Text)
        SheetPainter(painter, 1.0, ink).paint(self._printed.pages[0], self._format)
