"""The model library: whole folders are listed and used, others never become active."""

import errno
import json
import os
import struct

import pytest

from screenwriter.storage.model_folder import MODEL_FILES, WEIGHTS, find_problem
from screenwriter.storage.model_library import SHIPPED_ID, ModelLibrary, ModelLibraryError


def make_model(folder, **manifest):
    folder.mkdir(parents=True)
    header = json.dumps({"a": {"dtype": "F16", "shape": [2, 3], "data_offsets": [0, 12]}}).encode()
    (folder / "model.safetensors").write_bytes(struct.pack("<Q", len(header)) + header + bytes(12))
    (folder / "config.json").write_text('{"vocabulary": 8}')
    (folder / "tokenizer.model").write_bytes(b"pieces")
    (folder / "manifest.json").write_text(json.dumps(manifest))
    return folder


@pytest.fixture
def library(tmp_path):
    return ModelLibrary(make_model(tmp_path / "shipped", name="base"), tmp_path / "models")


def add(library, tmp_path, name, **manifest):
    return library.add(make_model(tmp_path / "work" / name, **manifest), name)


def test_a_new_library_lists_the_shipped_model_first_and_active(library):
    (entry,) = library.entries()
    assert (entry.name, entry.is_shipped, entry.is_active, entry.problem) == ("General English", True, True, None)
    assert library.active() == entry


def test_an_added_model_is_listed_but_not_active(library, tmp_path):
    entry = add(library, tmp_path, "My voice")
    assert [e.name for e in library.entries()] == ["General English", "My voice"]
    assert not entry.is_active
    assert not (tmp_path / "work" / "My voice").exists()
    assert entry.manifest["sizes"]["tokenizer.model"] == 6
    assert entry.manifest["created"]


def test_the_active_model_is_remembered_by_the_next_program(library, tmp_path):
    entry = add(library, tmp_path, "My voice")
    assert library.activate(entry.id).is_active
    assert ModelLibrary(tmp_path / "shipped", tmp_path / "models").active().id == entry.id


@pytest.mark.parametrize("name", MODEL_FILES)
def test_a_folder_without_one_of_its_files_is_not_added(library, tmp_path, name):
    folder = make_model(tmp_path / "half")
    (folder / name).unlink()
    with pytest.raises(ModelLibraryError) as caught:
        library.add(folder, "Half")
    assert (caught.value.code, caught.value.problem.code, caught.value.problem.file) == (
        "model_damaged",
        "missing_file",
        name,
    )
    assert folder.exists()
    assert len(library.entries()) == 1


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("model.safetensors", b"", "bad_weights"),
        ("model.safetensors", b"\x02\0\0\0\0\0\0\0{}", "bad_weights"),
        ("model.safetensors", b"\xff" * 100, "bad_weights"),
        ("model.safetensors", b"\x08\0\0\0\0\0\0\0" + b"[" * 8, "bad_weights"),
        ("model.safetensors", struct.pack("<Q", 9) + b'{"a": {}}', "bad_weights"),
        ("config.json", b"{", "bad_config"),
        ("config.json", b"\xff\xfe", "bad_config"),
        ("manifest.json", b"[]", "bad_manifest"),
        ("manifest.json", b"[" * 100_000, "bad_manifest"),
        ("tokenizer.model", b"", "wrong_size"),
    ],
)
def test_a_damaged_file_is_found(tmp_path, name, content, code):
    folder = make_model(tmp_path / "model")
    assert find_problem(folder) is None
    (folder / name).write_bytes(content)
    problem = find_problem(folder)
    assert (problem.code, problem.file) == (code, name)


def test_weights_cut_off_anywhere_are_found(tmp_path):
    folder = make_model(tmp_path / "model")
    whole = (folder / WEIGHTS).read_bytes()
    for length in range(len(whole)):
        (folder / WEIGHTS).write_bytes(whole[:length])
        assert find_problem(folder) is not None, length
    (folder / WEIGHTS).write_bytes(whole + b"\0")
    assert find_problem(folder).code == "bad_weights"


def test_a_vocabulary_cut_off_after_adding_is_found_by_its_size(library, tmp_path):
    entry = add(library, tmp_path, "My voice")
    (entry.folder / "tokenizer.model").write_bytes(b"piec")
    assert library.find("My voice").problem.code == "wrong_size"


def test_a_damaged_active_model_gives_way_to_the_shipped_one(library, tmp_path):
    entry = add(library, tmp_path, "My voice")
    library.activate(entry.id)
    (entry.folder / WEIGHTS).write_bytes(b"cut")
    assert library.active().id == SHIPPED_ID
    assert library.find(entry.id).problem.code == "bad_weights"


def test_a_damaged_model_is_refused_and_the_one_in_use_stays(library, tmp_path):
    good, bad = add(library, tmp_path, "Good"), add(library, tmp_path, "Bad")
    library.activate(good.id)
    (bad.folder / "config.json").unlink()
    with pytest.raises(ModelLibraryError, match="model_damaged"):
        library.activate(bad.id)
    assert library.active().id == good.id


@pytest.mark.parametrize(
    "pointer", [b"", b"{", b"[]", b'{"active": 7}', b'{"active": "gone"}', b'{"active": "x", "before": 3}', b"\xff"]
)
def test_an_unreadable_choice_falls_back_to_the_shipped_model(library, tmp_path, pointer):
    add(library, tmp_path, "My voice")
    (tmp_path / "models" / "active.json").write_bytes(pointer)
    assert library.active().id == SHIPPED_ID
    assert library.previous() is None or library.previous().problem is None


def test_deleting_the_active_model_goes_back_to_its_parent(library, tmp_path):
    parent = add(library, tmp_path, "Parent")
    child = library.add(make_model(tmp_path / "child"), "Child", parent=parent.id)
    library.activate(child.id)
    assert library.delete(child.id).id == parent.id
    assert not child.folder.exists()
    assert library.delete(parent.id).id == SHIPPED_ID
    assert os.listdir(tmp_path / "models") == ["active.json"]


def test_deleting_another_model_leaves_the_active_one(library, tmp_path):
    first, second = add(library, tmp_path, "First"), add(library, tmp_path, "Second")
    library.activate(first.id)
    assert library.delete(second.id).id == first.id


def test_the_shipped_model_is_neither_deleted_nor_renamed(library):
    for action in (lambda: library.delete(SHIPPED_ID), lambda: library.rename(SHIPPED_ID, "Mine")):
        with pytest.raises(ModelLibraryError, match="shipped_model"):
            action()


def test_renaming_keeps_the_id_and_the_choice(library, tmp_path):
    entry = add(library, tmp_path, "My voice")
    library.activate(entry.id)
    renamed = library.rename(entry.id, "  Harbor   voice ")
    assert (renamed.id, renamed.name, renamed.is_active) == (entry.id, "Harbor voice", True)


def test_names_are_neither_empty_nor_taken(library, tmp_path):
    entry = add(library, tmp_path, "My voice")
    for name, code in ((" ", "name_empty"), ("general english", "name_taken")):
        with pytest.raises(ModelLibraryError, match=code):
            library.rename(entry.id, name)
    assert library.rename(entry.id, "MY VOICE").name == "MY VOICE"


def test_a_second_model_of_the_same_name_gets_a_number(library, tmp_path):
    add(library, tmp_path, "My voice")
    second = library.add(make_model(tmp_path / "again"), "My voice")
    assert (second.name, second.id) == ("My voice 2", "my-voice-2")


@pytest.mark.parametrize("name", ["../../etc", "Ü/ö", "猫", "general-english", ".hidden", "a" * 300])
def test_a_name_never_leads_out_of_the_folder(library, tmp_path, name):
    entry = library.add(make_model(tmp_path / "work"), name)
    assert entry.folder.parent == tmp_path / "models"
    assert library.find(entry.id).name == entry.name


def test_one_can_go_back_through_the_models_used_before(library, tmp_path):
    ids = [add(library, tmp_path, f"M{n}").id for n in range(7)]
    assert library.previous() is None
    for model_id in ids:
        library.activate(model_id)
    assert library.previous().id == ids[5]
    library.delete(ids[5])
    assert library.previous().id == ids[4]


def test_only_models_beyond_five_are_surplus_and_none_is_deleted(library, tmp_path):
    for n in range(7):
        add(library, tmp_path, f"M{n}", created=f"2026-01-0{n + 1}")
    assert [entry.name for entry in library.surplus()] == ["M1", "M0"]
    assert len(library.entries()) == 8


def test_a_model_from_another_disk_is_copied_and_still_appears_whole(library, tmp_path, monkeypatch):
    rename, work = os.rename, make_model(tmp_path / "work")

    def rename_on_one_disk(source, target):
        if source == work:
            raise OSError(errno.EXDEV, "other disk")
        rename(source, target)

    monkeypatch.setattr(os, "rename", rename_on_one_disk)
    assert library.add(work, "My voice").problem is None
    assert not work.exists()


def test_a_full_disk_while_adding_leaves_no_half_model(library, tmp_path, monkeypatch):
    def fail(source, target):
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(os, "rename", fail)
    with pytest.raises(OSError, match="full"):
        library.add(make_model(tmp_path / "work"), "My voice")
    assert len(library.entries()) == 1
    assert (tmp_path / "work").exists()


def test_unlisted_folders_and_stray_files_are_no_models(library, tmp_path):
    make_model(tmp_path / "models" / ".adding-1")
    (tmp_path / "models" / "notes.txt").write_text("x")
    assert len(library.entries()) == 1


def test_a_missing_shipped_model_is_listed_as_damaged(tmp_path):
    library = ModelLibrary(tmp_path / "nothing", tmp_path / "models")
    assert library.active().problem.code == "missing_file"
