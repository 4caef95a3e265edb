from datetime import datetime

import pytest

from screenwriter.storage.script_switches import DAMAGED, ScriptSwitches, SwitchStore, file_sha256, script_id

NOON = datetime(2026, 11, 25, 12, 0)


@pytest.fixture
def store(tmp_path):
    return SwitchStore(tmp_path / "switches")


@pytest.fixture
def script(tmp_path):
    path = tmp_path / "harbor.fountain"
    path.write_text("INT. HARBOR - DAY\n")
    return path


def test_nothing_is_forbidden_where_nothing_was_said(store, script):
    assert store.read(script) == ScriptSwitches()
    assert store.never_learned() == ()


def test_a_lock_comes_back_with_its_reason_and_date(store, script):
    locked = ScriptSwitches().changed("no_suggestions", True, "under contract", NOON)
    store.write(script, "aa", locked)
    again = store.read(script)
    assert again == locked
    assert again.latest("no_suggestions").reason == "under contract"
    assert again.latest("no_suggestions").when == "2026-11-25T12:00:00"


def test_unlocking_stays_on_record(store, script):
    switches = ScriptSwitches().changed("no_suggestions", True, "contract").changed("no_suggestions", False, "over")
    store.write(script, "", switches)
    assert [(c.is_on, c.reason) for c in store.read(script).record] == [(True, "contract"), (False, "over")]
    assert store.never_learned() == ()


def test_a_copy_with_the_same_text_is_bound_too(store, script, tmp_path):
    store.write(script, file_sha256(script), ScriptSwitches().changed("never_learn", True))
    copy = tmp_path / "copy.fountain"
    copy.write_bytes(script.read_bytes())
    assert store.read(copy, file_sha256(copy)).never_learn
    copy.write_text("INT. MILL - DAY\n")
    assert not store.read(copy, file_sha256(copy)).never_learn


def test_a_script_that_was_freed_frees_no_copy_that_was_not(store, script, tmp_path):
    sha256 = file_sha256(script)
    store.write(script, sha256, ScriptSwitches().changed("never_learn", True).changed("never_learn", False))
    assert not store.read(tmp_path / "copy.fountain", sha256).never_learn


@pytest.mark.parametrize("switch", ["no_suggestions", "never_learn"])
def test_locked_scripts_are_never_learned_from_by_place_or_content(store, script, switch):
    store.write(script, "ab" * 32, ScriptSwitches().changed(switch, True))
    assert set(store.never_learned()) == {script_id(script), "ab" * 32}


@pytest.mark.parametrize("content", ["", "{", "[]", '{"no_suggestions": 0, "never_learn": false, "record": []}'])
def test_a_record_that_cannot_be_read_counts_as_locked(store, script, tmp_path, content):
    store.write(script, "", ScriptSwitches().changed("never_learn", True))
    (tmp_path / "switches" / f"{script_id(script)}.json").write_text(content)
    found = store.read(script)
    assert found.no_suggestions and found.never_learn and found.latest("no_suggestions").reason == DAMAGED
    assert store.never_learned() == (script_id(script),)


def test_a_link_leads_to_the_same_switches(store, script, tmp_path):
    link = tmp_path / "link.fountain"
    link.symlink_to(script)
    store.write(link, "", ScriptSwitches().changed("never_learn", True))
    assert store.read(script).never_learn
