"""Scenes, pages and words beside the page."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from screenwriter.bridge.analysis_worker import Paginated
from screenwriter.screenplay.document import Screenplay
from screenwriter.screenplay.elements import Element, ElementKind
from screenwriter.screenplay.pagination import paginate
from screenwriter.screenplay.structure import parts_of
from screenwriter.ui.editor.screenplay_editor import ScreenplayEditor
from screenwriter.ui.panels.navigator import Navigator
from screenwriter.ui.script_overview import ScriptOverview
from screenwriter.ui.status_line import StatusLine
from screenwriter.ui.word_count import WordCount

K = ElementKind


def script(scenes):
    elements = []
    for number in range(scenes):
        elements.append(Element(K.SCENE_HEADING, f"int. room {number} - day"))
        elements += [Element(K.ACTION, "Rain falls on the roof.")] * 10
    return Screenplay(elements=tuple(elements))


class Beside:
    def __init__(self, qtbot):
        self.editor = ScreenplayEditor()
        self.navigator = Navigator()
        self.status_line = StatusLine()
        for widget in (self.editor, self.navigator, self.status_line):
            qtbot.addWidget(widget)
            widget.show()
        self.status_line.set_script_shown(True)
        self.overview = ScriptOverview(self.editor, self.navigator, self.status_line, self.editor)
        self.overview.pages_wanted.connect(self.count)

    def count(self, number, elements):
        self.overview.receive_pages(Paginated(number, paginate(elements)))

    def show(self, screenplay):
        self.editor.set_screenplay(screenplay)
        self.overview.start_afresh()


@pytest.fixture
def beside(qtbot):
    return Beside(qtbot)


def test_an_opened_script_shows_scenes_pages_and_words(beside):
    beside.show(script(8))
    rows = beside.navigator.rows()
    assert [row.number for row in rows] == [str(n) for n in range(1, 9)]
    assert rows[0].heading == "INT. ROOM 0 - DAY"
    assert rows[0].page == 1
    assert rows[-1].page > 1
    assert all(row.eighths > 0 for row in rows)
    assert beside.status_line.text().endswith(f"Page 1 of {rows[-1].page} | 432 words")


def test_a_new_heading_appears_by_typing(qtbot, beside):
    beside.show(Screenplay())
    qtbot.keyClicks(beside.editor, "int. mill")
    qtbot.waitUntil(lambda: [row.heading for row in beside.navigator.rows()] == ["INT. MILL"])
    qtbot.waitUntil(lambda: "2 words" in beside.status_line.text())


def test_the_page_follows_the_caret(beside):
    beside.show(script(8))
    last = beside.navigator.rows()[-1]
    beside.overview.go_to_element(last.index)
    assert f"Page {last.page} of" in beside.status_line.text()
    assert beside.editor.textCursor().blockNumber() == last.index


def test_a_click_on_a_scene_moves_the_caret_to_its_heading(beside):
    beside.show(script(8))
    beside.navigator.scene_chosen.emit(33)
    cursor = beside.editor.textCursor()
    assert cursor.block().text() == "int. room 3 - day"
    assert cursor.positionInBlock() == 0
    assert beside.editor.viewport().rect().intersects(beside.editor.cursorRect())


def test_going_to_a_page_or_a_scene_by_number(beside):
    beside.show(script(12))
    assert beside.overview.go_to_page(2)
    assert "Page 2 of" in beside.status_line.text()
    assert not beside.overview.go_to_page(99)
    assert not beside.overview.go_to_page(0)
    assert beside.overview.go_to_scene("5")
    assert beside.editor.textCursor().block().text() == "int. room 4 - day"
    assert not beside.overview.go_to_scene("5X")


def test_the_scenes_own_numbers_are_shown(beside):
    beside.show(Screenplay(elements=(Element(K.SCENE_HEADING, "INT. A", scene_number="12A"),)))
    assert [row.number for row in beside.navigator.rows()] == ["12A"]


def test_pages_of_a_former_script_are_not_shown_for_this_one(beside):
    beside.show(script(12))
    late = Paginated(1, paginate(script(12).elements))
    beside.overview.pages_wanted.disconnect(beside.count)
    beside.show(script(1))
    beside.overview.receive_pages(late)
    assert "Page" not in beside.status_line.text()


def test_typing_goes_on_where_it_was_while_pages_are_counted(qtbot, beside):
    beside.show(script(3))
    beside.editor.setFocus()
    before = [(row.page, row.eighths) for row in beside.navigator.rows()]
    beside.overview.pages_wanted.disconnect(beside.count)
    qtbot.keyClick(beside.editor, Qt.Key.Key_Down)
    with qtbot.waitSignal(beside.overview.pages_wanted):
        qtbot.keyClicks(beside.editor, "x")
    qtbot.waitUntil(lambda: beside.status_line.text().endswith("words"))
    assert [(row.page, row.eighths) for row in beside.navigator.rows()] == before


def test_words_are_counted_as_they_change():
    elements = [Element(K.ACTION, "one two"), Element(K.NOTE, "not printed"), Element(K.DIALOGUE, "three")]
    words = WordCount()
    words.update(elements, 0, 0, 3)
    assert words.total == 3
    elements[1:2] = [Element(K.ACTION, "a b c d"), Element(K.ACTION, "e")]
    words.update(elements, 1, 1, 2)
    assert words.total == 8
    del elements[0]
    words.update(elements, 0, 1, 0)
    assert words.total == 6


def test_a_scene_is_found_by_words_of_its_heading(beside):
    beside.show(script(12))
    assert beside.overview.go_to_scene("room 7")
    assert beside.editor.textCursor().block().text() == "int. room 7 - day"
    assert beside.overview.go_to_scene(beside.overview.scene_names()[3])
    assert beside.editor.textCursor().block().text() == "int. room 3 - day"
    assert not beside.overview.go_to_scene("kitchen")
    assert not beside.overview.go_to_scene("")


EDITS = {
    "action": (1, "Snow. "),
    "heading": (0, "ext. "),
    "cue": (3, "old "),
    "dialogue": (4, "Yes. "),
    "synopsis": (6, "Later "),
}


@pytest.mark.parametrize("edited", EDITS)
@pytest.mark.parametrize("change", ["type", "split", "remove", "kind"])
def test_scenes_shown_are_those_of_the_text_after_any_edit(qtbot, beside, edited, change):
    elements = [
        Element(K.SCENE_HEADING, "int. mill - day"),
        Element(K.ACTION, "Rain."),
        Element(K.PARENTHETICAL, "(wet)"),
        Element(K.CHARACTER, "NORA"),
        Element(K.DIALOGUE, "It rains."),
        Element(K.SCENE_HEADING, "int. barn - day"),
        Element(K.SYNOPSIS, "They hide."),
        Element(K.ACTION, "Hay."),
    ]
    beside.show(Screenplay(elements=tuple(elements)))
    index, text = EDITS[edited]
    cursor = QTextCursor(beside.editor.document().findBlockByNumber(index))
    beside.editor.setTextCursor(cursor)
    if change == "type":
        QTest.keyClicks(beside.editor, text)
    elif change == "split":
        cursor.movePosition(QTextCursor.MoveOperation.NextCharacter, n=3)
        cursor.insertBlock()
    elif change == "remove":
        cursor.movePosition(QTextCursor.MoveOperation.NextBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
    else:
        QTest.keyClick(beside.editor, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    document = beside.editor.screenplay_document
    qtbot.waitUntil(lambda: beside.overview.pages is not None)
    rows = beside.navigator.rows()
    assert [row.part for row in rows] == parts_of(document.elements)
    lengths = dict(paginate(document.elements).scene_eighths())
    assert [row.eighths for row in rows] == [lengths[row.index] for row in rows]
