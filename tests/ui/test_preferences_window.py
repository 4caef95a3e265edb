"""The whole window: keys, flow, lists and corrections that were changed hold at once and at the next start."""

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QComboBox

from screenwriter.formats.fdx import write_fdx
from screenwriter.screenplay.document import Screenplay
from screenwriter.screenplay.elements import Element
from screenwriter.screenplay.elements import ElementKind as K
from screenwriter.screenplay.flow_tables import FlowColumn, changed, to_words
from screenwriter.screenplay.smart_lists import SmartLists
from screenwriter.screenplay.typing_rules import FINAL_DRAFT
from screenwriter.storage.settings import load_settings
from screenwriter.ui.dialogs.help_pages import keys_page
from screenwriter.ui.editor.ghost_keys import GhostAction
from screenwriter.ui.editor.page_continueds import continued_after
from screenwriter.ui.key_table import KeyTable, read_key_changes, write_key_changes

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
SCRIPT = "INT. MILL - DAY\n\nRain falls.\n\nNORA\nIt rains.\n"


@pytest.fixture
def script(tmp_path):
    file = tmp_path / "mill.fountain"
    file.write_text(SCRIPT)
    return file


def with_keys(program, **changes):
    table = read_key_changes(program.settings.settings.key_changes)
    for name, keys in changes.items():
        table = table.with_keys(name.replace("ghost_", "ghost:"), keys)
    program.settings.change(key_changes=write_key_changes(table))


def to_end(program):
    program.editor.moveCursor(QTextCursor.MoveOperation.End)


def in_dialog(kind, do):
    """Do this in the modal dialog that opens next."""

    def look():
        dialog = QApplication.activeModalWidget()
        if dialog is None or type(dialog).__name__ != kind or not dialog.isVisible():
            QTimer.singleShot(10, look)
        else:
            do(dialog)

    QTimer.singleShot(0, look)


def kinds(program):
    return [element.kind for element in program.editor.screenplay_document.elements]


# Keys


def test_a_changed_element_key_works_is_in_the_menu_and_in_the_status_line(qtbot, start, script):
    program = start(script)
    with_keys(program, kind_shot=["F4"], kind_character=["Ctrl+Alt+C"])
    to_end(program)
    qtbot.keyClick(program.editor, Qt.Key.Key_F4)
    assert kinds(program)[-1] is K.SHOT
    qtbot.keyClick(program.editor, Qt.Key.Key_7, CTRL)  # no longer anybody's
    qtbot.keyClick(program.editor, Qt.Key.Key_5, CTRL)
    assert kinds(program)[-1] is K.DIALOGUE
    assert program.window.actions_by_name["kind_shot"].shortcut().toString() == "F4"
    assert "Ctrl+Alt+C: Character" in program.window.status_line.text()
    assert "Ctrl+Alt+C" in keys_page(program.window.actions_by_name.values())


def test_the_key_of_undo_can_go_elsewhere(qtbot, start, script):
    program = start(script)
    with_keys(program, undo=["Ctrl+Backspace"], bold=["Ctrl+Z"])
    to_end(program)
    qtbot.keyClicks(program.editor, "Loud")
    assert program.editor.toPlainText().endswith("Loud")
    qtbot.keyClick(program.editor, Qt.Key.Key_Z, CTRL)
    assert program.editor.toPlainText().endswith("Loud")  # it made bold, not undone
    assert program.editor.fontWeight() > 500
    qtbot.keyClick(program.editor, Qt.Key.Key_Backspace, CTRL)
    assert program.editor.toPlainText().endswith("rains.")


def test_a_field_key_given_to_nobody_does_nothing(qtbot, start, script):
    program = start(script)
    with_keys(program, undo=["Ctrl+Backspace"])
    to_end(program)
    qtbot.keyClicks(program.editor, "Loud")
    qtbot.keyClick(program.editor, Qt.Key.Key_Z, CTRL)
    assert program.editor.toPlainText().endswith("Loud")


def test_keys_of_suggestions_follow(start, script):
    program = start(script)
    with_keys(program, ghost_accept_word=["Ctrl+Shift+Right"])

    def action(key, held):
        return program.suggestions.keys.action_for(QKeyEvent(QEvent.Type.KeyPress, key, held))

    assert action(Qt.Key.Key_Right, CTRL | SHIFT) is GhostAction.ACCEPT_WORD
    assert action(Qt.Key.Key_Right, CTRL) is None
    table = read_key_changes(program.settings.settings.key_changes)
    assert "Ctrl+Shift+Right" in keys_page(program.window.actions_by_name.values(), table)


def test_keys_are_changed_in_the_dialog_and_there_at_the_next_start(qtbot, start, script, home):
    program = start(script)

    def change(dialog):
        qtbot.keyClicks(dialog.search, "underline")
        qtbot.keyClick(dialog.field, Qt.Key.Key_F9)
        dialog.set_button.click()
        dialog.accept()

    in_dialog("ShortcutsDialog", change)
    program.window.actions_by_name["shortcuts"].trigger()
    assert program.window.actions_by_name["underline"].shortcut().toString() == "F9"
    program.window.close()
    again = start(script)
    assert again.window.actions_by_name["underline"].shortcut().toString() == "F9"
    again.settings.change(key_changes=write_key_changes(KeyTable()))
    assert again.window.actions_by_name["underline"].shortcut().toString() == "Ctrl+U"


# Enter and Tab


def test_a_changed_flow_table_holds_at_once_and_the_status_line_says_so(qtbot, start, script):
    program = start(script)
    to_end(program)
    table = changed(FINAL_DRAFT, K.DIALOGUE, FlowColumn.ENTER_END, K.SHOT)
    program.settings.change(flow_preset="custom", flow_table=to_words(table))
    assert "Dialogue - Enter: Shot" in program.window.status_line.text()
    qtbot.keyClick(program.editor, Qt.Key.Key_Return)
    assert kinds(program)[-1] is K.SHOT


def test_the_flow_dialog_opens_from_the_menu_over_the_settings_and_both_agree(start, script):
    program = start(script)
    seen = []

    def change(dialog):
        dialog.presets.setCurrentIndex(dialog.presets.findData("starc"))
        dialog.presets.activated.emit(dialog.presets.currentIndex())
        dialog.accept()

    def open_flow(dialog):
        in_dialog("FlowDialog", change)
        program.window.actions_by_name["flow_table"].trigger()
        seen.append(dialog.findChild(QComboBox, "flow_preset").currentData())
        dialog.accept()

    in_dialog("SettingsDialog", open_flow)
    program.window.actions_by_name["settings"].trigger()
    assert seen == ["starc"] and program.settings.settings.flow_preset == "starc"


# Lists


def edit_lists(qtbot, program, *, tab, entry, scope=None, hide=()):
    def change(dialog):
        dialog.tabs.setCurrentIndex(tab)
        if scope is not None:
            dialog.scope.setCurrentIndex(dialog.scope.findData(scope))
        qtbot.keyClicks(dialog.field, entry)
        qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
        for row in range(dialog.table.rowCount()):
            if dialog.table.item(row, 0).text() in hide:
                dialog.table.setCurrentCell(row, 0)
                qtbot.keyClick(dialog.table, Qt.Key.Key_Space)
        assert dialog.isVisible()
        dialog.accept()

    in_dialog("ListsDialog", change)
    program.window.actions_by_name["word_lists"].trigger()


def test_a_name_added_to_the_list_completes_at_once_and_in_this_script_ever_after(qtbot, start, script, tmp_path):
    program = start(script)
    edit_lists(qtbot, program, tab=0, entry="Oswald", hide=("NORA",))
    assert program.editor.completer.known_names() == {"NORA", "OSWALD"}
    to_end(program)
    qtbot.keyClick(program.editor, Qt.Key.Key_Return)
    qtbot.keyClick(program.editor, Qt.Key.Key_Tab)
    assert program.editor.completer.items == ("OSWALD",)
    program.documents.is_open = False
    program.window.close()
    other = tmp_path / "other.fountain"
    other.write_text(SCRIPT)
    again = start(script)
    assert "OSWALD" in again.editor.completer.known_names()
    again.documents.open(other)
    assert "OSWALD" not in again.editor.completer.known_names()


def test_lists_of_a_script_go_with_it_to_another_name(qtbot, start, script, tmp_path):
    program = start(script)
    edit_lists(qtbot, program, tab=0, entry="oswald")
    program.documents.file_used.emit(str(tmp_path / "new.fountain"))
    assert "OSWALD" in program.editor.completer.known_names()
    (tmp_path / "new.fountain").write_text(SCRIPT)
    program.documents.open(tmp_path / "new.fountain")
    assert "OSWALD" in program.editor.completer.known_names()


def test_a_time_for_every_script_is_in_the_settings(qtbot, start, script, home):
    program = start(script)
    edit_lists(qtbot, program, tab=2, entry="tea time", scope="general", hide=("SAME",))
    program.settings.save_now()
    kept = load_settings(home.settings_file)
    assert kept.list_additions == ("times=TEA TIME",) and kept.list_hidden == ("times=SAME",)
    listed = program.lists.lists.listed
    assert "TEA TIME" in listed(next(of for of in program.editor.completer.used() if of.value == "times"))


def test_cancel_takes_changed_lists_back(qtbot, start, script):
    program = start(script)

    def change(dialog):
        dialog.field.setText("oswald")
        qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
        assert "OSWALD" in program.editor.completer.known_names()
        dialog.reject()

    in_dialog("ListsDialog", change)
    program.window.actions_by_name["word_lists"].trigger()
    assert program.editor.completer.known_names() == {"NORA"}


def test_the_lists_of_a_final_draft_file_complete(qtbot, start, tmp_path):
    elements = (Element(K.SCENE_HEADING, "INT. MILL - DAY"), Element(K.CHARACTER, "NORA"), Element(K.DIALOGUE, "x"))
    lists = SmartLists(characters=("Oswald",), times=("Magic Hour",))
    file = tmp_path / "mill.fdx"
    file.write_bytes(write_fdx(Screenplay(elements=elements, smart_lists=lists)))
    program = start(file)
    assert program.editor.completer.known_names() == {"NORA", "OSWALD"}
    to_end(program)
    qtbot.keyClick(program.editor, Qt.Key.Key_Return)
    qtbot.keyClicks(program.editor, "int. mill - mag")
    qtbot.keyClick(program.editor, Qt.Key.Key_Tab)
    assert program.editor.toPlainText().endswith("MAGIC HOUR")


# Corrections


def test_a_correction_refused_twice_is_refused_in_the_settings_too(qtbot, start, script, home):
    program = start(script)
    to_end(program)
    for _ in range(2):
        qtbot.keyClicks(program.editor, " teh ")
        qtbot.keyClick(program.editor, Qt.Key.Key_Backspace)
    assert "teh" in program.window.status_line.currentMessage()
    program.settings.save_now()
    assert load_settings(home.settings_file).words_left_alone == ("teh",)
    qtbot.keyClicks(program.editor, "teh ")
    assert program.editor.toPlainText().endswith("teh ")


# (CONT'D)


def test_the_continued_mark_of_the_pages_can_be_off(qtbot, start, script):
    script.write_text(SCRIPT + "\nShe nods.\n\nNORA\nWell.\n")
    program = start(script)

    def drawn():
        document = program.editor.screenplay_document
        return continued_after(document.findBlockByNumber(5), document.page_layout.page_format)

    assert drawn() == " (CONT'D)"
    program.settings.change(automatic_continueds=False)
    assert drawn() == ""
    options = program.exports.options(program.editor.screenplay())
    assert options.page_format is not None and not options.page_format.automatic_continueds
    program.settings.change(automatic_continueds=True)
    assert drawn() == " (CONT'D)"
