"""The Revision menu in the whole window: marks, sets, locks, and what is found again after saving."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from screenwriter.screenplay.elements import ElementKind, Revised
from screenwriter.screenplay.revisions import STANDARD_SETS, Revisions
from screenwriter.storage.recovery import RecoveryCopy
from screenwriter.ui.dialogs.revision_sets_dialog import RevisionSetsDialog
from tests.ui.test_main_window_program import in_question, press, save_and_wait, script

__all__ = ["script"]


@pytest.fixture
def program(qtbot, start, script):
    program = start(script)
    qtbot.waitUntil(lambda: program.overview.pages is not None)
    return program


def choose(program, name):
    program.window.actions_by_name[name].trigger()


def caret(program, index, offset, to=None):
    block = program.editor.document().findBlockByNumber(index)
    cursor = QTextCursor(block)
    cursor.setPosition(block.position() + offset)
    if to is not None:
        cursor.setPosition(block.position() + to, QTextCursor.MoveMode.KeepAnchor)
    program.editor.setTextCursor(cursor)


def marks(program):
    return {e.text: e.revised for e in program.editor.screenplay_document.elements if e.revised}


def numbers(program):
    return [e.scene_number for e in program.editor.screenplay_document.elements if e.kind is ElementKind.SCENE_HEADING]


def reopen(qtbot, program, script):
    save_and_wait(qtbot, program)
    choose(program, "close")
    program.documents.open(script)


def test_marks_survive_saving_and_the_file_knows_nothing_of_them(qtbot, program, script):
    choose(program, "revision_mode")
    assert "Blue" in program.window.status_line.text()
    caret(program, 1, 11)
    qtbot.keyClicks(program.editor, " Hard.")
    assert marks(program) == {"Rain falls. Hard.": (Revised(11, 17, 1),)}
    reopen(qtbot, program, script)
    assert script.read_text().count("Rain falls. Hard.\n") == 1
    assert marks(program) == {"Rain falls. Hard.": (Revised(11, 17, 1),)}
    assert program.window.actions_by_name["revision_mode"].isChecked()
    assert not program.window.isWindowModified()


def test_marks_of_text_that_another_program_changed_are_gone(qtbot, program, script):
    choose(program, "revision_mode")
    caret(program, 1, 11)
    qtbot.keyClicks(program.editor, " Hard.")
    caret(program, 3, 9)
    qtbot.keyClicks(program.editor, " Oh.")
    save_and_wait(qtbot, program)
    choose(program, "close")
    script.write_text(script.read_text().replace("Hard", "Soft"))
    program.documents.open(script)
    assert marks(program) == {"It rains. Oh.": (Revised(9, 13, 1),)}


def test_a_recovered_script_has_its_marks_where_its_words_are_the_same(qtbot, program, script):
    choose(program, "revision_mode")
    caret(program, 1, 11)
    qtbot.keyClicks(program.editor, " Hard.")
    save_and_wait(qtbot, program)
    text = script.read_text().replace("It rains.", "It pours.")
    copy = RecoveryCopy(text, str(script), program.documents.stamp, "mill")
    assert program.documents.restore(copy)
    assert marks(program) == {"Rain falls. Hard.": (Revised(11, 17, 1),)}
    program.editor.document().setModified(False)


def test_an_omitted_heading_takes_no_marks_of_other_words(program):
    caret(program, 0, 5, to=9)
    choose(program, "mark_selection")
    choose(program, "omit_scene")
    assert marks(program) == {}


def test_marks_are_put_found_and_cleared(qtbot, program):
    caret(program, 1, 0, to=4)
    choose(program, "mark_selection")
    caret(program, 3, 0, to=2)
    choose(program, "mark_selection")
    choose(program, "next_change")
    assert program.editor.textCursor().selectedText() == "Rain"
    choose(program, "previous_change")
    assert program.editor.textCursor().selectedText() == "It"
    choose(program, "clear_selected_marks")
    assert list(marks(program)) == ["Rain falls."]
    choose(program, "clear_all_marks")
    assert marks(program) == {}
    program.editor.undo()
    program.editor.undo()
    assert len(marks(program)) == 2
    choose(program, "clear_set_marks")
    assert marks(program) == {}
    choose(program, "next_change")
    assert "No marked change" in program.window.status_line.currentMessage()


def test_the_next_set_is_started_in_the_dialog(qtbot, program):
    def act(dialog):
        assert isinstance(dialog, RevisionSetsDialog)
        dialog.next_button.click()
        press("OK")(dialog)

    in_question(act)
    choose(program, "revision_sets")
    revisions = program.revision.production.revisions
    assert (revisions.active, revisions.set_of(2).name) == (2, "Pink")
    assert len(revisions.set_of(2).date) == 10


def test_the_dialog_edits_names_colours_and_marks_and_goes_beyond_the_last_set(qtbot):
    dialog = RevisionSetsDialog(Revisions(sets=STANDARD_SETS[:2], active=2), frozenset({1}))
    qtbot.addWidget(dialog)
    dialog.table.item(0, 0).setText("Powder Blue")
    dialog.table.item(0, 1).setText("no colour")
    dialog.table.item(0, 2).setText("#aabbcc")
    dialog.table.item(0, 3).setText("")
    dialog.next_button.click()
    first, _, added = dialog.revisions().sets
    assert first == replace(STANDARD_SETS[0], name="Powder Blue", page_colour="#AABBCC")
    assert (added.number, added.name) == (3, "Yellow")
    assert dialog.revisions().active == 3
    assert dialog.active.itemText(0) == "Powder Blue"


def test_hidden_marks_are_kept(program):
    caret(program, 1, 0, to=4)
    choose(program, "mark_selection")
    choose(program, "marks_none")
    assert program.editor.revisions.shown == "none"
    assert marks(program)
    choose(program, "revision_mode")
    assert program.window.actions_by_name["marks_all"].isChecked()  # who marks wants to see it


def test_scene_numbers_are_locked_and_a_new_scene_gets_a_letter(qtbot, program, script):
    choose(program, "lock_scene_numbers")
    assert numbers(program) == ["1", "2"]
    caret(program, 1, 11)
    qtbot.keyClick(program.editor, Qt.Key.Key_Return)
    qtbot.keyClicks(program.editor, "INT. BARN - DAY")
    assert numbers(program) == ["1", "1A", "2"]
    reopen(qtbot, program, script)
    assert numbers(program) == ["1", "1A", "2"]
    assert program.revision.production.numbering.ledger == {"1", "1A", "2"}
    at = program.editor.screenplay_document.elements.index(
        next(e for e in program.editor.screenplay_document.elements if e.scene_number == "1A")
    )
    caret(program, at, 0)
    qtbot.keyClick(program.editor, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(program.editor, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert numbers(program) == ["1", "1B", "2"]  # 1A was given out and is not given again


def test_taking_a_lock_back_takes_its_numbers_back_too(qtbot, program):
    lock = program.window.actions_by_name["lock_scene_numbers"]
    lock.trigger()
    program.editor.undo()
    assert (numbers(program), lock.isChecked()) == ([None, None], False)
    assert not program.revision.production.numbering.is_locked
    program.editor.redo()
    assert (numbers(program), lock.isChecked()) == (["1", "2"], True)
    lock.trigger()
    assert (numbers(program), lock.isChecked()) == (["1", "2"], False)


def test_a_moved_scene_loses_its_number_and_an_omitted_one_keeps_it(qtbot, program):
    choose(program, "lock_scene_numbers")
    caret(program, 5, 0)
    choose(program, "scene_up")
    assert numbers(program) == ["A1", "1"]  # 2 was moved above 1
    program.editor.undo()
    assert numbers(program) == ["1", "2"]
    choose(program, "revision_mode")
    caret(program, 1, 0)
    choose(program, "omit_scene")
    assert numbers(program) == ["1", "2"]
    assert list(marks(program)) == ["OMITTED"]


def test_a_lock_stays_when_there_is_nothing_left_to_take_back(program):
    choose(program, "lock_scene_numbers")
    program.editor.document().clearUndoRedoStacks()
    program.editor.undo()
    assert program.revision.production.numbering.is_locked
    assert numbers(program) == ["1", "2"]


def test_taking_back_a_page_lock(qtbot, program):
    lock = program.window.actions_by_name["lock_pages"]
    lock.trigger()
    assert program.revision.production.page_lock is not None
    program.editor.undo()
    assert program.revision.production.page_lock is None
    assert not lock.isChecked()
    program.editor.redo()
    assert lock.isChecked()
    assert program.editor.screenplay_document.element_at(0).locked_starts


def test_locked_pages_get_a_pages_on_screen_and_survive_saving(qtbot, program, script):
    choose(program, "page_view")
    choose(program, "lock_pages")
    assert program.window.actions_by_name["lock_pages"].isChecked()
    caret(program, 1, 11)
    for _ in range(30):
        qtbot.keyClick(program.editor, Qt.Key.Key_Return)
        qtbot.keyClicks(program.editor, "More.")
    qtbot.waitUntil(lambda: program.overview.pages is not None and program.overview.pages.page_count == 2)
    assert [page.label for page in program.overview.pages.pages] == ["1", "2"]  # after the last page numbers go on
    reopen(qtbot, program, script)
    qtbot.waitUntil(lambda: program.overview.pages is not None)
    assert program.revision.production.page_lock.labels == ("1",)
    choose(program, "lock_pages")
    assert program.revision.production.page_lock is None
    assert not any(e.locked_starts for e in program.editor.screenplay_document.elements)


def test_an_a_page_is_shown_by_its_label(qtbot, program):
    caret(program, 1, 11)
    for _ in range(30):
        qtbot.keyClick(program.editor, Qt.Key.Key_Return)
        qtbot.keyClicks(program.editor, "More.")
    choose(program, "page_view")
    choose(program, "lock_pages")  # waits for the pages to be counted
    qtbot.waitUntil(lambda: program.window.actions_by_name["lock_pages"].isChecked())
    assert program.revision.production.page_lock.labels == ("1", "2")
    caret(program, 1, 11)
    for _ in range(3):
        qtbot.keyClick(program.editor, Qt.Key.Key_Return)
        qtbot.keyClicks(program.editor, "New.")
    qtbot.waitUntil(lambda: program.overview.pages is not None and program.overview.pages.page_count == 3)
    starts = program.editor.screenplay_document.page_layout.starts
    assert [start.label for start in starts] == ["1", "1A", "2"]
    assert program.overview.go_to_page("1A")
    qtbot.waitUntil(lambda: "Page 1A of 3" in program.window.status_line.text())
    row = program.window.navigator.rows()[1]
    assert (row.page, row.page_label) == (3, "2")


def test_continueds_are_drawn_and_kept(qtbot, program, script):
    caret(program, 1, 11)
    for _ in range(30):
        qtbot.keyClick(program.editor, Qt.Key.Key_Return)
        qtbot.keyClicks(program.editor, "More.")
    choose(program, "page_view")
    choose(program, "show_continueds")
    layout = program.editor.screenplay_document.page_layout
    qtbot.waitUntil(lambda: layout.starts[-1].scene_top == "CONTINUED:")
    assert layout.starts[-1].scene_bottom == "(CONTINUED)"
    program.editor.grab()
    reopen(qtbot, program, script)
    assert program.window.actions_by_name["show_continueds"].isChecked()


def test_a_new_script_knows_nothing_of_the_old_ones_state(qtbot, program):
    choose(program, "revision_mode")
    choose(program, "lock_scene_numbers")
    program.editor.document().setModified(False)
    choose(program, "new")
    names = ("revision_mode", "lock_scene_numbers", "lock_pages", "show_continueds")
    assert not any(program.window.actions_by_name[name].isChecked() for name in names)
    assert program.window.status_line.text().count("Blue") == 0
