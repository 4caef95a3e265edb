"""Origins of letters through edits: hand-computed examples, and what must hold for any edit."""

from hypothesis import given
from hypothesis import strategies as st

from screenwriter.screenplay.origins import (
    TYPED,
    UNRECORDED,
    Run,
    cut,
    followed,
    joined,
    length_of,
    standing_words,
    typed,
)

ACCEPTED = "walking to the pier"
OWN = {7: ACCEPTED}
LINE = "She is walking to the pier."
RUNS = (Run(7), Run(len(ACCEPTED), 7, 0), Run(1))


def fresh(text):
    return typed(len(text))


def edited(new, old=LINE, runs=RUNS):
    return followed(old, runs, new, fresh)


def test_accepted_words_count_and_typed_ones_do_not():
    assert standing_words(LINE, RUNS, OWN) == (6, [7, 7, 7, 7])


def test_a_word_with_half_of_its_letters_unchanged_still_counts():
    new = "She is walked to the pier."  # walk: 4 of 7 letters
    assert edited(new) == (Run(7), Run(4, 7, 0), Run(2), Run(12, 7, 7), Run(1))
    assert standing_words(new, edited(new), OWN) == (6, [7, 7, 7, 7])


def test_a_word_with_less_than_half_of_its_letters_is_the_writers():
    new = "She is water to the pier."  # wa: 2 of 7
    assert standing_words(new, edited(new), OWN) == (6, [7, 7, 7])


def test_a_word_that_grew_past_twice_its_letters_is_the_writers():
    new = "She is walking to the pierlessness."  # pier: 4 of 12
    assert standing_words(new, edited(new), OWN) == (6, [7, 7, 7])


def test_a_word_replaced_as_a_whole_is_gone_and_its_neighbours_stay():
    new = "She is walking to the shore."
    assert standing_words(new, edited(new), OWN) == (6, [7, 7, 7])


def test_two_words_changed_at_once_leave_what_stands_between_them():
    new = "She is running to the shore."
    assert standing_words(new, edited(new), OWN) == (6, [7, 7])


def test_unrecorded_words_are_told_apart():
    assert standing_words("Rain falls", (Run(10, UNRECORDED),), {}) == (2, [UNRECORDED, UNRECORDED])


def test_letters_of_a_stretch_that_nobody_knows_count_as_typed():
    assert standing_words(LINE, RUNS, {}) == (6, [])


def test_neighbours_of_one_stretch_become_one_run_only_where_they_go_on():
    assert joined((Run(2, 5, 0),), (Run(3, 5, 2),)) == (Run(5, 5, 0),)
    assert joined((Run(2, 5, 0),), (Run(3, 5, 4),)) == (Run(2, 5, 0), Run(3, 5, 4))
    assert joined((Run(2, UNRECORDED),), (Run(3, UNRECORDED),)) == (Run(5, UNRECORDED),)


texts = st.text(st.sampled_from("ab c.\n"), max_size=30)


@given(texts, texts, st.data())
def test_any_edit_leaves_a_run_for_every_letter_and_every_letter_its_own(old, new, data):
    cut_at = data.draw(st.integers(0, len(old)))
    runs = joined(typed(cut_at), (Run(len(old) - cut_at, 3, 0),) if cut_at < len(old) else ())
    after = followed(old, runs, new, fresh)
    assert length_of(after) == len(new)
    place = 0
    for run in after:
        if run.stretch != TYPED:
            assert old[cut_at + run.offset : cut_at + run.offset + run.length] == new[place : place + run.length]
        place += run.length


@given(texts, st.integers(0, 30), st.integers(0, 30))
def test_cutting_and_joining_gives_the_runs_back(text, start, end):
    runs = (Run(len(text), 4, 0),) if text else ()
    start, end = sorted((min(start, len(text)), min(end, len(text))))
    assert joined(cut(runs, 0, start), cut(runs, start, end), cut(runs, end, len(text))) == runs
