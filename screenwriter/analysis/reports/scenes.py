"""Every scene with place, length, time and who is in it (reports.md 5), and the chart of scene lengths (6)."""

import pandas as pd

from screenwriter.analysis.reports.scene_length import page_seconds
from screenwriter.analysis.reports.script_frames import ScriptFrames
from screenwriter.analysis.reports.tables import report_of
from screenwriter.report_messages import Chart, Column, Report, Series

_COLUMNS = (
    Column("number", "No."),
    Column("heading", "Heading", "long"),
    Column("page", "Page", "page"),
    Column("eighths", "Length", "eighths"),
    Column("seconds_page", "Time, pages", "seconds"),
    Column("seconds_rate", "Time, rate", "seconds"),
    Column("lines", "Lines", "whole"),
    Column("action_share", "Action", "percent"),
    Column("words", "Words", "whole"),
    Column("characters", "Present", "whole"),
    Column("speakers", "Speakers, lines", "long"),
    Column("others", "Only named", "long"),
    Column("intro", "INT/EXT"),
    Column("time", "Time of day"),
    Column("synopsis", "Synopsis", "long"),
)


def scenes(frames: ScriptFrames) -> Report:
    """One row a scene, scene 0 included if anything is printed in it."""
    table = frames.scenes.copy()
    by_scene = frames.paragraphs.groupby("scene")
    lines = by_scene.lines.sum().reindex(table.index, fill_value=0)
    action = frames.paragraphs[frames.paragraphs.part == "action"].groupby("scene").lines.sum()
    table["page"] = [frames.page_label(number) for number in table.page]
    table["seconds_page"] = page_seconds(frames)
    table["seconds_rate"] = by_scene.rate_seconds.sum().reindex(table.index, fill_value=0.0)
    table["lines"] = lines
    table["action_share"] = (100 * action.reindex(table.index, fill_value=0) / lines.where(lines > 0)).fillna(0.0)
    table["words"] = by_scene.words.sum().reindex(table.index, fill_value=0)
    table["characters"] = frames.presence.groupby("scene").name.nunique().reindex(table.index, fill_value=0)
    spoken = frames.speeches.groupby(["scene", "name"], sort=False).lines.sum()
    silent = frames.presence[~frames.presence.speaks.astype(bool)].groupby("scene").name
    named = {scene: ", ".join(names) for scene, names in silent}
    by_speaker: dict[int, list[tuple[int, str]]] = {}
    for (scene, name), count in spoken.items():
        by_speaker.setdefault(scene, []).append((-count, name))
    table["speakers"] = [", ".join(f"{n} {-c}" for c, n in sorted(by_speaker.get(s, ()))) for s in table.index]
    table["others"] = [named.get(scene, "") for scene in table.index]
    table["synopsis"] = [frames.synopsis(scene) for scene in table.index]
    charts = [_lengths(table)] if len(table) else []
    return report_of("scenes", table, _COLUMNS, table["index"], charts)


def _lengths(table: pd.DataFrame) -> Chart:
    eighths = tuple(float(value) for value in table.eighths)
    labels = tuple(f"{number} {heading}".strip() for number, heading in zip(table.number, table.heading, strict=True))
    norms = (Series("mean", (float(table.eighths.mean()),)), Series("median", (float(table.eighths.median()),)))
    return Chart(
        "bars", "Scene length", "Scene", "Eighths of a page", (Series("Length", eighths),), labels,
        elements=tuple(int(index) for index in table["index"]), norms=norms,
    )  # fmt: skip
