"""The completion list at the caret, with real keys (editing.md section 4)."""

import pytest

from screenwriter.screenplay.elements import ElementKind as K

H, A, C, P, D, T = K.SCENE_HEADING, K.ACTION, K.CHARACTER, K.PARENTHETICAL, K.DIALOGUE, K.TRANSITION

SCENE = [(H, "INT. MILL - DAY"), (C, "NORA"), (D, "Wait."), (C, "IDRIS"), (D, "No."), (A, "")]


def _at_new_cue(hands):
    return hands.show(*SCENE).put_caret(5, 0).press("Tab")


def test_an_empty_cue_offers_the_speaker_before_last_and_enter_goes_on_in_one_step(hands):
    _at_new_cue(hands)
    assert hands.editor.completer.items == ("NORA", "IDRIS")
    assert hands.editor.completer.rest == "NORA"
    assert hands.editor.hasFocus()
    hands.press("Enter")
    assert hands.script[5:] == [(C, "NORA"), (D, "")]
    assert not hands.editor.completer.is_open
    hands.press("Ctrl+Z")
    assert hands.script[5:] == [(C, "")]


def test_typing_narrows_and_tab_accepts_and_stays(hands):
    _at_new_cue(hands).type("i")
    assert hands.editor.completer.items == ("IDRIS",) and hands.editor.completer.rest == "DRIS"
    hands.press("Tab")
    assert hands.script[5:] == [(C, "IDRIS")] and hands.caret == (5, 5)


def test_arrows_choose_and_right_accepts(hands):
    _at_new_cue(hands).press("Down")
    assert hands.editor.completer.rest == "IDRIS"
    hands.press("Right")
    assert hands.script[5:] == [(C, "IDRIS")]
    _at_new_cue(hands).press("Up", "Enter")
    assert hands.script[5] == (C, "IDRIS")


def test_esc_closes_for_this_element_only(hands):
    _at_new_cue(hands).press("Esc")
    assert not hands.editor.completer.is_open
    hands.type("n")
    assert not hands.editor.completer.is_open
    hands.type("ed").press("Enter").type("Hm.").press("Enter", "Tab")
    assert hands.editor.completer.is_open


def test_a_new_name_is_typed_through_and_the_cue_being_typed_is_no_name(hands):
    _at_new_cue(hands).type("zed")
    assert not hands.editor.completer.is_open
    hands.press("Enter")
    assert hands.script[5:] == [(C, "zed"), (D, "")]


def test_a_name_typed_in_full_comes_before_longer_ones(hands):
    hands.show((C, "NORA'S SON"), (D, "x"), (C, "NORA"), (D, "x"), (C, "")).put_caret(4, 0).type("nora")
    assert hands.editor.completer.items == ("NORA", "NORA'S SON")
    hands.press("Enter")
    assert hands.script[4:] == [(C, "NORA"), (D, "")]


def test_deleting_never_opens_the_list(hands):
    _at_new_cue(hands).type("no").press("Back")
    assert not hands.editor.completer.is_open
    hands.press("Back")
    assert not hands.editor.completer.is_open and hands.script[5] == (C, "")


def test_one_character_completes_too_and_empty_cues_can_be_left_alone(hands):
    hands.show((C, "NORA"), (D, "Wait."), (A, "")).put_caret(2, 0).press("Tab")
    assert hands.editor.completer.items == ("NORA",)
    hands.settings(completes_empty_cue=False)
    hands.show((C, "NORA"), (D, "Wait."), (A, "")).put_caret(2, 0).press("Tab")
    assert not hands.editor.completer.is_open
    hands.type("n")
    assert hands.editor.completer.is_open


def test_heading_completes_part_by_part_up_to_action(hands):
    hands.show((H, "INT. MILL - DAY"), (A, "x"), (H, "EXT. QUAY - NIGHT"), (H, "")).put_caret(3, 0)
    hands.type("e")
    assert hands.editor.completer.items == ("EXT.",)
    hands.press("Enter")
    assert hands.script[3:] == [(H, "EXT. ")]
    assert hands.editor.completer.items == ("QUAY", "MILL")
    hands.press("Tab")
    assert hands.script[3:] == [(H, "EXT. QUAY")]
    hands.press("Tab")
    assert hands.script[3:] == [(H, "EXT. QUAY - ")]
    assert hands.editor.completer.items[:2] == ("DAY", "NIGHT")
    hands.type("nig").press("Enter")
    assert hands.script[3:] == [(H, "EXT. QUAY - NIGHT"), (A, "")]


def test_typed_separator_opens_times_and_tab_behind_a_time_makes_action(hands):
    hands.show((H, "")).type("int. mill - d")
    assert hands.editor.completer.items[0] == "DAY"
    hands.press("Tab", "Tab")
    assert hands.script == [(H, "int. mill - DAY"), (A, "")]


def test_open_bracket_on_a_cue_completes_extensions(hands):
    _at_new_cue(hands).type("nora (o")
    assert hands.editor.completer.items == ("(O.S.)", "(O.C.)")
    hands.press("Enter")
    assert hands.script[5:] == [(C, "nora (O.S.)"), (D, "")]


def test_transition_completes_and_goes_on_to_a_heading(hands):
    hands.show((T, "")).type("sm").press("Enter")
    assert hands.script == [(T, "SMASH CUT TO:"), (H, "")]


@pytest.mark.parametrize("leave", ["caret", "click", "focus"])
def test_leaving_the_place_closes_the_list(hands, qtbot, leave):
    _at_new_cue(hands)
    if leave == "caret":
        hands.put_caret(0, 0)
    elif leave == "click":
        from PySide6.QtCore import Qt

        qtbot.mouseClick(hands.editor.viewport(), Qt.MouseButton.LeftButton)
    else:
        hands.editor.clearFocus()
    assert not hands.editor.completer.is_open and not hands.editor.has_open_list


def test_a_click_on_the_list_accepts_and_keeps_the_keyboard_in_the_script(hands, qtbot):
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QListView

    _at_new_cue(hands)
    popup = next(view for view in hands.editor.findChildren(QListView) if view.isVisible())
    spot = popup.visualRect(popup.model().index(1, 0)).center()
    qtbot.mouseClick(popup.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert hands.script[5] == (C, "IDRIS")
    assert hands.editor.hasFocus()


def test_the_grey_rest_is_never_in_the_script_and_the_status_line_tells_of_the_list(hands):
    _at_new_cue(hands)
    hands.editor.grab()
    assert hands.script[5] == (C, "") and "NORA" not in hands.editor.document().lastBlock().text()
    assert hands.editor.status_hint() == "Character - Enter: NORA - Tab: NORA, stay here - Esc: close the list"


class _Seen:
    """In a painter's place: keeps the words that are drawn and their base line."""

    def __init__(self):
        self.drawn = []

    def setFont(self, _font): ...  # noqa: N802

    def setPen(self, _colour): ...  # noqa: N802

    def drawText(self, at, text):  # noqa: N802
        self.drawn.append((text, at.y()))


@pytest.mark.parametrize(("name", "typed"), [("IDRIS", "i"), ("林晓", "林")])
def test_the_grey_rest_stands_on_the_base_line_of_what_is_typed(hands, name, typed):
    hands.show(*SCENE[:3], (C, name), *SCENE[4:]).put_caret(5, 0).press("Tab").type(typed)
    seen = _Seen()
    hands.editor.completer.paint_rest(seen)
    cursor = hands.editor.textCursor()
    line = cursor.block().layout().lineForTextPosition(cursor.positionInBlock())
    top = hands.editor.document().documentLayout().blockBoundingRect(cursor.block()).top()
    base_line = top + line.y() + line.ascent() - hands.editor.verticalScrollBar().value()
    assert [text for text, _ in seen.drawn] == [name[1:]]
    assert abs(seen.drawn[0][1] - base_line) <= 1


def test_opening_a_list_is_announced_and_completion_can_be_switched_off(hands, qtbot):
    with qtbot.waitSignal(hands.editor.completion_opened):
        _at_new_cue(hands)
    hands.settings(completes=False)
    _at_new_cue(hands).type("n")
    assert not hands.editor.completer.is_open
