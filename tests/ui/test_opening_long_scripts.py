"""Opening a long script: the wait cursor says so, and nothing of the script before is left."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from screenwriter.screenplay.document import Screenplay
from screenwriter.screenplay.elements import DualColumn, Element, ElementKind
from screenwriter.screenplay.page_format import A4
from screenwriter.screenplay.pagination import paginate
from screenwriter.ui.editor.focus_dimming import FocusDimming
from screenwriter.ui.editor.screenplay_document import ScreenplayDocument

K = ElementKind


def long_script(count: int) -> Screenplay:
    parts = (
        Element(K.SCENE_HEADING, "INT. ROOM - DAY"), Element(K.ACTION, "Rain on the roof. " * 6),
        Element(K.CHARACTER, "NORA", dual=DualColumn.LEFT), Element(K.DIALOGUE, "No. " * 20, dual=DualColumn.LEFT),
        Element(K.CHARACTER, "IDRIS", dual=DualColumn.RIGHT), Element(K.DIALOGUE, "Yes.", dual=DualColumn.RIGHT),
    )  # fmt: skip
    return Screenplay(elements=(parts * (count // len(parts) + 1))[:count])


def shape():
    cursor = QGuiApplication.overrideCursor()
    return cursor.shape() if cursor is not None else None


def test_the_wait_cursor_is_shown_until_the_script_is_there(hands):
    seen = []
    hands.editor.screenplay_document.elements_changed.connect(lambda *_: seen.append(shape()))
    hands.editor.set_screenplay(long_script(3000))
    hands.editor.set_screenplay(long_script(6))
    assert seen == [Qt.CursorShape.WaitCursor, None]
    assert shape() is None


def test_the_wait_cursor_goes_when_opening_fails(hands, monkeypatch):
    def fail(_self, _screenplay):
        raise RuntimeError("no")

    monkeypatch.setattr(ScreenplayDocument, "set_screenplay", fail)
    with pytest.raises(RuntimeError):
        hands.editor.set_screenplay(long_script(3000))
    assert shape() is None


@pytest.mark.parametrize("is_paged", [False, True])
def test_nothing_of_the_script_before_is_left(hands, is_paged):
    editor, document = hands.editor, hands.editor.screenplay_document
    FocusDimming(editor).apply(is_on=True)
    before = Screenplay(elements=long_script(400).elements, page_format=A4)
    editor.set_screenplay(before)
    editor.page_view.show(is_paged)
    editor.page_view.receive(paginate(document.elements, A4))
    hands.put_caret(390, -1).type("x")
    editor.verticalScrollBar().setValue(editor.verticalScrollBar().maximum())
    after = long_script(3001)
    editor.set_screenplay(after)
    editor.page_view.forget()
    editor.viewport().repaint()
    assert document.elements == after.elements and document.blockCount() == 3001
    assert not document.isUndoAvailable() and not document.isModified()
    assert hands.caret == (0, 0) and editor.verticalScrollBar().value() == 0
    fresh = ScreenplayDocument()
    fresh.set_screenplay(after)
    if not is_paged:
        assert document.size() == fresh.size()
    editor.page_view.receive(paginate(after.elements))
    editor.viewport().repaint()
    hands.put_caret(3000, -1).type("The end.")
    assert document.elements[-1].text.endswith("The end.")
