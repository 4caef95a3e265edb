"""Hands for tests of the editor: an editor on screen, real key presses, and what the script then looks like."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFontDatabase, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from screenwriter.screenplay.document import Screenplay
from screenwriter.screenplay.elements import Element, ElementKind
from screenwriter.ui.editor.editor_settings import EditorSettings
from screenwriter.ui.editor.screenplay_editor import ScreenplayEditor

FONTS = Path(__file__).resolve().parents[2] / "resources" / "fonts"

KEYS = {
    "Enter": Qt.Key.Key_Return,
    "Tab": Qt.Key.Key_Tab,
    "Backtab": Qt.Key.Key_Backtab,
    "Back": Qt.Key.Key_Backspace,
    "Delete": Qt.Key.Key_Delete,
    "Esc": Qt.Key.Key_Escape,
    "Up": Qt.Key.Key_Up,
    "Down": Qt.Key.Key_Down,
    "Left": Qt.Key.Key_Left,
    "Right": Qt.Key.Key_Right,
    "Home": Qt.Key.Key_Home,
    "End": Qt.Key.Key_End,
}
_MODIFIERS = {
    "Ctrl": Qt.KeyboardModifier.ControlModifier,
    "Shift": Qt.KeyboardModifier.ShiftModifier,
    "Alt": Qt.KeyboardModifier.AltModifier,
}


class Hands:
    """Presses keys on an editor and reads what became of the script."""

    def __init__(self, editor: ScreenplayEditor, qtbot: QtBot) -> None:
        self.editor = editor
        self._qtbot = qtbot

    def type(self, text: str) -> "Hands":
        for character in text:
            if character.isascii():
                self._qtbot.keyClick(self.editor, character)
            else:  # QTest knows ASCII keys only
                press = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, character)
                QApplication.sendEvent(self.editor, press)
        return self

    def press(self, *keys: str) -> "Hands":
        """Keys such as ``Enter``, ``Shift+Enter``, ``Ctrl+3``."""
        for name in keys:
            *modifiers, key = name.split("+")
            held = Qt.KeyboardModifier.NoModifier
            for modifier in modifiers:
                held |= _MODIFIERS[modifier]
            self._qtbot.keyClick(self.editor, KEYS.get(key) or Qt.Key(ord(key)), held)
        return self

    def show(self, *elements: Element | tuple[ElementKind, str]) -> "Hands":
        made = tuple(e if isinstance(e, Element) else Element(*e) for e in elements)
        self.editor.set_screenplay(Screenplay(elements=made))
        return self

    def put_caret(self, index: int, offset: int, to: tuple[int, int] | None = None) -> "Hands":
        """Caret into element ``index`` at a UTF-16 offset; with ``to``, select up to there."""
        cursor = QTextCursor(self.editor.document())
        cursor.setPosition(self._position(index, offset))
        if to is not None:
            cursor.setPosition(self._position(*to), QTextCursor.MoveMode.KeepAnchor)
        self.editor.setTextCursor(cursor)
        return self

    def _position(self, index: int, offset: int) -> int:
        block = self.editor.document().findBlockByNumber(index)
        return block.position() + (block.length() - 1 if offset < 0 else offset)

    @property
    def script(self) -> list[tuple[ElementKind, str]]:
        return [(element.kind, element.text) for element in self.editor.screenplay_document.elements]

    @property
    def elements(self) -> Sequence[Element]:
        return self.editor.screenplay_document.elements

    @property
    def caret(self) -> tuple[int, int]:
        cursor = self.editor.textCursor()
        return cursor.blockNumber(), cursor.positionInBlock()

    def settings(self, **changes: object) -> "Hands":
        self.editor.apply_settings(EditorSettings(**changes))
        return self


@pytest.fixture
def hands(qtbot: QtBot) -> Hands:
    """An empty editor on screen with the keyboard."""
    for file in sorted(FONTS.glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))
    editor = ScreenplayEditor()
    qtbot.addWidget(editor)
    editor.resize(900, 600)
    editor.show()
    editor.setFocus()
    qtbot.waitExposed(editor)
    return Hands(editor, qtbot)
