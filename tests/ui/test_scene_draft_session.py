"""Steering a draft: what is kept, written anew, skipped, edited, and what the model is asked then."""

import pytest

from screenwriter.draft_messages import Drafted, DraftEnded, DraftPiece, DraftRequest
from screenwriter.messages import Failure
from screenwriter.ui.dialogs.scene_draft_session import USUAL_TEMPERATURE, DraftSession

PLAN = DraftRequest(0, (), "INT. MILL - DAY", ("Nora waits.", "Idris comes."), ("NORA", "IDRIS"), lines_per_beat=2)


class Steered:
    def __init__(self):
        self.session = DraftSession(10)
        self.requests, self.announced, self.failures = [], [], []
        self.session.requested.connect(self.requests.append)
        self.session.announced.connect(self.announced.append)
        self.session.failed.connect(self.failures.append)

    def answer(self, *texts, ends=True, number=None):
        """``# A beat.``, ``NORA: (beat)``, ``NORA: A speech.``, ``An action.``"""
        number = number or self.requests[-1].number
        for text in texts:
            is_beat = text.startswith("#")
            speaker, _, words = text.rpartition(": ")
            kind = "parenthetical" if words.startswith("(") else "dialogue" if speaker else "action"
            self.session.take(Drafted(number, DraftPiece(kind, speaker, words.lstrip("# "), 0, is_beat)))
        if ends:
            self.session.take_end(DraftEnded(number, "finished", "Mine"))

    @property
    def texts(self):
        return [row.piece.text for row in self.session.rows]


@pytest.fixture
def steered(qapp):
    steered = Steered()
    steered.session.begin(PLAN)
    return steered


def test_a_draft_is_asked_for_with_a_number_of_its_own(steered):
    request = steered.requests[0]
    assert (request.number, request.heading, request.written) == (11, PLAN.heading, ())
    assert steered.announced == [11] and steered.session.is_writing and steered.session.planned == 6


def test_elements_come_in_as_they_are_done_and_a_beat_is_kept_from_the_start(steered):
    steered.answer("# Nora waits.", "She sits.")
    assert steered.texts == ["Nora waits.", "She sits."]
    assert [row.is_kept for row in steered.session.rows] == [True, False]
    assert not steered.session.is_writing and steered.session.model == "Mine"


def test_again_writes_the_element_and_all_behind_it_anew_with_the_next_seed(steered):
    steered.answer("# Nora waits.", "She sits.", "She stands.")
    steered.session.again(1)
    request = steered.requests[-1]
    assert [piece.text for piece in request.written] == ["Nora waits."]
    assert request.seed == steered.requests[0].seed + 1 and request.most == PLAN.most
    steered.answer("She runs.", "She falls.")
    assert steered.texts == ["Nora waits.", "She runs.", "She falls."]
    assert [row.alternative for row in steered.session.rows] == [0, 1, 0]


def test_again_before_a_kept_element_writes_one_element_only(steered):
    steered.answer("# Nora waits.", "She sits.", "She stands.")
    steered.session.keep(2)
    steered.session.again(1)
    assert steered.requests[-1].most == 1
    steered.answer("She runs.")
    assert steered.texts == ["Nora waits.", "She runs.", "She stands."] and steered.session.rows[2].is_kept


def test_freer_and_closer_change_the_temperature_within_bounds(steered):
    steered.answer("She sits.")
    steered.session.freer(0)
    assert steered.requests[-1].temperature > USUAL_TEMPERATURE
    for _ in range(20):
        steered.answer("She sits.")
        steered.session.closer(0)
    assert 0 < steered.requests[-1].temperature < USUAL_TEMPERATURE


def test_a_late_answer_to_what_was_overtaken_is_dropped(steered):
    steered.answer("She sits.", ends=False)
    late = steered.requests[-1].number
    steered.session.again(0)
    steered.answer("Late.", number=late)
    assert steered.texts == [] and steered.session.is_writing


def test_stopping_tells_the_model_and_takes_nothing_more(steered):
    steered.answer("She sits.", ends=False)
    steered.session.stop()
    assert steered.announced[-1] > steered.requests[-1].number and not steered.session.is_writing
    steered.answer("Late.")
    assert steered.texts == ["She sits."]


def test_a_skipped_element_goes_and_a_skipped_beat_is_still_gone_through(steered):
    steered.answer("# Nora waits.", "She sits.")
    steered.session.skip(1)
    steered.session.skip(0)
    assert steered.texts == [""] and steered.session.rows[0].piece.is_beat
    assert steered.session.kept == []
    assert len(steered.requests) == 1


def test_an_edited_element_is_kept_and_its_drafted_words_are_remembered(steered):
    steered.answer("She sits.")
    steered.session.edit(0, "She sits down.")
    row = steered.session.rows[0]
    assert (row.piece.text, row.drafted, row.is_kept) == ("She sits down.", "She sits.", True)


def test_writing_again_keeps_what_is_kept_and_other_beats_begin_afresh(steered):
    steered.answer("# Nora waits.", "She sits.", "She stands.")
    steered.session.keep(1)
    steered.session.begin(PLAN)
    assert steered.texts == ["Nora waits.", "She sits."] and len(steered.requests[-1].written) == 2
    steered.session.begin(DraftRequest(0, (), "INT. MILL - DAY", ("Else.",), ()))
    assert steered.texts == []


def test_a_failure_ends_the_writing_and_leaves_what_is_there(steered):
    steered.answer("She sits.", ends=False)
    steered.session.take_failure(Failure("process_died", "", steered.requests[-1].number))
    assert steered.texts == ["She sits."] and not steered.session.is_writing
    assert [failure.code for failure in steered.failures] == ["process_died"]


def test_again_on_a_parenthetical_asks_for_another_one_of_the_same_speaker(steered):
    steered.answer("# Nora waits.", "NORA: (quietly)", "NORA: Yes.")
    steered.session.again(1)
    request = steered.requests[-1]
    assert (request.next_kind, request.next_speaker) == ("parenthetical", "NORA")
    assert [piece.text for piece in request.written] == ["Nora waits."]
    steered.answer("NORA: (beat)", "NORA: No.")
    assert steered.texts == ["Nora waits.", "(beat)", "No."]


def test_one_element_anew_before_kept_ones_stays_of_its_kind_and_speaker(steered):
    steered.answer("# Nora waits.", "NORA: Yes.", "IDRIS: No.")
    steered.session.keep(2)
    steered.session.again(1)
    request = steered.requests[-1]
    assert (request.most, request.next_kind, request.next_speaker) == (1, "dialogue", "NORA")
    steered.answer("NORA: Perhaps.")
    steered.session.begin(PLAN)
    assert steered.requests[-1].next_kind == ""  # only that one element was told what to be


def test_a_kept_parenthetical_enters_only_with_its_speech(steered):
    steered.answer("# Nora waits.", "NORA: (quietly)", "NORA: Yes.", "NORA: No.")
    steered.session.keep(1)
    steered.session.keep(3)
    assert [row.piece.text for row in steered.session.kept] == ["Nora waits.", "No."]
    steered.session.keep(2)
    assert [row.piece.text for row in steered.session.kept] == ["Nora waits.", "(quietly)", "Yes.", "No."]


def test_a_skipped_speech_takes_its_parenthetical_along_but_not_the_other_way_round(steered):
    steered.answer("# Nora waits.", "NORA: (quietly)", "NORA: Yes.", "IDRIS: (beat)", "IDRIS: No.")
    steered.session.skip(2)
    assert steered.texts == ["Nora waits.", "(beat)", "No."]
    steered.session.skip(1)
    assert steered.texts == ["Nora waits.", "No."]
