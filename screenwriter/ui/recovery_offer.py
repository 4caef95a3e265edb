"""Offers what dead windows left, and lets a copy go only when its text is safe in this window's own journal."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QMessageBox, QWidget

from screenwriter.storage.recovery import Leftover, find_leftovers
from screenwriter.ui.appearance import Appearance
from screenwriter.ui.dialogs.recovery_dialog import RecoveryDialog
from screenwriter.ui.document_controller import DocumentController
from screenwriter.ui.journal_controller import JournalController


class RecoveryOffer(QObject):
    """Signals:
    restored: the text of a dead window is in this one.
    """

    restored = Signal()

    def __init__(
        self,
        folder: Path,
        documents: DocumentController,
        journal: JournalController,
        appearance: Appearance,
        read_saved: Callable[[Path], str],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._folder = folder
        self._documents = documents
        self._journal = journal
        self._appearance = appearance
        self._read_saved = read_saved
        self._window = window
        self._taken_over: list[Leftover] = []
        journal.kept.connect(self._let_go)

    def offer(self) -> bool:
        """Ask about leftovers, if there are any; False when there are none."""
        leftovers = find_leftovers(self._folder)
        if not leftovers:
            return False
        dialog = RecoveryDialog(leftovers, self._read_saved, self._appearance.theme, self._window)
        dialog.exec()
        for leftover in leftovers:
            if leftover is not dialog.chosen:
                leftover.release()
        if dialog.chosen is not None:
            self._restore(dialog.chosen)
        return True

    @Slot()
    def offer_on_request(self) -> None:
        """As ``offer``, but say so when there is nothing."""
        if not self.offer():
            QMessageBox.information(self._window, self.tr("Screenwriter"), self.tr("There is no recovered text."))

    def _restore(self, leftover: Leftover) -> None:
        if not self._documents.restore(leftover.copy):
            leftover.release()
            return
        self._taken_over.append(leftover)
        self._journal.keep_now()
        self.restored.emit()

    @Slot()
    def _let_go(self) -> None:
        for leftover in self._taken_over:
            leftover.discard()
        self._taken_over.clear()
