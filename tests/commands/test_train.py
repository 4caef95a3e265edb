"""``train`` and ``evaluate``: a real, tiny training, and every way it can be refused."""

import errno
import os
import signal

import pytest

from screenwriter.training_messages import TrainingProgress


def test_a_model_is_learned_kept_and_can_be_used(run, scripts, shipped, script):
    answer = run("train", scripts, "--name", "My voice", "--use", "--json")
    assert answer.code == 0, answer.progress
    found = answer.json
    assert found["id"] == "my-voice"
    assert found["active"]
    assert found["scripts"] == 4
    assert found["is_better"] == (found["bits_per_char"]["after"] < found["bits_per_char"]["before"])
    assert "learning" in answer.progress
    assert str(scripts / "0.fountain") in answer.progress
    assert {model["id"]: model["active"] for model in run("models", "--json").json["models"]}["my-voice"]
    assert run("suggest", script, "--at", "8:11", "--json").json["model"] == "My voice"


def test_nothing_stays_behind_a_finished_training(run, scripts, shipped, home):
    assert run("train", scripts, "--name", "x").code == 0
    assert [path for path in (home / "work").rglob("*") if path.is_file()] == []


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("none", None, "no script to learn from"),
        ("three.fountain", "He waits.\n\nShe comes.\n\nThey go.\n", "too little"),
        ("table.csv", "title,year\nBoat,1950\n", "'script'; it has title, year"),
        ("empty.fountain", "", "empty"),
    ],
)
def test_a_corpus_with_nothing_to_learn_from_is_refused(run, shipped, tmp_path, name, content, words):
    path = tmp_path / name
    if content is None:
        path.mkdir()
    else:
        path.write_text(content, "utf-8")
    answer = run("train", path, "--name", "x", "--json")
    assert answer.code == 3
    assert answer.results == ""
    assert words in answer.progress
    assert str(path) in answer.progress
    assert len(run("models", "--json").json["models"]) == 1


def test_ctrl_c_keeps_what_was_learned_and_resume_goes_on(run, scripts, shipped, monkeypatch):
    from screenwriter.engine import fine_tuning

    true_train = fine_tuning.train

    def interrupted(request, is_cancelled):
        for message in true_train(request, is_cancelled):
            if isinstance(message, TrainingProgress) and message.phase == "learning":
                os.kill(os.getpid(), signal.SIGINT)
            yield message

    monkeypatch.setattr(fine_tuning, "train", interrupted)
    answer = run("train", scripts, "--name", "x", "--json")
    assert answer.code == 130
    assert "--resume" in answer.progress
    assert len(run("models", "--json").json["models"]) == 1
    monkeypatch.setattr(fine_tuning, "train", true_train)
    assert run("train", scripts, "--name", "x", "--resume", "--json").code == 0


def test_a_full_disk_is_named_and_adds_no_model(run, scripts, shipped, monkeypatch):
    from screenwriter.engine import fine_tuning

    def no_room(checkpoint, folder):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(folder))

    monkeypatch.setattr(fine_tuning, "save_checkpoint", no_room)
    answer = run("train", scripts, "--name", "x", "--json")
    assert answer.code == 1
    assert "no space left on device" in answer.progress.splitlines()[-1]
    assert len(run("models", "--json").json["models"]) == 1


def test_evaluate_gives_the_published_figures(run, script, shipped):
    found = run("evaluate", script, "--limit", "80", "--json").json
    assert found["bits_per_char"] > 0
    assert set(found["latency_ms"]) == {"p50", "p95", "p99"}
    assert {"keystrokes_saved", "ghosts_shown", "ghosts_kept"} <= set(found)
    assert found["characters_typed"] <= 80


def test_evaluate_names_a_bad_file(run, shipped, tmp_path):
    assert run("evaluate", tmp_path / "nowhere.fountain", "--json").code == 3
    (tmp_path / "empty.fountain").touch()
    answer = run("evaluate", tmp_path / "empty.fountain", "--json")
    assert answer.code == 3
    assert "empty" in answer.progress
