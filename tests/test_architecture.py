"""The house stays the house: layers, heavy imports, file sizes, and what must never be in a tracked file."""

import ast
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject

ROOT = Path(__file__).resolve().parents[1]
HEAVY = ("torch", "pandas", "nltk", "sentencepiece", "safetensors", "numpy", "hunspell")
LONGEST_FILE_LINES = 500


def run_python(code: str) -> subprocess.CompletedProcess:
    return subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)


@pytest.fixture(scope="module")
def tracked() -> list[Path]:
    """Every file that is or would be committed."""
    if shutil.which("git") is None or not (ROOT / ".git").exists():
        pytest.skip("not a git checkout")
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        check=True,
    )
    return [path for name in listed.stdout.decode().split("\0") if name and (path := ROOT / name).is_file()]


def test_layers_hold():
    linted = run_python("from importlinter.cli import lint_imports_command as lint; lint(['--no-logo'])")
    assert linted.returncode == 0, linted.stdout + linted.stderr
    assert " 0 broken" in linted.stdout


@pytest.mark.parametrize("module", ["screenwriter.app", "screenwriter.cli", "screenwriter.__main__"])
def test_nothing_heavy_is_loaded_before_it_is_needed(module):
    """The window's first paint must not wait for torch, and its process must never hold it."""
    loaded = run_python(f"import sys, {module}; print([name for name in {HEAVY!r} if name in sys.modules])")
    assert loaded.returncode == 0, loaded.stderr
    assert loaded.stdout.strip() == "[]"


def test_the_command_line_needs_no_qt():
    loaded = run_python("import sys, screenwriter.cli; print('PySide6' in sys.modules)")
    assert loaded.stdout.strip() == "False", loaded.stderr


class _Receiver(QObject):
    def customEvent(self, event: QEvent) -> None:  # noqa: N802
        return None


def test_this_pyside_keeps_its_references_to_none(qapp):
    """PySide6 6.12.0 loses one reference to None with each void call or override and aborts in the end."""
    receiver = _Receiver()
    before = sys.getrefcount(None)
    for _ in range(3000):
        receiver.setObjectName("x")
        QCoreApplication.sendEvent(receiver, QEvent(QEvent.Type.User))
    assert sys.getrefcount(None) > before - 1000


def test_no_source_file_is_too_long_to_read(tracked):
    """Tables of cases under ``tests/`` may be longer."""
    sources = [path for path in tracked if path.suffix == ".py" and not path.is_relative_to(ROOT / "tests")]
    lengths = {path: len(path.read_text("utf-8").splitlines()) for path in sources}
    assert ROOT / "dev.py" in lengths
    assert {str(path): n for path, n in lengths.items() if n > LONGEST_FILE_LINES} == {}


def test_every_test_file_asserts_something(tracked):
    files = [path for path in tracked if path.name.startswith("test_") and path.suffix == ".py"]
    assert Path(__file__).resolve() in files
    assert [str(path) for path in files if not _asserts(ast.parse(path.read_text("utf-8")))] == []


def _asserts(tree: ast.AST) -> bool:
    return any(
        isinstance(node, ast.Assert)
        or (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "raises")
        for node in ast.walk(tree)
    )


# Joined here so that this file does not hold them itself.
REGISTRY_HOSTS = [
    "pypi" + ".org",
    "pythonhosted" + ".org",
    "npmjs" + ".org",
    "deb.debian" + ".org",
    "proxy.golang" + ".org",
]
MACHINE_PATHS = re.compile("|".join(["/" + "root/", "/" + "work/(main|shared)", re.escape(f"{Path.home()}/")]))


def test_no_tracked_file_names_a_registry_host_or_somebodys_folder(tracked):
    found = []
    for path in tracked:
        content = path.read_bytes()
        if b"\0" in content[:4096] or path == Path(__file__).resolve():
            continue
        text = content.decode("utf-8", "replace")
        found += [f"{path}: {host}" for host in REGISTRY_HOSTS if host in text]
        found += [f"{path}: {hit.group()}" for hit in MACHINE_PATHS.finditer(text)]
    assert found == []
