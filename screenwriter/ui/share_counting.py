"""Counts the shares of a script a few milliseconds at a time, so that the window stays awake."""

import time
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from screenwriter.screenplay.elements import Element
from screenwriter.screenplay.origin_map import Entry
from screenwriter.screenplay.origin_shares import ShareCounter

_SLICE_SECONDS = 0.004


class ShareCounting(QObject):
    """One count, of a script that does not change meanwhile.

    Signals:
        counted: the Shares.
    """

    counted = Signal(object)

    def __init__(
        self, elements: Sequence[Element], entries: Sequence[Entry], counter: ShareCounter, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._counter = counter
        self._left: Iterator[tuple[Element, Entry]] = zip(elements, entries, strict=True)
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._count_on)
        self._timer.start()

    @Slot()
    def _count_on(self) -> None:
        end = time.perf_counter() + _SLICE_SECONDS
        for element, entry in self._left:
            self._counter.add(element, entry)
            if time.perf_counter() > end:
                return
        self._timer.stop()
        self.counted.emit(self._counter.shares())
