"""A model is copied to another folder, after a warning, on a thread of its own."""

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from screenwriter.storage.model_library import ModelLibrary
from screenwriter.ui.model_export import WARNING, ModelExport
from tests.ui.retrain_stand_ins import make_model

PATIENCE_MS = 20_000


class House:
    def __init__(self, folder, qtbot):
        self.qtbot = qtbot
        self.library = ModelLibrary(make_model(folder / "shipped"), folder / "models")
        self.mine = self.library.add(make_model(folder / "new"), "Mine")
        self.stick = folder / "stick"
        self.stick.mkdir()
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.export = ModelExport(self.window)
        self.told = []
        self.export.told.connect(self.told.append)

    def wait(self, words):
        self.qtbot.waitUntil(lambda: any(words in text for text in self.told), timeout=PATIENCE_MS)


@pytest.fixture
def house(tmp_path, qtbot):
    house = House(tmp_path, qtbot)
    yield house
    house.export.thread.stop_and_wait()


def answer_box(text, read):
    def press():
        box = QApplication.activeModalWidget()
        read.append(box.informativeText())
        next(button for button in box.buttons() if button.text().replace("&", "") == text).click()

    QTimer.singleShot(0, press)


def test_a_model_is_copied_whole_after_a_warning(house, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(house.stick))
    read = []
    answer_box("Copy…", read)
    house.export.copy(house.mine, house.window)
    house.wait("Copied to")
    assert read == [WARNING]
    copy = house.stick / house.mine.folder.name
    assert {path.name: path.read_bytes() for path in copy.iterdir()} == {
        path.name: path.read_bytes() for path in house.mine.folder.iterdir()
    }
    assert [path.name for path in house.stick.iterdir()] == [copy.name]


def test_cancel_copies_nothing(house):
    answer_box("Cancel", [])
    house.export.copy(house.mine, house.window)
    assert list(house.stick.iterdir()) == [] and house.told == []


def test_a_folder_of_this_name_is_left_alone(house):
    there = house.stick / house.mine.folder.name
    there.mkdir()
    house.export.copy_to(house.mine, house.stick)
    house.wait("already")
    assert list(there.iterdir()) == []


def test_a_stick_that_is_gone_is_told_in_words(house):
    house.export.copy_to(house.mine, house.stick / "gone")
    house.wait("gone")
    assert not any("Copied" in text for text in house.told)
