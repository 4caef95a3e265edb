"""The lock and "never learn", in the whole window with keys and menus; the engine's processes are stand-ins."""

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from screenwriter.app import Program
from screenwriter.bridge.in_process import InProcessConnection
from screenwriter.bridge.worker_thread import stop_all
from screenwriter.messages import LoadModel, ModelLoaded
from screenwriter.storage.locations import Locations, resources_dir
from screenwriter.storage.script_switches import file_sha256, script_id
from screenwriter.training_messages import SurveyRequest
from screenwriter.ui.dialogs.lock_dialog import LockDialog, UnlockDialog
from screenwriter.ui.script_switch_commands import LOCK_MARK, NEVER_LEARN_MARK
from tests.ui.retrain_stand_ins import TrainingServer

PATIENCE_MS = 20_000
SCRIPT = "INT. MILL - DAY\n\nRain falls on the wheel.\n\nNORA\nIt rains.\n"


class Suggester:
    """Loads any model at once and counts how many there are."""

    def __init__(self, loaded):
        self.loaded = loaded

    def handle(self, message, reply):
        if isinstance(message, LoadModel):
            self.loaded.append(message.folder)
            reply(ModelLoaded(message.folder, "Stand-in", 1))


class Desk:
    def __init__(self, home, qtbot):
        self.home, self.qtbot = Locations.under(home), qtbot
        self.loaded, self.started, self.programs = [], [], []
        self.training = TrainingServer()

    def connect(self, role):
        if role == "analyse":
            raise OSError("no hints in this test")
        self.started.append(role)
        server = Suggester(self.loaded) if role == "suggest" else self.training
        return InProcessConnection(server)

    def start(self, *files):
        program = Program(QApplication.instance(), self.home, resources_dir(), self.connect)
        self.programs.append(program)

        def let_go(_window):
            program.documents.is_open = False

        self.qtbot.addWidget(program.window, before_close_func=let_go)
        program.start(list(files))
        self.qtbot.waitExposed(program.window)
        self.wait(program.model_thread.isRunning)
        return program

    def wait(self, condition):
        self.qtbot.waitUntil(condition, timeout=PATIENCE_MS)

    def end(self, program):
        program.window.close()
        self.wait(lambda: not any(thread.isRunning() for thread in program.threads))

    def lock(self, program, reason):
        self.answer(LockDialog, "Lock", reason)
        program.window.actions_by_name["lock_suggestions"].trigger()

    def answer(self, kind, text, reason=""):
        def look():
            dialog = QApplication.activeModalWidget()
            assert isinstance(dialog, kind)
            QTest.keyClicks(dialog.field, reason)
            next(b for b in dialog.findChildren(QPushButton) if b.text().replace("&", "") == text).click()

        QTimer.singleShot(0, look)


@pytest.fixture
def desk(tmp_path, qtbot):
    desk = Desk(tmp_path / "home", qtbot)
    yield desk
    desk.training.may_finish.set()
    for program in desk.programs:
        stop_all(program.threads)


@pytest.fixture
def script(tmp_path):
    path = tmp_path / "mill.fountain"
    path.write_text(SCRIPT)
    return path


def test_a_locked_script_has_no_model_process_after_a_restart_too(desk, script, qtbot):
    program = desk.start(script)
    desk.wait(lambda: len(desk.loaded) == 1)
    desk.lock(program, "under contract")
    assert program.window.windowTitle().startswith(LOCK_MARK)
    assert "locked: no suggestions" in program.window.status_line.text()
    assert program.suggestions.is_locked
    desk.wait(lambda: not program.model.worker._process.is_running)
    desk.end(program)
    desk.started.clear()
    again = desk.start(script)
    assert again.window.windowTitle().startswith(LOCK_MARK)
    qtbot.wait(300)
    assert "suggest" not in desk.started
    assert len(desk.loaded) == 1
    latest = again.bonds.switches.latest("no_suggestions")
    assert latest.reason == "under contract" and latest.when


def test_unlocking_asks_is_recorded_and_brings_the_model_back(desk, script, qtbot):
    program = desk.start(script)
    desk.lock(program, "contract")
    desk.wait(lambda: not program.model.worker._process.is_running)
    loaded = len(desk.loaded)
    desk.answer(UnlockDialog, "Keep Locked")
    program.window.actions_by_name["lock_suggestions"].trigger()
    assert program.bonds.is_locked and program.window.actions_by_name["lock_suggestions"].isChecked()
    desk.answer(UnlockDialog, "Unlock", "contract is over")
    program.window.actions_by_name["lock_suggestions"].trigger()
    assert not program.bonds.is_locked
    assert not program.window.windowTitle().startswith(LOCK_MARK)
    assert [(c.is_on, c.reason) for c in program.bonds.switches.record] == [
        (True, "contract"), (False, "contract is over"),
    ]  # fmt: skip
    desk.wait(lambda: len(desk.loaded) == loaded + 1)


def test_another_script_is_not_locked_and_the_locked_one_stays_so(desk, script, qtbot, tmp_path):
    other = tmp_path / "pier.fountain"
    other.write_text("EXT. PIER - DAY\n")
    program = desk.start(script)
    desk.lock(program, "")
    program.documents.open(other)
    assert not program.bonds.is_locked and program.window.windowTitle().startswith("pier")
    desk.wait(lambda: program.model.worker._process.is_running)
    program.documents.open(script)
    assert program.bonds.is_locked


def test_the_lock_follows_the_script_to_a_new_file(desk, script, qtbot, tmp_path, monkeypatch):
    program = desk.start(script)
    desk.lock(program, "contract")
    target = tmp_path / "mill 2.fountain"
    monkeypatch.setattr(program.questions, "ask_save_name", lambda *_: target)
    with qtbot.waitSignal(program.documents.text_saved):
        program.documents.save_as()
    assert program.bonds.is_locked
    program.documents.close()
    assert not program.bonds.is_locked
    assert not program.window.actions_by_name["lock_suggestions"].isEnabled()
    program.documents.open(target)
    assert program.bonds.is_locked


def test_a_script_without_a_file_can_be_locked_and_stays_so_once_it_is_saved(desk, qtbot, tmp_path, monkeypatch):
    program = desk.start()
    program.documents.new()
    desk.lock(program, "contract")
    QTest.keyClicks(program.editor, "INT. MILL")
    target = tmp_path / "new.fountain"
    monkeypatch.setattr(program.questions, "ask_save_name", lambda *_: target)
    with qtbot.waitSignal(program.documents.text_saved):
        program.documents.save()
    program.documents.close()
    program.documents.open(target)
    assert program.bonds.is_locked


def test_never_learn_is_marked_kept_and_told_to_every_survey(desk, script, qtbot):
    program = desk.start(script)
    program.window.actions_by_name["never_learn"].trigger()
    assert program.window.windowTitle().startswith(NEVER_LEARN_MARK)
    assert not program.suggestions.is_locked
    desk.end(program)
    again = desk.start(script)
    assert again.window.actions_by_name["never_learn"].isChecked()
    again.models.show_retrain()
    again.models._retrain.add_paths([str(script)])
    desk.wait(lambda: any(isinstance(request, SurveyRequest) for request in desk.training.requests))
    survey = next(request for request in desk.training.requests if isinstance(request, SurveyRequest))
    assert set(survey.never) == {script_id(script), file_sha256(script)}
    again.models._retrain.close()


def test_typing_pauses_a_training_and_it_goes_on_by_itself(desk, script, qtbot):
    program = desk.start(script)
    program.learning.typing_pause._rest.setInterval(150)
    program.models.show_retrain()
    retrain = program.models._retrain
    retrain.add_paths([str(script)])
    desk.wait(retrain.learn.isEnabled)
    retrain.learn.click()
    desk.wait(lambda: program.models.is_training and retrain.progress_page.bar.value() == 50)
    QTest.keyClicks(program.editor, "x")
    desk.wait(lambda: "Paused while you type" in retrain.progress_page.time_left.text())
    assert "paused while you type" in program.window.status_line.text()
    desk.wait(lambda: "Paused" not in retrain.progress_page.time_left.text())
    assert desk.training.holds[:2] == [True, False]
    program.settings.change(training_pauses_while_typing=False)
    QTest.keyClicks(program.editor, "y")
    qtbot.wait(50)
    assert len(desk.training.holds) == 2
    desk.training.may_finish.set()
    desk.wait(retrain.keep.isVisible)
    retrain.close()


def test_no_model_is_loaded_from_the_list_of_models_while_the_script_is_locked(desk, script, qtbot):
    program = desk.start(script)
    desk.lock(program, "")
    desk.wait(lambda: not program.model.worker._process.is_running)
    loaded = len(desk.loaded)
    with qtbot.waitSignal(program.learning.switch.refused, timeout=PATIENCE_MS) as refused:
        program.learning.switch.use(program.library.active())
    assert refused.args[1].code == "locked"
    assert len(desk.loaded) == loaded
    assert not program.window.actions_by_name["compare_models"].isEnabled()
    program.documents.close()
    desk.wait(lambda: len(desk.loaded) == loaded + 1)
    assert not program.window.actions_by_name["suggest_now"].isEnabled(), "there is no script"
