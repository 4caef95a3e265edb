"""Zoom: a larger page, the same page."""

import pytest
from PySide6.QtWidgets import QApplication

from screenwriter.screenplay.document import Screenplay
from screenwriter.screenplay.elements import Element, ElementKind
from screenwriter.storage.locations import resources_dir
from screenwriter.ui.editor.screenplay_editor import ScreenplayEditor
from screenwriter.ui.page_zoom import PageZoom
from screenwriter.ui.theme import load_script_fonts

K = ElementKind
WORDS = "the rain falls on a roof of old tin above Nora and her extraordinarily patient brother Idris " * 6


def long_script():
    kinds = (K.SCENE_HEADING, K.ACTION, K.CHARACTER, K.PARENTHETICAL, K.DIALOGUE, K.TRANSITION)
    return Screenplay(
        elements=tuple(
            Element(kind, f"({WORDS[n : n + 90]})" if kind is K.PARENTHETICAL else WORDS[n : n + 40 * (n % 9 + 1)])
            for n, kind in enumerate(kinds * 20)
        )
    )


@pytest.fixture
def editor(qtbot):
    load_script_fonts(resources_dir() / "fonts")
    made = ScreenplayEditor()
    qtbot.addWidget(made)
    made.resize(1000, 600)
    made.set_screenplay(long_script())
    made.show()
    return made


def lines(editor):
    document = editor.document()
    broken = []
    block = document.firstBlock()
    while block.isValid():
        document.documentLayout().blockBoundingRect(block)  # lays it out
        layout = block.layout()
        broken.append([layout.lineAt(n).textStart() for n in range(layout.lineCount())])
        block = block.next()
    return broken


@pytest.mark.parametrize("percent", [50, 70, 90, 110, 125, 140, 170, 200, 300])
def test_lines_break_where_they_did(editor, percent):
    before = lines(editor)
    PageZoom(editor).zoom_to(percent)
    assert lines(editor) == before


def test_text_caret_and_whether_it_is_saved_stay(qtbot, editor):
    zoom = PageZoom(editor)
    qtbot.keyClicks(editor, "x")
    before, height = editor.screenplay(), editor.document().size().height()
    position = editor.textCursor().position()
    zoom.zoom_to(200)
    assert editor.document().size().height() > 1.9 * height
    assert editor.screenplay() == before
    assert editor.textCursor().position() == position
    assert editor.document().isModified()
    zoom.zoom_to(100)
    assert abs(editor.document().size().height() - height) < 2


def test_the_view_stays_at_its_place(editor):
    bar = editor.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    QApplication.processEvents()
    place = bar.value() / editor.document().size().height()
    PageZoom(editor).zoom_to(150)
    assert abs(bar.value() / editor.document().size().height() - place) < 0.01
