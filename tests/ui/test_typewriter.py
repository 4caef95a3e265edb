"""Typewriter scrolling: the typed line stays where it is; nothing else moves the page."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from screenwriter.screenplay.elements import ElementKind
from screenwriter.ui.editor.typewriter import TypewriterScrolling
from tests.ui.editor_hands import hands  # noqa: F401

A, C, D = ElementKind.ACTION, ElementKind.CHARACTER, ElementKind.DIALOGUE
PERCENT = 40


@pytest.fixture
def typing(hands):  # noqa: F811
    hands.show(*[(A, f"Rain falls on roof number {n}.") for n in range(60)])
    hands.typewriter = TypewriterScrolling(hands.editor)
    hands.typewriter.apply(is_on=True, height_percent=PERCENT)
    return hands


def height(hands):  # noqa: F811
    """Where the middle of the caret's line is, from the line to be held, in pixels."""
    editor = hands.editor
    return editor.cursorRect().center().y() - round(editor.viewport().height() * PERCENT / 100)


def scroll_bar(hands):  # noqa: F811
    return hands.editor.verticalScrollBar()


@pytest.mark.parametrize("index", [20, 40, 59])
def test_typing_brings_the_line_to_its_height_and_new_lines_stay_there(typing, index):
    typing.put_caret(index, -1).type("x")
    assert abs(height(typing)) <= 1
    for _ in range(30):
        typing.press("Enter", "Ctrl+2").type("More of it.")
        assert abs(height(typing)) <= 1


def test_a_wrapping_line_a_deletion_and_a_line_break_stay_there_too(typing):
    typing.put_caret(30, -1).type(" and on and on" * 12)
    assert abs(height(typing)) <= 1
    typing.press("Shift+Enter").type("x")
    assert abs(height(typing)) <= 1
    typing.press("Back", "Back", "Back")
    assert abs(height(typing)) <= 1
    scroll_bar(typing).setValue(scroll_bar(typing).value() - 100)
    typing.press("Left")
    assert height(typing) == 100
    typing.press("Delete")
    assert abs(height(typing)) <= 1


def test_the_first_lines_stand_where_the_page_begins(typing):
    typing.put_caret(0, -1).type("x")
    assert scroll_bar(typing).value() == 0
    assert height(typing) < 0


def test_arrow_keys_and_clicks_move_nothing(qtbot, typing):
    typing.put_caret(30, -1).type("x")
    value = scroll_bar(typing).value()
    typing.press("Up", "Up", "Up", "Down", "Left", "Home")
    assert scroll_bar(typing).value() == value
    assert height(typing) != 0
    place = QPoint(300, typing.editor.viewport().height() - 120)
    qtbot.mouseClick(typing.editor.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert scroll_bar(typing).value() == value
    assert height(typing) > 100


def test_the_wheel_is_free_until_the_next_letter(typing):
    typing.put_caret(30, -1).type("x")
    value = scroll_bar(typing).value()
    viewport = typing.editor.viewport()
    centre = QPointF(viewport.rect().center())
    wheel = QWheelEvent(
        centre, viewport.mapToGlobal(centre), QPoint(), QPoint(0, -480), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(viewport, wheel)
    assert scroll_bar(typing).value() > value
    typing.type("y")
    assert scroll_bar(typing).value() == value


def test_a_list_at_the_caret_opens_beside_the_line(typing):
    typing.show(*[(C, "NORA"), (D, "It rains."), (C, "IDRIS"), (D, "It does.")] * 12)
    typing.put_caret(47, -1).press("Enter", "Ctrl+3")
    assert typing.editor.completer.is_open
    popup = next(child for child in typing.editor.children() if getattr(child, "rows", None) and child.isVisible())
    line = typing.editor.caret_line()
    assert abs(height(typing)) <= 1
    assert 0 <= popup.geometry().top() - line.bottom() <= 8


def test_switched_off_the_page_has_its_old_length_and_stands_still(typing):
    longest = scroll_bar(typing).maximum()
    typing.typewriter.apply(is_on=False, height_percent=PERCENT)
    assert scroll_bar(typing).maximum() < longest
    typing.put_caret(30, -1).type("x")
    value = scroll_bar(typing).value()
    typing.press("Up", "Up", "Up").type("x")
    assert scroll_bar(typing).value() == value
    assert abs(height(typing)) > 40


def test_a_script_shorter_than_the_window_is_held_as_soon_as_it_reaches_the_line(typing):
    typing.show((A, "Rain."))
    typing.put_caret(0, -1)
    heights = []
    for _ in range(14):
        typing.press("Enter", "Ctrl+2").type("x")
        heights.append(height(typing))
    assert heights[0] < 0
    assert abs(heights[-1]) <= 1
    assert max(heights) <= 1


def test_the_height_is_the_writers(typing):
    typing.typewriter.apply(is_on=True, height_percent=70)
    typing.put_caret(59, -1).type("x")
    editor = typing.editor
    assert abs(editor.cursorRect().center().y() - 0.7 * editor.viewport().height()) <= 1
