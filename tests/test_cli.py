"""The command line's frame: who starts what, exit codes, one line for each error."""

import io
import os
import subprocess
import sys
from pathlib import Path

import pytest

from screenwriter import __main__ as program
from screenwriter import __version__, cli
from screenwriter.commands.terminal import CommandError, ExitCode, Terminal

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture
def terminal() -> Terminal:
    return Terminal(io.StringIO(), io.StringIO())


def started(*arguments: str, **environment: str) -> subprocess.CompletedProcess:
    """The program as a user starts it."""
    command = [sys.executable, "-m", "screenwriter", *arguments]
    everything = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    return subprocess.run(
        command,
        cwd=ROOT,
        env=everything | environment,
        capture_output=True,
        text=True,
        check=False,
        stdin=subprocess.DEVNULL,
    )


def test_the_program_and_the_command_line_know_the_same_subcommands():
    assert set(program.SUBCOMMANDS) == set(cli.SUBCOMMANDS)


def test_help_and_version_need_no_screen():
    helped = started("--help", QT_QPA_PLATFORM="")
    assert helped.returncode == 0
    assert all(name in helped.stdout for name in cli.SUBCOMMANDS)
    assert started("--version").stdout.strip() == f"screenwriter {__version__}"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a screen")
def test_without_a_screen_the_window_says_so_in_one_line():
    refused = started(QT_QPA_PLATFORM="")
    assert refused.returncode == 1
    assert refused.stdout == ""
    assert len(refused.stderr.splitlines()) == 1
    assert "no screen" in refused.stderr


def test_a_screen_is_recognised():
    assert program.screen_problem({}, "linux") != ""
    assert program.screen_problem({"DISPLAY": ""}, "linux") != ""
    for found in ({"DISPLAY": ":0"}, {"WAYLAND_DISPLAY": "wayland-0"}, {"QT_QPA_PLATFORM": "offscreen"}):
        assert program.screen_problem(found, "linux") == ""
    assert program.screen_problem({}, "win32") == ""


def test_an_unknown_service_is_refused():
    assert started("--serve", "coffee").returncode == 2


@pytest.mark.parametrize(
    "arguments", [["pages"], ["pages", "--jsn", "x"], ["suggest", "x", "--at", "0"], ["convert", "x"]]
)
def test_wrong_usage_exits_with_2(arguments, terminal, capsys):
    with pytest.raises(SystemExit) as left:
        cli.run(arguments, terminal)
    assert left.value.code == ExitCode.USAGE
    assert "usage:" in capsys.readouterr().err


def test_an_error_is_one_line_and_its_code(terminal, monkeypatch):
    def fail(arguments, terminal):
        raise CommandError(ExitCode.BAD_INPUT, "x.fdx:3: broken")

    monkeypatch.setattr(cli.SUBCOMMANDS["pages"], "run", fail)
    assert cli.run(["pages", "x.fdx"], terminal) == 3
    assert terminal.progress.getvalue() == "screenwriter pages: x.fdx:3: broken\n"
    assert terminal.results.getvalue() == ""


def test_ctrl_c_exits_with_130(terminal, monkeypatch):
    def stop(arguments, terminal):
        raise KeyboardInterrupt

    monkeypatch.setattr(cli.SUBCOMMANDS["pages"], "run", stop)
    assert cli.run(["pages", "x"], terminal) == 130
    assert terminal.progress.getvalue().count("\n") == 1


def test_a_reader_that_has_seen_enough_is_no_error(tmp_path):
    """``screenwriter pages ... | head -c 1`` ends quietly."""
    script = tmp_path / "long.fountain"
    script.write_text("INT. ROOM - DAY\n\n" + "He waits and waits.\n\n" * 4000, "utf-8")
    shell = f'"{sys.executable}" -m screenwriter pages "{script}" --json | head -c 1'
    ended = subprocess.run(
        ["bash", "-c", f"set -o pipefail; {shell}"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "{", "")
