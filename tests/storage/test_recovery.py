"""Recovery copies: who finds them, and what survives."""

import shutil
import signal
import subprocess
import sys

import pytest

from screenwriter.storage.atomic_file import FileStamp
from screenwriter.storage.recovery import Journal, RecoveryCopy, find_leftovers, read_copy

COPY = RecoveryCopy("INT. MILL - DAY\n\nRain.\n", "/home/a/mill.fountain", FileStamp(3, 4, "ab"), "Mill", 5.0)

WRITER = """
import sys, pathlib
from screenwriter.storage.recovery import Journal, RecoveryCopy
journal = Journal(pathlib.Path(sys.argv[1]))
journal.write(RecoveryCopy("typed", "/home/a/mill.fountain", title="Mill"))
print("ready", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def other_window(tmp_path):
    """Another process with a recovery copy in tmp_path."""
    with subprocess.Popen(
        [sys.executable, "-c", WRITER, tmp_path], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as child:
        assert child.stdout.readline() == "ready\n"
        yield child
        child.kill()


def test_a_copy_comes_back_with_everything(tmp_path):
    journal = Journal(tmp_path)
    journal.write(COPY)
    assert read_copy(journal.file) == COPY
    journal.close()


def test_the_copy_of_a_living_window_is_not_offered(tmp_path, other_window):
    assert find_leftovers(tmp_path) == []


def test_the_copy_of_a_killed_window_is_offered_once(tmp_path, other_window):
    other_window.send_signal(signal.SIGKILL)
    other_window.wait()
    [leftover] = find_leftovers(tmp_path)
    assert leftover.copy.text == "typed"
    assert leftover.copy.script_path == "/home/a/mill.fountain"
    assert find_leftovers(tmp_path) == [], "held by the first who found it"
    leftover.release()
    [again] = find_leftovers(tmp_path)
    again.discard()
    assert find_leftovers(tmp_path) == []
    assert list(tmp_path.iterdir()) == []


def test_a_cleanly_closed_window_leaves_nothing(tmp_path):
    journal = Journal(tmp_path)
    journal.write(COPY)
    journal.clear()
    journal.close()
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_was_removed_is_made_again(tmp_path):
    journal = Journal(tmp_path / "recovery")
    journal.write(COPY)
    shutil.rmtree(tmp_path / "recovery")
    journal.write(COPY)
    assert read_copy(journal.file) == COPY
    journal.close()


def test_newest_first(tmp_path):
    for number in (1.0, 3.0, 2.0):
        journal = Journal(tmp_path)
        journal.write(RecoveryCopy(f"text {number}", written_at=number))
        journal.close()
    found = find_leftovers(tmp_path)
    assert [leftover.copy.written_at for leftover in found] == [3.0, 2.0, 1.0]
    for leftover in found:
        leftover.release()


def test_a_truncated_copy_gives_what_is_there_and_says_so(tmp_path):
    journal = Journal(tmp_path)
    journal.write(COPY)
    whole = journal.file.read_bytes()
    journal.file.write_bytes(whole[:-5])
    copy = read_copy(journal.file)
    assert copy.text == COPY.text[:-5]
    assert copy.script_path == COPY.script_path
    assert not copy.is_whole
    journal.file.write_bytes(b"{broken\nINT. MILL")
    assert "INT. MILL" in read_copy(journal.file).text
    assert not read_copy(journal.file).is_whole
    journal.close()


def test_text_no_encoding_likes_still_survives(tmp_path):
    journal = Journal(tmp_path)
    journal.write(RecoveryCopy("lone \ud800 surrogate, \u2028, 🎬", written_at=1.0))
    assert read_copy(journal.file).text == "lone \ud800 surrogate, \u2028, 🎬"
    journal.close()
