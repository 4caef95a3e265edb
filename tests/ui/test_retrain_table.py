"""Tables, drafts and locked scripts in the table of the retrain dialog, surveyed by the real engine."""

import csv
import os

import pytest
from PySide6.QtCore import Qt

from screenwriter.bridge.in_process import InProcessConnection
from screenwriter.bridge.training_worker import TrainingWorker
from screenwriter.bridge.worker_thread import WorkerThread
from screenwriter.engine.server import EngineServer
from screenwriter.storage.model_library import ModelLibrary
from screenwriter.storage.script_switches import script_id
from screenwriter.training_messages import TrainingResult
from screenwriter.ui.dialogs.models_switch import ModelSwitch
from screenwriter.ui.dialogs.retrain_dialog import RetrainDialog
from screenwriter.ui.dialogs.retrain_wording import sampled_from
from tests.ui.retrain_stand_ins import Loader, make_model

PATIENCE_MS = 60_000
PLOT = "INT. MILL - DAY\n\nThe wheel turns {n} times and nobody is there to see it.\n"


class House:
    def __init__(self, folder, qtbot):
        self.folder, self.qtbot = folder, qtbot
        self.library = ModelLibrary(make_model(folder / "shipped"), folder / "models")
        self.worker = TrainingWorker(lambda: InProcessConnection(EngineServer("train")))
        self.thread = WorkerThread(self.worker, "training")
        self.thread.start_worker()
        self.never = ()
        switch = ModelSwitch(self.library, Loader())
        self.dialog = RetrainDialog(self.worker, self.library, switch, folder / "work", None, lambda: self.never)
        qtbot.addWidget(self.dialog)
        self.dialog.show()
        qtbot.waitExposed(self.dialog)
        self.page = self.dialog.pick_page

    def read(self, *paths):
        self.page.add_paths([str(path) for path in paths])
        self.wait(lambda: self.page.sources.rowCount() == len(paths))

    def wait(self, condition):
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=PATIENCE_MS)

    def notes(self):
        sources = self.page.sources
        return {sources.index(row, 0).data(): sources.index(row, 4).data() for row in range(sources.rowCount())}


@pytest.fixture
def house(tmp_path, qtbot):
    house = House(tmp_path, qtbot)
    yield house
    house.thread.stop_and_wait()


def table(folder, name="imdb.csv"):
    path = folder / name
    with path.open("w", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(("id", "title", "plot"))
        rows.writerows((n, f"Film {n}", PLOT.format(n=n)) for n in range(30))
    return path


def test_the_first_rows_are_shown_and_a_click_chooses_the_column(house):
    house.read(table(house.folder))
    page, preview = house.page, house.page.preview
    assert house.notes() == {"imdb.csv": "column not chosen"}
    assert preview.isVisible() and (preview.rowCount(), preview.columnCount()) == (3, 3)
    assert preview.item(1, 1).text() == "Film 1"
    assert not house.dialog.learn.isEnabled()
    place = preview.visualItemRect(preview.item(0, 2)).center()
    house.qtbot.mouseClick(preview.viewport(), Qt.MouseButton.LeftButton, pos=place)
    house.wait(house.dialog.learn.isEnabled)
    assert page.csv_column == "plot"
    assert house.notes() == {"imdb.csv": ""}
    assert page.sources.counted()[0].words > 300
    assert preview.selectionModel().isColumnSelected(2)


def test_a_column_is_chosen_from_the_list_by_keys_too(house):
    house.read(table(house.folder))
    house.page.column.setFocus()
    house.qtbot.keyClicks(house.page.column, "p")
    house.qtbot.keyClick(house.page.column, Qt.Key.Key_Return)
    house.page.column.activated.emit(house.page.column.currentIndex())
    house.wait(house.dialog.learn.isEnabled)
    assert house.page.csv_column == "plot"


def test_without_a_table_there_is_no_preview(house):
    path = house.folder / "a.fountain"
    path.write_text(PLOT.format(n=1))
    house.read(path)
    assert not house.page.preview.isVisible()


def drafts(folder):
    paths = []
    for age in range(3):
        path = folder / f"draft {3 - age}.fountain"
        lines = [f"The wheel turns {n} times and nobody is there to see it." for n in range(30 + 10 * (3 - age))]
        path.write_text("\n\n".join(lines))
        os.utime(path, (1_000_000 - 1000 * age,) * 2)
        paths.append(path)
    return paths


def test_drafts_are_shown_as_one_group_that_counts_once(house):
    newest, *older = drafts(house.folder)
    house.read(newest, *older)
    assert house.notes() == {
        "draft 3.fountain": "drafts 1: newest, counts 1",
        "draft 2.fountain": "drafts 1: older, counts 0",
        "draft 1.fountain": "drafts 1: older, counts 0",
    }
    assert [source.path for source in house.page.sources.counted()] == [str(newest)]


def test_an_older_draft_counts_where_the_newest_is_left_out(house):
    newest, *older = drafts(house.folder)
    house.read(newest, *older)
    house.page.view.setCurrentIndex(house.page.sources.index(0, 0))
    house.qtbot.keyClick(house.page.view, Qt.Key.Key_Space)
    assert len(house.page.sources.counted()) == 1
    assert str(newest) not in house.page.paths and len(house.page.paths) == 2
    assert house.dialog.learn.isEnabled()


def test_a_locked_script_is_in_the_table_and_cannot_be_ticked(house):
    path = house.folder / "contract.fountain"
    path.write_text(PLOT.format(n=1))
    house.never = (script_id(path),)
    house.read(path)
    assert house.notes() == {"contract.fountain": "locked"}
    index = house.page.sources.index(0, 0)
    assert not index.flags() & Qt.ItemFlag.ItemIsUserCheckable
    assert "Nothing is learned from this script" in index.data(Qt.ItemDataRole.ToolTipRole)
    assert not house.dialog.learn.isEnabled()


def test_few_words_bring_the_advice_to_wait_and_may_be_learned_all_the_same(house):
    path = house.folder / "a.fountain"
    path.write_text(PLOT.format(n=1))
    house.read(path)
    assert house.page.advice.isVisible() and "better not learn yet" in house.page.advice.text()
    assert house.dialog.learn.isEnabled()


def test_whose_the_scripts_are_goes_into_the_request(house):
    assert house.page.consent == "mine"
    house.page.consents.setCurrentIndex(1)
    assert house.page.consent == "with permission"


@pytest.mark.parametrize(("found", "words"), [(0, ""), (300_000, ""), (3_000_000, "10 %"), (10**9, "less than 1 %")])
def test_a_sample_is_called_a_sample(found, words):
    text = sampled_from(TrainingResult("", "", 2.0, 1.9, 300_000, 5, 60.0, words_found=found))
    assert (words in text) and bool(text) == bool(words)
