"""View > Split View: the same script in a second pane, driven by keys in the whole window."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QPalette, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from screenwriter.screenplay.revisions import Revisions
from screenwriter.storage.locations import Locations
from screenwriter.storage.settings import Settings, load_settings, save_settings
from screenwriter.ui.editor.ghost_text import GhostText

SCENES = 40
SCRIPT = "Title: Mill\n\n" + "".join(
    f"INT. ROOM {n} - DAY\n\nRain falls, {n} times.\n\nNORA\nIt rains.\n\n" for n in range(SCENES)
)
CONTROL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


@pytest.fixture
def script(tmp_path):
    file = tmp_path / "mill.fountain"
    file.write_text(SCRIPT)
    return file


@pytest.fixture
def program(start, script):
    started = start(script)
    started.window.resize(1300, 900)
    started.window.activateWindow()
    started.editor.setFocus()
    return started


def press_split(program):
    QTest.keyClick(program.window.focusWidget(), Qt.Key.Key_2, CONTROL | ALT)
    QApplication.processEvents()


@pytest.fixture
def pane(program):
    press_split(program)
    return program.split.pane


def top_line(view):
    """The words at the upper edge of a view, and how far below the edge they begin."""
    cursor = view.cursorForPosition(QPoint(view.viewport().width() // 2, 0))
    return cursor.block().text(), view.cursorRect(QTextCursor(cursor.block())).top()


def page_lines(view):
    return view.toPlainText().split("\n")


def go_to_pane(program):
    QTest.keyClick(program.window.focusWidget(), Qt.Key.Key_F6)
    assert program.split.pane.hasFocus()


def test_the_pane_opens_with_the_key_shows_the_same_document_and_gives_its_room_back(program):
    before = program.editor.size()
    press_split(program)
    pane = program.split.pane
    assert pane.isVisible()
    assert pane.document() is program.editor.document()
    assert program.editor.width() == before.width()
    assert program.editor.height() < before.height()
    assert program.editor.hasFocus()
    press_split(program)
    assert not pane.isVisible()
    assert program.editor.size() == before


def test_opening_and_closing_change_neither_text_nor_undo_history(program):
    QTest.keyClicks(program.editor, "one ")
    steps, text = program.editor.document().availableUndoSteps(), program.editor.toPlainText()
    press_split(program)
    assert (program.editor.document().availableUndoSteps(), program.editor.toPlainText()) == (steps, text)
    press_split(program)
    QTest.keyClick(program.editor, Qt.Key.Key_Z, CONTROL)
    assert program.editor.toPlainText() != text
    assert program.editor.screenplay().elements[0].text == "INT. ROOM 0 - DAY"


def test_it_stands_beside_if_wanted_and_is_there_at_the_next_start(program, pane, tmp_path):
    program.window.actions_by_name["split_beside"].trigger()
    QApplication.processEvents()
    assert pane.geometry().left() > program.editor.geometry().right()
    assert abs(pane.width() - program.editor.width()) < 4
    program.settings.save_now()
    kept = load_settings(Locations.under(tmp_path / "home").settings_file)
    assert (kept.split_view, kept.split_beside) == (True, True)


def test_a_pane_left_open_is_there_at_the_next_start_with_half_the_room(start, script, tmp_path):
    file = Locations.under(tmp_path / "home").settings_file
    file.parent.mkdir(parents=True)
    save_settings(file, Settings(split_view=True))
    program = start(script)
    QApplication.processEvents()
    assert program.window.actions_by_name["split_view"].isChecked()
    assert page_lines(program.split.pane)[0] == "INT. ROOM 0 - DAY"
    assert abs(program.split.pane.height() - program.editor.height()) < 4
    assert program.editor.hasFocus()


def test_a_ghost_goes_with_a_click_there_and_leaves_nothing_in_the_text(program, pane):
    program.editor.moveCursor(QTextCursor.MoveOperation.EndOfBlock)
    text, steps = program.editor.toPlainText(), program.editor.document().availableUndoSteps()
    ghost = GhostText(program.editor)
    ghost.show(" of a mill")
    QTest.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=pane.cursorRect().center())
    assert pane.hasFocus()
    assert not ghost.is_shown
    assert not program.editor.document().firstBlock().layout().preeditAreaText()
    assert (program.editor.toPlainText(), program.editor.document().availableUndoSteps()) == (text, steps)


def test_it_shows_the_marks_of_revisions_that_the_page_shows(program, pane):
    revisions = Revisions()
    program.editor.show_revisions(revisions)
    assert pane.revisions is revisions
    program.editor.show_revisions(None)
    assert pane.revisions is None


def test_what_is_typed_appears_there_at_once(program, pane):
    program.editor.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(program.editor, " Again")
    assert page_lines(pane)[-1] == "It rains. Again"


@pytest.mark.parametrize("on_sheets", [False, True])
def test_what_is_read_stays_in_place_while_lines_come_and_go_above_it(qtbot, program, pane, on_sheets):
    if on_sheets:
        program.window.actions_by_name["page_view"].trigger()
        qtbot.waitUntil(lambda: program.overview.pages is not None)
    pane.verticalScrollBar().setValue(pane.verticalScrollBar().maximum() // 2)
    shown = top_line(pane)
    program.editor.moveCursor(QTextCursor.MoveOperation.Start)
    program.editor.moveCursor(QTextCursor.MoveOperation.EndOfBlock)
    was = pane.verticalScrollBar().value()
    for _ in range(5):
        QTest.keyClick(program.editor, Qt.Key.Key_Return)
        QTest.keyClicks(program.editor, "A man.")
    qtbot.waitUntil(lambda: program.overview.pages is not None)
    assert pane.verticalScrollBar().value() > was
    assert top_line(pane) == shown
    for _ in range(40):
        QTest.keyClick(program.editor, Qt.Key.Key_Z, CONTROL)
    assert page_lines(program.editor)[1] == "Rain falls, 0 times."
    qtbot.waitUntil(lambda: program.overview.pages is not None)
    assert top_line(pane) == shown


def test_each_pane_scrolls_and_has_its_caret_by_itself(program, pane):
    place = program.editor.verticalScrollBar().value(), program.editor.textCursor().position()
    go_to_pane(program)
    QTest.keyClick(pane, Qt.Key.Key_End, CONTROL)
    assert pane.textCursor().atEnd()
    assert pane.verticalScrollBar().value() > 0
    assert (program.editor.verticalScrollBar().value(), program.editor.textCursor().position()) == place


def test_f6_goes_from_the_page_to_the_pane_and_on(program, pane):
    go_to_pane(program)
    QTest.keyClick(pane, Qt.Key.Key_F6, SHIFT)
    assert program.editor.hasFocus()
    go_to_pane(program)
    QTest.keyClick(pane, Qt.Key.Key_F6)
    assert not pane.hasFocus()
    assert not program.editor.hasFocus()


def test_keys_there_write_nothing(program, pane):
    text = program.editor.toPlainText()
    QApplication.clipboard().setText("pasted")
    go_to_pane(program)
    QTest.keyClicks(pane, "typed")
    for key, modifier in ((Qt.Key.Key_V, CONTROL), (Qt.Key.Key_X, CONTROL), (Qt.Key.Key_3, CONTROL)):
        QTest.keyClick(pane, key, modifier)
    for key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Tab):
        QTest.keyClick(pane, key)
    assert program.editor.toPlainText() == text
    assert program.editor.screenplay().elements[0].kind.value == "scene_heading"
    assert not program.editor.document().isModified()


def test_writing_commands_come_back_with_the_keyboard(program, pane):
    paste, kind = program.window.actions_by_name["paste"], program.window.actions_by_name["kind_action"]
    go_to_pane(program)
    assert not paste.isEnabled()
    assert not kind.isEnabled()
    program.editor.setFocus()
    assert paste.isEnabled()
    assert kind.isEnabled()
    go_to_pane(program)
    press_split(program)  # closing it from inside
    assert program.editor.hasFocus()
    assert paste.isEnabled()


def test_closing_the_script_from_the_pane_leaves_no_command_on(program, pane):
    go_to_pane(program)
    program.documents.close()
    assert program.window.is_welcome_shown()
    assert not program.window.actions_by_name["paste"].isEnabled()
    assert not program.window.actions_by_name["split_view"].isEnabled()


def test_undo_works_from_the_pane(program, pane):
    QTest.keyClicks(program.editor, "Z")
    assert page_lines(pane)[0].startswith("Z")
    go_to_pane(program)
    QTest.keyClick(pane, Qt.Key.Key_Z, CONTROL)
    assert page_lines(pane)[0] == "INT. ROOM 0 - DAY"


def test_keys_the_writer_gave_to_the_window_work_from_the_pane(program, pane):
    command = program.window.actions_by_name["split_beside"]
    command.setShortcut("Ctrl+Right")  # a key that moves the caret in any text
    go_to_pane(program)
    QTest.keyClick(pane, Qt.Key.Key_Right, CONTROL)
    assert command.isChecked()
    assert pane.textCursor().position() == 0


def test_what_is_selected_there_is_copied(program, pane):
    go_to_pane(program)
    QTest.keyClick(pane, Qt.Key.Key_Home, CONTROL)
    QTest.keyClick(pane, Qt.Key.Key_End, SHIFT)
    QTest.keyClick(pane, Qt.Key.Key_C, CONTROL)
    assert QApplication.clipboard().text() == "INT. ROOM 0 - DAY"
    assert not program.editor.textCursor().hasSelection()
    QTest.keyClick(pane, Qt.Key.Key_A, CONTROL)
    program.window.actions_by_name["copy"].trigger()
    assert QApplication.clipboard().text().count("INT. ROOM") == SCENES
    assert not program.editor.textCursor().hasSelection()


def test_enter_brings_the_writing_caret_there(program, pane):
    go_to_pane(program)
    QTest.keyClick(pane, Qt.Key.Key_End, CONTROL)
    QTest.keyClick(pane, Qt.Key.Key_Return)
    assert program.editor.hasFocus()
    assert program.editor.textCursor().atEnd()
    QTest.keyClicks(program.editor, " Again")
    assert program.editor.screenplay().elements[-1].text == "It rains. Again"


def test_a_double_click_brings_the_writing_caret_there(program, pane):
    pane.verticalScrollBar().setValue(pane.verticalScrollBar().maximum())
    point = QPoint(pane.viewport().width() // 2, pane.viewport().height() // 4)
    position = pane.cursorForPosition(point).position()
    QTest.mouseDClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert position > 0
    assert program.editor.textCursor().position() == position
    assert program.editor.hasFocus()


def test_a_scene_of_the_navigator_is_shown_in_the_pane_used_last(qtbot, program, pane):
    row = next(row for row in program.window.navigator.rows() if row.heading == "INT. ROOM 30 - DAY")
    go_to_pane(program)
    QTest.keyClick(pane, Qt.Key.Key_F6)  # the list of scenes, by the keyboard
    program.window.navigator.scene_chosen.emit(row.index)
    assert pane.textCursor().blockNumber() == row.index
    assert pane.hasFocus()
    assert program.editor.textCursor().blockNumber() == 0
    program.editor.setFocus()
    program.window.navigator.scene_chosen.emit(row.index)
    assert program.editor.textCursor().blockNumber() == row.index


def test_the_status_line_says_what_enter_does_there(program, pane):
    labels = program.window.status_line.findChildren(QLabel)
    hint = next(label for label in labels if label.accessibleName() == "What Enter and Tab do here")
    here = hint.accessibleDescription()
    go_to_pane(program)
    assert hint.accessibleDescription() == "Enter: write here"
    program.editor.setFocus()
    assert hint.accessibleDescription() == here


def test_it_has_a_name_of_its_own_for_a_screen_reader(program, pane):
    assert pane.accessibleName() != program.editor.accessibleName()
    assert "Enter" in pane.accessibleDescription()


def test_it_is_drawn_in_the_colours_of_the_theme(program, pane):
    for theme in ("dark", "light"):
        program.window.actions_by_name[f"theme_{theme}"].trigger()
        QApplication.processEvents()
        for role in (QPalette.ColorRole.Base, QPalette.ColorRole.Window):
            assert pane.viewport().palette().color(role) == program.editor.viewport().palette().color(role)
        assert QColor(program.appearance.theme.colours["page"]) == pane.viewport().palette().color(
            QPalette.ColorRole.Base
        )


def test_another_script_is_shown_from_its_beginning(program, pane, tmp_path):
    pane.verticalScrollBar().setValue(pane.verticalScrollBar().maximum())
    other = tmp_path / "other.fountain"
    other.write_text(SCRIPT.replace("ROOM", "BARN"))
    program.documents.open(other)
    assert pane.textCursor().position() == 0
    assert pane.verticalScrollBar().value() == 0
    assert page_lines(pane)[0] == "INT. BARN 0 - DAY"


def test_panes_too_narrow_for_the_text_begin_with_its_left_edge(program, pane):
    program.window.resize(1100, 800)
    program.window.actions_by_name["split_beside"].trigger()
    QApplication.processEvents()
    for view in (program.editor, pane):
        assert view.horizontalScrollBar().maximum() > 0
        assert 0 <= view.cursorRect().left() < 2 * program.editor.screenplay_document.page_layout.metrics.column
    program.window.actions_by_name["split_beside"].trigger()
    QApplication.processEvents()
    margin = program.editor.screenplay_document.page_layout.metrics.column
    program.window.resize(600, 800)
    QApplication.processEvents()
    assert program.editor.horizontalScrollBar().value() == 0
    assert pane.cursorRect().left() < 2 * margin
