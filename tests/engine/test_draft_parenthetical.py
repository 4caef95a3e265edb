"""Parentheticals of a first draft: how many, where, and how one has to look."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as some

from screenwriter.draft_messages import Drafted, DraftPiece, DraftRequest
from screenwriter.engine.backend import FloatBackend
from screenwriter.engine.draft_parenthetical import (
    chance_of_parenthetical,
    fit_parenthetical,
    is_parenthetical,
    may_have_parenthetical,
    speeches_with_parenthetical,
)
from screenwriter.engine.draft_reading import paragraphs_of
from screenwriter.engine.sampled_text import Drawn
from screenwriter.engine.scene_draft import SceneDrafter
from screenwriter.messages import Paragraph

from .conftest import SCENE

REQUEST = DraftRequest(1, SCENE[:6], "", (), ("NORA", "IDRIS"), cast=("IDRIS", "NORA"), lines_per_beat=6)


@pytest.fixture(scope="module")
def drafter(tiny):
    return SceneDrafter(tiny, FloatBackend(tiny.model), draws=8)


def draft(drafter, request):
    return [answer.piece for answer in drafter.draft(request, lambda: False) if isinstance(answer, Drafted)]


@given(some.lists(some.booleans(), max_size=60))
def test_of_five_speeches_in_a_row_one_has_a_parenthetical_at_most(wishes):
    speeches: list[bool] = []
    for wish in wishes:
        speeches.append(wish and may_have_parenthetical(speeches))
    assert all(sum(speeches[at : at + 5]) <= 1 for at in range(len(speeches)))
    assert sum(speeches) <= -(-len(speeches) // 5)
    assert any(speeches) == any(wishes)  # and where one is wanted it is not forbidden for good


def test_parentheticals_above_the_scene_count():
    assert speeches_with_parenthetical(SCENE[:10]) == [False, False, True, False]
    assert not may_have_parenthetical(speeches_with_parenthetical(SCENE[:10]))


def test_the_chance_follows_the_models_odds_and_a_tiny_one_is_none():
    chances = [chance_of_parenthetical(odds, 1 - odds) for odds in (0.0, 0.001, 0.1, 0.3, 0.9)]
    assert chances[:2] == [0.0, 0.0] and sorted(chances) == chances and 0.1 < chances[2] < chances[3] <= 1.0
    assert chance_of_parenthetical(0.0, 0.0) == 0.0


@pytest.mark.parametrize(
    "text", ["(beat)", "(to Nora)", "(quietly, to himself)", "(looking at the lantern)", "(re: it)"]
)
def test_one_to_four_words_in_brackets_are_a_parenthetical(text):
    assert is_parenthetical(text) == (":" not in text)


@pytest.mark.parametrize(
    "text",
    ["", "()", "( )", "(beat", "beat)", "(one two three four five)", "(a) (b)", "(CONT'D)", "(V.O.)", "(BEAT)", "(12)"],
)
def test_everything_else_is_none(text):
    assert not is_parenthetical(text)


def test_the_likeliest_that_the_draft_does_not_have_yet_is_taken():
    drawn = [Drawn("(beat)", (1,), -1.0), Drawn("(softly)", (2,), -2.0), Drawn("(to", (3,), 0.0)]
    assert fit_parenthetical(drawn, []) == "(beat)"
    assert fit_parenthetical(drawn, [DraftPiece("parenthetical", "NORA", "(Beat)")]) == "(softly)"
    assert fit_parenthetical(drawn[2:], []) == ""


def test_nobody_speaks_into_a_phone_that_was_not_named():
    drawn = [Drawn("(into the phone)", (1,), -1.0), Drawn("(softly)", (2,), -2.0)]
    assert fit_parenthetical(drawn, [DraftPiece("action", "", "Nora waits.")]) == "(softly)"
    assert fit_parenthetical(drawn, [DraftPiece("action", "", "A Phone rings.")]) == "(into the phone)"
    assert fit_parenthetical(drawn, [], "The phone rings.") == "(into the phone)"


def test_a_model_that_knows_one_under_this_cue_drafts_it_and_its_speech_follows(drafter):
    found = 0
    for seed in range(1, 6):
        pieces = draft(drafter, replace(REQUEST, seed=seed))
        assert sum(piece.kind != "parenthetical" for piece in pieces) == 6  # they are not counted as elements of a beat
        speeches = speeches_with_parenthetical([paragraph for _, paragraph in paragraphs_of(pieces)])
        assert all(sum(speeches[at : at + 5]) <= 1 for at in range(len(speeches)))
        for piece, after in zip(pieces, pieces[1:], strict=False):
            if piece.kind == "parenthetical":
                found += 1
                assert is_parenthetical(piece.text)
                assert (after.kind, after.speaker) == ("dialogue", piece.speaker)
        assert pieces[-1].kind != "parenthetical"
    assert found


def test_another_one_is_written_where_one_is_asked_for(drafter):
    asked = replace(REQUEST, next_kind="parenthetical", next_speaker="NORA", most=1)
    [piece] = draft(drafter, asked)
    assert (piece.kind, piece.speaker) == ("parenthetical", "NORA") and is_parenthetical(piece.text)
    more = draft(drafter, replace(asked, most=3))
    assert more[0].kind == "parenthetical" and (more[1].kind, more[1].speaker) == ("dialogue", "NORA")


@pytest.mark.parametrize(("kind", "speaker"), [("dialogue", "IDRIS"), ("action", "")])
def test_an_element_asked_for_by_kind_and_speaker_is_of_them(drafter, kind, speaker):
    for seed in (1, 2, 3):
        [piece] = draft(drafter, replace(REQUEST, next_kind=kind, next_speaker=speaker, most=1, seed=seed))
        assert (piece.kind, piece.speaker) == (kind, speaker)


def test_a_speech_shares_the_cue_of_its_parenthetical():
    pieces = [
        DraftPiece("parenthetical", "NORA", "(beat)"),
        DraftPiece("dialogue", "NORA", "Yes."),
        DraftPiece("dialogue", "NORA", "No."),
        DraftPiece("action", "", ""),
    ]
    assert [paragraph for _, paragraph in paragraphs_of(pieces)] == [
        Paragraph("character", "NORA"),
        Paragraph("parenthetical", "(beat)"),
        Paragraph("dialogue", "Yes."),
        Paragraph("character", "NORA"),
        Paragraph("dialogue", "No."),
    ]
