"""Who is in scenes with whom, and who talks to whom (reports.md 6, 8)."""

from collections import Counter
from itertools import combinations

import pandas as pd

from screenwriter.analysis.reports.script_frames import ScriptFrames
from screenwriter.analysis.reports.tables import report_of
from screenwriter.report_messages import Chart, Column, Report, Series

_COLUMNS = (
    Column("one", "Character"),
    Column("other", "With"),
    Column("scenes", "Scenes together", "whole"),
    Column("exchanges", "Exchanges", "whole"),
)


def pairs(frames: ScriptFrames) -> Report:
    """One row for two characters that are in a scene together, most exchanges first."""
    order = {name: place for place, name in enumerate(frames.names.cast)}
    together: Counter[tuple[str, str]] = Counter()
    for _, names in frames.presence.groupby("scene").name:
        together.update(combinations(sorted(names, key=order.__getitem__), 2))
    talks = Counter(
        tuple(sorted(pair, key=order.__getitem__))
        for pair in zip(frames.exchanges.one, frames.exchanges.other, strict=True)
    )
    rows = [(*pair, scenes, talks[pair]) for pair, scenes in together.items()]
    rows.sort(key=lambda row: (-row[3], -row[2]))
    frame = pd.DataFrame(rows, columns=[column.name for column in _COLUMNS])
    remark = "" if rows else "No two characters are in a scene together yet."
    return report_of("pairs", frame, _COLUMNS, charts=[_chart(frames, together)] if rows else [], remark=remark)


def _chart(frames: ScriptFrames, together: Counter[tuple[str, str]]) -> Chart:
    cast = [name for name in frames.names.cast if any(name in pair for pair in together)]
    series = tuple(
        Series(one, tuple(float(together[one, other] or together[other, one]) for other in cast)) for one in cast
    )
    return Chart("grid", "Scenes together", "Character", "Scenes", series, tuple(cast))
