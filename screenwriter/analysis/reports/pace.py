"""The script's rhythm, scene by scene over its running time (reports.md 6)."""

import pandas as pd

from screenwriter.analysis.reports.scene_length import page_seconds
from screenwriter.analysis.reports.script_frames import ScriptFrames
from screenwriter.analysis.reports.tables import report_of
from screenwriter.report_messages import Chart, Column, Report, Series

_COLUMNS = (
    Column("number", "No."),
    Column("heading", "Heading", "long"),
    Column("page", "Page", "page"),
    Column("minutes", "Ends at, min", "decimal"),
    Column("scene_minutes", "Scene, min", "decimal"),
    Column("action_minutes", "Action, min", "decimal"),
    Column("dialogue_minutes", "Dialogue, min", "decimal"),
    Column("characters", "Present", "whole"),
    Column("speeches", "Speeches", "whole"),
)
_MINUTES = (("scene_minutes", "Scene"), ("action_minutes", "Action"), ("dialogue_minutes", "Dialogue"))
_COUNTS = (("characters", "Characters present"), ("speeches", "Speeches"))


def pace(frames: ScriptFrames) -> Report:
    """One row a scene; the curves begin at (0, 0) and have a point at the end of each scene."""
    table = frames.scenes[["index", "number", "heading"]].copy()
    table["page"] = [frames.page_label(number) for number in frames.scenes.page]
    minutes = page_seconds(frames) / 60
    table["minutes"] = minutes.cumsum()
    table["scene_minutes"] = minutes
    lines = frames.paragraphs.pivot_table(index="scene", columns="part", values="lines", aggfunc="sum")
    lines = lines.reindex(index=table.index, columns=["action", "dialogue"]).fillna(0.0)
    both = lines.sum(axis=1)
    for part in ("action", "dialogue"):
        table[f"{part}_minutes"] = (minutes * lines[part] / both.where(both > 0)).fillna(0.0)
    table["characters"] = frames.presence.groupby("scene").name.nunique().reindex(table.index, fill_value=0)
    table["speeches"] = frames.speeches.groupby("scene").size().reindex(table.index, fill_value=0)
    charts = []
    if len(table):
        charts = [_curves(table, "Minutes", _MINUTES), _curves(table, "Number", _COUNTS)]
    return report_of("pace", table, _COLUMNS, table["index"], charts)


def _curves(table: pd.DataFrame, y_title: str, columns: tuple[tuple[str, str], ...]) -> Chart:
    title = "Pace: minutes" if y_title == "Minutes" else "Pace: characters and speeches"
    ends = (0.0, *(round(float(value), 3) for value in table.minutes))
    curves = tuple(
        Series(name, (0.0, *(round(float(value), 3) for value in table[column]))) for column, name in columns
    )
    starts = ("Start", *(f"{n} {h}".strip() for n, h in zip(table.number, table.heading, strict=True)))
    leads = (-1, *(int(index) for index in table["index"]))
    return Chart("lines", title, "Running minutes", y_title, curves, starts, xs=ends, elements=leads)
