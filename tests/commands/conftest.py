"""A home of its own for each test, with a model small enough to load at once, and a way to run a subcommand."""

import io
import json
import random
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from screenwriter import cli
from screenwriter.commands.terminal import Terminal
from screenwriter.engine.backend import FloatBackend
from screenwriter.engine.rehearsal import FILE, write_rehearsal
from tests.engine.conftest import SCENE, tiny, tiny_folder, tokenizer  # noqa: F401

SCRIPT = """\
Title: The Boat

INT. BOATHOUSE - NIGHT

Ropes drip from the beams. A lantern hangs over the water.

NORA
The ferry was late and I was glad of it.

IDRIS
You are never glad of anything, Nora.
"""


@dataclass(frozen=True)
class Answer:
    """What a subcommand left: exit code, results, progress."""

    code: int
    results: str
    progress: str

    @property
    def json(self) -> dict:
        assert self.results.count("\n") == 1, "one object on one line"
        return json.loads(self.results)


Run = Callable[..., Answer]


@pytest.fixture
def run() -> Run:
    """Run a subcommand in this process."""

    def run_it(*arguments: object) -> Answer:
        terminal = Terminal(io.StringIO(), io.StringIO())
        code = cli.run([str(argument) for argument in arguments], terminal)
        return Answer(code, terminal.results.getvalue(), terminal.progress.getvalue())

    return run_it


@pytest.fixture
def script(tmp_path: Path) -> Path:
    """A short script on disk."""
    path = tmp_path / "boat.fountain"
    path.write_text(SCRIPT, "utf-8")
    return path


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The user's folders, empty."""
    home = tmp_path / "home"
    monkeypatch.setenv("SCREENWRITER_HOME", str(home))
    return home


@pytest.fixture
def shipped(home: Path, tmp_path: Path, tiny_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:  # noqa: F811
    """The shipped model's folder: a copy of the tiny one, so that it may be damaged."""
    resources = tmp_path / "resources"
    shutil.copytree(tiny_folder, resources / "model")
    monkeypatch.setattr("screenwriter.commands.model_choice.resources_dir", lambda: resources)
    write_rehearsal(resources / FILE, [SCENE * 3] * 6)
    monkeypatch.setattr("screenwriter.engine.fine_tuning.resources_dir", lambda: resources)
    # Which backend is faster is measured; the same answer twice needs the same one twice.
    monkeypatch.setattr("screenwriter.engine.suggester.choose_backend", FloatBackend)
    return resources / "model"


@pytest.fixture
def scripts(tmp_path: Path) -> Path:
    """A folder of four scripts with the same words in another order."""
    folder = tmp_path / "scripts"
    folder.mkdir()
    words = [word for paragraph in SCENE for word in paragraph.text.lower().split() if paragraph.kind == "action"]
    for number in range(4):
        chance = random.Random(number)
        speeches = "\n\n".join(f"NORA\n{' '.join(chance.sample(words, 9)).capitalize()}." for _ in range(30))
        (folder / f"{number}.fountain").write_text(f"INT. PIER - DAWN\n\n{speeches}\n", "utf-8")
    return folder
