"""The window without an engine, for tests of the commands that search and rearrange a script."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFontDatabase, QKeyEvent
from PySide6.QtWidgets import QApplication, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from screenwriter.app import Program
from screenwriter.screenplay.document import Screenplay
from screenwriter.screenplay.elements import Element
from screenwriter.storage.locations import Locations, resources_dir
from tests.ui.editor_hands import FONTS, KEYS, Hands

_MODIFIERS = {
    "Ctrl": Qt.KeyboardModifier.ControlModifier,
    "Shift": Qt.KeyboardModifier.ShiftModifier,
    "Alt": Qt.KeyboardModifier.AltModifier,
}


def _no_engine(_role: str) -> object:
    raise OSError("no engine in this test")


class FindDesk(Hands):
    """Keys go to whatever has the keyboard, as they would at a desk."""

    def __init__(self, program: Program, qtbot: QtBot) -> None:
        super().__init__(program.editor, qtbot)
        self.program = program
        self.bar = program.find.bar
        self._keys = qtbot

    def open_script(self, *elements: Element) -> "FindDesk":
        if not self.program.documents.is_open:
            self.program.documents.new()
        self.editor.set_screenplay(Screenplay(elements=elements))
        self.editor.setFocus()
        return self

    def focused(self) -> QWidget:
        return self.program.window.focusWidget() or self.editor

    def keys(self, *names: str) -> "FindDesk":
        """Keys such as ``Ctrl+F``, ``F3``, or text behind a ``=``."""
        for name in names:
            if name.startswith("="):
                self._type_at(self.focused(), name[1:])
                continue
            *modifiers, key = name.split("+")
            held = Qt.KeyboardModifier.NoModifier
            for modifier in modifiers:
                held |= _MODIFIERS[modifier]
            code = KEYS.get(key) or getattr(Qt.Key, f"Key_{key}")
            self._keys.keyClick(self.focused(), code, held)
        return self

    def _type_at(self, widget: QWidget, text: str) -> None:
        for character in text:
            if character.isascii():
                self._keys.keyClick(widget, character)
            else:  # QTest knows ASCII keys only
                press = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, character)
                QApplication.sendEvent(widget, press)

    def texts(self) -> list[str]:
        return [element.text for element in self.elements]

    def selected(self) -> tuple[int, str]:
        cursor = self.editor.textCursor()
        return cursor.blockNumber(), cursor.selectedText()

    def marked(self) -> list[str]:
        """What stands on a coloured ground in the editor, once it is drawn."""
        QApplication.processEvents()
        return [
            s.cursor.selectedText() for s in self.selections() if s.format.background().style() != Qt.BrushStyle.NoBrush
        ]

    def selections(self) -> list[QTextEdit.ExtraSelection]:
        return self.editor.extraSelections()


def started(qtbot: QtBot, home: Path, connect: Callable[[str], object]) -> Program:
    """A program at work in an own home, whose window asks nothing when the test is over."""
    program = Program(QApplication.instance(), Locations.under(home), resources_dir(), connect)

    def let_go(_window):
        program.editor.document().setModified(False)
        program.documents.is_open = False

    qtbot.addWidget(program.window, before_close_func=let_go)
    program.start([])
    qtbot.waitExposed(program.window)
    qtbot.waitUntil(program.training_thread.isRunning)
    program.window.activateWindow()
    return program


@pytest.fixture
def desk(qtbot, tmp_path):
    for file in sorted(FONTS.glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))
    yield FindDesk(started(qtbot, tmp_path / "home", _no_engine), qtbot)
