"""Choosing scenes by number and by character."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screenwriter.screenplay.elements import Element, ElementKind
from screenwriter.screenplay.scene_choice import (
    SceneChoiceError,
    chosen_scenes,
    scene_owners,
    scenes_of_character,
    show_choice,
    speakers,
)

HEADING, ACTION, CUE, WORDS = (
    ElementKind.SCENE_HEADING, ElementKind.ACTION, ElementKind.CHARACTER, ElementKind.DIALOGUE
)  # fmt: skip


def script(*numbers):
    elements = []
    for place, number in enumerate(numbers):
        elements += [Element(HEADING, f"INT. ROOM {place} - DAY", scene_number=number), Element(ACTION, "Rain.")]
    return elements


@pytest.mark.parametrize(
    ("numbers", "choice", "places"),
    [
        ([None] * 5, "2-3,5", [1, 2, 4]),
        ([None] * 5, " 2 – 3 ; 5 ", [1, 2, 4]),
        (["1", "2", "2A", "3", "4"], "2-3", [1, 2, 3]),
        (["1", "2", "2A", "3", "4"], "2a, 4", [2, 4]),
        (["1", "2-1", "2-2", "3", "4"], "2-1 - 3", [1, 2, 3]),
        (["7", None, None, None, "2"], "2", [4]),
        (["7", None, None, None, "9"], "3", [2]),
    ],
)
def test_choices(numbers, choice, places):
    assert chosen_scenes(script(*numbers), choice) == {2 * place for place in places}


@pytest.mark.parametrize(
    ("choice", "missing"), [("9", "9"), ("2-9", "9"), ("3-2", "3-2"), ("x-y", "x-y"), ("", ""), (",", "")]
)
def test_what_is_not_there_is_named(choice, missing):
    with pytest.raises(SceneChoiceError) as caught:
        chosen_scenes(script(None, None, None), choice)
    assert caught.value.scene == missing


@given(st.sets(st.integers(0, 9), min_size=1))
def test_a_choice_that_is_shown_chooses_the_same(places):
    elements = script("1", "2", "2A", "2B", "3", "4", "A5", "5", "6", "7")
    scenes = {2 * place for place in places}
    assert chosen_scenes(elements, show_choice(elements, scenes)) == scenes


def test_a_characters_scenes_are_those_of_speech_and_of_presence():
    elements = [
        Element(ACTION, "NORA before any scene."),
        Element(HEADING, "INT. A"), Element(CUE, "NORA (V.O.)"), Element(WORDS, "Yes."),
        Element(HEADING, "INT. B"), Element(ACTION, "Nora waits."),
        Element(HEADING, "INT. C"), Element(CUE, "IDRIS"), Element(WORDS, "Where is Nora?"),
        Element(HEADING, "INT. D"), Element(ACTION, "NORAH waits."),
    ]  # fmt: skip
    assert scenes_of_character(elements, "nora") == {1, 4}
    assert speakers(elements) == ("IDRIS", "NORA")
    with pytest.raises(SceneChoiceError) as caught:
        scenes_of_character(elements, "Leo")
    assert caught.value.scene == "Leo"


def test_an_act_belongs_to_the_scene_it_opens():
    elements = [
        Element(HEADING, "INT. A"), Element(ACTION, "x"), Element(ElementKind.END_OF_ACT, "END"),
        Element(ElementKind.NEW_ACT, "ACT TWO"), Element(HEADING, "INT. B"),
    ]  # fmt: skip
    assert scene_owners(elements) == [0, 0, 0, 4, 4]
