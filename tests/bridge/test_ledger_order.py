"""The ledger is written by the file worker; a folder that can't be written costs only the ledger, and is told."""

from screenwriter.bridge.file_worker import FileWorker, LedgerOrder
from screenwriter.storage.ledger import Ledger, Stretch, read_ledger
from tests.bridge.conftest import Heard

LEDGER = Ledger("2026-11-25T10:00:00", (Stretch(1, "pasted", "To be", "2026-11-25T10:01:00"),))


def worker(tmp_path):
    return FileWorker(lambda script, path: b"", lambda script: "", tmp_path / "recovery")


def test_an_ordered_ledger_is_on_disk(qapp, tmp_path):
    worker(tmp_path).keep_ledger(LedgerOrder(tmp_path / "side" / "ledger.json", LEDGER))
    assert read_ledger(tmp_path / "side" / "ledger.json").stretches == LEDGER.stretches


def test_a_ledger_that_can_not_be_written_is_told(qapp, tmp_path):
    (tmp_path / "side").write_text("a file where the folder should be")
    files = worker(tmp_path)
    failed = Heard(files.ledger_failed)
    files.keep_ledger(LedgerOrder(tmp_path / "side" / "ledger.json", LEDGER))
    assert len(failed.items) == 1
