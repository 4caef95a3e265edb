"""Action and dialogue page by page (reports.md 2, 6)."""

import pandas as pd

from screenwriter.analysis.reports.script_frames import ScriptFrames
from screenwriter.analysis.reports.tables import report_of
from screenwriter.report_messages import Chart, Column, Report, Series

_PARTS = ("action", "dialogue", "other")
_COLUMNS = (
    Column("page", "Page", "page"),
    Column("action", "Action, lines", "whole"),
    Column("dialogue", "Speeches, lines", "whole"),
    Column("other", "Other, lines", "whole"),
    Column("action_share", "Action", "percent"),
    Column("dialogue_share", "Speeches", "percent"),
    Column("other_share", "Other", "percent"),
)


def balance(frames: ScriptFrames) -> Report:
    """One row a page."""
    pages = range(1, len(frames.request.page_lines) + 1)
    lines = frames.page_lines.pivot_table(index="page", columns="part", values="lines", aggfunc="sum")
    table = lines.reindex(index=pages, columns=_PARTS).fillna(0.0)
    total = table[list(_PARTS)].sum(axis=1)
    for part in _PARTS:
        table[f"{part}_share"] = (100 * table[part] / total.where(total > 0)).fillna(0.0)
    table["page"] = [frames.page_label(number) for number in pages]
    first: dict[int, int] = {}
    for index, page in zip(frames.paragraphs["index"], frames.paragraphs.page, strict=True):
        first.setdefault(int(page), int(index))
    leads = [first.get(number, -1) for number in pages]
    charts = [_chart(table, leads)] if len(table) else []
    return report_of("balance", table, _COLUMNS, leads, charts)


def _chart(table: pd.DataFrame, leads: list[int]) -> Chart:
    titles = {"action": "Action", "dialogue": "Speeches", "other": "Other"}
    series = tuple(Series(titles[part], tuple(float(value) for value in table[part])) for part in _PARTS)
    labels = tuple(str(page) for page in table.page)
    return Chart(
        "stacked", "Action and dialogue by page", "Page", "Printed lines", series, labels, elements=tuple(leads)
    )
