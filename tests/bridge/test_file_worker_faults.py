"""Disks that fill up, folders that may not be written to or go away: the old file stays whole, and it is told."""

import errno
import os
import shutil
import subprocess

import pytest

from screenwriter.bridge.file_worker import FileWorker, JournalOrder, SaveOrder, VersionOrder
from screenwriter.screenplay.document import Screenplay
from screenwriter.screenplay.elements import Element, ElementKind
from screenwriter.storage.backups import folder_of
from screenwriter.storage.recovery import read_copy
from screenwriter.storage.versions import Version, VersionStore

SHORT = Screenplay(elements=(Element(ElementKind.ACTION, "Rain."),))
LONG = Screenplay(elements=(Element(ElementKind.ACTION, "Rain. " * 40_000),))


def encode(screenplay, _path=None):
    return "".join(f"{element.text}\n" for element in screenplay.elements).encode()


class Answers:
    """A file worker on this thread, and all it said."""

    def __init__(self, recovery):
        self.worker = FileWorker(encode, lambda screenplay: encode(screenplay).decode(), recovery)
        self.saved, self.refused, self.backup_failed = [], [], []
        self.kept, self.journal_failed, self.version_failed = [], [], []
        self.worker.saved.connect(self.saved.append)
        self.worker.refused.connect(lambda refused: self.refused.append(refused.reason))
        self.worker.backup_failed.connect(self.backup_failed.append)
        self.worker.journalled.connect(self.kept.append)
        self.worker.journal_failed.connect(lambda _number, reason, _detail: self.journal_failed.append(reason))
        self.worker.version_failed.connect(self.version_failed.append)

    def save(self, path, screenplay, backups=None, needs_backup=False):
        self.worker.save(SaveOrder(1, path, screenplay, None, backups, needs_backup=needs_backup))

    def keep(self, screenplay):
        self.worker.keep(JournalOrder(1, screenplay, "", None, "Untitled"))


@pytest.fixture
def answers(qapp, tmp_path):
    made = Answers(tmp_path / "recovery")
    yield made
    made.worker.finish()


@pytest.fixture
def small_disk(tmp_path):
    """A disk of 64 kB; skips where none can be mounted (the injected errors below stand in)."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = shutil.which("mount")
    command = [mount or "mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(folder)]
    if mount is None or subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("no disk can be mounted here")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


def test_a_disk_that_is_full_keeps_the_old_file_and_nothing_else(answers, small_disk):
    script = small_disk / "mill.fountain"
    answers.save(script, SHORT)
    answers.save(script, LONG)
    assert answers.refused == ["disk_full"]
    assert script.read_text() == "Rain.\n"
    assert list(small_disk.iterdir()) == [script]
    answers.save(script, SHORT)
    assert len(answers.saved) == 2, "it is saved again when there is room"


def test_full_disks_for_backups_and_versions_stop_no_save(answers, small_disk, tmp_path):
    script = tmp_path / "mill.fountain"
    answers.save(script, SHORT, small_disk / "backups")
    answers.save(script, LONG, small_disk / "backups")
    assert script.read_bytes() == encode(LONG)
    assert answers.backup_failed == ["disk_full"]
    left = folder_of(small_disk / "backups", script).all()
    assert [backup.path.read_text() for backup in left] == ["Rain.\n"]
    store = VersionStore(small_disk / "versions")
    version = Version("", "", ".fountain", "2026-11-25T12:00:00", is_automatic=True)
    answers.worker.keep_version(VersionOrder(store, SHORT, version, script, ""))
    answers.worker.keep_version(VersionOrder(store, LONG, version, script, ""))
    assert answers.version_failed == ["disk_full"]
    assert [store.read(one) for one in store.all()] == [b"Rain.\n"]


def test_a_recovery_copy_that_finds_no_room_keeps_the_one_before(qapp, small_disk):
    answers = Answers(small_disk / "recovery")
    answers.keep(SHORT)
    answers.keep(LONG)
    assert answers.journal_failed == ["disk_full"]
    [copy] = (small_disk / "recovery").glob("*.recovery")
    assert read_copy(copy).text == "Rain.\n"
    assert read_copy(copy).is_whole
    answers.worker.finish()


def test_a_disk_made_read_only_keeps_the_file_and_says_so(answers, small_disk):
    script = small_disk / "mill.fountain"
    answers.save(script, SHORT)
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    answers.save(script, LONG)
    assert answers.refused == ["read_only"]
    assert script.read_text() == "Rain.\n"


@pytest.mark.parametrize("operation", ["open", "fsync", "replace", "chmod"])
@pytest.mark.parametrize(
    ("number", "reason"),
    [(errno.ENOSPC, "disk_full"), (errno.EDQUOT, "disk_full"), (errno.EROFS, "read_only"), (errno.EIO, "other")],
)
def test_whatever_step_of_saving_fails_the_old_file_stays(answers, tmp_path, monkeypatch, operation, number, reason):
    script = tmp_path / "mill.fountain"
    answers.save(script, SHORT)
    real = getattr(os, operation)

    def fail(*args, **named):
        if operation == "open" and not (len(args) > 1 and args[1] & os.O_CREAT):
            return real(*args, **named)
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, operation, fail)
    answers.save(script, LONG)
    monkeypatch.undo()
    assert answers.refused == [reason]
    assert script.read_text() == "Rain.\n"
    assert list(tmp_path.glob(".*")) == []


def test_a_folder_that_vanishes_is_told_and_saved_to_when_it_is_back(answers, tmp_path):
    folder = tmp_path / "network"
    folder.mkdir()
    script = folder / "mill.fountain"
    answers.save(script, SHORT)
    folder.rename(tmp_path / "gone")
    answers.save(script, LONG)
    assert answers.refused == ["no_folder"]
    answers.keep(LONG)
    assert answers.kept == [1], "the text is in the recovery copy meanwhile"
    (tmp_path / "gone").rename(folder)
    answers.save(script, LONG)
    assert script.read_bytes() == encode(LONG)


def test_a_backup_folder_that_vanishes_is_made_again(answers, tmp_path):
    script = tmp_path / "mill.fountain"
    answers.save(script, SHORT, tmp_path / "stick")
    shutil.rmtree(tmp_path / "stick")
    answers.save(script, LONG, tmp_path / "stick", needs_backup=True)
    kept = [backup.path.read_bytes() for backup in folder_of(tmp_path / "stick", script).all()]
    assert kept == [encode(SHORT), encode(LONG)]
