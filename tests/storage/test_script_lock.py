"""A claim on a script ends with its window, however that ends, and nothing left lying about makes one."""

import subprocess
import sys

import pytest

from screenwriter.storage.script_lock import knock, take

HOLD = """
import sys
from pathlib import Path
from screenwriter.storage.script_lock import take
lock = take(Path(sys.argv[1]), Path(sys.argv[2]))
print(lock is not None, flush=True)
sys.stdin.read()
"""


@pytest.fixture
def script(tmp_path):
    file = tmp_path / "mill.fountain"
    file.write_text("Rain.\n")
    return file


def test_only_one_process_holds_a_script_and_killing_it_frees_it(tmp_path, script):
    command = [sys.executable, "-c", HOLD, str(tmp_path / "locks"), str(script)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as holder:
        assert holder.stdout.readline().strip() == b"True"
        assert take(tmp_path / "locks", script) is None
        holder.kill()
    lock = take(tmp_path / "locks", script)
    assert lock is not None
    lock.release()


def test_a_link_to_a_script_is_the_same_script(tmp_path, script):
    link = tmp_path / "link.fountain"
    link.symlink_to(script)
    lock = take(tmp_path / "locks", script)
    assert take(tmp_path / "locks", link) is None
    lock.release()
    again = take(tmp_path / "locks", link)
    assert again is not None
    again.release()


def test_lock_files_left_lying_about_block_nobody(tmp_path, script):
    lock = take(tmp_path / "locks", script)
    name = next((tmp_path / "locks").glob("*.lock"))
    lock.release()
    assert not name.exists()
    name.write_text("left by a program that was killed, or copied from another computer")
    lock = take(tmp_path / "locks", script)
    assert lock is not None
    lock.release()
    lock.release()
    assert list((tmp_path / "locks").iterdir()) == []


def test_knocking_writes_to_what_the_holder_watches(tmp_path, script):
    lock = take(tmp_path / "locks", script)
    knock(tmp_path / "locks", script)
    assert lock.knock_file.read_bytes() == b"?"
    lock.release()


def test_where_no_lock_can_be_made_it_is_an_error_not_somebody_elses(tmp_path, script):
    (tmp_path / "locks").write_text("a file in the way")
    with pytest.raises(OSError, match="exists"):
        take(tmp_path / "locks", script)
