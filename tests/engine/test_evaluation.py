import pytest

from screenwriter.engine.corpus import Script
from screenwriter.engine.evaluation import Typist, bits_per_character, evaluate, measure
from screenwriter.engine.suggester import Suggester

from .conftest import SCENE


def type_with(text: str, ghosts: dict[str, str], threshold: float = 0.0) -> Typist:
    """Type ``text``; ``ghosts`` says what is offered after which typed beginning."""
    typist = Typist(threshold)
    typist.type_paragraph(text, lambda typed: (ghosts.get(typed, ""), 0.5 if typed in ghosts else -1.0))
    return typist


def test_without_ghosts_every_character_is_a_key():
    typist = type_with("Wait for me.", {})
    assert (typist.keys, typist.characters, typist.shown) == (12, 12, 0)


def test_a_right_ghost_is_one_key():
    typist = type_with("Wait for me.", {"Wait": " for me."})
    assert (typist.keys, typist.shown, typist.kept, typist.kept_characters) == (4 + 1, 1, 1, 8)


def test_leading_right_words_are_one_key_each():
    typist = type_with("Wait for me here.", {"Wait": " for me there tonight"})
    assert typist.keys == 4 + 2 + len(" here.")
    assert typist.kept == 1 and typist.kept_characters == len(" for me")


def test_half_a_word_is_never_taken():
    typist = type_with("Waiting.", {"W": "ait"})
    assert (typist.keys, typist.kept) == (8, 0)


def test_a_ghost_typed_through_is_not_shown_again():
    typist = type_with("them", {"t": "he end"})
    assert (typist.keys, typist.shown, typist.kept) == (4, 1, 0)


def test_a_ghost_under_the_threshold_is_not_shown():
    assert type_with("Wait.", {"W": "ait."}, threshold=0.6).shown == 0


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


def test_the_limit_ends_typing(tiny):
    figures = measure(Suggester(tiny), [Script("a", SCENE), Script("b", SCENE)], limit=60)
    assert figures["characters_typed"] == 60


def test_bits_count_every_character_and_line_end(tiny):
    once = bits_per_character(tiny, [Script("a", SCENE)])
    assert bits_per_character(tiny, [Script("a", SCENE), Script("b", SCENE)]) == pytest.approx(once, rel=1e-3)


def test_files_are_measured_with_a_model_folder(tiny_folder, tmp_path):
    path = tmp_path / "a.fountain"
    path.write_text("INT. BOATHOUSE - NIGHT\n\nRopes drip from the beams.\n")
    assert evaluate([path], tiny_folder)["model"] == "Tiny"
