"""A small painted plot of a training: surprise on the held-out pages, and the training loss behind it.

Colours come from the palette, so it reads in light and dark; the two lines differ in width and dots too.
"""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

_MOST_POINTS = 1000  # of the loss line: more than a screen shows
_MARGIN = 10.0
_GRID_LINES = 4


class LossPlot(QWidget):
    """Shows the points it was given; the steps' number fixes the width of the whole."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps = 1
        self._loss: list[tuple[int, float]] = []
        self._bits: list[tuple[int, float]] = []
        self.setMinimumSize(320, 160)
        self.setAccessibleName(self.tr("Course of the learning"))
        self._describe()

    def clear(self) -> None:
        """Start anew."""
        self._loss.clear()
        self._bits.clear()
        self._describe()

    def add(self, step: int, steps: int, loss: float, held_out_bits: float) -> None:
        """Add where training stands; bits of 0 and less were not measured.

        A training that was resumed may start some steps back: what was drawn from there on gives way.
        """
        self._steps = max(1, steps)
        for points in (self._loss, self._bits):
            while points and points[-1][0] >= step:
                points.pop()
        if loss > 0:
            self._loss.append((step, loss))
        if len(self._loss) > _MOST_POINTS:
            del self._loss[1:-1:2]
        if held_out_bits > 0:
            self._bits.append((step, held_out_bits))
        self._describe()

    @property
    def held_out_points(self) -> Sequence[tuple[int, float]]:
        """Step and bits per character of each measurement shown."""
        return tuple(self._bits)

    def _describe(self) -> None:
        if self._bits:
            first, last = self._bits[0][1], self._bits[-1][1]
            text = self.tr("Surprise on the held-out pages: {first} bits per character at first, {last} now.").format(
                first=f"{first:.2f}", last=f"{last:.2f}"
            )
        else:
            text = self.tr("Nothing measured yet.")
        self.setAccessibleDescription(text)
        legend = self.tr("Lower is better. The thin line is the training loss, on a scale of its own.")
        self.setToolTip(f"{text}\n{legend}")
        self.update()

    def _plot_area(self, metrics: QFontMetricsF) -> QRectF:
        left = _MARGIN + metrics.horizontalAdvance("0.00") + 8
        top = _MARGIN + metrics.height() + 8
        return QRectF(left, top, self.width() - left - _MARGIN, self.height() - top - _MARGIN)

    def _paint_grid(self, painter: QPainter, area: QRectF, low: float, high: float) -> None:
        painter.setPen(QPen(self._faint(60), 1))
        rows = [area.bottom() - area.height() * n / _GRID_LINES for n in range(_GRID_LINES + 1)]
        for y in rows:
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
        if not self._bits:
            return
        painter.setPen(self._faint(190))
        height = painter.fontMetrics().height()
        for n, y in enumerate(rows):
            box = QRectF(_MARGIN, y - height / 2, area.left() - _MARGIN - 8, height)
            value = low + (high - low) * n / _GRID_LINES
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, f"{value:.2f}")

    def _paint_legend(self, painter: QPainter, area: QRectF) -> None:
        y = _MARGIN + painter.fontMetrics().height() / 2
        x = area.left()
        for pen, text in (
            (self._bits_pen(), self.tr("bits per character, held-out pages")),
            (self._loss_pen(), self.tr("training loss")),
        ):
            painter.setPen(pen)
            painter.drawLine(QPointF(x, y), QPointF(x + 22, y))
            painter.setPen(self._faint(210))
            box = QRectF(x + 28, _MARGIN, area.width(), painter.fontMetrics().height())
            painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
            x += 28 + painter.fontMetrics().horizontalAdvance(text) + 24

    def _paint_line(
        self, painter: QPainter, area: QRectF, points: Sequence[tuple[int, float]], limits: tuple[float, float]
    ) -> QPolygonF:
        low, high = limits
        places = [
            QPointF(
                area.left() + area.width() * step / self._steps,
                area.bottom() - area.height() * (v - low) / (high - low),
            )
            for step, v in points
        ]
        line = QPolygonF(places)
        painter.drawPolyline(line)
        return line

    def _bits_pen(self) -> QPen:
        pen = QPen(self.palette().color(QPalette.ColorRole.Accent), 2.5)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        return pen

    def _loss_pen(self) -> QPen:
        return QPen(self._faint(120), 1)

    def _faint(self, alpha: int) -> QColor:
        colour = QColor(self.palette().color(QPalette.ColorRole.WindowText))
        colour.setAlpha(alpha)
        return colour

    # Qt's names

    def sizeHint(self) -> QSize:
        """Wide and low."""
        return QSize(520, 220)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Grid, legend, then the two lines, each on the scale of its own values."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = self._plot_area(QFontMetricsF(self.font()))
        bits_limits = _limits([bits for _, bits in self._bits])
        self._paint_grid(painter, area, *bits_limits)
        self._paint_legend(painter, area)
        painter.setPen(self._loss_pen())
        self._paint_line(painter, area, self._loss, _limits([loss for _, loss in self._loss]))
        painter.setPen(self._bits_pen())
        dots = self._paint_line(painter, area, self._bits, bits_limits)
        painter.setBrush(self._bits_pen().color())
        for dot in dots:
            painter.drawEllipse(dot, 2.5, 2.5)
        painter.end()


def _limits(values: Sequence[float]) -> tuple[float, float]:
    """A range that holds the values with a little air, never empty."""
    if not values:
        return 0.0, 1.0
    low, high = min(values), max(values)
    air = (high - low) * 0.1 or max(0.05, high * 0.05)
    return low - air, high + air
