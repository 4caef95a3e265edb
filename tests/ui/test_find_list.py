"""The list of what was found, by the keys."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, Qt

from screenwriter.screenplay.elements import Element, ElementKind
from screenwriter.ui.find_results import FOUND, found_line
from tests.ui.find_desk import desk

__all__ = ["desk"]

K = ElementKind
SCRIPT = (
    Element(K.ACTION, "A mill in the rain."),
    Element(K.SCENE_HEADING, "INT. Mill - DAY", scene_number="4"),
    Element(K.ACTION, "🎭 The mill stands.\nIt is a mill no more."),
    Element(K.SECTION, "The mill again", level=1),
    Element(K.SCENE_HEADING, "EXT. RIVER - DAY", scene_number="5A"),
    Element(K.CHARACTER, "Nora"),
    Element(K.DIALOGUE, "The mill is mine."),
)


@pytest.fixture
def script(desk):
    desk.open_script(*SCRIPT)
    desk.program.overview.refresh()
    return desk


def rows(desk):
    results = desk.program.find.list.results
    lines = [results.lines.index(row).data(FOUND) for row in range(results.lines.rowCount())]
    return [(line.number, line.before + "[" + line.match + "]" + line.behind) for line in lines]


def results(desk):
    return desk.program.find.list.results


def test_every_match_is_listed_with_its_scene_and_line_as_one_types(script):
    script.keys("Ctrl+F", "=mil")
    assert not results(script).isHidden()
    assert rows(script) == [
        ("", "A [mil]l in the rain."),
        ("4", "INT. [MIL]L - DAY"),
        ("4", "🎭 The [mil]l stands."),
        ("4", "It is a [mil]l no more."),
        ("4", "The [mil]l again"),
        ("5A", "The [mil]l is mine."),
    ]
    script.keys("=l is")
    assert rows(script) == [("5A", "The [mill is] mine.")]
    script.keys("=x")
    assert results(script).isHidden()


def test_a_row_says_kind_scene_and_page(script, qtbot):
    qtbot.waitUntil(lambda: script.program.overview.pages is not None)
    script.keys("Ctrl+F", "=mine")
    line = results(script).lines.index(0).data(FOUND)
    assert line.detail == "Dialogue  ·  EXT. RIVER - DAY  ·  page 1"
    spoken = results(script).lines.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "The mill is mine., Dialogue  ·  EXT. RIVER - DAY  ·  page 1, scene 5A"


def test_down_goes_into_the_list_and_arrows_show_matches_without_leaving_it(script):
    script.keys("Ctrl+F", "=mill", "Down")
    assert results(script).hasFocus()
    script.keys("Down", "Down")
    assert script.selected() == (2, "mill")
    assert script.bar.count_text() == "3 of 6"
    assert results(script).hasFocus()
    script.keys("End")
    assert script.selected() == (6, "mill")
    script.keys("Home", "Up")
    assert script.bar.find_field.hasFocus()


def test_enter_in_the_list_goes_there(script):
    script.keys("Ctrl+F", "=mill", "Down", "Down", "Enter")
    assert script.editor.hasFocus()
    assert script.selected() == (1, "MILL".capitalize())
    assert script.bar.isVisible()


def test_a_click_goes_there(script, qtbot):
    script.keys("Ctrl+F", "=mill")
    QCoreApplication.processEvents()
    view = results(script)
    place = view.visualRect(view.lines.index(3)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert script.selected() == (2, "mill")
    assert script.editor.textCursor().positionInBlock() > 20
    assert script.editor.hasFocus()


def test_f4_goes_into_the_list_and_back_and_opens_the_bar_where_there_is_none(script):
    script.keys("Ctrl+F", "=mill", "Esc")
    assert results(script).isHidden()
    script.keys("F4")
    assert script.bar.isVisible()
    assert results(script).hasFocus()
    script.keys("F4")
    assert script.editor.hasFocus()
    assert not results(script).isHidden()


def test_the_list_follows_f3(script):
    script.keys("Ctrl+F", "=mill", "F3")
    assert results(script).currentIndex().row() == 1
    script.editor.setFocus()
    script.keys("Shift+F3", "Shift+F3")
    assert results(script).currentIndex().row() == 5


def test_the_list_follows_what_is_written_on_the_page(script, qtbot):
    script.keys("Ctrl+F", "=mill")
    script.put_caret(0, 0).editor.setFocus()
    script.keys("=mill ")
    qtbot.waitUntil(lambda: len(rows(script)) == 7)
    assert rows(script)[0] == ("", "[Mill] A mill in the rain.")
    script.editor.undo()
    qtbot.waitUntil(lambda: len(rows(script)) == 6)


def test_a_row_chosen_right_after_an_edit_goes_to_a_match_that_is_there(script):
    script.keys("Ctrl+F", "=mill", "Down", "End")
    script.program.editor.screenplay_document.set_kind(script.editor.document().firstBlock(), K.GENERAL)
    script.editor.set_screenplay(script.editor.screenplay().__class__(elements=SCRIPT[:1]))
    results(script).chosen.emit(5)
    assert script.editor.textCursor().blockNumber() == 0


def test_the_list_can_be_folded_and_stays_so(script):
    script.keys("Ctrl+F", "=mill")
    script.bar.list_button.click()
    assert results(script).isHidden()
    assert not script.program.settings.settings.find_lists_matches
    script.keys("Esc", "Ctrl+F")
    assert results(script).isHidden()
    script.keys("F4")
    assert results(script).hasFocus()
    assert script.program.settings.settings.find_lists_matches


def test_esc_in_the_list_closes_the_bar(script):
    script.keys("Ctrl+F", "=mill", "Down", "Esc")
    assert script.bar.isHidden()
    assert script.editor.hasFocus()


@given(st.text(), st.text(min_size=1), st.text(), st.sampled_from([K.ACTION, K.SCENE_HEADING]))
def test_a_line_keeps_the_match_whatever_stands_around_it(before, match, behind, kind):
    element = Element(kind, before + match + behind)
    shown = found_line(element, len(before), len(before) + len(match))
    assert shown[1].casefold() == match.replace("\n", " ").casefold() or len(element.text.upper()) == len(element.text)
    assert "\n" not in "".join(shown)
