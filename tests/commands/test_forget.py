"""``models forget`` and ``models --copy``: a real, tiny model learned again without one of its scripts."""

import json

from screenwriter.storage.script_switches import ScriptSwitches, SwitchStore


def test_a_script_is_forgotten_and_the_log_says_when(run, scripts, shipped, home):
    assert run("train", scripts, "--name", "Mine", "--use", "--consent", "with permission").code == 0
    listed = run("models", "forget", "Mine", "--json").json["scripts"]
    assert {script["title"] for script in listed} == {"0", "1", "2", "3"}
    assert {script["consent"] for script in listed} == {"with permission"}
    answer = run("models", "forget", "mine", "2", "--json")
    assert answer.code == 0, answer.progress
    found = answer.json
    assert found["deleted_models"] == ["Mine"] and found["could_not_delete"] == []
    models = {model["id"]: model for model in run("models", "--json").json["models"]}
    assert set(models) == {"general-english", found["rebuilt"]}
    new = models[found["rebuilt"]]
    assert new["active"] and new["name"] == "Mine"
    assert {file["title"] for file in new["manifest"]["files"]} == {"0", "1", "3"}
    assert new["manifest"]["forgotten"][0]["title"] == "2"
    [entry] = json.loads((home / "data" / "models" / "forgotten.json").read_text())
    assert entry["scripts"][0]["sha256"] == found["forgotten"][0]["sha256"]
    unknown = run("models", "forget", "Mine", "2")
    assert unknown.code == 3 and "did not learn from '2'" in unknown.progress


def test_a_locked_script_is_not_learned_from(run, scripts, shipped, home):
    locked = scripts / "0.fountain"
    SwitchStore(home / "data" / "switches").write(locked, "", ScriptSwitches().changed("no_suggestions", True))
    answer = run("train", scripts, "--name", "Mine", "--json")
    assert answer.json["scripts"] == 3
    assert "0.fountain: not used, is locked" in answer.progress
    assert "better not learn yet" in answer.progress


def test_a_model_is_copied_with_a_warning(run, shipped, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    assert run("models", "--copy", "general-english", stick).code == 0
    assert (next(stick.iterdir()) / "model.safetensors").exists()
    assert run("models", "--copy", "general-english", stick).code == 3
    assert run("models", "--copy", "general-english", tmp_path / "none").code == 3
    assert run("models", "--copy", "nobody", stick).code == 4
