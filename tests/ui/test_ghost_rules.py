"""The pure part of ghost text: eating, pieces, spaces, distinct alternatives."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screenwriter.messages import Alternative
from screenwriter.ui.editor.ghost_rules import (
    distinct,
    doubles_word,
    eat,
    finished_word,
    first_sentence,
    first_word,
    fit_to_caret,
    shorten,
    shorten_to_words,
)


@pytest.mark.parametrize(
    ("ghost", "typed", "rest"),
    [
        (" stay here", " st", "ay here"),
        (" stay", " stay", ""),
        (" stay", " Stay", None),  # case must match
        (" stay", "s", None),  # the space is the ghost's own
        (" stay", " stays", None),
        ("don't", "don’", "t"),
        ("don’t", "don'", "t"),
        ("“Go,” he", '"Go,"', " he"),
        ("Go — now", "Go --", " now"),
        ("Go — now", "Go -", "- now"),
        ("Go — now", "Go ---", None),
        ("Go -- now", "Go —", " now"),
        ("Go – now", "Go —", " now"),
        ("Go - now", "Go —", None),
        ("a", "", "a"),
    ],
)
def test_typing_eats_what_is_the_same_to_a_writer(ghost, typed, rest):
    assert eat(ghost, typed) == rest


@given(st.text(min_size=1), st.data())
def test_eating_a_ghost_letter_by_letter_uses_it_up(ghost, data):
    cut = data.draw(st.integers(0, len(ghost)))
    rest = eat(ghost, ghost[:cut])
    assert rest == ghost[cut:]
    for sign in ghost[cut:]:
        rest = eat(rest, sign)
    assert rest == ""


@given(st.text())
def test_words_of_a_ghost_put_together_are_the_ghost(ghost):
    pieces, rest = "", ghost
    while rest:
        piece = first_word(rest)
        assert piece
        pieces, rest = pieces + piece, rest[len(piece) :]
    assert pieces == ghost


@pytest.mark.parametrize(
    ("ghost", "sentence"),
    [
        (" stay here. I mean it.", " stay here."),
        (" stay here", " stay here"),
        (' "Stop!" he says. Now.', ' "Stop!" he says.'),
        (" Mr. Bell knows. Go.", " Mr. Bell knows."),
        (" well... maybe not. Go.", " well... maybe not."),
        ("No. I won't.", "No."),
        ("Really?! Yes.", "Really?!"),
        (" (he waits.) Then goes.", " (he waits.)"),
    ],
)
def test_a_sentence_ends_where_a_reader_would_end_it(ghost, sentence):
    assert first_sentence(ghost) == sentence


@pytest.mark.parametrize(
    ("text", "before", "after", "fitted"),
    [
        (" stay", "I would", "", " stay"),
        (" stay", "I would ", "", "stay"),
        (" Stay", "", "", "Stay"),
        ("ning", "run", "", "ning"),
        (" a  b   c ", "x", "", " a b c"),
        (" stay\nNORA\nNo.", "I would", "", " stay"),
        ("beat)", "(", ")", "beat"),
        ("beat)", "(", "", "beat)"),
        ("   ", "x", "", ""),
        ("\nNORA", "x", "", ""),
    ],
)
def test_a_suggestion_never_makes_two_spaces_or_a_new_element(text, before, after, fitted):
    assert fit_to_caret(text, before, after) == fitted


@given(st.text(alphabet="ab .\n\t"), st.text(alphabet="ab ."))
def test_before_and_fitted_text_never_have_two_spaces_at_their_seam(text, before):
    fitted = fit_to_caret(text, before)
    assert not (before.endswith(" ") and fitted.startswith(" "))
    assert "  " not in fitted
    assert "\n" not in fitted


def test_a_suggestion_is_cut_to_so_many_sentences_and_words():
    assert shorten(" one two. Three four. Five", 12, 1) == " one two."
    assert shorten(" one two. Three four. Five", 12, 2) == " one two. Three four."
    assert shorten(" one two. Three four. Five", 3, 3) == " one two. Three"
    assert shorten_to_words(" one two", 0) == ""


@pytest.mark.parametrize(
    ("typed", "is_finished"), [("", False), ("ns", False), ("ns ", True), (" ", False), ("don't", False), ("I,", True)]
)
def test_a_word_is_finished_by_what_follows_it(typed, is_finished):
    assert finished_word(typed) is is_finished


def test_alternatives_differ_in_more_than_punctuation_and_none_starts_another():
    texts = [" go home", " Go, home!", " go", " go home now", " stay", "...", " leave", " run", " hide", " wait"]
    kept = [a.text for a in distinct(Alternative(text, 0.5) for text in texts)]
    assert kept == [" go home", " stay", " leave", " run", " hide"]


@pytest.mark.parametrize(
    ("text", "before", "doubles"),
    [
        ("always late.", "It is always ", True),
        (" Always", "It is always", True),
        ("no.", "No, ", False),  # said twice on purpose
        ("ways", "It is al", False),
        ("don’t", "I don’t ", True),
        ("the door", "He opens ", False),
        ("anything", "", False),
        ("ever", "for", False),
    ],
)
def test_a_suggestion_that_says_the_word_before_it_again_is_known(text, before, doubles):
    assert doubles_word(text, before) is doubles
