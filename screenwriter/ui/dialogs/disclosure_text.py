"""The disclosure statement: how much of a script came from suggestions and drafts, in plain lines."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from screenwriter.screenplay.origin_shares import Shares, Words
from screenwriter.storage.ledger import Stretch

_KIND_NAMES = {
    "scene_heading": "Scene headings", "action": "Action", "character": "Cues", "parenthetical": "Parentheticals",
    "dialogue": "Dialogue", "lyric": "Lyrics", "transition": "Transitions", "shot": "Shots", "general": "General",
}  # fmt: skip


def kind_name(kind: str) -> str:
    """An element kind as the tables call it."""
    return _KIND_NAMES.get(kind, kind.replace("_", " ").capitalize())


def percent(words: Words) -> str:
    """A group's share, as shown everywhere: ``0 %``, ``under 1 %``, ``12 %``."""
    if 0 < words.share < 0.01:
        return "under 1 %"
    return f"{words.share:.0%}".replace("%", " %")


def disclosure_lines(
    title: str,
    shares: Shares,
    stretches: Sequence[Stretch],
    begun_at: str,
    deleted_at: str,
    describe_model: Callable[[str], Mapping[str, object]],
    now: datetime,
) -> list[str]:
    """The statement, one paragraph a line; "" is an empty line.

    Args:
        describe_model: what the manifest of the model of that name says; empty where the model is gone.
    """
    lines = ["DISCLOSURE STATEMENT", "", f"Script: {title}", f"Made: {_day(now.isoformat())}", ""]
    if deleted_at:
        lines += [f"No record exists of the text before {_day(deleted_at)}: the writer deleted it.", ""]
    elif shares.script.by_origin.get("unrecorded"):
        lines += [f"No record exists of text that was there before {_day(begun_at)}.", ""]
    lines += _figures(shares)
    lines += _models(stretches, describe_model)
    lines += [
        "",
        "How it is counted: a word counts as accepted while at least half of its letters are unchanged since it was "
        "taken from a suggestion or a draft. Completions of names and headings are not counted. Text pasted from "
        "elsewhere is of unknown origin. The figures are the program's own record, not a finding about authorship.",
    ]
    return lines


def _figures(shares: Shares) -> list[str]:
    script = shares.script
    lines = [f"Words in the script: {script.all}"]
    for origin, text in (
        ("accepted", "Words of accepted suggestions that still stand"),
        ("drafted", "Words of drafted scenes that still stand"),
        ("pasted", "Words pasted, origin unknown"),
        ("unrecorded", "Words without record"),
    ):
        lines.append(f"{text}: {script.by_origin.get(origin, 0)}")
    lines.append(f"Share of suggestions and drafts: {percent(script)}")
    for heading, groups in (
        ("By element", shares.kinds),
        ("By character", shares.characters),
        ("By scene", shares.scenes),
    ):
        rows = [
            f"{kind_name(g.name) if groups is shares.kinds else g.name}: {percent(g)}" for g in groups if g.by_model
        ]
        lines += ["", heading, *(rows or ["None of it"])]
    return lines


def _models(stretches: Sequence[Stretch], describe_model: Callable[[str], Mapping[str, object]]) -> list[str]:
    by_model: dict[str, list[Stretch]] = {}
    for stretch in stretches:
        if stretch.origin in ("accepted", "drafted"):
            by_model.setdefault(stretch.model or "unknown model", []).append(stretch)
    if not by_model:
        return ["", "No suggestion was accepted and nothing drafted since the record began."]
    lines = ["", "Models"]
    for name, group in by_model.items():
        days = sorted(stretch.made_at[:10] for stretch in group)
        lines.append(f"{name}: {len(group)} texts taken between {days[0]} and {days[-1]}")
        manifest = describe_model(name)
        for key in ("created", "licence", "base", "sources"):
            if value := manifest.get(key):
                shown = ", ".join(map(str, value)) if isinstance(value, list) else str(value)
                lines.append(f"  {key}: {shown}")
    return lines


def _day(moment: str) -> str:
    return moment.replace("T", " ")[:16]
