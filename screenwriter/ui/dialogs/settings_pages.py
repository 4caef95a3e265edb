"""The pages of the settings with a search field above: words in a label, its choices or its tip lead to the setting."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

_NAV_WIDTH = 190


@dataclass(frozen=True, slots=True)
class _Setting:
    """One row of a page: what is highlighted, what takes the keyboard, and the words it is found by."""

    page: int
    label: QWidget
    field: QWidget
    words: str


class SettingsPages(QWidget):
    """A list of pages, the page, and the search over all of them.

    In the search field Enter goes to the first setting found, Down and Up go through those found.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Find a setting"))
        self.search.setAccessibleName(self.tr("Find a setting"))
        self.search.setToolTip(self.tr("Enter goes to the setting found, Down and Up to the next and the one before"))
        self.search.setClearButtonEnabled(True)
        self.names = QListWidget(self)
        self.names.setAccessibleName(self.tr("Pages"))
        self.names.setFixedWidth(_NAV_WIDTH)
        self.nothing = QLabel(self.tr("No setting has these words."), self)
        self.nothing.setObjectName("dim")
        self.nothing.hide()
        self._stack = QStackedWidget(self)
        self._forms: list[QFormLayout] = []
        self._settings: list[_Setting] = []
        self._found: list[_Setting] = []
        self._shown = 0
        self._lay_out()
        self.names.currentRowChanged.connect(self._stack.setCurrentIndex)
        self.search.textChanged.connect(self._find)
        self.search.installEventFilter(self)
        for keys in ("Ctrl+F", "Ctrl+E"):
            QShortcut(QKeySequence(keys), self, self._focus_search)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(self.names)
        row.addWidget(self._stack, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.search)
        column.addWidget(self.nothing)
        column.addLayout(row, 1)

    def add_page(self, title: str) -> QFormLayout:
        """Another page; rows go into the answer."""
        heading = QLabel(title)
        heading.setObjectName("section")
        heading.setIndent(0)
        form = QFormLayout()
        form.setHorizontalSpacing(18)
        form.setVerticalSpacing(9)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(heading)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 8, 0)
        column.addLayout(form)
        column.addStretch(1)
        area = QScrollArea(self._stack)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(page)
        self._stack.addWidget(area)
        self.names.addItem(title)
        self._forms.append(form)
        return form

    def finish(self) -> None:
        """All rows are there: make room for the largest page, and know the words of each."""
        for page, form in enumerate(self._forms):
            self._settings += _rows(page, form)
        pages = [self._stack.widget(row).widget() for row in range(self._stack.count())]  # type: ignore[attr-defined]
        self._stack.setMinimumWidth(max(page.sizeHint().width() for page in pages) + 20)
        tallest = max(page.sizeHint().height() for page in pages)
        room = self.screen().availableSize().height() - 260
        self._stack.setMinimumHeight(max(200, min(tallest + 8, room)))
        self.names.setCurrentRow(0)

    @property
    def found_fields(self) -> list[QWidget]:
        """The fields of the settings found, in order."""
        return [setting.field for setting in self._found]

    # Searching

    @Slot(str)
    def _find(self, text: str) -> None:
        words = text.casefold().split()
        hits = [setting for setting in self._settings if words and all(word in setting.words for word in words)]
        self._found, self._shown = hits, 0
        pages = {setting.page for setting in hits}
        for row in range(self.names.count()):
            item = self.names.item(row)
            font = item.font()
            font.setBold(row in pages)
            item.setFont(font)
            item.setHidden(bool(words) and bool(pages) and row not in pages)
        self.nothing.setVisible(bool(words) and not hits)
        for setting in self._settings:
            _mark(setting.label, setting in hits)
        if hits:
            self._show(hits[0])

    def _show(self, setting: _Setting) -> None:
        self.names.setCurrentRow(setting.page)
        area = self._stack.widget(setting.page)
        if isinstance(area, QScrollArea):
            area.ensureWidgetVisible(setting.field)

    def _step(self, step: int) -> None:
        if self._found:
            self._shown = (self._shown + step) % len(self._found)
            self._show(self._found[self._shown])

    @Slot()
    def _focus_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    # Qt's name

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._step(1 if key == Qt.Key.Key_Down else -1)
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._found:
                self._found[self._shown].field.setFocus(Qt.FocusReason.TabFocusReason)
            return True  # never the dialog's button
        if key == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
            return True
        return False


def _rows(page: int, form: QFormLayout) -> Iterator[_Setting]:
    title = form.itemAt(0).widget()
    page_words = title.text() if isinstance(title, QLabel) else ""
    for row in range(form.rowCount()):
        item = form.itemAt(row, QFormLayout.ItemRole.FieldRole)
        field = None if item is None else item.widget() or _first_widget(item.layout())
        if field is None:
            continue
        label = form.labelForField(field)
        shown = label if isinstance(label, QLabel) and label.text() else field
        words = " ".join([page_words, *_words_of(field), label.text() if isinstance(label, QLabel) else ""])
        yield _Setting(page, shown, _focusable(field), words.casefold())


def _first_widget(layout: QObject | None) -> QWidget | None:
    return layout.itemAt(0).widget() if isinstance(layout, QHBoxLayout) else None


def _focusable(field: QWidget) -> QWidget:
    """The part of a field that takes the keyboard."""
    parts = [field, *field.findChildren(QWidget)]
    return next((part for part in parts if part.focusPolicy() & Qt.FocusPolicy.TabFocus), field)


def _words_of(field: QWidget) -> list[str]:
    words = [field.toolTip(), *(child.toolTip() for child in field.findChildren(QWidget))]
    if isinstance(field, QAbstractButton):
        words.append(field.text())
    if isinstance(field, QComboBox):
        words += [field.itemText(row) for row in range(field.count())]
    return words


def _mark(label: QWidget, is_found: bool) -> None:
    if bool(label.property("found")) is not is_found:
        label.setProperty("found", is_found)
        label.style().unpolish(label)
        label.style().polish(label)
