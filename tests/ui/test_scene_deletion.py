"""Whole scenes deleted by the keys: in a locked script they may be omitted instead."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QComboBox, QMessageBox

from screenwriter.screenplay.elements import Element, ElementKind
from screenwriter.ui.dialogs.settings_dialog import SettingsDialog
from tests.ui.find_desk import desk

__all__ = ["desk"]

K = ElementKind
FADE_IN = Element(K.TRANSITION, "FADE IN:")
A = (Element(K.SCENE_HEADING, "INT. MILL - DAY", scene_number="1"), Element(K.ACTION, "Rain falls."))
B = (
    Element(K.SCENE_HEADING, "EXT. RIVER - NIGHT", scene_number="2"),
    Element(K.CHARACTER, "Nora"),
    Element(K.DIALOGUE, "Row."),
)
ACT = (Element(K.SECTION, "Act Two", level=1),)
C = (Element(K.SCENE_HEADING, "INT. BARN - DAY", scene_number="3"), Element(K.ACTION, "Nora sleeps."))
WHOLE = (FADE_IN, *A, *B, *ACT, *C)


@pytest.fixture
def script(desk):
    desk.open_script(*WHOLE)
    desk.program.overview.refresh()
    return desk


@pytest.fixture
def locked(script):
    script.program.window.actions_by_name["lock_scene_numbers"].trigger()
    script.editor.document().clearUndoRedoStacks()
    return script


class Answerer:
    """Presses a button of the question when it comes, and remembers what it said."""

    def __init__(self, button, is_always=False):
        self.said = ""
        self._button, self._is_always = button, is_always
        QTimer.singleShot(0, self._answer)

    def _answer(self):
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        self.said = box.text()
        box.checkBox().setChecked(self._is_always)
        next(b for b in box.buttons() if b.text().replace("&", "") == self._button).click()


def select(desk, first, last):
    """Select from the start of one paragraph to the end of another."""
    document = desk.editor.document()
    end = document.findBlockByNumber(last)
    cursor = QTextCursor(document.findBlockByNumber(first))
    cursor.setPosition(end.position() + end.length() - 1, QTextCursor.MoveMode.KeepAnchor)
    desk.editor.setTextCursor(cursor)
    return desk


def texts(desk):
    return [element.text for element in desk.elements]


def numbers(desk):
    return [element.scene_number for element in desk.elements if element.kind is K.SCENE_HEADING]


@pytest.mark.parametrize("key", ["Delete", "Backspace"])
def test_a_whole_scene_deleted_from_a_locked_script_is_omitted_on_request(locked, key):
    before = tuple(locked.elements)
    question = Answerer("Omit Instead")
    select(locked, 3, 5).keys(key)
    assert question.said == "Omit scene 2 instead of deleting it?"
    assert texts(locked)[:4] == ["FADE IN:", "INT. MILL - DAY", "Rain falls.", "OMITTED"]
    assert locked.elements[4].kind is K.BONEYARD
    assert numbers(locked) == ["1", "2", "3"]
    locked.editor.undo()
    assert tuple(locked.elements) == before
    assert not locked.editor.document().isUndoAvailable()
    locked.editor.redo()
    locked.put_caret(3, 0).program.window.actions_by_name["omit_scene"].trigger()
    assert tuple(locked.elements) == before


def test_cut_puts_the_scene_on_the_clipboard_and_omits_it(locked):
    Answerer("Omit Instead")
    select(locked, 3, 5).keys("Ctrl+X")
    assert "EXT. RIVER - NIGHT" in QApplication.clipboard().text()
    assert "OMITTED" in texts(locked)


def test_delete_deletes_and_cancel_does_nothing(locked):
    before = tuple(locked.elements)
    QApplication.clipboard().setText("kept")
    Answerer("Cancel")
    select(locked, 3, 5).keys("Ctrl+X")
    assert tuple(locked.elements) == before
    assert QApplication.clipboard().text() == "kept"
    Answerer("Delete")
    select(locked, 3, 5).keys("Delete")
    assert "EXT. RIVER - NIGHT" not in texts(locked)
    assert "OMITTED" not in texts(locked)


def test_always_is_remembered_and_can_be_reset_in_the_settings(locked):
    Answerer("Omit Instead", is_always=True)
    select(locked, 3, 5).keys("Delete")
    assert locked.program.settings.settings.locked_scene_deletion == "omit"
    select(locked, 1, 2).keys("Delete")  # nobody is there to answer: no question comes
    assert texts(locked).count("OMITTED") == 2
    dialog = SettingsDialog(locked.program.settings, locked.program.window)
    box = dialog.findChild(QComboBox, "locked_scene_deletion")
    assert box.currentText() == "Omit it instead"
    box.setCurrentIndex(box.findData("ask"))
    dialog.accept()
    question = Answerer("Cancel")
    index = texts(locked).index("INT. BARN - DAY")
    select(locked, index, index + 1).keys("Delete")
    assert question.said


@pytest.mark.parametrize(("first", "last"), [(4, 5), (3, 4), (5, 5)])
def test_less_than_a_scene_is_deleted_without_a_question(locked, first, last):
    select(locked, first, last).keys("Delete")
    assert "OMITTED" not in texts(locked)
    assert len(texts(locked)) < len(WHOLE) or "" in texts(locked)


def test_an_unlocked_script_is_not_asked_about(script):
    select(script, 3, 5).keys("Delete")
    assert "EXT. RIVER - NIGHT" not in texts(script)


def test_locked_pages_ask_too(script, qtbot):
    qtbot.waitUntil(lambda: script.program.overview.pages is not None)
    script.program.window.actions_by_name["lock_pages"].trigger()
    question = Answerer("Omit Instead")
    select(script, 3, 5).keys("Delete")
    assert question.said == "Omit scene 2 instead of deleting it?"
    assert "OMITTED" in texts(script)


def test_what_else_is_selected_goes_in_the_same_step(locked):
    before = tuple(locked.elements)
    document = locked.editor.document()
    cursor = QTextCursor(document.findBlockByNumber(2))
    cursor.setPosition(cursor.position() + 4)
    end = document.findBlockByNumber(8).position() + 5
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    locked.editor.setTextCursor(cursor)
    question = Answerer("Omit Instead")
    locked.keys("Delete")
    assert question.said == "Omit scene 2 instead of deleting it?"
    cut = texts(locked)[4]
    assert texts(locked) == ["FADE IN:", "INT. MILL - DAY", "Rain", "OMITTED", cut, "sleeps."]
    locked.editor.undo()
    assert tuple(locked.elements) == before


def test_everything_selected_omits_every_scene(locked):
    before = tuple(locked.elements)
    question = Answerer("Omit Instead")
    locked.keys("Ctrl+A", "Delete")
    assert question.said == "Omit 3 scenes instead of deleting them?"
    assert texts(locked).count("OMITTED") == 3
    assert numbers(locked) == ["1", "2", "3"]
    assert "Act Two" not in texts(locked)
    assert "FADE IN:" not in texts(locked)
    locked.editor.undo()
    assert tuple(locked.elements) == before


def test_an_omitted_scene_is_deleted_like_any_text(locked):
    Answerer("Omit Instead")
    select(locked, 3, 5).keys("Delete")
    select(locked, 3, 4).keys("Delete")
    assert "OMITTED" not in texts(locked)


def test_a_scene_is_deleted_by_the_key_in_the_navigator(script, qtbot):
    before = tuple(script.elements)
    tree = script.program.window.navigator.tree
    tree.select_element(3)
    tree.setFocus()
    qtbot.keyClick(tree, Qt.Key.Key_Delete)
    assert tuple(script.elements) == (FADE_IN, *A, *ACT, *C)
    assert script.program.window.status_line.currentMessage() == "The scene is deleted. Undo brings it back"
    script.editor.undo()
    assert tuple(script.elements) == before


def test_a_card_of_a_locked_script_offers_to_omit(locked, qtbot):
    cards = locked.program.structure.cards.view
    locked.program.window.actions_by_name["show_cards"].trigger()
    cards.select_element(3)
    question = Answerer("Omit Instead")
    qtbot.keyClick(cards, Qt.Key.Key_Delete)
    assert question.said == "Omit scene 2 instead of deleting it?"
    assert texts(locked)[3] == "OMITTED"
    assert [row.number for row in locked.program.window.navigator.rows()] == ["1", "2", "3"]


def test_several_rows_go_in_one_step(script):
    before = tuple(script.elements)
    rows = script.program.window.navigator.rows()
    script.program.window.navigator.model.requests.deleted.emit([rows[2], rows[0]])
    assert tuple(script.elements) == (FADE_IN, *B, *ACT)
    script.editor.undo()
    assert tuple(script.elements) == before


def test_a_row_older_than_the_text_deletes_nothing(script):
    row = script.program.window.navigator.rows()[1]
    script.editor.set_screenplay(replace(script.editor.screenplay(), elements=(FADE_IN, *A, FADE_IN, *C)))
    before = tuple(script.elements)
    script.program.window.navigator.model.requests.deleted.emit([row])
    assert tuple(script.elements) == before
