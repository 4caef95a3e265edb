"""The detection table of editing.md section 3, and the typing aids."""

import pytest

from screenwriter.screenplay.auto_detection import (
    Detection,
    capital_for,
    curly_quote,
    detect,
    is_known_name,
    is_lone_i,
)
from screenwriter.screenplay.completion import TRANSITIONS
from screenwriter.screenplay.elements import ElementKind as K


def _detect(kind, before, after=""):
    return detect(kind, before, after, TRANSITIONS)


@pytest.mark.parametrize("before", ["INT.", "ext ", "Int.", "EST.", "INT./EXT.", "ext/int ", "I/E ", "e./i."])
@pytest.mark.parametrize("kind", [K.ACTION, K.GENERAL])
def test_heading_prefix_makes_a_heading(kind, before):
    assert _detect(kind, before) == Detection(K.SCENE_HEADING)


@pytest.mark.parametrize("before", ["INT", "INTO ", "Interior.", "She says INT.", "Exit.", "EXT.."])
def test_what_only_looks_like_a_prefix_stays(before):
    assert _detect(K.ACTION, before) is None


def test_heading_prefix_in_dialogue_stays_dialogue():
    assert _detect(K.DIALOGUE, "INT.") is None


@pytest.mark.parametrize("text", ["CUT TO:", "cut to:", "Smash cut to:"])
def test_known_transition_in_action_becomes_one(text):
    assert _detect(K.ACTION, text) == Detection(K.TRANSITION)


def test_unknown_transition_fade_in_and_text_behind_the_caret_stay_action():
    assert _detect(K.ACTION, "We go to:") is None
    assert _detect(K.ACTION, "FADE IN:") is None
    assert _detect(K.ACTION, "CUT TO:", " the chase") is None
    assert _detect(K.DIALOGUE, "CUT TO:") is None


def test_bracket_in_empty_dialogue_opens_a_parenthetical():
    assert _detect(K.DIALOGUE, "(") == Detection(K.PARENTHETICAL, added=")")
    assert _detect(K.DIALOGUE, "(", "Hi.") is None
    assert _detect(K.ACTION, "(") is None


@pytest.mark.parametrize(("sign", "kind"), [("@", K.CHARACTER), ("!", K.ACTION), (">", K.TRANSITION), ("~", K.LYRIC)])
@pytest.mark.parametrize("old", [K.ACTION, K.DIALOGUE])
def test_force_signs_change_the_kind_and_go(sign, kind, old):
    assert _detect(old, sign, "rest") == Detection(kind, dropped=1)
    assert _detect(old, "x" + sign) is None


def test_tilde_makes_a_lyric_in_dialogue_and_action_only():
    assert _detect(K.SCENE_HEADING, "~") is None


def test_dot_forces_a_heading_only_before_a_letter_or_digit():
    assert _detect(K.ACTION, ".U") == Detection(K.SCENE_HEADING, dropped=1)
    assert _detect(K.ACTION, ".") is None
    assert _detect(K.DIALOGUE, "..") is None
    assert _detect(K.ACTION, ". ") is None


def test_a_known_name_alone_is_a_cue():
    names = {"NORA", "DR. OKAFOR"}
    assert is_known_name("nora", names) and is_known_name("Nora (V.O.)", names) and is_known_name("Dr. Okafor", names)
    assert not any(is_known_name(text, names) for text in ("Nora waits", "", " ", "NORA\n"))


@pytest.mark.parametrize(
    ("before", "typed", "expected"),
    [
        ("", "s", "S"),
        ("She goes. ", "s", "S"),
        ('"Go!" ', "s", "S"),
        ("Really?  ", "h", "H"),
        ('He said. "', "w", "W"),
        ('"', "w", "W"),
        ("She ", "g", "g"),
        ("Wait... ", "n", "n"),
        ("Mr. ", "o", "o"),
        ("She goes.", "s", "s"),
        ("At 3.", "p", "p"),
        ("", "é", "É"),
        ("", "ß", "ß"),
        ("", "7", "7"),
        ("", "🙂", "🙂"),
    ],
)
def test_capital_at_sentence_start(before, typed, expected):
    assert capital_for(K.ACTION, before, typed) == expected


def test_no_capitals_in_parentheticals_or_in_the_middle_of_a_broken_sentence():
    assert capital_for(K.PARENTHETICAL, "(", "b") == "b"
    assert capital_for(K.DIALOGUE, "", "a", continues_sentence=True) == "a"


def test_lone_i_is_seen_once_something_follows_it():
    assert is_lone_i(K.DIALOGUE, "so i", " ") and is_lone_i(K.ACTION, "i", "'")
    assert not is_lone_i(K.DIALOGUE, "so i", ".")  # i.e.
    assert not is_lone_i(K.DIALOGUE, "hi", " ") and not is_lone_i(K.CHARACTER, "i", " ")


def test_quotes_turn_to_their_side():
    assert curly_quote("", '"') == "“" and curly_quote("word", '"') == "”"
    assert curly_quote("don", "'") == "’" and curly_quote("say ", "'") == "‘"
    assert curly_quote("x", "y") == "y"
