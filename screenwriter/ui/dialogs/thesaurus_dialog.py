"""Words like the one at the caret, by sense: choose one, Enter puts it there (Ctrl+Shift+T)."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from screenwriter.ui.detail_delegate import DETAIL, DetailDelegate
from screenwriter.word_messages import Sense, Synonyms

_PAUSE_MS = 200


class ThesaurusDialog(QDialog):
    """A field with the word, and the words like it below.

    Args:
        word: what is looked up first.
        in_case: a word as it would be put there, with the capitals of the one it replaces.

    Signals:
        word_wanted: look this up.
        chosen: put this there; the dialog closes.
    """

    word_wanted = Signal(str)
    chosen = Signal(str)

    def __init__(self, word: str, in_case: Callable[[str], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Thesaurus"))
        self._in_case = in_case
        self._field = QLineEdit(word, self)
        self._field.setAccessibleName(self.tr("Word to look up"))
        self._field.setToolTip(self.tr("Type another word to look it up"))
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Words like it"))
        self.list.setItemDelegate(DetailDelegate(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._note = QLabel(self)
        self._note.setObjectName("dim")
        self._note.setWordWrap(True)
        self._replace = QPushButton(self.tr("&Replace"), self)
        self._replace.setToolTip(self.tr("Put the word in the script (Enter)"))
        self._replace.setDefault(True)
        self._look_up = QPushButton(self.tr("&Look Up"), self)
        self._look_up.setToolTip(self.tr("Words like the chosen one (Ctrl+Enter)"))
        self._look_up.setAutoDefault(False)
        close = QPushButton(self.tr("Close"), self)
        close.setToolTip(self.tr("Leave the word as it is (Esc)"))
        close.setAutoDefault(False)
        buttons = QHBoxLayout()
        for button in (self._look_up, close, self._replace):
            buttons.addWidget(button)
        buttons.insertStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.addWidget(self._field)
        column.addWidget(self.list, 1)
        column.addWidget(self._note)
        column.addLayout(buttons)
        self.resize(440, 480)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self._field.textEdited.connect(self._pause.start)
        self._field.installEventFilter(self)
        self.list.currentItemChanged.connect(self._follow_choice)
        self.list.itemDoubleClicked.connect(self._choose)
        self._replace.clicked.connect(self._choose)
        self._look_up.clicked.connect(self._look_further)
        close.clicked.connect(self.reject)
        self._follow_choice()

    def word(self) -> str:
        """What the field asks for."""
        return self._field.text().strip()

    def show_synonyms(self, answer: Synonyms) -> None:
        """Fill the list."""
        self.list.clear()
        if answer.in_script:
            self._add_heading(self.tr("Similar words in this script"))
            for used in answer.in_script:
                self._add_word(
                    used.word, self.tr("{0} times").format(used.count) if used.count > 1 else self.tr("once")
                )
        above = self.list.count() if answer.senses else 0
        for sense in answer.senses:
            self._add_sense(sense)
        is_empty = not answer.senses and not answer.in_script
        self.show_note(self.tr("The thesaurus has no words like “{0}”.").format(self.word()) if is_empty else "")
        self.list.setCurrentRow(-1)
        self._step(1 + above)

    def show_note(self, text: str) -> None:
        """Say something below the list."""
        self._note.setText(text)
        self._note.setVisible(bool(text))

    def chosen_word(self) -> str:
        """The word of the row that is chosen, "" if it is none."""
        item = self.list.currentItem()
        return item.data(Qt.ItemDataRole.UserRole) or "" if item is not None else ""

    def _add_sense(self, sense: Sense) -> None:
        self._add_heading(self.tr("{part}: {meaning}").format(part=self._part(sense.part), meaning=sense.meaning))
        for word in sense.words:
            self._add_word(word, "")
        for word in sense.near:
            self._add_word(word, self.tr("near"))

    def _part(self, part: str) -> str:
        names = {
            "noun": self.tr("Noun"),
            "verb": self.tr("Verb"),
            "adjective": self.tr("Adjective"),
            "adverb": self.tr("Adverb"),
        }
        return names[part]

    def _add_heading(self, text: str) -> None:
        item = QListWidgetItem(text)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setToolTip(text)
        item.setSizeHint(QSize(0, self.fontMetrics().height() + 14))
        font = item.font()
        font.setWeight(QFont.Weight.DemiBold)
        item.setFont(font)
        self.list.addItem(item)

    def _add_word(self, word: str, detail: str) -> None:
        shown = self._in_case(word)
        item = QListWidgetItem(f"    {shown}")
        item.setData(Qt.ItemDataRole.UserRole, shown)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{shown}, {detail}" if detail else shown)
        item.setData(DETAIL, detail)
        self.list.addItem(item)

    def _step(self, step: int) -> None:
        """Go to another word, over headings."""
        row = self.list.currentRow()
        for place in range(row + step, self.list.count() if step > 0 else -1, 1 if step > 0 else -1):
            if self.list.item(place).flags() & Qt.ItemFlag.ItemIsSelectable:
                self.list.setCurrentRow(place)
                return

    @Slot()
    def _ask(self) -> None:
        if self.word():
            self.word_wanted.emit(self.word())

    @Slot()
    def _follow_choice(self) -> None:
        for button in (self._replace, self._look_up):
            button.setEnabled(bool(self.chosen_word()))

    @Slot()
    def _choose(self) -> None:
        if word := self.chosen_word():
            self.chosen.emit(word)
            self.accept()

    @Slot()
    def _look_further(self) -> None:
        if word := self.chosen_word():
            self._field.setText(word)
            self._field.setFocus(Qt.FocusReason.OtherFocusReason)
            self._ask()

    # Qt's name

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 10, Qt.Key.Key_PageUp: -10}
        if step := steps.get(Qt.Key(event.key())):
            self._step(step)
            return True
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._look_further()
            return True
        return False
