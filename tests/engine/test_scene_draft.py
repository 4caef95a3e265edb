"""A first draft from a model that knows one scene by heart: who speaks, where it ends, what it never does."""

from dataclasses import replace

import pytest
import torch

from screenwriter.draft_messages import Drafted, DraftEnded, DraftPiece, DraftRequest
from screenwriter.engine.backend import FloatBackend
from screenwriter.engine.draft_choice import Surroundings, worth
from screenwriter.engine.scene_draft import SceneDrafter, as_sentence
from screenwriter.message_lines import from_json, to_json

REQUEST = DraftRequest(
    4,
    (),
    "INT. BOATHOUSE - NIGHT",
    ("a lantern hangs over the water", "Nora lifts the lantern."),
    ("NORA", "IDRIS"),
    lines_per_beat=3,
)


@pytest.fixture(scope="module")
def drafter(tiny):
    return SceneDrafter(tiny, FloatBackend(tiny.model), draws=8)


def draft(drafter, request=REQUEST, is_stale=lambda: False):
    answers = list(drafter.draft(request, is_stale))
    assert all(isinstance(answer, Drafted) for answer in answers[:-1])
    assert {answer.number for answer in answers} == {request.number}
    return [answer.piece for answer in answers[:-1]], answers[-1]


def changed(request=REQUEST, **values):
    return replace(request, **values)


def test_a_draft_goes_through_its_beats_in_order_with_the_planned_length(drafter):
    pieces, ended = draft(drafter)
    assert ended == DraftEnded(4, "finished", "Tiny")
    assert [piece.beat for piece in pieces if piece.kind != "parenthetical"] == [0] * 4 + [1] * 4
    assert [piece.text for piece in pieces if piece.is_beat] == [
        "A lantern hangs over the water.",
        "Nora lifts the lantern.",
    ]


def test_only_those_present_speak_and_every_text_ends_with_its_sentence(drafter):
    for seed in range(1, 4):
        pieces, _ = draft(drafter, changed(seed=seed))
        speeches = [piece for piece in pieces if piece.kind == "dialogue"]
        assert speeches and {piece.speaker for piece in speeches} <= {"NORA", "IDRIS"}
        assert all(
            piece.text.endswith((".", "?", "!", '"', "'", "...")) for piece in pieces if piece.kind != "parenthetical"
        )
        assert all(piece.speaker == "" for piece in pieces if piece.kind == "action")


def test_a_scene_without_characters_is_all_action(drafter):
    pieces, _ = draft(drafter, changed(characters=()))
    assert {piece.kind for piece in pieces} == {"action"}


def test_a_scene_without_beats_has_the_length_of_one(drafter):
    pieces, _ = draft(drafter, changed(beats=()))
    assert [piece.beat for piece in pieces] == [-1] * 3 and not any(piece.is_beat for piece in pieces)


def test_the_same_seed_drafts_the_same_and_another_seed_something_else(drafter):
    first = [piece.text for piece in draft(drafter)[0]]
    assert [piece.text for piece in draft(drafter)[0]] == first
    others = [[piece.text for piece in draft(drafter, changed(seed=seed))[0]] for seed in (2, 3, 4)]
    assert any(other != first for other in others)


def test_a_draft_goes_on_from_what_was_kept(drafter):
    pieces, _ = draft(drafter)
    kept = tuple(piece for piece in pieces if piece.kind != "parenthetical")[:3]
    again, _ = draft(drafter, changed(written=kept, most=2, next_kind="action"))
    assert [piece.beat for piece in again] == [0, 1] and again[1].is_beat


def test_a_beat_that_wants_no_line_is_gone_through_all_the_same(drafter):
    silent = DraftPiece("action", "", "", 0, is_beat=True)
    pieces, _ = draft(drafter, changed(written=(silent,)))
    assert [piece.text for piece in pieces if piece.is_beat] == ["Nora lifts the lantern."]


def test_stopping_ends_it_before_the_next_text(drafter):
    looks = iter([False] * 5 + [True] * 1000)
    pieces, ended = draft(drafter, is_stale=lambda: next(looks))
    assert ended.reason == "stopped" and len(pieces) <= 2


def test_no_text_runs_in_a_circle_even_at_a_low_temperature(drafter):
    pieces, _ = draft(drafter, changed(temperature=0.05, lines_per_beat=8))
    for piece in pieces:
        words = piece.text.split()
        threes = list(zip(words, words[1:], words[2:], strict=False))
        assert len(threes) == len(set(threes))


@pytest.mark.parametrize("heading", ["", "INT. 🌧 - 夜", "x" * 2000])
@pytest.mark.parametrize("beats", [(), ("",), ("🌧 夜 ()*",)])
def test_odd_headings_and_beats_are_no_trouble(drafter, heading, beats):
    pieces, ended = draft(drafter, changed(heading=heading, beats=beats, characters=("名", "A B C"), lines_per_beat=1))
    assert ended.reason == "finished"


def test_more_characters_than_slots_all_may_speak(drafter):
    names = tuple(f"PERSON {chr(65 + number)}" for number in range(15))
    _, ended = draft(drafter, changed(characters=names))
    assert ended.reason == "finished"


def test_messages_of_a_draft_survive_the_way_to_another_process():
    piece = DraftPiece("dialogue", "NORA", "Yes.", 1, seed=3)
    for message in (changed(written=(piece,)), Drafted(4, piece), DraftEnded(4, "finished", "Tiny")):
        assert from_json(to_json(message)) == message


def test_beats_become_sentences():
    assert [as_sentence(text) for text in ("nora  sits", "Why?", "She said “no.”")] == [
        "Nora sits.",
        "Why?",
        "She said “no.”",
    ]


AROUND = Surroundings(frozenset({"letter"}), frozenset({"nora"}), frozenset({"harbor"}), ("Nora opens the door.",))


@pytest.mark.parametrize(
    ("better", "worse"),
    [
        ("She reads the letter.", "She reads the paper."),  # a word of the beat
        ("She goes to Nora.", "She goes to Klaus."),
        ("She sees the Harbor again.", "She sees the Ocean again."),
        ("She waits.", "SERIES OF SHOTS."),
        ("She takes a coat.", "Nora opens the door again."),  # said before
        ("I saw him there.", "No, no, no, no."),
        ("He counts the money.", "He counts 17:57."),
    ],
)
def test_what_a_reader_would_rather_have_is_worth_more(better, worse):
    assert worth(better, -2.0, AROUND) > worth(worse, -2.0, AROUND)


def test_a_draft_changes_nothing_in_the_random_numbers_of_others(drafter):
    torch.manual_seed(5)
    expected = torch.rand(3)
    torch.manual_seed(5)
    draft(drafter, changed(most=2))
    assert torch.equal(torch.rand(3), expected)
