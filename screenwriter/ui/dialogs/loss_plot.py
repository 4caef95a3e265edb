"""A small painted plot of a training: surprise on the held-out pages, and the training loss behind it.

Colours come from the palette, so it reads in every theme; the two lines differ in width and dots too.
"""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from screenwriter.formats.number_text import decimal, whole
from screenwriter.ui.dialogs.loss_axes import step_ticks, ticks_around

_MOST_POINTS = 1000  # of the loss line: more than a screen shows
_MARGIN = 10.0
_GAP = 8.0
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_CENTRE = Qt.AlignmentFlag.AlignCenter


class LossPlot(QWidget):
    """Shows the points it was given; the steps' number fixes the width of the whole."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps = 1
        self._loss: list[tuple[int, float]] = []
        self._bits: list[tuple[int, float]] = []
        self.setMinimumSize(320, 190)
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
                first=decimal(first, 2), last=decimal(last, 2)
            )
        else:
            text = self.tr("Nothing measured yet.")
        self.setAccessibleDescription(text)
        legend = self.tr("Lower is better. The thin line is the training loss, on a scale of its own.")
        self.setToolTip(f"{text}\n{legend}")
        self.update()

    def _plot_area(self, metrics: QFontMetricsF) -> QRectF:
        line = metrics.height()
        left = _MARGIN + line + 4 + metrics.horizontalAdvance("0.00") + _GAP
        top = _MARGIN + line + _GAP
        bottom = self.height() - _MARGIN - 2 * line - 6
        return QRectF(left, top, self.width() - left - 2 * _MARGIN, bottom - top)

    def _paint_rows(self, painter: QPainter, area: QRectF, ticks: Sequence[float]) -> None:
        """Lines at round numbers of bits, and what they are."""
        line = painter.fontMetrics().height()
        for tick in ticks:
            y = area.bottom() - area.height() * (tick - ticks[0]) / (ticks[-1] - ticks[0])
            painter.setPen(QPen(self._faint(45), 1))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            if self._bits:
                painter.setPen(self._faint(200))
                box = QRectF(0, y - line / 2, area.left() - _GAP, line)
                write(painter, box, _RIGHT, decimal(tick, 2))
        painter.setPen(self._faint(200))
        painter.save()
        painter.translate(_MARGIN + line / 2, area.center().y())
        painter.rotate(-90)
        write(painter, QRectF(-120, -line / 2, 240, line), _CENTRE, self.tr("Bits per character"))
        painter.restore()

    def _paint_steps(self, painter: QPainter, area: QRectF) -> None:
        line = painter.fontMetrics().height()
        for step in step_ticks(self._steps) if self._has_begun else ():
            x = area.left() + area.width() * step / self._steps
            painter.setPen(QPen(self._faint(110), 1))
            painter.drawLine(QPointF(x, area.bottom()), QPointF(x, area.bottom() + 4))
            painter.setPen(self._faint(200))
            write(painter, QRectF(x - 40, area.bottom() + 5, 80, line), _CENTRE, whole(step))
        box = QRectF(area.left(), area.bottom() + line + 6, area.width(), line)
        write(painter, box, _CENTRE, self.tr("Step"))

    @property
    def _has_begun(self) -> bool:
        return bool(self._bits or self._loss)

    def _paint_legend(self, painter: QPainter, area: QRectF) -> None:
        y = _MARGIN + painter.fontMetrics().height() / 2
        x = area.left()
        for pen, text in (
            (self._bits_pen(), self.tr("held-out pages")),
            (self._loss_pen(), self.tr("training loss, on its own scale")),
        ):
            painter.setPen(pen)
            painter.drawLine(QPointF(x, y), QPointF(x + 22, y))
            painter.setPen(self._faint(220))
            box = QRectF(x + 28, _MARGIN, area.width(), painter.fontMetrics().height())
            write(painter, box, _LEFT, text)
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
        """Axes, legend, then the two lines, each on the scale of its own values."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = self._plot_area(QFontMetricsF(self.font()))
        bits = [value for _, value in self._bits] or [0.0, 1.0]
        ticks = ticks_around(min(bits), max(bits))
        self._paint_rows(painter, area, ticks)
        self._paint_steps(painter, area)
        self._paint_legend(painter, area)
        if not self._has_begun:
            painter.setPen(self._faint(200))
            write(painter, area, _CENTRE, self.tr("Nothing measured yet."))
        painter.setPen(self._loss_pen())
        self._paint_line(painter, area, self._loss, _limits([loss for _, loss in self._loss]))
        painter.setPen(self._bits_pen())
        dots = self._paint_line(painter, area, self._bits, (ticks[0], ticks[-1]))
        painter.setBrush(self._bits_pen().color())
        for dot in dots:
            painter.drawEllipse(dot, 2.5, 2.5)
        painter.end()


def write(painter: QPainter, box: QRectF, side: Qt.AlignmentFlag, text: str) -> None:
    """A line of text in a box."""
    painter.drawText(box, side, text)


def _limits(values: Sequence[float]) -> tuple[float, float]:
    """A range that holds the values with a little air, never empty."""
    if not values:
        return 0.0, 1.0
    low, high = min(values), max(values)
    air = (high - low) * 0.1 or max(0.05, high * 0.05)
    return low - air, high + air
