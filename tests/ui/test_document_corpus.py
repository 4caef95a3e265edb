"""Real scripts go through the editor's document and come out letter for letter."""

import pytest
from PySide6.QtGui import QTextCursor

from screenwriter.formats.fountain import read_fountain, write_fountain
from screenwriter.screenplay.elements import ElementKind
from screenwriter.ui.editor.screenplay_document import ScreenplayDocument


def _texts(shared, step=1):
    files = sorted((shared / "corpus" / "originals").glob("*.fountain"))
    assert files
    return [file.read_text(encoding="utf-8") for file in files[::step]]


def _check(document, text):
    script = read_fountain(text)
    document.set_screenplay(script)
    out = document.screenplay()
    assert out == script
    assert write_fountain(out) == text == write_fountain(script)
    blocks = [document.findBlockByNumber(number) for number in range(document.blockCount())]
    read_again = [document.element_of(block) for block in blocks]
    assert read_again == list(script.elements)
    assert all(new.source is old.source for new, old in zip(read_again, script.elements, strict=True))


def test_some_real_scripts_come_back_letter_for_letter(qtbot, shared):
    document = ScreenplayDocument()
    for text in _texts(shared, step=20):
        _check(document, text)


@pytest.mark.slow
def test_all_real_scripts_come_back_letter_for_letter(qtbot, shared):
    document = ScreenplayDocument()
    for text in _texts(shared):
        _check(document, text)


def test_an_edit_changes_its_own_paragraph_of_the_file_and_nothing_else(qtbot, shared):
    text = _texts(shared)[0]
    document = ScreenplayDocument()
    document.set_screenplay(read_fountain(text))
    index = next(i for i, e in enumerate(document.elements) if e.kind is ElementKind.DIALOGUE)
    cursor = QTextCursor(document.findBlockByNumber(index))
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    cursor.insertText(" Truly.")
    old, new = text.split("\n"), write_fountain(document.screenplay()).split("\n")
    changed = [(a, b) for a, b in zip(old, new, strict=True) if a != b]
    assert changed == [(changed[0][0], changed[0][0] + " Truly.")]
    document.undo()
    assert write_fountain(document.screenplay()) == text


def test_kinds_made_by_typing_survive_saving_and_reading(hands):
    hands.type("int. mill - day").press("Enter").type("dust.").press("Enter", "Tab").type("mcneil").press("Enter")
    hands.type("wait.").press("Tab").type("low").press("Enter").type("now.").press("Enter").press("Ctrl+6")
    hands.type("fade out.").press("Enter").type(".").press("Enter")
    script = hands.editor.screenplay()
    again = read_fountain(write_fountain(script))
    written = [(e.kind, e.text.upper()) for e in script.elements if e.text]
    assert [(e.kind, e.text.upper()) for e in again.elements] == written
