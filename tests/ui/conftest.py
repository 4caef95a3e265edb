"""Fixtures of the window's tests."""

import gc

import pytest
from PySide6.QtWidgets import QApplication

from screenwriter.storage.locations import Locations, resources_dir
from tests.ui.editor_hands import hands

__all__ = ["hands"]


def no_engine(_role):
    raise OSError("no engine in this test")


@pytest.fixture
def home(tmp_path):
    """The user's folders of the programs that ``start`` starts."""
    return Locations.under(tmp_path / "home")


@pytest.fixture
def start(qtbot, home):
    """Starts the whole program, without the model, on files; nothing is asked when its window closes."""
    from screenwriter.app import Program

    started = []

    def start_program(*files):
        program = Program(QApplication.instance(), home, resources_dir(), no_engine)
        started.append(program)

        def let_go(_window):
            program.documents.is_open = False

        qtbot.addWidget(program.window, before_close_func=let_go)
        program.start(list(files))
        qtbot.waitExposed(program.window)
        qtbot.waitUntil(program.training_thread.isRunning)
        return program

    yield start_program
    assert all(program.files_thread.isFinished() and not program.jobs.thread.isRunning() for program in started)


@pytest.fixture(autouse=True)
def collect_garbage_between_tests(request):
    """Widgets die between tests, when no worker runs: freed by the collector beside one they can stop both for good."""
    gc.disable()
    request.config.ui_tests_begun = getattr(request.config, "ui_tests_begun", 0) + 1
    if request.config.ui_tests_begun % 25 == 0:
        gc.collect()
    yield
