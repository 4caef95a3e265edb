"""Hints from the model out of the process that suggests: in its idle time, never in a suggestion's way."""

import io
import threading

import pytest

from screenwriter.engine.known_words import word_check
from screenwriter.engine.server import EngineServer, serve
from screenwriter.message_lines import from_json, to_json
from screenwriter.messages import (
    Announce,
    Failure,
    LineHints,
    LineHintsRequest,
    LoadModel,
    Paragraph,
    SuggestionRequest,
)

from .conftest import SCENE

PLANTED = (*SCENE[:3], Paragraph("dialogue", "The fery was late and I was glad of it."), *SCENE[4:])


def test_they_come_when_nothing_else_is_asked(tiny_folder):
    server, replies = EngineServer("suggest"), []
    server.handle(LoadModel(str(tiny_folder)), replies.append)
    server.handle(LineHintsRequest(7, PLANTED), replies.append)
    assert not any(isinstance(reply, LineHints) for reply in replies)
    while server.has_idle_work:
        server.work_idle(lambda: False)
    assert replies[-1].number == 7
    assert [(hint.rule, hint.rewrite) for hint in replies[-1].hints] == [("doubtful_word", "ferry")]


def test_without_a_model_the_request_fails(tiny_folder):
    replies = []
    EngineServer("suggest").handle(LineHintsRequest(7, PLANTED), replies.append)
    assert replies == [Failure("no_model", "", 7)]


def test_reading_for_them_changes_no_suggestion(tiny_folder):
    ask = SuggestionRequest(5, SCENE[:3], "dialogue", "The fer")
    alone, beside = [], []
    for replies in (alone, beside):
        server = EngineServer("suggest")
        server.handle(LoadModel(str(tiny_folder)), replies.append)
        if replies is beside:
            server.handle(LineHintsRequest(7, PLANTED), replies.append)
            looks = iter([False, False])
            server.work_idle(lambda looks=looks: next(looks, True))
            assert server.has_idle_work
        server.handle(ask, replies.append)
    assert alone[-1].alternatives == beside[-1].alternatives


def test_another_model_is_read_with_afresh(tiny_folder):
    server, replies = EngineServer("suggest"), []
    for _ in range(2):
        server.handle(LoadModel(str(tiny_folder)), replies.append)
        assert not server.has_idle_work
        server.handle(LineHintsRequest(7, PLANTED), replies.append)
    assert server.has_idle_work


def test_the_process_answers_suggestions_and_then_the_hints(tiny_folder):
    go_on = threading.Event()

    def lines():
        yield to_json(LoadModel(str(tiny_folder))) + "\n"
        yield to_json(LineHintsRequest(7, PLANTED)) + "\n"
        yield to_json(SuggestionRequest(5, SCENE[:3], "dialogue", "The fer")) + "\n"
        assert go_on.wait(60)

    class Out(io.StringIO):
        def write(self, text):
            if '"LineHints"' in text:
                go_on.set()
            return super().write(text)

    out = Out()
    served = threading.Thread(target=serve, args=("suggest", lines(), out))
    served.start()
    served.join(90)
    assert not served.is_alive()
    kinds = [type(from_json(line)).__name__ for line in out.getvalue().splitlines()]
    assert [kind for kind in kinds if kind != "LineHintsProgress"] == ["ModelLoaded", "Suggestion", "LineHints"]


def test_stopping_a_draft_overtakes_no_suggestion(tiny_folder, monkeypatch):
    announced = []
    monkeypatch.setattr(EngineServer, "announce", lambda self, number, about="": announced.append((number, about)))
    serve("suggest", iter([to_json(Announce(9, "draft")) + "\n"]), io.StringIO())
    assert announced[0] == (9, "draft")


def test_dictionaries_that_are_missing_know_every_word(tmp_path):
    assert word_check(tmp_path)("fery")


@pytest.mark.parametrize("word", ["colour", "color", "ferry", "Nora's", "y'all"])
def test_words_of_either_spelling_are_known(word):
    assert word_check()(word)


def test_a_slip_of_the_hand_is_no_word():
    assert not word_check()("commerical")
