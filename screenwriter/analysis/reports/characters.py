"""Who speaks, how much, where and with whom (reports.md 4)."""

import pandas as pd

from screenwriter.analysis.reports.counting import percentages, ranges, sentences
from screenwriter.analysis.reports.script_frames import ScriptFrames
from screenwriter.analysis.reports.tables import report_of
from screenwriter.report_messages import Chart, Column, Report, Series

_MOST_CURVES = 6
_COLUMNS = (
    Column("name", "Character"),
    Column("speeches", "Speeches", "whole"),
    Column("lines", "Lines", "whole"),
    Column("lines_share", "Lines", "percent"),
    Column("words", "Words", "whole"),
    Column("words_share", "Words", "percent"),
    Column("seconds", "Time", "seconds"),
    Column("first_page", "First page", "page"),
    Column("last_page", "Last page", "page"),
    Column("scenes_speaking", "Scenes, speaks", "whole"),
    Column("scenes_named", "Only named", "whole"),
    Column("scenes_absent", "Absent", "whole"),
    Column("lines_per_speech", "Lines a speech", "decimal"),
    Column("words_per_speech", "Words a speech", "decimal"),
    Column("letters_per_word", "Letters a word", "decimal"),
    Column("longest_speech", "Longest, words", "whole"),
    Column("monologues", "Long speeches", "whole"),
    Column("parentheticals", "Parentheticals, 100 speeches", "decimal"),
    Column("questions", "Questions", "percent"),
    Column("speaks_after", "Speaks after", "long"),
    Column("speaks_before", "Speaks before", "long"),
    Column("pages", "Pages spoken on", "long"),
    Column("locations", "Locations, lines", "long"),
)


def characters(frames: ScriptFrames) -> Report:
    """One row a speaking character, most words first."""
    speeches = frames.speeches
    if speeches.empty:
        return report_of("characters", pd.DataFrame(columns=[c.name for c in _COLUMNS]), _COLUMNS, remark=_NOBODY)
    by_name = speeches.groupby("name", sort=False)
    table = by_name[["lines", "words", "seconds"]].sum()
    table["name"] = table.index
    table["speeches"] = by_name.size()
    table = table.sort_values(["words", "speeches"], ascending=False, kind="stable")
    table["lines_share"] = percentages(list(table.lines))
    table["words_share"] = percentages(list(table.words))
    table["lines_per_speech"] = table.lines / table.speeches
    table["words_per_speech"] = table.words / table.speeches
    table["letters_per_word"] = by_name.letters.sum() / table.words.where(table.words > 0)
    table["longest_speech"] = by_name.words.max()
    is_long = speeches.seconds > frames.request.monologue_seconds
    table["monologues"] = is_long.groupby(speeches.name).sum()
    table["first_page"] = [frames.page_label(n) for n in by_name.page.min().reindex(table.index)]
    table["last_page"] = [frames.page_label(n) for n in by_name.last_page.max().reindex(table.index)]
    table["parentheticals"] = 100 * by_name.parentheticals.sum() / table.speeches
    table["questions"] = by_name.text.agg(_question_share)
    _add_scenes(table, frames)
    _add_company(table, frames)
    table["pages"] = [_pages(frames, name) for name in table.index]
    first = by_name["index"].min().reindex(table.index)
    return report_of("characters", table, _COLUMNS, first, [_share_chart(table, first), _running_chart(frames, table)])


_NOBODY = "Nobody speaks yet."


def _question_share(texts: pd.Series) -> float:
    found = [sentence for text in texts for sentence in sentences(text)]
    return 100 * sum(sentence.rstrip("\"'”’)").endswith("?") for sentence in found) / len(found) if found else 0.0


def _add_scenes(table: pd.DataFrame, frames: ScriptFrames) -> None:
    presence = frames.presence
    speaks = presence.speaks.astype(bool)
    table["scenes_speaking"] = presence[speaks].groupby("name").size().reindex(table.index, fill_value=0)
    table["scenes_named"] = presence[~speaks].groupby("name").size().reindex(table.index, fill_value=0)
    table["scenes_absent"] = len(frames.scenes) - table.scenes_speaking - table.scenes_named
    placed = frames.speeches.merge(frames.scenes[["location"]], left_on="scene", right_index=True)
    lines = placed.groupby(["name", "location"]).lines.sum()
    table["locations"] = [_counted(lines[name]) for name in table.index]


def _add_company(table: pd.DataFrame, frames: ScriptFrames) -> None:
    exchanges = frames.exchanges
    for column, own, other in (("speaks_after", "other", "one"), ("speaks_before", "one", "other")):
        counts = exchanges.groupby([own, other]).size()
        known = set(counts.index.get_level_values(0)) if len(counts) else set()
        table[column] = [_counted(counts[name], 2) if name in known else "" for name in table.index]


def _counted(counts: pd.Series, most: int = 4) -> str:
    ordered = counts.sort_values(ascending=False, kind="stable")[:most]
    return ", ".join(f"{name or 'no heading'} {count}" for name, count in ordered.items())


def _pages(frames: ScriptFrames, name: str) -> str:
    lines = frames.page_lines
    numbers = [int(page) for page in lines.page[(lines.name == name) & (lines.lines > 0)]]
    labels = [frames.page_label(number) for number in sorted(set(numbers))]
    if all(isinstance(label, int) for label in labels):
        return ranges(labels)  # type: ignore[arg-type]
    return ", ".join(map(str, labels))


def _share_chart(table: pd.DataFrame, first: pd.Series) -> Chart:
    shares = tuple(float(share) for share in table.words_share)
    return Chart(
        "rows", "Share of dialogue", "Character", "Percent of all words", (Series("Words", shares),),
        tuple(table.index), elements=tuple(int(index) for index in first),
    )  # fmt: skip


def _running_chart(frames: ScriptFrames, table: pd.DataFrame) -> Chart:
    """Speaking seconds summed up page by page, of those who speak most (reports.md 6)."""
    pages = range(1, max(len(frames.request.page_lines), 1) + 1)
    seconds = frames.speeches.pivot_table(index="page", columns="name", values="seconds", aggfunc="sum")
    summed = seconds.reindex(pages).fillna(0.0).cumsum()
    curves = tuple(
        Series(name, (0.0, *(round(float(value), 2) for value in summed[name]))) for name in table.index[:_MOST_CURVES]
    )
    return Chart("lines", "Speech summed up", "Page", "Seconds", curves, xs=(0.0, *(float(page) for page in pages)))
