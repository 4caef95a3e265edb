"""Colours: complete in every theme, legible, and followed by the page while the program runs."""

from itertools import pairwise

import pytest
from PySide6.QtGui import QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from screenwriter.report_messages import Chart, Series
from screenwriter.storage.locations import resources_dir
from screenwriter.ui.appearance import Appearance, editor_colours
from screenwriter.ui.charts.chart_view import ChartView
from screenwriter.ui.editor.screenplay_editor import ScreenplayEditor
from screenwriter.ui.theme import load_script_fonts, load_theme, palette_of

FOLDER = resources_dir() / "themes"
NAMES = sorted(file.stem for file in FOLDER.glob("*.toml"))


def luminance(colour):
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(theme, one, other):
    lighter, darker = sorted((luminance(theme.colour(one)), luminance(theme.colour(other))), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def test_both_themes_are_there():
    assert NAMES == ["dark", "light", "sepia"]


@pytest.mark.parametrize("name", NAMES)
def test_every_theme_names_the_same_colours(name):
    theme = load_theme(FOLDER / f"{name}.toml")
    assert set(theme.colours) == set(load_theme(FOLDER / "light.toml").colours)
    assert all(theme.colour(colour).isValid() for colour in theme.colours)
    assert theme.is_dark == (name == "dark")


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(
    ("ink", "ground", "least"),
    [
        ("ink", "page", 7),
        ("text", "window", 7),
        ("text", "panel", 7),
        ("text_dim", "window", 4.5),
        ("text_dim", "panel", 4.5),
        ("selection_text", "selection", 7),
        ("accent_text", "accent", 4.5),
        ("problem", "panel", 4.5),
        ("warning", "panel", 4.5),
        ("good", "panel", 4.5),
        ("section", "page", 4.5),
        ("synopsis", "page", 4.5),
        ("ghost", "page", 3),
        ("text_faint", "panel", 3),
    ],
)
def test_text_can_be_read_on_its_ground(name, ink, ground, least):
    assert contrast(load_theme(FOLDER / f"{name}.toml"), ink, ground) >= least


def test_the_palette_tells_page_and_window_apart():
    palette = palette_of(load_theme(FOLDER / "light.toml"))
    assert palette.color(QPalette.ColorRole.Base) != palette.color(QPalette.ColorRole.Window)


def test_a_chosen_theme_reaches_the_page_while_it_is_shown(qtbot):
    appearance = Appearance(QApplication.instance(), FOLDER, "light")
    editor = ScreenplayEditor(colours=editor_colours(appearance.theme))
    qtbot.addWidget(editor)
    editor.show()
    with qtbot.waitSignal(appearance.theme_changed) as changed:
        appearance.choose("dark")
    editor.apply_colours(editor_colours(changed.args[0]))
    assert editor.palette().color(QPalette.ColorRole.Base) == appearance.theme.colour("page")
    appearance.choose("light")
    assert not appearance.theme.is_dark


def test_courier_prime_is_there_in_four_styles():
    load_script_fonts(resources_dir() / "fonts")
    assert set(QFontDatabase.styles("Courier Prime")) >= {"Regular", "Bold", "Italic", "Bold Italic"}


@pytest.mark.parametrize("name", NAMES)
def test_series_of_charts_can_be_told_apart_and_seen_on_their_ground(name):
    theme = load_theme(FOLDER / f"{name}.toml")
    series = [f"chart_{number}" for number in range(1, 7)]
    assert all(contrast(theme, one, "panel") >= 1.9 for one in series)
    assert all(contrast(theme, one, other) >= 1.5 for one, other in pairwise(series))
    assert len({theme.colours[one] for one in series}) == len(series)


def test_charts_take_the_colours_of_the_theme_while_they_are_shown(qtbot):
    appearance = Appearance(QApplication.instance(), FOLDER, "light")
    view = ChartView(Chart("bars", "Scenes", "Scene", "Pages", (Series("Pages", (1.0, 2.0)),), labels=("1", "2")))
    qtbot.addWidget(view)
    view.show()
    for name in ("sepia", "dark", "light"):
        appearance.choose(name)
        bar = appearance.theme.colours["chart_1"]
        picture = view.grab().toImage()
        shown = {picture.pixelColor(x, picture.height() * 2 // 3).name() for x in range(0, picture.width(), 3)}
        assert bar in shown, name
