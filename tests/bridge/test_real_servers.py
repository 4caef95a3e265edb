"""The workers over the program's own servers, as child processes, with a model that has learned nothing yet."""

import os
import shutil
import signal
from functools import partial

import pytest
from PySide6.QtCore import QObject, Qt, Signal

from screenwriter.bridge.analysis_worker import AnalysisWorker
from screenwriter.bridge.child_process import connect_to_server
from screenwriter.bridge.suggestion_worker import SuggestionWorker
from screenwriter.bridge.training_worker import TrainingWorker
from screenwriter.engine.checkpoint import Checkpoint, save_checkpoint
from screenwriter.engine.corpus import read_source
from screenwriter.engine.guard_building import add_own_guard
from screenwriter.engine.model import LanguageModel, ModelConfig
from screenwriter.engine.script_encoding import plain
from screenwriter.engine.tokenizer import Tokenizer
from screenwriter.messages import HintsRequest, Paragraph, SuggestionRequest, WhyRequest
from screenwriter.screenplay.page_format import LETTER
from screenwriter.storage.model_folder import find_problem
from screenwriter.training_messages import SurveyRequest, TrainingRequest
from tests.bridge.test_analysis_worker import Window as AnalysisWindow
from tests.bridge.test_suggestion_worker import Window as SuggestionWindow
from tests.bridge.test_training_worker import Window as TrainingWindow

PATIENCE_MS = 60_000
SPEECH = (Paragraph("scene_heading", "INT. BOATHOUSE - NIGHT"), Paragraph("character", "NORA"))
LINE = "The ferry was late and I was glad of it."


class Asker(QObject):
    wanted = Signal(object)


@pytest.fixture(scope="module")
def tiny_folder(tmp_path_factory):
    tokenizer = Tokenizer.train(
        [plain(text) for text in ("INT. BOATHOUSE - NIGHT", "NORA", LINE, "0123456789")] * 40, 320
    )
    config = ModelConfig(tokenizer.size, tokenizer.pieces, embedding=16, hidden=32, dropout=0.0)
    folder = tmp_path_factory.mktemp("models") / "tiny"
    save_checkpoint(Checkpoint(LanguageModel(config), tokenizer, {"name": "Tiny"}), folder)
    return folder


@pytest.fixture
def start(tmp_path):
    """``connect_to_server`` that remembers the connections, to be killed."""
    started = []

    def connect(role):
        started.append(connect_to_server(role, tmp_path / "logs"))
        return started[-1]

    connect.started = started
    yield connect
    for connection in started:
        connection.close()


def wait_for(qtbot, condition):
    qtbot.waitUntil(lambda: bool(condition()), timeout=PATIENCE_MS)


def request(number, typed="The ferry was "):
    return SuggestionRequest(number, SPEECH, "dialogue", typed)


def test_a_suggestion_comes_from_the_engine_and_again_after_it_is_killed(start, run_worker, qtbot, tiny_folder):
    window = SuggestionWindow(SuggestionWorker(partial(start, "suggest"), str(tiny_folder)), run_worker)
    window.requested.emit(request(1))
    wait_for(qtbot, lambda: window.suggestions)
    assert window.suggestions[0].model == "Tiny"
    os.kill(start.started[0].pid, signal.SIGKILL)
    wait_for(qtbot, lambda: len(window.models) == 2)
    window.requested.emit(request(2))
    wait_for(qtbot, lambda: len(window.suggestions) == 2)
    assert window.suggestions[1].alternatives == window.suggestions[0].alternatives


def test_why_this_is_answered_with_the_passage_of_a_script(start, run_worker, qtbot, tiny_folder, tmp_path):
    folder, script = tmp_path / "own", tmp_path / "ferry.fountain"
    shutil.copytree(tiny_folder, folder)
    script.write_text(f"Title: Harbor\n\nINT. BOATHOUSE - NIGHT\n\nNORA\n{LINE}\n", "utf-8")
    add_own_guard(folder, tiny_folder, read_source(script))
    worker = SuggestionWorker(partial(start, "suggest"), str(folder))
    explained = []
    worker.explained.connect(explained.append, Qt.ConnectionType.DirectConnection)
    window = SuggestionWindow(worker, run_worker)
    wait_for(qtbot, lambda: window.models)
    why = WhyRequest(5, SPEECH, "dialogue", "The ferry was ", "late and I")
    asker = Asker()
    asker.wanted.connect(worker.explain)
    asker.wanted.emit(why)
    wait_for(qtbot, lambda: explained)
    assert [(like.script, like.page, like.text) for like in explained[0].likenesses] == [("Harbor", 1, LINE)]
    assert (explained[0].number, explained[0].also[0].words) == (5, 6)


def test_a_damaged_model_is_refused_by_the_engine(start, run_worker, qtbot, tiny_folder, tmp_path):
    worker = SuggestionWorker(partial(start, "suggest"), str(tmp_path), fallback=str(tiny_folder))
    window = SuggestionWindow(worker, run_worker)
    wait_for(qtbot, lambda: window.models or len(window.failures) > 1)
    assert window.refused == [(str(tmp_path), "model_damaged")]


def test_a_writers_scripts_are_surveyed_and_learned_from(start, run_worker, qtbot, tiny_folder, tmp_path):
    script = tmp_path / "boathouse.fountain"
    lines = "\n\n".join(
        f"INT. BOATHOUSE - NIGHT\n\nNORA\nThe ferry number {n} was late, and I was glad." for n in range(200)
    )
    script.write_text(lines, "utf-8")
    window = TrainingWindow(TrainingWorker(partial(start, "train")), run_worker)
    window.survey_wanted.emit(SurveyRequest((str(tmp_path),), number=1))
    wait_for(qtbot, lambda: window.surveys or window.failures)
    assert window.failures == []
    assert [(source.format, source.speeches) for source in window.surveys[0].sources] == [("fountain", 200)]
    window.training_wanted.emit(TrainingRequest((str(script),), "Boathouse", str(tiny_folder), str(tmp_path / "work")))
    wait_for(qtbot, lambda: window.results or window.failures)
    assert window.failures == []
    result = window.results[0]
    assert result.bits_after < result.bits_before
    assert find_problem(tmp_path / "work" / "result") is None
    assert window.progress


def test_hints_come_from_the_analysis_process(start, run_worker, qtbot):
    window = AnalysisWindow(AnalysisWorker(partial(start, "analyse"), LETTER), run_worker)
    paragraph = Paragraph(
        "action", "She begins to walk. CLOSE ON the lantern. He starts to run quickly, slowly, sadly."
    )
    window.hints_wanted.emit(HintsRequest(3, (paragraph,)))
    wait_for(qtbot, lambda: window.hints or window.failures)
    assert window.failures == []
    assert window.hints[0].number == 3
    assert window.hints[0].hints
