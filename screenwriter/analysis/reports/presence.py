"""Who is in which scene, and who speaks on which page (reports.md 5, 6)."""

import pandas as pd

from screenwriter.analysis.reports.script_frames import ScriptFrames
from screenwriter.analysis.reports.tables import report_of
from screenwriter.report_messages import Chart, Column, Report, Series


def presence(frames: ScriptFrames) -> Report:
    """One row a scene, a column for each character: S speaks, N is only named."""
    found = frames.presence
    cast = [name for name in frames.names.cast if name in set(found.name)]
    table = frames.scenes[["index", "number", "heading"]].copy()
    marks = {(s, name): "S" if speaks else "N" for s, name, speaks in found.itertuples(index=False)}
    table = table.join(
        pd.DataFrame({name: [marks.get((s, name), "") for s in table.index] for name in cast}, index=table.index)
    )
    columns = [Column("number", "No."), Column("heading", "Heading", "long"), *(Column(n, n) for n in cast)]
    series = tuple(Series(name, tuple(float(("", "N", "S").index(mark)) for mark in table[name])) for name in cast)
    labels = tuple(f"{number} {heading}".strip() for number, heading in zip(table.number, table.heading, strict=True))
    leads = tuple(int(index) for index in table["index"])
    chart = Chart("grid", "Presence by scene", "Scene", "", series, labels, elements=leads,
                  value_names=("absent", "named", "speaks"))  # fmt: skip
    remark = "" if cast else "Nobody speaks yet."
    return report_of("presence", table, columns, leads, [chart] if cast else [], remark)


def page_presence(frames: ScriptFrames) -> Report:
    """One row a page, a column for each speaking character with the dialogue lines there."""
    lines = frames.page_lines[frames.page_lines.name != ""]
    pages = range(1, len(frames.request.page_lines) + 1)
    cast = frames.speaking
    pivot = lines.pivot_table(index="page", columns="name", values="lines", aggfunc="sum")
    pivot = pivot.reindex(index=pages, columns=cast).fillna(0)
    table = pd.DataFrame({"page": [frames.page_label(number) for number in pages]}, index=pivot.index)
    table = pd.concat([table, pivot], axis=1)
    columns = [Column("page", "Page", "page"), *(Column(name, name, "whole") for name in cast)]
    first = frames.paragraphs.groupby("page")["index"].min()
    leads = tuple(int(first.get(number, -1)) for number in pages)
    series = tuple(Series(name, tuple(float(value) for value in pivot[name])) for name in cast)
    labels = tuple(str(page) for page in table.page)
    chart = Chart("grid", "Dialogue lines by page", "Page", "Lines", series, labels, elements=leads)
    remark = "" if cast else "Nobody speaks yet."
    return report_of("page_presence", table, columns, leads, [chart] if cast else [], remark)
