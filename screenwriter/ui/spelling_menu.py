"""The lines for a misspelt word in the menu of the right mouse button: corrections, and whose word it is."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal, Slot
from PySide6.QtGui import QAction, QFont
from PySide6.QtWidgets import QMenu

from screenwriter.screenplay.spelling_words import SpelledWord, with_word
from screenwriter.screenplay.text_search import Replacement
from screenwriter.ui.editor.screenplay_editor import ScreenplayEditor
from screenwriter.ui.editor.spelling_marks import SpellingMarks
from screenwriter.ui.editor.word_replacing import replace_words
from screenwriter.ui.spelling_check import SpellingCheck
from screenwriter.word_messages import Corrections, CorrectionsRequest

_MOST = 5  # corrections in the menu


class SpellingMenu(QObject):
    """Fills the editor's menu where it is opened on a misspelt word; corrections come while it is open.

    Signals:
        corrections_wanted: a CorrectionsRequest.
        add_wanted, add_to_script_wanted, ignore_wanted: the word.
    """

    corrections_wanted = Signal(object)
    add_wanted = Signal(str)
    add_to_script_wanted = Signal(str)
    ignore_wanted = Signal(str)

    def __init__(
        self,
        editor: ScreenplayEditor,
        check: SpellingCheck,
        marks: SpellingMarks,
        numbers: Iterator[int],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._editor = editor
        self._check = check
        self._marks = marks
        self._numbers = numbers
        self._number = 0
        self._waiting: QAction | None = None  # stands where the corrections will
        self._menu: QMenu | None = None
        self._place: tuple[int, SpelledWord] | None = None
        editor.menu_opening.connect(self._fill)

    @Slot(object, object)
    def _fill(self, menu: QMenu, point: QPoint) -> None:
        """Put lines for the word at a point of the viewport before the others, if it is misspelt."""
        self._forget()
        found = self._marks.word_at(self._editor.cursorForPosition(point).position())
        if found is None or self._editor.isReadOnly():
            return
        self._place, self._menu = found, menu
        word = found[1].asked
        others = menu.actions()[0] if menu.actions() else None
        self._waiting = QAction(self.tr("Looking for suggestions…"), menu)
        self._waiting.setEnabled(False)
        lines = [
            self._waiting,
            _separator(menu),
            self._line(menu, self.tr("&Add to Dictionary"), partial(self.add_wanted.emit, word)),
            self._line(menu, self.tr("Add to This &Script's Words"), partial(self.add_to_script_wanted.emit, word)),
            self._line(menu, self.tr("&Ignore in This Script"), partial(self.ignore_wanted.emit, word)),
            _separator(menu),
        ]
        for line in lines:
            menu.insertAction(others, line)  # type: ignore[arg-type]
        menu.destroyed.connect(self._forget)
        self._number = next(self._numbers)
        self.corrections_wanted.emit(CorrectionsRequest(self._number, self._check.language, word, self._check.names()))

    @Slot(object)
    def receive(self, answer: Corrections) -> None:
        """Show the corrections if their menu is still there."""
        if answer.number != self._number or self._menu is None or self._waiting is None:
            return
        if not answer.words:
            self._waiting.setText(self.tr("No suggestions"))
            return
        font = QFont(self._menu.font())
        font.setBold(True)
        for word in answer.words[:_MOST]:
            line = self._line(self._menu, word.replace("&", "&&"), partial(self._put, word))
            line.setFont(font)
            self._menu.insertAction(self._waiting, line)
        self._menu.removeAction(self._waiting)
        self._waiting = None

    def _put(self, word: str) -> None:
        if self._place is None:
            return
        index, old = self._place
        text = self._editor.screenplay_document.element_at(index).text
        replace_words(
            self._editor, {index: [Replacement(old.start, old.end, with_word(text, old.start, old.end, word))]}
        )

    def _line(self, menu: QMenu, text: str, do: object) -> QAction:
        action = QAction(text, menu)
        action.triggered.connect(lambda _checked=False: do())  # type: ignore[operator]
        return action

    @Slot()
    def _forget(self) -> None:
        self._menu, self._waiting, self._number = None, None, 0


def _separator(menu: QMenu) -> QAction:
    line = QAction(menu)
    line.setSeparator(True)
    return line
