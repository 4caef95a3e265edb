"""Reports in the language of the window; names and figures stay as they are."""

import re
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from screenwriter.analysis.reports.catalogue import report_kind
from screenwriter.formats.report_cells import cell_text
from screenwriter.report_messages import Cell, Chart, Column, Report, Series
from screenwriter.ui import sentence_templates
from screenwriter.ui.reports.report_texts import ANSWER, CELL_WORDS, REMARKS, VERDICTS
from screenwriter.ui.sentence_templates import filled, parts_of

_OF_THE_PROGRAM = frozenset({"bars", "stacked", "rows"})
"""Kinds of charts whose series are named by the program; those of the others may be characters."""
_BEFORE_ALL = "(before the first heading)"
_WORD_COLUMNS = frozenset(
    {
        ("summary", "figure"), ("summary", "unit"), ("scenes", "heading"), ("pace", "heading"),
        ("presence", "heading"), ("settings", "by"), ("settings", "value"), ("readability", "text"),
        ("readability", "remark"), ("representation", "value"), ("representation", "who"), ("bechdel", "test"),
        ("bechdel", "state"),
    }
)  # fmt: skip
"""Columns whose cells may be words of the program."""
_KEPT_UNITS = frozenset({"seconds", "%"})  # they say how the value beside them is written
_WITHOUT_HEADING = re.compile(r"(?:(?<=^)|(?<=, ))no heading(?= \d)")
_CELL_WORDS = frozenset(CELL_WORDS)


def worded(report: Report) -> Report:
    """The same report in the language of the window. Its rows stay: they are compared, sorted and counted with."""
    kind = report_kind(report.name)
    return replace(
        report,
        title=_said(kind.title),
        about=_said(kind.about),
        table_columns=tuple(_worded_column(column, report.name) for column in report.table_columns),
        charts=tuple(_worded_chart(chart, report.name) for chart in report.charts),
        remark="\n".join(_worded_remark(line) for line in report.remark.split("\n")),
    )


def shown_cell(report: Report, row: int, column: int) -> str:
    """A cell as the window shows it."""
    return _cell_said(report, column, cell_text(report, row, column))


def with_worded_rows(report: Report) -> Report:
    """The report for a file that is read, not counted with: words of the program are in the language of the window."""
    rows = tuple(
        tuple(_worded_cell(report, row, column) for column in range(len(report.table_columns)))
        for row in range(len(report.rows))
    )
    return replace(report, rows=rows)


def gender_name(gender: str) -> str:
    """One of ``GENDERS`` as the window shows it."""
    return QCoreApplication.translate("ReportCells", gender)


def _worded_cell(report: Report, row: int, column: int) -> Cell:
    value = report.rows[row][column]
    return value if not isinstance(value, str) or value in _KEPT_UNITS else shown_cell(report, row, column)


def _cell_said(report: Report, column: int, text: str) -> str:
    name = report.table_columns[column].name
    if (report.name, name) in _WORD_COLUMNS and text in _CELL_WORDS:
        return QCoreApplication.translate("ReportCells", text)
    if (report.name, name) == ("characters", "locations"):
        return _WITHOUT_HEADING.sub(QCoreApplication.translate("ReportCells", "no heading"), text)
    return text


def _worded_column(column: Column, report: str) -> Column:
    is_name = report in ("presence", "page_presence") and column.name == column.title  # a character's
    return column if is_name else replace(column, title=_said(column.title))


def _worded_chart(chart: Chart, report: str) -> Chart:
    is_of_program = chart.kind in _OF_THE_PROGRAM or report == "pace"
    return replace(
        chart,
        title=_said(chart.title),
        x_title=_said(chart.x_title),
        y_title=_said(chart.y_title),
        series=tuple(_named(one) for one in chart.series) if is_of_program else chart.series,
        labels=tuple(_worded_label(label, report) for label in chart.labels),
        norms=tuple(_named(norm) for norm in chart.norms),
        value_names=tuple(_said(name) for name in chart.value_names),
    )


def _worded_label(label: str, report: str) -> str:
    """Places named by the program: the start, what stands before the first heading, what a heading does not say."""
    if label.endswith(_BEFORE_ALL):
        return label.removesuffix(_BEFORE_ALL) + QCoreApplication.translate("ReportCells", _BEFORE_ALL)
    is_word = (report, label) in (("pace", "Start"), ("settings", "not given"))
    return QCoreApplication.translate("ReportCells", label) if is_word else label


def _worded_remark(line: str) -> str:
    parts = parts_of(line, ANSWER)
    if parts is None:
        return sentence_templates.worded(line, REMARKS, "ReportRemarks")
    said = tuple(sentence_templates.worded(part, VERDICTS, "ReportRemarks") for part in parts)
    return filled(QCoreApplication.translate("ReportRemarks", ANSWER), said)


def _named(series: Series) -> Series:
    return replace(series, name=_said(series.name))


def _said(text: str) -> str:
    return QCoreApplication.translate("Reports", text) if text else text
