"""The bar under the page that asks what to find and what to put there. It knows nothing of the script."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from screenwriter.screenplay.elements import ElementKind
from screenwriter.screenplay.text_search import SearchQuery

_KINDS = {
    ElementKind.SCENE_HEADING: QT_TRANSLATE_NOOP("FindBar", "Scene heading"),
    ElementKind.ACTION: QT_TRANSLATE_NOOP("FindBar", "Action"),
    ElementKind.CHARACTER: QT_TRANSLATE_NOOP("FindBar", "Character"),
    ElementKind.PARENTHETICAL: QT_TRANSLATE_NOOP("FindBar", "Parenthetical"),
    ElementKind.DIALOGUE: QT_TRANSLATE_NOOP("FindBar", "Dialogue"),
    ElementKind.LYRIC: QT_TRANSLATE_NOOP("FindBar", "Lyric"),
    ElementKind.TRANSITION: QT_TRANSLATE_NOOP("FindBar", "Transition"),
    ElementKind.SHOT: QT_TRANSLATE_NOOP("FindBar", "Shot"),
    ElementKind.GENERAL: QT_TRANSLATE_NOOP("FindBar", "General"),
    ElementKind.SECTION: QT_TRANSLATE_NOOP("FindBar", "Section"),
    ElementKind.SYNOPSIS: QT_TRANSLATE_NOOP("FindBar", "Synopsis"),
    ElementKind.NOTE: QT_TRANSLATE_NOOP("FindBar", "Note"),
    ElementKind.BONEYARD: QT_TRANSLATE_NOOP("FindBar", "Boneyard"),
}
_STYLE = (
    "#findBar { background: palette(window); border: none; border-top: 1px solid palette(midlight); }"
    "#findBar QToolButton:checked { background: palette(midlight); color: palette(window-text); }"
)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FindBar(QFrame):
    """Two fields and the choices beside them.

    Signals:
        query_changed: ``query()`` is another now.
        next_wanted, previous_wanted, replace_wanted, replace_all_wanted: as their buttons say.
        scope_chosen(bool): search the selection only, or all again.
        list_switched(bool): the list of matches is to show, or not.
        list_wanted: the keyboard wants to go down into it.
        closed: the writer sent the bar away.
    """

    query_changed = Signal()
    next_wanted = Signal()
    previous_wanted = Signal()
    replace_wanted = Signal()
    replace_all_wanted = Signal()
    scope_chosen = Signal(bool)
    list_switched = Signal(bool)
    list_wanted = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findBar")
        self.setStyleSheet(_STYLE)
        self.setAccessibleName(self.tr("Find and replace"))
        self.find_field = _field(self, self.tr("Find"))
        self.replace_field = _field(self, self.tr("Replace with"))
        self.kind_choice = QComboBox(self)
        self.kind_choice.setToolTip(self.tr("Where to look"))
        self.kind_choice.setAccessibleName(self.tr("Where to look"))
        self.kind_choice.addItem(self.tr("Everywhere"), None)
        for kind, text in _KINDS.items():
            self.kind_choice.addItem(QCoreApplication.translate("FindBar", text), kind.value)
        self.case_box = _box(self, self.tr("&Case"), self.tr("Only with these capitals"))
        self.word_box = _box(self, self.tr("&Whole word"), self.tr("Not as a part of a longer word"))
        self.expression_box = _box(self, self.tr("Rege&x"), self.tr("What is to be found is a regular expression"))
        self.scope_box = _box(self, self.tr("Se&lection"), self.tr("Only in the selected part of the script"))
        self._count = QLabel(self)
        self._count.setObjectName("dim")
        self._problem = QLabel(self)
        self._problem.setObjectName("problem")
        self._problem.hide()
        self._replace_label = QLabel(self.tr("Replace with"), self)
        self._replace_button = QPushButton(self.tr("Replace"), self)
        self._replace_all_button = QPushButton(self.tr("Replace All"), self)
        self.list_button = self._button(self.tr("List"), self.tr("List the matches (F4 goes there)"))
        self.list_button.setCheckable(True)
        self._place_widgets()
        self._connect_widgets()
        self.hide()

    def query(self) -> SearchQuery:
        """What to look for."""
        kind = self.kind_choice.currentData()
        return SearchQuery(
            text=self.find_field.text(),
            kind=ElementKind(kind) if kind else None,
            is_case_sensitive=self.case_box.isChecked(),
            is_whole_word=self.word_box.isChecked(),
            is_regular_expression=self.expression_box.isChecked(),
        )

    def replacement(self) -> str:
        """What to put in its place."""
        return self.replace_field.text()

    def open(self, text: str, *, with_replacing: bool) -> None:
        """Show the bar with the keyboard in its field; "" keeps what was looked for last."""
        for widget in (self._replace_label, self.replace_field, self._replace_button, self._replace_all_button):
            widget.setVisible(with_replacing)
        self.show()
        if text and text != self.find_field.text():
            self.find_field.setText(text)
        self.find_field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.find_field.selectAll()

    def place_list(self, matches: QWidget, *, is_shown: bool) -> None:
        """Put the list of matches below the fields; ``is_shown``: its button is pressed."""
        self._grid.addWidget(matches, 3, 0, 1, 3)
        self.list_button.setChecked(is_shown)
        self.list_button.toggled.connect(self.list_switched)

    @Slot()
    def focus_field(self) -> None:
        """Give the keyboard to the field of what to find."""
        self.find_field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_count(self, text: str) -> None:
        """How much was found, and which of it is selected."""
        self._say(self._count, text)

    def show_problem(self, text: str) -> None:
        """Why nothing can be looked for."""
        self._say(self._problem, text)

    def count_text(self) -> str:
        """What is said about the search now, whichever it is."""
        return self._count.text() or self._problem.text()

    def set_scoped(self, is_scoped: bool) -> None:
        """Tick the box of the selection without telling of it."""
        self.scope_box.blockSignals(True)
        self.scope_box.setChecked(is_scoped)
        self.scope_box.blockSignals(False)

    def _say(self, label: QLabel, text: str) -> None:
        for other in (self._count, self._problem):
            other.setText(text if other is label else "")
            other.setToolTip(other.text())
            other.setVisible(other is label)

    def _place_widgets(self) -> None:
        grid = self._grid = QGridLayout(self)
        grid.setContentsMargins(14, 8, 10, 8)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        grid.addWidget(QLabel(self.tr("Find"), self), 0, 0)
        grid.addWidget(self.find_field, 0, 1)
        stepping = QHBoxLayout()
        stepping.setSpacing(2)
        for text, tip, signal in (
            ("↑", self.tr("Previous match (Shift+F3)"), self.previous_wanted),
            ("↓", self.tr("Next match (F3)"), self.next_wanted),
        ):
            stepping.addWidget(button := self._button(text, tip))
            button.clicked.connect(signal)
        stepping.addWidget(self.list_button)
        stepping.addStretch(1)
        stepping.addWidget(close := self._button("✕", self.tr("Close (Esc)")))
        close.clicked.connect(self.closed)
        grid.addLayout(stepping, 0, 2)
        grid.addWidget(self._replace_label, 1, 0)
        grid.addWidget(self.replace_field, 1, 1)
        replacing = QHBoxLayout()
        replacing.setSpacing(6)
        replacing.addWidget(self._replace_button)
        replacing.addWidget(self._replace_all_button)
        grid.addLayout(replacing, 1, 2)
        options = QHBoxLayout()
        options.setSpacing(12)
        options.addWidget(self.kind_choice)
        for box in (self.case_box, self.word_box, self.expression_box, self.scope_box):
            options.addWidget(box)
        for label in (self._count, self._problem):
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            label.setSizePolicy(
                QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred
            )  # words never widen the window
            options.addWidget(label, 1)
        grid.addLayout(options, 2, 0, 1, 3)

    def _button(self, text: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return button

    def _connect_widgets(self) -> None:
        self.find_field.textChanged.connect(self.query_changed)
        self.kind_choice.currentIndexChanged.connect(self.query_changed)
        for box in (self.case_box, self.word_box, self.expression_box):
            box.toggled.connect(self.query_changed)
        self.scope_box.toggled.connect(self.scope_chosen)
        self._replace_button.clicked.connect(self.replace_wanted)
        self._replace_all_button.clicked.connect(self.replace_all_wanted)
        for field in (self.find_field, self.replace_field):
            field.installEventFilter(self)

    def _use_enter(self, field: QObject, event: QKeyEvent) -> None:
        if field is self.replace_field:
            self.replace_wanted.emit()
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.previous_wanted.emit()
        else:
            self.next_wanted.emit()

    # Qt's names

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in _ENTER:
            self._use_enter(watched, event)
            return True
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Down:
            self.list_wanted.emit()
            return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)


def _field(parent: QWidget, name: str) -> QLineEdit:
    field = QLineEdit(parent)
    field.setAccessibleName(name)
    field.setMinimumWidth(120)
    field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return field


def _box(parent: QWidget, text: str, tip: str) -> QCheckBox:
    box = QCheckBox(text, parent)
    box.setToolTip(tip)
    return box
