"""The whole window: the title page is changed, saved, kept safe and taken back; ways of seeing the page are kept."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QPlainTextEdit

from screenwriter.app import editor_settings
from screenwriter.screenplay.document import TitleEntry
from screenwriter.storage.settings import Settings, load_settings
from screenwriter.ui.dialogs.title_page_dialog import TitlePageDialog

HEAD = "Title:   Mill\nProduction: 4711\nAuthors:\n\tNora\n\tIdris\n"
BODY = "\nINT. MILL - DAY\n\nRain falls.\n" + "".join(f"\nIt rains, {n} times.\n" for n in range(60))


@pytest.fixture
def script(tmp_path):
    file = tmp_path / "mill.fountain"
    file.write_text(HEAD + BODY)
    return file


def edit_title_page(program, do, button=QDialogButtonBox.StandardButton.Ok):
    """Open the dialog from the menu, do something in it, press a button of it."""
    seen = []

    def look():
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, TitlePageDialog) or not dialog.isVisible():
            QTimer.singleShot(10, look)
            return
        seen.append(dialog.entries())
        do(dialog)
        dialog.findChild(QDialogButtonBox).button(button).click()

    QTimer.singleShot(0, look)
    program.window.actions_by_name["title_page"].trigger()
    program.window.activateWindow()  # which a real screen does by itself
    program.editor.setFocus()
    return seen[0]


def typing(qtbot, words, name="Title"):
    return lambda dialog: qtbot.keyClicks(dialog.findChild(QPlainTextEdit, name), words)


def revert(dialog):
    dialog.revert_button.click()


def save_and_wait(qtbot, program):
    qtbot.waitUntil(program.window.isActiveWindow)
    with qtbot.waitSignal(program.documents.text_saved):
        qtbot.keyClick(program.editor, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)


def test_an_edited_title_page_is_unsaved_work_and_saving_writes_it_and_nothing_else(qtbot, start, script):
    program = start(script)
    edit_title_page(program, typing(qtbot, " Race"))
    assert program.window.isWindowModified()
    save_and_wait(qtbot, program)
    assert script.read_text().endswith("Authors:\n    Nora\n    Idris\n" + BODY)
    assert script.read_text().startswith("Title: Mill Race\nProduction: 4711\n")
    assert not program.window.isWindowModified()


def test_looking_at_it_or_cancelling_changes_nothing(qtbot, start, script):
    program = start(script)
    edit_title_page(program, lambda dialog: None)
    edit_title_page(program, typing(qtbot, "x"), QDialogButtonBox.StandardButton.Cancel)
    assert not program.window.isWindowModified()
    assert script.read_text() == HEAD + BODY


def test_revert_after_saving_brings_the_file_back_to_the_letter(qtbot, start, script):
    program = start(script)
    edit_title_page(program, typing(qtbot, " Race"))
    edit_title_page(program, typing(qtbot, "May", "Draft date"))
    save_and_wait(qtbot, program)
    edit_title_page(program, revert)
    save_and_wait(qtbot, program)
    assert script.read_text() == HEAD + BODY


def test_undo_leaves_the_title_page_alone_and_the_script_modified(qtbot, start, script):
    program = start(script)
    qtbot.keyClicks(program.editor, "x")
    edit_title_page(program, typing(qtbot, " Race"))
    program.editor.undo()
    assert program.editor.screenplay_document.title_page[0].value == "Mill Race"
    assert program.window.isWindowModified()


def test_a_changed_title_page_is_in_the_recovery_copy(qtbot, start, script, home):
    program = start(script)
    for words in (" Race", " Two"):  # the second finds the script already modified
        with qtbot.waitSignal(program.journal.kept):
            edit_title_page(program, typing(qtbot, words))
    [copy] = home.recovery_dir.glob("*.recovery")
    assert "Mill Race Two" in copy.read_text()


def test_a_title_page_changed_while_a_save_is_on_its_way_stays_unsaved(qtbot, start, script):
    program = start(script)
    qtbot.keyClicks(program.editor, "x")
    with qtbot.waitSignal(program.documents.file_written):
        program.documents.save()
        program.editor.screenplay_document.set_title_page((TitleEntry("Title", "Mill Race"),))
    assert "Mill Race" not in script.read_text()
    assert program.window.isWindowModified()


def test_a_script_without_a_title_page_gets_one_that_can_be_read_again(qtbot, start, script):
    script.write_text(BODY.lstrip())
    program = start(script)
    edit_title_page(program, typing(qtbot, "Mill"))
    save_and_wait(qtbot, program)
    assert script.read_text() == "Title: Mill\n" + BODY


def test_the_command_needs_a_script(start):
    assert not start().window.actions_by_name["title_page"].isEnabled()


def test_focus_and_typewriter_are_switched_with_keys_and_hold_at_the_next_start(qtbot, start, script, home):
    program = start(script)
    modifiers = Qt.KeyboardModifier
    qtbot.keyClick(program.editor, Qt.Key.Key_F11, modifiers.ControlModifier)
    qtbot.keyClick(program.editor, Qt.Key.Key_F11, modifiers.ShiftModifier)
    assert program.settings.settings.typewriter_scrolling
    assert program.settings.settings.focus_dimming
    program.window.close()
    assert load_settings(home.settings_file).focus_dimming
    again = start(script)
    assert again.window.actions_by_name["typewriter"].isChecked()
    assert again.window.actions_by_name["focus"].isChecked()
    editor = again.editor
    editor.setTextCursor(QTextCursor(editor.document().findBlockByNumber(50)))
    qtbot.keyClicks(editor, "x")
    assert abs(editor.cursorRect().center().y() - 0.45 * editor.viewport().height()) <= 1
    again.settings.change(typewriter_height_percent=20)
    qtbot.keyClicks(editor, "x")
    assert abs(editor.cursorRect().center().y() - 0.2 * editor.viewport().height()) <= 1
    qtbot.keyClick(editor, Qt.Key.Key_F11, modifiers.ShiftModifier)
    assert not again.settings.settings.focus_dimming


def test_every_writing_aid_of_the_settings_reaches_the_editor():
    aids = ("auto_capitals", "capital_i", "smart_quotes", "detects_elements", "completes", "completes_empty_cue")
    usual = Settings()
    for aid in aids:
        changed = editor_settings(Settings(**{aid: not getattr(usual, aid)}))
        assert [name for name in aids if getattr(changed, name) != getattr(editor_settings(usual), name)] == [aid]
    assert all(getattr(editor_settings(usual), name) == getattr(usual, name) for name in aids)
