"""Searches the script for one query in slices of a few milliseconds, so that no key ever waits for it."""

from collections.abc import Sequence
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from screenwriter.screenplay.elements import Element
from screenwriter.screenplay.text_search import Match, TextSearch

_SLICE_SECONDS = 0.003
_BETWEEN_LOOKS = 8  # elements searched between two looks at the clock


class ScriptSearch(QObject):
    """The matches of one query at a time.

    Signals:
        finished: ``matches`` are all there are.
    """

    finished = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.matches: list[Match] = []
        self._search: TextSearch | None = None
        self._elements: Sequence[Element] = ()
        self._next = 0
        self._bounds: tuple[tuple[int, int], tuple[int, int]] | None = None
        self._go_on_later = QTimer(self, singleShot=True, interval=0)
        self._go_on_later.timeout.connect(self._go_on)

    def start(
        self,
        search: TextSearch,
        elements: Sequence[Element],
        bounds: tuple[tuple[int, int], tuple[int, int]] | None = None,
    ) -> None:
        """Begin; ``finished`` may come before this returns.

        Args:
            bounds: first place and the one behind the last, each an element and an offset; None: all.
        """
        self._search, self._elements, self._bounds = search, elements, bounds
        self.matches = []
        self._next = bounds[0][0] if bounds else 0
        self._go_on()

    def stop(self) -> None:
        """Forget query and matches."""
        self._go_on_later.stop()
        self._search, self._elements, self.matches = None, (), []

    def finish(self) -> None:
        """Search what is left of the script now."""
        if self._search is not None and self._next < self._last():
            self._look(float("inf"))

    @Slot()
    def _go_on(self) -> None:
        self._look(perf_counter() + _SLICE_SECONDS)

    def _last(self) -> int:
        return min(len(self._elements), self._bounds[1][0] + 1) if self._bounds else len(self._elements)

    def _look(self, deadline: float) -> None:
        if self._search is None:
            return
        last = self._last()
        while self._next < last:
            until = min(last, self._next + _BETWEEN_LOOKS)
            for index in range(self._next, until):
                self.matches += (m for m in self._search.matches(self._elements, index) if self._is_inside(m))
            self._next = until
            if perf_counter() > deadline:
                break
        if self._next < last:
            self._go_on_later.start()
        else:
            self._go_on_later.stop()
            self.finished.emit()

    def _is_inside(self, match: Match) -> bool:
        if self._bounds is None:
            return True
        start, end = self._bounds
        return (match.element, match.start) >= start and (match.element, match.end) <= end
