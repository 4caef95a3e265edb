"""Speech by what the writer said of the characters, and the Bechdel test (reports.md 8). Nothing is guessed."""

import re
from collections.abc import Iterator

import pandas as pd

from screenwriter.analysis.reports.counting import percentages
from screenwriter.analysis.reports.names import is_proper_name
from screenwriter.analysis.reports.script_frames import ScriptFrames
from screenwriter.analysis.reports.tables import report_of
from screenwriter.report_messages import Column, Report
from screenwriter.screenplay.cast_facts import GENDERS, exchange_key

_MINOR_BELOW = 3
_PRONOUNS = {"man": re.compile(r"\b(?:he|him|his)\b", re.I), "woman": re.compile(r"\b(?:she|her|hers)\b", re.I)}
_SHARE_COLUMNS = (
    Column("value", "Said of the character"),
    Column("who", "Counted"),
    Column("characters", "Characters", "whole"),
    Column("speeches", "Speeches", "whole"),
    Column("words", "Words", "whole"),
    Column("words_share", "Words", "percent"),
    Column("seconds", "Time", "seconds"),
    Column("scenes", "Scenes present", "whole"),
)
_TEST_COLUMNS = (
    Column("test", "Test"),
    Column("state", "State"),
    Column("scene", "Scene"),
    Column("page", "Page", "page"),
    Column("one", "First"),
    Column("first_speech", "Says", "long"),
    Column("other", "Second"),
    Column("second_speech", "Answers", "long"),
)


def representation(frames: ScriptFrames) -> Report:
    """One row a value, for all characters and then without the minor ones; each character once a scene."""
    counts = frames.speeches.groupby("name").size()
    rows: list[tuple] = []
    for who, least in (("all", 1), ("without minor", _MINOR_BELOW)):
        names = {name for name in counts.index if counts[name] >= least}
        group = [_of_gender(frames, names, gender) for gender in GENDERS]
        shares = percentages([row[2] for row in group])
        rows += [
            (gender, who, row[0], row[1], row[2], share, row[3], row[4])
            for gender, row, share in zip(GENDERS, group, shares, strict=True)
        ]
    frame = pd.DataFrame(rows, columns=[column.name for column in _SHARE_COLUMNS])
    return report_of("representation", frame, _SHARE_COLUMNS, remark=_undecided(frames))


def _of_gender(frames: ScriptFrames, names: set[str], gender: str) -> tuple[int, int, int, float, int]:
    own = {name for name in names if frames.names.gender(name) == gender}
    speeches = frames.speeches[frames.speeches.name.isin(own)]
    present = frames.presence[frames.presence.name.isin(own)]
    return len(own), len(speeches), int(speeches.words.sum()), float(speeches.seconds.sum()), present.scene.nunique()


def bechdel(frames: ScriptFrames) -> Report:
    """The test and its reverse: their answers in the remark, one row for each exchange between the two."""
    rows: list[dict] = []
    remarks = []
    for test, who, whom in (("Bechdel", "woman", "man"), ("Reverse", "man", "woman")):
        own = list(_exchanges_of(frames, test, who, whom))
        rows += own
        remarks.append(_answer(frames, test, who, own))
    only = sum(_is_women_only(frames, names) for names in _scenes_with_dialogue(frames))
    remarks.append(f"Scenes with women only: {only}.")
    remarks.append(_undecided(frames))
    columns = [*(column.name for column in _TEST_COLUMNS), "index"]
    frame = pd.DataFrame(rows, columns=columns)
    return report_of(
        "bechdel", frame, _TEST_COLUMNS, frame["index"], remark="\n".join(line for line in remarks if line)
    )


def _exchanges_of(frames: ScriptFrames, test: str, who: str, whom: str) -> Iterator[dict]:
    speeches = frames.speeches.to_dict("records")
    confirmed = set(frames.request.confirmed)
    for first, second in zip(frames.exchanges["first"], frames.exchanges["second"], strict=True):
        one, other = speeches[first], speeches[second]
        if frames.names.gender(one["name"]) != who or frames.names.gender(other["name"]) != who:
            continue
        said = f"{one['text']} {other['text']}"
        names_whom = any(frames.names.gender(name) == whom for name in frames.names.named_in(said))
        is_candidate = not names_whom and not _PRONOUNS[whom].search(said)
        is_confirmed = is_candidate and exchange_key(one["text"], other["text"]) in confirmed
        yield {
            "test": test,
            "state": "C, confirmed" if is_confirmed else "C, candidate" if is_candidate else "B only",
            "scene": frames.scenes.number[one["scene"]],
            "page": frames.page_label(one["page"]),
            "one": one["name"],
            "first_speech": one["text"],
            "other": other["name"],
            "second_speech": other["text"],
            "index": one["index"],
        }


def _answer(frames: ScriptFrames, test: str, who: str, rows: list[dict]) -> str:
    proper = [name for name in frames.speaking if frames.names.gender(name) == who and is_proper_name(name)]
    scenes = list(dict.fromkeys(str(row["scene"]) for row in rows))
    candidates = sum(row["state"] == "C, candidate" for row in rows)
    confirmed = sum(row["state"] == "C, confirmed" for row in rows)
    a = "yes" if len(proper) >= 2 else "no"
    b = f"yes, scene {', '.join(scenes)}" if scenes else "no"
    c = f"{confirmed} confirmed, {candidates} to confirm"
    is_met = a == "yes" and bool(scenes) and confirmed > 0
    can_be = a == "yes" and bool(scenes) and candidates > 0
    met = "met" if is_met else "met if you confirm C" if can_be else "not met"
    return f"{test}: {met}. A: {a}. B: {b}. C: {c}."


def _undecided(frames: ScriptFrames) -> str:
    unknown = [name for name in frames.speaking if frames.names.gender(name) == "not stated"]
    if not unknown:
        return ""
    shown = ", ".join(unknown[:8]) + (f" and {len(unknown) - 8} more" if len(unknown) > 8 else "")
    return f"Undecided, because nothing is stated of: {shown}."


def _scenes_with_dialogue(frames: ScriptFrames) -> Iterator[list[str]]:
    speaking = set(frames.speeches.scene)
    for scene, names in frames.presence.groupby("scene").name:
        if scene in speaking:
            yield list(names)


def _is_women_only(frames: ScriptFrames, names: list[str]) -> bool:
    return len(names) >= 2 and all(frames.names.gender(name) == "woman" for name in names)
