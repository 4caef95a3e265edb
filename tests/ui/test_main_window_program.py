"""The whole window, driven by keys: open, type, save, close, crash, recover. Only the engine is left out."""

import signal
import subprocess
import sys

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox, QPlainTextEdit, QPushButton

from screenwriter.app import Program
from screenwriter.storage.locations import Locations, resources_dir
from screenwriter.storage.settings import load_settings
from screenwriter.ui.dialogs.recovery_dialog import RecoveryDialog

SCRIPT = "Title: Mill\n\nINT. MILL - DAY\n\nRain falls.\n\nNORA\nIt rains.\n\nEXT. RIVER - NIGHT\n\nWater.\n"

ALONE = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from screenwriter.app import Program
from screenwriter.storage.locations import Locations, resources_dir

def no_engine(role):
    raise OSError("no engine in this test")

application = QApplication([])
program = Program(application, Locations.under(Path(sys.argv[1])), resources_dir(), no_engine)
program.start([Path(sys.argv[2])])
"""
TYPE_ON = """
def type_on():
    QTest.keyClicks(program.editor, "word ")
    print("typed", flush=True)

timer = QTimer()
timer.timeout.connect(type_on)
timer.start(20)
application.exec()
"""
TELL_MODULES = """
QTimer.singleShot(1500, program.window.close)
program.ended.connect(application.quit)
application.exec()
print([name for name in ("torch", "pandas", "nltk", "numpy", "sentencepiece") if name in sys.modules])
"""


def no_engine(role):
    raise OSError("no engine in this test")


@pytest.fixture
def home(tmp_path):
    return Locations.under(tmp_path / "home")


@pytest.fixture
def script(tmp_path):
    file = tmp_path / "mill.fountain"
    file.write_text(SCRIPT)
    return file


@pytest.fixture
def start(qtbot, home):
    started = []  # keeps them alive until their windows are closed

    def start_program(*files):
        program = Program(QApplication.instance(), home, resources_dir(), no_engine)
        started.append(program)

        def let_go(_window):  # a test's end asks no questions
            program.documents.is_open = False

        qtbot.addWidget(program.window, before_close_func=let_go)
        program.start(list(files))
        qtbot.waitExposed(program.window)
        qtbot.waitUntil(program.training_thread.isRunning)
        return program

    yield start_program
    assert all(program.files_thread.isFinished() for program in started)


def in_question(action):
    """Do this as soon as a dialog is up."""

    def look():
        dialog = QApplication.activeModalWidget()
        if dialog is None or not dialog.isVisible():
            QTimer.singleShot(10, look)
        else:
            action(dialog)

    QTimer.singleShot(0, look)


def press(text):
    """An answer for ``in_question``: the button with these words."""

    def find(dialog):
        words = [button for button in dialog.findChildren(QPushButton) if button.text().replace("&", "") == text]
        words[0].click()

    return find


def save_and_wait(qtbot, program):
    with qtbot.waitSignal(program.documents.text_saved):
        qtbot.keyClick(program.editor, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)


def test_a_file_given_is_open_and_everything_beside_it_fills(qtbot, start, script):
    program = start(script)
    window = program.window
    assert window.windowTitle() == "mill.fountain[*] — Screenwriter"
    assert [row.heading for row in window.navigator.rows()] == ["INT. MILL - DAY", "EXT. RIVER - NIGHT"]
    qtbot.waitUntil(lambda: "Page 1 of 1" in window.status_line.text())
    assert "12 words" in window.status_line.text()
    assert window.navigator.rows()[0].eighths > 0
    assert "Enter" in window.status_line.text()


def test_typing_and_saving_changes_only_what_was_typed(qtbot, start, script):
    program = start(script)
    program.overview.go_to_element(1)
    qtbot.keyClicks(program.editor, "Heavy ")
    assert program.window.isWindowModified()
    save_and_wait(qtbot, program)
    assert script.read_text() == SCRIPT.replace("Rain falls.", "Heavy Rain falls.")
    assert not program.window.isWindowModified()


def test_a_real_script_is_saved_byte_for_byte(qtbot, start, shared, tmp_path):
    original = sorted((shared / "corpus" / "originals").glob("*.fountain"))[0].read_bytes()
    file = tmp_path / "real.fountain"
    file.write_bytes(original)
    program = start(file)
    qtbot.keyClicks(program.editor, "x")
    qtbot.keyClick(program.editor, Qt.Key.Key_Backspace)
    save_and_wait(qtbot, program)
    assert file.read_bytes() == original


def test_closing_with_unsaved_text_asks_and_cancel_stays(qtbot, start, script):
    program = start(script)
    qtbot.keyClicks(program.editor, "x")
    in_question(press("Cancel"))
    assert not program.window.close()
    assert program.editor.toPlainText().startswith("x")


def test_closing_with_save_saves(qtbot, start, script):
    program = start(script)
    program.overview.go_to_element(1)
    qtbot.keyClicks(program.editor, "x")
    in_question(press("Save"))
    with qtbot.waitSignal(program.ended):
        assert program.window.close()
    assert "xRain" in script.read_text() or "XRain" in script.read_text()


def test_closing_without_saving_leaves_file_and_recovery_folder_clean(qtbot, start, script, home):
    program = start(script)
    qtbot.keyClicks(program.editor, "x")
    with qtbot.waitSignal(program.journal.kept):
        pass
    assert list(home.recovery_dir.glob("*.recovery"))
    in_question(press("Don't Save"))
    assert program.window.close()
    assert script.read_text() == SCRIPT
    assert list(home.recovery_dir.iterdir()) == []


def test_no_thread_runs_after_the_window_is_closed(start, script):
    program = start(script)
    program.window.close()
    assert not any(thread.isRunning() for thread in program.threads)


def test_what_was_opened_and_set_is_there_at_the_next_start(qtbot, start, script, home):
    program = start(script)
    program.window.actions_by_name["theme_dark"].trigger()
    program.window.actions_by_name["zoom_in"].trigger()
    program.window.actions_by_name["mode_off"].trigger()
    program.window.close()
    settings = load_settings(home.settings_file)
    assert (settings.theme, settings.zoom_percent, settings.suggestions_mode) == ("dark", 110, "off")
    again = start()
    assert again.window.is_welcome_shown()
    assert again.appearance.theme.is_dark
    assert again.zoom.percent == 110
    assert "suggestions off" in again.window.status_line.text()
    assert not again.model_thread.isRunning()
    again.window.welcome.file_chosen.emit(str(script))
    assert again.window.windowTitle().startswith("mill.fountain")


def test_damaged_settings_are_told_and_kept(qtbot, start, script, home):
    home.config_dir.mkdir(parents=True)
    home.settings_file.write_text("{oops")
    program = start(script)
    assert "settings could not be read" in program.window.strip.text()
    assert (home.config_dir / "settings.json.damaged-1").read_text() == "{oops"


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("picture.fountain", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20, "no text"),
        ("huge.txt", b"Nora waits. \n\n" * 700_000, "more than 8 MB"),
        ("deck.key", b"x", ".fountain, .spmd, .txt and .fdx"),
        ("broken.fdx", b"<FinalDraft><Content>", "XML is broken"),
        (
            "bomb.fdx",
            b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><FinalDraft>&b;</FinalDraft>',
            "entities",
        ),
    ],
)
def test_a_file_that_is_no_script_is_named_and_the_open_one_stays(qtbot, start, script, tmp_path, name, content, words):
    program = start(script)
    qtbot.keyClicks(program.editor, "x")
    bad = tmp_path / name
    bad.write_bytes(content)
    told = []

    def read(box):
        assert isinstance(box, QMessageBox)
        told.append(box.text() + box.informativeText())
        box.accept()

    in_question(read)
    program.window.file_dropped.emit(str(bad))
    assert name in told[0]
    assert words in told[0]
    assert program.documents.path == script
    assert program.editor.toPlainText().startswith("x")


@pytest.mark.parametrize(
    ("content", "words"), [(b"", "empty"), (b"INT. CAF\xc9 - DAY\n", "Windows-1252"), (b"INT. A\n\r\nB\n", "line ends")]
)
def test_how_a_file_was_read_is_told_above_the_page(start, tmp_path, content, words):
    file = tmp_path / "odd.fountain"
    file.write_bytes(content)
    program = start(file)
    assert words in program.window.strip.text()
    assert program.window.strip.isVisible()


def test_a_final_draft_file_opens_and_is_saved_as_fountain_beside_it(qtbot, start, tmp_path, monkeypatch):
    file = tmp_path / "mill.fdx"
    file.write_text(
        '<?xml version="1.0" encoding="UTF-8"?><FinalDraft DocumentType="Script" Version="1"><Content>'
        '<Paragraph Type="Scene Heading"><Text>INT. MILL - DAY</Text></Paragraph>'
        '<Paragraph Type="Action"><Text>Rain falls.</Text></Paragraph></Content></FinalDraft>'
    )
    before = file.read_bytes()
    program = start(file)
    assert "INT. MILL - DAY" in program.editor.toPlainText()
    suggested = []
    monkeypatch.setattr(program.questions, "ask_save_name", lambda path, _filters: suggested.append(path) or path)
    qtbot.keyClicks(program.editor, "x")
    with qtbot.waitSignal(program.documents.text_saved):
        program.window.actions_by_name["save"].trigger()
    assert suggested == [tmp_path / "mill.fountain"]
    assert "Rain falls." in suggested[0].read_text()
    assert file.read_bytes() == before
    assert program.window.windowTitle().startswith("mill.fountain")


def test_a_file_changed_by_another_program_asks_in_the_window(qtbot, start, script):
    program = start(script)
    qtbot.keyClicks(program.editor, "x")
    script.write_text("Theirs.\n")
    asked = []

    def read(box):
        asked.append(box.text())
        press("Cancel")(box)

    in_question(read)
    program.window.actions_by_name["save"].trigger()
    qtbot.waitUntil(lambda: asked == ["“mill.fountain” was changed by another program"])
    assert script.read_text() == "Theirs.\n"


def test_the_commands_reach_the_page(qtbot, start, script):
    program = start(script)
    program.overview.go_to_element(1)
    program.window.actions_by_name["kind_transition"].trigger()
    assert program.editor.screenplay().elements[1].kind.value == "transition"
    program.window.actions_by_name["undo"].trigger()
    assert program.editor.screenplay().elements[1].kind.value == "action"
    assert not program.window.isWindowModified()


def test_a_killed_window_gives_back_what_was_typed(qtbot, start, script, home):
    child = subprocess.Popen(
        [sys.executable, "-c", ALONE + TYPE_ON, str(home.config_dir.parent), str(script)], stdout=subprocess.PIPE
    )
    typed = 0
    after = 0
    while after < 20:
        assert child.stdout.readline() == b"typed\n"
        typed += 1
        after += bool(list(home.recovery_dir.glob("*.recovery")))
    child.send_signal(signal.SIGKILL)
    child.wait()
    child.stdout.close()
    assert script.read_text() == SCRIPT, "the file itself was not touched"

    shown = []

    def restore(dialog):
        assert isinstance(dialog, RecoveryDialog)
        shown.append(dialog.findChild(QPlainTextEdit).toPlainText())
        press("Restore")(dialog)

    in_question(restore)
    program = start()
    qtbot.waitUntil(lambda: not program.window.is_welcome_shown())
    assert "word" in shown[0]
    text = program.editor.toPlainText()
    assert 1 <= text.lower().count("word ") <= typed + 1
    assert "It rains." in text
    assert program.window.isWindowModified()
    qtbot.waitUntil(lambda: len(list(home.recovery_dir.glob("*.recovery"))) == 1)
    with qtbot.waitSignal(program.documents.text_saved):
        program.window.actions_by_name["save"].trigger()
    assert "word" in script.read_text().lower()
    qtbot.waitUntil(lambda: not list(home.recovery_dir.glob("*.recovery")))


def test_leftovers_kept_for_later_are_in_the_file_menu(qtbot, start, script, home):
    child = subprocess.Popen(
        [sys.executable, "-c", ALONE + TYPE_ON, str(home.config_dir.parent), str(script)], stdout=subprocess.PIPE
    )
    while not list(home.recovery_dir.glob("*.recovery")):
        assert child.stdout.readline() == b"typed\n"
    child.kill()
    child.wait()
    child.stdout.close()
    in_question(press("Later"))
    program = start()
    assert program.window.is_welcome_shown()
    in_question(press("Restore"))
    program.window.actions_by_name["recovered"].trigger()
    assert not program.window.is_welcome_shown()
    assert "word" in program.editor.toPlainText().lower()


def test_the_windows_process_never_loads_what_belongs_to_the_engine(script, home):
    command = [sys.executable, "-c", ALONE + TELL_MODULES, str(home.config_dir.parent), str(script)]
    result = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    assert result.stdout.strip() == "[]"
