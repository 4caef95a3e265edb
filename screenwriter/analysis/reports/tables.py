"""From a DataFrame to the plain values of a ``Report``."""

import math
from collections.abc import Sequence
from typing import Any

import pandas as pd

from screenwriter.analysis.reports.catalogue import report_kind
from screenwriter.report_messages import Cell, Chart, Column, Report


def report_of(
    name: str,
    frame: pd.DataFrame,
    columns: Sequence[Column],
    elements: Sequence[int] = (),
    charts: Sequence[Chart] = (),
    remark: str = "",
) -> Report:
    """A report with the frame's columns of these names, in this order; floats are rounded to what is worth telling."""
    kind = report_kind(name)
    cells = [[_cell(value, column.kind) for value in frame[column.name]] for column in columns]
    rows = tuple(zip(*cells, strict=True)) if len(frame) else ()
    leads = tuple(int(index) for index in elements) or (-1,) * len(rows)
    return Report(name, kind.title, kind.about, tuple(columns), rows, leads, tuple(charts), remark)


def _cell(value: Any, kind: str) -> Cell:
    if value is None or (isinstance(value, float) and math.isnan(value)):
        return None
    if kind == "number":
        return round(float(value), 2) if isinstance(value, float) else int(value)
    if kind in ("whole", "eighths"):
        return int(value)
    if kind in ("decimal", "percent", "seconds"):
        return round(float(value), 1 if kind in ("percent", "seconds") else 2)
    if kind == "page":
        return value if isinstance(value, str) else int(value)
    return str(value)
