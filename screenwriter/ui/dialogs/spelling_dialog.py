"""Walks through misspelt words: the word where it stands, what it may have been meant to be, what to do (F7)."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)


class SpellingDialog(QDialog):
    """Shows one word at a time and tells what the writer wants; it changes nothing itself.

    Signals:
        change_wanted, change_all_wanted: what to put there.
        skip_wanted, ignore_wanted, add_wanted, add_to_script_wanted: as their buttons say.
    """

    change_wanted = Signal(str)
    change_all_wanted = Signal(str)
    skip_wanted = Signal()
    ignore_wanted = Signal()
    add_wanted = Signal()
    add_to_script_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Spelling"))
        self._context = QLabel(self)
        self._context.setTextFormat(Qt.TextFormat.RichText)
        self._context.setWordWrap(True)
        self._context.setMinimumHeight(self.fontMetrics().lineSpacing() * 3)
        self._context.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._context.setAccessibleName(self.tr("Where the word stands"))
        self._left = QLabel(self)
        self._left.setObjectName("dim")
        self._field = QLineEdit(self)
        self._field.setAccessibleName(self.tr("Change to"))
        self._list = QListWidget(self)
        self._list.setAccessibleName(self.tr("Suggestions"))
        self._is_touched = False  # the writer has put something into the field
        self._change = self._button(self.tr("&Change"), self.tr("Put this in its place"), self._tell_change)
        self._change.setDefault(True)
        self._change_all = self._button(
            self.tr("Change A&ll"),
            self.tr("In its place wherever the word stands in this script"),
            self._tell_change_all,
        )
        self._others = [
            self._button(self.tr("&Skip"), self.tr("Leave the word here and go on"), self.skip_wanted.emit),
            self._button(
                self.tr("&Ignore in Script"), self.tr("Leave this word alone in this script"), self.ignore_wanted.emit
            ),
            self._button(
                self.tr("&Add to Dictionary"), self.tr("The word is right in all my scripts"), self.add_wanted.emit
            ),
            self._button(
                self.tr("Add to Sc&ript's Words"),
                self.tr("The word is right in this script"),
                self.add_to_script_wanted.emit,
            ),
        ]
        self._close = self._button(self.tr("Close"), self.tr("Stop here (Esc)"), self.reject)
        self._field.textEdited.connect(self._note_touch)
        self._field.textChanged.connect(self._follow_field)
        self._list.currentTextChanged.connect(self._take_from_list)
        self._list.itemDoubleClicked.connect(self._tell_change)
        self._place()

    def _button(self, text: str, tip: str, do: object) -> QPushButton:
        button = QPushButton(text, self)
        button.setToolTip(tip)
        button.setAutoDefault(False)
        button.clicked.connect(do)
        return button

    def _place(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(8)
        label = QLabel(self.tr("Change &to:"), self)
        label.setBuddy(self._field)
        for widget in (self._context, label, self._field):
            left.addWidget(widget)
        left.addWidget(self._list, 1)
        left.addWidget(self._left)
        right = QVBoxLayout()
        right.setSpacing(6)
        for button in (self._change, self._change_all, *self._others):
            right.addWidget(button)
        right.addStretch(1)
        right.addWidget(self._close)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 16, 20, 14)
        row.setSpacing(18)
        row.addLayout(left, 1)
        row.addLayout(right)
        self.resize(560, 360)

    # What it is told

    def show_word(self, word: str, context: str, start: int, left: int) -> None:
        """Another word: ``context[start:]`` begins with it; ``left`` are still to be looked at."""
        end = start + len(word)
        self._context.setText(f"{escape(context[:start])}<b><u>{escape(word)}</u></b>{escape(context[end:])}")
        self._left.setText(self.tr("{0} words left").format(left) if left != 1 else self.tr("1 word left"))
        self._list.clear()
        self._is_touched = False
        self._field.setText(word)
        self._field.selectAll()
        self._field.setEnabled(True)
        for button in self._others:
            button.setEnabled(True)
        self._list.setEnabled(False)
        self._list.addItem(self.tr("Looking for suggestions…"))
        self._follow_field()
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_corrections(self, words: Sequence[str]) -> None:
        """What the word may have been meant to be, the likeliest first."""
        self._list.blockSignals(True)
        self._list.clear()
        self._list.addItems(list(words) or [self.tr("No suggestions")])
        self._list.setEnabled(bool(words))
        self._list.blockSignals(False)
        if words and not self._is_touched:
            self._list.setCurrentRow(0)
            self._field.setText(words[0])
            self._field.selectAll()

    def show_note(self, text: str) -> None:
        """There is no word to show: it is done, or has to wait."""
        self._context.setText(escape(text))
        self._left.setText("")
        self._list.clear()
        self._list.setEnabled(False)
        self._field.clear()
        self._field.setEnabled(False)
        for button in (self._change, self._change_all, *self._others):
            button.setEnabled(False)
        self._close.setFocus(Qt.FocusReason.OtherFocusReason)

    def note(self) -> str:
        """What stands above, as plain text."""
        return self._context.text()

    # What the writer does

    @Slot(str)
    def _take_from_list(self, text: str) -> None:
        if text and self._list.isEnabled():
            self._field.setText(text)

    @Slot()
    def _note_touch(self) -> None:
        self._is_touched = True

    @Slot()
    def _follow_field(self) -> None:
        is_possible = bool(self._field.text().strip()) and self._field.isEnabled()
        self._change.setEnabled(is_possible)
        self._change_all.setEnabled(is_possible)

    @Slot()
    def _tell_change(self) -> None:
        if self._change.isEnabled():
            self.change_wanted.emit(self._field.text().strip())

    @Slot()
    def _tell_change_all(self) -> None:
        self.change_all_wanted.emit(self._field.text().strip())
