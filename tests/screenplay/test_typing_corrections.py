"""What typing alone puts right: signs, slips, capitals (editing.md section 3)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screenwriter.screenplay.common_slips import COMMON_SLIPS
from screenwriter.screenplay.elements import ElementKind as K
from screenwriter.screenplay.typing_corrections import Correction, CorrectionRules, correction_for, in_case_of

ALL = CorrectionRules(dashes=True, ellipsis=True, words=COMMON_SLIPS)


def corrected(text, rules=ALL, kind=K.ACTION, left_alone=()):
    """The text after typing it sign by sign."""
    done = ""
    for sign in text:
        found = correction_for(rules, kind, done, sign, left_alone)
        done += sign
        if found is not None:
            end = len(done) - found.behind
            assert done[:end].endswith(found.old)
            done = done[: end - len(found.old)] + found.new + done[end:]
    return done


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("teh mill ", "the mill "),
        ("Teh mill", "The mill"),
        ("TEH MILL", "THE MILL"),
        ("dont go", "don't go"),
        ("alot. Dont", "a lot. Dont"),  # the last word is not finished
        ("THe mill", "The mill"),
        ("two TVs, PCs and OKed it", "two TVs, PCs and OKed it"),
        ("McKay O'Neil NASA", "McKay O'Neil NASA"),
        ("so i go", "so I go"),
        ("i'm", "I'm"),
        ("wait -- no", "wait — no"),
        ("---", "—-"),
        ("well...", "well…"),
        ("well....", "well….")
    ],
)  # fmt: skip
def test_slips_are_put_right_as_typed(typed, expected):
    assert corrected(typed) == expected


def test_each_rule_can_be_off_and_names_are_not_touched():
    nothing = CorrectionRules(capital_i=False, double_capitals=False)
    text = "teh THe i go -- well... "
    assert corrected(text, nothing) == text
    for kind in (K.CHARACTER, K.SCENE_HEADING, K.TRANSITION):
        assert corrected(text, kind=kind) == text


def test_words_left_alone_stay():
    assert corrected("teh THen i ", left_alone={"teh", "then", "i"}) == "teh THen i "


def test_the_right_spelling_takes_the_capitals_of_the_typed_one():
    assert [in_case_of(word, "the") for word in ("teh", "Teh", "TEH")] == ["the", "The", "THE"]
    assert in_case_of("i", "I") == "I" and in_case_of("alot", "a lot") == "a lot"


def test_no_built_in_slip_is_the_right_spelling_of_another_and_all_are_in_small_letters():
    right = {word for text in COMMON_SLIPS.values() for word in text.split()}
    assert not right & set(COMMON_SLIPS)
    assert all(wrong == wrong.casefold() and wrong != meant for wrong, meant in COMMON_SLIPS.items())


@given(st.text(max_size=30), st.characters())
def test_a_correction_is_of_what_stands_there(before, typed):
    found = correction_for(ALL, K.DIALOGUE, before, typed)
    if found is not None:
        text = before + typed
        assert text[: len(text) - found.behind].endswith(found.old)
        assert found.new != found.old
    assert correction_for(CorrectionRules(), K.DIALOGUE, before, "xy") is None
    assert found is None or isinstance(found, Correction)
