import io
import shutil
import threading

import pytest

from screenwriter.engine.server import CANCEL, EngineServer, failure_of, serve
from screenwriter.message_lines import from_json, to_json
from screenwriter.messages import Announce, Failure, LoadModel, ModelLoaded, Suggestion, SuggestionRequest
from screenwriter.training_messages import Survey, SurveyRequest, TrainingRequest

from .conftest import SCENE

ASK = SuggestionRequest(5, SCENE[:3], "dialogue", "The fer")


def answers(server: EngineServer, *messages: object) -> list[object]:
    replies: list[object] = []
    for message in messages:
        server.handle(message, replies.append)
    return replies


def test_a_request_before_any_model_is_a_failure_not_a_crash():
    assert answers(EngineServer("suggest"), ASK) == [Failure("no_model", "", 5)]


def test_a_loaded_model_answers(tiny_folder):
    loaded, suggestion = answers(EngineServer("suggest"), LoadModel(str(tiny_folder)), ASK)
    assert isinstance(loaded, ModelLoaded) and loaded.name == "Tiny" and loaded.parameters > 10_000
    assert suggestion.number == 5 and suggestion.alternatives[0].text.startswith("ry")


def test_a_damaged_model_never_takes_the_place_of_a_good_one(tiny_folder, tmp_path):
    bad = shutil.copytree(tiny_folder, tmp_path / "bad")
    (bad / "model.safetensors").write_bytes(b"half")
    server = EngineServer("suggest")
    _, failure, suggestion = answers(server, LoadModel(str(tiny_folder)), LoadModel(str(bad)), ASK)
    assert failure.code == "model_damaged" and str(bad) in failure.detail
    assert suggestion.alternatives[0].text.startswith("ry")


def test_an_announced_number_makes_older_requests_worthless(tiny_folder):
    server = EngineServer("suggest")
    *_, overtaken = answers(server, LoadModel(str(tiny_folder)), Announce(9), ASK)
    assert overtaken == Suggestion(5, (), overtaken.elapsed_ms, "Tiny")


def test_a_survey_is_answered(tmp_path):
    [found] = answers(EngineServer("train"), SurveyRequest((str(tmp_path),), number=3))
    assert isinstance(found, Survey) and found.number == 3


def test_a_cancelled_training_says_so(tiny_folder, tmp_path):
    (tmp_path / "a.fountain").write_text("\n\n".join(f"NORA\nLine number {n} of the script." for n in range(200)))
    server = EngineServer("train")
    server.announce(CANCEL)
    work = str(tmp_path / "work")
    *_, last = answers(server, TrainingRequest((str(tmp_path),), "Mine", str(tiny_folder), work))
    assert last == Failure("cancelled")


def test_nothing_to_learn_from_is_named(tiny_folder, tmp_path):
    *_, last = answers(
        EngineServer("train"), TrainingRequest((str(tmp_path),), "Mine", str(tiny_folder), str(tmp_path))
    )
    assert last.code == "no_text" and str(tmp_path) in last.detail


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (OSError(28, "No space left on device", "/x"), "disk_full"),
        (OSError(13, "Permission denied", "/x"), "unreadable"),
        (RuntimeError("not enough memory: you tried to allocate"), "out_of_memory"),
        (KeyError("x"), "internal"),
    ],
)
def test_errors_become_codes(error, code):
    assert failure_of(error, 4).code == code and failure_of(error, 4).number == 4


def test_lines_go_in_and_answers_come_out_until_the_input_ends(tiny_folder):
    lines = ["garbage\n", to_json(LoadModel(str(tiny_folder))) + "\n", to_json(ASK) + "\n"]
    out = io.StringIO()
    served = threading.Thread(target=serve, args=("suggest", iter(lines), out))
    served.start()
    served.join(60)
    assert not served.is_alive()
    loaded, suggestion = (from_json(line) for line in out.getvalue().splitlines())
    assert isinstance(loaded, ModelLoaded) and suggestion.number == 5
