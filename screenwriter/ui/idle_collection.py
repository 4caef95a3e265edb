"""Python's cyclic garbage is collected on the window's thread, while the keys rest.

Left to itself the collector runs on whatever thread allocates, so that a worker may free a widget or a timer of the
window, which Qt forbids; and a full run takes some 30 ms with a long script, which must not fall between two keys.
"""

import gc

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QTextDocument

REST_MS = 2000
MOST_WAITING_MS = 60_000
"""Collected at the latest after so long, for a writer who never pauses and a worker that makes much garbage."""


class IdleCollection(QObject):
    """Takes the collector over from its making until ``end``."""

    def __init__(self, document: QTextDocument, parent: QObject, rest_ms: int = REST_MS) -> None:
        super().__init__(parent)
        gc.disable()
        self._rest = QTimer(self, singleShot=True, interval=rest_ms)
        self._latest = QTimer(self, interval=MOST_WAITING_MS)
        self._rest.timeout.connect(self._collect)
        self._latest.timeout.connect(self._collect)
        self._latest.start()
        document.contentsChanged.connect(self._rest.start)

    @Slot()
    def _collect(self) -> None:
        gc.collect()
        self._latest.start()

    def end(self) -> None:
        """Leave collecting to Python again."""
        self._rest.stop()
        self._latest.stop()
        gc.enable()
