"""Scenes grouped by location (reports.md 5)."""

import pandas as pd

from screenwriter.analysis.reports.counting import percentages, ranges
from screenwriter.analysis.reports.scene_length import page_seconds
from screenwriter.analysis.reports.script_frames import ScriptFrames
from screenwriter.analysis.reports.tables import report_of
from screenwriter.report_messages import Chart, Column, Report, Series

_COLUMNS = (
    Column("location", "Location", "long"),
    Column("scenes", "Scenes", "whole"),
    Column("eighths", "Length", "eighths"),
    Column("share", "Of the script", "percent"),
    Column("seconds_page", "Time, pages", "seconds"),
    Column("intros", "INT/EXT"),
    Column("times", "Times of day", "long"),
    Column("characters", "Characters", "long"),
    Column("pages", "Pages", "long"),
)


def locations(frames: ScriptFrames) -> Report:
    """One row a location, longest first; its length is that of all its scenes."""
    scenes = frames.scenes[frames.scenes.location != ""].copy()
    if scenes.empty:
        empty = pd.DataFrame(columns=[column.name for column in _COLUMNS])
        return report_of("locations", empty, _COLUMNS, remark="There is no scene heading with a place yet.")
    scenes["seconds_page"] = page_seconds(frames)
    by_location = scenes.groupby("location", sort=False)
    table = by_location[["eighths", "body_lines", "seconds_page"]].sum()
    table["location"] = table.index
    table["scenes"] = by_location.size()
    table["intros"] = by_location.intro.agg(_listed)
    table["times"] = by_location.time.agg(_listed)
    table["pages"] = by_location.page.agg(lambda numbers: ranges([int(number) for number in numbers]))
    present = frames.presence.merge(scenes[["location"]], left_on="scene", right_index=True)
    names = present.groupby("location").name.agg(lambda found: ", ".join(dict.fromkeys(found)))
    table["characters"] = names.reindex(table.index).fillna("")
    table = table.sort_values(["body_lines"], ascending=False, kind="stable")
    table["share"] = percentages(list(table.body_lines))
    first = by_location["index"].min().reindex(table.index)
    shares = tuple(float(share) for share in table.share)
    chart = Chart(
        "rows", "Script by location", "Location", "Percent of all lines", (Series("Share", shares),),
        tuple(table.index), elements=tuple(int(index) for index in first),
    )  # fmt: skip
    return report_of("locations", table, _COLUMNS, first, [chart])


def _listed(values: pd.Series) -> str:
    return ", ".join(dict.fromkeys(value for value in values if value))
