"""When the model is asked and what becomes of answers: a real editor, real keys, answers as messages."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from screenwriter.messages import ModelLoaded
from screenwriter.screenplay.document import Screenplay
from screenwriter.screenplay.elements import Element, ElementKind
from screenwriter.ui.editor.ghost_settings import GhostSettings, SuggestionMode
from screenwriter.ui.editor.offer_display import KEY_HINT
from screenwriter.ui.editor.suggestion_states import SuggestionState
from tests.ui.suggestion_desk import (
    CUE,
    EMPTY_ACTION,
    EMPTY_SPEECH,
    FIRST_ACTION,
    HEADING,
    LAST_ACTION,
    PARENTHETICAL,
    SPEECH,
    Desk,
)

Key, Mod = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def desk(qtbot):
    return Desk(qtbot)


# States


def test_from_idle_over_waiting_and_computing_to_shown(desk):
    assert desk.controller.state is SuggestionState.IDLE
    desk.type(" ")
    assert desk.controller.state is SuggestionState.WAITING
    desk.rest()
    assert desk.controller.state is SuggestionState.COMPUTING
    desk.answer("I would")
    assert desk.controller.state is SuggestionState.SHOWN
    assert desk.drawn() == ["I would" + KEY_HINT]


def test_every_change_announces_a_new_number(desk):
    desk.type(" a")
    desk.press(Key.Key_Backspace)
    assert len(desk.announced) == 3
    assert desk.announced == sorted(set(desk.announced))
    assert desk.controller.state is SuggestionState.IDLE, "deleting asks nothing"


def test_one_request_is_made_for_many_keys(desk):
    desk.type(" would stay")
    desk.rest()
    desk.rest_in_vain()
    assert len(desk.requests) == 1
    assert desk.requests[0].typed == "I never said that would stay"


# Section 3, event by event


def test_eaten_text_leaves_the_ghost_and_asks_nothing_until_it_is_used_up(desk):
    desk.show_ghost("I would")
    desk.type("I wou")
    assert desk.ghost.text == "ld"
    desk.rest_in_vain()
    desk.type("ld")
    assert desk.has_no_ghost()
    assert desk.rest().typed == "I never said that I would"


def test_other_text_clears_and_waits_again(desk):
    desk.show_ghost("I would")
    desk.type("x")
    assert desk.has_no_ghost()
    assert desk.controller.state is SuggestionState.WAITING
    assert desk.rest().typed == "I never said that x"


def test_case_must_match_and_quotes_need_not(desk):
    desk.show_ghost("don’t — go")
    desk.type("don't -- g")
    assert desk.ghost.text == "o"
    assert desk.text() == "I never said that don't -- g"
    desk.type("O")
    assert desk.has_no_ghost()


@pytest.mark.parametrize(
    "key", [Key.Key_Backspace, Key.Key_Left, Key.Key_Up, Key.Key_Down, Key.Key_Home, Key.Key_PageUp]
)
def test_deleting_and_moving_clear_and_do_not_ask(desk, key):
    desk.show_ghost(" and I would stay here for the whole of a long winter")
    desk.press(key)
    assert desk.has_no_ghost()
    desk.rest_in_vain()


def test_down_goes_to_the_next_element_not_into_the_ghost(desk):
    desk.show_ghost("one two three four five six seven eight nine")
    assert desk.editor.textCursor().block().layout().lineCount() > 1
    desk.press(Key.Key_Down)
    assert desk.editor.textCursor().blockNumber() == SPEECH + 1
    assert desk.has_no_ghost()


def test_delete_joins_what_it_always_joins(desk):
    desk.show_ghost()
    desk.press(Key.Key_Delete)
    assert desk.has_no_ghost()
    assert desk.text() == "I never said that IDRIS"


def test_paste_clears(desk):
    desk.show_ghost()
    QApplication.clipboard().setText("pasted")
    desk.press(Key.Key_V, Mod.ControlModifier)
    assert desk.has_no_ghost()
    assert desk.text() == "I never said that pasted"


def test_undo_and_redo_clear_and_do_not_ask(desk):
    desk.type(" one")
    desk.rest()
    desk.answer(" two")
    assert desk.ghost.is_shown
    desk.press(Key.Key_Z, Mod.ControlModifier)
    assert desk.has_no_ghost()
    assert desk.text() != "I never said that one"
    desk.rest_in_vain()


def test_undo_that_brings_text_back_does_not_ask(desk):
    desk.press(Key.Key_Backspace)
    desk.press(Key.Key_Z, Mod.ControlModifier)
    assert desk.text() == "I never said that"
    desk.rest_in_vain()


def test_typing_after_an_undo_asks_again(desk):
    desk.type(" one")
    desk.rest()
    desk.press(Key.Key_Z, Mod.ControlModifier)
    desk.rest_in_vain()
    desk.type("x")
    assert desk.rest().typed.endswith("x")


def test_loading_another_script_asks_nothing_and_leaves_no_ghost(desk):
    desk.show_ghost()
    desk.editor.set_screenplay(Screenplay(elements=(Element(ElementKind.DIALOGUE, "Hello"),)))
    assert desk.has_no_ghost()
    desk.rest_in_vain()


def test_a_change_of_kind_clears(desk):
    desk.show_ghost()
    desk.press(Key.Key_2, Mod.ControlModifier)
    assert desk.has_no_ghost()
    assert desk.editor.caret_context().kind is ElementKind.ACTION


def test_a_click_clears(desk):
    desk.show_ghost()
    QTest.mouseClick(desk.editor.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert desk.has_no_ghost()


def test_a_selection_clears(desk):
    desk.show_ghost()
    desk.press(Key.Key_Left, Mod.ShiftModifier)
    assert desk.has_no_ghost()
    assert desk.editor.textCursor().selectedText() == " "


def test_scrolling_keeps_the_ghost(desk):
    desk.show_ghost()
    bar = desk.editor.verticalScrollBar()
    bar.setRange(0, 500)
    bar.setValue(10)
    assert desk.ghost.is_shown


def test_enter_clears_and_makes_the_next_element(desk):
    desk.show_ghost()
    desk.press(Key.Key_Return)
    assert desk.has_no_ghost()
    assert desk.editor.document().elements[SPEECH + 1].kind is ElementKind.ACTION
    assert desk.text() == "I never said that "


def test_tab_clears_and_makes_the_next_element(desk):
    desk.show_ghost()
    desk.press(Key.Key_Tab)
    assert desk.has_no_ghost()
    assert desk.editor.caret_context().kind is ElementKind.PARENTHETICAL


def test_escape_silences_the_element_until_a_word_has_been_typed(desk, qtbot):
    desk.show_ghost()
    with qtbot.waitSignal(desk.controller.dismissed):
        desk.press(Key.Key_Escape)
    assert desk.has_no_ghost()
    desk.type("wor")
    desk.rest_in_vain()
    desk.type("ds ")
    desk.rest()
    desk.answer("again")
    assert desk.ghost.is_shown


def test_escape_does_not_silence_other_elements(desk):
    desk.show_ghost()
    desk.press(Key.Key_Escape)
    desk.go_to_end_of(LAST_ACTION)
    desk.type(" ")
    desk.rest()


def test_losing_the_focus_clears(desk):
    desk.show_ghost()
    desk.editor.clearFocus()
    assert desk.has_no_ghost()


def test_a_change_elsewhere_clears(desk):
    desk.show_ghost()
    cursor = QTextCursor(desk.editor.document().findBlockByNumber(FIRST_ACTION))
    cursor.insertText("Later. ")
    assert desk.has_no_ghost()


def test_a_composition_clears_and_nothing_is_shown_during_it(desk):
    desk.show_ghost()
    QApplication.sendEvent(desk.editor, QInputMethodEvent("か", []))
    assert not desk.ghost.is_shown
    assert desk.drawn() == ["か"]
    desk.press(Key.Key_Space, Mod.ControlModifier)
    assert len(desk.requests) == 1


# Answers that no longer fit


def test_an_answer_for_an_older_text_is_dropped(desk):
    desk.type(" ")
    old = desk.rest().number
    desk.type("x")
    desk.rest()
    desk.answer("old words", number=old)
    assert desk.has_no_ghost()
    desk.answer("new words")
    assert desk.ghost.is_shown


def test_an_answer_is_dropped_when_the_caret_has_moved(desk):
    desk.type(" ")
    desk.rest()
    desk.go_to_end_of(FIRST_ACTION)
    desk.answer("I would")
    assert desk.has_no_ghost()


def test_an_answer_is_dropped_in_another_element_of_the_same_text(qtbot):
    desk = Desk(qtbot, elements=(Element(ElementKind.ACTION, "He goes"), Element(ElementKind.ACTION, "He goes.")))
    desk.go_to_end_of(0)
    desk.type(".")
    desk.rest()
    desk.go_to_end_of(1)
    desk.answer("Far away.")
    assert desk.has_no_ghost()


def test_an_answer_is_dropped_when_something_is_selected(desk):
    desk.type(" ")
    desk.rest()
    desk.editor.selectAll()
    desk.answer("I would")
    assert desk.has_no_ghost()


def test_an_answer_is_dropped_when_the_focus_is_elsewhere(desk):
    desk.type(" ")
    desk.rest()
    desk.editor.clearFocus()
    desk.answer("I would")
    assert desk.has_no_ghost()


def test_an_answer_is_dropped_while_a_composition_goes_on(desk):
    desk.type(" ")
    desk.rest()
    QApplication.sendEvent(desk.editor, QInputMethodEvent("か", []))
    desk.answer("I would")
    assert not desk.ghost.is_shown


def test_an_answer_nobody_asked_for_is_dropped(desk):
    desk.type(" ")
    desk.rest()
    desk.answer("I would")
    desk.press(Key.Key_Escape)
    desk.answer("I would")
    assert desk.has_no_ghost()


def test_an_empty_answer_shows_nothing(desk):
    desk.type(" ")
    desk.rest()
    desk.answer()
    assert desk.has_no_ghost()
    assert desk.controller.state is SuggestionState.IDLE


# Section 4: where


@pytest.mark.parametrize(("index", "typed"), [(SPEECH, " "), (LAST_ACTION, " "), (EMPTY_ACTION, "H")])
def test_the_model_is_asked_in_speech_and_action(desk, index, typed):
    desk.go_to_end_of(index)
    desk.type(typed)
    assert desk.rest().kind == desk.editor.document().elements[index].kind.value


def test_the_model_is_asked_inside_the_brackets_of_a_parenthetical(desk):
    desk.go_to_end_of(PARENTHETICAL)
    desk.press(Key.Key_Left)
    desk.type(" a")
    assert desk.rest().typed == "(quietly a"
    desk.answer("s ever)")
    assert desk.ghost.text == "s ever"
    desk.press(Key.Key_End)
    assert desk.text(PARENTHETICAL) == "(quietly as ever)"


@pytest.mark.parametrize("index", [HEADING, CUE])
def test_headings_and_cues_are_not_the_models(desk, index):
    desk.go_to_end_of(index)
    desk.type("x")
    desk.rest_in_vain()


def test_nothing_is_asked_inside_a_text(desk):
    desk.press(Key.Key_Left)
    desk.type("x")
    desk.rest_in_vain()


def test_an_empty_action_is_left_alone_unless_asked(desk):
    desk.go_to_end_of(LAST_ACTION)
    desk.press(Key.Key_Return)
    desk.rest_in_vain()
    desk.press(Key.Key_Space, Mod.ControlModifier)
    assert desk.requests[-1].typed == ""


def test_an_empty_speech_under_its_cue_is_asked_for(desk):
    desk.go_to_end_of(EMPTY_SPEECH)
    desk.type("x")
    desk.rest()
    desk.press(Key.Key_Backspace)
    desk.go_to_end_of(EMPTY_SPEECH - 2)
    desk.type(" ")
    desk.editor.close_lists()
    desk.press(Key.Key_Return)
    request = desk.rest()
    assert (request.kind, request.typed) == ("dialogue", "")
    assert request.paragraphs[-1].text.strip() == "IDRIS"


def test_the_setting_for_empty_speeches(qtbot):
    desk = Desk(qtbot, GhostSettings(delay_ms=0, in_empty_dialogue=False))
    desk.go_to_end_of(CUE)
    desk.type("A")
    desk.editor.close_lists()
    desk.press(Key.Key_Return)
    desk.rest_in_vain()


def test_the_request_tells_the_place(desk):
    desk.type(" ")
    request = desk.rest()
    assert request.kind == "dialogue"
    assert request.typed == "I never said that "
    assert [(p.kind, p.text) for p in request.paragraphs] == [
        ("scene_heading", "INT. MILL - NIGHT"),
        ("action", "The wheel turns."),
        ("character", "NORA"),
    ]
    assert request.max_words == 12
    assert request.number == desk.announced[-1]


def test_a_long_script_is_told_from_a_steady_place_with_its_cast(qtbot):
    cues = tuple(Element(ElementKind.CHARACTER, f"MAN {n}") for n in range(40))
    speech = Element(ElementKind.DIALOGUE, "Well")
    desk = Desk(qtbot, elements=(*cues, *(Element(ElementKind.ACTION, f"Line {n}.") for n in range(220)), speech))
    desk.go_to_end_of(260)
    desk.type(" ")
    request = desk.rest()
    assert request.paragraphs[0].text == "Line 88."
    assert request.cast == tuple(f"MAN {n}" for n in range(39, 27, -1))


def test_kinds_can_be_switched_on_and_off(qtbot):
    desk = Desk(qtbot, GhostSettings(delay_ms=0, max_words={ElementKind.ACTION: 3}))
    desk.type(" ")
    desk.rest_in_vain()
    desk.go_to_end_of(LAST_ACTION)
    desk.type(" ")
    assert desk.rest().max_words == 3
    desk.answer("One two three four.")
    assert desk.ghost.text == "One two three"


def test_a_locked_project_asks_nothing(desk):
    desk.show_ghost()
    desk.controller.set_locked(True)
    assert desk.has_no_ghost()
    desk.type("x")
    desk.rest_in_vain()
    desk.press(Key.Key_Space, Mod.ControlModifier)
    assert len(desk.requests) == 1


# Modes, quality, speed


def test_on_demand_asks_only_when_asked(qtbot):
    desk = Desk(qtbot, GhostSettings(mode=SuggestionMode.ON_DEMAND, delay_ms=0))
    desk.type(" ")
    desk.rest_in_vain()
    desk.press(Key.Key_Space, Mod.ControlModifier)
    assert len(desk.requests) == 1
    desk.answer("I would")
    assert desk.ghost.is_shown


def test_off_asks_nothing_and_turning_it_on_again_gives_the_old_mode(qtbot):
    desk = Desk(qtbot, GhostSettings(mode=SuggestionMode.ON_DEMAND, delay_ms=0))
    modes = []
    desk.controller.mode_changed.connect(modes.append)
    desk.press(Key.Key_S, Mod.ControlModifier, Mod.AltModifier)
    desk.press(Key.Key_Space, Mod.ControlModifier)
    assert not desk.requests
    desk.press(Key.Key_S, Mod.ControlModifier, Mod.AltModifier)
    assert modes == [SuggestionMode.OFF, SuggestionMode.ON_DEMAND]


def test_new_settings_hold_at_once(desk):
    desk.show_ghost()
    desk.controller.set_settings(GhostSettings(mode=SuggestionMode.OFF))
    assert desk.has_no_ghost()
    assert desk.controller.mode is SuggestionMode.OFF


def test_an_improbable_suggestion_is_shown_only_when_asked_for(desk, qtbot):
    desk.type(" ")
    desk.rest()
    desk.answer("I would", probability=0.1)
    assert desk.has_no_ghost()
    desk.press(Key.Key_Space, Mod.ControlModifier)
    desk.answer("I would", probability=0.1)
    assert desk.ghost.is_shown


def test_asking_in_vain_is_told(desk, qtbot):
    desk.press(Key.Key_Space, Mod.ControlModifier)
    with qtbot.waitSignal(desk.controller.nothing_found):
        desk.answer()


def test_five_dismissals_raise_the_limit_for_that_kind(desk):
    for word in ("one", "two", "three", "four", "five"):
        desk.show_ghost("I would")
        desk.press(Key.Key_Escape)
        desk.type(word + ",")
        desk.rest()
    desk.answer("I would", probability=0.2)
    assert desk.has_no_ghost()
    desk.type(" ")
    desk.rest()
    desk.answer("I would", probability=0.5)
    assert desk.ghost.is_shown


def test_a_slow_model_speaks_only_when_asked(desk, qtbot):
    slow = []
    desk.controller.slowed_down.connect(slow.append)
    desk.type(" ")
    desk.rest()
    for _ in range(19):
        desk.answer("x", number=0, elapsed_ms=500)
    assert desk.controller.mode is SuggestionMode.AUTOMATIC
    desk.answer("I would", elapsed_ms=500)
    assert desk.controller.mode is SuggestionMode.ON_DEMAND
    assert slow == [500]
    assert desk.has_no_ghost()


def test_another_model_is_measured_anew(desk):
    for _ in range(19):
        desk.answer("x", number=0, elapsed_ms=500)
    desk.controller.model_loaded(ModelLoaded("folder", "fast one", 1))
    desk.answer("x", number=0, elapsed_ms=500)
    assert desk.controller.mode is SuggestionMode.AUTOMATIC
