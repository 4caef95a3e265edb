"""Charts of reports for files: figures to rectangles, lines and texts on white, and these to SVG. Pure.

The window paints its own (``ui/charts``), because there they follow theme, font and size.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from math import ceil, floor, log10
from typing import NamedTuple

from screenwriter.formats.number_text import alike, decimal, on_axis
from screenwriter.report_messages import Chart

WIDTH = 900.0
_TEXT, _LETTER = 11.0, 6.1  # points, and the width of an average letter
_ROW, _LOW = 20.0, 320.0
_INK, _DIM, _GRID, _NORM = "#26231e", "#5b564e", "#dcd7cd", "#a3352c"
_SERIES = ("#1f5f61", "#c98a3c", "#2f5f8f", "#9fb98f", "#8a3b4a", "#8fa9c9")
_DASHES = ("", "7 4", "", "2 3", "8 3 2 3", "7 4")
_LONGEST_NAME = 30


class Mark(NamedTuple):
    """One thing to draw; y grows downwards. A rect has its upper left corner and size, a line two ends, a text a place.

    ``look``: of a rect "" or hollow, of a line its dashes, of a text start, middle, end or bold.
    """

    kind: str
    x: float
    y: float
    width: float
    height: float
    colour: str
    look: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class _Area:
    left: float
    top: float
    right: float
    bottom: float
    highest: float
    count: int

    def x_of(self, place: float) -> float:
        return self.left + (place + 0.5) * self.step

    @property
    def step(self) -> float:
        return (self.right - self.left) / max(1, self.count)

    def y_of(self, value: float) -> float:
        return self.bottom - value / self.highest * (self.bottom - self.top)


def chart_height(chart: Chart) -> float:
    """The height of a chart that is ``WIDTH`` wide."""
    rows = {"rows": len(chart.labels), "grid": len(chart.series)}.get(chart.kind, 0)
    return 110 + _ROW * rows if rows else _LOW


def chart_svg(chart: Chart) -> str:
    """The chart as an ``svg`` element that needs nothing else."""
    height = chart_height(chart)
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH:g} {height:g}" width="{WIDTH:g}" '
        f'height="{height:g}" role="img" font-family="system-ui, sans-serif" font-size="{_TEXT:g}">',
        f"<title>{escape(chart.title)}</title>",
        f'<rect width="{WIDTH:g}" height="{height:g}" fill="#ffffff"/>',
    ]
    return "\n".join([*lines, *map(_svg, chart_marks(chart)), "</svg>"])


def chart_marks(chart: Chart) -> Iterator[Mark]:
    """Everything that is drawn, what lies below first."""
    lying = chart.kind in ("rows", "grid")
    names = chart.labels if chart.kind == "rows" else tuple(series.name for series in chart.series)
    room = min(_LONGEST_NAME, max(map(len, names), default=0)) * _LETTER + 24 if lying else 56.0
    right = WIDTH - (60 if chart.kind == "rows" else 16)
    ticks = nice_ticks(highest_value(chart))
    area = _Area(room, 58 if lying else 80, right, chart_height(chart) - 44, ticks[-1], place_count(chart))
    yield Mark("text", 12, 20, 0, 0, _INK, "bold", chart.title)
    yield from _legend(chart)
    if lying:
        yield from _row_names(area, names)
    if chart.kind == "rows":
        yield from _rows(chart, area)
    else:
        if chart.kind != "grid":
            for tick, text in zip(ticks, on_axis(ticks), strict=True):
                yield Mark("line", area.left, area.y_of(tick), area.right, area.y_of(tick), _GRID)
                yield Mark("text", area.left - 6, area.y_of(tick) + 4, 0, 0, _DIM, "end", text)
        yield from _x_labels(chart, area)
        yield from {"bars": _layers, "stacked": _layers, "lines": _curves, "grid": _grid}[chart.kind](chart, area)
    for number, norm in enumerate(chart.norms):
        y = area.y_of(norm.values[0])
        yield Mark("line", area.left, y, area.right, y, _NORM, "6 4" if number == 0 else "2 3")
    below = chart.y_title if chart.kind == "rows" else chart.x_title
    yield Mark("text", (area.left + area.right) / 2, area.bottom + 34, 0, 0, _DIM, "middle", below)
    if not lying:
        yield Mark("text", 12, area.top - 14, 0, 0, _DIM, "start", chart.y_title)


def _legend(chart: Chart) -> Iterator[Mark]:
    x = 12.0
    names = chart.value_names[1:] if chart.kind == "grid" else ()
    if chart.kind in ("lines", "stacked"):
        names = tuple(series.name for series in chart.series)
    entries = [(name, _colour(0 if chart.kind == "grid" else n), n) for n, name in enumerate(names)]
    for name, colour, number in entries:
        if chart.kind == "lines":
            yield Mark("line", x, 38, x + 18, 38, colour, _DASHES[number % len(_DASHES)])
        else:
            yield Mark("rect", x + 4, 33, 10, 10, colour, "hollow" if chart.kind == "grid" and number == 0 else "")
        yield Mark("text", x + 24, 42, 0, 0, _DIM, "start", name)
        x += 44 + len(name) * _LETTER
    for number, norm in enumerate(chart.norms):
        text = f"{norm.name} {decimal(norm.values[0], 1)}"
        yield Mark("line", x, 38, x + 18, 38, _NORM, "6 4" if number == 0 else "2 3")
        yield Mark("text", x + 24, 42, 0, 0, _DIM, "start", text)
        x += 44 + len(text) * _LETTER


def _row_names(area: _Area, names: tuple[str, ...]) -> Iterator[Mark]:
    height = (area.bottom - area.top) / max(1, len(names))
    for row, name in enumerate(names):
        shown = name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 1]}…"
        y = area.top + (row + 1) * height
        yield Mark("line", area.left, y, area.right, y, _GRID)
        yield Mark("text", area.left - 8, y - height / 2 + 4, 0, 0, _INK, "end", shown)


def _rows(chart: Chart, area: _Area) -> Iterator[Mark]:
    values = chart.series[0].values if chart.series else ()
    height = (area.bottom - area.top) / max(1, len(values))
    texts = alike(values)
    for row, value in enumerate(values):
        length = value / area.highest * (area.right - area.left)
        top = area.top + row * height
        yield Mark("rect", area.left, top + height * 0.18, length, height * 0.64, _colour(0))
        yield Mark("text", area.left + length + 6, top + height / 2 + 4, 0, 0, _DIM, "start", texts[row])


def _layers(chart: Chart, area: _Area) -> Iterator[Mark]:
    for place in range(area.count):
        below = 0.0
        for number, series in enumerate(chart.series):
            top = below + series.values[place]
            x, width = area.x_of(place) - area.step * 0.38, area.step * 0.76
            yield Mark("rect", x, area.y_of(top), width, area.y_of(below) - area.y_of(top), _colour(number))
            below = top


def _curves(chart: Chart, area: _Area) -> Iterator[Mark]:
    span = (chart.xs[-1] - chart.xs[0]) or 1.0
    xs = [area.left + (x - chart.xs[0]) / span * (area.right - area.left) for x in chart.xs]
    for number, series in enumerate(chart.series):
        ys = [area.y_of(value) for value in series.values]
        for place in range(1, len(xs)):
            dash = _DASHES[number % len(_DASHES)]
            yield Mark("line", xs[place - 1], ys[place - 1], xs[place], ys[place], _colour(number), dash)


def _grid(chart: Chart, area: _Area) -> Iterator[Mark]:
    highest = highest_value(chart) or 1.0
    height = (area.bottom - area.top) / max(1, len(chart.series))
    for row, series in enumerate(chart.series):
        bottom = area.top + (row + 1) * height - 2
        for place, value in enumerate(series.values):
            if value > 0:
                tall = height * 0.8 * (0.8 if chart.value_names else max(0.18, value / highest))
                look = "hollow" if chart.value_names and value < highest else ""
                x = area.x_of(place) - area.step * 0.39
                yield Mark("rect", x, bottom - tall, area.step * 0.78, tall, _colour(0), look)


def _x_labels(chart: Chart, area: _Area) -> Iterator[Mark]:
    if chart.kind == "lines":
        span = (chart.xs[-1] - chart.xs[0]) or 1.0
        ticks = [tick for tick in nice_ticks(chart.xs[-1], 8) if tick <= chart.xs[-1]]
        for tick, text in zip(ticks, on_axis(ticks), strict=True):
            x = area.left + (tick - chart.xs[0]) / span * (area.right - area.left)
            yield Mark("text", x, area.bottom + 16, 0, 0, _DIM, "middle", text)
        return
    labels = [short_label(label) for label in chart.labels]
    widest = max(map(len, labels), default=0) * _LETTER + 8
    for place in range(0, len(labels), max(1, ceil(widest / max(area.step, 0.1)))):
        yield Mark("text", area.x_of(place), area.bottom + 16, 0, 0, _DIM, "middle", labels[place])


def _svg(mark: Mark) -> str:
    kind, x, y, width, height, colour, look, text = mark
    if kind == "rect":
        paint = f'fill="none" stroke="{colour}"' if look else f'fill="{colour}"'
        return f'<rect x="{x:.1f}" y="{y:.1f}" width="{width:.1f}" height="{height:.1f}" {paint}/>'
    if kind == "line":
        wide = 1 if colour == _GRID else 1.8
        dashes = f' stroke-dasharray="{look}"' if look else ""
        ends = f'x1="{x:.1f}" y1="{y:.1f}" x2="{width:.1f}" y2="{height:.1f}"'
        return f'<line {ends} stroke="{colour}" stroke-width="{wide}"{dashes}/>'
    weight = ' font-weight="600"' if look == "bold" else f' text-anchor="{look}"'
    return f'<text x="{x:.1f}" y="{y:.1f}" fill="{colour}"{weight}>{escape(text)}</text>'


def _colour(number: int) -> str:
    return _SERIES[number % len(_SERIES)]


def short_label(label: str) -> str:
    """A label that fits under a bar: of ``12 INT. MILL - DAY`` the number."""
    first = label.split(" ", 1)[0]
    return label if len(label) <= 10 else first[:10] if any(map(str.isdigit, first)) else f"{label[:9]}…"


def place_count(chart: Chart) -> int:
    """How many places the x axis has."""
    return max((len(series.values) for series in chart.series), default=0)


def highest_value(chart: Chart) -> float:
    """The highest value drawn; of layers their sum."""
    if chart.kind == "stacked":
        return max((sum(column) for column in zip(*(one.values for one in chart.series), strict=True)), default=0.0)
    values = [value for series in (*chart.series, *chart.norms) for value in series.values]
    return max(values, default=0.0)


def nice_ticks(highest: float, most: int = 5) -> list[float]:
    """Round numbers from 0 to at least ``highest``: 7 gives 0, 2, 4, 6, 8."""
    if highest <= 0:
        return [0.0, 1.0]
    rough = highest / most
    power = 10.0 ** floor(log10(rough))
    step = next(power * factor for factor in (1, 2, 2.5, 5, 10) if power * factor >= rough * 0.999)
    return [round(step * number, 10) for number in range(ceil(highest / step * 0.9999) + 1)]
