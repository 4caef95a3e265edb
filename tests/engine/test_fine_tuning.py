import errno
import json
import os
from pathlib import Path

import pytest

from screenwriter.engine import fine_tuning
from screenwriter.engine.checkpoint import load_checkpoint
from screenwriter.engine.corpus import CorpusError, read_source
from screenwriter.engine.efforts import EFFORTS, estimated_seconds, steps_for
from screenwriter.engine.evaluation import bits_per_character
from screenwriter.engine.fine_tuning import train
from screenwriter.engine.own_text import gather
from screenwriter.engine.rehearsal import read_rehearsal, write_rehearsal
from screenwriter.engine.training import Cancelled
from screenwriter.training_messages import TrainingProgress, TrainingRequest, TrainingResult

from .conftest import SCENE

LINES = [
    "The harbour master keeps two ledgers, one for the ships.",
    "Nobody signs for the blue crates on a Sunday.",
    "You bring me the manifest and I bring you the keys.",
    "The tide does not wait for the harbour master.",
]


def script(number: int) -> str:
    parts = [f"INT. HARBOUR OFFICE - DAY #{number}#\n"]
    for turn in range(36):
        name = ("MARGOT", "ELLIS")[turn % 2]
        parts.append(f"{name}\n{LINES[(turn * 3 + number) % 4]} {LINES[turn % 4]} {number * turn}.\n")
    return "\n".join(parts)


@pytest.fixture
def own(tmp_path) -> Path:
    folder = tmp_path / "scripts"
    folder.mkdir()
    for number in range(4):
        (folder / f"{number}.fountain").write_text(script(number))
    return folder


@pytest.fixture
def general(tmp_path, monkeypatch) -> None:
    """A rehearsal text the tiny model knows, in place of the shipped one it could not read in a second."""
    resources = tmp_path / "resources"
    resources.mkdir()
    write_rehearsal(resources / "rehearsal.txt.xz", [SCENE] * 6)
    monkeypatch.setattr(fine_tuning, "resources_dir", lambda: resources)


def request(own: Path, base: Path, tmp_path: Path, **options) -> TrainingRequest:
    return TrainingRequest((str(own),), "Mine", str(base), str(tmp_path / "work"), **options)


def test_learning_surprises_less_on_the_writers_own_kept_aside_pages(own, general, tiny_folder, tmp_path):
    *progress, result = train(request(own, tiny_folder, tmp_path))
    assert isinstance(result, TrainingResult) and all(isinstance(p, TrainingProgress) for p in progress)
    assert result.is_better and result.bits_after < 0.8 * result.bits_before
    assert result.scripts == 4 and result.words > 1000
    assert [p.phase for p in progress][:2] == ["reading", "measuring"] and progress[-1].phase == "saving"
    assert any(p.held_out_bits > 0 for p in progress)
    own_scripts = [s for path in sorted(own.iterdir()) for s in read_source(path)]
    learned, base = load_checkpoint(Path(result.folder)), load_checkpoint(tiny_folder)
    assert base.own_ngrams is None
    the_tide_does_not = learned.tokenizer.encode(" tide does not")[-4:]
    own_odds = learned.own_ngrams.over([the_tide_does_not]).probabilities[0]
    assert own_odds.argmax() == learned.tokenizer.encode(" wait")[0]
    assert bits_per_character(learned, own_scripts) < 0.8 * bits_per_character(base, own_scripts)
    manifest = json.loads((Path(result.folder) / "manifest.json").read_text())
    assert manifest["name"] == "Mine" and manifest["parent"] == "Tiny" and len(manifest["files"]) == 4
    assert not (tmp_path / "work" / "training.safetensors").exists()


def test_a_cancelled_training_goes_on_where_it_stopped(own, general, tiny_folder, tmp_path):
    steps_seen: list[int] = []

    def is_cancelled() -> bool:
        return bool(steps_seen) and steps_seen[-1] >= 20

    with pytest.raises(Cancelled):
        for message in train(request(own, tiny_folder, tmp_path), is_cancelled):
            steps_seen.append(message.step)
    assert (tmp_path / "work" / "training.safetensors").exists()
    resumed = train(request(own, tiny_folder, tmp_path, resume=True))
    learning = [m for m in resumed if isinstance(m, TrainingResult) or m.phase == "learning"]
    assert learning[0].step > steps_seen[-1] - 1
    assert isinstance(learning[-1], TrainingResult)


def test_three_lines_are_too_little_and_say_so(general, tiny_folder, tmp_path):
    path = tmp_path / "short.fountain"
    path.write_text("INT. MILL - DAY\n\nDust.\n\nNORA\nWait.\n")
    with pytest.raises(CorpusError) as caught:
        list(train(request(path, tiny_folder, tmp_path)))
    assert caught.value.code == "too_little_text"


def test_a_full_disk_while_saving_leaves_no_model(own, general, tiny_folder, tmp_path, monkeypatch):
    def full(checkpoint, folder):
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "config.json").write_text("{")
        raise OSError(errno.ENOSPC, "No space left on device", str(folder))

    monkeypatch.setattr(fine_tuning, "save_checkpoint", full)
    with pytest.raises(OSError, match="No space"):
        list(train(request(own, tiny_folder, tmp_path)))
    assert not (tmp_path / "work" / "result").exists()


def test_an_older_draft_is_learned_once_only(own, tiny, tmp_path):
    gathered = gather((str(own),), None, tiny.tokenizer, 10**9)
    (own / "0 old draft.fountain").write_text(script(0).replace("Nobody signs", "Nobody pays", 3))
    os.utime(own / "0 old draft.fountain", (1, 1))
    again = gather((str(own),), None, tiny.tokenizer, 10**9)
    assert again.scripts == gathered.scripts == 4
    assert again.tokens == gathered.tokens


def test_the_last_pages_of_each_script_are_never_learned(own, tiny):
    gathered = gather((str(own),), None, tiny.tokenizer, 10**9)
    assert len(gathered.held_out) == 4
    assert all(len(aside) < len(kept) / 5 for kept, aside in zip(gathered.learned, gathered.held_out, strict=True))


def test_reading_ends_when_enough_is_together(own, tiny):
    assert gather((str(own),), None, tiny.tokenizer, 1500).scripts < 4


def test_rehearsal_text_comes_back(tmp_path):
    path = tmp_path / "r.xz"
    write_rehearsal(path, [SCENE, SCENE[:3]])
    assert list(read_rehearsal(path)) == [SCENE, SCENE[:3]]


def test_more_text_and_more_effort_take_longer_within_limits():
    assert steps_for(EFFORTS["quick"], 1) == 20
    assert steps_for(EFFORTS["quick"], 10**9) == EFFORTS["quick"].most_steps
    short, long = estimated_seconds(5_000), estimated_seconds(200_000)
    assert short["quick"] < short["standard"] < short["thorough"]
    assert all(short[effort] <= long[effort] for effort in short)


def test_a_training_in_a_server_pauses_while_it_is_held_and_goes_on(own, general, tiny_folder, tmp_path):
    from screenwriter.engine.server import EngineServer

    server, phases = EngineServer("train"), []

    def reply(message: object) -> None:
        phase = getattr(message, "phase", "result")
        phases.append(phase)
        if phase == "learning" and "paused_typing" not in phases:
            server.hold(True)
        elif phase == "paused_typing":
            server.hold(False)

    server.handle(request(own, tiny_folder, tmp_path), reply)
    assert phases.count("paused_typing") == 1
    assert phases[-1] == "result" and "learning" in phases[phases.index("paused_typing") :]
