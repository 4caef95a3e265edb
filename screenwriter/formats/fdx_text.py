"""The words of an FDX paragraph: its ``Text`` runs to text and emphasis, and back (fdx.md sections 2, 3 and 6)."""

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise
from os.path import commonprefix
from typing import NamedTuple
from xml.etree.ElementTree import Element as Node

from screenwriter.formats.fdx_production import revision_number
from screenwriter.screenplay.elements import Annotation, ElementKind, Revised, Span, Style
from screenwriter.screenplay.revisions import tidy

_PRETTY_START = re.compile(r"^[ \t]*\n[ \t]+")
_PRETTY_END = re.compile(r"\n[ \t]+$")
_STYLES = {"bold": Style.BOLD, "italic": Style.ITALIC, "underline": Style.UNDERLINE}
_HIDDEN = "hiddentext"
_REVISION = "RevisionID"


class RunText(NamedTuple):
    """What the runs of one paragraph say. Hidden runs are annotations, not text."""

    text: str
    spans: tuple[Span, ...]
    hidden: tuple[Annotation, ...]
    revised: tuple[Revised, ...] = ()


def read_runs(paragraph: Node) -> RunText:
    """Join a paragraph's direct ``Text`` children with nothing between them."""
    text = ""
    spans: list[Span] = []
    hidden: list[Annotation] = []
    revised: list[Revised] = []
    for run in paragraph:
        if run.tag != "Text":
            continue
        piece = _run_text(run)
        names = {name.strip().lower() for name in run.get("Style", "").split("+")}
        if _HIDDEN in names and piece:
            hidden.append(Annotation(len(text), ElementKind.NOTE, piece))
            continue
        style = Style(0)
        for name in names:
            style |= _STYLES.get(name, Style(0))
        start, text = len(text), text + piece
        if piece and style:
            spans.append(Span(start, len(text), style))
        if piece and (revision := revision_number(run.get(_REVISION))):
            revised.append(Revised(start, len(text), revision))
    return RunText(text, _merged(spans), tuple(hidden), tidy(revised))


def _run_text(run: Node) -> str:
    text = "".join(run.itertext()).replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n")
    return _PRETTY_END.sub("", _PRETTY_START.sub("", text))


def _merged(spans: list[Span]) -> tuple[Span, ...]:
    merged: list[Span] = []
    for span in spans:
        if merged and merged[-1].end == span.start and merged[-1].style == span.style:
            merged[-1] = Span(merged[-1].start, span.end, span.style)
        else:
            merged.append(span)
    return tuple(merged)


def write_runs(text: str, spans: tuple[Span, ...], revised: tuple[Revised, ...] = ()) -> list[Node]:
    """One ``Text`` per stretch of equal style; a single empty one for an empty paragraph."""
    runs = [
        _run(piece, _style_at(spans, start), revision=_revision_at(revised, start))
        for start, end in pairwise(sorted({0, len(text), *_edges(spans), *_edges(revised)}))
        for piece in _safe_pieces(text[start:end])
    ]
    return runs or [_run("", Style(0))]


def rewrite_runs(old: list[Node], text: str, spans: tuple[Span, ...], revised: tuple[Revised, ...] = ()) -> list[Node]:
    """Runs for an edited text that keep what the old ones say of their words: fonts, colours, tags.

    New words take after the run they were typed in.
    """
    visible = [run for run in old if _HIDDEN not in run.get("Style", "").lower()]
    before = "".join(_run_text(run) for run in visible)
    owners = [number for number, run in enumerate(visible) for _ in _run_text(run)]
    head = len(commonprefix((before, text)))
    tail = len(commonprefix((before[head:][::-1], text[head:][::-1])))
    typed_in = owners[head - 1] if head else (owners[0] if owners else 0)
    typed = [typed_in] * (len(text) - head - tail)
    after = [*owners[:head], *typed, *owners[len(owners) - tail :]]
    changes = {number for number in range(1, len(text)) if after[number] != after[number - 1]}
    runs = []
    for start, end in pairwise(sorted({0, len(text), *changes, *_edges(spans), *_edges(revised)})):
        kept = visible[after[start]].attrib if visible else {}
        style, revision = _style_at(spans, start), _revision_at(revised, start)
        runs += [_run(piece, style, kept, revision) for piece in _safe_pieces(text[start:end])]
    return runs or [_run("", Style(0), visible[0].attrib if visible else {})]


def _revision_at(revised: tuple[Revised, ...], place: int) -> int:
    return next((mark.revision for mark in revised if mark.start <= place < mark.end), 0)


def _edges(spans: Sequence[Span | Revised]) -> set[int]:
    return {edge for span in spans for edge in (span.start, span.end)}


def _style_at(spans: tuple[Span, ...], place: int) -> Style:
    return next((span.style for span in spans if span.start <= place < span.end), Style(0))


def _safe_pieces(text: str) -> list[str]:
    """Cut so that no run begins or ends with a line break and spaces, which readers take for pretty-printing."""
    pieces: list[str] = []
    if start := _PRETTY_START.match(text):
        cut = text.index("\n", 0, start.end()) + 1
        pieces += [text[: cut - 1], "\n"]
        text = text[cut:]
    if end := _PRETTY_END.search(text):
        pieces += [text[: end.start() + 1], text[end.start() + 1 :]]
    else:
        pieces.append(text)
    return [piece for piece in pieces if piece]


def _run(text: str, style: Style, kept: Mapping[str, str] | None = None, revision: int = 0) -> Node:
    """One run; of ``kept`` attributes the style loses only what ``style`` decides."""
    run = Node("Text", dict(kept or {}))
    if revision or _REVISION in run.attrib:
        run.set(_REVISION, str(revision))
    names = [name.title() for name, flag in _STYLES.items() if flag in style]
    names += [name for name in run.get("Style", "").split("+") if name and name.strip().lower() not in _STYLES]
    if names or "Style" in run.attrib:
        run.set("Style", "+".join(names))
    run.text = text
    return run
