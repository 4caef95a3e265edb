"""Synonyms by sense, in the form of the word asked for, and the words like it that a script uses."""

import lzma

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screenwriter.analysis.inflection import in_case_of
from screenwriter.analysis.thesaurus import Thesaurus, ThesaurusError
from screenwriter.storage.locations import resources_dir
from screenwriter.word_messages import UsedWord


@pytest.fixture(scope="module")
def thesaurus():
    return Thesaurus(resources_dir() / "words" / "thesaurus.xz")


def words_of(thesaurus, text):
    return {word for sense in thesaurus.senses(text) for word in (*sense.words, *sense.near)}


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ("quickly", "rapidly"),
        ("grabs", "catches"),
        ("grabbed", "caught"),
        ("grabbing", "catching"),
        ("big", "large"),
        ("bigger", "larger"),
        ("children", "kids"),
        ("Quickly", "rapidly"),
    ],
)
def test_synonyms_have_the_form_of_the_word(thesaurus, asked, expected):
    found = words_of(thesaurus, asked)
    assert expected in found
    assert asked.lower() not in found


def test_every_sense_says_what_it_means_and_offers_something(thesaurus):
    senses = thesaurus.senses("light")
    assert {sense.part for sense in senses} >= {"adjective", "noun", "verb"}
    assert all(sense.meaning and (sense.words or sense.near) for sense in senses)


def test_a_word_it_does_not_know_has_no_senses(thesaurus):
    assert thesaurus.senses("zorblatt") == ()
    assert thesaurus.in_script("zorblatt", ["Zorblatt walks."]) == ()


def test_words_like_it_are_found_in_the_script_in_whatever_form(thesaurus):
    script = ["He seizes the rope. She is seizing it.", "They catch it. Nobody grabs it. The table is red."]
    found = thesaurus.in_script("grabs", script)
    assert UsedWord("seizes", 1) in found and UsedWord("seizing", 1) in found and UsedWord("catch", 1) in found
    assert not {"grabs", "table", "red", "is"} & {used.word for used in found}


def test_a_damaged_file_is_told(tmp_path):
    for content in (b"", b"no xz", lzma.compress(b"thesaurus 1 5 5 5\nonly this")):
        path = tmp_path / "thesaurus.xz"
        path.write_bytes(content)
        with pytest.raises(ThesaurusError):
            Thesaurus(path)


@pytest.mark.parametrize(
    ("word", "part", "form", "inflected"),
    [
        ("go", "v", "ed", "went"),
        ("take", "v", "ed", "took"),
        ("run", "v", "ing", "running"),
        ("lie", "v", "ing", "lying"),
        ("stop", "v", "ed", "stopped"),
        ("carry", "v", "s", "carries"),
        ("watch", "v", "s", "watches"),
        ("walk out", "v", "ed", "walked out"),
        ("fisherman", "n", "s", "fishermen"),
        ("box", "n", "s", "boxes"),
        ("base on balls", "n", "s", "base on balls"),
        ("happy", "a", "er", "happier"),
        ("careful", "a", "er", "more careful"),
    ],
)
def test_endings(thesaurus, word, part, form, inflected):
    assert thesaurus.inflection.inflected(word, part, form) == inflected


@given(st.text(min_size=1), st.text())
def test_capitals_follow_the_sample(sample, text):
    put = in_case_of(sample, text)
    assert put.casefold() == text.casefold() or put == text.upper() or put[1:] == text[1:]


def test_capitals_of_all_three_kinds():
    assert [in_case_of(sample, "rope") for sample in ("net", "Net", "NET", "A")] == ["rope", "Rope", "ROPE", "Rope"]
