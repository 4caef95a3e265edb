"""The cue that likely comes next: as a ghost on an empty paragraph, in the list, and in the order of names."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from screenwriter.messages import Chance, NextParagraph, NextRequest
from screenwriter.screenplay.document import Screenplay
from screenwriter.screenplay.elements import Element
from screenwriter.screenplay.elements import ElementKind as K
from screenwriter.ui.editor.editor_settings import EditorSettings
from screenwriter.ui.editor.ghost_settings import GhostSettings, SuggestionMode
from screenwriter.ui.editor.suggestion_states import SuggestionState
from tests.ui.suggestion_desk import Desk

Key, Mod = Qt.Key, Qt.KeyboardModifier

TALK = (
    Element(K.SCENE_HEADING, "INT. MILL - NIGHT"),
    Element(K.CHARACTER, "AMA"),
    Element(K.DIALOGUE, "No."),
    Element(K.CHARACTER, "NORA"),
    Element(K.DIALOGUE, "Yes."),
    Element(K.CHARACTER, "IDRIS"),
    Element(K.DIALOGUE, "Where is Ama?"),
)
LAST, BELOW = 6, 7


class NextDesk(Desk):
    """A desk that also answers what comes next."""

    def __init__(self, qtbot, settings: GhostSettings | None = None, elements: tuple[Element, ...] = TALK) -> None:
        super().__init__(qtbot, settings, elements)
        self.next_requests: list[NextRequest] = []
        self.controller.next_requested.connect(self.next_requests.append)
        self.go_to_end_of(LAST)

    def rest_for_next(self) -> NextRequest:
        asked = len(self.next_requests)
        self.qtbot.waitUntil(lambda: len(self.next_requests) > asked)
        return self.next_requests[-1]

    def answer_next(self, cue: float = 0.9, number: int | None = None, **speakers: float) -> None:
        speakers = speakers or {"AMA": 0.8, "NORA": 0.15, "IDRIS": 0.05}
        self.controller.receive_next(
            NextParagraph(
                self.next_requests[-1].number if number is None else number,
                (Chance("character", cue), Chance("action", 1 - cue)),
                tuple(Chance(name, chance) for name, chance in speakers.items()),
            )
        )

    def enter_below(self) -> None:
        """Enter behind the last line, and the answer about what comes there."""
        self.press(Key.Key_Return)
        self.rest_for_next()
        self.answer_next()

    @property
    def script(self) -> list[tuple[K, str]]:
        return [(element.kind, element.text) for element in self.editor.document().elements]


@pytest.fixture
def desk(qtbot):
    return NextDesk(qtbot)


# The ghost on an empty paragraph


def test_the_likely_cue_stands_in_grey_where_a_cue_stands(desk):
    desk.enter_below()
    assert desk.next_requests[-1].paragraphs[-1].text == "Where is Ama?" and not desk.next_requests[-1].typed
    assert desk.ghost.text == "AMA"
    drawn = desk.drawn()[0]
    assert drawn.startswith(" " * 20) and drawn.strip().startswith("AMA")
    assert desk.script[BELOW:] == [(K.ACTION, "")]
    assert not desk.requests  # no words are asked for on an empty line


@pytest.mark.parametrize(
    ("key", "modifiers"),
    [
        (Key.Key_Right, ()),
        (Key.Key_End, ()),
        (Key.Key_Right, (Mod.ControlModifier,)),
        (Key.Key_Right, (Mod.AltModifier,)),
    ],
)
def test_a_ghost_key_makes_the_cue_in_one_undo_step(desk, qtbot, key, modifiers):
    desk.enter_below()
    with qtbot.waitSignal(desk.controller.cue_taken) as taken:
        desk.press(key, *modifiers)
    assert taken.args == ["AMA"]
    assert desk.script[BELOW:] == [(K.CHARACTER, "AMA")] and desk.has_no_ghost()
    assert desk.editor.textCursor().atBlockEnd() and not desk.editor.has_open_list
    desk.press(Key.Key_Z, Mod.ControlModifier)
    assert desk.script[BELOW:] == [(K.ACTION, "")]
    desk.press(Key.Key_Y, Mod.ControlModifier)
    assert desk.script[BELOW:] == [(K.CHARACTER, "AMA")]
    desk.press(Key.Key_Return)
    assert desk.script[BELOW:] == [(K.CHARACTER, "AMA"), (K.DIALOGUE, "")]


def test_it_is_eaten_in_capitals_and_can_be_taken_half_way(desk):
    desk.enter_below()
    desk.type("A")
    assert desk.ghost.text == "MA" and desk.drawn()[0].startswith("MA")
    desk.press(Key.Key_Right)
    assert desk.script[BELOW:] == [(K.CHARACTER, "AMA")]
    desk.press(Key.Key_Z, Mod.ControlModifier)
    assert desk.script[BELOW:] == [(K.ACTION, "A")]


def test_other_words_clear_it(desk):
    desk.enter_below()
    desk.type("Am")
    assert desk.has_no_ghost() and desk.script[BELOW:] == [(K.ACTION, "Am")]


def test_typed_to_its_end_enter_makes_it_a_cue_as_ever(desk):
    desk.enter_below()
    desk.type("AMA")
    assert desk.has_no_ghost()
    desk.press(Key.Key_Return)
    assert desk.script[BELOW:] == [(K.CHARACTER, "AMA"), (K.DIALOGUE, "")]


@pytest.mark.parametrize("tab_accepts", [False, True])
def test_tab_never_takes_it(qtbot, tab_accepts):
    desk = NextDesk(qtbot, GhostSettings(delay_ms=0, tab_accepts=tab_accepts))
    desk.enter_below()
    desk.press(Key.Key_Tab)
    assert desk.script[BELOW:] == [(K.CHARACTER, "")]


def test_enter_never_takes_it(desk):
    desk.enter_below()
    desk.press(Key.Key_Return)
    assert desk.script[BELOW:] == [(K.ACTION, "")] and desk.has_no_ghost()
    assert desk.editor.menu.is_open


def test_esc_hides_it_and_it_stays_away_in_this_element(desk):
    desk.enter_below()
    desk.press(Key.Key_Escape)
    assert desk.has_no_ghost()
    desk.type("x")
    desk.press(Key.Key_Backspace)
    QTest.qWait(30)
    assert desk.has_no_ghost()


def test_what_was_undone_is_not_offered_again_there_but_elsewhere(desk):
    desk.enter_below()
    desk.press(Key.Key_Right)
    desk.press(Key.Key_Z, Mod.ControlModifier)
    desk.press(Key.Key_Space, Mod.ControlModifier)
    desk.answer_next()
    assert desk.has_no_ghost()
    desk.type("She waits.")
    desk.press(Key.Key_Return)
    desk.rest_for_next()
    desk.answer_next()
    assert desk.ghost.text == "AMA"


def test_an_unlikely_cue_is_not_shown(desk):
    desk.press(Key.Key_Return)
    desk.rest_for_next()
    desk.answer_next(cue=0.4)
    assert desk.has_no_ghost() and desk.controller.state is SuggestionState.IDLE


def test_an_answer_for_an_older_moment_shows_nothing(desk):
    desk.press(Key.Key_Return)
    old = desk.rest_for_next().number
    desk.type("S")
    desk.answer_next(number=old)
    assert desk.has_no_ghost()


def test_it_is_no_part_of_the_script_and_goes_with_the_caret(desk):
    desk.enter_below()
    assert desk.editor.toPlainText().count("AMA") == 1
    desk.press(Key.Key_Left)
    assert desk.has_no_ghost()


def test_who_speaks_right_below_already_is_not_offered(desk):
    below = (Element(K.CHARACTER, "AMA (V.O.)"), Element(K.DIALOGUE, "Here."))
    desk.editor.set_screenplay(Screenplay(elements=(*TALK, *below)))
    desk.go_to_end_of(LAST)
    desk.enter_below()
    assert desk.has_no_ghost()


def test_why_tells_the_chance(desk, qtbot):
    desk.enter_below()
    with qtbot.waitSignal(desk.controller.cue_explained) as told:
        desk.press(Key.Key_Slash, Mod.AltModifier)
    assert told.args == ["AMA", pytest.approx(0.72)]


@pytest.mark.parametrize(
    "settings",
    [GhostSettings(delay_ms=0, next_speaker=False), GhostSettings(mode=SuggestionMode.ON_DEMAND, delay_ms=0)],
)
def test_switched_off_or_on_demand_nothing_is_asked_by_itself(qtbot, settings):
    desk = NextDesk(qtbot, settings)
    desk.press(Key.Key_Return)
    QTest.qWait(30)
    assert not desk.next_requests


def test_switching_it_off_takes_the_ghost_and_the_order_away(desk):
    desk.enter_below()
    desk.controller.set_settings(GhostSettings(delay_ms=0, next_speaker=False))
    assert desk.has_no_ghost()
    desk.press(Key.Key_Tab)
    assert desk.editor.completer.items == ("NORA", "AMA", "IDRIS")


def test_an_empty_cue_without_its_list_gets_the_ghost_too(desk):
    desk.editor.apply_settings(EditorSettings(completes_empty_cue=False, dialogue_enter=K.CHARACTER))
    desk.press(Key.Key_Return)
    desk.rest_for_next()
    desk.answer_next(cue=0.0)  # that it is a cue is no question here
    assert desk.ghost.text == "AMA" and desk.drawn()[0].startswith("AMA")
    desk.press(Key.Key_Right)
    assert desk.script[BELOW:] == [(K.CHARACTER, "AMA")]


# The list


def ask_list(desk, words=("is she",)):
    desk.press(Key.Key_Space, Mod.ControlModifier, Mod.ShiftModifier)
    desk.answer_next()
    desk.answer(*words)
    popup = desk.controller.popup
    return [popup.topLevelItem(row).text(0) for row in range(popup.topLevelItemCount())] if popup.isVisible() else []


def test_the_list_ends_with_who_speaks_next_and_enter_goes_on_to_the_speech(desk):
    assert ask_list(desk) == ["is she", "then: AMA"]
    QTest.keyClick(desk.controller.popup, Key.Key_Down)
    QTest.keyClick(desk.controller.popup, Key.Key_Return)
    assert desk.script[LAST:] == [(K.DIALOGUE, "Where is Ama?"), (K.CHARACTER, "AMA"), (K.DIALOGUE, "")]
    assert desk.editor.textCursor().blockNumber() == BELOW + 1 and desk.editor.hasFocus()
    desk.press(Key.Key_Z, Mod.ControlModifier)
    assert desk.script[LAST:] == [(K.DIALOGUE, "Where is Ama?")]


def test_the_list_opens_for_the_speaker_alone(desk):
    assert ask_list(desk, ()) == ["then: AMA"]


def test_on_an_empty_paragraph_the_list_has_the_cue_first_and_makes_it_here(desk):
    desk.press(Key.Key_Return)
    assert ask_list(desk, ("She runs.",)) == ["then: AMA", "She runs."]
    QTest.keyClick(desk.controller.popup, Key.Key_Return)
    assert desk.script[BELOW:] == [(K.CHARACTER, "AMA"), (K.DIALOGUE, "")]


# The order of names


def test_names_come_in_the_order_foreseen_where_the_answer_was_there_in_time(desk):
    desk.enter_below()
    desk.press(Key.Key_Tab)
    assert desk.editor.completer.items == ("AMA", "NORA", "IDRIS")


def test_an_answer_about_the_line_above_orders_the_cue_below_it(desk):
    desk.type(" ")
    desk.rest_for_next()
    desk.answer_next()
    desk.editor.apply_settings(EditorSettings(dialogue_enter=K.CHARACTER))
    desk.press(Key.Key_Return)
    assert desk.editor.completer.items == ("AMA", "NORA", "IDRIS")


def test_without_an_answer_the_rule_of_alternation_holds(desk):
    desk.press(Key.Key_Return)
    desk.press(Key.Key_Tab)
    assert desk.editor.completer.items == ("NORA", "AMA", "IDRIS")


def test_a_late_answer_never_reorders_the_open_list(desk):
    desk.press(Key.Key_Return)
    number = desk.rest_for_next().number
    desk.press(Key.Key_Tab)
    desk.answer_next(number=number)
    assert desk.editor.completer.items == ("NORA", "AMA", "IDRIS")
    desk.press(Key.Key_Down)
    desk.type("a")
    assert desk.editor.completer.items == ("AMA",)
    desk.press(Key.Key_Escape)
    assert desk.has_no_ghost()


def test_nobody_is_hidden_whatever_is_foreseen(desk):
    desk.press(Key.Key_Return)
    desk.rest_for_next()
    desk.answer_next(cue=0.1, IDRIS=1.0, STRANGER=0.0)
    desk.press(Key.Key_Tab)
    assert desk.editor.completer.items == ("IDRIS", "NORA", "AMA")
