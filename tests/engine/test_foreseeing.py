import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screenwriter.engine.checkpoint import load_checkpoint
from screenwriter.engine.foreseeing import Foreseer
from screenwriter.engine.next_features import KINDS, Habits, ModelOdds, addressed, candidates
from screenwriter.engine.next_prediction import FILE, MODEL_ALONE, foresee, load_weights
from screenwriter.engine.suggester import Suggester
from screenwriter.message_lines import from_json, to_json
from screenwriter.messages import NextParagraph, NextRequest, Paragraph
from screenwriter.storage.locations import resources_dir

from .conftest import SCENE

FITTED = load_weights(resources_dir())
EVEN = ModelOdds((1 / 9,) * 9, ())
TEXTS = st.sampled_from(["", "Nora waits.", "Idris, AMA (30s) and Nora?", "Wait, Nora--", "ZED 7:", "été naïve 子"])
NAMES = st.sampled_from(["NORA", "IDRIS", "AMA OSEI", "OLD MAN", "V", "@", "MRS. LEE (V.O.)"])
PARAGRAPHS = st.builds(Paragraph, st.sampled_from([*KINDS, "cast_list", "note"]), st.one_of(TEXTS, NAMES))


def read(*paragraphs: Paragraph, cast: tuple[str, ...] = ()) -> Habits:
    habits = Habits(cast)
    for paragraph in paragraphs:
        habits.read(paragraph)
    return habits


def even(habits: Habits) -> ModelOdds:
    count = len(habits.cast.speakers)
    return ModelOdds((1 / 10,) * 9, (1 / (10 * max(1, count)),) * count)


@given(st.lists(PARAGRAPHS, max_size=30), st.sampled_from([FITTED, MODEL_ALONE]))
def test_chances_sum_to_one_whatever_was_read(paragraphs, weights):
    habits = read(*paragraphs)
    found = foresee(habits, even(habits), even(habits), weights)
    assert sum(found.kinds.values()) == pytest.approx(1)
    assert set(found.speakers) == set(candidates(habits))
    assert not found.speakers or sum(found.speakers.values()) == pytest.approx(1)
    assert all(0 <= chance <= 1 for chance in (*found.kinds.values(), *found.speakers.values()))


@pytest.mark.parametrize("weights", [FITTED, MODEL_ALONE])
def test_a_cue_is_followed_by_its_speech_alone(weights):
    found = foresee(read(Paragraph("character", "NORA")), EVEN, EVEN, weights)
    assert sum(found.kinds[kind] for kind in ("dialogue", "parenthetical", "lyric")) == pytest.approx(1)


def test_the_fitted_weights_are_there_and_learn_a_script_s_own_habit():
    assert FITTED is not MODEL_ALONE
    alternating = [p for _ in range(12) for p in (Paragraph("action", "He waits."), Paragraph("transition", "CUT TO:"))]
    after_habit = foresee(read(*alternating, Paragraph("action", "He waits.")), EVEN, EVEN, FITTED)
    without = foresee(read(Paragraph("action", "He waits.")), EVEN, EVEN, FITTED)
    assert after_habit.kinds["transition"] > 2 * without.kinds["transition"]


def speech(name: str, line: str) -> tuple[Paragraph, Paragraph]:
    return Paragraph("character", name), Paragraph("dialogue", line)


def test_who_is_called_answers_rather_than_who_spoke_before():
    talk = (*speech("NORA", "Yes."), *speech("AMA", "No."), *speech("IDRIS", "Why?"))
    plain, called = (read(*talk, *speech("AMA", line)) for line in ("Because it is late.", "Nora, tell him."))
    chances = [foresee(habits, even(habits), even(habits), FITTED).speakers["NORA"] for habits in (plain, called)]
    assert chances[1] > chances[0] + 0.1


def test_who_is_named_in_action_speaks_next():
    talk = (*speech("NORA", "Yes."), *speech("AMA", "No."), *speech("IDRIS", "Why?"))
    habits = read(*talk, Paragraph("action", "Ama turns round."))
    found = foresee(habits, even(habits), even(habits), FITTED).speakers
    assert max(found, key=found.__getitem__) == "AMA"


def test_names_by_which_a_line_calls_somebody():
    assert addressed("Nora, wait.") == {"NORA"}
    assert "IDRIS" in addressed("I told you, Idris.") and "AMA" in addressed("Oh Ama!")
    assert "MILL" not in addressed("We saw the Mill burn.")


@pytest.mark.parametrize("content", [None, "", "[]", "{}", '{"action": 1}'])
def test_without_fitting_weights_the_model_alone_speaks(tmp_path, content):
    if content is not None:
        (tmp_path / FILE).write_text(content)
    assert load_weights(tmp_path) is MODEL_ALONE


def test_weights_of_another_size_or_no_numbers_are_not_taken(tmp_path):
    values = json.loads((resources_dir() / FILE).read_text())
    values["dialogue"]["speakers"].append(0.5)
    (tmp_path / FILE).write_text(json.dumps(values))
    assert load_weights(tmp_path) is MODEL_ALONE
    values["dialogue"]["speakers"][-2:] = [float("nan")]
    (tmp_path / FILE).write_text(json.dumps(values))
    assert load_weights(tmp_path) is MODEL_ALONE


@pytest.fixture(scope="module")
def suggester(tiny_folder):
    return Suggester(load_checkpoint(tiny_folder))


def test_an_answer_names_kinds_and_speakers_of_the_place(suggester):
    answer = Foreseer(suggester).foresee(NextRequest(7, SCENE[:10], "dialogue", SCENE[9].text))
    assert answer.number == 7
    assert answer.kinds == tuple(sorted(answer.kinds, key=lambda chance: -chance.probability))
    assert sum(chance.probability for chance in answer.kinds) == pytest.approx(1, abs=0.001)
    assert {chance.name for chance in answer.speakers} == {"NORA", "IDRIS"}
    assert from_json(to_json(answer)) == answer


def test_an_empty_paragraph_and_the_end_of_the_one_before_are_one_place(suggester):
    foreseer = Foreseer(suggester)
    at_end = foreseer.foresee(NextRequest(1, SCENE[:5], "dialogue", SCENE[5].text))
    below = foreseer.foresee(NextRequest(2, SCENE[:6], "action", ""))
    assert [chance.name for chance in at_end.kinds] == [chance.name for chance in below.kinds]
    assert [c.probability for c in at_end.speakers] == pytest.approx([c.probability for c in below.speakers], abs=1e-3)


def test_an_overtaken_request_gets_nothing_and_harms_no_later_one(tiny_folder):
    suggester = Suggester(load_checkpoint(tiny_folder))
    foreseer = Foreseer(suggester)
    request = NextRequest(3, SCENE[:8], "action", "", ())
    assert foreseer.foresee(request, lambda: True) == NextParagraph(3)
    fresh = Foreseer(Suggester(load_checkpoint(tiny_folder))).foresee(request)
    assert foreseer.foresee(request).speakers == fresh.speakers


def test_the_cast_of_before_is_known(suggester):
    request = NextRequest(4, (Paragraph("action", "The ferry comes in."),), "action", "", ("NORA", "ZED"))
    assert {chance.name for chance in Foreseer(suggester).foresee(request).speakers} == {"NORA", "ZED"}
