"""The ledger's file: what was written is read, odd files lose nothing, a changed script keeps what it still has."""

import pytest

from screenwriter.screenplay.origin_map import Entry
from screenwriter.screenplay.origins import UNRECORDED, Run, typed
from screenwriter.storage.ledger import Ledger, Stretch, entries_of, read_ledger, write_ledger

ENTRIES = (
    Entry("Rain falls.", (Run(5), Run(6, 1, 0))),
    Entry("", ()),
    Entry("Yes.", typed(4)),
    Entry("Yes.", (Run(4, 1, 6),)),
)
LEDGER = Ledger(
    "2026-11-25T10:00:00",
    (Stretch(1, "accepted", "falls. Yes.", "2026-11-25T10:01:00", "Mine", 3, "0.67", 2),),
    ENTRIES,
)


def test_what_was_written_is_read(tmp_path):
    path = tmp_path / "side" / "ledger.json"
    write_ledger(path, LEDGER)
    kept = read_ledger(path)
    assert (kept.begun_at, kept.stretches, kept.deleted_at) == (LEDGER.begun_at, LEDGER.stretches, "")
    assert entries_of([entry.text for entry in ENTRIES], kept) == list(ENTRIES)


def test_a_script_changed_elsewhere_keeps_the_origins_of_what_is_still_there(tmp_path):
    write_ledger(tmp_path / "ledger.json", LEDGER)
    kept = read_ledger(tmp_path / "ledger.json")
    changed = entries_of(["New.", "Yes.", "Rain falls."], kept)
    assert changed == [Entry("New.", (Run(4, UNRECORDED),)), ENTRIES[2], ENTRIES[0]]


def test_no_file_is_no_ledger(tmp_path):
    assert read_ledger(tmp_path / "ledger.json") is None


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b'{"version": 1}', b'{"elements": [[1]], "stretches": [{}]}', b"\xff"]
)
def test_a_damaged_ledger_is_kept_aside_and_counts_as_none(tmp_path, content):
    path = tmp_path / "ledger.json"
    path.write_bytes(content)
    assert read_ledger(path) is None
    assert path.with_name("ledger.json.damaged").read_bytes() == content


def test_lone_surrogates_do_not_stop_the_ledger(tmp_path):
    write_ledger(tmp_path / "l.json", Ledger("x", (), (Entry("a\ud800", typed(2)),)))
    assert read_ledger(tmp_path / "l.json") is not None
