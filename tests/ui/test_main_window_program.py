"""The whole window, driven by keys: open, type, save, close, crash, recover. Only the engine is left out."""

import signal
import subprocess
import sys
from collections import Counter

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QAbstractButton, QApplication, QMessageBox, QPlainTextEdit, QPushButton, QTextBrowser

from screenwriter.screenplay.page_format import LETTER
from screenwriter.screenplay.pagination import paginate
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


@pytest.fixture
def script(tmp_path):
    file = tmp_path / "mill.fountain"
    file.write_text(SCRIPT)
    return file


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
    assert again.look.zoom.percent == 110
    assert "suggestions off" in again.window.status_line.text()
    assert not again.model_thread.isRunning()
    again.window.welcome.file_chosen.emit(str(script))
    assert again.window.windowTitle().startswith("mill.fountain")


def test_another_theme_recolours_the_page_that_is_shown(start, script):
    program = start(script)
    for name in ("dark", "light"):
        program.window.actions_by_name[f"theme_{name}"].trigger()
        viewport = program.editor.viewport()
        assert viewport.palette().color(QPalette.ColorRole.Base) == program.appearance.theme.colour("page")


def test_an_error_nobody_caught_is_logged_and_told_and_the_text_kept(qtbot, start, script, home, capsys):
    program = start(script)
    qtbot.keyClicks(program.editor, "x")
    try:
        raise RuntimeError("our own fault")
    except RuntimeError as error:
        with qtbot.waitSignal(program.journal.kept):
            program.errors.report(type(error), error, error.__traceback__)
    assert "Something went wrong" in program.window.strip.text()
    assert "our own fault" in (home.data_dir / "logs" / "window.log").read_text()
    assert list(home.recovery_dir.glob("*.recovery"))


def test_a_damaged_model_is_named_with_its_folder_at_the_start(start, script, home):
    folder = home.models_dir / "mine"
    folder.mkdir(parents=True)
    (folder / "model.safetensors").write_bytes(b"half")
    program = start(script)
    assert "“mine” is damaged" in program.window.strip.text()
    assert str(folder) in program.window.strip.text()
    assert program.library.active().is_shipped


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
        ("deck.key", b"x", ".fadein, .osf, .highland, .trelby and .celtx"),
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


@pytest.mark.parametrize(("content", "words"), [(b"", "empty"), (b"INT. CAF\xc9 - DAY\n", "Windows-1252")])
def test_how_a_file_was_read_is_told_above_the_page(start, tmp_path, content, words):
    file = tmp_path / "odd.fountain"
    file.write_bytes(content)
    program = start(file)
    assert words in program.window.strip.text()
    assert program.window.strip.isVisible()


def test_a_long_script_is_read_on_a_thread_of_its_own(start, tmp_path):
    program = start()
    short, long = tmp_path / "short.fountain", tmp_path / "long.fountain"
    short.write_text("INT. MILL - DAY\n\nRain.\n")
    long.write_text("INT. MILL - DAY\n\n" + "Rain falls on the roof.\n\n" * 5000)
    assert program.documents.open(short)
    assert not program.jobs.thread.isRunning()
    assert program.documents.open(long)
    assert program.jobs.thread.isRunning()
    assert len(program.editor.screenplay().elements) == 5001


def test_a_final_draft_file_is_saved_in_place_with_what_we_do_not_know(qtbot, start, tmp_path):
    file = tmp_path / "mill.fdx"
    file.write_text(
        '<?xml version="1.0" encoding="UTF-8"?><FinalDraft DocumentType="Script" Version="1"><Content>'
        '<Paragraph Type="Scene Heading"><Text>INT. MILL - DAY</Text></Paragraph>'
        '<Paragraph Type="Action" Mystery="kept"><Text>Rain falls.</Text></Paragraph></Content>'
        "<Unknown><Thing/></Unknown></FinalDraft>"
    )
    program = start(file)
    assert "INT. MILL - DAY" in program.editor.toPlainText()
    qtbot.keyClicks(program.editor, "x")
    with qtbot.waitSignal(program.documents.text_saved):
        program.window.actions_by_name["save"].trigger()
    saved = file.read_text()
    assert "xINT. MILL" in saved or "XINT. MILL" in saved
    assert 'Mystery="kept"' in saved
    assert "<Thing" in saved
    assert program.window.windowTitle().startswith("mill.fdx")


def test_pages_are_counted_on_the_paper_a_final_draft_file_asks_for(qtbot, start, script, tmp_path):
    file = tmp_path / "short_pages.fdx"
    paragraphs = '<Paragraph Type="Action"><Text>Rain falls.</Text></Paragraph>' * 80
    file.write_text(
        f'<?xml version="1.0" encoding="UTF-8"?><FinalDraft DocumentType="Script" Version="1"><Content>{paragraphs}'
        '</Content><PageLayout BottomMargin="72" FooterMargin="36" HeaderMargin="36" TopMargin="72">'
        '<PageSize Height="8.5" Width="8.5"/></PageLayout></FinalDraft>'
    )
    program = start(file)
    read = program.editor.screenplay()
    on_its_paper = paginate(read.elements, read.page_format).page_count
    assert on_its_paper != paginate(read.elements, LETTER).page_count
    qtbot.waitUntil(lambda: program.overview.page_count == on_its_paper)
    program.settings.change(paper="a4")
    qtbot.wait(300)
    assert program.overview.page_count == on_its_paper
    program.documents.open(script)
    assert program.editor.screenplay_document.page_format is None


def test_a_script_can_be_saved_for_final_draft(qtbot, start, script, tmp_path, monkeypatch):
    program = start(script)
    monkeypatch.setattr(program.questions, "ask_save_name", lambda *_: tmp_path / "mill.fdx")
    with qtbot.waitSignal(program.documents.text_saved):
        program.window.actions_by_name["save_as"].trigger()
    assert b"<FinalDraft" in (tmp_path / "mill.fdx").read_bytes()
    assert script.read_text() == SCRIPT


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


def test_coming_back_to_a_window_tells_that_its_file_was_changed_meanwhile(start, script):
    program = start(script)
    active = Qt.ApplicationState.ApplicationActive
    program.messages.look_at_file(active)
    assert program.window.strip.text() == ""
    script.write_text("Theirs.\n")
    program.messages.look_at_file(active)
    assert "changed by another program" in program.window.strip.text()
    program.documents.open(script)
    assert program.window.strip.text() == ""
    assert program.editor.toPlainText() == "Theirs."


def test_no_button_beside_the_page_takes_the_letter_of_a_menu_or_of_another_button(start, script):
    window = start(script).window
    letters = [action.text() for action in window.menuBar().actions()]
    letters += [button.text() for button in window.findChildren(QAbstractButton) if button.window() is window]
    found = Counter(text[text.index("&") + 1].lower() for text in letters if "&" in text.replace("&&", ""))
    assert len(found) > len(window.menuBar().actions())
    assert [letter for letter, count in found.items() if count > 1] == []


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


def test_a_saved_script_has_a_backup_and_a_version_and_the_menu_shows_them(qtbot, start, script, home):
    program = start(script)
    program.overview.go_to_element(1)
    qtbot.keyClicks(program.editor, "Heavy ")
    save_and_wait(qtbot, program)
    qtbot.waitUntil(lambda: len(program.versions.versions()) == 1)
    kept = sorted(path.read_text() for path in home.backups_dir.glob("mill/*.fountain"))
    assert kept == sorted([SCRIPT, script.read_text()])
    shown = []

    def look(dialog):
        shown.append(dialog.windowTitle())
        dialog.close()

    for name in ("versions", "backups"):
        in_question(look)
        program.window.actions_by_name[name].trigger()
    assert shown == ["Versions", "Backups"]


def test_a_script_open_in_another_window_is_shown_for_reading(qtbot, start, script):
    first, second = start(script), start()
    in_question(press("Open for Reading"))
    assert second.documents.open(script)
    assert second.window.windowTitle() == "mill.fountain (read-only)[*] — Screenwriter"
    assert "open in another window" in second.window.strip.text()
    qtbot.keyClicks(second.editor, "x")
    assert second.editor.toPlainText() == first.editor.toPlainText()
    first.documents.close()
    assert second.documents.open(script)
    assert "read-only" not in second.window.windowTitle()
    assert second.window.strip.text() == ""


def test_another_programs_text_can_be_compared_before_deciding(qtbot, start, script):
    program = start(script)
    program.overview.go_to_element(1)
    qtbot.keyClicks(program.editor, "Heavy ")
    script.write_text(SCRIPT.replace("falls", "pours"))
    seen = []

    def decide(box):
        in_question(read_comparison)
        press("Compare…")(box)

    def read_comparison(dialog):
        seen.append(dialog.findChild(QTextBrowser).toPlainText())
        in_question(press("Keep Both"))
        dialog.close()

    in_question(decide)
    with qtbot.waitSignal(program.documents.text_saved):
        program.window.actions_by_name["save"].trigger()
    assert "pours" in seen[0]
    assert "Heavy" in seen[0]
    assert "pours" in script.read_text()
    assert "Heavy Rain falls." in program.documents.path.read_text()
