"""Spelling in the window: marks, the menu on a word, the walk with F7, whose words are right where."""

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QPushButton

from screenwriter.screenplay.elements import Element, ElementKind, Span, Style
from screenwriter.storage.settings import load_settings
from screenwriter.storage.word_lists import read_personal
from screenwriter.ui.dialogs.settings_dialog import SettingsDialog
from tests.ui.word_desk import make_desk, shared_desk, window_program

__all__ = ["make_desk", "shared_desk", "window_program"]

ACTION, CUE, SPEECH, HEADING = (
    ElementKind.ACTION,
    ElementKind.CHARACTER,
    ElementKind.DIALOGUE,
    ElementKind.SCENE_HEADING,
)
SCRIPT = (
    Element(HEADING, "INT. ZORBLATT MILL - DAY"),
    Element(ACTION, "MARGARETHE opens teh door of the Zorblatt mill. Thier boat is gone."),
    Element(CUE, "MARGARETHE"),
    Element(SPEECH, "It is a long nigth, and teh end. Margarethe's nigth."),
)


@pytest.fixture
def desk(shared_desk):
    return shared_desk.open_script(*SCRIPT)


def button(dialog, text):
    return next(b for b in dialog.findChildren(QPushButton) if b.text().replace("&", "") == text)


def walk(desk, qtbot):
    """F7, and the dialog once it has corrections."""
    desk.settle()
    desk.program.window.actions_by_name["spelling"].trigger()
    dialog = desk.spelling.walk.dialog
    wait_for_corrections(dialog, qtbot)
    return dialog


def wait_for_corrections(dialog, qtbot):
    qtbot.waitUntil(lambda: dialog._list.isEnabled(), timeout=20_000)


def test_misspelt_words_get_dots_and_the_scripts_own_names_do_not(desk):
    assert desk.misspelt() == ["teh", "Thier", "nigth", "teh", "nigth"]
    assert desk.shown() == ["teh", "Thier", "nigth", "teh", "nigth"]
    assert desk.editor.document().isUndoAvailable() is False


def test_dots_are_drawn_in_the_themes_colour_under_the_word(make_desk):
    desk = make_desk().open_script(*SCRIPT).settle()
    desk.program.settings.change(theme="light")
    colour = desk.program.appearance.theme.colour("problem")
    with_dots = desk.editor.viewport().grab().toImage()
    desk.program.settings.change(checks_spelling=False)
    without = desk.editor.viewport().grab().toImage()
    changed = [
        with_dots.pixelColor(x, y)
        for y in range(with_dots.height())
        for x in range(with_dots.width())
        if with_dots.pixel(x, y) != without.pixel(x, y)
    ]
    assert changed
    assert any(abs(one.red() - colour.red()) < 40 and one.red() > one.green() + 60 for one in changed)


def test_the_word_being_typed_has_no_dots_until_it_is_left(shared_desk):
    desk = shared_desk.open_script(Element(ACTION, ""))
    desk.keys("=The doorr")
    assert desk.misspelt() == ["doorr"] and desk.shown() == []
    desk.keys("= is")
    assert desk.shown() == ["doorr"]


def test_a_word_typed_right_again_loses_its_dots(desk):
    desk.settle().caret_in("Thier").keys("Delete", "Delete", "=ei")
    assert "Their boat" in desk.texts()[1]
    assert desk.misspelt() == ["teh", "nigth", "teh", "nigth"]


def test_the_menu_offers_corrections_and_one_is_one_undo_step(desk, qtbot):
    desk.settle()
    menu = desk.menu_at("nigth")
    assert menu.actions()[0].text() == "Looking for suggestions…" and not menu.actions()[0].isEnabled()
    qtbot.waitUntil(lambda: menu.actions()[0].text() == "night", timeout=20_000)
    menu.actions()[0].trigger()
    assert desk.texts()[3] == "It is a long night, and teh end. Margarethe's nigth."
    desk.keys("Ctrl+Z")
    assert desk.texts()[3] == SCRIPT[3].text


def test_the_menu_on_a_right_word_is_as_always(desk):
    desk.settle()
    assert [action.text() for action in desk.menu_at("long").actions()] == ["Undo"]


@pytest.mark.parametrize("line", ["Add to Dictionary", "Add to This Script's Words", "Ignore in This Script"])
def test_a_word_that_is_taken_as_right_loses_its_dots_everywhere(desk, line):
    desk.settle()
    menu = desk.menu_at("nigth")
    next(action for action in menu.actions() if action.text().replace("&", "") == line).trigger()
    assert desk.misspelt() == ["teh", "Thier", "teh"]


def test_emphasis_stays_when_a_word_is_corrected(shared_desk, qtbot):
    desk = shared_desk.open_script(Element(ACTION, "The wierd rope.", spans=(Span(4, 9, Style.ITALIC),)))
    desk.settle()
    menu = desk.menu_at("wierd")
    qtbot.waitUntil(lambda: menu.actions()[0].text() == "weird", timeout=20_000)
    menu.actions()[0].trigger()
    assert desk.elements[0].text == "The weird rope."
    assert desk.elements[0].spans == (Span(4, 9, Style.ITALIC),)


# The walk


def test_f7_walks_from_word_to_word_and_enter_changes(desk, qtbot):
    desk.settle().keys("F7")
    dialog = desk.spelling.walk.dialog
    wait_for_corrections(dialog, qtbot)
    assert desk.selected() == (1, "teh") and dialog._left.text() == "5 words left"
    qtbot.keyClick(dialog._field, Qt.Key.Key_Return)
    assert desk.texts()[1].startswith("MARGARETHE opens the door") and desk.selected() == (1, "Thier")
    wait_for_corrections(dialog, qtbot)
    qtbot.keyClicks(dialog._field, "Their")
    qtbot.keyClick(dialog._field, Qt.Key.Key_Return)
    assert "Their boat" in desk.texts()[1]
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert desk.spelling.walk.dialog is None
    desk.keys("Ctrl+Z")
    assert "Thier boat" in desk.texts()[1] and "the door" in desk.texts()[1]
    desk.keys("Ctrl+Z")
    assert desk.texts()[1] == SCRIPT[1].text


def test_change_all_changes_every_place_with_its_capitals_in_one_undo_step(shared_desk, qtbot):
    desk = shared_desk.open_script(Element(ACTION, "He sees teh dog. Teh dog."), Element(ACTION, "All teh dogs."))
    dialog = walk(desk, qtbot)
    button(dialog, "Change All").click()
    assert desk.texts() == ["He sees the dog. The dog.", "All the dogs."]
    desk.settle()
    assert "No misspelt words" in dialog.note()
    dialog.reject()
    desk.keys("Ctrl+Z")
    assert desk.texts() == ["He sees teh dog. Teh dog.", "All teh dogs."]


def test_skip_goes_around_the_end_and_says_when_it_is_through(desk, qtbot):
    desk.settle().caret_in("end. Marg")
    dialog = walk(desk, qtbot)
    seen = []
    for _ in range(5):
        seen.append(desk.selected())
        button(dialog, "Skip").click()
    assert seen == [(3, "nigth"), (1, "teh"), (1, "Thier"), (3, "nigth"), (3, "teh")]
    assert "skipped" in dialog.note() and not button(dialog, "Change").isEnabled()


@pytest.mark.parametrize("name", ["Ignore in Script", "Add to Dictionary", "Add to Script's Words"])
def test_a_word_taken_as_right_in_the_walk_is_not_met_again(desk, qtbot, name):
    dialog = walk(desk, qtbot)
    button(dialog, name).click()
    assert desk.selected() == (1, "Thier") and desk.misspelt() == ["Thier", "nigth", "nigth"]


def test_a_script_without_misspelt_words_is_said_to_have_none(shared_desk, qtbot):
    desk = shared_desk.open_script(Element(ACTION, "The door."))
    desk.settle().keys("F7")
    assert "No misspelt words" in desk.spelling.walk.dialog.note()


# Whose words, which language


def test_words_are_kept_with_the_script_and_in_the_personal_dictionary(make_desk, tmp_path, qtbot):
    file = tmp_path / "mill.fountain"
    file.write_text("\nThe zorb and the quill of the flumph.\n")
    desk = make_desk(file)
    assert desk.misspelt() == ["zorb", "flumph"]
    desk.spelling.add_to_dictionary("zorb")
    desk.spelling.add_to_script("flumph")
    assert desk.misspelt() == []
    desk.program.window.close()
    qtbot.waitUntil(lambda: not desk.program.words.thread.isRunning())
    assert read_personal(tmp_path / "home" / "data" / "dictionary.txt") == ("zorb",)

    other = tmp_path / "other.fountain"
    other.write_text("\nThe zorb and the flumph.\n")
    assert make_desk(other).misspelt() == ["flumph"]
    again = make_desk(file)
    assert again.misspelt() == []


def test_a_scripts_words_go_along_when_it_gets_its_first_file(make_desk, tmp_path):
    desk = make_desk().open_script(Element(ACTION, "The flumph."))
    assert desk.misspelt() == ["flumph"]
    desk.spelling.ignore("flumph")
    desk.program.documents.file_used.emit(str(tmp_path / "new.fountain"))
    desk.program.words.settle()
    folder = desk.program.documents.side_store_of(tmp_path / "new.fountain").folder
    assert '"flumph"' in (folder / "spelling.json").read_text()


def test_a_script_may_have_a_language_of_its_own(shared_desk):
    desk = shared_desk.open_script(Element(ACTION, "The colour. The color."))
    assert desk.misspelt() == ["colour"]
    actions = desk.program.window.actions_by_name
    actions["language_en_GB"].trigger()
    assert desk.misspelt() == ["color"]
    actions["language_none"].trigger()
    assert desk.shown() == []
    desk.keys("F7")
    assert desk.spelling.walk.dialog is None
    assert "not checked" in desk.program.window.status_line.currentMessage()
    actions["language_settings"].trigger()
    assert desk.misspelt() == ["colour"]


def test_marks_can_be_switched_off_and_f7_still_works(make_desk, qtbot, tmp_path):
    desk = make_desk().open_script(*SCRIPT).settle()
    desk.program.window.actions_by_name["check_spelling"].trigger()
    assert desk.shown() == []
    desk.program.settings.save_now()
    assert load_settings(tmp_path / "home" / "config" / "settings.json").checks_spelling is False
    dialog = walk(desk, qtbot)
    assert desk.selected() == (1, "teh")
    assert desk.spelling.marks.shown() == []
    dialog.reject()
    assert desk.check.language == ""


def test_the_settings_choose_the_language_and_cancel_takes_it_back(desk):
    dialog = SettingsDialog(desk.program.settings, desk.program.window)
    box = dialog.findChild(object, "spelling_language")
    box.setCurrentIndex(box.findData("en_GB"))
    assert desk.check.language == "en_GB"
    dialog.reject()
    assert desk.check.language == "en_US"


def test_a_long_script_is_read_in_slices(shared_desk, qtbot):
    desk = shared_desk
    texts = [Element(ACTION, f"Rain falls on the mill, teh mill number {n}, and nobody comes.") for n in range(900)]
    desk.open_script(*texts)
    QCoreApplication.processEvents()
    assert not desk.check.is_settled  # not all at once
    assert len(desk.misspelt()) == 900
    assert len(desk.spelling.marks.shown()) < 60  # only what is in view
