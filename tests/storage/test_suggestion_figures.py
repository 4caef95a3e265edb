"""Figures on disk: written and read again, gone when deleted, damage costs only figures."""

import pytest

from screenwriter.storage.suggestion_figures import Fared, read_figures, summed, write_figures

FIGURES = {"dialogue": {"NORA": Fared(10, 3, 1, 2), "": Fared(1, 0, 0, 1)}, "action": {"": Fared(5, 5, 0, 0)}}


def test_figures_are_read_as_written_and_deleting_removes_the_file(tmp_path):
    file = tmp_path / "data" / "figures.json"
    write_figures(file, FIGURES)
    assert read_figures(file) == FIGURES
    write_figures(file, {})
    assert not file.exists() and read_figures(file) == {}


@pytest.mark.parametrize("content", [b"", b"[]", b'{"a": {"b": {}}}', b'{"a": 1}'])
def test_a_damaged_file_is_no_figures(tmp_path, content):
    (tmp_path / "f.json").write_bytes(content)
    assert read_figures(tmp_path / "f.json") == {}


def test_quiet_is_offered_only_after_a_hundred_with_hardly_any_accepted():
    assert summed(FIGURES["dialogue"]) == Fared(11, 3, 1, 3)
    assert Fared(100, 4, 0, 50).wants_quiet
    assert not Fared(100, 4, 1, 50).wants_quiet and not Fared(99, 0, 0, 99).wants_quiet
