"""The script in figures: length, running time by four methods, cast, balance (reports.md 2, 3)."""

import pandas as pd

from screenwriter.analysis.reports.counting import characters_seconds
from screenwriter.analysis.reports.scene_length import exact_pages
from screenwriter.analysis.reports.script_frames import ScriptFrames
from screenwriter.analysis.reports.tables import report_of
from screenwriter.report_messages import Column, Report

_COLUMNS = (Column("figure", "Figure"), Column("value", "Value", "number"), Column("unit", "Unit"))


def summary(frames: ScriptFrames) -> Report:
    """One row a figure; the first column's words are stable."""
    paragraphs, scenes, speeches = frames.paragraphs, frames.scenes, frames.speeches
    characters = int(paragraphs.characters.sum())
    pages = exact_pages(frames)
    lines = paragraphs.groupby("part").lines.sum()
    action, dialogue = int(lines.get("action", 0)), int(lines.get("dialogue", 0))
    is_said = paragraphs.kind.isin(("dialogue", "lyric"))
    rows = [
        ("pages", len(frames.request.page_lines), ""),
        ("exact pages", pages, "pages"),
        ("running time, page method", pages * frames.request.seconds_per_page, "seconds"),
        ("running time, characters method", characters_seconds(characters), "seconds"),
        ("running time, element weights", paragraphs.weight_seconds.sum(), "seconds"),
        ("running time, speech rate", paragraphs.rate_seconds.sum(), "seconds"),
        ("running time of dialogue, speech rate", paragraphs.rate_seconds[is_said].sum(), "seconds"),
        ("running time of action, speech rate", paragraphs.rate_seconds[~is_said].sum(), "seconds"),
        ("words", paragraphs.words.sum(), ""),
        ("words of dialogue", paragraphs.words[is_said].sum(), ""),
        ("characters with spaces", characters, ""),
        ("characters without spaces", paragraphs.letters_and_marks.sum(), ""),
        ("scenes", len(frames.headings), ""),
        ("locations", scenes.location[scenes.location != ""].nunique(), ""),
        ("speaking characters", len(frames.speaking), ""),
        ("speeches", len(speeches), ""),
        ("lines of action", action, "lines"),
        ("lines of speeches", dialogue, "lines"),
        ("share of speeches in both", _share(dialogue, action + dialogue), "%"),
        ("mean scene length", _mean(scenes.eighths), "eighths"),
        ("median scene length", _median(scenes.eighths), "eighths"),
        ("mean scene words", _mean(frames.paragraphs.groupby("scene").words.sum()), "words"),
    ]
    rows += [
        (f"elements: {kind.replace('_', ' ')}", count, "") for kind, count in paragraphs.kind.value_counts().items()
    ]
    return report_of("summary", pd.DataFrame(rows, columns=["figure", "value", "unit"], dtype=object), _COLUMNS)


def _share(part: float, whole: float) -> float:
    return 100 * part / whole if whole else 0.0


def _mean(values: pd.Series) -> float:
    return float(values.mean()) if len(values) else 0.0


def _median(values: pd.Series) -> float:
    return float(values.median()) if len(values) else 0.0
