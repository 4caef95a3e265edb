"""A chart on screen: values under the mouse or the arrow keys, a click or Enter goes to the place in the script."""

from PySide6.QtCore import Property, QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from screenwriter.formats.number_text import decimal, plain, whole
from screenwriter.formats.report_chart import chart_svg, place_count
from screenwriter.report_messages import Chart
from screenwriter.ui.charts.chart_colours import ChartColours, colours_of
from screenwriter.ui.charts.chart_frame import ChartFrame, preferred_height
from screenwriter.ui.charts.chart_painting import paint_chart

_STEPS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}


class ChartView(QWidget):
    """Shows one chart.

    Signals:
        place_activated: index of the element behind the place that was clicked.
    """

    place_activated = Signal(int)

    def __init__(self, chart: Chart, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chart = chart
        self._chosen = -1
        self._theme_colours = ""
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumWidth(240)
        self.set_chart(chart)

    def set_chart(self, chart: Chart) -> None:
        """Show other figures."""
        self.chart = chart
        self._chosen = min(self._chosen, place_count(chart) - 1)
        self.setMinimumHeight(round(min(self._preferred_height(), 4000)))
        self.setAccessibleName(chart.title)
        self.setAccessibleDescription(self.description())
        self.update()

    @property
    def chosen(self) -> int:
        """The place whose values are shown, -1 for none."""
        return self._chosen

    def description(self) -> str:
        """The chart in words, for who does not see it."""
        count = place_count(self.chart)
        parts = [self.tr("{axis}: {count} places.").format(axis=self.chart.x_title, count=whole(count))]
        for series in self.chart.series[:12]:
            if series.values:
                low, high, last = (
                    plain(value) for value in (min(series.values), max(series.values), series.values[-1])
                )
                said = self.tr("{name}: {low} to {high}, last {last}.")
                parts.append(said.format(name=series.name, low=low, high=high, last=last))
        parts += [f"{norm.name}: {decimal(norm.values[0], 1)}." for norm in self.chart.norms]
        return " ".join([*parts, self.tr("Arrow keys read the values.")])

    def text_of(self, place: int) -> str:
        """The values of one place, in lines."""
        chart = self.chart
        if place < len(chart.labels):
            head = chart.labels[place]
        else:
            head = f"{chart.x_title} {plain(chart.xs[place])}" if place < len(chart.xs) else ""
        shown = [one for one in chart.series if chart.kind != "grid" or one.values[place] > 0]
        lines = [f"{one.name}: {self._value(one.values[place])}" for one in shown]
        return "\n".join([head, *lines])

    def _value(self, value: float) -> str:
        names = self.chart.value_names
        return names[int(value)] if names and int(value) < len(names) else plain(value)

    def picture(self) -> str:
        """The chart as the text of an SVG file, on white."""
        return chart_svg(self.chart)

    def _colours_of_theme(self) -> str:
        return self._theme_colours

    def _set_colours_of_theme(self, names: str) -> None:
        self._theme_colours = names
        self.update()

    themeColours = Property(str, _colours_of_theme, _set_colours_of_theme)  # noqa: N815 - set by the style sheet

    def _colours(self) -> ChartColours:
        return colours_of(self.palette(), self._theme_colours)

    def _preferred_height(self) -> float:
        return preferred_height(self.chart, QFontMetricsF(self.font()).height())

    def _frame(self) -> ChartFrame:
        return ChartFrame(self.chart, QRectF(self.rect()), QFontMetricsF(self.font()))

    def _choose(self, place: int, at: QPoint | None) -> None:
        if place == self._chosen:
            return
        self._chosen = place
        self.update()
        if place < 0 or at is None:
            QToolTip.hideText()
        else:
            QToolTip.showText(at, self.text_of(place), self)
        said = self.text_of(place).replace("\n", ", ") if place >= 0 else self.description()
        self.setAccessibleDescription(said)

    def _activate(self) -> None:
        elements = self.chart.elements
        if 0 <= self._chosen < len(elements) and elements[self._chosen] >= 0:
            self.place_activated.emit(elements[self._chosen])

    # Qt's names

    def sizeHint(self) -> QSize:
        """Wide, and as high as it reads well."""
        return QSize(640, round(self._preferred_height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self.font())
        paint_chart(painter, self._frame(), self._colours(), self._chosen)
        if self.hasFocus():
            painter.setPen(self._colours().dim)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._choose(self._frame().place_at(event.position()), event.globalPosition().toPoint())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if event.button() is Qt.MouseButton.LeftButton:
            self._choose(self._frame().place_at(event.position()), event.globalPosition().toPoint())
            self._activate()

    def leaveEvent(self, event: QEvent) -> None:
        self._choose(-1, None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        count = place_count(self.chart)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._activate()
        elif count and (key in _STEPS or key in (Qt.Key.Key_Home, Qt.Key.Key_End)):
            ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: count - 1}
            place = ends.get(key, min(max(self._chosen + _STEPS.get(key, 0), 0), count - 1))
            frame = self._frame()
            at = frame.row_rect(place).center() if self.chart.kind == "rows" else QPointF(
                frame.x_of(place), frame.plot.center().y()
            )  # fmt: skip
            self._choose(place, self.mapToGlobal(at.toPoint()))
        else:
            super().keyPressEvent(event)
