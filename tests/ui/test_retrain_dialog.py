"""Learning from one's own scripts, in the dialog with real keys; the engine is a stand-in, the threads are real."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QMessageBox

from screenwriter.bridge.in_process import InProcessConnection
from screenwriter.bridge.training_worker import TrainingWorker
from screenwriter.bridge.worker_thread import WorkerThread
from screenwriter.messages import Failure
from screenwriter.storage.model_library import ModelLibrary
from screenwriter.training_messages import TrainingRequest
from screenwriter.ui.dialogs.models_switch import ModelSwitch
from screenwriter.ui.dialogs.retrain_dialog import RetrainDialog
from tests.ui.retrain_stand_ins import Loader, TrainingServer, make_model

PATIENCE_MS = 20_000


class House:
    """Everything around the dialog, and a way to open it anew as after a restart."""

    def __init__(self, folder, qtbot):
        self.folder, self.qtbot = folder, qtbot
        self.server, self.loader = TrainingServer(), Loader()
        self.library = ModelLibrary(make_model(folder / "shipped"), folder / "models")
        self.worker = TrainingWorker(lambda: InProcessConnection(self.server), grace_s=2.0)
        self.thread = WorkerThread(self.worker, "training")
        self.switch = ModelSwitch(self.library, self.loader)
        self.lines = []
        self.dialog = self.open()
        self.thread.start_worker()

    def open(self):
        dialog = RetrainDialog(self.worker, self.library, self.switch, self.folder / "work")
        dialog.status_changed.connect(self.lines.append)
        self.qtbot.addWidget(dialog)
        dialog.show()
        self.qtbot.waitExposed(dialog)
        return dialog

    def wait(self, condition):
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=PATIENCE_MS)

    def press(self, button):
        """By keyboard, as a writer without a mouse does."""
        self.wait(lambda: button.isVisible() and button.isEnabled())
        button.setFocus()
        self.qtbot.keyClick(button, Qt.Key.Key_Space)

    def read(self, *names):
        page = self.dialog.pick_page
        page.add_paths(list(names))
        self.wait(lambda: page.sources.rowCount() >= len(names))
        return page

    def learn(self):
        self.read("Harbor.fountain", "Mill.fountain")
        self.press(self.dialog.learn)
        self.wait(lambda: self.dialog.progress_page.bar.value() == 50)

    def finish(self):
        self.learn()
        self.server.may_finish.set()
        self.wait(self.dialog.keep.isVisible)


@pytest.fixture
def house(tmp_path, qtbot):
    house = House(tmp_path, qtbot)
    yield house
    house.server.may_finish.set()
    house.thread.stop_and_wait()


def answer_box(text):
    """Press the button of the next message box that carries this text."""

    def press():
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        next(button for button in box.buttons() if button.text().replace("&", "") == text).click()

    QTimer.singleShot(0, press)


def cell(page, row, column):
    return page.sources.index(row, column).data()


def test_a_survey_fills_the_table_and_says_in_words_what_cannot_be_read(house):
    page = house.read("Harbor.fountain", "cover.bin")
    assert [cell(page, 0, column) for column in range(5)] == ["Harbor.fountain", "Fountain", "30,000", "900", ""]
    assert cell(page, 1, 4) == "not a text file"
    assert page.summary.text() == "1 of 2\u00a0files, 30,000\u00a0words"
    assert "about 2\u00a0minutes" in page.efforts.button(0).text()
    assert house.dialog.learn.isEnabled()


def test_files_come_by_drag_and_drop(house):
    page = house.dialog.pick_page
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/scripts/Harbor.fountain"), QUrl("https://example.org/x")])
    actions, buttons, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    page.view.dropEvent(QDropEvent(QPointF(5, 5), actions, data, buttons, keys))
    house.wait(lambda: page.sources.rowCount() == 1)
    assert house.server.requests[-1].paths == ("/scripts/Harbor.fountain",)


def test_the_space_bar_leaves_a_file_out_and_takes_it_in_again(house):
    page = house.read("Harbor.fountain", "Mill.fountain")
    page.view.setCurrentIndex(page.sources.index(1, 2))
    house.qtbot.keyClick(page.view, Qt.Key.Key_Space)
    assert page.paths == ("Harbor.fountain",)
    assert "1 of 2" in page.summary.text()
    assert "about 1\u00a0minute" in page.efforts.button(0).text()
    house.qtbot.keyClick(page.view, Qt.Key.Key_Space)
    assert page.paths == ("Harbor.fountain", "Mill.fountain")


def test_a_file_left_out_stays_out_when_others_are_added(house):
    page = house.read("Harbor.fountain", "Mill.fountain")
    page.view.setCurrentIndex(page.sources.index(0, 0))
    house.qtbot.keyClick(page.view, Qt.Key.Key_Space)
    page.add_paths(["Ferry.fountain"])
    house.wait(lambda: page.sources.rowCount() == 3)
    assert page.paths == ("Mill.fountain", "Ferry.fountain")


def test_delete_takes_a_row_out(house):
    page = house.read("Harbor.fountain", "Mill.fountain")
    page.view.setCurrentIndex(page.sources.index(0, 0))
    house.qtbot.keyClick(page.view, Qt.Key.Key_Delete)
    house.wait(lambda: page.sources.rowCount() == 1)
    assert page.paths == ("Mill.fountain",)


def test_remove_takes_all_selected_rows_out(house):
    page = house.read("Harbor.fountain", "Mill.fountain", "Ferry.fountain")
    page.view.setCurrentIndex(page.sources.index(0, 0))
    house.qtbot.keyClick(page.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    house.press(page.remove)
    house.wait(lambda: page.sources.rowCount() == 1)
    assert page.paths == ("Ferry.fountain",)
    page.view.selectAll()
    house.press(page.remove)
    house.wait(lambda: page.sources.rowCount() == 0)
    assert not house.dialog.learn.isEnabled()


def test_what_was_added_a_moment_ago_stays_when_a_row_is_taken_out(house):
    page = house.read("Harbor.fountain", "Mill.fountain")
    page.view.setCurrentIndex(page.sources.index(0, 0))
    page.add_paths(["Ferry.fountain"])
    house.qtbot.keyClick(page.view, Qt.Key.Key_Delete)
    house.wait(lambda: page.paths == ("Mill.fountain", "Ferry.fountain"))


def test_a_file_that_cannot_be_read_cannot_be_ticked(house):
    page = house.read("cover.bin")
    page.view.setCurrentIndex(page.sources.index(0, 0))
    house.qtbot.keyClick(page.view, Qt.Key.Key_Space)
    assert page.paths == ()
    assert not house.dialog.learn.isEnabled()


def test_nothing_found_is_said_and_nothing_can_be_learned(house):
    page = house.dialog.pick_page
    page.add_paths(["nothing"])
    house.wait(lambda: page.view._empty_text == "No scripts were found there.")
    assert not house.dialog.learn.isEnabled()


def test_a_table_asks_for_its_column_and_is_read_again(house):
    page = house.read("imdb.csv")
    assert cell(page, 0, 4) == "column not chosen"
    assert page.column.isVisible()
    assert page.column.currentIndex() == -1
    page.column.setFocus()
    for _ in range(3):
        house.qtbot.keyClick(page.column, Qt.Key.Key_Down)
    house.wait(lambda: page.paths == ("imdb.csv",))
    assert house.server.requests[-1].column == "text"
    assert page.column.currentText() == "text"
    house.press(house.dialog.learn)
    house.wait(lambda: isinstance(house.server.requests[-1], TrainingRequest))
    assert house.server.requests[-1].column == "text"


def test_without_a_choice_no_column_box_is_shown(house):
    assert not house.read("Harbor.fountain").column.isVisible()


@pytest.mark.parametrize(("words", "is_advised"), [(19_999, True), (20_000, False)])
def test_few_words_are_advised_against_but_allowed(house, words, is_advised):
    house.server.words = words
    page = house.read("Harbor.fountain")
    assert page.advice.isVisible() == is_advised
    assert house.dialog.learn.isEnabled()


def test_a_model_needs_a_name(house):
    page = house.read("Harbor.fountain")
    page.name.selectAll()
    house.qtbot.keyClicks(page.name, "  ")
    assert not house.dialog.learn.isEnabled()
    house.qtbot.keyClicks(page.name, "Harbor")
    assert house.dialog.learn.isEnabled()


def test_the_request_holds_what_was_chosen(house):
    page = house.read("Harbor.fountain")
    page.name.selectAll()
    house.qtbot.keyClicks(page.name, "Harbor  voice")
    house.press(page.efforts.button(2))
    house.press(house.dialog.learn)
    house.wait(lambda: isinstance(house.server.requests[-1], TrainingRequest))
    request = house.server.requests[-1]
    assert (request.paths, request.name, request.effort) == (("Harbor.fountain",), "Harbor voice", "thorough")
    assert request.base == str(house.library.active().folder)
    assert not request.resume


def test_progress_is_shown_and_told_to_the_status_line(house):
    house.learn()
    page = house.dialog.progress_page
    assert "about 2\u00a0minutes left" in page.time_left.text()
    assert page.held_out.text() == "Held-out pages: 2.30 bits per character"
    assert page.plot.held_out_points == ((1, 2.3),)
    assert house.lines[-1] == "Learning from your scripts: 50 %, about 2\u00a0minutes left"
    assert house.dialog.is_training


def test_escape_hides_the_window_and_learning_goes_on(house):
    house.learn()
    house.qtbot.keyClick(house.dialog, Qt.Key.Key_Escape)
    assert not house.dialog.isVisible()
    house.server.may_finish.set()
    house.wait(lambda: not house.dialog.is_training)
    assert house.lines[-1] == "Learning is finished. Better on your held-out pages: 9 % fewer surprises."
    house.dialog.show()
    assert house.dialog.keep.isVisible()


def test_a_better_model_is_kept_by_default_and_used(house):
    house.finish()
    assert house.dialog.result_page.headline.text() == "Better on your held-out pages: 9 % fewer surprises."
    assert house.dialog.keep.isDefault()
    with house.qtbot.waitSignal(house.dialog.model_kept) as kept:
        house.qtbot.keyClick(house.dialog, Qt.Key.Key_Return)
    active = house.library.active()
    assert (active.name, active.id) == ("My scripts", kept.args[0].id)
    assert house.loader.loaded == [str(active.folder)]
    assert house.dialog.result_page.outcome.text() == "My scripts is in use now."
    assert active.manifest["words"] == 60_000
    assert active.manifest["bits_after"] == 2.1
    assert active.manifest["parent"] == "general-english"
    assert list((house.folder / "work").parent.glob("*work*")) == []


def test_a_worse_model_is_discarded_by_default(house):
    house.server.bits_after = 2.4
    house.finish()
    assert house.dialog.result_page.headline.text() == "Not better on your held-out pages: 4 % more surprises."
    assert house.dialog.discard.isDefault()
    house.qtbot.keyClick(house.dialog, Qt.Key.Key_Return)
    assert len(house.library.entries()) == 1
    assert not house.dialog.isVisible()
    assert not (house.folder / "work").exists()


def test_after_keeping_the_window_opens_at_its_first_page(house):
    house.finish()
    house.press(house.dialog.keep)
    house.press(house.dialog.close_button)
    house.dialog.show()
    assert house.dialog.pick_page.isVisible()
    assert house.dialog.pick_page.base.text() == "My scripts"


def test_a_model_the_engine_refuses_is_kept_but_not_used(house):
    house.finish()
    house.loader.refuses.add("my-scripts")
    house.press(house.dialog.keep)
    assert house.library.active().is_shipped
    assert len(house.library.entries()) == 2
    assert "could not be loaded" in house.dialog.result_page.outcome.text()


def test_a_half_model_is_refused_with_the_file_at_fault(house):
    house.finish()
    (house.folder / "work" / "state" / "result" / "config.json").unlink()
    house.press(house.dialog.keep)
    assert "config.json" in house.dialog.result_page.outcome.text()
    assert len(house.library.entries()) == 1
    assert house.dialog.discard.isEnabled()


def test_a_result_not_decided_on_waits_for_the_next_start(house):
    house.finish()
    again = house.open()
    assert again.result_page.headline.text() == "Better on your held-out pages: 9 % fewer surprises."
    house.press(again.keep)
    assert house.library.active().name == "My scripts"


def test_stopping_keeps_the_work_and_resuming_goes_on(house):
    house.learn()
    house.press(house.dialog.stop)
    house.wait(house.dialog.resume.isVisible)
    assert "It can be resumed" in house.dialog.progress_page.message.text()
    assert not house.dialog.is_training
    house.press(house.dialog.resume)
    house.wait(lambda: len(house.server.requests) == 3)
    request = house.server.requests[-1]
    assert request.resume
    assert request.paths == ("Harbor.fountain", "Mill.fountain")


def test_a_stopped_training_is_offered_after_a_restart(house):
    house.learn()
    house.press(house.dialog.stop)
    house.wait(house.dialog.resume.isVisible)
    again = house.open()
    assert again.resume.isVisible()
    assert again.progress_page.time_left.text() == "At 50 %"
    house.press(again.resume)
    house.wait(lambda: house.server.requests[-1].resume if len(house.server.requests) == 3 else False)


def test_a_resumed_training_stopped_while_it_still_reads_is_as_far_as_it_was(house):
    house.learn()
    house.press(house.dialog.stop)
    house.wait(house.dialog.resume.isVisible)
    house.server.opening = Failure("disk_full", "/home/writer")
    house.press(house.dialog.resume)
    house.wait(lambda: "The disk is full" in house.dialog.progress_page.message.text())
    assert house.dialog.progress_page.time_left.text() == "At 50 %"
    assert house.open().progress_page.time_left.text() == "At 50 %"


def test_starting_over_asks_and_brings_the_scripts_back(house):
    house.learn()
    house.press(house.dialog.stop)
    house.wait(house.dialog.start_over.isVisible)
    answer_box("Cancel")
    house.press(house.dialog.start_over)
    assert house.dialog.resume.isVisible()
    answer_box("Start Over")
    house.press(house.dialog.start_over)
    assert house.dialog.pick_page.isVisible()
    assert not (house.folder / "work").exists()
    assert house.dialog.pick_page.sources.rowCount() == 2


def test_a_training_process_that_dies_is_told_and_can_be_resumed(house):
    house.learn()
    house.server.fault = RuntimeError("out of luck")
    house.server.may_finish.set()
    house.wait(house.dialog.resume.isVisible)
    assert "ended unexpectedly" in house.dialog.progress_page.message.text()
    assert house.lines[-1].startswith("Learning stopped.")


def test_a_full_disk_while_learning_is_told_and_can_be_resumed(house):
    house.learn()
    house.server.fault = Failure("disk_full", "/home/writer")
    house.server.may_finish.set()
    house.wait(house.dialog.resume.isVisible)
    assert "The disk is full" in house.dialog.progress_page.message.text()
    assert "/home/writer" in house.dialog.progress_page.message.text()


def test_a_work_folder_that_cannot_be_made_is_told_before_anything_starts(house):
    house.read("Harbor.fountain")
    (house.folder / "work").write_text("a file where the folder should be")
    (house.folder / "work").chmod(0o400)
    blocked = house.dialog._work
    blocked.clear = lambda: None
    house.press(house.dialog.learn)
    assert house.dialog.pick_page.isVisible()
    assert house.dialog.pick_page.summary.text()
    assert not house.dialog.is_training


@pytest.mark.parametrize("name", ["request.json", "progress.json", "result.json"])
def test_an_unreadable_note_of_the_work_is_as_good_as_none(house, name):
    house.finish()
    (house.folder / "work" / name).write_bytes(b"\xff{")
    again = house.open()
    assert again.pick_page.isVisible() or again.resume.isVisible() or again.keep.isVisible()


def test_every_field_and_button_can_be_reached_by_tab(house):
    house.read("Harbor.fountain")
    page = house.dialog.pick_page
    wanted = {page.add_files, page.add_folder, page.remove, page.view, page.name, house.dialog.learn}
    reached = set()
    page.add_files.setFocus()
    for _ in range(20):
        reached.add(house.dialog.focusWidget())
        house.qtbot.keyClick(house.dialog.focusWidget(), Qt.Key.Key_Tab)
    assert wanted <= reached


def test_paths_of_the_work_never_leave_its_folder(house):
    house.learn()
    assert Path(house.server.requests[-1].work).is_relative_to(house.folder / "work")
