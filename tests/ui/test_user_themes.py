"""Themes of the writer's own: files in a folder, read over a theme of the program; a broken one changes nothing."""

import os

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication, QComboBox

from screenwriter.storage.locations import resources_dir
from screenwriter.storage.settings import load_settings
from screenwriter.ui.appearance import Appearance
from screenwriter.ui.dialogs.settings_dialog import SettingsDialog
from screenwriter.ui.theme import load_theme
from screenwriter.ui.theme_file_wording import refusal_text
from screenwriter.ui.theme_files import ThemeFileError, read_theme_file, theme_paths

FOLDER = resources_dir() / "themes"
BASES = {False: load_theme(FOLDER / "light.toml"), True: load_theme(FOLDER / "dark.toml")}
EXAMPLE = FOLDER / "example" / "evening-blue.toml"


@pytest.fixture
def themes(home):
    home.themes_dir.mkdir(parents=True)
    return home.themes_dir


def written(folder, name, text):
    file = folder / name
    file.write_text(text, encoding="utf-8")
    return file


def menu_texts(program):
    program.themes.fill()
    return [action.text().replace("&", "") for action in program.window.menus["View/&Theme"].actions()]


@pytest.mark.parametrize("is_dark", [False, True])
def test_a_missing_colour_is_that_of_the_base_it_names(tmp_path, is_dark):
    file = written(tmp_path, "mine.toml", f'dark = {str(is_dark).lower()}\n[colours]\nink = "#ABC"\n')
    theme, unknown = read_theme_file(file, BASES)
    assert theme.colours == {**BASES[is_dark].colours, "ink": "#aabbcc"}
    assert (theme.name, theme.is_dark, unknown) == ("mine", is_dark, ())


def test_the_example_names_every_colour_and_nothing_else():
    theme, unknown = read_theme_file(EXAMPLE, BASES)
    assert (theme.name, theme.is_dark, unknown) == ("Evening Blue", True, ())
    changed = {name for name, colour in theme.colours.items() if f"\n{name} = " in EXAMPLE.read_text()}
    assert changed == set(theme.colours)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('name = "A"\ndark true\n', "Line 2: this is not TOML"),
        ('name = "A"\n[colours]\n\nink = "red"\n', "Line 4: ink is red, not a colour"),
        ("[colours]\npage = 12\n", "Line 2: page is 12, not a colour"),
        ('dark = "yes"\n', "Line 1: dark must be true or false."),
        ('\ncolours = "blue"\n', "Line 2: colours must be a section"),
        ("name = 3\n", "Line 1: name must be text"),
        ('[colours]\nink = "#12345"\n', "Line 2: ink is #12345, not a colour"),
        ("[colours\n", "Line 1: this is not TOML"),
        ("#" * 200_000, "too long"),
    ],
)
def test_a_broken_file_says_what_is_wrong_and_where(tmp_path, text, said):
    with pytest.raises(ThemeFileError) as raised:
        read_theme_file(written(tmp_path, "broken.toml", text), BASES)
    assert said in refusal_text(raised.value)
    assert "broken.toml" in refusal_text(raised.value)


def test_bytes_that_are_no_text_and_a_missing_file_are_told(tmp_path):
    (tmp_path / "odd.toml").write_bytes(b"name = 'a'\n# \xff\xfe\n")
    with pytest.raises(ThemeFileError) as raised:
        read_theme_file(tmp_path / "odd.toml", BASES)
    assert (raised.value.reason, raised.value.line) == ("not_text", 2)
    with pytest.raises(ThemeFileError) as raised:
        read_theme_file(tmp_path / "gone.toml", BASES)
    assert raised.value.reason == "unreadable" and refusal_text(raised.value)


@given(st.text(max_size=300))
def test_any_text_is_a_whole_theme_or_refused_in_words(tmp_path_factory, text):
    file = tmp_path_factory.getbasetemp() / "any.toml"
    file.write_bytes(text.encode("utf-8", "replace"))
    try:
        theme, _ = read_theme_file(file, BASES)
    except ThemeFileError as error:
        assert refusal_text(error)
    else:
        assert set(theme.colours) == set(BASES[False].colours)


def test_a_theme_file_is_in_the_menu_colours_the_window_and_is_kept(start, themes, home, qtbot):
    written(themes, "evening.toml", 'name = "Evening & Rain"\ndark = true\n[colours]\npage = "#102030"\n')
    program = start()
    assert menu_texts(program)[:5] == ["As the System", "Light", "Dark", "Sepia", "Evening  Rain"]
    program.window.actions_by_name["theme_file:evening.toml"].trigger()
    assert program.appearance.theme.colours["page"] == "#102030"
    assert program.editor.palette().base().color().name() == "#102030"
    assert program.window.strip.text() == ""
    program.window.close()
    qtbot.waitUntil(program.files_thread.isFinished)
    assert load_settings(home.settings_file).theme == "file:evening.toml"
    again = start()
    assert again.appearance.theme.name == "Evening & Rain"
    assert again.window.actions_by_name["theme_file:evening.toml"].isChecked()


def test_choosing_it_again_reads_it_again(start, themes):
    file = written(themes, "mine.toml", '[colours]\npage = "#fafafa"\n')
    program = start()
    action = program.window.actions_by_name["theme_file:mine.toml"]
    action.trigger()
    written(themes, file.name, '[colours]\npage = "#eeeeee"\nacent = "#112233"\n')
    action.trigger()
    assert program.appearance.theme.colours["page"] == "#eeeeee"
    assert "acent (line 3)" in program.window.strip.text()


def test_a_broken_file_leaves_the_theme_before_and_says_why(start, themes, qtbot):
    written(themes, "broken.toml", '[colours]\nink = "blue"\n')
    program = start()
    program.window.actions_by_name["theme_sepia"].trigger()
    assert "broken.toml" in menu_texts(program)
    program.window.actions_by_name["theme_file:broken.toml"].trigger()
    qtbot.waitUntil(lambda: "Line 2: ink is blue" in program.window.strip.text())
    assert program.appearance.theme.name == "Sepia"
    assert program.settings.settings.theme == "sepia"
    assert program.window.actions_by_name["theme_sepia"].isChecked()


def test_a_theme_that_is_gone_at_the_next_start_is_told_and_the_system_holds(start, themes, home, qtbot):
    home.config_dir.mkdir(parents=True)
    home.settings_file.write_text('{"theme": "file:gone.toml"}')
    program = start()
    qtbot.waitUntil(lambda: "gone.toml" in program.window.strip.text())
    assert program.window.actions_by_name["theme_system"].isChecked()
    assert program.settings.settings.theme == "system"


def test_the_folder_is_made_with_the_example_when_it_is_first_opened(start, home):
    program = start()
    opened = []
    program.themes._open_folder = lambda folder: not opened.append(folder)
    action = program.window.actions_by_name["themes_folder"]
    action.trigger()
    assert opened == [home.themes_dir]
    assert [path.name for path in theme_paths(home.themes_dir)] == [EXAMPLE.name]
    assert "Evening Blue" in menu_texts(program)
    os.remove(home.themes_dir / EXAMPLE.name)
    action.trigger()
    assert theme_paths(home.themes_dir) == []
    assert "Evening Blue" not in menu_texts(program)


def test_the_settings_offer_it_too(start, themes, qtbot):
    written(themes, "mine.toml", 'name = "Mine"\n[colours]\npage = "#fafafa"\n')
    program = start()
    program.window.actions_by_name["theme_file:mine.toml"].trigger()
    dialog = SettingsDialog(program.settings, program.window, program.window.actions_by_name)
    qtbot.addWidget(dialog)
    box = dialog.findChild(QComboBox, "theme")
    assert (box.currentText(), box.currentData()) == ("Mine", "file:mine.toml")
    dialog.findChild(QComboBox, "paper").setCurrentIndex(1)
    assert program.settings.settings.theme == "file:mine.toml"
    box.setCurrentIndex(box.findData("dark"))
    assert program.appearance.theme.name == "Dark"
    dialog.reject()
    assert program.appearance.theme.name == "Mine"


def test_a_file_outside_of_the_folder_is_never_read(tmp_path):
    written(tmp_path, "outside.toml", "dark = true\n")
    inner = tmp_path / "themes"
    inner.mkdir()
    appearance = Appearance(QApplication.instance(), FOLDER, "file:../outside.toml", own_folder=inner)
    assert appearance.choice == "system"
