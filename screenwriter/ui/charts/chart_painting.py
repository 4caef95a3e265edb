"""Paints a chart: title, legend, axes, and the marks of its kind. The same for the screen and for pictures."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen, QPolygonF

from screenwriter.formats.number_text import alike, decimal, on_axis
from screenwriter.formats.report_chart import nice_ticks, short_label
from screenwriter.ui.charts.chart_colours import ChartColours
from screenwriter.ui.charts.chart_frame import ChartFrame

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_CENTRE = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter
_MOST_DOTS = 80


def paint_chart(painter: QPainter, frame: ChartFrame, colours: ChartColours, chosen: int = -1) -> None:
    """Paint the whole chart.

    Args:
        chosen: the place under the mouse or the keyboard, -1 for none.
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint_title(painter, frame, colours)
    _paint_legend(painter, frame, colours)
    _paint_axes(painter, frame, colours)
    if chosen >= 0:
        _paint_chosen(painter, frame, colours, chosen)
    marks = {
        "bars": _paint_bars,
        "rows": _paint_rows,
        "stacked": _paint_layers,
        "lines": _paint_curves,
        "grid": _paint_grid,
    }
    marks[frame.chart.kind](painter, frame, colours)
    _paint_norms(painter, frame, colours)


def _paint_title(painter: QPainter, frame: ChartFrame, colours: ChartColours) -> None:
    plain = painter.font()
    bold = QFont(plain)
    bold.setWeight(QFont.Weight.DemiBold)
    painter.setFont(bold)
    painter.setPen(colours.text)
    left = min(frame.plot.left(), 12.0) if frame.chart.kind in ("rows", "grid") else 12.0
    painter.drawText(
        QRectF(left, frame.title_top, frame.plot.right(), frame.metrics.height()), _LEFT, frame.chart.title
    )
    painter.setFont(plain)


def _paint_legend(painter: QPainter, frame: ChartFrame, colours: ChartColours) -> None:
    chart, metrics = frame.chart, frame.metrics
    x, y = 12.0, frame.legend_top + metrics.height() / 2
    if chart.kind == "grid":
        names = chart.value_names[1:]
    else:
        names = tuple(one.name for one in chart.series) if chart.kind in ("lines", "stacked") else ()
    for number, name in enumerate(names):
        if chart.kind == "lines":
            painter.setPen(_curve_pen(colours, number))
            painter.drawLine(QPointF(x, y), QPointF(x + 20, y))
        else:
            is_hollow = chart.kind == "grid" and number == 0
            _set_brush(painter, colours, 0 if chart.kind == "grid" else number, is_hollow)
            painter.drawRect(QRectF(x + 4, y - 5, 11, 10))
        x = _write_entry(painter, frame, colours, x, name)
    for number, norm in enumerate(chart.norms):
        text = f"{norm.name} {decimal(norm.values[0], 1)}"
        painter.setPen(_norm_pen(colours, number))
        painter.drawLine(QPointF(x, y), QPointF(x + 20, y))
        x = _write_entry(painter, frame, colours, x, text)


def _write_entry(painter: QPainter, frame: ChartFrame, colours: ChartColours, x: float, text: str) -> float:
    """Write one entry of the legend behind its mark; where the next begins."""
    painter.setPen(colours.dim)
    width = frame.metrics.horizontalAdvance(text)
    painter.drawText(QRectF(x + 26, frame.legend_top, width + 4, frame.metrics.height()), _LEFT, text)
    return x + 26 + width + 18


def _paint_axes(painter: QPainter, frame: ChartFrame, colours: ChartColours) -> None:
    chart, plot, metrics = frame.chart, frame.plot, frame.metrics
    line = metrics.height()
    if chart.kind in ("rows", "grid"):
        _paint_row_names(painter, frame, colours)
    if chart.kind in ("bars", "stacked", "lines"):
        for tick, text in zip(frame.ticks, on_axis(frame.ticks), strict=True):
            y = frame.y_of(tick)
            painter.setPen(QPen(colours.grid, 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(colours.dim)
            painter.drawText(QRectF(0, y - line / 2, plot.left() - 6, line), _RIGHT, text)
        _paint_y_title(painter, frame, colours)
    if chart.kind == "rows":
        for tick, text in zip(frame.ticks, on_axis(frame.ticks), strict=True):
            x = plot.left() + tick / frame.ticks[-1] * plot.width()
            painter.setPen(QPen(colours.grid, 1))
            painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))
            painter.setPen(colours.dim)
            painter.drawText(QRectF(x - 30, plot.bottom() + 2, 60, line), _CENTRE, text)
    else:
        _paint_x_labels(painter, frame, colours)
    title = chart.y_title if chart.kind == "rows" else chart.x_title
    painter.setPen(colours.dim)
    painter.drawText(QRectF(plot.left(), plot.bottom() + line + 4, plot.width(), line), _CENTRE, title)


def _paint_y_title(painter: QPainter, frame: ChartFrame, colours: ChartColours) -> None:
    line = frame.metrics.height()
    painter.save()
    painter.translate(line * 0.75, frame.plot.center().y())
    painter.rotate(-90)
    painter.setPen(colours.dim)
    painter.drawText(QRectF(-200, -line / 2, 400, line), _CENTRE, frame.chart.y_title)
    painter.restore()


def _paint_row_names(painter: QPainter, frame: ChartFrame, colours: ChartColours) -> None:
    room = frame.plot.left() - 12 - 8
    for row, name in enumerate(frame.row_names()):
        rect = frame.row_rect(row)
        painter.setPen(colours.text)
        shown = frame.metrics.elidedText(name, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(12, rect.top(), room, rect.height()), _RIGHT, shown)
        if frame.chart.kind == "grid":
            painter.setPen(QPen(colours.grid, 1))
            painter.drawLine(QPointF(rect.left(), rect.bottom()), QPointF(rect.right(), rect.bottom()))


def _paint_x_labels(painter: QPainter, frame: ChartFrame, colours: ChartColours) -> None:
    """As many labels as fit; of long ones, such as ``12 INT. MILL - DAY``, the number in front."""
    chart = frame.chart
    painter.setPen(colours.dim)
    if chart.kind == "lines":
        ticks = [tick for tick in nice_x_ticks(chart.xs) if tick <= chart.xs[-1]]
        span = (chart.xs[-1] - chart.xs[0]) or 1.0
        xs = [frame.plot.left() + (tick - chart.xs[0]) / span * frame.plot.width() for tick in ticks]
        texts = list(zip(xs, on_axis(ticks), strict=True))
    else:
        texts = [(frame.x_of(place), short_label(label)) for place, label in enumerate(chart.labels)]
    widest = max((frame.metrics.horizontalAdvance(text) for _, text in texts), default=0.0) + 8
    every = max(1, round(widest / max(frame.step, 0.1) + 0.5)) if chart.kind != "lines" else 1
    for x, text in texts[::every]:
        painter.drawText(QRectF(x - widest, frame.plot.bottom() + 2, 2 * widest, frame.metrics.height()), _CENTRE, text)


def nice_x_ticks(xs: tuple[float, ...]) -> list[float]:
    """Round numbers along a number axis."""
    return nice_ticks(xs[-1] if xs else 0.0, 8)


def _paint_chosen(painter: QPainter, frame: ChartFrame, colours: ChartColours, place: int) -> None:
    if frame.chart.kind == "rows":
        painter.fillRect(frame.row_rect(place), colours.grid)
        return
    if frame.chart.kind == "lines":
        painter.setPen(QPen(colours.dim, 1, Qt.PenStyle.DotLine))
        x = frame.x_of(place)
        painter.drawLine(QPointF(x, frame.plot.top()), QPointF(x, frame.plot.bottom()))
        return
    width = max(frame.step, 2.0)
    painter.fillRect(QRectF(frame.x_of(place) - width / 2, frame.plot.top(), width, frame.plot.height()), colours.grid)


def _paint_bars(painter: QPainter, frame: ChartFrame, colours: ChartColours) -> None:
    _set_brush(painter, colours, 0)
    width = max(1.0, frame.step * (0.72 if frame.step > 4 else 0.9))
    for place, value in enumerate(frame.chart.series[0].values):
        top = frame.y_of(value)
        painter.drawRect(QRectF(frame.x_of(place) - width / 2, top, width, frame.plot.bottom() - top))


def _paint_rows(painter: QPainter, frame: ChartFrame, colours: ChartColours) -> None:
    values = frame.chart.series[0].values
    texts = alike(values)
    for place, value in enumerate(values):
        rect = frame.row_rect(place)
        length = value / frame.ticks[-1] * frame.plot.width()
        height = min(rect.height() * 0.66, 18.0)
        _set_brush(painter, colours, 0)
        painter.drawRect(QRectF(rect.left(), rect.center().y() - height / 2, length, height))
        painter.setPen(colours.dim)
        painter.drawText(QRectF(rect.left() + length + 6, rect.top(), 80, rect.height()), _LEFT, texts[place])


def _paint_layers(painter: QPainter, frame: ChartFrame, colours: ChartColours) -> None:
    width = max(1.0, frame.step * (0.8 if frame.step > 4 else 0.95))
    for place in range(frame.count):
        below = 0.0
        for number, series in enumerate(frame.chart.series):
            top = below + series.values[place]
            _set_brush(painter, colours, number)
            upper, lower = frame.y_of(top), frame.y_of(below)
            painter.drawRect(QRectF(frame.x_of(place) - width / 2, upper, width, lower - upper))
            below = top


def _paint_curves(painter: QPainter, frame: ChartFrame, colours: ChartColours) -> None:
    for number, series in enumerate(frame.chart.series):
        points = [QPointF(frame.x_of(place), frame.y_of(value)) for place, value in enumerate(series.values)]
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(_curve_pen(colours, number))
        painter.drawPolyline(QPolygonF(points))
        if len(points) <= _MOST_DOTS:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.of_series(number))
            for point in points:
                painter.drawEllipse(point, 2.4, 2.4)


def _paint_grid(painter: QPainter, frame: ChartFrame, colours: ChartColours) -> None:
    chart = frame.chart
    top_value = max((value for series in chart.series for value in series.values), default=0.0) or 1.0
    width = max(1.5, frame.step * 0.78)
    for row, series in enumerate(chart.series):
        rect = frame.row_rect(row)
        room = rect.height() * 0.8
        for place, value in enumerate(series.values):
            if value <= 0:
                continue
            is_hollow = bool(chart.value_names) and value < top_value
            _set_brush(painter, colours, 0, is_hollow)
            height = room * (0.8 if chart.value_names else max(0.18, value / top_value))
            painter.drawRect(QRectF(frame.x_of(place) - width / 2, rect.bottom() - height - 2, width, height))


def _paint_norms(painter: QPainter, frame: ChartFrame, colours: ChartColours) -> None:
    for number, norm in enumerate(frame.chart.norms):
        y = frame.y_of(norm.values[0])
        painter.setPen(_norm_pen(colours, number))
        painter.drawLine(QPointF(frame.plot.left(), y), QPointF(frame.plot.right(), y))


def _norm_pen(colours: ChartColours, number: int) -> QPen:
    return QPen(colours.norm, 1.6, Qt.PenStyle.DashLine if number == 0 else Qt.PenStyle.DotLine)


def _curve_pen(colours: ChartColours, number: int) -> QPen:
    pen = QPen(colours.of_series(number), 2.0, colours.dash_of(number))
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


def _set_brush(painter: QPainter, colours: ChartColours, number: int, is_hollow: bool = False) -> None:
    colour = colours.of_series(number)
    if is_hollow:
        painter.setPen(QPen(colour, 1.3))
        painter.setBrush(Qt.BrushStyle.NoBrush)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
