"""The versions of a script: keep one by name, compare any two, bring one back."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Protocol

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QInputDialog,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from screenwriter.formats.number_text import whole
from screenwriter.storage.versions import Version
from screenwriter.ui.dialogs.confirmation import is_confirmed
from screenwriter.ui.dialogs.versions_wording import moment_text

_COLUMNS = (
    QT_TRANSLATE_NOOP("VersionsDialog", "Kept"),
    QT_TRANSLATE_NOOP("VersionsDialog", "Name"),
    QT_TRANSLATE_NOOP("VersionsDialog", "Words"),
    QT_TRANSLATE_NOOP("VersionsDialog", "Pages"),
    QT_TRANSLATE_NOOP("VersionsDialog", "Note"),
)


class VersionDesk(Protocol):
    """What the dialog asks for; ``version_commands`` is the real one. Each method tells the writer what goes wrong."""

    def versions(self) -> list[Version]: ...
    def keep(self, name: str, note: str) -> bool: ...
    def describe(self, version: Version, name: str, note: str) -> bool: ...
    def remove(self, version: Version) -> bool: ...
    def compare(self, versions: Sequence[Version], parent: QWidget) -> None: ...
    def compare_with_file(self, version: Version, parent: QWidget) -> None: ...
    def restore(self, version: Version) -> bool: ...


class VersionsDialog(QDialog):
    """Newest first. Choose one to compare it with the present text, two to compare them with each other."""

    def __init__(self, desk: VersionDesk, can_change: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Versions"))
        self._desk = desk
        self._versions: list[Version] = []
        self.table = QTableWidget(0, len(_COLUMNS), self)
        self.table.setAccessibleName(self.tr("Versions of the script"))
        self.table.setHorizontalHeaderLabels([self.tr(column) for column in _COLUMNS])
        self.table.verticalHeader().hide()
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setShowGrid(False)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.keep_button = self._button(
            self.tr("&Keep This Version…"), self.tr("Keep the present text under a name"), self._keep
        )
        self.compare_button = self._button(
            self.tr("&Compare…"), self.tr("With the present text; with two chosen, with each other"), self._compare
        )
        self.file_button = self._button(
            self.tr("Compare with &File…"), self.tr("With a file or another draft"), self._compare_with_file
        )
        self.restore_button = self._button(
            self.tr("&Restore…"), self.tr("Bring the whole text back; one step to undo"), self._restore
        )
        self.name_button = self._button(
            self.tr("&Name and Note…"), self.tr("Name it; what has a name is kept for good"), self._describe
        )
        self.delete_button = self._button(self.tr("&Delete…"), self.tr("Let it go for good"), self._delete)
        self._can_change = can_change
        self._lay_out()
        self.table.itemSelectionChanged.connect(self._enable_buttons)
        self.fill()
        self.resize(880, 520)

    def _button(self, text: str, tip: str, do: Callable[[], None]) -> QPushButton:
        button = QPushButton(text, self)
        button.setToolTip(tip)
        button.setAutoDefault(False)
        button.clicked.connect(do)
        return button

    def _lay_out(self) -> None:
        note = QLabel(
            self.tr("Kept beside your script, never in it. Saving keeps one by itself; old ones are thinned out."), self
        )
        note.setObjectName("dim")
        close = self._button(self.tr("C&lose"), "", self.accept)
        first, second = QHBoxLayout(), QHBoxLayout()
        for button in (self.keep_button, self.compare_button, self.file_button):
            first.addWidget(button)
        first.addStretch(1)
        for button in (self.restore_button, self.name_button, self.delete_button):
            second.addWidget(button)
        second.addStretch(1)
        second.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        column.addWidget(note)
        column.addWidget(self.table, 1)
        column.addLayout(first)
        column.addLayout(second)

    def fill(self) -> None:
        """Show what there is now."""
        self._versions = self._desk.versions()[::-1]
        now = datetime.now()
        self.table.setRowCount(len(self._versions))
        for row, version in enumerate(self._versions):
            name = version.name or (self.tr("on saving") if version.is_automatic else "")
            texts = (
                moment_text(version.moment, now), name, whole(version.words), str(version.pages or ""), version.note
            )  # fmt: skip
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                if column in (2, 3):
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.table.setItem(row, column, item)
        if self._versions:
            self.table.selectRow(0)
        self._enable_buttons()

    def chosen(self) -> list[Version]:
        """The chosen versions, older ones first."""
        rows = sorted({index.row() for index in self.table.selectionModel().selectedRows()}, reverse=True)
        return [self._versions[row] for row in rows]

    @Slot()
    def _enable_buttons(self) -> None:
        count = len(self.chosen())
        self.compare_button.setEnabled(count in (1, 2))
        for button in (self.file_button, self.name_button, self.delete_button):
            button.setEnabled(count == 1)
        self.restore_button.setEnabled(count == 1 and self._can_change)

    @Slot()
    def _keep(self) -> None:
        name, is_given = QInputDialog.getText(self, self.tr("Keep This Version"), self.tr("Name (may be empty):"))
        if is_given and self._desk.keep(name.strip(), ""):
            self.fill()

    @Slot()
    def _compare(self) -> None:
        self._desk.compare(self.chosen(), self)

    @Slot()
    def _compare_with_file(self) -> None:
        self._desk.compare_with_file(self.chosen()[0], self)

    @Slot()
    def _restore(self) -> None:
        if self._desk.restore(self.chosen()[0]):
            self.accept()

    @Slot()
    def _describe(self) -> None:
        [version] = self.chosen()
        name, is_given = QInputDialog.getText(self, self.tr("Name and Note"), self.tr("Name:"), text=version.name)
        if not is_given:
            return
        note, is_given = QInputDialog.getText(self, self.tr("Name and Note"), self.tr("Note:"), text=version.note)
        if is_given and self._desk.describe(version, name.strip(), note.strip()):
            self.fill()

    @Slot()
    def _delete(self) -> None:
        [version] = self.chosen()
        what = version.name or moment_text(version.moment, datetime.now())
        if is_confirmed(
            self,
            self.tr("Delete the version “{what}”?").format(what=what),
            self.tr("It cannot be brought back."),
            self.tr("&Delete"),
        ):
            self._desk.remove(version)
            self.fill()
