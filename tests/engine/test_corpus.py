import os
from pathlib import Path

import pytest

from screenwriter.engine.corpus import CorpusError, find_sources, prose_paragraphs, read_source, survey
from screenwriter.training_messages import SurveyRequest

SCRIPT = "INT. MILL - DAY\n\nDust hangs. [[how much?]]\n\nNORA\n(low)\nWait for me.\n\n/* cut */\n\nCUT TO:\n"


def write(folder: Path, name: str, text: str | bytes) -> Path:
    path = folder / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def problem(path: Path, column: str | None = None) -> CorpusError:
    with pytest.raises(CorpusError) as caught:
        list(read_source(path, column))
    assert caught.value.path == path
    return caught.value


def test_a_script_is_read_without_its_notes(tmp_path):
    [script] = read_source(write(tmp_path, "a.fountain", "Title: Secret\n\n" + SCRIPT))
    assert [p.kind for p in script.paragraphs] == [
        "scene_heading", "action", "character", "parenthetical", "dialogue", "transition",
    ]  # fmt: skip
    text = " ".join(p.text for p in script.paragraphs)
    assert "Secret" not in text and "how much" not in text and "cut" not in text.split()
    assert script.speeches == 1
    assert script.words == 3 + 2 + 1 + 1 + 3 + 2


def test_a_table_gives_one_script_a_row(tmp_path):
    rows = "title,script\n" + "".join(f'T{n},"{SCRIPT}"\n' for n in range(3)) + 'T4,""\n'
    scripts = list(read_source(write(tmp_path, "imdb.csv", rows)))
    assert len(scripts) == 3
    assert scripts[1].path.endswith("row 2")


def test_a_chosen_column_is_used_and_a_missing_one_named(tmp_path):
    path = write(tmp_path, "t.csv", f'a,b\nx,"{SCRIPT}"\n')
    assert len(list(read_source(path, "b"))) == 1
    wrong = problem(path)
    assert wrong.code == "no_column" and wrong.columns == ("a", "b")
    assert problem(path, "c").detail == "c"


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("empty.fountain", b"", "no_text"),
        ("binary.fountain", bytes(range(256)) * 40, "binary"),
        ("bomb.fdx", b'<!DOCTYPE x [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><FinalDraft>&b;</FinalDraft>', "entity_bomb"),
        ("broken.fdx", b"<FinalDraft><Content>", "not_well_formed"),
        ("empty.csv", b"", "not_a_table"),
        ("notes.fountain", b"[[only a note]]\n", "no_text"),
    ],
)
def test_bad_files_say_what_is_wrong(tmp_path, name, data, code):
    assert problem(write(tmp_path, name, data)).code == code


def test_scripts_of_other_programs_are_read_too(tmp_path):
    from screenwriter.formats.script_file import IMPORT_SUFFIXES

    for number, suffix in enumerate((*IMPORT_SUFFIXES, ".png")):
        write(tmp_path, f"{number}{suffix}", "x")
    found = [path.suffix for path in find_sources([str(tmp_path)])]
    assert sorted(found) == sorted(IMPORT_SUFFIXES)


def test_a_missing_file_says_so(tmp_path):
    assert problem(tmp_path / "gone.fountain").code == "unreadable"


def test_folders_are_searched_and_hidden_files_left_out(tmp_path):
    write(tmp_path, "b.fountain", SCRIPT)
    write(tmp_path, ".hidden.fountain", SCRIPT)
    write(tmp_path, "picture.png", b"x")
    inside = tmp_path / "old"
    inside.mkdir()
    write(inside, "a.txt", SCRIPT)
    assert [p.name for p in find_sources([str(tmp_path)])] == ["b.fountain", "a.txt"]


def test_a_survey_reports_every_file_and_reads_on_after_a_bad_one(tmp_path):
    write(tmp_path, "a.fountain", SCRIPT)
    write(tmp_path, "b.fdx", "<FinalDraft>")
    write(tmp_path, "c.csv", "title,year\nx,1\n")
    found = survey(SurveyRequest((str(tmp_path),), number=7))
    assert found.number == 7
    assert [(Path(s.path).name, s.problem) for s in found.sources] == [
        ("a.fountain", ""), ("b.fdx", "not_well_formed"), ("c.csv", "no_column"),
    ]  # fmt: skip
    assert found.sources[2].columns == ("title", "year")
    assert found.words == found.sources[0].words > 0
    assert set(found.seconds) == {"quick", "standard", "thorough"}


def test_an_older_draft_is_pointed_out(tmp_path):
    lines = [f"The ferry leaves pier number {n} a little late." for n in range(20)]
    old = write(tmp_path, "a old.fountain", "\n\n".join(lines))
    write(tmp_path, "b new.fountain", "\n\n".join([*lines[:15], "And that is the end of all the ferries."]))
    os.utime(old, (1, 1))
    found = survey(SurveyRequest((str(tmp_path),)))
    assert [source.problem for source in found.sources] == ["older_draft", ""]
    assert found.words == found.sources[1].words


def test_a_folder_without_scripts_is_an_empty_survey(tmp_path):
    assert survey(SurveyRequest((str(tmp_path),))).sources == ()


def test_long_prose_is_cut_at_sentences_and_loses_no_word():
    prose = "Mr. Ellis waits by the door. Nobody comes! The lamp goes out, slowly. " * 40
    parts = list(prose_paragraphs(prose))
    assert len(parts) > 5 and all(part[-1] in ".!?" for part in parts)
    assert " ".join(parts).split() == prose.split()
