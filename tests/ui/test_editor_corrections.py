"""Corrections while typing, taken back with real keys: each is a step of its own (editing.md section 3)."""

import pytest

from screenwriter.screenplay.elements import Element, Span, Style
from screenwriter.screenplay.elements import ElementKind as K

A, D = K.ACTION, K.DIALOGUE
SLIPS = {"teh": "the", "adn": "and"}


@pytest.mark.parametrize("back", ["Back", "Ctrl+Z"])
@pytest.mark.parametrize(
    ("typed", "corrected", "taken_back"),
    [
        ("see teh ", "See the ", "See teh "),
        ("THe ", "The ", "THe "),
        ("so i ", "So I ", "So i "),
        ("no --", "No —", "No --"),
        ("no...", "No…", "No..."),
        ('say "', "Say “", 'Say "'),
        ("don'", "Don’", "Don'"),
    ],
)
def test_a_correction_alone_is_taken_back_and_the_caret_stays(hands, typed, corrected, taken_back, back):
    hands.settings(smart_quotes=True, dashes=True, ellipsis=True, slips=SLIPS, completes=False)
    hands.show((A, "")).type(typed)
    assert hands.script == [(A, corrected)]
    hands.press(back)
    assert hands.script == [(A, taken_back)]
    assert hands.caret == (0, len(taken_back))
    hands.type("x")
    assert hands.script == [(A, taken_back + "x")]


def test_undo_after_a_taken_back_correction_goes_on_with_what_was_typed(hands):
    hands.settings(slips=SLIPS).show((D, "")).type("On teh ").press("Ctrl+Z", "Ctrl+Z")
    assert hands.script == [(D, "On ")]
    hands.press("Ctrl+Y", "Ctrl+Y")
    assert hands.script == [(D, "On the ")]


def test_undo_gives_the_small_letter_back_and_then_takes_it_away(hands):
    hands.show((A, "")).type("e").press("Ctrl+Z")
    assert hands.script == [(A, "e")]
    hands.press("Ctrl+Z")
    assert hands.script == [(A, "")]


def test_a_word_undone_twice_is_not_corrected_again(hands, qtbot):
    hands.settings(slips=SLIPS).show((D, ""))
    hands.type("On teh ").press("Back").type("mill, teh ")
    assert hands.script == [(D, "On teh mill, the ")]
    with qtbot.waitSignal(hands.editor.word_refused) as refused:
        hands.press("Ctrl+Z")
    assert refused.args == ["teh"]
    hands.type("x teh Teh adn ")
    assert hands.script == [(D, "On teh mill, teh x teh Teh and ")]


def test_words_left_alone_are_not_corrected(hands):
    hands.settings(slips=SLIPS, words_left_alone=frozenset({"teh"})).show((D, "")).type("On teh adn ")
    assert hands.script == [(D, "On teh and ")]


def test_backspace_later_deletes_as_ever(hands):
    hands.settings(slips=SLIPS).show((D, "")).type("On teh x").press("Back", "Back", "Back")
    assert hands.script == [(D, "On th")]
    hands.settings(slips=SLIPS).show((D, "")).type("On teh ").press("Left", "Right", "Left", "Back")
    assert hands.script == [(D, "On th ")]


def test_a_corrected_word_keeps_its_emphasis_and_wide_signs_before_it(hands):
    hands.settings(slips=SLIPS).show((D, "🙂 ")).put_caret(0, -1).press("Ctrl+B").type("teh ")
    assert hands.elements == (Element(D, "🙂 the ", (Span(2, 6, Style.BOLD),)),)
    hands.press("Back")
    assert hands.elements == (Element(D, "🙂 teh ", (Span(2, 6, Style.BOLD),)),)
