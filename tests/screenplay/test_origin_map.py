"""Origins of a script through split, join, move, paste, undo and redo; steps are counted as Qt counts them."""

from hypothesis import given
from hypothesis import strategies as st

from screenwriter.screenplay.origin_map import Entry, OriginMap
from screenwriter.screenplay.origins import Run, length_of, typed

FIRST, SECOND = "Rain falls.", "She is glad of it."
ACCEPTED = Entry(SECOND, (Run(4), Run(13, 1, 0), Run(1)))  # "is glad of it" was accepted


def script(*entries):
    origins = OriginMap()
    origins.reset([Entry(FIRST, typed(len(FIRST))), ACCEPTED, *entries])
    return origins


def runs_of(origins):
    return [entry.runs for entry in origins.entries]


def test_a_split_element_keeps_its_origins_on_both_sides():
    origins = script()
    origins.follow(1, 1, ["She is glad", " of it."], 1)
    assert runs_of(origins)[1:] == [(Run(4), Run(7, 1, 0)), (Run(6, 1, 7), Run(1))]
    origins.follow(1, 2, [SECOND], 2)  # joined again
    assert origins.entries[1] == ACCEPTED


def test_an_element_that_moves_takes_its_origins_along():
    origins = script(Entry("Last.", typed(5)))
    origins.follow(0, 3, ["Last.", FIRST, SECOND], 1)
    assert origins.entries[2] == ACCEPTED and runs_of(origins)[:2] == [typed(5), typed(len(FIRST))]


def test_text_cut_in_one_place_and_pasted_in_another_is_what_it_was():
    origins = script()
    origins.follow(1, 1, ["She"], 1)
    assert origins.follow(0, 1, ["Rain falls. is glad of it."], 2, fresh=9) == ""
    assert runs_of(origins)[0] == (Run(12), Run(13, 1, 0), Run(1))


def test_a_copy_has_the_origins_of_what_was_copied():
    origins = script()
    assert origins.follow(2, 0, ["glad of it."], 1, fresh=9) == ""
    assert runs_of(origins)[2] == (Run(10, 1, 3), Run(1))


def test_text_pasted_from_elsewhere_is_a_stretch_of_its_own():
    origins = script()
    assert origins.follow(2, 0, ["To be", "or not to be."], 1, fresh=9) == "To be\nor not to be.\n"
    assert runs_of(origins)[2:] == [(Run(5, 9, 0),), (Run(13, 9, 6),)]


def test_undo_and_redo_bring_every_origin_back():
    origins = script()
    before = list(origins.entries)
    origins.follow(1, 1, ["She is glad of it. And"], 1)
    origins.claim(1, 18, 22, 2)
    claimed = origins.entries[1]
    origins.follow(1, 1, [SECOND], 0)
    assert list(origins.entries) == before
    origins.follow(1, 1, ["She is glad of it. And"], 1)
    assert origins.entries[1] == claimed and claimed.runs[-1] == Run(4, 2, 0)


def test_typing_again_what_was_undone_is_typing():
    origins = script()
    origins.follow(0, 1, ["Rain falls. Hard"], 1)
    origins.claim(0, 11, 16, 2)
    origins.follow(0, 1, [FIRST], 0)
    for length in range(12, 17):
        origins.follow(0, 1, ["Rain falls. Hard"[:length]], 1)
    assert runs_of(origins)[0] == typed(16)


def test_text_deleted_letter_by_letter_and_brought_back_by_other_ways_is_known_again():
    origins = script()
    for length in range(17, 3, -1):
        origins.follow(1, 1, [SECOND[:length]], 1)
    origins.follow(1, 1, [SECOND], 2, fresh=9)
    assert any(run.stretch == 1 and run.length >= 13 for run in runs_of(origins)[1])


def test_a_draft_changed_by_hand_is_the_writers_where_it_was_changed():
    origins = script(Entry("He takes the long road.", typed(23)))
    origins.claim_text(2, "He takes the road.", 5)
    assert runs_of(origins)[2] == (Run(13, 5, 0), Run(5), Run(5, 5, 13))


edits = st.lists(
    st.tuples(st.integers(0, 2), st.integers(0, 40), st.integers(0, 6), st.text("ab ", max_size=5)), max_size=12
)


@given(edits, st.data())
def test_undo_to_the_start_gives_the_first_origins_whatever_was_done(edits, data):
    origins = script(Entry("x", typed(1)))
    states = [list(origins.entries)]
    done = []
    for steps, (index, start, length, put) in enumerate(edits, start=1):
        text = origins.entries[index].text
        new = text[:start] + put + text[start + length :]
        origins.follow(index, 1, [new], steps, fresh=data.draw(st.sampled_from([0, 10 + steps])))
        done.append((index, text, new))
        states.append(list(origins.entries))
        assert all(length_of(entry.runs) == len(entry.text) for entry in origins.entries)
    for steps in range(len(done) - 1, -1, -1):
        index, text, _ = done[steps]
        origins.follow(index, 1, [text], steps)
        assert list(origins.entries) == states[steps]
    for steps, (index, _, new) in enumerate(done, start=1):
        origins.follow(index, 1, [new], steps)
        assert list(origins.entries) == states[steps]
