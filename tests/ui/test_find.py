"""Find and replace, by the keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit

from screenwriter.messages import Alternative, Suggestion
from screenwriter.screenplay.elements import Annotation, Element, ElementKind, Span, Style
from screenwriter.ui.editor.find_marks import DARK, LIGHT
from screenwriter.ui.editor.ghost_settings import GhostSettings
from tests.ui.find_desk import desk

__all__ = ["desk"]

K = ElementKind
SCRIPT = (
    Element(K.SCENE_HEADING, "INT. MILL - DAY", scene_number="4"),
    Element(K.ACTION, "🎭 The mill stands. A miller mills.", (Span(6, 10, Style.BOLD),)),
    Element(K.CHARACTER, "Nora (V.O.)"),
    Element(K.DIALOGUE, "The mill is mine.", annotations=(Annotation(9, K.NOTE, "whose mill?"),)),
    Element(K.ACTION, "It turns."),
)


@pytest.fixture
def script(desk):
    return desk.open_script(*SCRIPT)


def test_typing_in_the_bar_selects_the_first_match_and_counts(script):
    script.keys("Ctrl+F", "=mill")
    assert script.bar.isVisible()
    assert script.bar.find_field.hasFocus()
    assert script.selected() == (0, "MILL")
    assert script.bar.count_text() == "1 of 5"
    assert script.marked() == ["MILL", "mill", "mill", "mill", "mill"]


def test_enter_and_f3_go_on_and_round(script):
    script.keys("Ctrl+F", "=the mill", "Enter")
    assert script.selected() == (3, "The mill")
    script.keys("F3")
    assert (script.selected(), script.bar.count_text()) == ((1, "The mill"), "1 of 2")
    script.keys("Shift+Enter")
    assert script.selected()[0] == 3
    script.keys("Shift+F3")
    assert script.selected()[0] == 1


def test_a_match_after_an_emoji_and_across_a_note_is_selected_whole(script):
    script.keys("Ctrl+F", "=mill is", "Esc")
    assert script.selected() == (3, "mill [[whose mill?]] is")


def test_esc_closes_from_bar_and_page_and_leaves_the_match_selected(script):
    script.keys("Ctrl+F", "=miller", "Esc")
    assert script.bar.isHidden()
    assert script.editor.hasFocus()
    assert script.selected() == (1, "miller")
    assert script.marked() == []
    script.keys("Ctrl+F")
    script.editor.setFocus()
    script.keys("Esc")
    assert script.bar.isHidden()


def test_f3_goes_on_when_the_bar_is_closed(script):
    script.keys("Ctrl+F", "=mill", "Esc", "F3")
    assert script.selected() == (1, "mill")
    assert script.bar.isHidden()


def test_f3_without_anything_to_look_for_asks(script):
    script.keys("F3")
    assert script.bar.find_field.hasFocus()


def test_selected_words_are_looked_for(script):
    script.put_caret(1, 22, (1, 28)).keys("Ctrl+F")
    assert script.bar.find_field.text() == "miller"
    script.editor.setFocus()
    script.put_caret(3, 0, (3, 3)).keys("Ctrl+F")
    assert script.bar.query().text == "The"


def test_ctrl_h_from_the_bar_keeps_what_is_looked_for(script):
    script.keys("Ctrl+F")
    script.bar.expression_box.click()
    script.bar.find_field.setFocus()
    script.keys("=m.ll", "Ctrl+H")
    assert script.bar.find_field.text() == "m.ll"
    assert script.bar.replace_field.isVisible()
    script.keys("Esc", "Ctrl+F")
    assert script.bar.find_field.text() == "m.ll"
    assert not script.bar.scope_box.isChecked()


@pytest.mark.parametrize(
    ("options", "typed", "count"),
    [
        ({"word_box"}, "mill", "1 of 3"),
        ({"case_box"}, "MILL", "1 of 1"),
        ({"expression_box"}, "m.ll|t[u]rn", "1 of 6"),
        (set(), "nowhere", "Not found"),
        ({"expression_box"}, "(", "Regex: missing )"),
    ],
)
def test_choices_narrow_the_search(script, options, typed, count):
    script.keys("Ctrl+F")
    for name in options:
        getattr(script.bar, name).click()
    script.bar.find_field.setFocus()
    script.keys("=" + typed)
    assert script.bar.count_text().startswith(count)


def test_one_kind_only(script):
    script.keys("Ctrl+F", "=mill")
    script.bar.kind_choice.setCurrentText("Dialogue")
    assert script.bar.count_text() == "1 of 1"
    assert script.selected() == (3, "mill")


def test_replacing_one_goes_on_to_the_next_and_is_one_step(script, qtbot):
    script.keys("Ctrl+H", "=mill", "Tab", "=barn", "Enter")
    assert script.texts()[0] == "INT. barn - DAY"
    assert script.elements[0].scene_number == "4"
    assert script.selected() == (1, "mill")
    script.keys("Enter")
    assert script.elements[1].text == "🎭 The barn stands. A miller mills."
    assert script.elements[1].spans == SCRIPT[1].spans
    assert script.selected() == (1, "mill")
    script.editor.undo()
    assert [e.text for e in SCRIPT][1:] == script.texts()[1:]
    script.editor.undo()
    assert tuple(script.elements) == SCRIPT


def test_replacing_all_is_one_step_and_keeps_kinds_notes_and_caret(script, qtbot):
    script.put_caret(4, 3).keys("Ctrl+H", "=mill", "Tab", "=old 🌾 barn")
    qtbot.mouseClick(script.bar._replace_all_button, Qt.MouseButton.LeftButton)
    assert script.texts() == [
        "INT. old 🌾 barn - DAY",
        "🎭 The old 🌾 barn stands. A old 🌾 barner old 🌾 barns.",
        "Nora (V.O.)",
        "The old 🌾 barn is mine.",
        "It turns.",
    ]
    assert script.elements[3].annotations == (Annotation(15, K.NOTE, "whose mill?"),)
    assert [e.kind for e in script.elements] == [e.kind for e in SCRIPT]
    assert script.bar.count_text() == "5 replaced"
    script.editor.undo()
    assert tuple(script.elements) == SCRIPT
    assert not script.editor.document().isUndoAvailable()


def test_groups_of_an_expression_and_a_wrong_one(script, qtbot):
    script.keys("Ctrl+H", "=(m)ill")
    script.bar.expression_box.click()
    script.bar.replace_field.setFocus()
    script.keys(r"=\2")
    qtbot.mouseClick(script.bar._replace_all_button, Qt.MouseButton.LeftButton)
    assert script.bar.count_text().startswith("Replacement: invalid group")
    assert tuple(script.elements) == SCRIPT
    script.bar.replace_field.setText(r"\1\1")
    qtbot.mouseClick(script.bar._replace_all_button, Qt.MouseButton.LeftButton)
    assert script.texts()[3] == "The mm is mine."


def test_only_in_the_selection_and_the_selection_lasts_while_replacing(script, qtbot):
    script.put_caret(1, 12, (3, 12)).keys("Ctrl+H", "=mill", "Tab", "=x")
    assert script.bar.scope_box.isChecked()
    assert script.bar.count_text() == "1 of 3"  # the first mill of the action and the dialogue's are half outside
    qtbot.mouseClick(script.bar._replace_all_button, Qt.MouseButton.LeftButton)
    assert script.texts()[1] == "🎭 The mill stands. A xer xs."
    assert script.texts()[3] == "The x is mine."
    script.bar.find_field.setText("the")
    assert script.bar.count_text() == "1 of 1"
    script.bar.scope_box.click()
    assert script.bar.count_text() == "2 of 2"


def test_the_selection_box_needs_a_selection(script):
    script.keys("Ctrl+F", "=zzz")
    script.bar.scope_box.click()
    assert not script.bar.scope_box.isChecked()
    assert "Select" in script.bar.count_text()


def test_the_count_follows_typing(script, qtbot):
    script.keys("Ctrl+F", "=mill")
    script.editor.setFocus()
    script.put_caret(4, 0).keys("=mill ")
    qtbot.waitUntil(lambda: script.bar.count_text() == "6 found")
    assert script.caret == (4, 5)


def test_marks_of_others_stay(script):
    other = QTextEdit.ExtraSelection()
    other.cursor = QTextCursor(script.editor.document().firstBlock())
    other.cursor.select(QTextCursor.SelectionType.WordUnderCursor)
    other.format.setFontUnderline(True)
    script.editor.setExtraSelections([other])
    script.keys("Ctrl+F", "=mill")
    assert len(script.marked()) == 5
    assert len(script.selections()) == 6
    script.keys("Esc")
    assert len(script.selections()) == 1


def test_marks_follow_the_theme(script):
    script.program.settings.change(theme="light")
    script.keys("Ctrl+F", "=mill")
    assert script.marked()
    assert {s.format.background().color().name() for s in script.selections()} == {LIGHT.match}
    script.program.settings.change(theme="dark")
    assert script.marked()
    assert {s.format.background().color().name() for s in script.selections()} == {DARK.match}


def test_only_what_is_in_view_is_marked_and_scrolling_marks_more(desk, qtbot):
    desk.open_script(*(Element(K.ACTION, f"A line, number {n}.") for n in range(600)))
    desk.keys("Ctrl+F", "=line")
    qtbot.waitUntil(lambda: desk.bar.count_text() == "1 of 600")  # searched in slices
    assert 5 < len(desk.marked()) < 100
    desk.editor.verticalScrollBar().setValue(desk.editor.verticalScrollBar().maximum())
    assert desk.marked()
    assert "599" in desk.selections()[-1].cursor.block().text()


def test_a_ghost_is_never_found(script):
    script.put_caret(4, -1)
    script.program.suggestions.ghost.show(" mill mill")
    script.program.find.find()
    script.keys("=mill")
    assert script.bar.count_text().endswith("of 5")


def test_what_the_bar_says_never_widens_the_window(script):
    script.keys("Ctrl+F")
    script.bar.expression_box.click()
    narrow = script.program.window.minimumSizeHint().width()
    script.bar.find_field.setText("(" * 40)
    assert script.bar.count_text().startswith("Regex")
    assert script.program.window.minimumSizeHint().width() == narrow


def test_closing_the_script_closes_the_bar(script):
    script.keys("Ctrl+F", "=mill")
    script.editor.document().setModified(False)
    script.keys("Ctrl+W")
    assert script.bar.isHidden()
    assert script.program.window.is_welcome_shown()


def test_f8_turns_alternatives_while_a_ghost_is_shown_and_goes_to_hints_otherwise(script, qtbot):
    suggestions, actions = script.program.suggestions, script.program.window.actions_by_name
    hints, asked = [], []
    actions["next_hint"].triggered.connect(lambda: hints.append("next"))
    actions["previous_hint"].triggered.connect(lambda: hints.append("previous"))
    suggestions.set_settings(GhostSettings(delay_ms=0))
    suggestions.requested.connect(asked.append)
    script.put_caret(4, -1).keys("= ")
    qtbot.waitUntil(lambda: bool(asked))
    suggestions.receive(Suggestion(asked[-1].number, (Alternative("I go", 0.9), Alternative("we go", 0.8)), 5.0, "m"))
    assert suggestions.ghost.text == "I go"
    script.keys("F8")
    assert (suggestions.ghost.text, hints) == ("we go", [])
    script.keys("Shift+F8")
    assert (suggestions.ghost.text, hints) == ("I go", [])
    script.keys("Esc", "F8", "Shift+F8")
    assert not suggestions.ghost.is_shown
    assert hints == ["next", "previous"]
