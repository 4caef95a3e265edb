"""Reports in the language of the window: titles of columns, charts and axes; names and figures stay as they are."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from screenwriter.analysis.reports.catalogue import report_kind
from screenwriter.report_messages import Chart, Column, Report, Series

_OF_THE_PROGRAM = frozenset({"bars", "stacked", "rows"})
"""Kinds of charts whose series are named by the program; those of the others may be characters."""


def worded(report: Report) -> Report:
    """The same report in the language of the window."""
    kind = report_kind(report.name)
    return replace(
        report,
        title=_said(kind.title),
        about=_said(kind.about),
        table_columns=tuple(_worded_column(column, report.name) for column in report.table_columns),
        charts=tuple(_worded_chart(chart) for chart in report.charts),
    )


def _worded_column(column: Column, report: str) -> Column:
    is_name = report in ("presence", "page_presence") and column.name == column.title  # a character's
    return column if is_name else replace(column, title=_said(column.title))


def _worded_chart(chart: Chart) -> Chart:
    series = tuple(_named(one) for one in chart.series) if chart.kind in _OF_THE_PROGRAM else chart.series
    return replace(
        chart,
        title=_said(chart.title),
        x_title=_said(chart.x_title),
        y_title=_said(chart.y_title),
        series=series,
        norms=tuple(_named(norm) for norm in chart.norms),
        value_names=tuple(_said(name) for name in chart.value_names),
    )


def _named(series: Series) -> Series:
    return replace(series, name=_said(series.name))


def _said(text: str) -> str:
    return QCoreApplication.translate("Reports", text) if text else text
