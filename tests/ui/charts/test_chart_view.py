"""Charts by real mouse moves and keys, and what of them can be measured."""

import xml.etree.ElementTree as ET

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPalette

from screenwriter.formats.number_text import alike
from screenwriter.formats.report_chart import nice_ticks
from screenwriter.report_messages import Chart, Series
from screenwriter.ui.charts.chart_colours import colours_of
from screenwriter.ui.charts.chart_frame import ChartFrame
from screenwriter.ui.charts.chart_view import ChartView

BARS = Chart("bars", "Scene length", "Scene", "Eighths", (Series("Length", (2.0, 8.0, 4.0)),),
             ("1 INT. MILL", "2 EXT. ROAD", "3 INT. LOFT"), elements=(0, 5, -1),
             norms=(Series("mean", (4.7,)), Series("median", (4.0,))))  # fmt: skip
KINDS = {
    "bars": BARS,
    "rows": Chart(
        "rows", "Share", "Character", "Percent", (Series("Words", (60.0, 40.0)),), ("NORA", "IDRIS"), elements=(3, 4)
    ),
    "stacked": Chart(
        "stacked", "Page", "Page", "Lines", (Series("A", (3.0, 4.0)), Series("B", (1.0, 2.0))), ("1", "2")
    ),
    "lines": Chart(
        "lines", "Pace", "Minutes", "Minutes", (Series("A", (0.0, 2.0)), Series("B", (0.0, 1.0))), xs=(0.0, 1.5)
    ),
    "grid": Chart(
        "grid",
        "Presence",
        "Scene",
        "",
        (Series("NORA", (2.0, 0.0)), Series("IDRIS", (1.0, 2.0))),
        ("1", "2"),
        value_names=("absent", "named", "speaks"),
    ),
}


@pytest.fixture
def show(qtbot):
    def make(chart):
        view = ChartView(chart)
        qtbot.addWidget(view)
        view.resize(600, 300)
        view.show()
        qtbot.waitExposed(view)
        return view

    return make


def frame_of(view):
    return ChartFrame(view.chart, QRectF(view.rect()), QFontMetricsF(view.font()))


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_is_painted_in_light_and_dark(show, kind, qtbot):
    view = show(KINDS[kind])
    view.themeColours = ""  # a window of another test may have left its style sheet
    for window, text in (("#f1eee8", "#2d2a25"), ("#222225", "#d6d2cb")):
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Window, QColor(window))
        palette.setColor(QPalette.ColorRole.WindowText, QColor(text))
        view.setPalette(palette)
        image = view.grab().toImage()
        colours = {image.pixelColor(x, y).name() for x in range(0, 600, 2) for y in range(0, 300, 2)}
        assert colours_of(palette).series[0].name() in colours


@pytest.mark.parametrize("kind", KINDS)
def test_a_picture_is_svg_that_says_what_it_shows(show, kind):
    root = ET.fromstring(show(KINDS[kind]).picture())
    assert root.tag.endswith("svg")
    assert root.find("{http://www.w3.org/2000/svg}title").text == KINDS[kind].title


def test_the_mouse_reads_a_bar_and_a_click_goes_there(show, qtbot):
    view = show(BARS)
    frame = frame_of(view)
    point = QPoint(round(frame.x_of(1)), round(frame.plot.center().y()))
    qtbot.mouseMove(view, point)
    assert view.chosen == 1
    assert view.text_of(1) == "2 EXT. ROAD\nLength: 8"
    with qtbot.waitSignal(view.place_activated) as gone:
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=point)
    assert gone.args == [5]


def test_a_place_that_leads_nowhere_is_silent(show, qtbot):
    view = show(BARS)
    qtbot.keyClick(view, Qt.Key.Key_End)
    with qtbot.assertNotEmitted(view.place_activated):
        qtbot.keyClick(view, Qt.Key.Key_Return)


def test_arrow_keys_read_the_values_aloud(show, qtbot):
    view = show(KINDS["rows"])
    assert "NORA" not in view.accessibleDescription()
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.accessibleDescription() == "NORA, Words: 60"
    qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.accessibleDescription() == "IDRIS, Words: 40"
    with qtbot.waitSignal(view.place_activated) as gone:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert gone.args == [4]


def test_a_grid_tells_its_values_by_name_and_leaves_out_who_is_absent(show):
    view = show(KINDS["grid"])
    assert view.text_of(0) == "1\nNORA: speaks\nIDRIS: named"
    assert view.text_of(1) == "2\nIDRIS: speaks"


def test_figures_behind_rows_have_the_same_decimals():
    assert alike((38.2, 31.0, 26.7)) == ("38.2", "31.0", "26.7")
    assert alike((12.0, 3.0)) == ("12", "3")
    assert alike(()) == ()


def test_bars_stand_in_proportion_on_the_axis(show):
    frame = frame_of(show(BARS))
    assert frame.plot.bottom() - frame.y_of(8) == pytest.approx(2 * (frame.plot.bottom() - frame.y_of(4)))
    assert frame.place_at(frame.plot.topLeft()) == 0


@pytest.mark.parametrize(("highest", "ticks"), [(0, [0, 1]), (7, [0, 2, 4, 6, 8]), (100, [0, 20, 40, 60, 80, 100])])
def test_axes_have_round_numbers(highest, ticks):
    assert nice_ticks(highest) == ticks


def test_neighbours_differ_in_brightness_in_both_themes():
    for window, text in (("#ffffff", "#000000"), ("#202020", "#eeeeee")):
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Window, QColor(window))
        palette.setColor(QPalette.ColorRole.WindowText, QColor(text))
        levels = [colour.lightnessF() for colour in colours_of(palette).series]
        assert all(abs(a - b) > 0.12 for a, b in zip(levels, levels[1:], strict=False))


def test_a_chart_without_figures_is_painted_too(show):
    empty = Chart("grid", "Presence", "Scene", "", ())
    assert not show(empty).grab().isNull()
    assert show(Chart("bars", "Length", "Scene", "", ())).chosen == -1
