"""When the program itself is at fault: a line in a log, a word above the page, and a recovery copy at once."""

import sys
import traceback
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Signal

_LARGEST_LOG_BYTES = 1_000_000


class ErrorReporter(QObject):
    """Takes errors nobody caught, from any thread.

    Signals:
        happened: name of the log file; delivered in the window's thread to bound methods of its objects.
    """

    happened = Signal(str)

    def __init__(self, log: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._log = log
        self._former: Callable[..., object] | None = None

    def install(self) -> None:
        """Hear of errors from now on."""
        self._former, sys.excepthook = sys.excepthook, self.report

    def remove(self) -> None:
        """Leave errors to whoever had them before."""
        if self._former is not None:
            sys.excepthook, self._former = self._former, None

    def report(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Write the error down and tell; never raises, wherever it is called."""
        text = "".join(traceback.format_exception(kind, error, trace))
        try:
            self._log.parent.mkdir(parents=True, exist_ok=True)
            is_long = self._log.exists() and self._log.stat().st_size > _LARGEST_LOG_BYTES
            with open(self._log, "w" if is_long else "a", encoding="utf-8", errors="replace") as file:
                file.write(f"{datetime.now():%Y-%m-%d %H:%M:%S}\n{text}\n")
        except OSError:
            pass
        print(text, file=sys.stderr, end="")
        self.happened.emit(str(self._log))
