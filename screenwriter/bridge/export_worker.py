"""Writes exported files, lays out prints and reads PDF files off the window's thread, stopping when told to.

Lives in a ``WorkerThread``. Takes frozen snapshots; never sees the document on screen.
"""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from screenwriter.formats.errors import ScriptFormatError
from screenwriter.formats.export import export_script
from screenwriter.formats.print_layout import PrintOptions, lay_out_print
from screenwriter.formats.report_export import ReportSheet, export_report
from screenwriter.formats.script_file import read_script
from screenwriter.screenplay.document import Screenplay
from screenwriter.storage.atomic_file import WriteError, write_atomically


@dataclass(frozen=True, slots=True)
class ExportOrder:
    """Write this script to this file in the format of its ending, replacing what is there."""

    number: int
    path: Path
    screenplay: Screenplay
    options: PrintOptions


@dataclass(frozen=True, slots=True)
class ReportOrder:
    """Write this report to this file in the format of its ending; where there are ``bytes_ready``, write these."""

    number: int
    path: Path
    sheet: ReportSheet | None
    bytes_ready: bytes = b""


@dataclass(frozen=True, slots=True)
class ReadOrder:
    """Read a script from this file."""

    number: int
    path: Path


@dataclass(frozen=True, slots=True)
class LayOutOrder:
    """Make the sheets of this script."""

    number: int
    screenplay: Screenplay
    options: PrintOptions


@dataclass(frozen=True, slots=True)
class JobFailed:
    """An order was not carried out; no file was touched.

    ``reason`` is a reason of ``WriteError`` or ``ScriptFormatError``, ``cancelled``, or ``other``. ``error`` is what a
    reader raised; None for exports.
    """

    number: int
    path: Path
    reason: str
    detail: str = ""
    error: Exception | None = None


class _CancelledError(Exception):
    pass


class ExportWorker(QObject):
    """Carries orders out one after the other.

    Signals:
        progressed: number of the order, the page in work, how many pages there are.
        exported: number and path of an export that is on disk.
        was_read: number of the order and the ReadScript.
        was_laid_out: number of the order and the Print.
        failed: a JobFailed.
    """

    progressed = Signal(int, int, int)
    exported = Signal(int, object)
    was_read = Signal(int, object)
    was_laid_out = Signal(int, object)
    failed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._cancelled_up_to = 0
        self._lock = threading.Lock()
        self._stopping = threading.Event()

    # Thread-safe

    def cancel(self, number: int) -> None:
        """Give up an order and all before it, at its next page. Thread-safe."""
        with self._lock:
            self._cancelled_up_to = max(self._cancelled_up_to, number)

    @Slot()
    def stop(self) -> None:
        """Give up whatever is in work, and take no more orders. Thread-safe."""
        self._stopping.set()

    # On the worker's thread

    @Slot()
    def start(self) -> None:
        """Nothing to get ready."""

    @Slot(object)
    def export(self, order: ExportOrder) -> None:
        """Answers ``exported`` or ``failed``."""
        on_page = self._watch(order.number)
        suffix = order.path.suffix.lower()
        self._write(order, lambda: export_script(order.screenplay, suffix, order.options, on_page))

    @Slot(object)
    def export_report(self, order: ReportOrder) -> None:
        """Answers ``exported`` or ``failed``."""
        suffix, sheet = order.path.suffix.lower(), order.sheet
        if sheet is None:
            self._write(order, lambda: order.bytes_ready)
        else:
            self._write(order, lambda: export_report(sheet, suffix, lambda _page: self._check(order.number)))

    def _write(self, order: ExportOrder | ReportOrder, make: Callable[[], bytes]) -> None:
        try:
            data = make()
            self._check(order.number)
            write_atomically(order.path, data)
        except _CancelledError:
            self.failed.emit(JobFailed(order.number, order.path, "cancelled"))
        except WriteError as error:
            self.failed.emit(JobFailed(order.number, order.path, error.reason, error.detail))
        except ScriptFormatError as error:
            self.failed.emit(JobFailed(order.number, order.path, error.reason, error.detail))
        except Exception as error:  # whatever a library trips over, the writer must hear that there is no file
            self.failed.emit(JobFailed(order.number, order.path, "other", str(error)))
        else:
            self.exported.emit(order.number, order.path)

    @Slot(object)
    def read(self, order: ReadOrder) -> None:
        """Answers ``was_read`` or ``failed``."""
        try:
            script = read_script(order.path, self._watch(order.number))
            self._check(order.number)
        except _CancelledError:
            error = ScriptFormatError("cancelled")
            self.failed.emit(JobFailed(order.number, order.path, "cancelled", error=error))
        except Exception as error:  # as above
            reason = error.reason if isinstance(error, ScriptFormatError) else "other"
            self.failed.emit(JobFailed(order.number, order.path, reason, str(error), error))
        else:
            self.was_read.emit(order.number, script)

    @Slot(object)
    def lay_out(self, order: LayOutOrder) -> None:
        """Answers ``was_laid_out`` or ``failed``."""
        try:
            printed = lay_out_print(order.screenplay, order.options)
            self._check(order.number)
        except _CancelledError:
            self.failed.emit(JobFailed(order.number, Path(), "cancelled", error=ScriptFormatError("cancelled")))
        except Exception as error:  # as above
            reason = error.reason if isinstance(error, ScriptFormatError) else "other"
            self.failed.emit(JobFailed(order.number, Path(), reason, str(error), error))
        else:
            self.was_laid_out.emit(order.number, printed)

    def finish(self) -> None:
        """Nothing is open."""

    def _watch(self, number: int) -> Callable[[int, int], None]:
        def on_page(page: int, pages: int) -> None:
            self._check(number)
            self.progressed.emit(number, page, pages)

        return on_page

    def _check(self, number: int) -> None:
        with self._lock:
            is_cancelled = number <= self._cancelled_up_to
        if is_cancelled or self._stopping.is_set():
            raise _CancelledError
