"""Set up, start and test Screenwriter from a checkout, on a machine that has nothing but Python 3.11 or newer.

    python3 dev.py run [FILE]           set everything up, open the window
    python3 dev.py test [PYTEST ARGS]   set everything up, run ruff, import-linter and pytest
    python3 dev.py cli SUBCOMMAND ...   set everything up, run the command line (suggest, train, pages ...)

Standard library only. The environment is built beside its final place and moved there when it is whole, so a failure
or Ctrl+C leaves nothing half-made behind. A stamp in it tells whether it still fits pyproject.toml and constraints.txt.
"""

from __future__ import annotations  # so that an old Python reaches the message that says it is too old

import contextlib
import ctypes
import hashlib
import importlib.util
import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent
OLDEST_PYTHON = (3, 11)

# What Qt loads, and the Debian package that brings it.
DRAWING_LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
}
WINDOW_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}
# Some tests drive a real window or ask a validator; without these programs they skip.
TEST_PROGRAMS = {
    "Xvfb": "xvfb",
    "xdotool": "xdotool",
    "desktop-file-validate": "desktop-file-utils",
    "appstreamcli": "appstream",
    "update-mime-database": "shared-mime-info",
}


class SetupError(Exception):
    """Set-up cannot go on; the message is for the person at the terminal and says what to type where anything helps."""


def main(arguments: Sequence[str]) -> int:
    """Run one command and return its exit code: 2 for wrong usage, 1 when set-up failed, 130 after Ctrl+C."""
    command, rest = (arguments[0], arguments[1:]) if arguments else ("", [])
    commands = {"run": run, "test": test, "cli": cli}
    if command not in commands:
        print(__doc__, file=sys.stdout if command in ("-h", "--help", "help") else sys.stderr)
        return 0 if command in ("-h", "--help", "help") else 2
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # being ended cleans up as Ctrl+C does
    try:
        return commands[command](rest)
    except SetupError as error:
        print(f"dev.py: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("dev.py: stopped", file=sys.stderr)
        return 130


def run(arguments: Sequence[str]) -> int:
    """Open the window, on a file if one is given."""
    ensure_system(DRAWING_LIBRARIES | WINDOW_LIBRARIES, {})
    return launch(ensure_environment(ROOT), arguments)


def cli(arguments: Sequence[str]) -> int:
    """Run a subcommand; it needs no libraries of the window."""
    ensure_system({}, {})
    return launch(ensure_environment(ROOT), arguments)


def test(arguments: Sequence[str]) -> int:
    """Run every check in order; stop at the first that fails. ``arguments`` go to pytest."""
    ensure_system(DRAWING_LIBRARIES, WINDOW_LIBRARIES | TEST_PROGRAMS)
    python = ensure_environment(ROOT)
    return run_steps(
        {
            "ruff check": [python, "-m", "ruff", "check", "."],
            "ruff format --check": [python, "-m", "ruff", "format", "--check", "."],
            "lint-imports": [python, "-c", "from importlinter.cli import lint_imports_command as lint; lint()"],
            "pytest": [python, "-m", "pytest", *arguments],
        }
    )


def run_steps(steps: Mapping[str, Sequence[str | Path]]) -> int:
    """Run the commands from the repository's root without a screen; return 1 after naming the first that failed."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"}
    names = list(steps)
    for place, (name, command) in enumerate(steps.items()):
        print(f"== {name}", flush=True)
        code = subprocess.call(list(map(str, command)), cwd=ROOT, env=environment)
        if code:
            unseen = ", ".join(names[place + 1 :])
            print(f"\ndev.py: {name} failed (exit {code})" + (f"; not run: {unseen}" if unseen else ""), flush=True)
            return 1
    print(f"dev.py: {', '.join(names)}: all passed", flush=True)
    return 0


def launch(python: Path, arguments: Sequence[str]) -> int:
    """Become the program (POSIX), or wait for it (Windows, where a process cannot become another)."""
    command = [str(python), "-m", "screenwriter", *arguments]
    if os.name == "posix":
        sys.stdout.flush()
        os.execv(command[0], command)
    return subprocess.call(command)


# --- the system's own libraries


def ensure_system(needed: Mapping[str, str], wished: Mapping[str, str]) -> None:
    """Make sure of Python, its venv module and the libraries Qt loads.

    Raises:
        SetupError: one of ``needed`` is missing and cannot be installed from here. ``wished`` ones are only mentioned.
    """
    if sys.version_info < OLDEST_PYTHON:
        needed_version = ".".join(map(str, OLDEST_PYTHON))
        raise SetupError(f"Python {needed_version} or newer is needed, this is {sys.version.split()[0]}")
    if not sys.platform.startswith("linux"):
        return
    missing = missing_packages(needed)
    if importlib.util.find_spec("ensurepip") is None:
        missing.append(f"python{sys.version_info[0]}.{sys.version_info[1]}-venv")
    if missing:
        install_packages(missing)
    unmet = missing_packages(wished)
    if not unmet:
        return
    try:
        install_packages(unmet)
    except SetupError as error:
        print(f"dev.py: tests that need a window or a validator will skip. {error}", file=sys.stderr)


def missing_packages(wanted: Mapping[str, str], is_there: Callable[[str], bool] | None = None) -> list[str]:
    """Return the Debian packages of those libraries (``lib...so...``) and programs that this machine lacks."""
    is_there = is_there or is_installed
    return [package for name, package in wanted.items() if not is_there(name)]


def is_installed(name: str) -> bool:
    """Whether a library loads, or a program is on the path."""
    if ".so." not in name:
        return shutil.which(name) is not None
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def install_packages(packages: Sequence[str]) -> None:
    """Install Debian packages where this process may.

    Raises:
        SetupError: it may not, or apt-get failed; the message holds the line to type.
    """
    line = "apt-get install -y " + " ".join(packages)
    if shutil.which("apt-get") is None:
        raise SetupError(f"missing from the system (Debian's names): {' '.join(packages)}. Install them and try again.")
    if os.geteuid() != 0:
        raise SetupError(f"missing from the system. Type:  sudo {line}")
    print(f"dev.py: {line}", flush=True)
    quiet = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages]
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    first = subprocess.run(quiet, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    if first.returncode == 0:
        return
    subprocess.call(["apt-get", "update", "-qq"], env=environment)  # a bare machine has no lists yet
    if subprocess.call(quiet, env=environment, stdout=subprocess.DEVNULL):
        raise SetupError(f"could not install what is missing. See why with:  {line}")


# --- the environment


def ensure_environment(root: Path) -> Path:
    """Return the environment's Python, building the environment first where it is missing or out of date."""
    wanted = fingerprint(root)
    if stamp_of(root) != wanted:
        with one_setup_at_a_time(root):
            if stamp_of(root) != wanted:
                build_environment(root, wanted)
    return python_in(root / ".venv")


def fingerprint(root: Path) -> str:
    """Hash what decides the environment's contents: its place, the Python, the pins, pyproject's packaging tables."""
    import tomllib  # since 3.11; the version is checked by now

    project = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))
    packaging = [project.get("build-system"), project.get("project"), project.get("tool", {}).get("hatch")]
    pins = (root / "constraints.txt").read_text("utf-8")
    parts = [str(root), sys.version, pins, json.dumps(packaging, sort_keys=True)]
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


def stamp_of(root: Path) -> str:
    """The fingerprint the environment was built for; "" when there is none."""
    try:
        return (root / ".venv" / "stamp").read_text("utf-8")
    except OSError:
        return ""


def build_environment(root: Path, stamp: str) -> None:
    """Build ``.venv`` beside its place and move it there whole; on any failure the old one, if any, stays."""
    print("dev.py: setting up .venv (about a minute the first time, 1.3 GB)", flush=True)
    partial = root / ".venv.partial"
    remove_tree(partial)
    try:
        call([sys.executable, "-m", "venv", partial])
        requirement = f"{root}[test]"
        pip = [python_in(partial), "-m", "pip", "install", "-qq", "--disable-pip-version-check"]
        call([*pip, "--constraint", root / "constraints.txt", "--editable", requirement])
        correct_scripts(partial, root / ".venv")
        (partial / "stamp").write_text(stamp, "utf-8")
        put_in_place(partial, root / ".venv", root / ".venv.old")
    finally:
        remove_tree(partial)


def call(command: Sequence[str | Path]) -> None:
    """Run a command of the set-up.

    Raises:
        SetupError: it failed; it has said why itself.
    """
    if code := subprocess.run(list(map(str, command))).returncode:
        what = " ".join(map(str, command[1:4]))
        raise SetupError(f"set-up stopped: {what} failed (exit {code}); nothing was left behind")


def correct_scripts(partial: Path, place: Path) -> None:
    """Make the environment's scripts name the folder it is about to move to; venv writes absolute paths into them."""
    if os.name != "posix":
        return  # launchers there are binaries; only ``python -m`` is used
    for script in (partial / "bin").iterdir():
        if script.is_symlink() or not script.is_file():
            continue
        content = script.read_bytes()
        if b"\0" not in content[:1024]:
            script.write_bytes(content.replace(bytes(partial), bytes(place)))


def put_in_place(partial: Path, place: Path, old: Path) -> None:
    """Rename the finished environment into place, over an older one."""
    remove_tree(old)
    if place.exists():
        place.rename(old)
    partial.rename(place)
    remove_tree(old)


def remove_tree(folder: Path) -> None:
    """Remove a folder if it is there; a second try catches what a dying child still wrote into it."""
    for _ in range(2):
        shutil.rmtree(folder, ignore_errors=True)


def python_in(environment: Path) -> Path:
    """The environment's interpreter."""
    return environment / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


@contextlib.contextmanager
def one_setup_at_a_time(root: Path) -> Iterator[None]:
    """Hold a lock that ends with the process, so that two set-ups cannot build in one folder."""
    if os.name != "posix":
        yield
        return
    import fcntl

    with open(root / ".venv.lock", "w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            print("dev.py: waiting for another set-up of this checkout", flush=True)
            fcntl.flock(lock, fcntl.LOCK_EX)
        yield


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
