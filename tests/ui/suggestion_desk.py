"""A real editor with suggestions in front of a test: keys go in, requests are collected, answers are messages."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from screenwriter.messages import Alternative, Suggestion, SuggestionRequest
from screenwriter.screenplay.document import Screenplay
from screenwriter.screenplay.elements import Element, ElementKind
from screenwriter.ui.editor.ghost_settings import GhostSettings
from screenwriter.ui.editor.screenplay_editor import ScreenplayEditor
from screenwriter.ui.editor.suggestion_controller import SuggestionController

SCRIPT = (
    Element(ElementKind.SCENE_HEADING, "INT. MILL - NIGHT"),
    Element(ElementKind.ACTION, "The wheel turns."),
    Element(ElementKind.CHARACTER, "NORA"),
    Element(ElementKind.DIALOGUE, "I never said that"),
    Element(ElementKind.CHARACTER, "IDRIS"),
    Element(ElementKind.PARENTHETICAL, "(quietly)"),
    Element(ElementKind.DIALOGUE, ""),
    Element(ElementKind.ACTION, "He goes."),
    Element(ElementKind.ACTION, ""),
)
HEADING, FIRST_ACTION, CUE, SPEECH, PARENTHETICAL, EMPTY_SPEECH, LAST_ACTION, EMPTY_ACTION = 0, 1, 2, 3, 5, 6, 7, 8
"""Indices into SCRIPT."""


class Desk:
    """Editor, controller, and what the controller said."""

    def __init__(self, qtbot, settings: GhostSettings | None = None, elements: tuple[Element, ...] = SCRIPT) -> None:
        self.qtbot = qtbot
        self.editor = ScreenplayEditor()
        qtbot.addWidget(self.editor)
        self.editor.resize(900, 700)
        self.editor.set_screenplay(Screenplay(elements=elements))
        self.controller = SuggestionController(self.editor, settings or GhostSettings(delay_ms=0))
        self.ghost = self.controller.ghost
        self.requests: list[SuggestionRequest] = []
        self.announced: list[int] = []
        self.controller.requested.connect(self.requests.append)
        self.controller.announced.connect(self.announced.append)
        self.editor.show()
        self.editor.activateWindow()
        self.editor.setFocus()
        qtbot.waitUntil(self.editor.hasFocus)
        self.go_to_end_of(SPEECH)

    def go_to_end_of(self, index: int) -> None:
        """The caret behind an element's text, as End would put it."""
        cursor = QTextCursor(self.editor.document().findBlockByNumber(index))
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        self.editor.setTextCursor(cursor)

    def press(self, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
        """Press one key."""
        together = Qt.KeyboardModifier.NoModifier
        for modifier in modifiers:
            together |= modifier
        QTest.keyClick(self.editor, key, together)

    def type(self, text: str) -> None:
        """Press the keys of a text."""
        QTest.keyClicks(self.editor, text)

    def rest(self) -> SuggestionRequest:
        """Let the keys rest until the model is asked; the request."""
        asked = len(self.requests)
        self.qtbot.waitUntil(lambda: len(self.requests) > asked)
        return self.requests[-1]

    def rest_in_vain(self) -> None:
        """Let the keys rest for longer than the delay; nothing must be asked."""
        asked = len(self.requests)
        QTest.qWait(30)
        assert len(self.requests) == asked

    def answer(self, *texts: str, probability: float = 0.9, number: int | None = None, elapsed_ms: float = 5.0) -> None:
        """The worker's answer to the latest request."""
        alternatives = tuple(Alternative(text, probability) for text in texts)
        wanted = self.requests[-1].number if number is None else number
        self.controller.receive(Suggestion(wanted, alternatives, elapsed_ms, "test model"))

    def show_ghost(self, *texts: str) -> None:
        """Type a space, rest, and have the model answer."""
        self.type(" ")
        self.rest()
        self.answer(*texts or ("I would stay",))
        assert self.ghost.is_shown

    def text(self, index: int = SPEECH) -> str:
        """An element's text as the document has it."""
        return self.editor.document().elements[index].text

    def drawn(self) -> list[str]:
        """The drawn text of every block that has any."""
        block, found = self.editor.document().firstBlock(), []
        while block.isValid():
            if block.layout().preeditAreaText():
                found.append(block.layout().preeditAreaText())
            block = block.next()
        return found

    def has_no_ghost(self) -> bool:
        """Neither in the mind nor on the screen."""
        return not self.ghost.is_shown and not self.drawn()
