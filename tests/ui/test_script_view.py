"""What of the page is in view: room below the caret for a ghost, and a pane narrower than the page."""

import pytest
from PySide6.QtWidgets import QApplication

from screenwriter.screenplay.elements import ElementKind as K
from screenwriter.ui.editor.element_formats import script_font
from screenwriter.ui.editor.ghost_text import GhostText
from screenwriter.ui.page_zoom import PageZoom

LINES = [(K.ACTION, f"Line {number} of a page that goes on below the window's edge.") for number in range(60)]
FULL_LINE = "m" * 60


def lines_below_caret(editor):
    return (editor.viewport().height() - editor.cursorRect().bottom()) / editor.screenplay_document.formats.line_px


@pytest.mark.parametrize("keys", [("Ctrl+End",), ("Down",) * 45])
def test_a_caret_that_moves_down_keeps_lines_free_below_it(hands, keys):
    hands.show(*LINES).press(*keys)
    assert lines_below_caret(hands.editor) >= 2.5


def test_typing_at_the_end_keeps_lines_free_and_a_long_ghost_whole(hands):
    hands.show(*LINES).put_caret(59, -1).press("Enter").type("She waits for ")
    assert lines_below_caret(hands.editor) >= 2.5
    ghost = GhostText(hands.editor)
    words = "somebody who has never once been on time for anything in all the long years she has known him"
    ghost.show(words)
    assert ghost.text == words


@pytest.mark.parametrize("width", [620, 690, 760, 900])
def test_a_pane_narrower_than_the_page_shows_the_whole_column_of_text(hands, width):
    editor = hands.editor
    hands.show((K.ACTION, FULL_LINE), (K.TRANSITION, "CUT TO:"), *LINES)
    editor.resize(width, 600)
    QApplication.processEvents()
    assert not editor.horizontalScrollBar().isVisible()
    for index in (0, 1):
        for end in (0, -1):
            hands.put_caret(index, end)
            assert 0 <= editor.cursorRect().left() <= editor.viewport().width()
    place = editor.horizontalScrollBar().value()
    hands.put_caret(0, 0).press("End", "Home", "Down", "End")
    assert editor.horizontalScrollBar().value() == place


def test_a_pane_too_narrow_for_the_text_can_be_scrolled(hands):
    hands.show((K.ACTION, FULL_LINE))
    hands.editor.resize(690, 600)
    zoom = PageZoom(hands.editor)
    zoom.zoom_to(150)
    QApplication.processEvents()
    assert hands.editor.horizontalScrollBar().isVisible()
    zoom.zoom_to(100)
    QApplication.processEvents()
    assert not hands.editor.horizontalScrollBar().isVisible()


def test_undo_does_not_take_the_room_away(hands):
    document = hands.editor.screenplay_document
    hands.show(*LINES).type("x").press("Ctrl+Z", "Ctrl+Z")

    def room():
        last = document.documentLayout().blockBoundingRect(document.lastBlock())
        return document.size().height() - last.bottom()

    assert room() > 3 * document.formats.line_px
    assert not document.isUndoAvailable()
    document.set_font(script_font())
    assert room() > 3 * document.formats.line_px
