"""Page view as a command of the window: sheets come with the pages, and the choice is remembered."""

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication

from screenwriter.app import Program
from screenwriter.storage.locations import Locations, resources_dir
from screenwriter.storage.settings import load_settings


def no_engine(role):
    raise OSError("no engine in this test")


@pytest.fixture
def start(qtbot, tmp_path):
    started = []

    def start_program(*files):
        program = Program(QApplication.instance(), Locations.under(tmp_path / "home"), resources_dir(), no_engine)
        started.append(program)

        def let_go(_window):
            program.documents.is_open = False

        qtbot.addWidget(program.window, before_close_func=let_go)
        program.start(list(files))
        qtbot.waitExposed(program.window)
        qtbot.waitUntil(program.training_thread.isRunning)
        return program

    yield start_program
    assert all(program.files_thread.isFinished() for program in started)


@pytest.fixture
def script(tmp_path):
    file = tmp_path / "mill.fountain"
    file.write_text("INT. MILL - DAY\n\n" + "Rain falls.\n\n" * 70)
    return file


def sheets(program):
    return len(program.editor.screenplay_document.page_layout.starts)


def test_the_command_shows_sheets_and_takes_them_away(qtbot, start, script):
    program = start(script)
    action = program.window.actions_by_name["page_view"]
    assert not action.isChecked() and sheets(program) == 1
    qtbot.waitUntil(lambda: program.overview.page_count == 3)
    action.trigger()
    assert sheets(program) == 3
    action.trigger()
    assert sheets(program) == 1


def test_the_choice_is_remembered(qtbot, start, script, tmp_path):
    program = start(script)
    program.window.actions_by_name["page_view"].trigger()
    program.window.close()
    assert load_settings(Locations.under(tmp_path / "home").settings_file).page_view
    again = start(script)
    assert again.window.actions_by_name["page_view"].isChecked()
    qtbot.waitUntil(lambda: sheets(again) == 3)


def test_another_script_has_its_own_sheets(qtbot, start, script, tmp_path):
    other = tmp_path / "short.fountain"
    other.write_text("INT. HALL - DAY\n\nNothing.\n")
    program = start(script)
    program.window.actions_by_name["page_view"].trigger()
    qtbot.waitUntil(lambda: sheets(program) == 3)
    program.documents.open(other)
    assert sheets(program) == 1


def test_what_is_put_in_moves_the_breaks_a_moment_later(qtbot, start, script):
    program = start(script)
    program.window.actions_by_name["page_view"].trigger()
    qtbot.waitUntil(lambda: sheets(program) == 3)
    program.editor.moveCursor(QTextCursor.MoveOperation.End)
    QApplication.clipboard().setText("It rains on. " * 170)
    program.editor.paste()
    qtbot.waitUntil(lambda: sheets(program) == 4)
