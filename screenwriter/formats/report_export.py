"""A report as a file: CSV, HTML or PDF (reports.md 12). The same report and date give the same bytes."""

import csv
import io
from collections.abc import Callable

from screenwriter.formats.errors import ScriptFormatError
from screenwriter.formats.report_sheet import ReportSheet
from screenwriter.report_messages import Report
from screenwriter.screenplay.page_format import A4, LETTER, PageFormat

SUFFIXES = (".csv", ".html", ".pdf")


def export_report(sheet: ReportSheet, suffix: str, on_page: Callable[[int], None] | None = None) -> bytes:
    """The bytes of a file.

    Args:
        on_page: called before each page of a PDF file with its number; what it raises ends the writing.
    Raises:
        ScriptFormatError: ``unknown_format``.
    """
    if suffix == ".csv":
        return csv_text(sheet.report).encode("utf-8", "replace")
    if suffix in (".html", ".htm"):
        from screenwriter.formats.report_html import report_html

        return report_html(sheet).encode("utf-8", "replace")
    if suffix == ".pdf":
        from screenwriter.formats.report_pdf import report_pdf

        return report_pdf(sheet, on_page)
    raise ScriptFormatError("unknown_format", detail=suffix)


def csv_text(report: Report) -> str:
    """One header row of stable column names, then plain values: a point as decimal sign, seconds, eighths as numbers.

    A cell that a spreadsheet would take for a formula begins with an apostrophe.
    """
    buffer = io.StringIO()
    writer = csv.writer(buffer, lineterminator="\r\n")
    writer.writerow(column.name for column in report.table_columns)
    for row in report.rows:
        writer.writerow("" if cell is None else _harmless(cell) for cell in row)
    return buffer.getvalue()


def page_setup_text(page_format: PageFormat) -> str:
    """The paper in a few words."""
    sizes = {(one.width_inches, one.height_inches): name for one, name in ((LETTER, "US Letter"), (A4, "A4"))}
    width, height = page_format.width_inches, page_format.height_inches
    name = sizes.get((width, height), f"{width:g} x {height:g} in")
    return f"{name}, {page_format.lines_per_page} lines a page"


def _harmless(cell: str | int | float) -> str | int | float:
    return f"'{cell}" if isinstance(cell, str) and cell[:1] in ("=", "+", "-", "@", "\t", "\r") else cell
