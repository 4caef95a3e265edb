"""Work that takes a while, on a worker's thread: exporting, laying out a print, reading a PDF file. Can be stopped."""

from pathlib import Path

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer, Signal, SignalInstance, Slot
from PySide6.QtWidgets import QProgressDialog, QWidget

from screenwriter.bridge.export_worker import ExportOrder, ExportWorker, JobFailed, LayOutOrder, ReadOrder, ReportOrder
from screenwriter.bridge.worker_thread import WorkerThread
from screenwriter.formats.errors import ScriptFormatError
from screenwriter.formats.print_layout import Print, PrintOptions
from screenwriter.formats.report_export import ReportSheet
from screenwriter.formats.script_file import ReadScript
from screenwriter.screenplay.document import Screenplay

_PROGRESS_AFTER_MS = 1000
_READING_TOLD_AFTER_MS = 300


class BackgroundJobs(QObject):
    """One job at a time, over one window.

    ``thread`` is the worker's; it starts with the first job, and whoever made this object stops it.

    Signals:
        exported: path of a file that is written.
        not_exported: a JobFailed.
    """

    exported = Signal(object)
    not_exported = Signal(object)
    _export_ordered = Signal(object)
    _report_ordered = Signal(object)
    _read_ordered = Signal(object)
    _lay_out_ordered = Signal(object)
    _reading_ended = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._number = 0
        self._progress: QProgressDialog | None = None
        self._answer: ReadScript | Print | Exception | None = None
        self._worker = ExportWorker()
        self.thread = WorkerThread(self._worker, "export", self)
        self._export_ordered.connect(self._worker.export)
        self._report_ordered.connect(self._worker.export_report)
        self._read_ordered.connect(self._worker.read)
        self._lay_out_ordered.connect(self._worker.lay_out)
        self._worker.progressed.connect(self._show_progress)
        self._worker.exported.connect(self._take_export)
        self._worker.was_read.connect(self._take_answer)
        self._worker.was_laid_out.connect(self._take_answer)
        self._worker.failed.connect(self._take_failure)

    def export(self, path: Path, screenplay: Screenplay, options: PrintOptions) -> None:
        """Write a file in the format of its ending, replacing what is there; a signal tells the end."""
        self._begin_export(path)
        self._export_ordered.emit(ExportOrder(self._number, path, screenplay, options))

    def export_report(self, path: Path, sheet: ReportSheet | None, bytes_ready: bytes = b"") -> None:
        """Write a report, or a picture that is ready, as ``export`` does."""
        self._begin_export(path)
        self._report_ordered.emit(ReportOrder(self._number, path, sheet, bytes_ready))

    def _begin_export(self, path: Path) -> None:
        self._begin(self.tr("Exporting {name}…").format(name=path.name))
        self._progress.setWindowModality(Qt.WindowModality.NonModal)  # the writer may write on meanwhile,
        self._progress.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)  # and keys stay where they were
        self._progress.setMinimumDuration(_PROGRESS_AFTER_MS)

    def read(self, path: Path) -> ReadScript:
        """Read a script; the window paints meanwhile but takes no keys, and says so if it takes a moment.

        Raises:
            ScriptFormatError: as the readers do; ``cancelled``.
            OSError: the file cannot be read.
        """
        self._begin(self.tr("Reading {name}…").format(name=path.name))
        answer = self._wait(self._read_ordered, ReadOrder(self._number, path))
        assert isinstance(answer, ReadScript)
        return answer

    def lay_out(self, screenplay: Screenplay, options: PrintOptions) -> Print:
        """Make the sheets of a script; the window waits as it does for ``read``.

        Raises:
            ScriptFormatError: there is nothing to print (``print_selection``); ``cancelled``.
        """
        self._begin(self.tr("Laying out pages…"))
        answer = self._wait(self._lay_out_ordered, LayOutOrder(self._number, screenplay, options))
        assert isinstance(answer, Print)
        return answer

    def _wait(self, ordered: SignalInstance, order: ReadOrder | LayOutOrder) -> ReadScript | Print:
        self._answer = None
        assert self._progress is not None
        self._progress.setWindowModality(Qt.WindowModality.WindowModal)  # nothing else may begin meanwhile
        self._progress.reset()  # or it would show itself
        loop = QEventLoop()
        self._reading_ended.connect(loop.quit)
        ordered.emit(order)
        QTimer.singleShot(_READING_TOLD_AFTER_MS, loop.quit)
        loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        if self._answer is None and self._progress is not None:
            self._progress.show()
            loop.exec()
        self._reading_ended.disconnect(loop.quit)
        answer: ReadScript | Print | Exception | None = self._answer
        if answer is None:  # the program is ending
            raise ScriptFormatError("cancelled")
        if isinstance(answer, Exception):
            raise answer
        return answer

    def cancel(self) -> None:
        """Stop the job in work at its next page."""
        self._worker.cancel(self._number)

    # The worker's answers

    def _begin(self, what: str) -> None:
        self._end_progress()
        self._number += 1
        if not self.thread.isRunning():
            self.thread.start_worker()
        self._progress = QProgressDialog(what, self.tr("Cancel"), 0, 0, self._window)
        self._progress.setWindowTitle(self.tr("Screenwriter"))
        self._progress.setAutoClose(False)
        self._progress.setAutoReset(False)
        self._progress.canceled.connect(self._cancel)

    @Slot()
    def _cancel(self) -> None:
        self.cancel()

    @Slot(int, int, int)
    def _show_progress(self, number: int, page: int, pages: int) -> None:
        if number == self._number and self._progress is not None and not self._progress.wasCanceled():
            self._progress.setMaximum(pages)
            self._progress.setValue(page - 1)

    @Slot(int, object)
    def _take_export(self, number: int, path: Path) -> None:
        if number == self._number:
            self._end_progress()
        self.exported.emit(path)

    @Slot(int, object)
    def _take_answer(self, number: int, answer: ReadScript | Print) -> None:
        if number == self._number:
            self._end_progress()
            self._answer = answer
            self._reading_ended.emit()

    @Slot(object)
    def _take_failure(self, failed: JobFailed) -> None:
        if failed.number == self._number:
            self._end_progress()
        if failed.error is None:
            self.not_exported.emit(failed)
        elif failed.number == self._number:
            self._answer = failed.error
            self._reading_ended.emit()

    def _end_progress(self) -> None:
        if self._progress is not None:
            self._progress.canceled.disconnect(self._cancel)
            self._progress.close()
            self._progress.deleteLater()
            self._progress = None
