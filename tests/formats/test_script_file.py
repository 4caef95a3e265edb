"""Scripts by their file's ending."""

from pathlib import Path

import pytest

from screenwriter.formats.errors import ScriptFormatError
from screenwriter.formats.script_file import LARGEST_FILE_BYTES, read_script, write_script
from screenwriter.screenplay.elements import ElementKind


@pytest.mark.parametrize("name", ["a.fountain", "a.SPMD", "a.txt"])
def test_a_text_script_is_saved_as_it_was(tmp_path: Path, name: str):
    path = tmp_path / name
    data = b"\xef\xbb\xbfTitle: X\r\n\r\nINT. MILL - DAY\r\n\r\n\r\nDust."
    path.write_bytes(data)
    script = read_script(path)
    assert (script.format, script.warnings) == ("fountain", ())
    assert script.screenplay.elements[0].kind is ElementKind.SCENE_HEADING
    assert write_script(script.screenplay, path) == data


def test_an_empty_file_is_an_empty_script(tmp_path: Path):
    path = tmp_path / "a.fountain"
    path.write_bytes(b"")
    assert read_script(path).screenplay.elements == ()


def test_a_script_in_columns_is_told_from_fountain_by_its_columns(tmp_path: Path):
    path = tmp_path / "a.txt"
    speech = "                    NORA\n          Wait here.\n\nDust hangs.\n\n"
    path.write_text("INT. MILL - DAY\n\n" + speech * 3)
    script = read_script(path)
    assert script.format == "plain_text"
    assert [element.kind for element in script.screenplay.elements[:3]] == [
        ElementKind.SCENE_HEADING,
        ElementKind.CHARACTER,
        ElementKind.DIALOGUE,
    ]


@pytest.mark.parametrize("name", ["a.odt", "a", "a.rtf"])
def test_unknown_endings_are_refused(tmp_path: Path, name: str):
    path = tmp_path / name
    path.write_text("Dust.")
    screenplay = read_script_of("Dust.", tmp_path)
    for attempt in (lambda: read_script(path), lambda: write_script(screenplay, path)):
        with pytest.raises(ScriptFormatError) as caught:
            attempt()
        assert caught.value.reason == "unknown_format"


def read_script_of(text: str, folder: Path):
    path = folder / "own.fountain"
    path.write_text(text)
    return read_script(path).screenplay


def test_binary_and_huge_files_are_refused(tmp_path: Path):
    binary, huge = tmp_path / "binary.fountain", tmp_path / "huge.fountain"
    binary.write_bytes(b"\x00\x01\x02")
    with huge.open("wb") as file:
        file.truncate(LARGEST_FILE_BYTES + 1)
    for path, reason in ((binary, "binary"), (huge, "too_large")):
        with pytest.raises(ScriptFormatError) as caught:
            read_script(path)
        assert caught.value.reason == reason


def test_a_missing_file_is_the_systems_own_error(tmp_path: Path):
    with pytest.raises(FileNotFoundError):
        read_script(tmp_path / "none.fountain")


def test_an_error_says_what_where_and_why():
    assert str(ScriptFormatError("not_well_formed", 3, "mismatched tag")) == "not_well_formed (line 3): mismatched tag"
    assert str(ScriptFormatError("binary")) == "binary"
