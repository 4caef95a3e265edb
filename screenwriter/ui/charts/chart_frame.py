"""Where the parts of a chart lie: plot, axes, legend, and which place of the x axis is under the mouse."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF

from screenwriter.formats.number_text import on_axis
from screenwriter.formats.report_chart import highest_value, nice_ticks, place_count
from screenwriter.report_messages import Chart

_MARGIN, _GAP = 12.0, 8.0
_MOST_NAME_SHARE, _MOST_NAME = 0.34, 190.0
ROW_HEIGHT = 22.0


class ChartFrame:
    """The geometry of one chart in one rectangle.

    ``plot`` is where figures are drawn; in a lying chart (rows, grid) every place or series has a row of its own.
    """

    def __init__(self, chart: Chart, area: QRectF, metrics: QFontMetricsF) -> None:
        self.chart = chart
        self.metrics = metrics
        self.count = place_count(chart)
        self.ticks = nice_ticks(highest_value(chart))
        line = metrics.height()
        has_legend = chart.kind in ("lines", "stacked") or bool(chart.value_names or chart.norms)
        top = area.top() + _MARGIN + line + (line + 6 if has_legend else 0) + _GAP
        bottom = area.bottom() - _MARGIN - 2 * line - 4
        left = area.left() + _MARGIN + self._left_room(area.width()) + _GAP
        right = area.right() - _MARGIN - (metrics.horizontalAdvance("00.0") + 6 if chart.kind == "rows" else 0)
        self.title_top = area.top() + _MARGIN
        self.legend_top = self.title_top + line + 6
        self.plot = QRectF(left, top, max(10.0, right - left), max(10.0, bottom - top))

    def _left_room(self, width: float) -> float:
        if self.chart.kind in ("rows", "grid"):
            longest = max((self.metrics.horizontalAdvance(name) for name in self.row_names()), default=0.0)
            return min(longest, _MOST_NAME, width * _MOST_NAME_SHARE)
        return max(map(self.metrics.horizontalAdvance, on_axis(self.ticks))) + self.metrics.height()

    def row_names(self) -> tuple[str, ...]:
        """What stands at the left of a lying chart's rows."""
        return self.chart.labels if self.chart.kind == "rows" else tuple(one.name for one in self.chart.series)

    def x_of(self, place: int) -> float:
        """The middle of a place on the x axis."""
        if self.chart.kind == "lines":
            low, high = self.chart.xs[0], self.chart.xs[-1]
            share = (self.chart.xs[place] - low) / (high - low) if high > low else 0.0
            return self.plot.left() + share * self.plot.width()
        return self.plot.left() + (place + 0.5) * self.step

    @property
    def step(self) -> float:
        """The width of a place on the x axis."""
        return self.plot.width() / max(1, self.count)

    def y_of(self, value: float) -> float:
        """The height of a value."""
        return self.plot.bottom() - value / self.ticks[-1] * self.plot.height()

    def row_rect(self, row: int) -> QRectF:
        """The stripe of a row of a lying chart."""
        height = self.plot.height() / max(1, len(self.row_names()))
        return QRectF(self.plot.left(), self.plot.top() + row * height, self.plot.width(), height)

    def place_at(self, point: QPointF) -> int:
        """The place under a point, -1 outside of the plot."""
        if not self.count or not self.plot.adjusted(-_GAP, 0, _GAP, 0).contains(point):
            return -1
        if self.chart.kind == "rows":
            place = int((point.y() - self.plot.top()) / self.plot.height() * self.count)
        elif self.chart.kind == "lines":
            place = min(range(self.count), key=lambda index: abs(self.x_of(index) - point.x()))
        else:
            place = int((point.x() - self.plot.left()) / self.step)
        return min(max(place, 0), self.count - 1)


def preferred_height(chart: Chart, line: float) -> float:
    """The height at which a chart reads well; a lying chart grows with its rows."""
    if chart.kind == "rows":
        return 4 * line + 4 * _MARGIN + ROW_HEIGHT * max(1, len(chart.labels))
    if chart.kind == "grid":
        return 5 * line + 4 * _MARGIN + ROW_HEIGHT * max(1, len(chart.series))
    return 260.0
