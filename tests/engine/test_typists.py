import pytest
from hypothesis import given
from hypothesis import strategies as st

from screenwriter.engine.typed_places import TypedParagraph
from screenwriter.engine.typists import LISTS, ListTypist, Typist, WordTally
from screenwriter.messages import Alternative


def typed(text: str, offers: dict[str, list[tuple[str, float]]]) -> TypedParagraph:
    """``text`` with entries and their probabilities offered after some typed beginnings."""
    places = [tuple(Alternative(*entry) for entry in offers.get(text[:i], [])) for i in range(len(text))]
    return TypedParagraph(text, tuple(places), (1.0,) * len(text))


def type_with(text: str, ghosts: dict[str, str], threshold: float = 0.0) -> Typist:
    typist = Typist(threshold)
    typist.replay(typed(text, {before: [(ghost, 0.5)] for before, ghost in ghosts.items()}))
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


def test_the_careful_typist_pays_half_a_key_for_each_new_ghost_right_or_wrong():
    typist = type_with("Wait for me.", {"W": "hat", "Wait": " for me."})
    assert typist.shown == 2 and typist.careful_keys == typist.keys + 1


def test_looking_once_pays_for_a_ghost_that_stays():
    typist = type_with("them all", {"t": "hem al"})
    assert typist.careful_keys == typist.keys + 0.5


def test_an_entry_of_a_list_is_one_key_and_the_longest_right_one_is_picked():
    offers = {"Wait": [(" there", 0.4), (" for", 0.3), (" for me.", 0.1)]}
    keys = []
    for entries in LISTS:
        typist = ListTypist(entries)
        typist.replay(typed("Wait for me.", offers))
        keys.append(typist.keys)
    assert keys == [12, 5, 5]


def test_an_entry_that_is_only_partly_right_is_not_picked():
    typist = ListTypist(5)
    typist.replay(typed("Wait here.", {"Wait": [(" here now", 0.9), (" her", 0.5)]}))
    assert typist.keys == len("Wait here.")


def test_next_words_count_where_a_word_starts():
    tally = WordTally()
    tally.replay(
        typed(
            "Wait for me.",
            {"": [("Stop", 0.3), ("Wait here", 0.6)], "W": [("ait", 0.9)], "Wait ": [("for me", 0.5)]},
        )
    )
    assert tally.starts == 3
    assert (tally.first, tally.among_three) == (2, 2)  # the likeliest, though "Stop" stood first; "me" was not offered
    assert tally.exact == {1: (1, 3), 2: (1, 2), 3: (0, 1), 4: (0, 0), 5: (0, 0)}


def test_only_the_three_likeliest_are_looked_at():
    offers = [(f"No{i}", 0.2) for i in range(3)] + [("Wait", 0.1)]
    tally = WordTally()
    tally.replay(typed("Wait.", {"": offers}))
    assert (tally.first, tally.among_three) == (0, 0)


words = st.text("ab .", min_size=1, max_size=12)


@given(text=words, data=st.data())
def test_no_offer_ever_costs_keys(text, data):
    entries = st.lists(st.tuples(words, st.floats(0, 1)), max_size=5)
    paragraph = typed(text, {text[:i]: data.draw(entries) for i in range(len(text))})
    typist = Typist(0.2)
    typist.replay(paragraph)
    assert 0 < typist.keys <= typist.characters == len(text)
    assert typist.keys <= typist.careful_keys and typist.kept <= typist.shown
    for entries_shown in LISTS:
        listed = ListTypist(entries_shown)
        listed.replay(paragraph)
        assert 0 < listed.keys <= len(text)


@pytest.mark.parametrize("text", ["I", "a b c"])
def test_words_of_one_letter_save_nothing(text):
    assert type_with(text, {text[:i]: text[i] for i in range(len(text))}).keys == len(text)
