"""When the recovery copy is written: within a second of a key, writing included, and never on the window's own time.

Source: editing.md section 12 rule 1, which allows two seconds; a crash is to cost no more than the last one. The
writing itself is ``bridge.file_worker``'s.
"""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from screenwriter.bridge.file_worker import JournalOrder
from screenwriter.ui.document_controller import DocumentController
from screenwriter.ui.document_needs import ScriptEditor

PAUSE_MS = 300
LONGEST_MS = 600


class JournalController(QObject):
    """Watches the text of one window.

    Signals:
        keep_ordered: a JournalOrder, for ``FileWorker.keep``.
        forget_ordered: for ``FileWorker.forget``.
        failing: reason why unsaved text is in no recovery copy; "" when it is again.
        kept: the text ordered by ``keep_now`` or by typing is safe.
    """

    keep_ordered = Signal(object)
    forget_ordered = Signal()
    failing = Signal(str)
    kept = Signal()

    def __init__(
        self,
        editor: ScriptEditor,
        documents: DocumentController,
        parent: QObject | None = None,
        pause_ms: int = PAUSE_MS,
        longest_ms: int = LONGEST_MS,
    ) -> None:
        super().__init__(parent)
        self._editor = editor
        self._documents = documents
        self._pause = QTimer(self, singleShot=True, interval=pause_ms)
        self._longest = QTimer(self, singleShot=True, interval=longest_ms)
        self._number = 0
        self._is_writing = False
        self._wants_another = False
        self._is_failing = False
        self._revision_kept = -1
        self._pause.timeout.connect(self.keep_now)
        self._longest.timeout.connect(self.keep_now)
        editor.document().contentsChanged.connect(self._note_change)
        documents.text_saved.connect(self.forget)
        documents.text_released.connect(self.forget)

    @Slot()
    def keep_now(self) -> None:
        """Order a copy of the text as it is."""
        self._pause.stop()
        self._longest.stop()
        if not self._documents.is_modified():
            return
        if self._is_writing:
            self._wants_another = True
            return
        self._number += 1
        self._is_writing = True
        self._revision_kept = self._editor.document().revision()
        path = self._documents.path
        self.keep_ordered.emit(
            JournalOrder(
                self._number,
                self._editor.screenplay(),
                str(path) if path is not None else "",
                self._documents.stamp,
                self._documents.name,
            )
        )

    @Slot()
    def forget(self) -> None:
        """Nothing is unsaved, or nobody wants it: no copy."""
        self._pause.stop()
        self._longest.stop()
        self._wants_another = False
        self._revision_kept = -1
        self.forget_ordered.emit()

    @Slot(int)
    def receive_kept(self, number: int) -> None:
        """The order was carried out."""
        if number != self._number:
            return
        if self._is_failing:
            self._is_failing = False
            self.failing.emit("")
        self.kept.emit()
        self._go_on()

    @Slot(int, str, str)
    def receive_failure(self, number: int, reason: str, detail: str) -> None:
        """The order was not carried out; it is tried again with the next change."""
        self._is_failing = True
        self._revision_kept = -1
        self.failing.emit(reason)
        if number == self._number:
            self._go_on()

    def _go_on(self) -> None:
        self._is_writing = False
        if self._wants_another:
            self._wants_another = False
            self.keep_now()

    @Slot()
    def _note_change(self) -> None:
        if self._editor.document().revision() == self._revision_kept:
            return  # only the look changed
        if not self._documents.is_modified():
            self._pause.stop()
            self._longest.stop()
            return
        self._pause.start()
        if not self._longest.isActive():
            self._longest.start()
