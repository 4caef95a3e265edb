"""Each kind of bad file gets one line that says what and where, and exit code 3."""

import pytest

BOMB = """<?xml version="1.0"?>
<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>
<FinalDraft><Content><Paragraph Type="Action"><Text>&b;</Text></Paragraph></Content></FinalDraft>
"""
BAD_FILES = {
    "binary.fountain": (bytes(range(256)) * 40, "not a text file"),
    "empty.fountain": (b"", "empty"),
    "bomb.fdx": (BOMB.encode(), "entities"),
    "broken.fdx": (b"<FinalDraft><Content>", "not well-formed"),
    "script.docx": (b"PK\x03\x04" + bytes(100), "not a"),
}


@pytest.mark.parametrize("name", BAD_FILES)
@pytest.mark.parametrize("subcommand", ["pages", "hints", "suggest", "convert"])
def test_a_bad_file_is_named_in_one_line(run, home, tmp_path, name, subcommand):
    content, words = BAD_FILES[name]
    path = tmp_path / name
    path.write_bytes(content)
    target = [tmp_path / "out.fountain"] if subcommand == "convert" else ["--json"]
    answer = run(subcommand, path, *target)
    assert answer.code == 3
    assert answer.results == ""
    assert len(answer.progress.splitlines()) == 1
    assert str(path) in answer.progress
    assert words in answer.progress
    assert not (tmp_path / "out.fountain").exists()


@pytest.mark.parametrize(("name", "words"), [("nowhere.fountain", "no such file"), ("folder", "is a folder")])
def test_what_is_no_file_is_named(run, tmp_path, name, words):
    (tmp_path / "folder").mkdir()
    answer = run("pages", tmp_path / name, "--json")
    assert answer.code == 3
    assert words in answer.progress


def test_a_file_beyond_the_limit_is_refused_before_it_is_read(run, tmp_path, monkeypatch):
    monkeypatch.setattr("screenwriter.formats.script_file.LARGEST_FILE_BYTES", 1000)
    path = tmp_path / "huge.txt"
    path.write_bytes(b"All work and no play makes Jack a dull boy.\n\n" * 100)
    answer = run("pages", path, "--json")
    assert answer.code == 3
    assert "too large" in answer.progress


@pytest.mark.parametrize("subcommand", ["pages", "hints", "suggest"])
def test_twenty_megabytes_of_text_are_refused(run, home, tmp_path, subcommand):
    path = tmp_path / "huge.txt"
    path.write_bytes(b"All work and no play makes Jack a dull boy.\n" * 450_000)
    answer = run(subcommand, path, "--json")
    assert answer.code == 3
    assert answer.progress.splitlines() == [f"screenwriter {subcommand}: {path}: the file is too large for a script"]


def test_broken_encoding_is_read_with_a_warning(run, tmp_path):
    path = tmp_path / "old.fountain"
    path.write_bytes("INT. CAFÉ - DAY\n\nHe waits.\n".encode("cp1252"))
    answer = run("pages", path, "--json")
    assert answer.code == 0
    assert "Windows-1252" in answer.progress
    assert answer.json["elements"][0]["text"] == "INT. CAFÉ - DAY"


def test_a_damaged_shipped_model_is_named(run, script, shipped):
    (shipped / "tokenizer.model").unlink()
    answer = run("suggest", script, "--json")
    assert answer.code == 4
    assert "tokenizer.model is missing" in answer.progress
    assert str(shipped) in answer.progress
