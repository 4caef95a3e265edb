"""``models``: listing and changing the library."""

from screenwriter.commands.model_choice import open_library


def add(tiny_folder, name, tmp_path):
    import shutil

    return open_library().add(shutil.copytree(tiny_folder, tmp_path / f"new {name}"), name)


def test_the_shape_is_as_published(run, shipped):
    (model,) = run("models", "--json").json["models"]
    assert model["id"] == "general-english"
    assert (model["shipped"], model["active"], model["problem"]) == (True, True, "")
    assert model["folder"] == str(shipped)
    assert model["manifest"]["name"] == "Tiny"


def test_a_model_is_activated_renamed_and_deleted(run, shipped, tiny_folder, tmp_path):
    add(tiny_folder, "My voice", tmp_path)
    assert "my-voice" in run("models").results
    run("models", "--activate", "my voice")
    assert {m["id"]: m["active"] for m in run("models", "--json").json["models"]} == {
        "general-english": False,
        "my-voice": True,
    }
    assert run("models", "--rename", "my-voice", "Mine").code == 0
    assert "Mine" in run("models").results
    left = run("models", "--delete", "Mine", "--json").json["models"]
    assert [(model["id"], model["active"]) for model in left] == [("general-english", True)]


def test_refusals_say_why(run, shipped, tiny_folder, tmp_path):
    add(tiny_folder, "A", tmp_path)
    add(tiny_folder, "B", tmp_path)
    refusals = [
        (("--delete", "general-english"), "stays as it is"),
        (("--activate", "nobody"), "no model called 'nobody'"),
        (("--rename", "a", "b"), "already called 'b'"),
        (("--rename", "a", " "), "needs a name"),
    ]
    for arguments, words in refusals:
        answer = run("models", *arguments)
        assert (answer.code, answer.results) == (4, "")
        assert words in answer.progress


def test_a_damaged_model_is_listed_and_never_used(run, shipped, script, tiny_folder, tmp_path):
    entry = add(tiny_folder, "Broken", tmp_path)
    weights = entry.folder / "model.safetensors"
    weights.write_bytes(weights.read_bytes()[:-100])
    assert "model.safetensors" in run("models").results
    for arguments in (("models", "--activate", "Broken"), ("suggest", script, "--model", "Broken")):
        answer = run(*arguments)
        assert answer.code == 4
        assert "model.safetensors is damaged" in answer.progress
        assert len(answer.progress.splitlines()) == 1
    assert run("suggest", script, "--json").code == 0
