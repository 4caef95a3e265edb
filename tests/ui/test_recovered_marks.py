"""Revision marks, locks and colours made since the last save are in the recovery copy, and come back with it."""

import os
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from screenwriter.screenplay.elements import Revised
from screenwriter.storage.locations import Locations
from screenwriter.storage.recovery import RecoveryCopy, find_leftovers, read_copy
from tests.ui.test_main_window_program import save_and_wait, script
from tests.ui.test_revision_commands import caret, choose, marks, numbers, program

__all__ = ["program", "script"]

_CHILD = """
import sys
from pathlib import Path
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from screenwriter.app import Program
from screenwriter.storage.locations import Locations, resources_dir

def no_engine(_role):
    raise OSError

application = QApplication([])
program = Program(application, Locations.under(Path(sys.argv[1])), resources_dir(), no_engine)
program.start([sys.argv[2]])
actions = program.window.actions_by_name
actions["revision_mode"].trigger()
actions["lock_scene_numbers"].trigger()
cursor = program.editor.textCursor()
cursor.setPosition(program.editor.document().findBlockByNumber(1).position() + 11)
program.editor.setTextCursor(cursor)
QTest.keyClicks(program.editor, " Hard.")
program.journal.kept.connect(lambda: program.journal._wants_another or print("kept", flush=True))
application.exec()
"""


def copies(program, qtbot):
    """The recovery copies, once the present text is in one."""
    with qtbot.waitSignal(program.journal.kept, timeout=10_000):
        pass
    return [read_copy(file) for file in program._locations.recovery_dir.glob("*.recovery")]


def test_marks_since_the_last_save_come_back(qtbot, program, script):
    save_and_wait(qtbot, program)
    choose(program, "revision_mode")
    caret(program, 1, 11)
    qtbot.keyClicks(program.editor, " Hard.")
    [copy] = copies(program, qtbot)
    made = marks(program)
    assert made == {"Rain falls. Hard.": (Revised(11, 17, 1),)}
    program.editor.document().setModified(False)
    program.documents.open(script)
    assert program.documents.restore(copy)
    assert marks(program) == made
    assert program.window.actions_by_name["revision_mode"].isChecked()
    program.editor.document().setModified(False)


def test_marks_cleared_since_the_last_save_do_not_come_back(qtbot, program, script):
    choose(program, "revision_mode")
    caret(program, 1, 11)
    qtbot.keyClicks(program.editor, " Hard.")
    save_and_wait(qtbot, program)
    choose(program, "clear_all_marks")
    choose(program, "revision_mode")
    [copy] = copies(program, qtbot)
    program.editor.document().setModified(False)
    assert program.documents.restore(copy)
    assert marks(program) == {}
    assert not program.window.actions_by_name["revision_mode"].isChecked()
    program.editor.document().setModified(False)


def test_marks_of_a_script_never_saved_come_back(qtbot, program):
    program.documents.new()
    choose(program, "revision_mode")
    qtbot.keyClicks(program.editor, "INT. MILL")
    [copy] = copies(program, qtbot)
    made = marks(program)
    assert made
    program.editor.document().setModified(False)
    assert program.documents.restore(copy)
    assert marks(program) == made
    program.editor.document().setModified(False)


@pytest.mark.parametrize("damaged", ["", "{", "[]", '{"format": 1}', '{"format": 99}', "null"])
def test_a_copy_without_readable_marks_gives_its_text_and_the_saved_marks(qtbot, program, script, damaged):
    choose(program, "revision_mode")
    caret(program, 1, 11)
    qtbot.keyClicks(program.editor, " Hard.")
    save_and_wait(qtbot, program)
    copy = RecoveryCopy(script.read_text(), str(script), program.documents.stamp, "mill", production=damaged)
    assert program.documents.restore(copy)
    assert marks(program) == {"Rain falls. Hard.": (Revised(11, 17, 1),)}
    program.editor.document().setModified(False)


def test_marks_and_locks_survive_a_killed_program(qtbot, program, script, tmp_path):
    other = script.with_name("killed.fountain")
    other.write_text(script.read_text())
    home = tmp_path / "killed home"
    root = str(Path(__file__).resolve().parents[2])
    child = subprocess.Popen(
        [sys.executable, "-c", _CHILD, str(home), str(other)],
        stdout=subprocess.PIPE,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": root},
    )
    assert child.stdout.readline() == b"kept\n"
    child.send_signal(signal.SIGKILL)
    child.wait()
    child.stdout.close()
    [leftover] = find_leftovers(Locations.under(home).recovery_dir)
    assert other.read_text() == script.read_text()
    assert program.documents.restore(replace(leftover.copy, script_path=str(other)))
    assert marks(program) == {"Rain falls. Hard.": (Revised(11, 17, 1),)}
    assert program.editor.screenplay_document.production.numbering.is_locked
    assert all(numbers(program))
    leftover.discard()
    program.editor.document().setModified(False)
