"""A script's own word lists in its side folder."""

from screenwriter.screenplay.word_lists import ListEdits, WordList
from screenwriter.storage.script_lists import read_script_lists, write_script_lists

EDITS = ListEdits({WordList.CHARACTERS: ("ÅSA", "NORA = X")}, {WordList.TIMES: ("NOON",)})


def test_lists_come_back_as_they_were(tmp_path):
    write_script_lists(tmp_path / "side", EDITS)
    assert read_script_lists(tmp_path / "side") == EDITS
    write_script_lists(tmp_path / "side", ListEdits())
    assert read_script_lists(tmp_path / "side") == ListEdits()


def test_nothing_is_written_for_nothing(tmp_path):
    write_script_lists(tmp_path / "side", ListEdits())
    assert not (tmp_path / "side").exists()
    assert read_script_lists(tmp_path / "side") == ListEdits()


def test_a_damaged_file_is_put_aside(tmp_path):
    (tmp_path / "lists.json").write_text('{"format": 1, "added": 3')
    assert read_script_lists(tmp_path) == ListEdits()
    assert (tmp_path / "lists.json.damaged").exists() and not (tmp_path / "lists.json").exists()
