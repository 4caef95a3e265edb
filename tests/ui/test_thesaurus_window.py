"""The thesaurus in the window: the word at the caret, the keys, what becomes of the page."""

import pytest
from PySide6.QtCore import Qt

from screenwriter.screenplay.elements import Element, ElementKind, Span, Style
from tests.ui.word_desk import shared_desk, window_program

__all__ = ["shared_desk", "window_program"]

SCRIPT = (
    Element(ElementKind.ACTION, "He quickly grabs the rope. She seizes it."),
    Element(ElementKind.ACTION, "Quickly now.", spans=(Span(0, 7, Style.BOLD),)),
    Element(ElementKind.ACTION, "A zorblatt. 40."),
)


@pytest.fixture
def articles(shared_desk):
    return shared_desk.open_script(
        Element(ElementKind.ACTION, "He tells a story. A story told.", spans=(Span(9, 16, Style.ITALIC),)),
        Element(ElementKind.ACTION, "An account of it, and a house."),
    )


def test_an_article_before_the_word_follows_it_in_the_same_undo_step(articles, qtbot):
    dialog = look_up(articles, qtbot, "story")
    go_to(dialog, qtbot, "account")
    qtbot.keyClick(dialog._field, Qt.Key.Key_Return)
    assert articles.elements[0].text == "He tells an account. A story told."
    assert articles.elements[0].spans == (Span(9, 19, Style.ITALIC),)
    assert articles.editor.textCursor().positionInBlock() == len("He tells an account")
    articles.keys("Ctrl+Z")
    assert articles.texts()[0] == "He tells a story. A story told."
    assert not articles.editor.document().isUndoAvailable()


def test_a_capital_article_keeps_its_capital(articles, qtbot):
    dialog = look_up(articles, qtbot, "account")
    go_to(dialog, qtbot, "story")
    qtbot.keyClick(dialog._field, Qt.Key.Key_Return)
    assert articles.texts()[1] == "A story of it, and a house."


@pytest.fixture
def desk(shared_desk):
    return shared_desk.open_script(*SCRIPT)


def look_up(desk, qtbot, words):
    desk.caret_in(words).keys("Ctrl+Shift+T")
    dialog = desk.thesaurus.dialog
    qtbot.waitUntil(lambda: not dialog._note.text().startswith("Looking"), timeout=20_000)
    return dialog


def rows(dialog):
    return [dialog.list.item(row).text().strip() for row in range(dialog.list.count())]


def go_to(dialog, qtbot, word):
    for _ in range(dialog.list.count()):
        if dialog.chosen_word() == word:
            return
        qtbot.keyClick(dialog._field, Qt.Key.Key_Down)
    raise AssertionError(rows(dialog))


def test_enter_puts_the_chosen_word_there_in_its_form_in_one_undo_step(desk, qtbot):
    dialog = look_up(desk, qtbot, "grabs")
    assert dialog.chosen_word() == "catches"
    go_to(dialog, qtbot, "clutches")
    qtbot.keyClick(dialog._field, Qt.Key.Key_Return)
    assert desk.texts()[0] == "He quickly clutches the rope. She seizes it."
    assert desk.thesaurus.dialog is None
    desk.keys("Ctrl+Z")
    assert desk.texts()[0] == SCRIPT[0].text


def test_capitals_and_emphasis_stay(desk, qtbot):
    dialog = look_up(desk, qtbot, "Quickly")
    assert dialog.chosen_word() == "Rapidly"
    qtbot.keyClick(dialog._field, Qt.Key.Key_Return)
    assert desk.elements[1].text == "Rapidly now."
    assert desk.elements[1].spans == (Span(0, 7, Style.BOLD),)


def test_words_like_it_that_the_script_uses_stand_first(desk, qtbot):
    found = rows(look_up(desk, qtbot, "grabs"))
    assert found[:2] == ["Similar words in this script", "seizes"]
    assert any(row.startswith("Verb: ") for row in found)


def test_a_word_it_does_not_know_is_said(desk, qtbot):
    dialog = look_up(desk, qtbot, "zorblatt")
    assert "no words like “zorblatt”" in dialog._note.text() and not dialog._replace.isEnabled()
    qtbot.keyClick(dialog._field, Qt.Key.Key_Return)
    assert desk.texts() == [element.text for element in SCRIPT]


def test_without_a_word_at_the_caret_it_says_what_to_do(desk):
    desk.put_caret(2, 13).keys("Ctrl+Shift+T")
    assert desk.thesaurus.dialog is None
    assert "caret into a word" in desk.program.window.status_line.currentMessage()


def test_another_word_can_be_looked_up_and_still_replaces_the_first(desk, qtbot):
    dialog = look_up(desk, qtbot, "grabs")
    qtbot.keyClick(dialog._field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(dialog._field, "shouts")
    qtbot.waitUntil(lambda: "cries" in rows(dialog), timeout=20_000)
    go_to(dialog, qtbot, "cries")
    qtbot.keyClick(dialog._field, Qt.Key.Key_Return)
    assert desk.texts()[0] == "He quickly cries the rope. She seizes it."


def test_ctrl_enter_looks_up_the_chosen_word(desk, qtbot):
    dialog = look_up(desk, qtbot, "grabs")
    qtbot.keyClick(dialog._field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.word() == "catches" and desk.thesaurus.dialog is dialog


def test_escape_leaves_the_page_as_it_is(desk, qtbot):
    dialog = look_up(desk, qtbot, "grabs")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert desk.thesaurus.dialog is None and desk.texts()[0] == SCRIPT[0].text
    assert not desk.editor.document().isUndoAvailable()
