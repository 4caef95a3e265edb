"""What the writer's reactions to suggestions teach, and what other settings leave of it."""

from dataclasses import replace

import pytest

from screenwriter.screenplay.elements import ElementKind
from screenwriter.ui.editor.ghost_settings import GhostSettings
from screenwriter.ui.editor.quality_gate import DISMISSALS_IN_A_ROW
from screenwriter.ui.editor.suggestion_reactions import Reactions

SETTINGS = GhostSettings(threshold=0.2, cue_threshold=0.4, hint_uses=2)


@pytest.fixture
def reactions():
    return Reactions(SETTINGS)


def dismiss_often(reactions, kind=ElementKind.ACTION):
    for _ in range(DISMISSALS_IN_A_ROW):
        reactions.note_dismissed(kind, 3, "The wheel ")


def test_a_cue_has_a_limit_of_its_own(reactions):
    assert reactions.gate.limit(ElementKind.ACTION) == 0.2
    assert reactions.gate.limit(ElementKind.CHARACTER) == 0.4


def test_keys_are_shown_until_they_were_used_as_often_as_set(reactions):
    for _ in range(2):
        assert reactions.wants_hint
        reactions.note_taken(ElementKind.ACTION)
    assert not reactions.wants_hint
    reactions.note_taken(ElementKind.ACTION)
    reactions.set_settings(replace(SETTINGS, delay_ms=700))
    assert not reactions.wants_hint
    reactions.set_settings(replace(SETTINGS, hint_uses=1))
    assert reactions.wants_hint


def test_where_a_suggestion_was_sent_away_is_silence_until_one_is_taken(reactions):
    reactions.note_dismissed(ElementKind.ACTION, 3, "The wheel ")
    assert reactions.is_silent(3, "The wheel ")
    assert not reactions.is_silent(4, "The wheel ")
    reactions.note_taken(ElementKind.ACTION)
    assert not reactions.is_silent(3, "The wheel ")


def test_what_was_learned_stays_with_other_settings_but_not_with_other_limits(reactions):
    dismiss_often(reactions)
    raised = reactions.gate.limit(ElementKind.ACTION)
    assert raised > 0.2
    reactions.set_settings(replace(SETTINGS, delay_ms=700))
    assert reactions.gate.limit(ElementKind.ACTION) == raised
    reactions.set_settings(replace(SETTINGS, cue_threshold=0.5))
    assert reactions.gate.limit(ElementKind.ACTION) == 0.2
    assert reactions.gate.limit(ElementKind.CHARACTER) == 0.5
