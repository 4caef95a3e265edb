"""Backups: ordinary files, read back, thinned but never to nothing, and the one with more text is not let go."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from screenwriter.storage.atomic_file import WriteError
from screenwriter.storage.backups import BackupFolder, TextSize, folder_of, total_bytes

NOON = datetime(2026, 11, 25, 12)


@pytest.fixture
def script(tmp_path):
    return tmp_path / "scripts" / "The Mill.fountain"


@pytest.fixture
def folder(tmp_path, script):
    return BackupFolder(tmp_path / "backups" / "The Mill", script)


def texts(folder):
    return [backup.path.read_text() for backup in folder.all()]


def test_a_backup_is_a_script_file_that_says_when_it_was_made(folder):
    kept = folder.add(b"Rain.\n", NOON)
    assert kept.backup.path.name == "The Mill 0001 2026-11-25 12-00-00.fountain"
    assert kept.backup.path.read_bytes() == b"Rain.\n"
    assert folder.all() == [kept.backup]
    assert total_bytes(folder.all()) == 6


def test_the_same_text_again_makes_no_backup(folder):
    folder.add(b"Rain.\n", NOON)
    assert folder.add(b"Rain.\n", NOON + timedelta(hours=1)).backup is None
    assert texts(folder) == ["Rain.\n"]


def test_old_ones_go_but_pinned_ones_stay(folder):
    for number in range(50):
        kept = folder.add(b"%d" % number, NOON + timedelta(seconds=number))
        if number == 3:
            folder.pin(kept.backup)
    assert texts(folder) == ["3", *(str(number) for number in range(30, 50))]
    pinned = folder.all()[0]
    assert pinned.is_pinned
    folder.pin(pinned, False)
    folder.add(b"more", NOON + timedelta(minutes=2))
    assert "3" not in texts(folder)


def test_a_clock_that_goes_backwards_costs_no_backup(folder):
    for number in range(30):
        folder.add(b"%d" % number, NOON - timedelta(days=number))
    assert texts(folder) == [str(number) for number in range(30)], "each is of another day"
    folder.add(b"past", datetime(1999, 1, 1))
    folder.add(b"future", datetime(2099, 1, 1))
    folder.add(b"now", NOON)
    assert texts(folder)[-3:] == ["past", "future", "now"]
    for number in range(25):
        folder.add(b"x%d" % number, NOON - timedelta(minutes=number))
    assert texts(folder)[-20:] == [f"x{number}" for number in range(5, 25)]


def test_text_that_shrank_by_more_than_a_fifth_keeps_the_backup_before_for_good(folder):
    folder.add(b"long", NOON, TextSize(1000))
    kept = folder.add(b"short", NOON + timedelta(minutes=1), TextSize(790))
    assert kept.shrunk_from.is_pinned
    assert [backup.is_pinned for backup in folder.all()] == [True, False]
    assert kept.shrunk_from == folder.all()[0]


@pytest.mark.parametrize("size", [TextSize(810), TextSize(790, deleted=210), None])
def test_text_that_shrank_little_or_was_deleted_or_is_unknown_pins_nothing(folder, size):
    folder.add(b"long", NOON, TextSize(1000))
    assert folder.add(b"short", NOON + timedelta(minutes=1), size).shrunk_from is None
    assert not any(backup.is_pinned for backup in folder.all())


def test_two_scripts_of_one_name_have_two_folders(tmp_path):
    one, other = tmp_path / "a" / "mill.fountain", tmp_path / "b" / "mill.fountain"
    root = tmp_path / "backups"
    folder_of(root, one).add(b"one", NOON)
    folder_of(root, other).add(b"other", NOON)
    assert folder_of(root, one).folder == root / "mill"
    assert folder_of(root, other).folder == root / "mill 2"
    assert texts(folder_of(root, one)) == ["one"]


def test_a_folder_whose_note_is_damaged_is_left_to_itself(tmp_path, script):
    root = tmp_path / "backups"
    first = folder_of(root, script)
    first.add(b"one", NOON)
    (first.folder / "about.json").write_text("{oops")
    assert folder_of(root, script).folder != first.folder
    assert texts(first) == ["one"]


def test_other_files_in_the_folder_are_neither_listed_nor_removed(folder):
    folder.folder.mkdir(parents=True)
    mine = folder.folder / "notes.txt"
    mine.write_text("mine")
    for number in range(30):
        folder.add(b"%d" % number, NOON + timedelta(seconds=number))
    assert mine.read_text() == "mine"
    assert len(folder.all()) == 20


def test_a_backup_that_reads_back_wrong_is_an_error(folder, monkeypatch):
    read = Path.read_bytes
    monkeypatch.setattr(
        Path, "read_bytes", lambda path: b"rot" if path.name.startswith("The Mill 0001") else read(path)
    )
    with pytest.raises(WriteError) as failed:
        folder.add(b"Rain.\n", NOON)
    assert failed.value.reason == "not_verified"


def test_a_folder_that_cannot_be_made_is_an_error_and_nothing_else(tmp_path, script):
    (tmp_path / "backups").write_text("a file in the way")
    with pytest.raises(OSError, match="exists|directory"):
        folder_of(tmp_path / "backups", script).add(b"Rain.\n", NOON)
