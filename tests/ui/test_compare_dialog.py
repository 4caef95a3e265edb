"""Two models on one passage, in the dialog, with real tiny models."""

import shutil

import pytest
import torch
from PySide6.QtCore import Qt

from screenwriter.bridge.in_process import InProcessConnection
from screenwriter.bridge.training_worker import TrainingWorker
from screenwriter.bridge.worker_thread import WorkerThread
from screenwriter.engine.checkpoint import Checkpoint, load_checkpoint, save_checkpoint
from screenwriter.engine.model import LanguageModel
from screenwriter.engine.server import EngineServer
from screenwriter.storage.model_library import ModelLibrary
from screenwriter.ui.dialogs.compare_dialog import CompareDialog, Passage
from tests.engine.conftest import SCENE, tiny, tiny_folder, tokenizer

__all__ = ["tiny", "tiny_folder", "tokenizer"]

PATIENCE_MS = 60_000


class House:
    def __init__(self, folder, qtbot, base):
        shutil.copytree(base, folder / "shipped")
        self.qtbot = qtbot
        self.library = ModelLibrary(folder / "shipped", folder / "models")
        known = load_checkpoint(base)
        torch.manual_seed(1)
        save_checkpoint(Checkpoint(LanguageModel(known.model.config), known.tokenizer, {}), folder / "new")
        self.stranger = self.library.add(folder / "new", "Stranger")
        self.worker = TrainingWorker(lambda: InProcessConnection(EngineServer("train")))
        self.thread = WorkerThread(self.worker, "second training")
        self.thread.start_worker()
        self.passage = Passage("The selection", SCENE[:4], SCENE[4:10])

    def open(self):
        dialog = CompareDialog(self.library, self.worker, lambda: self.passage)
        self.qtbot.addWidget(dialog)
        dialog.show()
        self.qtbot.waitExposed(dialog)
        return dialog

    def wait(self, condition):
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=PATIENCE_MS)


@pytest.fixture
def house(tmp_path, qtbot, tiny_folder):  # noqa: F811
    house = House(tmp_path, qtbot, tiny_folder)
    yield house
    house.thread.stop_and_wait()


def test_both_models_are_shown_side_by_side(house):
    dialog = house.open()
    assert (dialog.first.currentText(), dialog.second.currentText()) == ("General English", "Stranger")
    assert "The selection" in dialog.passage_label.text()
    house.qtbot.keyClick(dialog.compare, Qt.Key.Key_Space)
    house.wait(lambda: dialog.table.rowCount() > 0)
    headers = [dialog.table.horizontalHeaderItem(n).text() for n in range(4)]
    assert headers[2:] == ["General English", "Stranger"]
    first, second = dialog.summary.text().split("\n")
    assert float(first.split(": ")[1].split()[0]) < float(second.split(": ")[1].split()[0])
    rows = range(dialog.table.rowCount())
    right = [row for row in rows if dialog.table.item(row, 2).font().bold()]
    assert len(right) > len(rows) // 2
    assert all(dialog.table.item(r, 2).text().split()[0] == dialog.table.item(r, 1).text() for r in right)
    dialog.only_different.setChecked(True)
    hidden = [row for row in rows if dialog.table.isRowHidden(row)]
    assert all(dialog.table.item(row, 2).text() == dialog.table.item(row, 3).text() for row in hidden)
    assert len(hidden) < len(rows)


def test_the_columns_are_named_before_anything_is_compared(house):
    dialog = house.open()
    headers = [dialog.table.model().headerData(n, Qt.Orientation.Horizontal) for n in range(4)]
    assert headers == ["Before the word", "In the script", "First model", "Second model"]


def test_the_same_model_twice_cannot_be_compared(house):
    dialog = house.open()
    dialog.second.setCurrentIndex(dialog.first.currentIndex())
    assert not dialog.compare.isEnabled()


def test_without_a_passage_it_says_what_to_do(house):
    house.passage = None
    dialog = house.open()
    assert not dialog.compare.isEnabled()
    assert "Put the caret into a scene" in dialog.passage_label.text()


def test_it_can_be_stopped_and_started_again(house):
    dialog = house.open()
    house.passage = Passage("Long", (), SCENE * 8)
    dialog.refresh()
    dialog.compare.click()
    house.wait(lambda: dialog.bar.value() > 0)
    dialog.stop.click()
    house.wait(lambda: dialog.summary.text() == "Stopped.")
    assert dialog.compare.isEnabled() and dialog.table.rowCount() == 0


def test_a_model_damaged_meanwhile_is_told_in_words(house):
    dialog = house.open()
    (house.stranger.folder / "model.safetensors").write_bytes(b"half")
    dialog.compare.click()
    house.wait(lambda: "damaged" in dialog.summary.text())
    assert dialog.compare.isEnabled()
