"""The lists behind completion: used, brought along, added, hidden (editing.md section 4)."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screenwriter.screenplay.smart_lists import SmartLists
from screenwriter.screenplay.word_lists import (
    ListEdits,
    ListEntry,
    Whose,
    WordList,
    WordLists,
    edits_from_words,
    edits_to_words,
    tidy_entry,
)

L = WordList


def test_the_writers_own_come_first_and_the_hidden_never():
    lists = WordLists(
        ListEdits({L.TIMES: ("MAGIC HOUR",)}, {L.TIMES: ("SAME",)}),
        ListEdits({L.TIMES: ("TEA TIME",)}, {L.TIMES: ("NOON",)}),
        SmartLists(times=("Golden hour", "Day")),
    )
    listed = lists.listed(L.TIMES)
    assert listed[:4] == ("TEA TIME", "MAGIC HOUR", "GOLDEN HOUR", "DAY")
    assert not {"SAME", "NOON"} & set(listed) and len(listed) == len(set(listed))


def test_a_list_as_a_writer_looks_at_it():
    project = ListEdits({L.CHARACTERS: ("AMA",)}, {L.CHARACTERS: ("EXTRA", "GONE")})
    lists = WordLists(project=project, brought_along=SmartLists(characters=("Zed",)))
    assert lists.entries(L.CHARACTERS, {"NORA": 3, "EXTRA": 1}) == [
        ListEntry("NORA", 3, Whose.SCRIPT, False),
        ListEntry("EXTRA", 1, Whose.SCRIPT, True),
        ListEntry("AMA", 0, Whose.PROJECT, False),
        ListEntry("GONE", 0, Whose.PROJECT, True),
        ListEntry("ZED", 0, Whose.FILE, False),
    ]


def test_adding_shows_a_hidden_entry_again_and_removing_leaves_no_trace():
    edits = ListEdits().with_hidden(L.TIMES, "NOON").with_added(L.TIMES, "NOON").with_added(L.TIMES, "NOON")
    assert edits == ListEdits({L.TIMES: ("NOON",)}, {})
    assert edits.without(L.TIMES, "NOON") == ListEdits()
    assert ListEdits().with_hidden(L.TIMES, "DAY").with_shown(L.TIMES, "DAY") == ListEdits()


@pytest.mark.parametrize(
    ("of", "text", "expected"),
    [
        (L.CHARACTERS, "  old  nora ", "OLD NORA"),
        (L.EXTENSIONS, "on phone", "(ON PHONE)"),
        (L.EXTENSIONS, "(on phone)", "(ON PHONE)"),
        (L.EXTENSIONS, "()", ""),
        (L.TIMES, " ", ""),
        (L.TRANSITIONS, "wipe to:", "WIPE TO:"),
    ],
)
def test_entries_are_tidied(of, text, expected):
    assert tidy_entry(of, text) == expected


@given(st.lists(st.tuples(st.sampled_from(WordList), st.text(max_size=12), st.booleans()), max_size=6))
def test_edits_survive_being_kept(rows):
    edits = ListEdits()
    for of, text, is_added in rows:
        entry = tidy_entry(of, text)
        if entry:
            edits = edits.with_added(of, entry) if is_added else edits.with_hidden(of, entry)
    assert edits_from_words(*edits_to_words(edits)) == edits


def test_lines_that_make_no_sense_are_left_out():
    assert edits_from_words(["times=", "nothing=X", "x", "times=noon"], []) == ListEdits({L.TIMES: ("NOON",)})
    assert replace(WordLists()).hidden(L.TIMES) == frozenset()
