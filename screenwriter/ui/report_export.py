"""Saves reports and pictures of charts: asks where, and has it done on the export thread."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog

from screenwriter.formats.report_export import ReportSheet, page_setup_text
from screenwriter.formats.title_page_layout import plain_title_value, title_values
from screenwriter.report_messages import Report
from screenwriter.screenplay.page_format import PageFormat
from screenwriter.ui.background_jobs import BackgroundJobs
from screenwriter.ui.dialogs.questions import Questions
from screenwriter.ui.document_controller import DocumentController
from screenwriter.ui.editor.screenplay_editor import ScreenplayEditor
from screenwriter.ui.reports.report_wording import with_worded_rows
from screenwriter.ui.reports.reports_window import ReportsWindow

_FORMATS = {".csv": "CSV (*.csv)", ".html": "HTML (*.html)", ".pdf": "PDF (*.pdf)"}
_PICTURE = {".svg": "SVG (*.svg)"}


class ReportExport(QObject):
    """Connects the window of reports with ``BackgroundJobs``, which tells how it went.

    Args:
        page_format: the paper the figures are counted on.
    """

    def __init__(
        self,
        reports: ReportsWindow,
        editor: ScreenplayEditor,
        documents: DocumentController,
        questions: Questions,
        jobs: BackgroundJobs,
        page_format: Callable[[], PageFormat],
    ) -> None:
        super().__init__(reports)
        self._reports = reports
        self._editor = editor
        self._documents = documents
        self._questions = questions
        self._jobs = jobs
        self._page_format = page_format
        reports.export_wanted.connect(self.export)
        reports.picture_wanted.connect(self.save_picture)

    @Slot(object)
    def export(self, report: Report) -> None:
        """Ask for a file, and write the report in the format of its ending."""
        path = self._ask(report.title, _FORMATS)
        if path is not None:
            is_for_reading = path.suffix.lower() != ".csv"
            self._jobs.export_report(path, self.sheet(with_worded_rows(report) if is_for_reading else report))

    @Slot(str, str)
    def save_picture(self, title: str, svg: str) -> None:
        """Ask for a file, and write a chart."""
        path = self._ask(title, _PICTURE)
        if path is not None:
            self._jobs.export_report(path, None, svg.encode())

    def sheet(self, report: Report) -> ReportSheet:
        """The report with what every output carries (reports.md 12)."""
        values = title_values(self._editor.screenplay_document.title_page)
        title = plain_title_value(values.get("title", "")) or self._documents.name
        draft = plain_title_value(values.get("draft", "") or values.get("draft date", ""))
        setup = page_setup_text(self._page_format())
        return ReportSheet(report, title, draft, date.today().isoformat(), setup)

    def _ask(self, title: str, formats: dict[str, str]) -> Path | None:
        folder = self._documents.path.parent if self._documents.path else self._documents.last_folder or Path.home()
        name = f"{Path(self._documents.name).stem} - {title.replace('/', '-')}{next(iter(formats))}"
        filters = ";;".join(formats.values())
        chosen, filter_used = QFileDialog.getSaveFileName(
            self._reports, self.tr("Save"), str(Path(folder) / name), filters,
            options=QFileDialog.Option.DontConfirmOverwrite,
        )  # fmt: skip
        if not chosen:
            return None
        wanted = next((suffix for suffix, text in formats.items() if text == filter_used), next(iter(formats)))
        path = Path(chosen)
        if path.suffix.lower() not in formats:
            path = path.with_name(f"{path.name}{wanted}")
        elif filter_used and path.suffix.lower() != wanted and path.name == name:
            path = path.with_suffix(wanted)  # another format was chosen, and the suggested name kept
        return path if not path.exists() or self._questions.ask_replace(path) else None
