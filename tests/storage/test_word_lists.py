"""The personal dictionary and what one script says about its words, on disk."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screenwriter.storage.word_lists import (
    SPELLING_FILE,
    ScriptSpelling,
    add_personal,
    read_personal,
    read_script_spelling,
    write_script_spelling,
)


def test_the_personal_dictionary_is_a_plain_list_that_two_windows_may_add_to(tmp_path):
    path = tmp_path / "data" / "dictionary.txt"
    assert read_personal(path) == ()
    assert add_personal(path, ("zorb",)) == ("zorb",)
    path.write_text(path.read_text() + "  byhand \n\n")  # the writer's own editor, or another window
    assert add_personal(path, ("quillo", "zorb")) == ("zorb", "byhand", "quillo")
    assert path.read_text() == "zorb\nbyhand\nquillo\n"


def test_a_dictionary_that_is_no_text_costs_nothing_but_its_words(tmp_path):
    path = tmp_path / "dictionary.txt"
    path.write_bytes(b"\xff\xfe\x00good\nword\n")
    assert "word" in read_personal(path)


def test_nothing_is_written_for_a_script_about_which_nothing_is_said(tmp_path):
    write_script_spelling(tmp_path / "side", ScriptSpelling())
    assert not (tmp_path / "side").exists()


@given(
    st.builds(
        ScriptSpelling,
        st.sampled_from(["", "en_US", "en_GB", "none"]),
        st.lists(st.text(alphabet=st.characters(codec="utf-8"))).map(tuple),
        st.lists(st.text(alphabet=st.characters(codec="utf-8"))).map(tuple),
    )
)
def test_what_is_said_of_a_script_comes_back(tmp_path_factory, spelling):
    folder = tmp_path_factory.mktemp("side")
    write_script_spelling(folder, spelling)
    assert read_script_spelling(folder) == spelling


@pytest.mark.parametrize(
    "content", ["", "[]", "{}", '{"language": "", "words": [1], "ignored": []}', "[" * 100_000, '{"words": 3}']
)
def test_a_damaged_file_is_put_aside(tmp_path, content):
    (tmp_path / SPELLING_FILE).write_text(content)
    assert read_script_spelling(tmp_path) == ScriptSpelling()
    assert (tmp_path / f"{SPELLING_FILE}.damaged").read_text() == content


def test_a_language_this_program_has_no_dictionary_for_is_that_of_the_settings(tmp_path):
    (tmp_path / SPELLING_FILE).write_text(json.dumps({"language": "tlh", "words": ["qapla"], "ignored": []}))
    assert read_script_spelling(tmp_path) == ScriptSpelling("", ("qapla",))


def test_saving_under_another_name_joins_what_both_files_say():
    here, there = ScriptSpelling("", ("a",), ("x",)), ScriptSpelling("en_GB", ("b", "a"), ("y",))
    assert here.joined(there) == ScriptSpelling("en_GB", ("b", "a"), ("y", "x"))
    assert ScriptSpelling("none").joined(there).language == "none"
