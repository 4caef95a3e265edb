"""dev.py: what it installs, what it says, and that it never leaves half an environment behind."""

import importlib.util
import re
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture
def dev() -> ModuleType:
    spec = importlib.util.spec_from_file_location("dev", ROOT / "dev.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A folder with the two files that decide what the environment holds."""
    (tmp_path / "pyproject.toml").write_text(
        '[project]\nname = "x"\ndependencies = ["a>=1"]\n[tool.ruff]\nline-length = 120\n', "utf-8"
    )
    (tmp_path / "constraints.txt").write_text("a==1\n", "utf-8")
    return tmp_path


def fake_install(*, fails_with: BaseException | None = None):
    """Stand-in for ``dev.call``: makes what venv makes, then fails where pip would run if asked to."""

    def call(command):
        command = list(map(str, command))
        if command[2] == "venv":
            scripts = Path(command[3]) / "bin"
            scripts.mkdir(parents=True)
            (scripts / "python").write_bytes(b"\x7fELF\0" + command[3].encode())
            (scripts / "tool").write_text(f"#!{command[3]}/bin/python\n", "utf-8")
        elif fails_with is not None:
            raise fails_with

    return call


def left_behind(root: Path) -> set[str]:
    return {entry.name for entry in root.iterdir() if entry.is_dir()}


def test_a_finished_environment_is_moved_into_place_with_scripts_that_know_it(dev, checkout, monkeypatch):
    monkeypatch.setattr(dev, "call", fake_install())
    python = dev.ensure_environment(checkout)
    assert python == checkout / ".venv" / "bin" / "python"
    assert left_behind(checkout) == {".venv"}
    assert (checkout / ".venv" / "bin" / "tool").read_text("utf-8") == f"#!{checkout}/.venv/bin/python\n"
    assert b".venv.partial" in python.read_bytes(), "binaries are left as they are"


def test_an_environment_that_fits_is_not_built_again(dev, checkout, monkeypatch):
    monkeypatch.setattr(dev, "call", fake_install())
    dev.ensure_environment(checkout)
    monkeypatch.setattr(dev, "call", fake_install(fails_with=AssertionError("built again")))
    assert dev.ensure_environment(checkout).is_file()


@pytest.mark.parametrize("failure", [KeyboardInterrupt(), "SetupError", OSError(28, "No space left on device")])
def test_a_failure_leaves_nothing_half_made(dev, checkout, monkeypatch, failure):
    error = dev.SetupError("pip failed") if failure == "SetupError" else failure
    monkeypatch.setattr(dev, "call", fake_install(fails_with=error))
    with pytest.raises(type(error)):
        dev.ensure_environment(checkout)
    assert left_behind(checkout) == set()


def test_a_failed_update_keeps_the_old_environment(dev, checkout, monkeypatch):
    monkeypatch.setattr(dev, "call", fake_install())
    dev.ensure_environment(checkout)
    before = (checkout / ".venv" / "stamp").read_text("utf-8")
    (checkout / "constraints.txt").write_text("a==2\n", "utf-8")
    monkeypatch.setattr(dev, "call", fake_install(fails_with=dev.SetupError("pip failed")))
    with pytest.raises(dev.SetupError):
        dev.ensure_environment(checkout)
    assert left_behind(checkout) == {".venv"}
    assert (checkout / ".venv" / "stamp").read_text("utf-8") == before


def test_what_a_killed_set_up_left_is_cleared_away(dev, checkout, monkeypatch):
    (checkout / ".venv.partial" / "bin").mkdir(parents=True)
    (checkout / ".venv.partial" / "bin" / "stale").touch()
    monkeypatch.setattr(dev, "call", fake_install())
    dev.ensure_environment(checkout)
    assert not (checkout / ".venv" / "bin" / "stale").exists()


def test_the_stamp_follows_dependencies_and_pins_but_not_lint_settings(dev, checkout):
    first = dev.fingerprint(checkout)
    project = checkout / "pyproject.toml"
    project.write_text(project.read_text("utf-8").replace("120", "100"), "utf-8")
    assert dev.fingerprint(checkout) == first
    project.write_text(project.read_text("utf-8").replace("a>=1", "a>=2"), "utf-8")
    second = dev.fingerprint(checkout)
    (checkout / "constraints.txt").write_text("a==3\n", "utf-8")
    assert len({first, second, dev.fingerprint(checkout)}) == 3


def test_only_missing_libraries_are_asked_for(dev):
    wanted = {"libGL.so.1": "libgl1", "libEGL.so.1": "libegl1", "Xvfb": "xvfb"}
    assert dev.missing_packages(wanted, lambda name: name == "libEGL.so.1") == ["libgl1", "xvfb"]
    assert not dev.is_installed("libsurely-not-there.so.9")
    assert dev.is_installed(Path(sys.executable).name) or not dev.is_installed("surely-not-a-program")


def test_without_root_the_line_to_type_is_given(dev, monkeypatch):
    monkeypatch.setattr(dev.shutil, "which", lambda name: "/usr/bin/apt-get")
    monkeypatch.setattr(dev.os, "geteuid", lambda: 1000)
    with pytest.raises(dev.SetupError) as caught:
        dev.install_packages(["libegl1", "libgl1"])
    assert "sudo apt-get install -y libegl1 libgl1" in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_missing_wish_is_mentioned_and_does_not_stop(dev, monkeypatch, capsys):
    monkeypatch.setattr(dev.sys, "platform", "linux")
    monkeypatch.setattr(dev, "is_installed", lambda name: name != "xdotool")

    def refuse(packages):
        raise dev.SetupError("Type:  sudo apt-get install -y " + " ".join(packages))

    monkeypatch.setattr(dev, "install_packages", refuse)
    dev.ensure_system({"libGL.so.1": "libgl1"}, {"xdotool": "xdotool"})
    assert "apt-get install -y xdotool" in capsys.readouterr().err
    with pytest.raises(dev.SetupError):
        dev.ensure_system({"xdotool": "xdotool"}, {})


def test_an_old_python_is_told_so(dev, monkeypatch):
    monkeypatch.setattr(dev, "OLDEST_PYTHON", (99, 0))
    with pytest.raises(dev.SetupError, match=re.escape("Python 99.0 or newer")):
        dev.ensure_system({}, {})


def test_the_checks_stop_at_the_first_failure_and_name_it(dev, capfd):
    python = sys.executable
    steps = {
        "one": [python, "-c", ""],
        "two": [python, "-c", "raise SystemExit(7)"],
        "three": [python, "-c", "print('ran')"],
    }
    assert dev.run_steps(steps) == 1
    printed = capfd.readouterr().out
    assert "two failed (exit 7); not run: three" in printed.splitlines()[-1]
    assert dev.run_steps({"one": [python, "-c", ""]}) == 0


def test_wrong_usage_explains_and_returns_2():
    asked = subprocess.run([sys.executable, ROOT / "dev.py", "fly"], capture_output=True, text=True, check=False)
    assert asked.returncode == 2
    assert "dev.py run [FILE]" in asked.stderr


def test_ci_calls_exactly_the_test_command():
    lines = (ROOT / ".ci" / "run").read_text("utf-8").splitlines()
    commands = [line for line in lines if line and not line.startswith(("#", "set ", "cd "))]
    assert commands == ["python3 dev.py test"]
