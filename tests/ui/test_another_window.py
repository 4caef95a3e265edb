"""A new window is the program once more."""

import os
import subprocess
import sys

from screenwriter.ui.another_window import window_command


def test_the_command_starts_this_program():
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [*window_command(), "--version"], capture_output=True, text=True, env=environment, check=False, timeout=60
    )
    assert done.returncode == 0, done.stderr
    assert window_command()[0] == sys.executable


def test_the_menu_starts_it(qtbot, start, monkeypatch, tmp_path):
    told = tmp_path / "started"
    monkeypatch.setattr(
        "screenwriter.ui.another_window.window_command",
        lambda: [sys.executable, "-c", f"open({str(told)!r}, 'w').close()"],
    )
    program = start()
    program.window.actions_by_name["new_window"].trigger()
    qtbot.waitUntil(told.exists, timeout=10_000)
