import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from screenwriter.engine.backend import FloatBackend, Int8Backend
from screenwriter.engine.suggester import Suggester, choose_alternatives, split_open_word
from screenwriter.engine.word_search import FoundText
from screenwriter.messages import Alternative, Paragraph, SuggestionRequest

from .conftest import SCENE


def ask(typed: str, before=SCENE[:3], kind: str = "dialogue", **options) -> SuggestionRequest:
    return SuggestionRequest(1, tuple(before), kind, typed, **options)


@pytest.fixture(scope="module")
def suggester(tiny) -> Suggester:
    return Suggester(tiny)


@pytest.mark.parametrize(
    ("typed", "ghost"),
    [
        ("The ferry was late and I was ", "glad of it."),
        ("The ferry was late and I was gl", "ad of it."),
        ("The ferry was late and I was", " glad of it."),
        ("The fer", "ry was late"),
    ],
)
def test_a_learned_line_is_completed_from_anywhere_in_a_word(suggester, typed, ghost):
    best = suggester.suggest(ask(typed)).alternatives[0]
    assert best.text.startswith(ghost)
    assert best.probability > 0.3


def test_a_name_is_offered_from_its_first_letters(suggester):
    best = suggester.suggest(ask("You are never glad of anything, N", SCENE[:5])).alternatives[0]
    assert best.text == "ora."


def test_a_paragraph_starts_without_a_space(suggester):
    best = suggester.suggest(ask("")).alternatives[0]
    assert best.text.startswith("The ferry")


def test_what_was_read_before_does_not_change_an_answer(tiny, suggester):
    rng = random.Random(5)
    lines = [p.text for p in SCENE if p.kind == "dialogue"]
    for _ in range(8):
        text, count = rng.choice(lines), rng.randrange(3, len(SCENE))
        request = ask(text[: rng.randrange(len(text))], SCENE[:count])
        fresh = Suggester(tiny).suggest(request).alternatives
        carried = suggester.suggest(request).alternatives
        assert carried == fresh


def test_the_same_request_gives_the_same_alternatives_and_a_seed_gives_others(suggester):
    request = ask("I was ", temperature=1.8, seed=4)
    assert suggester.suggest(request).alternatives == suggester.suggest(request).alternatives
    others = {suggester.suggest(ask("I was ", temperature=1.8, seed=seed)).alternatives for seed in range(1, 8)}
    assert len(others) > 1


def test_an_overtaken_request_answers_with_nothing(suggester):
    answer = suggester.suggest(ask("The lantern hangs over", SCENE[:1], "action"), lambda: True)
    assert answer.alternatives == () and answer.number == 1
    assert suggester.suggest(ask("The fer")).alternatives, "and the next request is served"


def test_no_more_words_than_asked_for(suggester):
    for limit in (1, 2, 4):
        for found in suggester.suggest(ask("The ferry was late and I was ", max_words=limit)).alternatives:
            assert len(found.text.split()) <= limit


def test_kinds_that_are_not_learned_get_nothing(suggester):
    assert suggester.suggest(ask("Idea: ", kind="note")).alternatives == ()


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=30), st.sampled_from(["dialogue", "action", "character", "parenthetical"]))
def test_any_typed_text_gets_an_answer_that_fits_behind_it(typed, kind):
    request = ask(typed, SCENE[:3], kind)
    texts = [a.text for a in SUGGESTER[0].suggest(request).alternatives]
    assert len(set(texts)) == len(texts)
    if not typed or typed[-1].isspace():
        assert not any(text.startswith(" ") for text in texts)


SUGGESTER: list[Suggester] = []


@pytest.fixture(autouse=True, scope="module")
def _keep(suggester):
    SUGGESTER[:] = [suggester]


@pytest.mark.parametrize(
    ("typed", "finished", "still_open"),
    [
        ("", "", " "),
        ("I ", " I", " "),
        ("I don't th", " I don't", " th"),
        ("I don'", " I", " don'"),
        ("Wait,", " Wait", ","),
        ("Wait...", " Wait", "..."),
        ("It's 4", " It's", " 4"),
        ("Room 42", " Room 4", "2"),
        ('"Yes', ' "', "Yes"),
    ],
)
def test_the_open_word_is_cut_off(typed, finished, still_open):
    assert split_open_word(typed) == (finished, still_open)


def test_no_alternative_is_the_start_of_another():
    chances = [(" the", 0.6), (" the bread", 0.5), (" the bread.", 0.4), (" them", 0.1), (" a", 0.05), (" any", 0.04)]
    chosen = [a.text for a in choose_alternatives([FoundText(t, p, False) for t, p in chances], " ", ask(""))]
    assert chosen == ["the bread", "them", "any"]


def test_a_ghost_grows_while_it_pays_and_tells_the_chance_of_its_first_word():
    sure = [FoundText(t, p, False) for t, p in [(" know", 0.9), (" know what", 0.1), (" know.", 0.3)]]
    unsure = [FoundText(t, p, False) for t, p in [(" know", 0.9), (" know what", 0.8), (" know.", 0.05)]]
    assert choose_alternatives(sure, " kn", ask(""))[0] == Alternative("ow", 0.9)
    assert choose_alternatives(unsure, " kn", ask(""))[0] == Alternative("ow what", 0.9)


def test_int8_agrees_with_the_exact_cell(tiny):
    exact, small = FloatBackend(tiny.model), Int8Backend(tiny.model)
    tokens, kinds = [3, 40, 17, 60, 8], [1, 1, 5, 5, 5]
    wanted = exact.log_probabilities(exact.advance(tokens, kinds, exact.start())[0]).exp()
    found = small.log_probabilities(small.advance(tokens, kinds, small.start())[0]).exp()
    assert (wanted - found).abs().max() < 0.1


def test_stepping_equals_the_trained_module(tiny):
    import torch

    tokens = torch.tensor([3, 40, 17, 60, 8])
    kinds = torch.tensor([1, 1, 5, 5, 5])
    with torch.inference_mode():
        features, _ = tiny.model(tokens.unsqueeze(1), kinds.unsqueeze(1), None)
        exact = FloatBackend(tiny.model)
        stepped, _ = exact.advance(tokens.tolist(), kinds.tolist(), exact.start())
    assert torch.allclose(features[:, 0], stepped, atol=1e-5)


def test_a_paragraph_of_another_script_is_forgotten(suggester):
    other = [Paragraph("scene_heading", "EXT. PIER - DAWN")]
    first = suggester.suggest(ask("The ferry comes ", other, "action")).alternatives[0].text
    suggester.suggest(ask("The fer"))
    assert suggester.suggest(ask("The ferry comes ", other, "action")).alternatives[0].text == first == "in."


def test_who_asks_for_one_gets_the_likeliest_of_the_list():
    chances = [(" anything", 0.2), (" the", 0.3), (" bread", 0.1), (" no", 0.02)]
    found = [FoundText(text, chance, False) for text, chance in chances]
    listed = choose_alternatives(found, " ", ask(""))
    assert [a.probability for a in listed] == sorted((a.probability for a in listed), reverse=True)
    assert choose_alternatives(found, " ", ask("", count=1)) == listed[:1]
    assert listed[0].text == "the"
