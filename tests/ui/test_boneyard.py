"""Text commented out and brought back by one key, each one step; and the kinds of the element menu."""

import pytest

from screenwriter.formats.fountain import read_fountain, write_fountain
from screenwriter.screenplay.elements import Annotation, Element, ElementKind, Revised
from tests.ui.find_desk import desk

__all__ = ["desk"]

K = ElementKind
SCRIPT = (
    Element(K.SCENE_HEADING, "INT. A - DAY", scene_number="4"),
    Element(K.ACTION, "Nora rows home."),
    Element(K.CHARACTER, "NORA"),
    Element(K.DIALOGUE, "At last.", annotations=(Annotation(2, K.NOTE, "tired"),)),
    Element(K.ACTION, "She sleeps."),
)


@pytest.fixture
def script(desk):
    return desk.open_script(*SCRIPT)


def test_the_carets_paragraph_goes_and_comes_back(script):
    script.put_caret(1, 3).keys("Ctrl+Slash")
    assert [e.kind for e in script.elements] == [K.SCENE_HEADING, K.BONEYARD, K.CHARACTER, K.DIALOGUE, K.ACTION]
    assert "/*\nNora rows home.\n*/" in write_fountain(script.editor.screenplay())
    script.keys("Ctrl+Slash")
    assert tuple(script.elements) == SCRIPT
    script.editor.undo()
    script.editor.undo()
    assert tuple(script.elements) == SCRIPT
    assert not script.editor.document().isUndoAvailable()


@pytest.mark.parametrize("last", [2, 3, 4])
def test_whole_paragraphs_that_a_selection_touches_go_together(script, last):
    script.put_caret(1, 4, to=(last, 1)).keys("Ctrl+Slash")
    assert len(script.elements) == len(SCRIPT) - last + 1
    saved = read_fountain(write_fountain(script.editor.screenplay()))
    assert sum(element.kind is K.BONEYARD for element in saved.elements) == 1
    script.keys("Ctrl+Slash")
    assert tuple(script.elements) == SCRIPT


def test_words_of_a_paragraph_are_commented_out_in_it(script):
    script.put_caret(1, 4, to=(1, 9)).keys("Ctrl+Slash")
    assert script.elements[1].text == "Nora home."
    assert script.elements[1].annotations == (Annotation(4, K.BONEYARD, " rows"),)
    script.editor.undo()
    assert tuple(script.elements) == SCRIPT
    script.editor.redo()
    script.put_caret(1, 8).keys("Ctrl+Slash")
    assert script.elements[1].text == "Nora rows home."
    assert not script.elements[1].annotations


def test_a_whole_scene_comes_back_with_its_number(script):
    script.editor.selectAll()
    script.keys("Ctrl+Slash")
    assert [e.kind for e in script.elements] == [K.BONEYARD]
    script.keys("Ctrl+Slash")
    assert tuple(script.elements) == SCRIPT


def test_what_would_be_lost_is_left_alone(desk):
    marked = Element(K.ACTION, "Rain falls.", revised=(Revised(0, 4, 1),))
    desk.open_script(*SCRIPT[:1], marked)
    desk.put_caret(1, 2).keys("Ctrl+Slash")
    assert desk.elements[1] == marked
    assert "commented out" in desk.program.window.status_line.currentMessage()


@pytest.mark.parametrize("kind", [K.SHOT, K.NEW_ACT, K.END_OF_ACT, K.LYRIC, K.CENTERED, K.SECTION, K.SYNOPSIS])
def test_every_kind_is_in_the_format_menu(script, kind):
    script.put_caret(1, 0)
    script.program.window.actions_by_name[f"kind_{kind.value}"].trigger()
    assert script.elements[1].kind is kind


def test_the_element_menu_offers_kinds_without_keys_too(script):
    script.put_caret(4, -1).keys("Enter", "Enter")
    menu = script.editor.menu
    assert menu.is_open
    while menu.highlighted is not K.LYRIC:
        script.keys("Down")
    script.keys("Enter", "=La la")
    assert script.elements[5] == Element(K.LYRIC, "La la")
