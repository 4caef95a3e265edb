"""Drafts and other ways through the suggestion worker: streamed, stopped at once, and a death is told."""

import time

import pytest
from PySide6.QtCore import QObject, Qt, Signal

from screenwriter.bridge.in_process import InProcessConnection
from screenwriter.bridge.suggestion_worker import SuggestionWorker
from screenwriter.draft_messages import (
    Drafted,
    DraftEnded,
    DraftPiece,
    DraftRequest,
    OtherWay,
    OtherWayRequest,
    OtherWays,
)
from screenwriter.messages import Announce, Failure, LoadModel, ModelLoaded
from tests.bridge.conftest import Heard


class DraftServer:
    """Writes one element after another until it is told to stop; a heading says what else it does."""

    def __init__(self):
        self.newest = 0
        self.drafts_begun = 0

    def handle(self, message, reply):
        if isinstance(message, Announce) and message.about == "draft":
            self.newest = max(self.newest, message.number)
        elif isinstance(message, LoadModel):
            reply(ModelLoaded(message.folder, "name", 1))
        elif isinstance(message, OtherWayRequest):
            reply(OtherWays(message.number, (OtherWay(f"{message.text} again", -1.0, 1.0),), "name"))
        elif isinstance(message, DraftRequest):
            self.drafts_begun += 1
            self.draft(message, reply)

    def draft(self, request, reply):
        if request.heading == "die":
            raise RuntimeError("killed")
        if request.heading == "fail":
            reply(Failure("out_of_memory", "", request.number))
            return
        written = 0
        while self.newest <= request.number and (written < request.most or request.heading == "endless"):
            reply(Drafted(request.number, DraftPiece("action", "", f"Line {written}.")))
            written += 1
            time.sleep(0.002)
        reply(DraftEnded(request.number, "stopped" if self.newest > request.number else "finished", "name"))


class Desk(QObject):
    draft_wanted = Signal(object)
    ways_wanted = Signal(object)
    stop_wanted = Signal(int)

    def __init__(self, run_worker):
        super().__init__()
        self.server = DraftServer()
        self.worker = SuggestionWorker(lambda: InProcessConnection(self.server), "base")
        self.draft_wanted.connect(self.worker.draft)
        self.ways_wanted.connect(self.worker.find_other_ways)
        self.stop_wanted.connect(self.worker.announce_draft, Qt.ConnectionType.DirectConnection)
        self.drafted, self.ended, self.found, self.failed = (
            Heard(signal)
            for signal in (
                self.worker.drafted,
                self.worker.draft_ended,
                self.worker.other_ways_found,
                self.worker.draft_failed,
            )
        )
        run_worker(self.worker)

    def draft(self, number, heading="", most=3):
        self.draft_wanted.emit(DraftRequest(number, (), heading, (), (), most=most))


@pytest.fixture
def desk(run_worker):
    return Desk(run_worker)


def test_elements_come_one_by_one_and_then_the_end(desk, qtbot):
    desk.draft(1)
    qtbot.waitUntil(lambda: bool(desk.ended.items))
    assert [drafted.piece.text for drafted in desk.drafted.items] == ["Line 0.", "Line 1.", "Line 2."]
    assert desk.ended.items == [DraftEnded(1, "finished", "name")] and not desk.failed.items


def test_a_draft_without_end_stops_when_it_is_told_to(desk, qtbot):
    desk.draft(1, "endless")
    qtbot.waitUntil(lambda: len(desk.drafted.items) > 3)
    desk.stop_wanted.emit(2)
    qtbot.waitUntil(lambda: bool(desk.ended.items))
    assert desk.ended.items[0].reason == "stopped"


def test_a_draft_overtaken_while_it_queued_is_never_begun(desk, qtbot):
    desk.draft(1, "endless")
    qtbot.waitUntil(lambda: bool(desk.drafted.items))
    desk.draft(2, "endless")
    desk.stop_wanted.emit(3)
    desk.draft(3)
    qtbot.waitUntil(lambda: len(desk.ended.items) == 2)
    assert [ended.number for ended in desk.ended.items] == [1, 3] and desk.server.drafts_begun == 2


@pytest.mark.parametrize(("heading", "code"), [("die", "process_died"), ("fail", "out_of_memory")])
def test_a_failure_is_told_with_the_number_and_the_next_draft_works(desk, qtbot, heading, code):
    desk.draft(1, heading)
    qtbot.waitUntil(lambda: bool(desk.failed.items))
    assert (desk.failed.items[0].code, desk.failed.items[0].number) == (code, 1)
    desk.draft(2)
    qtbot.waitUntil(lambda: bool(desk.ended.items))
    assert desk.ended.items[0].number == 2


def test_other_ways_are_found(desk, qtbot):
    desk.ways_wanted.emit(OtherWayRequest(5, (), "action", "", "He waits."))
    qtbot.waitUntil(lambda: bool(desk.found.items))
    assert desk.found.items[0].ways[0].text == "He waits. again"
