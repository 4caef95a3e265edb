"""Bookmarks and scene colours at the left edge of the page, for what is in view; never printed."""

from PySide6.QtCore import QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPolygonF, QTextBlock

from screenwriter.screenplay.elements import ElementKind
from screenwriter.ui.editor.element_formats import BOOKMARK, COLOUR, block_kind
from screenwriter.ui.editor.script_page import ScriptPage
from screenwriter.ui.editor.shown_blocks import blocks_shown

_FLAG_COLUMN = 10.6  # between scene numbers and text: further out a narrow pane cuts the page
_FLAG_WIDTH_COLUMNS = 1.6
_COLOUR_COLUMN = 13.0
_COLOUR_WIDTH_COLUMNS = 0.6


class BookmarkMarks(QObject):
    """Draws them over one view."""

    def __init__(self, view: ScriptPage) -> None:
        super().__init__(view)
        self._view = view
        view.overlays.append(self.paint)

    def paint(self, painter: QPainter) -> None:
        """Draw the signs of the paragraphs in view."""
        layout = self._view.screenplay_document.page_layout
        for block in blocks_shown(self._view, layout):
            block_format = block.blockFormat()
            if block_format.hasProperty(BOOKMARK):
                self._paint_flag(painter, self._line_of(block, _FLAG_COLUMN, _FLAG_WIDTH_COLUMNS))
            colour = block_format.property(COLOUR)
            if colour and block_kind(block_format) is ElementKind.SCENE_HEADING:
                painter.fillRect(self._line_of(block, _COLOUR_COLUMN, _COLOUR_WIDTH_COLUMNS), QColor(colour))

    def _line_of(self, block: QTextBlock, column: float, width: float) -> QRectF:
        """A place in the margin as high as the block's first line, in the viewport."""
        layout = self._view.screenplay_document.page_layout
        unit = layout.metrics.column
        left = column * unit - self._view.horizontalScrollBar().value()
        top = layout.blockBoundingRect(block).top() - self._view.verticalScrollBar().value()
        if not block.layout().lineCount():
            return QRectF()
        line = block.layout().lineAt(0)
        return QRectF(left, top + line.y(), width * unit, line.height())

    def _paint_flag(self, painter: QPainter, area: QRectF) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._view.palette().color(QPalette.ColorRole.Accent))
        area = area.adjusted(0, area.height() * 0.1, 0, -area.height() * 0.1)
        notch = QPointF(area.center().x(), area.bottom() - area.height() * 0.3)
        corners = [area.topLeft(), area.topRight(), area.bottomRight(), notch, area.bottomLeft()]
        painter.drawPolygon(QPolygonF(corners))
        painter.restore()
