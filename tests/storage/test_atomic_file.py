"""Saving: whole or not at all."""

import errno
import os
import signal
import stat
import subprocess
import sys
import time

import pytest

from screenwriter.storage.atomic_file import FileChangedError, WriteError, has_changed, stamp, write_atomically


def litter(folder):
    return [name for name in os.listdir(folder) if name.endswith(".saving")]


def test_a_new_file_is_written_and_its_stamp_told(tmp_path):
    file = tmp_path / "a.fountain"
    told = write_atomically(file, b"INT. MILL - DAY\n")
    assert file.read_bytes() == b"INT. MILL - DAY\n"
    assert told == stamp(file)
    assert not litter(tmp_path)


def test_a_new_file_has_the_permissions_of_any_new_file(tmp_path):
    ordinary = tmp_path / "ordinary"
    ordinary.write_bytes(b"")
    write_atomically(tmp_path / "ours", b"x")
    assert stat.S_IMODE((tmp_path / "ours").stat().st_mode) == stat.S_IMODE(ordinary.stat().st_mode)


@pytest.mark.parametrize("mode", [0o600, 0o640, 0o664])
def test_permissions_are_kept(tmp_path, mode):
    file = tmp_path / "a.fountain"
    file.write_bytes(b"old")
    file.chmod(mode)
    write_atomically(file, b"new")
    assert stat.S_IMODE(file.stat().st_mode) == mode


def test_a_symbolic_link_stays_and_its_target_is_written(tmp_path):
    (tmp_path / "drafts").mkdir()
    target = tmp_path / "drafts" / "real.fountain"
    target.write_bytes(b"old")
    link = tmp_path / "link.fountain"
    link.symlink_to("drafts/real.fountain")
    write_atomically(link, b"new")
    assert link.is_symlink()
    assert target.read_bytes() == b"new"
    assert not litter(tmp_path)
    assert not litter(tmp_path / "drafts")


@pytest.mark.parametrize(
    ("number", "reason"), [(errno.ENOSPC, "disk_full"), (errno.EDQUOT, "disk_full"), (errno.EROFS, "read_only")]
)
def test_a_failing_disk_keeps_the_old_file_and_leaves_nothing_behind(tmp_path, monkeypatch, number, reason):
    file = tmp_path / "a.fountain"
    file.write_bytes(b"old")

    def fail(_descriptor):
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(WriteError) as caught:
        write_atomically(file, b"new")
    assert caught.value.reason == reason
    assert caught.value.path == file
    assert file.read_bytes() == b"old"
    assert not litter(tmp_path)


def test_a_really_full_file_limit_is_disk_full(tmp_path):
    file = tmp_path / "a.fountain"
    file.write_bytes(b"old")
    program = (
        "import resource, sys, pathlib\n"
        "from screenwriter.storage.atomic_file import WriteError, write_atomically\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))\n"
        "try: write_atomically(pathlib.Path(sys.argv[1]), b'x' * 100_000)\n"
        "except WriteError as error: print(error.reason)\n"
    )
    result = subprocess.run([sys.executable, "-c", program, file], capture_output=True, text=True, check=True)
    assert result.stdout.strip() == "disk_full"
    assert file.read_bytes() == b"old"
    assert not litter(tmp_path)


def test_a_read_only_file_is_refused_even_to_root(tmp_path):
    file = tmp_path / "a.fountain"
    file.write_bytes(b"old")
    file.chmod(0o444)
    with pytest.raises(WriteError) as caught:
        write_atomically(file, b"new")
    assert caught.value.reason == "read_only"
    assert file.read_bytes() == b"old"


def test_a_missing_folder_and_a_folder_in_the_way_have_their_own_reasons(tmp_path):
    with pytest.raises(WriteError) as caught:
        write_atomically(tmp_path / "gone" / "a.fountain", b"x")
    assert caught.value.reason == "no_folder"
    (tmp_path / "folder").mkdir()
    with pytest.raises(WriteError) as caught:
        write_atomically(tmp_path / "folder", b"x")
    assert caught.value.reason == "bad_name"


def test_what_reads_back_differently_is_not_put_in_place(tmp_path, monkeypatch):
    file = tmp_path / "a.fountain"
    file.write_bytes(b"old")
    monkeypatch.setattr("pathlib.Path.read_bytes", lambda _self: b"rotten")
    with pytest.raises(WriteError) as caught:
        write_atomically(file, b"new")
    monkeypatch.undo()
    assert caught.value.reason == "not_verified"
    assert file.read_bytes() == b"old"


def test_a_file_changed_by_another_program_is_not_overwritten(tmp_path):
    file = tmp_path / "a.fountain"
    known = write_atomically(file, b"ours")
    file.write_bytes(b"theirs")
    with pytest.raises(FileChangedError) as caught:
        write_atomically(file, b"ours again", unless_changed_from=known)
    assert caught.value.found == stamp(file)
    assert file.read_bytes() == b"theirs"
    assert not litter(tmp_path)


def test_a_change_of_equal_length_in_the_same_instant_is_noticed_by_content(tmp_path):
    file = tmp_path / "a.fountain"
    known = write_atomically(file, b"abc")
    file.write_bytes(b"xyz")
    os.utime(file, ns=(known.mtime_ns + 1, known.mtime_ns + 1))
    assert has_changed(file, known) is not None


def test_a_touched_file_has_not_changed(tmp_path):
    file = tmp_path / "a.fountain"
    known = write_atomically(file, b"ours")
    os.utime(file, (1, 1))
    assert has_changed(file, known) is None
    assert write_atomically(file, b"next", unless_changed_from=known) == stamp(file)


def test_a_deleted_file_is_written_anew(tmp_path):
    file = tmp_path / "a.fountain"
    known = write_atomically(file, b"ours")
    file.unlink()
    write_atomically(file, b"next", unless_changed_from=known)
    assert file.read_bytes() == b"next"


def test_what_a_killed_process_left_beside_the_file_is_swept_away(tmp_path):
    file = tmp_path / "a.fountain"
    abandoned = tmp_path / ".a.fountain.0123abcd.saving"
    at_work = tmp_path / ".a.fountain.4567cdef.saving"
    abandoned.write_bytes(b"half")
    at_work.write_bytes(b"half")
    os.utime(abandoned, (1, 1))
    write_atomically(file, b"whole")
    assert not abandoned.exists()
    assert at_work.exists()


def test_killing_the_writer_at_any_moment_leaves_a_whole_file(tmp_path):
    file = tmp_path / "a.fountain"
    program = (
        "import sys, pathlib\n"
        "from screenwriter.storage.atomic_file import write_atomically\n"
        "n = 0\n"
        "while True:\n"
        "    n += 1\n"
        "    write_atomically(pathlib.Path(sys.argv[1]), (b'%08d' % n) * 50_000)\n"
    )
    for pause in (0.0, 0.013, 0.031, 0.057):
        child = subprocess.Popen([sys.executable, "-c", program, file])
        deadline = time.monotonic() + 30
        before = file.stat().st_ino if file.exists() else None
        while not file.exists() or file.stat().st_ino == before:
            assert time.monotonic() < deadline
            time.sleep(0.002)
        time.sleep(pause)
        child.send_signal(signal.SIGKILL)
        child.wait()
        content = file.read_bytes()
        assert len(content) == 400_000
        assert content == content[:8] * 50_000
