"""``convert``: formats by ending, whole or not at all."""

import errno
import os


def test_fountain_to_fountain_keeps_every_byte(run, script, tmp_path):
    target = tmp_path / "copy.fountain"
    assert run("convert", script, target).code == 0
    assert target.read_bytes() == script.read_bytes()


def test_final_draft_to_fountain(run, shared, tmp_path):
    target = tmp_path / "out.fountain"
    answer = run("convert", shared / "fixtures" / "fdx" / "brick-n-steel-basic.fdx", target)
    assert answer.code == 0
    again = run("pages", target, "--json").json
    before = run("pages", shared / "fixtures" / "fdx" / "brick-n-steel-basic.fdx", "--json").json
    assert [element["text"] for element in again["elements"]] == [element["text"] for element in before["elements"]]


def test_an_unknown_ending_writes_nothing(run, script, tmp_path):
    target = tmp_path / "out.xyz"
    answer = run("convert", script, target)
    assert answer.code == 2
    assert str(target) in answer.progress
    assert not target.exists()


def test_a_full_disk_leaves_the_old_file(run, script, tmp_path, monkeypatch):
    target = tmp_path / "old.fountain"
    target.write_text("Old.\n", "utf-8")

    def no_room(descriptor):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr("screenwriter.storage.atomic_file.os.fsync", no_room)
    answer = run("convert", script, target)
    assert answer.code == 1
    assert "no space left" in answer.progress
    assert str(target) in answer.progress
    assert target.read_text("utf-8") == "Old.\n"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["boat.fountain", "old.fountain"]
