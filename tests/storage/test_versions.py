"""Versions: found by what they hold, never shown damaged, thinned only where nobody gave them a name."""

from datetime import datetime, timedelta

import pytest

from screenwriter.storage.versions import Version, VersionDamagedError, VersionStore, note_script, store_of

NOON = datetime(2026, 11, 25, 12)


def version(minutes=0, name="", is_automatic=False, note=""):
    made_at = (NOON + timedelta(minutes=minutes)).isoformat()
    return Version("", "", ".fountain", made_at, name, note, 120, 3, is_automatic)


@pytest.fixture
def store(tmp_path):
    return VersionStore(tmp_path / "versions" / "mill")


def test_a_version_comes_back_as_it_was_with_all_that_was_said_of_it(store):
    kept = store.add(b"Rain.\n", version(name="First draft", note="for Ama"))
    assert store.read(kept) == b"Rain.\n"
    [listed] = VersionStore(store.folder).all()
    assert listed == kept
    assert (listed.name, listed.note, listed.words, listed.pages) == ("First draft", "for Ama", 120, 3)
    assert listed.moment == NOON


def test_equal_texts_take_room_once_and_an_automatic_one_not_even_a_line(store):
    first = store.add(b"Rain.\n", version(name="one"))
    store.add(b"Rain.\n", version(1, name="two"))
    assert store.add(b"Rain.\n", version(2, is_automatic=True)).name == "two"
    assert len(store.all()) == 2
    assert len(list((store.folder / "objects").glob("??/*"))) == 1
    store.remove(first)
    assert store.read(store.all()[0]) == b"Rain.\n"


def test_a_damaged_version_is_never_given_out(store):
    kept = store.add(b"Rain.\n", version())
    [file] = (store.folder / "objects").glob("??/*")
    file.write_bytes(b"Rot.\n")
    with pytest.raises(VersionDamagedError) as damaged:
        store.read(kept)
    assert damaged.value.found
    file.unlink()
    with pytest.raises(VersionDamagedError) as gone:
        store.read(kept)
    assert gone.value.found == ""


def test_keeping_a_damaged_text_again_mends_it(store):
    kept = store.add(b"Rain.\n", version())
    next((store.folder / "objects").glob("??/*")).write_bytes(b"Rot.\n")
    store.add(b"Rain.\n", version(1))
    assert store.read(kept) == b"Rain.\n"


@pytest.mark.parametrize("damage", [b"{oops", b"[1]", b'[{"id": "x"}]', None])
def test_a_lost_list_is_made_again_from_the_files(store, damage):
    store.add(b"Rain.\n", version(name="First"))
    store.add(b"Snow.\n", version(1, name="Second"))
    index = store.folder / "versions.json"
    index.unlink() if damage is None else index.write_bytes(damage)
    found = store.all()
    assert {store.read(one) for one in found} == {b"Rain.\n", b"Snow.\n"}
    store.add(b"Hail.\n", version(2))
    assert {store.read(one) for one in store.all()} == {b"Rain.\n", b"Snow.\n", b"Hail.\n"}


def test_automatic_versions_are_thinned_and_named_ones_stay(store):
    named = store.add(b"named", version(0, name="First"))
    automatic = store.add(b"noted", version(0, is_automatic=True))
    store.describe(automatic, "", "keep me")
    for number in range(1, 40):
        store.add(b"%d" % number, version(number / 60, is_automatic=True))
    left = store.all()
    assert len(left) == 22
    assert store.read(named) == b"named"
    assert left[1].note == "keep me"
    assert len(list((store.folder / "objects").glob("??/*"))) == 22


def test_a_removed_version_is_gone_from_the_disk(store):
    kept = store.add(b"Rain.\n", version())
    store.remove(kept)
    assert store.all() == []
    assert list((store.folder / "objects").glob("??/*")) == []


def test_versions_follow_a_renamed_script_but_not_a_copied_one(tmp_path):
    root, old, new = tmp_path / "versions", tmp_path / "mill.fountain", tmp_path / "river.fountain"
    old.write_text("Rain.\n")
    store = store_of(root, old)
    store.add(b"Rain.\n", version(name="First"))
    note_script(store, old, "abc")
    assert store_of(root, new, "abc").all() == [], "the old script is still there"
    old.rename(new)
    assert [one.name for one in store_of(root, new, "abc").all()] == ["First"]
    assert store_of(root, tmp_path / "other.fountain", "def").all() == []
