"""The keys of suggestions with and without a ghost, undo of what was taken, and the list of alternatives."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from screenwriter.formats.fountain import write_fountain
from screenwriter.screenplay.elements import ElementKind
from screenwriter.ui.editor.alternatives_popup import likelihood
from screenwriter.ui.editor.editor_settings import EditorSettings
from screenwriter.ui.editor.ghost_keys import MAC_KEYS, USUAL_KEYS, GhostAction, platform_keys
from screenwriter.ui.editor.ghost_settings import GhostSettings, SuggestionMode
from tests.ui.suggestion_desk import LAST_ACTION, Desk

Key, Mod = Qt.Key, Qt.KeyboardModifier
TWO_SENTENCES = "I would stay. I lied."


@pytest.fixture
def desk(qtbot):
    return Desk(qtbot, GhostSettings(delay_ms=0, max_sentences=3))


# Accepting


@pytest.mark.parametrize(
    ("key", "modifiers", "taken", "how"),
    [
        (Key.Key_Right, (), TWO_SENTENCES, "all"),
        (Key.Key_End, (), TWO_SENTENCES, "all"),
        (Key.Key_Right, (Mod.ControlModifier,), "I", "word"),
        (Key.Key_Right, (Mod.AltModifier,), "I would stay.", "sentence"),
        (Key.Key_Return, (Mod.ControlModifier,), "I would stay.", "sentence"),
    ],
)
def test_a_key_takes_its_part_and_the_rest_stays(desk, qtbot, key, modifiers, taken, how):
    desk.show_ghost(TWO_SENTENCES)
    with qtbot.waitSignal(desk.controller.accepted) as accepted:
        desk.press(key, *modifiers)
    assert accepted.args == [taken, how]
    assert desk.text() == "I never said that " + taken
    assert desk.ghost.text == TWO_SENTENCES[len(taken) :]
    assert desk.editor.textCursor().atBlockEnd()


def test_taking_word_by_word_to_the_end(desk):
    desk.show_ghost("I would stay")
    for expected in ("I", "I would", "I would stay"):
        desk.press(Key.Key_Right, Mod.ControlModifier)
        assert desk.text() == "I never said that " + expected
    assert desk.has_no_ghost()
    assert desk.rest().typed == "I never said that I would stay"


@pytest.mark.parametrize(
    ("key", "modifiers"),
    [
        (Key.Key_Right, ()),
        (Key.Key_End, ()),
        (Key.Key_Right, (Mod.ControlModifier,)),
        (Key.Key_Right, (Mod.AltModifier,)),
        (Key.Key_BracketRight, (Mod.AltModifier,)),
        (Key.Key_Escape, ()),
        (Key.Key_Slash, (Mod.AltModifier,)),
    ],
)
def test_without_a_ghost_keys_change_no_text(desk, key, modifiers):
    before = desk.editor.toPlainText()
    desk.press(key, *modifiers)
    assert desk.editor.toPlainText() == before
    assert not desk.requests


def test_without_a_ghost_right_and_end_move_the_caret(desk):
    place = desk.editor.textCursor().position()
    desk.press(Key.Key_Right)
    assert desk.editor.textCursor().position() == place + 1
    desk.press(Key.Key_End)
    assert desk.editor.textCursor().atBlockEnd()


def test_without_a_ghost_ctrl_enter_breaks_the_line(desk):
    desk.press(Key.Key_Return, Mod.ControlModifier)
    assert desk.text() == "I never said that\n"


def test_tab_takes_the_ghost_only_when_the_writer_chose_so(qtbot):
    desk = Desk(qtbot, GhostSettings(delay_ms=0, tab_accepts=True))
    desk.show_ghost("I would")
    desk.press(Key.Key_Tab)
    assert desk.text() == "I never said that I would"
    desk.press(Key.Key_Tab)
    assert desk.editor.caret_context().kind is ElementKind.PARENTHETICAL


def test_ctrl_enter_can_be_left_to_the_line_break(qtbot):
    desk = Desk(qtbot, GhostSettings(delay_ms=0, ctrl_enter_accepts=False))
    desk.show_ghost("I would")
    desk.press(Key.Key_Return, Mod.ControlModifier)
    assert desk.text() == "I never said that \n"
    assert desk.has_no_ghost()


def test_taken_text_gets_the_typing_aids(desk):
    desk.editor.apply_settings(EditorSettings(smart_quotes=True))
    desk.show_ghost('"I don\'t" now')
    desk.press(Key.Key_Right, Mod.ControlModifier)
    desk.press(Key.Key_Right, Mod.ControlModifier)
    assert desk.text() == "I never said that “I don’t”"
    assert desk.ghost.text == " now"


def test_taking_never_changes_or_adds_an_element(desk):
    kinds = [element.kind for element in desk.editor.document().elements]
    desk.show_ghost("I would\nIDRIS\nNo.")
    desk.press(Key.Key_Right)
    assert [element.kind for element in desk.editor.document().elements] == kinds
    assert desk.text() == "I never said that I would"


def test_a_space_already_there_is_not_doubled(desk):
    desk.show_ghost(" I would")
    assert desk.ghost.text == "I would"
    desk.press(Key.Key_Right)
    assert desk.text() == "I never said that I would"


# Undo


def test_taking_is_one_undo_step_between_the_writers_own(desk):
    desk.type(" I")
    desk.rest()
    desk.answer(" would stay")
    desk.press(Key.Key_Right)
    desk.type("s")
    desk.press(Key.Key_Z, Mod.ControlModifier)
    assert desk.text() == "I never said that I would stay"
    desk.press(Key.Key_Z, Mod.ControlModifier)
    assert desk.text() == "I never said that I"
    desk.press(Key.Key_Y, Mod.ControlModifier)
    assert desk.text() == "I never said that I would stay"
    assert desk.has_no_ghost()


def test_each_part_is_its_own_undo_step(desk):
    desk.show_ghost("I would stay")
    desk.press(Key.Key_Right, Mod.ControlModifier)
    desk.press(Key.Key_Right, Mod.ControlModifier)
    desk.press(Key.Key_Z, Mod.ControlModifier)
    assert desk.text() == "I never said that I"
    assert desk.has_no_ghost()
    desk.press(Key.Key_Z, Mod.ControlModifier)
    assert desk.text() == "I never said that "


def test_eaten_text_undoes_as_the_writers_own(desk):
    desk.show_ghost("I would")
    desk.type("I wo")
    desk.press(Key.Key_Z, Mod.ControlModifier)
    assert desk.text() == "I never said that I "
    assert desk.has_no_ghost()


def test_what_was_undone_is_not_offered_there_again(desk):
    desk.show_ghost("I would", "we could")
    desk.press(Key.Key_Right)
    desk.press(Key.Key_Z, Mod.ControlModifier)
    assert desk.text() == "I never said that "
    desk.press(Key.Key_Space, Mod.ControlModifier)
    desk.answer("I would", "we could")
    assert desk.ghost.text == "we could"


# Alternatives


def test_alternatives_turn_both_ways(desk, qtbot):
    desk.show_ghost("I would", "you could", "we must")
    seen = []
    desk.controller.shown.connect(seen.append)
    desk.press(Key.Key_BracketRight, Mod.AltModifier)
    desk.press(Key.Key_BracketRight, Mod.AltModifier)
    desk.press(Key.Key_BracketRight, Mod.AltModifier)
    desk.press(Key.Key_F8, Mod.ShiftModifier)
    assert seen == ["you could", "we must", "I would", "we must"]
    assert desk.text() == "I never said that "


def test_alternatives_after_eating_go_on_from_the_eaten_text(desk):
    desk.show_ghost("I would", "you could", "I will not")
    desk.type("I w")
    desk.press(Key.Key_BracketRight, Mod.AltModifier)
    assert desk.ghost.text == "ill not"
    desk.press(Key.Key_Right)
    assert desk.text() == "I never said that I will not"


def test_why_this_tells_what_is_shown(desk, qtbot):
    desk.show_ghost("I would", "you could")
    desk.press(Key.Key_BracketRight, Mod.AltModifier)
    with qtbot.waitSignal(desk.controller.why_requested) as asked:
        desk.press(Key.Key_Slash, Mod.AltModifier)
    why = asked.args[0]
    assert (why.alternative.text, why.model, why.seed) == ("you could", "test model", desk.controller.seed)
    assert (why.span, why.typed, why.is_accepted) == ("you could", "I never said that ", False)
    assert desk.ghost.is_shown


def test_asking_where_nothing_is_suggested_is_answered(desk, qtbot):
    desk.controller.set_mode(SuggestionMode.OFF)
    with qtbot.waitSignal(desk.controller.nothing_found, timeout=1000):
        desk.press(Key.Key_Space, Mod.ControlModifier)
    assert not desk.requests


# The list of alternatives


def _key_in_list(desk: Desk, key: Qt.Key) -> None:
    QTest.keyClick(desk.controller.popup, key)


def _rows(desk: Desk) -> list[tuple[str, str]]:
    popup = desk.controller.popup
    items = [popup.topLevelItem(row) for row in range(popup.topLevelItemCount())]
    return [(item.text(0), item.text(1)) for item in items]


def test_the_list_shows_texts_and_how_likely_they_are(desk):
    desk.press(Key.Key_Space, Mod.ControlModifier, Mod.ShiftModifier)
    assert desk.requests
    desk.answer(" I would", " you could", probability=0.4)
    assert desk.controller.popup.is_open
    assert desk.controller.popup.hasFocus()
    assert desk.has_no_ghost()
    assert _rows(desk) == [("I would", "likely"), ("you could", "likely")]


def test_the_list_is_worked_by_keys_and_taken_as_one_step(desk, qtbot):
    desk.show_ghost("I would", "you could")
    desk.press(Key.Key_Space, Mod.ControlModifier, Mod.ShiftModifier)
    assert desk.has_no_ghost()
    _key_in_list(desk, Key.Key_Down)
    with qtbot.waitSignal(desk.controller.accepted) as accepted:
        _key_in_list(desk, Key.Key_Return)
    assert accepted.args == ["you could", "list"]
    assert desk.text() == "I never said that you could"
    assert desk.editor.hasFocus()
    assert not desk.controller.popup.is_open
    desk.press(Key.Key_Z, Mod.ControlModifier)
    assert desk.text() == "I never said that "


@pytest.mark.parametrize(
    ("key", "marked"), [(Key.Key_Up, 1), (Key.Key_PageUp, 0), (Key.Key_Home, 0)], ids=["up", "page up", "home"]
)
def test_at_the_first_row_a_key_of_the_list_stays_in_the_list(desk, key, marked):
    desk.show_ghost("I would", "you could")
    desk.press(Key.Key_Space, Mod.ControlModifier, Mod.ShiftModifier)
    place = desk.editor.textCursor().position()
    _key_in_list(desk, key)
    popup = desk.controller.popup
    assert (desk.editor.textCursor().position(), popup.is_open) == (place, True)
    assert popup.indexOfTopLevelItem(popup.currentItem()) == marked


def test_below_the_last_row_comes_the_first(desk):
    desk.show_ghost("I would", "you could")
    desk.press(Key.Key_Space, Mod.ControlModifier, Mod.ShiftModifier)
    place = desk.editor.textCursor().position()
    for _ in range(2):
        _key_in_list(desk, Key.Key_Down)
    popup = desk.controller.popup
    assert (desk.editor.textCursor().position(), popup.indexOfTopLevelItem(popup.currentItem())) == (place, 0)


def test_a_digit_takes_its_line(desk):
    desk.show_ghost("I would", "you could")
    desk.press(Key.Key_Space, Mod.ControlModifier, Mod.ShiftModifier)
    _key_in_list(desk, Key.Key_2)
    assert desk.text() == "I never said that you could"


def test_escape_closes_the_list_and_typing_goes_on(desk):
    desk.show_ghost("I would")
    desk.press(Key.Key_Space, Mod.ControlModifier, Mod.ShiftModifier)
    _key_in_list(desk, Key.Key_Escape)
    assert not desk.controller.popup.is_open
    assert desk.editor.hasFocus()
    desk.press(Key.Key_Space, Mod.ControlModifier, Mod.ShiftModifier)
    desk.answer("I would")
    _key_in_list(desk, Key.Key_X)
    assert not desk.controller.popup.is_open
    assert desk.text() == "I never said that x"


def test_the_list_closes_when_the_editor_is_clicked(desk):
    desk.show_ghost("I would")
    desk.press(Key.Key_Space, Mod.ControlModifier, Mod.ShiftModifier)
    desk.editor.setFocus(Qt.FocusReason.MouseFocusReason)
    assert not desk.controller.popup.is_open


def test_the_list_stays_inside_the_window(desk):
    desk.editor.resize(500, 260)
    desk.go_to_end_of(LAST_ACTION)
    desk.editor.ensureCursorVisible()
    desk.press(Key.Key_Space, Mod.ControlModifier, Mod.ShiftModifier)
    desk.answer(*(f"{word} " + "and so on " * 12 for word in ("one", "two", "three", "four")))
    assert desk.editor.viewport().rect().contains(desk.controller.popup.geometry())


@pytest.mark.parametrize(
    ("probability", "words"), [(0.9, "very likely"), (0.3, "likely"), (0.1, "possible"), (0.0, "a long shot")]
)
def test_a_probability_is_told_in_words(probability, words):
    assert likelihood(probability) == words


# Precedence, other owners of keys


def test_opening_a_list_at_the_caret_clears_the_ghost(desk):
    desk.show_ghost("I would")
    desk.editor.menu.open(ElementKind.ACTION)
    assert desk.editor.has_open_list
    assert desk.has_no_ghost()


def test_an_open_list_has_the_keys_and_no_ghost_appears(desk):
    desk.type(" ")
    desk.rest()
    desk.editor.menu.open(ElementKind.ACTION)
    desk.answer("I would")
    assert desk.has_no_ghost()
    dismissed = []
    desk.controller.dismissed.connect(lambda: dismissed.append(True))
    desk.press(Key.Key_Escape)
    assert not desk.editor.has_open_list
    assert not dismissed


def test_our_keys_win_over_the_windows_shortcuts_while_a_ghost_is_shown(desk):
    taken_by_window = []
    action = QAction("Forward", desk.editor)
    action.setShortcut(QKeySequence("Alt+Right"))
    action.triggered.connect(lambda: taken_by_window.append(True))
    desk.editor.addAction(action)
    window = desk.editor.windowHandle()
    desk.show_ghost(TWO_SENTENCES)
    QTest.keyClick(window, Key.Key_Right, Mod.AltModifier)
    assert desk.text() == "I never said that I would stay."
    assert not taken_by_window
    desk.ghost.clear()
    QTest.keyClick(window, Key.Key_Right, Mod.AltModifier)
    assert taken_by_window


def test_no_key_is_given_twice():
    for platform in ("linux", "darwin", "win32"):
        for tab in (False, True):
            names = [name for names in platform_keys(tab_accepts=tab, platform=platform).values() for name in names]
            combined = [QKeySequence(name)[0].toCombined() for name in names]
            assert len(combined) == len(set(combined))


def test_a_key_given_twice_is_refused(desk):
    with pytest.raises(ValueError, match="Right"):
        desk.controller.keys.set_keys({GhostAction.ACCEPT_ALL: ("Right",), GhostAction.ASK: ("Right",)})
    with pytest.raises(ValueError, match="not one key"):
        desk.controller.keys.set_keys({GhostAction.ACCEPT_ALL: ("Ctrl+K, Ctrl+C",)})


def test_every_action_has_a_key_on_every_platform():
    assert set(USUAL_KEYS) == set(MAC_KEYS) == set(GhostAction)


# Nowhere but on the screen


def test_the_ghost_is_in_no_file_clipboard_search_or_count(desk):
    desk.show_ghost("zanzibar")
    screenplay = desk.editor.screenplay()
    written = write_fountain(screenplay)
    assert "I never said that" in written
    assert "zanzibar" not in written
    assert not any("zanzibar" in element.text for element in screenplay.elements)
    assert desk.editor.document().find("zanzibar").isNull()
    assert "zanzibar" not in desk.editor.toPlainText()
    desk.editor.selectAll()
    desk.editor.copy()
    assert QApplication.clipboard().text()
    assert "zanzibar" not in QApplication.clipboard().text()
