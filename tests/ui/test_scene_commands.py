"""Scenes moved and omitted, notes begun, characters renamed: by the keys, and each one step back."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from screenwriter.formats.fountain import read_fountain, write_fountain
from screenwriter.screenplay.elements import Annotation, Element, ElementKind, Span, Style
from screenwriter.screenplay.scene_ranges import scene_range
from screenwriter.ui.dialogs.rename_dialog import RenameDialog
from screenwriter.ui.editor.scene_moving import move_scene_down, move_scene_up
from tests.ui.find_desk import desk

__all__ = ["desk"]

K = ElementKind
FADE_IN = Element(K.TRANSITION, "FADE IN:")
CUT = Annotation(10, K.BONEYARD, " and sings ")
A = (Element(K.SCENE_HEADING, "INT. MILL - DAY", scene_number="1"), Element(K.ACTION, "Rain 🌧 falls."))
B = (
    Element(K.SCENE_HEADING, "EXT. RIVER - NIGHT", scene_number="2A"),
    Element(K.CHARACTER, "Nora (V.O.)"),
    Element(K.DIALOGUE, "Nora rows.", (Span(0, 4, Style.ITALIC),), (Annotation(4, K.NOTE, "alone?"), CUT)),
    Element(K.TRANSITION, "CUT TO:"),
)
ACT = (Element(K.SECTION, "Act Two", level=1), Element(K.SYNOPSIS, "It gets worse."))
C = (Element(K.SCENE_HEADING, "INT. BARN - DAY"), Element(K.ACTION, "Nora sleeps. /* loud */ NORA wakes."))


def elements(desk):
    return tuple(desk.elements)


def undo_is_one_step(desk, before):
    desk.editor.undo()
    assert elements(desk) == before
    assert not desk.editor.document().isUndoAvailable()
    desk.editor.redo()


@pytest.fixture
def script(desk):
    return desk.open_script(FADE_IN, *A, *B, *ACT, *C)


def test_a_scene_moves_down_with_its_caret_and_back_up(script):
    before = elements(script)
    script.put_caret(2, 7).keys("Alt+Down")
    assert elements(script) == (FADE_IN, *B, *A, *ACT, *C)
    assert script.caret == (6, 7)
    undo_is_one_step(script, before)
    script.put_caret(6, 7).keys("Alt+Up")
    assert elements(script) == before
    assert script.caret == (2, 7)


def test_the_transition_at_its_end_moves_with_a_scene(script):
    script.put_caret(6, 2).keys("Alt+Up")
    assert elements(script) == (FADE_IN, *B, *A, *ACT, *C)
    assert script.caret == (4, 2)


def test_a_scene_enters_and_leaves_a_section_step_by_step(script):
    before = elements(script)
    script.put_caret(9, 3).keys("Alt+Up")
    assert elements(script) == (FADE_IN, *A, *B, *C, *ACT)
    script.keys("Alt+Down")
    assert elements(script) == before
    script.put_caret(3, 3).keys("Alt+Down", "Alt+Down")
    assert elements(script) == (FADE_IN, *A, *ACT, *C, *B)
    assert script.caret == (7, 3)


def test_at_the_ends_nothing_moves_and_the_line_below_says_why(script):
    before = elements(script)
    for index, key in ((1, "Alt+Up"), (10, "Alt+Down"), (0, "Alt+Up"), (0, "Alt+Down")):
        script.put_caret(index, 0).keys(key)
        assert elements(script) == before
        assert "There is no scene" in script.program.window.status_line.currentMessage()
    assert not script.editor.document().isUndoAvailable()


scripts = st.lists(
    st.sampled_from([*A, *ACT, *B, Element(K.PAGE_BREAK), Element(K.NEW_ACT, "ACT TWO"), Element(K.ACTION)]),
    min_size=2,
    max_size=9,
)


@given(made=scripts, data=st.data())
@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_moving_loses_nothing_and_the_way_back_is_the_same(hands, made, data):
    hands.show(*made)
    index = data.draw(st.integers(0, len(made) - 1))
    hands.put_caret(index, 0)
    here = made[index]
    if not move_scene_down(hands.editor):
        assert list(hands.elements) == made
        return
    assert sorted(map(repr, hands.elements)) == sorted(map(repr, made))
    assert hands.elements[hands.caret[0]] == here
    moved = list(hands.elements)
    assert move_scene_up(hands.editor)
    start, _ = scene_range(made, index)
    if start == 0 or made[start - 1].kind in (K.SCENE_HEADING, K.ACTION, K.TRANSITION):
        # under a divider the way back is longer: it leaves that divider too
        assert list(hands.elements) == made
        assert hands.caret == (index, 0)
    hands.editor.undo()
    assert list(hands.elements) == moved


def test_a_neighbour_that_was_not_moved_keeps_its_source(desk):
    text = "INT. A - DAY\n\nOne  two.\n\nINT. B - DAY\n\nThree   four.\n"
    desk.open_script(*read_fountain(text).elements)
    desk.put_caret(0, 0).keys("Alt+Down")
    assert desk.elements[1].source is not None


def test_a_note_begins_at_the_caret_and_enter_leaves_it(script):
    before = elements(script)
    script.put_caret(2, 8).keys("Ctrl+Alt+N")
    assert script.editor.textCursor().block().text() == "Rain 🌧 [[]]falls."
    undo_is_one_step(script, before)
    script.editor.undo()
    script.put_caret(2, 8).keys("Ctrl+Alt+N", "=hard?", "Enter", "= ")
    assert script.elements[2].annotations == (Annotation(7, K.NOTE, "hard?"),)
    assert script.elements[2].text == "Rain 🌧 falls."
    assert script.editor.textCursor().block().text() == "Rain 🌧 [[hard?]] falls."
    assert len(script.elements) == len(before)


def test_no_note_in_what_is_commented_out_and_the_line_below_says_why(script):
    script.put_caret(9, 0).keys("Ctrl+Shift+O")
    before = elements(script)
    cut = next(i for i, element in enumerate(before) if element.kind is K.BONEYARD)
    script.put_caret(cut, 3).keys("Ctrl+Alt+N")
    assert elements(script) == before
    assert "commented out" in script.program.window.status_line.currentMessage()


def test_no_note_in_a_note(script):
    script.put_caret(5, 6).keys("Ctrl+Alt+N")
    assert script.elements[5] == B[2]


@pytest.mark.parametrize(("index", "scene"), [(1, A), (5, B), (10, C)])
def test_an_omitted_scene_keeps_its_number_and_comes_back_the_same(script, index, scene):
    before = elements(script)
    start = before.index(scene[0])
    script.put_caret(index, 0).keys("Ctrl+Shift+O")
    heading, cut = script.elements[start : start + 2]
    assert (heading.kind, heading.text, heading.scene_number) == (K.SCENE_HEADING, "OMITTED", scene[0].scene_number)
    assert cut.kind is K.BONEYARD
    assert len(script.elements) == len(before) - len(scene) + 2
    undo_is_one_step(script, before)
    script.keys("Ctrl+Shift+O")
    assert elements(script) == before


def test_an_omitted_scene_survives_saving(script):
    before = elements(script)
    script.put_caret(9, 0).keys("Ctrl+Shift+O")
    script.put_caret(3, 0).keys("Ctrl+Shift+O")
    saved = write_fountain(script.editor.screenplay())
    assert "/* loud */" not in saved
    script.open_script(*read_fountain(saved).elements)
    script.put_caret(4, 0).keys("Ctrl+Shift+O")
    script.put_caret(9, 0).keys("Ctrl+Shift+O")
    assert elements(script) == before


def test_a_scene_with_layout_fountain_lacks_is_not_omitted(desk):
    desk.open_script(A[0], Element(K.ACTION, "Far right.", left_inches=4.0))
    before = elements(desk)
    desk.keys("Ctrl+Shift+O")
    assert elements(desk) == before
    assert "omitted" in desk.program.window.status_line.currentMessage()


def in_dialog(do):
    def look():
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, RenameDialog):
            try:
                do(dialog)
            finally:  # a test that fails must not leave a dialog waiting
                dialog.close()
        else:
            QTimer.singleShot(10, look)

    QTimer.singleShot(0, look)


def test_renaming_changes_cues_and_mentions_in_one_step(script):
    before = elements(script)

    def rename(dialog):
        assert dialog.old_name.currentText() == "NORA"
        assert "(2)" in dialog.action_box.text()
        dialog.new_name.setText("Ama")
        dialog.accept()

    in_dialog(rename)
    script.put_caret(5, 2).program.window.actions_by_name["rename_character"].trigger()
    assert script.elements[4].text == "Ama (V.O.)"
    assert script.elements[5] == B[2]  # dialogue is not ticked
    assert script.elements[10].text == "Ama sleeps. /* loud */ AMA wakes."
    assert script.caret == (5, 2)
    undo_is_one_step(script, before)


def test_renaming_without_mentions_and_with_dialogue(script):
    def rename(dialog):
        dialog.action_box.setChecked(False)
        dialog.other_box.setChecked(True)
        dialog.new_name.setText("Ama")
        dialog.accept()

    in_dialog(rename)
    script.program.window.actions_by_name["rename_character"].trigger()
    assert script.elements[5].text == "Ama rows."
    assert script.elements[5].annotations == (Annotation(3, K.NOTE, "alone?"), replace(CUT, offset=9))
    assert script.elements[10] == C[1]


def test_a_name_that_is_taken_is_said_and_no_name_is_no_rename(qtbot):
    cues = (Element(K.CHARACTER, "NORA"), Element(K.CHARACTER, "AMA"))
    dialog = RenameDialog(cues, 0)
    qtbot.addWidget(dialog)
    ok = dialog._buttons.button(dialog._buttons.StandardButton.Ok)
    for name, is_usable in (("", False), (" ", False), ("(V.O.)", False), ("ama", True)):
        dialog.new_name.setText(name)
        assert ok.isEnabled() is is_usable
    assert "already" in dialog._note.text()
