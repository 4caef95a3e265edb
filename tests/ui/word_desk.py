"""The window with the real dictionaries and thesaurus behind it, and no engine."""

from functools import cache

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QFontDatabase, QTextCursor
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from screenwriter.analysis.word_server import WordServer
from screenwriter.app import Program
from screenwriter.bridge.in_process import InProcessConnection
from screenwriter.bridge.worker_thread import stop_all
from screenwriter.storage.locations import Locations, resources_dir
from screenwriter.storage.word_lists import ScriptSpelling
from tests.ui.editor_hands import FONTS
from tests.ui.find_desk import FindDesk

_WORDS = resources_dir() / "words"


def connect(role: str) -> object:
    if role != "words":
        raise OSError("no engine in this test")
    return InProcessConnection(_server())


@cache
def _server() -> WordServer:
    """One for all tests: dictionaries take a moment to load."""
    return WordServer(_WORDS)


class WordDesk(FindDesk):
    def __init__(self, program: Program, qtbot: QtBot) -> None:
        super().__init__(program, qtbot)
        self.spelling = program.words.spelling
        self.check = program.words.spelling.check
        self.thesaurus = program.words.thesaurus
        self._qtbot = qtbot

    def settle(self) -> "WordDesk":
        """Wait until every word is looked up."""
        self._qtbot.waitUntil(lambda: self.check.is_settled, timeout=20_000)
        return self

    def misspelt(self) -> list[str]:
        self.settle()
        elements = self.elements
        return [elements[p.element].text[p.word.start : p.word.end] for p in self.check.places()]

    def shown(self) -> list[str]:
        """The words with dots."""
        self.settle()
        return self.spelling.marks.shown()

    def caret_in(self, words: str) -> "WordDesk":
        """Put the caret behind the second letter of the first place of these words."""
        number = next(index for index, element in enumerate(self.elements) if words in element.text)
        block = self.editor.document().findBlockByNumber(number)
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + block.text().index(words) + 2)
        self.editor.put_caret(cursor)
        return self

    def menu_at(self, words: str) -> QMenu:
        """The menu of the right mouse button over these words, with what other parts put into it."""
        self.caret_in(words)
        menu = QMenu(self.editor)
        menu.addAction("Undo")
        self.editor.menu_opening.emit(menu, QPoint(self.editor.cursorRect().center()))
        return menu


@pytest.fixture
def make_desk(qtbot, tmp_path):
    for file in sorted(FONTS.glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))
    programs = []

    def make(*files):
        program = Program(QApplication.instance(), Locations.under(tmp_path / "home"), resources_dir(), connect)
        programs.append(program)

        def let_go(_window):
            program.editor.document().setModified(False)
            program.documents.is_open = False

        qtbot.addWidget(program.window, before_close_func=let_go)
        program.start(list(files))
        qtbot.waitExposed(program.window)
        qtbot.waitUntil(program.training_thread.isRunning)
        program.window.resize(1400, 900)
        program.window.activateWindow()
        return WordDesk(program, qtbot)

    yield make
    for program in programs:
        stop_all(program.threads)


@pytest.fixture(scope="module")
def window_program(qapp, tmp_path_factory):
    """One window for all tests of a module: starting one takes a second."""
    for file in sorted(FONTS.glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))
    program = Program(qapp, Locations.under(tmp_path_factory.mktemp("home")), resources_dir(), connect)
    program.start([])
    program.window.resize(1400, 900)
    yield program
    program.editor.document().setModified(False)
    program.documents.is_open = False
    program.window.close()
    stop_all(program.threads)
    program.window.deleteLater()


@pytest.fixture
def shared_desk(window_program, qtbot):
    """A desk at that window, with nothing said of any word."""
    qtbot.waitUntil(window_program.training_thread.isRunning)
    spelling = window_program.words.spelling
    window_program.words.settle()  # what the last test ordered is written, and told
    QApplication.processEvents()
    spelling._personal_path.unlink(missing_ok=True)
    spelling.spelling = ScriptSpelling()
    spelling.take_personal(())
    window_program.window.activateWindow()
    yield WordDesk(window_program, qtbot)
    for dialog in (spelling.walk.dialog, window_program.words.thesaurus.dialog):
        if dialog is not None:
            dialog.reject()
