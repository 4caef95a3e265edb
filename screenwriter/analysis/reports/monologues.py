"""Long speeches (reports.md 3)."""

from screenwriter.analysis.reports.script_frames import ScriptFrames
from screenwriter.analysis.reports.tables import report_of
from screenwriter.report_messages import Column, Report

_COLUMNS = (
    Column("page", "Page", "page"),
    Column("name", "Character"),
    Column("seconds", "Time", "seconds"),
    Column("words", "Words", "whole"),
    Column("lines", "Lines", "whole"),
    Column("opening", "Begins", "long"),
)
_OPENING_WORDS = 10


def monologues(frames: ScriptFrames) -> Report:
    """One row a speech that takes longer than the request's limit, in script order."""
    limit = frames.request.monologue_seconds
    table = frames.speeches[frames.speeches.seconds > limit].copy()
    table["page"] = [frames.page_label(int(number)) for number in table.page]
    table["opening"] = [_opening(text) for text in table.text]
    remark = "" if len(table) else f"No speech is longer than {limit:g} seconds."
    return report_of("monologues", table, _COLUMNS, table["index"], remark=remark)


def _opening(text: str) -> str:
    words = text.split()
    return " ".join(words[:_OPENING_WORDS]) + (" …" if len(words) > _OPENING_WORDS else "")
