"""Every cell of the flow tables of editing.md section 1."""

import pytest

from screenwriter.screenplay.elements import ElementKind as K
from screenwriter.screenplay.typing_rules import (
    FINAL_DRAFT,
    PRESETS,
    STARC,
    TRELBY,
    FlowAction,
    flow_hint,
    is_bare,
    kind_after_enter,
    kind_after_shift_tab,
    kind_after_tab,
    menu_highlight,
)

MENU, PART, EXT = FlowAction.ELEMENT_MENU, FlowAction.NEXT_PART, FlowAction.EXTENSIONS
H, A, C, P, D, L = K.SCENE_HEADING, K.ACTION, K.CHARACTER, K.PARENTHETICAL, K.DIALOGUE, K.LYRIC
T, S, G, N, E = K.TRANSITION, K.SHOT, K.GENERAL, K.NEW_ACT, K.END_OF_ACT

# kind: Enter at end, Tab at end, Enter when empty, Tab when empty
FINAL_DRAFT_TABLE = {
    H: (A, PART, MENU, A),
    A: (A, C, MENU, C),
    C: (D, EXT, MENU, A),
    P: (D, D, MENU, D),
    D: (A, P, MENU, P),
    T: (H, H, MENU, A),
    S: (A, A, MENU, A),
    G: (G, C, MENU, A),
    N: (H, H, MENU, A),
    E: (N, N, MENU, A),
}
STARC_TABLE = {
    H: (A, A, H, A),
    A: (A, C, H, C),
    C: (D, P, A, A),
    P: (D, D, P, D),
    D: (A, P, A, P),
    L: (A, P, A, P),
    T: (H, H, T, A),
    S: (A, A, S, A),
}
# kind: Enter new, Tab new, Tab switch, Shift+Tab switch
TRELBY_TABLE = {
    H: (A, C, A, T),
    A: (A, C, C, C),
    C: (D, P, A, A),
    D: (C, A, P, A),
    P: (D, A, C, D),
    T: (H, T, H, C),
    S: (A, C, A, H),
    N: (H, A, H, H),
    E: (H, A, H, H),
}


@pytest.mark.parametrize(("preset", "table"), [(FINAL_DRAFT, FINAL_DRAFT_TABLE), (STARC, STARC_TABLE)])
def test_enter_and_tab_follow_the_preset_table(preset, table):
    for kind, (enter_end, tab_end, enter_empty, tab_empty) in table.items():
        assert kind_after_enter(kind, is_empty=False, preset=preset) is enter_end, kind
        assert kind_after_tab(kind, is_empty=False, preset=preset) is tab_end, kind
        assert kind_after_enter(kind, is_empty=True, preset=preset) is enter_empty, kind
        assert kind_after_tab(kind, is_empty=True, preset=preset) is tab_empty, kind


def test_trelby_table_has_its_own_shift_tab():
    for kind, (enter_new, tab_new, tab_switch, shift_tab) in TRELBY_TABLE.items():
        assert kind_after_enter(kind, is_empty=False, preset=TRELBY) is enter_new, kind
        assert kind_after_tab(kind, is_empty=False, preset=TRELBY) is tab_new, kind
        assert kind_after_tab(kind, is_empty=True, preset=TRELBY) is tab_switch, kind
        assert kind_after_shift_tab(kind, preset=TRELBY) is shift_tab, kind


def test_what_enter_makes_of_dialogue_is_the_writers_choice_in_final_draft_only():
    assert kind_after_enter(D, is_empty=False, preset=FINAL_DRAFT, dialogue_enter=C) is C
    assert kind_after_enter(D, is_empty=False, preset=STARC, dialogue_enter=C) is A


@pytest.mark.parametrize("preset", PRESETS.values(), ids=PRESETS)
def test_every_kind_has_an_answer_for_every_key(preset):
    for kind in K:
        for is_empty in (True, False):
            assert isinstance(kind_after_enter(kind, is_empty=is_empty, preset=preset), K | FlowAction)
            assert isinstance(kind_after_tab(kind, is_empty=is_empty, preset=preset), K | FlowAction)
        assert isinstance(kind_after_shift_tab(kind, preset=preset), K)


def test_element_menu_offers_character_after_a_speech_and_action_elsewhere():
    assert [menu_highlight(kind) for kind in (D, P, L)] == [C, C, C]
    assert [menu_highlight(kind) for kind in (A, H, None)] == [A, A, A]


def test_only_a_parenthetical_is_bare_with_brackets():
    assert is_bare(P, "()") and is_bare(P, "") and is_bare(A, "")
    assert not is_bare(A, "()") and not is_bare(P, "(x)")


def test_status_hint_reads_as_in_the_specification():
    assert flow_hint(D, False, FINAL_DRAFT) == "Dialogue - Enter: Action - Tab: Parenthetical - Ctrl+3: Character"
    assert flow_hint(A, True, FINAL_DRAFT) == "Action - Enter: element menu - Tab: Character - Ctrl+1: Scene Heading"
    assert flow_hint(A, False, FINAL_DRAFT, at_end=False).startswith("Action - Enter: split")
