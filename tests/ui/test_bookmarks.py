"""Bookmarks under the keys: put, named, gone to, moved along with their paragraphs; and the sign in the margin."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit

from screenwriter.screenplay.elements import Element, ElementKind
from tests.ui.find_desk import desk

__all__ = ["desk"]

K = ElementKind
SCRIPT = (
    Element(K.SCENE_HEADING, "INT. A - DAY"),
    Element(K.ACTION, "One."),
    Element(K.SCENE_HEADING, "INT. B - DAY"),
    Element(K.ACTION, "Two."),
    Element(K.ACTION, "Three."),
)


@pytest.fixture
def script(desk):
    return desk.open_script(*SCRIPT)


def names(desk):
    return [element.bookmark for element in desk.elements]


def rows(desk):
    desk.program.bookmarks.refresh()
    return [(row.index, row.name, row.excerpt) for row in desk.program.bookmarks.panel.list.bookmarks.rows]


def test_a_key_puts_a_bookmark_and_takes_it_away_each_one_step(script):
    script.put_caret(3, 2).keys("Ctrl+F2")
    assert names(script) == [None, None, None, "", None]
    assert script.caret == (3, 2)
    script.keys("Ctrl+F2")
    assert names(script) == [None] * 5
    script.editor.undo()
    assert names(script)[3] == ""
    script.editor.undo()
    assert tuple(script.elements) == SCRIPT
    assert not script.editor.document().isUndoAvailable()


def test_keys_go_from_bookmark_to_bookmark_and_round(script):
    for index in (1, 4):
        script.put_caret(index, 0).keys("Ctrl+F2")
    script.put_caret(2, 0)
    carets = []
    for key in ("Ctrl+Alt+PageDown", "Ctrl+Alt+PageDown", "Ctrl+Alt+PageUp", "Ctrl+Alt+PageUp"):
        script.keys(key)
        carets.append(script.caret[0])
    assert carets == [4, 1, 4, 1]


def test_without_bookmarks_the_line_below_says_so(script):
    script.put_caret(2, 0).keys("Ctrl+Alt+PageDown")
    assert script.caret == (2, 0)
    assert "no bookmarks" in script.program.window.status_line.currentMessage()


def test_a_bookmark_moves_with_its_scene_and_stays_while_its_text_changes(script):
    script.put_caret(3, 0).keys("Ctrl+F2", "=So, ")
    assert names(script)[3] == ""
    script.keys("Alt+Up")
    assert [(e.text, e.bookmark) for e in script.elements][1] == ("So, Two.", "")
    script.put_caret(1, 0).keys("Enter")
    assert [(e.text, e.bookmark) for e in script.elements if e.bookmark is not None] == [("So, Two.", "")]


def test_the_list_renames_goes_there_and_removes(script, qtbot):
    script.put_caret(3, 0).keys("Ctrl+F2")
    script.put_caret(1, 0).keys("Ctrl+F2")
    panel = script.program.bookmarks.panel
    script.program.bookmarks.dock.show()
    assert rows(script) == [(1, "", "One."), (3, "", "Two.")]
    panel.list.setCurrentIndex(panel.list.bookmarks.index(1, 0))
    panel.list.setFocus()
    qtbot.keyClick(panel.list, Qt.Key.Key_F2)
    field = panel.list.findChild(QLineEdit)
    qtbot.keyClicks(field, "The river")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert rows(script) == [(1, "", "One."), (3, "The river", "Two.")]
    qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    assert script.caret == (3, 0)
    panel.list.setFocus()
    qtbot.keyClick(panel.list, Qt.Key.Key_Delete)
    assert names(script) == [None, "", None, None, None]


def test_until_pages_are_known_the_list_names_the_scene(script):
    script.program.overview._ask_for_pages()  # nothing counts them before the loop runs
    for index in (0, 1, 4):
        script.put_caret(index, 0).keys("Ctrl+F2")
    assert script.program.overview.pages is None
    script.program.bookmarks.refresh()
    places = [row.place for row in script.program.bookmarks.panel.list.bookmarks.rows]
    assert places == ["INT. A - DAY", "INT. A - DAY", "INT. B - DAY"]


def test_an_empty_list_says_how_to_begin(script):
    script.program.bookmarks.dock.show()
    assert not script.program.bookmarks.panel.list.isVisible()


def test_the_margin_shows_bookmark_and_colour(script, qtbot):
    script.put_caret(2, 0)
    script.program.structure.colour([script.program.window.navigator.rows()[0]], "#c8554b")
    script.keys("Ctrl+F2")
    accent = script.editor.palette().color(QPalette.ColorRole.Accent)
    wanted = {QColor("#c8554b").rgb(), accent.rgb()}
    qtbot.waitUntil(lambda: wanted <= painted(script.editor))


def painted(editor) -> set[int]:
    """The colours in the upper half of the page as it stands on the screen now."""
    image = editor.viewport().grab().toImage()
    return {image.pixelColor(x, y).rgb() for x in range(image.width()) for y in range(image.height() // 2)}
