import pytest

from screenwriter.engine.corpus import Script
from screenwriter.engine.evaluation import bits_per_character, evaluate, measure
from screenwriter.engine.suggester import Suggester

from .conftest import SCENE


def test_a_model_that_knows_a_scene_saves_most_keys_on_it(tiny):
    script = Script("scene", SCENE)
    known = measure(Suggester(tiny), [script])
    other = Script("other", tuple(p.__class__(p.kind, p.text[::-1]) for p in SCENE))
    unknown = measure(Suggester(tiny), [other])
    assert known["keystrokes_saved"] > 0.5 > unknown["keystrokes_saved"]
    assert known["bits_per_char_weights_only"] < 1.2 < unknown["bits_per_char_weights_only"]
    assert abs(known["bits_per_char"] - known["bits_per_char_weights_only"]) < 0.5, "the cache is a small part"
    assert set(known["latency_ms"]) == {"p50", "p95", "p99"}
    assert known["ghosts_kept"] <= known["ghosts_shown"]
    assert known["keystrokes_saved_careful"] < known["keystrokes_saved"]
    assert known["keystrokes_saved_lists"]["5"] > 0.4 > unknown["keystrokes_saved_lists"]["5"]
    assert known["next_word_right"]["first"] > 0.5 > unknown["next_word_right"]["among_three"]
    assert set(known["exact_match"]) == {"1", "2", "3", "4", "5"} and known["exact_match"]["2"] > 0.3
    assert known["memory_mb"] is None or known["memory_mb"] > 50
    assert known["model_mb"] is None, "it has no folder"


def test_the_limit_ends_typing(tiny):
    figures = measure(Suggester(tiny), [Script("a", SCENE), Script("b", SCENE)], limit=60)
    assert figures["characters_typed"] == 60


def test_bits_count_every_character_and_line_end(tiny):
    once = bits_per_character(tiny, [Script("a", SCENE)])
    assert bits_per_character(tiny, [Script("a", SCENE), Script("b", SCENE)]) == pytest.approx(once, rel=1e-3)


def test_files_are_measured_with_a_model_folder(tiny_folder, tmp_path):
    path = tmp_path / "a.fountain"
    path.write_text("INT. BOATHOUSE - NIGHT\n\nRopes drip from the beams.\n")
    figures = evaluate([path], tiny_folder)
    assert figures["model"] == "Tiny" and figures["model_mb"] > 0
    assert evaluate([path], tiny_folder, skip=0.5)["characters_typed"] == len("Ropes drip from the beams.")
