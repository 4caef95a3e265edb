"""Scenes by INT or EXT and by time of day (reports.md 1, 5)."""

import pandas as pd

from screenwriter.analysis.reports.counting import percentages
from screenwriter.analysis.reports.scene_length import page_seconds
from screenwriter.analysis.reports.script_frames import ScriptFrames
from screenwriter.analysis.reports.tables import report_of
from screenwriter.report_messages import Chart, Column, Report, Series

_COLUMNS = (
    Column("by", "By"),
    Column("value", "Heading says"),
    Column("scenes", "Scenes", "whole"),
    Column("eighths", "Length", "eighths"),
    Column("share", "Of the scenes' lines", "percent"),
    Column("seconds_page", "Time, pages", "seconds"),
    Column("seconds_rate", "Time, rate", "seconds"),
)


def settings(frames: ScriptFrames) -> Report:
    """Two groups of rows, each of which adds up to all scenes with a heading."""
    scenes = frames.scenes[frames.scenes.index > 0].copy()
    if scenes.empty:
        empty = pd.DataFrame(columns=[column.name for column in _COLUMNS])
        return report_of("settings", empty, _COLUMNS, remark="There is no scene heading yet.")
    scenes["seconds_page"] = page_seconds(frames)
    rate = frames.paragraphs.groupby("scene").rate_seconds.sum()
    scenes["seconds_rate"] = rate.reindex(scenes.index, fill_value=0.0)
    scenes["time"] = scenes.time.where(scenes.time != "", "not given")
    groups = [_grouped(scenes, "intro", "INT or EXT"), _grouped(scenes, "time", "time of day")]
    table = pd.concat(groups, ignore_index=True)
    charts = [_chart(group, title) for group, title in zip(groups, ("Inside and outside", "Time of day"), strict=True)]
    return report_of("settings", table, _COLUMNS, table["index"], charts)


def _grouped(scenes: pd.DataFrame, key: str, title: str) -> pd.DataFrame:
    by_key = scenes.groupby(key, sort=False)
    table = by_key[["eighths", "body_lines", "seconds_page", "seconds_rate"]].sum()
    table["scenes"] = by_key.size()
    table["index"] = by_key["index"].min()
    table["value"] = table.index
    table["by"] = title
    table = table.sort_values("body_lines", ascending=False, kind="stable")
    table["share"] = percentages(list(table.body_lines))
    return table.reset_index(drop=True)


def _chart(group: pd.DataFrame, title: str) -> Chart:
    shares = Series("Share", tuple(float(share) for share in group.share))
    leads = tuple(int(index) for index in group["index"])
    return Chart(
        "rows", title, "Heading says", "Percent of the scenes' lines", (shares,), tuple(group.value), elements=leads
    )
