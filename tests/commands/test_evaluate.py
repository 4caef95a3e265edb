"""``evaluate``: figures of a model on a script."""

import pytest

FIELDS = {
    "bits_per_char",
    "bits_per_char_weights_only",
    "keystrokes_saved",
    "keystrokes_saved_careful",
    "keystrokes_saved_lists",
    "characters_typed",
    "ghosts_shown",
    "ghosts_kept",
    "share_kept",
    "characters_per_kept_ghost",
    "threshold",
    "next_word_right",
    "exact_match",
    "next_element_right",
    "next_speaker_right",
    "alternate_speaker_right",
    "latency_ms",
    "memory_mb",
    "model_mb",
    "model",
}


def test_the_shape_is_as_published(run, script, shipped):
    answer = run("evaluate", script, "--json")
    assert answer.code == 0
    found = answer.json
    assert set(found) >= FIELDS, "shapes only grow"
    assert set(found["keystrokes_saved_lists"]) == {"1", "3", "5"}
    assert set(found["next_word_right"]) == {"first", "among_three"}
    assert found["keystrokes_saved"] > 0.4, "the model knows this scene by heart"
    assert found["model_mb"] == pytest.approx(sum(f.stat().st_size for f in shipped.iterdir()) / 1e6, abs=0.1)


def test_what_is_read_first_is_not_typed(run, script, shipped):
    whole = run("evaluate", script, "--json").json["characters_typed"]
    rest = run("evaluate", script, "--read-first", "0.7", "--json").json["characters_typed"]
    assert rest == len("You are never glad of anything, Nora.") < whole


@pytest.mark.parametrize("share", ["1", "-0.1", "half"])
def test_a_script_cannot_be_read_to_its_end_first(run, script, shipped, share, capsys):
    with pytest.raises(SystemExit) as ended:
        run("evaluate", script, "--read-first", share)
    assert ended.value.code == 2
    assert share in capsys.readouterr().err
