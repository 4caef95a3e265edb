"""Ignored hints on disk: they come back equal, and a broken file costs nothing but itself."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screenwriter.storage.ignored_hints import IgnoredHint, ignored_hint, read_ignored, write_ignored

_ANY = st.text(max_size=20)


@given(st.lists(st.builds(IgnoredHint, _ANY, _ANY, _ANY, _ANY), max_size=4))
def test_what_is_written_is_read_again(tmp_path_factory, ignored):
    path = tmp_path_factory.mktemp("side") / "script" / "ignored-hints.json"
    write_ignored(path, ignored)
    assert read_ignored(path) == tuple(ignored)


def test_nothing_ignored_makes_no_file_and_empties_an_old_one(tmp_path):
    path = tmp_path / "ignored-hints.json"
    write_ignored(path, ())
    assert not path.exists()
    write_ignored(path, [IgnoredHint("echo", "a", "b")])
    write_ignored(path, ())
    assert read_ignored(path) == ()


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"ignored": [1]}', '{"ignored": [{"rule": 1}]}', "\udcff"])
def test_a_broken_file_is_put_aside(tmp_path, content):
    path = tmp_path / "ignored-hints.json"
    path.write_bytes(content.encode("utf-8", "surrogateescape"))
    assert read_ignored(path) == ()
    assert not path.exists()
    assert (tmp_path / "ignored-hints.json.damaged").exists()


def test_the_same_words_in_another_paragraph_are_another_hint():
    one = ignored_hint("echo", "A gloomy hall.", 2, 8)
    assert one == ignored_hint("echo", "A gloomy hall.", 2, 8)
    assert one.words == "gloomy"
    assert one != ignored_hint("echo", "A gloomy sky.", 2, 8)
