"""Reading aloud: lines go to the voice in order, the page follows, and it stops when told."""

import json
import shutil
import subprocess
import sys

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QDialogButtonBox

from screenwriter.screenplay.spoken_lines import VARIANTS
from screenwriter.ui.dialogs.voices_dialog import VoicesDialog
from screenwriter.ui.read_aloud import ReadAloud, spoken_language
from screenwriter.ui.speaking import Speaking

TEXT = "INT. MILL - DAY\n\nRain.\n\nNORA\nIt rains.\n\nIDRIS\nStill.\n"


@pytest.fixture
def voice(tmp_path):
    """A program that takes what a speaking one does, and notes it."""
    log, program = tmp_path / "said.txt", tmp_path / "espeak-ng"
    program.write_text(
        f"#!{sys.executable}\nimport sys\n"
        f"with open({str(log)!r}, 'a') as f:\n    print(sys.argv[2], sys.stdin.read(), sep='|', file=f)\n"
    )
    program.chmod(0o755)
    return program, log


@pytest.fixture
def program(start, tmp_path, voice):
    file = tmp_path / "mill.fountain"
    file.write_text(TEXT)
    program = start(file)
    program.read_aloud.deleteLater()
    for name in ("read_aloud", "read_dialogue", "voices"):
        program.window.actions_by_name[name].triggered.disconnect()
    program.read_aloud = ReadAloud(program.window, program.editor, tmp_path / "voices.json", lambda: str(voice[0]))
    return program


def test_everything_is_said_in_order_and_the_caret_follows(qtbot, program, voice):
    program.editor.go_to_element(0)
    program.window.actions_by_name["read_aloud"].trigger()
    assert program.read_aloud.is_reading
    qtbot.waitUntil(lambda: not program.read_aloud.is_reading, timeout=20_000)
    lines = [line.split("|") for line in voice[1].read_text().splitlines()]
    assert [text for _, text in lines] == ["Interior, mill, day", "Rain.", "It rains.", "Still."]
    voices = [name.partition("+")[2] for name, _ in lines]
    assert voices[:2] == ["", ""]
    assert voices[2] and voices[3] and voices[2] != voices[3]
    assert program.editor.textCursor().block().text() == "Still."


def test_typing_stops_it(qtbot, program):
    program.editor.go_to_element(0)
    program.window.actions_by_name["read_aloud"].trigger()
    qtbot.keyClicks(program.editor, "x")
    assert not program.read_aloud.is_reading


def test_without_a_voice_the_status_line_says_what_to_install(start, tmp_path):
    program = start()
    program.documents.new()
    for name in ("read_aloud", "read_dialogue", "voices"):
        program.window.actions_by_name[name].triggered.disconnect()
    ReadAloud(program.window, program.editor, tmp_path / "voices.json", lambda: None)
    program.window.actions_by_name["read_aloud"].trigger()
    assert "espeak-ng" in program.window.status_line.currentMessage()


def test_a_voice_that_fails_is_told(qtbot, tmp_path):
    broken = tmp_path / "espeak-ng"
    broken.write_text("#!/bin/sh\necho no sound card >&2\nexit 1\n")
    broken.chmod(0o755)
    speaking = Speaking(str(broken), "en")
    with qtbot.waitSignal(speaking.failed, timeout=10_000) as caught:
        speaking.say("Rain.")
    assert caught.args == ["no sound card"]


@pytest.mark.parametrize(
    ("name", "language"), [("C", "en-us"), ("en_US", "en-us"), ("en_GB", "en-gb"), ("de_DE", "de"), ("zh_CN", "zh")]
)
def test_the_language_is_one_that_the_voice_program_knows(name, language):
    assert spoken_language(QLocale(name)) == language


@pytest.mark.skipif(shutil.which("espeak-ng") is None, reason="espeak-ng is not installed")
def test_every_voice_of_the_cast_is_one_that_espeak_ng_has(tmp_path):
    for variant in VARIANTS:
        voice = f"{spoken_language(QLocale('en_GB'))}+{variant}"
        said = subprocess.run(
            ["espeak-ng", "-v", voice, "-w", str(tmp_path / "said.wav"), "Rain."], capture_output=True, check=False
        )
        assert said.returncode == 0 and not said.stderr, voice


def test_a_program_that_is_not_there_is_told(qtbot, tmp_path):
    speaking = Speaking(str(tmp_path / "nothing"), "en")
    with qtbot.waitSignal(speaking.failed, timeout=10_000):
        speaking.say("Rain.")


def test_chosen_voices_are_kept_and_used(qtbot, program, tmp_path, voice, monkeypatch):
    def choose(dialog):
        box = dialog._boxes["NORA"]
        box.setCurrentIndex(box.findData("f5"))
        dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok).click()
        return dialog.result()

    monkeypatch.setattr(VoicesDialog, "exec", choose)
    program.window.actions_by_name["voices"].trigger()
    assert json.loads((tmp_path / "voices.json").read_text()) == {"NORA": "f5"}
    program.editor.go_to_element(0)
    program.window.actions_by_name["read_dialogue"].trigger()
    qtbot.waitUntil(lambda: not program.read_aloud.is_reading, timeout=20_000)
    assert voice[1].read_text().splitlines()[0].split("|")[0].endswith("+f5")
