"""Enter, Tab, Backspace and the element menu, with real keys (editing.md sections 1 and 2)."""

import pytest

from screenwriter.screenplay.elements import DualColumn, Element, Span, Style
from screenwriter.screenplay.elements import ElementKind as K
from screenwriter.screenplay.typing_rules import STARC, TRELBY

H, A, C, P, D, L = K.SCENE_HEADING, K.ACTION, K.CHARACTER, K.PARENTHETICAL, K.DIALOGUE, K.LYRIC
T, S, G, N, E = K.TRANSITION, K.SHOT, K.GENERAL, K.NEW_ACT, K.END_OF_ACT

SAMPLES = {H: "INT. MILL - DAY", P: "(low)", C: "NORA"}


def _text(kind):
    return SAMPLES.get(kind, "Dust.")


def _capitals(block):
    runs = block.textFormats()
    return [run.format.fontCapitalization().name for run in runs]


def _new(kind):
    return (kind, "()") if kind is P else (kind, "")


@pytest.mark.parametrize(
    ("kind", "expected"), [(H, A), (A, A), (C, D), (P, D), (D, A), (T, H), (S, A), (G, G), (N, H), (E, N)]
)
def test_enter_at_the_end_adds_the_next_element(hands, kind, expected):
    hands.show((kind, _text(kind))).put_caret(0, -1).press("Enter")
    assert hands.script == [(kind, _text(kind)), (expected, "")]
    assert hands.caret == (1, 0)


@pytest.mark.parametrize(("kind", "expected"), [(H, A), (A, C), (P, D), (D, P), (T, H), (S, A), (G, C), (N, H), (E, N)])
def test_tab_at_the_end_adds_the_next_element(hands, kind, expected):
    hands.show((kind, _text(kind))).put_caret(0, -1).press("Tab")
    assert hands.script == [(kind, _text(kind)), _new(expected)]
    assert hands.caret == (1, 1 if expected is P else 0)


def test_tab_behind_a_name_offers_the_extensions(hands):
    hands.show((C, "NORA")).put_caret(0, -1).press("Tab")
    assert hands.editor.completer.items[0] == "(V.O.)"
    hands.press("Enter")
    assert hands.script == [(C, "NORA (V.O.)"), (D, "")]


@pytest.mark.parametrize("kind", [H, A, C, P, D, T, S, G, N, E])
def test_enter_in_an_empty_element_opens_the_menu_and_enter_takes_action(hands, kind):
    hands.settings(completes_empty_cue=False)
    hands.show((A, "Dust."), (kind, _new(kind)[1])).put_caret(1, len(_new(kind)[1]) // 2).press("Enter")
    assert hands.editor.menu.is_open and hands.editor.menu.highlighted is A
    assert hands.script[1] == _new(kind)
    hands.press("Enter")
    assert not hands.editor.menu.is_open
    assert hands.script == [(A, "Dust."), (A, "")]


@pytest.mark.parametrize(
    ("kind", "expected"), [(H, A), (A, C), (C, A), (P, D), (D, P), (T, A), (S, A), (G, A), (N, A), (E, A)]
)
def test_tab_in_an_empty_element_changes_its_kind(hands, kind, expected):
    hands.settings(completes_empty_cue=False)
    hands.show((A, "Dust."), (kind, _new(kind)[1])).put_caret(1, len(_new(kind)[1]) // 2).press("Tab")
    assert hands.script == [(A, "Dust."), _new(expected)]
    assert hands.caret == (1, 1 if expected is P else 0)


def test_after_a_speech_the_menu_offers_character_and_arrows_choose(hands):
    hands.show((C, "NORA"), (D, "Wait."), (A, "")).put_caret(2, 0).press("Enter")
    assert hands.editor.menu.highlighted is C
    hands.press("Down", "Down", "Up", "Enter")
    assert hands.script[2] == (P, "()")


def test_typing_or_a_shortcut_closes_the_menu_and_acts(hands):
    hands.show((A, "")).press("Enter").type("x")
    assert not hands.editor.menu.is_open and hands.script == [(A, "X")]
    hands.show((A, "")).press("Enter", "Ctrl+6")
    assert not hands.editor.menu.is_open and hands.script == [(T, "")]
    hands.show((A, "")).press("Enter", "Esc")
    assert not hands.editor.menu.is_open and hands.script == [(A, "")]


def test_dialogue_can_be_followed_by_character(hands):
    hands.settings(dialogue_enter=C)
    hands.show((D, "Wait.")).put_caret(0, -1).press("Enter")
    assert hands.script[1] == (C, "")


def test_starc_preset_changes_the_empty_element_itself(hands):
    hands.settings(preset=STARC)
    hands.show((A, "")).press("Enter")
    assert hands.script == [(H, "")]
    hands.show((C, "NORA")).put_caret(0, -1).press("Tab")
    assert hands.script == [(C, "NORA"), (P, "()")]


def test_trelby_preset_enters_character_after_dialogue_and_shift_tab_switches(hands):
    hands.settings(preset=TRELBY)
    hands.show((D, "Wait.")).put_caret(0, -1).press("Enter")
    assert hands.script == [(D, "Wait."), (C, "")]
    hands.show((T, "CUT TO:")).put_caret(0, 2).press("Backtab")
    assert hands.script == [(C, "CUT TO:")]


# Rule 1


def test_enter_inside_text_splits_and_keeps_the_kind(hands):
    hands.show((D, "Wait here.")).put_caret(0, 5).press("Enter")
    assert hands.script == [(D, "Wait "), (D, "here.")]
    assert hands.caret == (1, 0)
    hands.editor.undo()
    assert hands.script == [(D, "Wait here.")]


def test_enter_inside_a_heading_makes_action_below_without_capitals(hands):
    hands.show((H, "INT. MILL dust")).put_caret(0, 10).press("Enter")
    assert hands.script == [(H, "INT. MILL "), (A, "dust")]
    assert _capitals(hands.editor.document().lastBlock()) == ["MixedCase"]


def test_enter_at_the_start_adds_an_empty_element_above(hands):
    hands.show((A, "Dust."), (C, "NORA")).put_caret(1, 0).press("Enter")
    assert hands.script == [(A, "Dust."), (C, ""), (C, "NORA")]
    assert hands.caret == (2, 0)


# Rule 2


def test_tab_inside_text_does_nothing_and_at_its_start_action_becomes_character(hands):
    hands.show((A, "Nora")).put_caret(0, 2).press("Tab")
    assert hands.script == [(A, "Nora")]
    hands.put_caret(0, 0).press("Tab")
    assert hands.script == [(C, "Nora")]
    hands.show((D, "Nora")).put_caret(0, 0).press("Tab")
    assert hands.script == [(D, "Nora")]


def test_tab_with_a_selection_changes_all_selected_elements_in_one_step(hands):
    hands.show((A, "One."), (D, "Two."), (A, "Three.")).put_caret(0, 1, to=(1, 2)).press("Tab")
    assert hands.script == [(C, "One."), (C, "Two."), (A, "Three.")]
    hands.editor.undo()
    assert hands.script == [(A, "One."), (D, "Two."), (A, "Three.")]


# Rule 3


def test_enter_over_a_selection_splits_there_in_one_step(hands):
    hands.show((A, "One two three.")).put_caret(0, 4, to=(0, 8)).press("Enter")
    assert hands.script == [(A, "One "), (A, "three.")]
    hands.editor.undo()
    assert hands.script == [(A, "One two three.")]


@pytest.mark.parametrize("key", ["Shift+Enter", "Ctrl+Enter"])
def test_shift_or_ctrl_enter_breaks_the_line_inside_the_element(hands, key):
    hands.show((A, "One two.")).put_caret(0, 4).press(key)
    assert hands.script == [(A, "One \ntwo.")]


# Rule 4


def test_backspace_at_the_start_joins_upwards_and_the_upper_keeps_its_kind(hands):
    hands.show((C, "NORA"), (D, "Wait.")).put_caret(1, 0).press("Back")
    assert hands.script == [(C, "NORAWait.")]
    assert hands.caret == (0, 4)
    assert set(_capitals(hands.editor.document().firstBlock())) == {"AllUppercase"}
    hands.editor.undo()
    assert hands.script == [(C, "NORA"), (D, "Wait.")]


def test_backspace_in_an_empty_element_first_makes_it_action_then_joins(hands):
    hands.settings(completes_empty_cue=False)
    hands.show((D, "Wait."), (C, "")).put_caret(1, 0).press("Back")
    assert hands.script == [(D, "Wait."), (A, "")]
    hands.press("Back")
    assert hands.script == [(D, "Wait.")]
    assert hands.caret == (0, 5)


def test_backspace_under_an_empty_element_takes_that_away(hands):
    hands.show((A, ""), (C, "NORA")).put_caret(1, 0).press("Back")
    assert hands.script == [(C, "NORA")]


def test_backspace_in_the_first_element_loses_nothing(hands):
    hands.show((C, "NORA")).put_caret(0, 0).press("Back")
    assert hands.script == [(C, "NORA")]


def test_delete_at_the_end_joins_the_next_element(hands):
    hands.show((D, "Wait."), (H, "INT. MILL")).put_caret(0, -1).press("Delete")
    assert hands.script == [(D, "Wait.INT. MILL")]
    assert hands.caret == (0, 5)


@pytest.mark.parametrize("key", ["Back", "Delete", "x"])
def test_removing_over_two_elements_keeps_the_first_kind(hands, key):
    hands.show((A, "One."), (C, "NORA"), (D, "Wait.")).put_caret(0, 2, to=(2, 2))
    hands.type("x") if key == "x" else hands.press(key)
    assert hands.script == [(A, "On" + key + "it." if key == "x" else "Onit.")]
    hands.editor.undo()
    assert hands.script == [(A, "One."), (C, "NORA"), (D, "Wait.")]


def test_removing_whole_elements_spares_the_kind_of_the_one_below(hands):
    hands.show((A, "One."), (C, "NORA")).put_caret(0, 0, to=(1, 0)).press("Delete")
    assert hands.script == [(C, "NORA")]


# Rule 5


def test_changing_kind_keeps_text_and_emphasis(hands):
    bold = Element(A, "Go now.", spans=(Span(3, 6, Style.BOLD),))
    hands.show(bold).put_caret(0, 2).press("Ctrl+3")
    assert hands.elements[0] == Element(C, "Go now.", spans=bold.spans)
    hands.press("Ctrl+5")
    assert hands.elements[0] == Element(D, "Go now.", spans=bold.spans)


def test_parenthetical_gets_brackets_and_loses_bare_ones(hands):
    hands.show((D, "")).press("Ctrl+4")
    assert hands.script == [(P, "()")] and hands.caret == (0, 1)
    hands.press("Ctrl+5")
    assert hands.script == [(D, "")]
    hands.show((D, "low")).put_caret(0, -1).press("Ctrl+4").type("er")
    assert hands.script == [(P, "(lower)")]
    hands.press("Ctrl+5")
    assert hands.script == [(D, "(lower)")]


@pytest.mark.parametrize("key", ["Enter", "Tab"])
def test_enter_or_tab_before_the_closing_bracket_steps_over_it(hands, key):
    hands.show((D, "")).press("Tab").type("low").press(key).type("wait")
    assert hands.script == [(P, "(low)"), (D, "Wait")]


# Section 2


@pytest.mark.parametrize(
    ("digit", "kind"),
    [
        ("1", H),
        ("2", A),
        ("3", C),
        ("4", P),
        ("5", D),
        ("6", T),
        ("7", S),
        ("8", K.CAST_LIST),
        ("9", N),
        ("0", G),
    ],
)
def test_ctrl_digit_sets_the_kind_and_undo_gives_it_back(hands, digit, kind):
    start = A if kind is not A else D
    hands.show((start, "Nora")).put_caret(0, 2).press(f"Ctrl+{digit}")
    assert hands.script == [(kind, "(Nora)" if kind is P else "Nora")]
    hands.editor.undo()
    assert hands.script == [(start, "Nora")]
    hands.editor.redo()
    assert hands.script[0][0] is kind


def test_deleting_and_undoing_brings_kinds_back(hands):
    script = [(H, "INT. MILL - DAY"), (C, "NORA"), (P, "(low)"), (D, "Wait."), (T, "CUT TO:")]
    hands.show(*script).press("Ctrl+A", "Delete")
    assert hands.script == [(H, "")]
    hands.editor.undo()
    assert hands.script == script


# Section 6


def test_ctrl_d_pairs_with_the_speech_above_and_again_unpairs(hands):
    hands.show((C, "NORA"), (D, "Wait."), (C, "IDRIS"), (P, "(low)"), (D, "Go.")).put_caret(4, 0).press("Ctrl+D")
    left, right = DualColumn.LEFT, DualColumn.RIGHT
    assert [e.dual for e in hands.elements] == [left, left, right, right, right]
    hands.editor.undo()
    assert {e.dual for e in hands.elements} == {None}
    hands.editor.redo()
    hands.press("Ctrl+D")
    assert {e.dual for e in hands.elements} == {None}


def test_ctrl_d_in_the_first_speech_pairs_with_the_next_and_outside_does_nothing(hands):
    hands.show((A, "Dust."), (C, "NORA"), (D, "Wait."), (C, "IDRIS"), (D, "Go.")).put_caret(1, 0).press("Ctrl+D")
    assert [e.dual and e.dual.value for e in hands.elements] == [None, "left", "left", "right", "right"]
    hands.show((A, "Dust."), (C, "NORA"), (D, "Wait.")).put_caret(0, 0).press("Ctrl+D")
    assert {e.dual for e in hands.elements} == {None}


def test_new_parts_of_a_paired_speech_stay_in_its_column(hands):
    hands.show((C, "NORA"), (D, "Wait."), (C, "IDRIS"), (D, "Go.")).put_caret(3, 0).press("Ctrl+D")
    hands.put_caret(3, -1).press("Tab")
    assert hands.elements[4].kind is P and hands.elements[4].dual is DualColumn.RIGHT
    hands.type("low").press("Enter").type("Now.").press("Enter")
    assert hands.elements[5].dual is DualColumn.RIGHT
    assert hands.elements[6] == Element(A, "")


# Rule 7


def test_status_line_says_what_the_keys_do(hands, qtbot):
    hands.show((A, "Dust."), (D, "Wait.")).put_caret(0, 0)
    with qtbot.waitSignal(hands.editor.status_hint_changed) as hint:
        hands.put_caret(1, -1)
    assert hint.args == ["Dialogue - Enter: Action - Tab: Parenthetical - Ctrl+3: Character"]
    with qtbot.waitSignal(hands.editor.caret_kind_changed) as kind:
        hands.put_caret(0, 2)
    assert kind.args == [A]
    assert hands.editor.status_hint().startswith("Action - Enter: split")


def test_keys_go_to_filters_first_and_a_whole_scene_can_be_typed_with_enter_and_tab(hands):
    seen = []

    class Listening:
        def handle_key(self, event):
            seen.append(event.text())
            return event.text() == "q"

    hands.editor.key_filters.append(Listening())
    hands.show((H, "")).type("int. mill - day").press("Enter").type("nora waits.q").press("Enter", "Tab")
    hands.type("nora").press("Enter").type("wait. i am coming").press("Tab").type("low").press("Enter").type("really.")
    assert "q" in seen
    assert hands.script == [
        (H, "int. mill - day"),
        (A, "Nora waits."),
        (C, "nora"),
        (D, "Wait. I am coming"),
        (P, "(low)"),
        (D, "really."),
    ]
