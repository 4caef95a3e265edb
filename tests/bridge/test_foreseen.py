"""What comes next, from the window's editor through the worker to the engine and back, with a model that knows nothing:
the script's own habits speak."""

import pytest
from PySide6.QtCore import Qt

from screenwriter.bridge.in_process import InProcessConnection
from screenwriter.bridge.suggestion_worker import SuggestionWorker
from screenwriter.engine.checkpoint import Checkpoint, save_checkpoint
from screenwriter.engine.model import LanguageModel, ModelConfig
from screenwriter.engine.script_encoding import plain
from screenwriter.engine.server import EngineServer
from screenwriter.engine.tokenizer import Tokenizer
from screenwriter.messages import NextRequest
from screenwriter.screenplay.elements import Element, ElementKind
from screenwriter.ui.editor.ghost_settings import GhostSettings
from tests.bridge.test_suggestion_worker import Heard, Window, wait_for
from tests.ui.suggestion_desk import Desk

SPEECHES = [("NORA", "Is it late?"), ("IDRIS", "It is."), ("NORA", "Then go."), ("IDRIS", "I will.")] * 5
TALK = (
    Element(ElementKind.SCENE_HEADING, "INT. MILL - NIGHT"),
    *(
        element
        for name, line in SPEECHES
        for element in (Element(ElementKind.CHARACTER, name), Element(ElementKind.DIALOGUE, line))
    ),
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    lines = ["INT. MILL - NIGHT", "NORA IDRIS 0123456789", *(line for _, line in SPEECHES)]
    tokenizer = Tokenizer.train([plain(line) for line in lines] * 40, 300)
    config = ModelConfig(tokenizer.size, tokenizer.pieces, embedding=16, hidden=32, dropout=0.0)
    folder = tmp_path_factory.mktemp("models") / "tiny"
    save_checkpoint(Checkpoint(LanguageModel(config), tokenizer, {"name": "Tiny"}), folder)
    return folder


@pytest.fixture
def worker(run_worker, qtbot, folder):
    window = Window(SuggestionWorker(lambda: InProcessConnection(EngineServer("suggest")), str(folder)), run_worker)
    wait_for(qtbot, lambda: window.models)
    return window.worker


def test_in_a_talk_of_two_the_other_one_is_offered_and_taken(worker, qtbot):
    desk = Desk(qtbot, GhostSettings(delay_ms=0), TALK)
    desk.controller.announced.connect(worker.announce, Qt.ConnectionType.DirectConnection)
    desk.controller.requested.connect(worker.suggest)
    desk.controller.next_requested.connect(worker.suggest)
    worker.foreseen.connect(desk.controller.receive_next)
    worker.suggested.connect(desk.controller.receive)
    desk.go_to_end_of(len(TALK) - 1)
    desk.press(Qt.Key.Key_Return)
    wait_for(qtbot, lambda: desk.ghost.is_shown)
    assert desk.ghost.text == "NORA"
    desk.press(Qt.Key.Key_Right)
    assert desk.editor.document().elements[-1] == Element(ElementKind.CHARACTER, "NORA")


def test_an_overtaken_request_is_not_answered(worker, qtbot):
    heard = Heard(worker.foreseen)
    worker.announce(5)
    desk = Desk(qtbot, elements=TALK)
    desk.controller.next_requested.connect(worker.suggest)
    desk.controller.next_requested.emit(NextRequest(4, (), "action"))
    desk.controller.next_requested.emit(NextRequest(5, (), "action"))
    wait_for(qtbot, lambda: heard.items)
    assert [answer.number for answer in heard.items] == [5]
