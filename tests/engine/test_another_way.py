"""Other ways to say a line: distinct, ordered, in the line's place, and none of them the line itself."""

import pytest

from screenwriter.draft_messages import DraftEnded, DraftRequest, OtherWayRequest, OtherWays
from screenwriter.engine.another_way import OtherWayFinder, cut_points, share_kept
from screenwriter.engine.backend import FloatBackend
from screenwriter.engine.draft_choice import content_words
from screenwriter.engine.server import EngineServer
from screenwriter.message_lines import from_json, to_json
from screenwriter.messages import Announce, Failure, LoadModel

from .conftest import SCENE

LINE = "The ferry was late and nobody was on the pier."
ASK = OtherWayRequest(3, SCENE[:3], "dialogue", "", LINE, "NORA", ("I was glad of the bread you gave me.",))


@pytest.fixture(scope="module")
def finder(tiny):
    return OtherWayFinder(tiny, FloatBackend(tiny.model))


def test_other_ways_are_distinct_and_none_is_the_line_itself(finder):
    found = finder.find(ASK, lambda: False)
    texts = [way.text for way in found.ways]
    assert found.number == 3 and found.model == "Tiny"
    assert 1 <= len(texts) <= 5 and LINE not in texts and len({text.casefold() for text in texts}) == len(texts)
    assert all(text.endswith((".", "?", "!", "...")) for text in texts)


def test_a_way_that_keeps_nothing_of_the_line_is_not_offered(finder):
    own = content_words(LINE)
    assert all(
        share_kept(own, way.text) == pytest.approx(way.kept, abs=0.01) for way in finder.find(ASK, lambda: False).ways
    )
    assert all(way.kept >= 0.25 for way in finder.find(ASK, lambda: False).ways)


def test_the_same_seed_finds_the_same(finder):
    assert finder.find(ASK, lambda: False) == finder.find(ASK, lambda: False)


def test_an_overtaken_request_finds_nothing(finder):
    assert finder.find(ASK, lambda: True).ways == ()


@pytest.mark.parametrize(
    ("kind", "text"), [("note", LINE), ("dialogue", ""), ("dialogue", "🌧"), ("action", "x" * 3000)]
)
def test_odd_lines_are_no_trouble(finder, kind, text):
    found = finder.find(OtherWayRequest(1, (), kind, "", text), lambda: False)
    assert isinstance(found, OtherWays)


def test_beginnings_of_several_lengths_are_kept_never_the_whole_line():
    assert cut_points(10) == [2, 3, 5, 7, 8]
    assert cut_points(1) == [0] and cut_points(2)[0] == 0
    assert all(cut < words for words in range(1, 40) for cut in cut_points(words))


def test_endings_do_not_hide_a_kept_word():
    assert share_kept(content_words("He finds the letters"), "finding a letter") == 1.0
    assert share_kept(frozenset({"no"}), "No, thanks.") == 1.0 and share_kept(frozenset({"no"}), "Yes.") == 0.0


def test_the_server_drafts_and_finds_with_the_loaded_model(tiny_folder):
    server, replies = EngineServer("suggest"), []
    for message in (
        ASK,
        LoadModel(str(tiny_folder)),
        ASK,
        DraftRequest(4, (), "INT. PIER - DAWN", ("The ferry comes in.",), ("NORA",), lines_per_beat=1),
        Announce(9, "draft"),
        DraftRequest(5, (), "INT. PIER - DAWN", (), ("NORA",)),
    ):
        server.handle(message, replies.append)
    failure, _, found, beat, line, ended, stopped = replies
    assert failure == Failure("no_model", "", 3)
    assert found.ways and beat.piece.is_beat and line.piece.text and ended.reason == "finished"
    assert stopped == DraftEnded(5, "stopped", "Tiny")


def test_suggestions_and_drafts_are_counted_apart(tiny_folder):
    server, replies = EngineServer("suggest"), []
    server.handle(LoadModel(str(tiny_folder)), replies.append)
    server.handle(Announce(100), replies.append)
    server.handle(ASK, replies.append)
    assert replies[-1].ways


def test_messages_survive_the_way_to_another_process(finder):
    found = finder.find(ASK, lambda: False)
    for message in (ASK, found, Announce(3, "draft")):
        assert from_json(to_json(message)) == message
