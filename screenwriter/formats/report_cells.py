"""How the cells of a report are written for a reader; CSV files have the plain values instead."""

from screenwriter.report_messages import Cell, Column, Report
from screenwriter.screenplay.eighths import show_eighths

NUMBERS = frozenset({"number", "whole", "decimal", "percent", "seconds", "page", "eighths"})
"""Kinds of columns that stand at the right."""


def cell_text(report: Report, row: int, column: int) -> str:
    """One cell; "" where there is no figure. The summary's column of values is mixed: its units say how to write them."""
    value = report.rows[row][column]
    kind = report.table_columns[column].kind
    names = [one.name for one in report.table_columns]
    if kind == "number" and "unit" in names:
        unit = report.rows[row][names.index("unit")]
        kind = {"seconds": "seconds", "%": "percent"}.get(str(unit), kind)
    if names[column] == "unit" and value == "seconds":
        return ""
    text = value_text(value, kind)
    return text[:1].upper() + text[1:] if names[column] == "figure" else text


def value_text(value: Cell, kind: str) -> str:
    """A value of a kind of column: 75 seconds are ``1:15``, 11 eighths ``1 3/8``."""
    if value is None:
        return ""
    if kind == "seconds":
        return duration(float(value))
    if kind == "eighths":
        return show_eighths(int(value))
    if kind == "percent":
        return f"{float(value):.1f}"
    if kind == "decimal":
        return f"{float(value):.2f}"
    return f"{value:g}" if isinstance(value, float) else str(value)


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
