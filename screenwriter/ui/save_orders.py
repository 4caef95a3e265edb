"""Orders to write a script's file: one at a time, and what the window's text does until the answer comes."""

from pathlib import Path

from PySide6.QtCore import QEventLoop, QObject, Signal, Slot

from screenwriter.bridge.file_worker import SaveOrder
from screenwriter.screenplay.document import Screenplay
from screenwriter.storage.atomic_file import FileStamp
from screenwriter.storage.versions import VersionStore
from screenwriter.ui.document_needs import ScriptEditor


class SaveOrders(QObject):
    """Takes snapshots of one editor's script; ``bridge.file_worker`` writes them.

    Signals:
        ordered: a SaveOrder, for ``FileWorker.save``.
    """

    ordered = Signal(object)
    _settled = Signal()

    def __init__(self, editor: ScriptEditor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self._in_flight: SaveOrder | None = None
        self._revision = -1  # of the document when it was ordered
        self._number = 0
        self._deleted = 0  # characters taken out by hand since the last save
        self.is_quiet = False  # whether nobody asked for the last one
        editor.document().contentsChange.connect(self._count_deleted)

    @property
    def is_waiting(self) -> bool:
        """Whether an order has no answer yet."""
        return self._in_flight is not None

    @property
    def is_text_as_ordered(self) -> bool:
        """Whether the text is still what the last order was about."""
        return self._editor.document().revision() == self._revision

    def start_afresh(self) -> None:
        """Another script is shown: nothing was taken out of it yet."""
        self._deleted = 0

    def order(
        self,
        path: Path,
        expected: FileStamp | None,
        backup_root: Path | None,
        side_store: VersionStore | None,
        *,
        is_quiet: bool = False,
    ) -> None:
        """Have the text as it is now written; arguments as in a ``SaveOrder``. None may be waiting."""
        self._number += 1
        self.is_quiet = is_quiet
        self._revision = self._editor.document().revision()
        deleted, self._deleted = self._deleted, 0
        self._in_flight = SaveOrder(
            self._number, path, self._editor.screenplay(), expected, backup_root, deleted, side_store, is_quiet
        )
        self.ordered.emit(self._in_flight)

    def take_saved(self, number: int) -> Screenplay | None:
        """What is in the file now; None: the order of this number is not waited for."""
        if self._in_flight is None or number != self._in_flight.number:
            return None
        written, self._in_flight = self._in_flight.screenplay, None
        return written

    def take_refused(self, number: int) -> bool:
        """Nothing was written; False: the order of this number is not waited for."""
        if self._in_flight is None or number != self._in_flight.number:
            return False
        self._deleted += self._in_flight.deleted_characters
        self._in_flight = None
        return True

    def tell_settled(self) -> None:
        """The answer was dealt with: whoever waits may go on, unless another order was given."""
        if self._in_flight is None:
            self._settled.emit()

    def wait_until_settled(self) -> None:
        """Let the file worker finish; the window paints meanwhile but takes no keys."""
        if self._in_flight is None:
            return
        loop = QEventLoop()
        self._settled.connect(loop.quit)
        loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        self._settled.disconnect(loop.quit)

    @Slot(int, int, int)
    def _count_deleted(self, _position: int, removed: int, added: int) -> None:
        self._deleted += max(0, removed - added)
