"""The backups of a script: where they lie, what they hold, which are kept for good, and how to get one back."""

from collections.abc import Callable
from datetime import datetime
from typing import Protocol

from PySide6.QtCore import QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from screenwriter.formats.number_text import decimal
from screenwriter.storage.backups import Backup, total_bytes
from screenwriter.ui.detail_delegate import DETAIL, DetailDelegate
from screenwriter.ui.dialogs.versions_wording import moment_text


class BackupDesk(Protocol):
    """What the dialog asks for; each method tells the writer what goes wrong."""

    def backups(self) -> list[Backup]: ...
    def backup_folder(self) -> str: ...
    def choose_backup_root(self, folder: str) -> None: ...
    def pin(self, backup: Backup, is_pinned: bool) -> None: ...
    def compare_backup(self, backup: Backup, parent: QWidget) -> None: ...
    def restore_backup(self, backup: Backup) -> bool: ...


class BackupsDialog(QDialog):
    """Newest first."""

    def __init__(self, desk: BackupDesk, can_change: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Backups"))
        self._desk = desk
        self._can_change = can_change
        self._backups: list[Backup] = []
        self._place = QLabel(self)
        self._place.setObjectName("dim")
        self._place.setWordWrap(True)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Backups of the script"))
        self.list.setItemDelegate(DetailDelegate(self.list))
        self.compare_button = self._button(self.tr("&Compare…"), self.tr("With the present text"), self._compare)
        self.restore_button = self._button(
            self.tr("&Restore…"), self.tr("Bring the whole text back; one step to undo"), self._restore
        )
        self.pin_button = self._button(
            self.tr("Keep for &Good"), self.tr("It is never removed to make room"), self._pin
        )
        self._lay_out()
        self.list.currentRowChanged.connect(self._enable_buttons)
        self.fill()
        self.resize(640, 480)

    def _button(self, text: str, tip: str, do: Callable[[], None]) -> QPushButton:
        button = QPushButton(text, self)
        button.setToolTip(tip)
        button.setAutoDefault(False)
        button.clicked.connect(do)
        return button

    def _lay_out(self) -> None:
        show = self._button(self.tr("&Show Folder"), self.tr("Backups are ordinary script files"), self._show_folder)
        choose = self._button(
            self.tr("Choose &Folder…"), self.tr("Keep backups somewhere else from now on"), self._choose_folder
        )
        close = self._button(self.tr("C&lose"), "", self.accept)
        first, second = QHBoxLayout(), QHBoxLayout()
        for button in (self.compare_button, self.restore_button, self.pin_button):
            first.addWidget(button)
        first.addStretch(1)
        for button in (show, choose):
            second.addWidget(button)
        second.addStretch(1)
        second.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        column.addWidget(self._place)
        column.addWidget(self.list, 1)
        column.addLayout(first)
        column.addLayout(second)

    def fill(self) -> None:
        """Show what there is now."""
        row = max(0, self.list.currentRow())
        self._backups = self._desk.backups()[::-1]
        self._place.setText(self._place_text())
        now = datetime.now()
        self.list.clear()
        for backup in self._backups:
            item = QListWidgetItem(moment_text(backup.made_at, now))
            item.setData(DETAIL, self.tr("kept for good") if backup.is_pinned else "")
            item.setToolTip(str(backup.path))
            self.list.addItem(item)
        self.list.setCurrentRow(min(row, len(self._backups) - 1))
        self._enable_buttons()

    def _place_text(self) -> str:
        if self._backups:
            text = self.tr(
                "In {folder}. {size} MB. The last 20 are kept, then one an hour for a day, one a day for 60 days, "
                "one a week; those kept for good stay."
            )
        else:
            text = self.tr(
                "In {folder}. The last 20 are kept, then one an hour for a day, one a day for 60 days, one a week; "
                "those kept for good stay."
            )
        return text.format(folder=self._desk.backup_folder(), size=decimal(total_bytes(self._backups) / 2**20, 1))

    def _chosen(self) -> Backup | None:
        row = self.list.currentRow()
        return self._backups[row] if 0 <= row < len(self._backups) else None

    @Slot()
    def _enable_buttons(self) -> None:
        backup = self._chosen()
        for button in (self.compare_button, self.pin_button):
            button.setEnabled(backup is not None)
        self.restore_button.setEnabled(backup is not None and self._can_change)
        self.pin_button.setText(
            self.tr("Don't Keep for &Good") if backup is not None and backup.is_pinned else self.tr("Keep for &Good")
        )

    @Slot()
    def _compare(self) -> None:
        if backup := self._chosen():
            self._desk.compare_backup(backup, self)

    @Slot()
    def _restore(self) -> None:
        backup = self._chosen()
        if backup is not None and self._desk.restore_backup(backup):
            self.accept()

    @Slot()
    def _pin(self) -> None:
        if backup := self._chosen():
            self._desk.pin(backup, not backup.is_pinned)
            self.fill()

    @Slot()
    def _show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._desk.backup_folder()))

    @Slot()
    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Folder for Backups"), self._desk.backup_folder())
        if folder:
            self._desk.choose_backup_root(folder)
            self.fill()
