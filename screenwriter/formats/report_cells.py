"""How the cells of a report are written for a reader; CSV files have the plain values instead."""

from screenwriter.formats.number_text import decimal, plain
from screenwriter.report_messages import Cell, Column, Report
from screenwriter.screenplay.eighths import show_eighths

NUMBERS = frozenset({"number", "whole", "decimal", "percent", "seconds", "page", "eighths"})
"""Kinds of columns that stand at the right."""


def cell_text(report: Report, row: int, column: int) -> str:
    """One cell; "" where there is no figure. The summary's column of values is mixed: units say how to write them."""
    if report.name == "summary":
        return _summary_text(report, row, column)
    return value_text(report.rows[row][column], report.table_columns[column].kind)


def _summary_text(report: Report, row: int, column: int) -> str:
    figure, value, unit = report.rows[row]
    if column == 0:
        return str(figure)[:1].upper() + str(figure)[1:]
    if column == 1:
        return value_text(value, {"seconds": "seconds", "%": "percent"}.get(str(unit), "number"))
    return "" if unit == "seconds" else str(unit)


def value_text(value: Cell, kind: str) -> str:
    """A value of a kind of column: 75 seconds are ``1:15``, 11 eighths ``1 3/8``."""
    if value is None:
        return ""
    if kind == "seconds":
        return duration(float(value))
    if kind == "eighths":
        return show_eighths(int(value))
    if kind == "percent":
        return decimal(float(value), 1)
    if kind == "decimal":
        return decimal(float(value), 2)
    return plain(value) if isinstance(value, int | float) and not isinstance(value, bool) else str(value)


def duration(seconds: float) -> str:
    """Minutes and seconds, hours where there are any: ``0:27``, ``1:42:05``."""
    whole = round(seconds)
    minutes, rest = divmod(whole, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def is_number(column: Column) -> bool:
    """Whether a column stands at the right."""
    return column.kind in NUMBERS


def shown_title(column: Column) -> str:
    """The title of a column, with what its figures count."""
    return f"{column.title}, %" if column.kind == "percent" else column.title
