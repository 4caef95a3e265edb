"""Undo of a change that a command made leaves the caret at the change, not at the top of the script."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from screenwriter.screenplay.document import Screenplay
from screenwriter.screenplay.elements import Element, ElementKind
from screenwriter.ui.editor.boneyard_edits import comment_out
from screenwriter.ui.editor.draft_place import find_draft_place, insert_draft
from screenwriter.ui.editor.screenplay_editor import ScreenplayEditor
from screenwriter.ui.editor.screenplay_replacing import replace_elements

K = ElementKind
SCRIPT = [
    element
    for number in range(1, 9)
    for element in (Element(K.SCENE_HEADING, f"INT. ROOM {number} - DAY"), Element(K.ACTION, f"Rain number {number}."))
]


@pytest.fixture
def editor(qtbot):
    editor = ScreenplayEditor()
    qtbot.addWidget(editor)
    editor.set_screenplay(Screenplay(elements=tuple(SCRIPT)))
    return editor


def put_caret(editor, index):
    cursor = editor.textCursor()
    cursor.setPosition(editor.document().findBlockByNumber(index).position() + 3)
    editor.setTextCursor(cursor)


def test_an_undone_draft_leaves_the_caret_where_it_stood(editor):
    put_caret(editor, 15)
    place = find_draft_place(editor.screenplay_document.elements, 15)
    insert_draft(editor, place, "", [("action", "Nora waits."), ("action", "Nothing comes.")])
    assert editor.textCursor().blockNumber() == 17
    editor.undo()
    assert list(editor.screenplay_document.elements) == SCRIPT
    assert editor.textCursor().blockNumber() in (15, 16)
    editor.redo()
    assert editor.textCursor().blockNumber() >= 15


def test_an_undone_boneyard_leaves_the_caret_at_the_scene(editor):
    put_caret(editor, 11)
    comment_out(editor)
    editor.undo()
    assert list(editor.screenplay_document.elements) == SCRIPT
    assert editor.textCursor().blockNumber() in (10, 11)


def test_paragraphs_that_come_back_have_the_caret_beside_them(editor):
    put_caret(editor, 11)
    replace_elements(editor.screenplay_document, 10, 12, [])
    editor.undo()
    assert list(editor.screenplay_document.elements) == SCRIPT
    assert editor.textCursor().blockNumber() in (9, 10)


def test_an_undone_change_at_the_top_leaves_the_caret_at_the_top(editor):
    put_caret(editor, 0)
    QTest.keyClick(editor, Qt.Key.Key_Home)
    QTest.keyClicks(editor, "x")
    put_caret(editor, 9)
    editor.undo()
    assert list(editor.screenplay_document.elements) == SCRIPT
    assert editor.textCursor().position() == 0
