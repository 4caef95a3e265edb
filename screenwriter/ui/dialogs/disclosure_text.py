"""The disclosure statement: how much of a script came from suggestions and drafts, in plain lines."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from screenwriter.formats.number_text import percent_of, whole
from screenwriter.screenplay.origin_shares import Shares, Words
from screenwriter.storage.ledger import Stretch
from screenwriter.ui.dialogs.source_names import source_text

translate = QCoreApplication.translate

_KIND_NAMES = {
    "scene_heading": QT_TRANSLATE_NOOP("Disclosure", "Scene headings"),
    "action": QT_TRANSLATE_NOOP("Disclosure", "Action"),
    "character": QT_TRANSLATE_NOOP("Disclosure", "Cues"),
    "parenthetical": QT_TRANSLATE_NOOP("Disclosure", "Parentheticals"),
    "dialogue": QT_TRANSLATE_NOOP("Disclosure", "Dialogue"),
    "lyric": QT_TRANSLATE_NOOP("Disclosure", "Lyrics"),
    "transition": QT_TRANSLATE_NOOP("Disclosure", "Transitions"),
    "shot": QT_TRANSLATE_NOOP("Disclosure", "Shots"),
    "general": QT_TRANSLATE_NOOP("Disclosure", "General"),
}
_MANIFEST_KEYS = {
    "created": QT_TRANSLATE_NOOP("Disclosure", "created"),
    "licence": QT_TRANSLATE_NOOP("Disclosure", "licence"),
    "base": QT_TRANSLATE_NOOP("Disclosure", "base"),
    "sources": QT_TRANSLATE_NOOP("Disclosure", "sources"),
}
_HOW_COUNTED = QT_TRANSLATE_NOOP(
    "Disclosure",
    "How it is counted: a word counts as accepted while at least half of its letters are unchanged since it was "
    "taken from a suggestion or a draft. Completions of names and headings are not counted. Text pasted from "
    "elsewhere is of unknown origin. The figures are the program's own record, not a finding about authorship.",
)


def kind_name(kind: str) -> str:
    """An element kind as the tables call it."""
    if kind in _KIND_NAMES:
        return translate("Disclosure", _KIND_NAMES[kind])
    return kind.replace("_", " ").capitalize()


def percent(words: Words) -> str:
    """A group's share, as shown everywhere: ``0 %``, ``under 1 %``, ``12 %``."""
    if 0 < words.share < 0.01:
        return translate("Disclosure", "under 1 %")
    return percent_of(words.share)


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
    lines = [
        translate("Disclosure", "DISCLOSURE STATEMENT"),
        "",
        translate("Disclosure", "Script: {title}").format(title=title),
        translate("Disclosure", "Made: {day}").format(day=_day(now.isoformat())),
        "",
    ]
    if deleted_at:
        text = translate("Disclosure", "No record exists of the text before {day}: the writer deleted it.")
        lines += [text.format(day=_day(deleted_at)), ""]
    elif shares.script.by_origin.get("unrecorded"):
        text = translate("Disclosure", "No record exists of text that was there before {day}.")
        lines += [text.format(day=_day(begun_at)), ""]
    lines += _figures(shares)
    lines += _models(stretches, describe_model)
    lines += [
        "",
        translate("Disclosure", _HOW_COUNTED),
    ]
    return lines


def _figures(shares: Shares) -> list[str]:
    script = shares.script
    lines = [translate("Disclosure", "Words in the script: {words}").format(words=whole(script.all))]
    for origin, text in (
        ("accepted", translate("Disclosure", "Words of accepted suggestions that still stand")),
        ("drafted", translate("Disclosure", "Words of drafted scenes that still stand")),
        ("pasted", translate("Disclosure", "Words pasted, origin unknown")),
        ("unrecorded", translate("Disclosure", "Words without record")),
    ):
        lines.append(_line(text, whole(script.by_origin.get(origin, 0))))
    lines.append(translate("Disclosure", "Share of suggestions and drafts: {percent}").format(percent=percent(script)))
    for heading, groups in (
        (translate("Disclosure", "By element"), shares.kinds),
        (translate("Disclosure", "By character"), shares.characters),
        (translate("Disclosure", "By scene"), shares.scenes),
    ):
        rows = [
            _line(kind_name(g.name) if groups is shares.kinds else g.name, percent(g)) for g in groups if g.by_model
        ]
        lines += ["", heading, *(rows or [translate("Disclosure", "None of it")])]
    return lines


def _models(stretches: Sequence[Stretch], describe_model: Callable[[str], Mapping[str, object]]) -> list[str]:
    by_model: dict[str, list[Stretch]] = {}
    for stretch in stretches:
        if stretch.origin in ("accepted", "drafted"):
            by_model.setdefault(stretch.model or translate("Disclosure", "unknown model"), []).append(stretch)
    if not by_model:
        return [
            "",
            translate("Disclosure", "No suggestion was accepted and nothing drafted since the record began."),
        ]
    lines = ["", translate("Disclosure", "Models")]
    for name, group in by_model.items():
        days = sorted(stretch.made_at[:10] for stretch in group)
        text = translate("Disclosure", "{model}: {count} texts taken between {first} and {last}")
        lines.append(text.format(model=name, count=whole(len(group)), first=days[0], last=days[-1]))
        manifest = describe_model(name)
        for key, label in _MANIFEST_KEYS.items():
            if value := manifest.get(key):
                shown = ", ".join(source_text(str(one)) for one in value) if isinstance(value, list) else str(value)
                lines.append(f"  {_line(translate('Disclosure', label), shown)}")
    return lines


def _day(moment: str) -> str:
    return moment.replace("T", " ")[:16]


def _line(label: str, figure: str) -> str:
    return translate("Disclosure", "{label}: {figure}").format(label=label, figure=figure)
