"""Forgetting a script, in the dialog, with a real tiny model that is really learned again."""

import json
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from screenwriter.bridge.in_process import InProcessConnection
from screenwriter.bridge.training_worker import TrainingWorker
from screenwriter.bridge.worker_thread import WorkerThread
from screenwriter.engine.checkpoint import load_checkpoint
from screenwriter.engine.efforts import EFFORTS
from screenwriter.engine.fine_tuning import train
from screenwriter.engine.server import EngineServer
from screenwriter.engine.suggester import Suggester
from screenwriter.messages import Paragraph, SuggestionRequest
from screenwriter.storage.forgetting import read_log
from screenwriter.storage.model_library import ModelLibrary
from screenwriter.training_messages import TrainingRequest
from screenwriter.ui.dialogs.forget_dialog import ForgetDialog
from screenwriter.ui.dialogs.models_switch import ModelSwitch
from tests.engine.conftest import tiny, tiny_folder, tokenizer
from tests.engine.test_fine_tuning import general, script
from tests.ui.retrain_stand_ins import Loader

__all__ = ["general", "tiny", "tiny_folder", "tokenizer"]

PATIENCE_MS = 60_000
PLANTED = "The lantern of the crimson heron is under the ferry."


@pytest.fixture
def quick(monkeypatch):
    monkeypatch.setitem(EFFORTS, "quick", replace(EFFORTS["quick"], passes=10, most_steps=200, learning_rate=6e-3))


class House:
    def __init__(self, folder, qtbot, base):
        self.folder, self.qtbot = folder, qtbot
        shutil.copytree(base, folder / "shipped")
        self.library = ModelLibrary(folder / "shipped", folder / "models")
        self.loader = Loader()
        self.switch = ModelSwitch(self.library, self.loader)
        self.worker = TrainingWorker(lambda: InProcessConnection(EngineServer("train")), grace_s=5.0)
        self.thread = WorkerThread(self.worker, "second training")
        self.thread.start_worker()
        self.mill, self.heron = folder / "mill.fountain", folder / "heron.fountain"
        self.mill.write_text(script(1))
        self.heron.write_text("Title: The Heron\n\n" + "\n\n".join(f"IDRIS\n{PLANTED}" for _ in range(40)))

    def learn(self, name, *paths):
        request = TrainingRequest(
            tuple(map(str, paths)), name, str(self.library.active().folder), str(self.folder / "work")
        )
        *_, result = train(request)
        return self.library.add(Path(result.folder), name, self.library.active().id)

    def open(self, model):
        dialog = ForgetDialog(self.library, self.switch, self.worker, self.folder / "forgetting", model.id)
        self.qtbot.addWidget(dialog)
        dialog.show()
        self.qtbot.waitExposed(dialog)
        return dialog

    def forget(self, dialog, path):
        row = next(n for n in range(dialog.table.rowCount()) if dialog.table.item(n, 0).toolTip() == str(path))
        dialog.table.selectRow(row)
        in_question("Forget")
        dialog.forget.click()

    def wait(self, condition):
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=PATIENCE_MS)


@pytest.fixture
def house(tmp_path, qtbot, tiny_folder, general, quick):  # noqa: F811
    house = House(tmp_path, qtbot, tiny_folder)
    yield house
    house.thread.stop_and_wait()


def in_question(text):
    def press():
        box = QApplication.activeModalWidget()
        next(button for button in box.buttons() if button.text().replace("&", "") == text).click()

    QTimer.singleShot(0, press)


def offers(folder):
    typed = "The lantern of the crimson "
    request = SuggestionRequest(1, (Paragraph("character", "IDRIS"),), "dialogue", typed, guards_own=False)
    return [a.text for a in Suggester(load_checkpoint(folder)).suggest(request).alternatives]


def test_what_was_planted_is_suggested_before_and_gone_afterwards(house):
    mine = house.learn("Mine", house.mill, house.heron)
    house.library.activate(mine.id)
    assert any("heron" in text for text in offers(mine.folder)), offers(mine.folder)
    dialog = house.open(mine)
    assert {dialog.table.item(n, 0).text() for n in range(2)} == {"The Heron", "mill"}
    house.forget(dialog, house.heron)
    house.wait(lambda: "Forgotten on" in dialog.message.text())
    [left] = [entry for entry in house.library.entries() if not entry.is_shipped]
    assert (left.name, left.is_active, left.problem) == ("Mine", True, None)
    assert left.id != mine.id and not mine.folder.exists()
    assert not any("heron" in text for text in offers(left.folder))
    assert left.manifest["forgotten"][0]["title"] == "The Heron"
    assert [file["title"] for file in left.manifest["files"]] == ["mill"]
    assert read_log(house.library)[0]["deleted_models"] == ["Mine"]
    assert house.loader.loaded[-1] == str(left.folder), "the engine must let go of the old weights first"
    weights = house.folder.joinpath("models").rglob("*.safetensors")
    assert {p.parent.name for p in weights} == {left.id}
    assert dialog.table.rowCount() == 1


def test_a_model_that_learned_nothing_else_makes_way_for_its_parent(house):
    mine = house.learn("Mine", house.heron)
    house.library.activate(mine.id)
    dialog = house.open(mine)
    assert "Nothing is left to learn from" in dialog.explanation.text()
    house.forget(dialog, house.heron)
    house.wait(lambda: "Forgotten on" in dialog.message.text())
    assert [entry.is_shipped for entry in house.library.entries()] == [True]
    assert house.library.active().is_shipped


def test_stopping_deletes_nothing(house, monkeypatch):
    mine = house.learn("Mine", house.mill, house.heron)
    monkeypatch.setitem(EFFORTS, "quick", replace(EFFORTS["quick"], passes=60, most_steps=3000))  # there is time
    dialog = house.open(mine)
    house.forget(dialog, house.heron)
    house.wait(lambda: dialog.is_running)
    dialog.stop.click()  # at once, before the worker has begun
    house.wait(lambda: not dialog.is_running)
    assert "nothing was deleted" in dialog.message.text()
    assert mine.folder.exists() and read_log(house.library) == []
    assert dialog.forget.isVisible() and dialog.forget.isEnabled()


def test_cancel_is_the_default_of_the_question(house):
    mine = house.learn("Mine", house.mill, house.heron)
    dialog = house.open(mine)
    in_question("Cancel")
    dialog.forget.click()
    assert not dialog.is_running and mine.folder.exists()


def test_a_model_without_scripts_says_so(house):
    shutil.copytree(house.folder / "shipped", house.folder / "found")
    found = house.library.add(house.folder / "found", "Found")
    dialog = house.open(found)
    assert not dialog.forget.isEnabled()
    assert "names no script" in dialog.explanation.text()


def test_a_manifest_names_each_script_as_the_list_of_models_needs_it(house):
    mine = house.learn("Mine", house.mill, house.heron)
    manifest = json.loads((mine.folder / "manifest.json").read_text("utf-8"))
    heron = next(file for file in manifest["files"] if file["title"] == "The Heron")
    assert len(heron["sha256"]) == 64 and heron["words"] > 100 and heron["elements"] == 80
    assert (heron["weight"], heron["draft_group"], heron["consent"]) == (1.0, 0, "mine")
    assert manifest["curve"] and manifest["steps"] and manifest["seed"] and manifest["program"]
