"""One element as the runs of text a block shows, and back.

In a block, notes stand as ``[[...]]`` and boneyard as ``/*...*/`` at their place, line breaks as U+2028. A space on
both sides of such a piece counts once in the element's text (fountain.md section 5).
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from screenwriter.screenplay.elements import Annotation, Element, ElementKind, LockedStart, Revised, Span, Style
from screenwriter.screenplay.revisions import tidy

LINE_SEPARATOR = "\u2028"
_ANNOTATION = re.compile(r"\[\[(?P<note>.*?)\]\]|/\*(?P<boneyard>.*?)\*/", re.DOTALL)
_FORBIDDEN = re.compile("[\r\u2029\x00\ufdd0\ufdd1\ufffc]")
"""Signs that mean something to QTextDocument and can't stand inside a block."""

_BRACKETS = {ElementKind.NOTE: ("[[", "]]"), ElementKind.BONEYARD: ("/*", "*/")}


@dataclass(frozen=True, slots=True)
class RunMarks:
    """What production has marked in a run: the revision it was changed in, removed text at its edge, a page's start.

    ``removed`` is the number of the set in which text behind the run's character was taken out, negative: before it.
    """

    revision: int = 0
    removed: int = 0
    page_start: str = ""


UNMARKED = RunMarks()


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of a block's text with one look. ``is_literal``: its brackets are text, not a note."""

    text: str
    style: Style = Style(0)
    is_literal: bool = False
    marks: RunMarks = UNMARKED


def block_text(text: str) -> str:
    """Text as it can stand in one block: line breaks as U+2028, signs QTextDocument keeps for itself as spaces."""
    return _FORBIDDEN.sub(" ", text).replace("\n", LINE_SEPARATOR)


def element_runs(
    text: str,
    spans: Iterable[Span],
    annotations: Iterable[Annotation],
    revised: Sequence[Revised] = (),
    locked_starts: Sequence[LockedStart] = (),
) -> list[Run]:
    """The runs that show an element's text, emphasis and annotations, in order; empty for an empty element.

    A locked page that begins with the element itself is the block's to say, not a run's.
    """
    runs = _unmarked_runs(text, spans, annotations)
    if not revised and not locked_starts:
        return runs
    return _marked(runs, _letter_marks(text, revised, locked_starts))


def _letter_marks(text: str, revised: Sequence[Revised], locked_starts: Sequence[LockedStart]) -> list[RunMarks]:
    marks = [UNMARKED] * len(text)
    for mark in revised:
        if mark.start < mark.end:
            for place in range(mark.start, min(mark.end, len(text))):
                marks[place] = replace(marks[place], revision=mark.revision)
        elif text:
            place = min(max(0, mark.start - 1), len(text) - 1)
            marks[place] = replace(marks[place], removed=mark.revision if mark.start else -mark.revision)
    for start in locked_starts:
        if 0 < start.offset < len(text):
            marks[start.offset] = replace(marks[start.offset], page_start=start.label)
    return marks


def _marked(runs: list[Run], marks: list[RunMarks]) -> list[Run]:
    """Runs cut so that each bears the marks of its letters; annotations bear none."""
    made: list[Run] = []
    letters = iter(marks)
    for run, is_kept in _kept_letters(runs):
        found = [next(letters, UNMARKED) if kept else UNMARKED for kept in is_kept]
        start = 0
        for place in range(1, len(found) + 1):
            if place == len(found) or found[place] != found[start]:
                made.append(replace(run, text=run.text[start:place], marks=found[start]))
                start = place
    return made


def _kept_letters(runs: Sequence[Run]) -> list[tuple[Run, list[bool]]]:
    """The runs, and for each of their letters whether it is of the element's own text."""
    shown = "".join(run.text.replace(LINE_SEPARATOR, "\n") for run in runs)
    kept = set(_kept_places(shown, [run.is_literal for run in runs for _ in run.text]))
    places = iter(range(len(shown)))
    return [(run, [next(places) in kept for _ in run.text]) for run in runs]


def read_marks(runs: Sequence[Run]) -> tuple[tuple[Revised, ...], tuple[LockedStart, ...]]:
    """Revisions and inner page starts of a block's runs: what ``element_runs`` showed."""
    if all(run.marks == UNMARKED for run in runs):
        return (), ()
    revised: list[Revised] = []
    starts: list[LockedStart] = []
    end = 0
    for run, count in _kept_lengths(runs):
        start, end = end, end + count
        if not count:
            continue
        if run.marks.revision:
            revised.append(Revised(start, end, run.marks.revision))
        if run.marks.page_start and start and all(one.label != run.marks.page_start for one in starts):
            starts.append(LockedStart(start, run.marks.page_start))
        if run.marks.removed:
            edge = end if run.marks.removed > 0 else start
            revised.append(Revised(edge, edge, abs(run.marks.removed)))
    return tidy(revised), tuple(starts)


def _kept_lengths(runs: Sequence[Run]) -> list[tuple[Run, int]]:
    """The runs, and how many of their letters are of the element's own text."""
    shown = "".join(run.text for run in runs)
    if "[[" not in shown and "/*" not in shown:
        return [(run, len(run.text)) for run in runs]
    return [(run, sum(is_kept)) for run, is_kept in _kept_letters(runs)]


def _unmarked_runs(text: str, spans: Iterable[Span], annotations: Iterable[Annotation]) -> list[Run]:
    styles = [Style(0)] * len(text)
    for span in spans:
        styles[span.start : span.end] = [span.style] * (span.end - span.start)
    shown, shown_styles, note_starts, done = "", [], set(), 0
    for annotation in sorted(annotations, key=lambda note: note.offset):
        offset = min(annotation.offset, len(text))
        shown += text[done:offset]
        shown_styles += styles[done:offset]
        note_starts.add(len(shown))
        brackets = _shown_annotation(annotation, text, offset)
        shown += brackets
        shown_styles += [Style(0)] * len(brackets)
        done = offset
    shown += text[done:]
    shown_styles += styles[done:]
    return list(_split_runs(block_text(shown), shown_styles, _literal_starts(shown, note_starts)))


def _literal_starts(shown: str, note_starts: set[int]) -> set[int]:
    """Where brackets of the element's own text would be taken for a note."""
    literal: set[int] = set()
    position = 0
    while match := _ANNOTATION.search(shown, position):
        if match.start() in note_starts:
            position = match.end()
        else:
            literal.add(match.start())
            position = match.start() + 1
    return literal


def _split_runs(shown: str, styles: list[Style], literal: set[int]) -> Iterator[Run]:
    start = 0
    while start < len(shown):
        stop = start + 1
        is_literal = start in literal
        while stop < len(shown) and styles[stop] == styles[start] and (stop in literal) == is_literal:
            stop += 1
        yield Run(shown[start:stop], styles[start], is_literal)
        start = stop


def _shown_annotation(annotation: Annotation, text: str, offset: int) -> str:
    opening, closing = _BRACKETS[annotation.kind]
    shown = opening + annotation.text + closing
    between_words = 0 < offset < len(text) and text[offset - 1] == " " and text[offset] != "\n"
    return shown + " " if between_words else shown


def read_runs(runs: Iterable[Run]) -> tuple[str, tuple[Span, ...], tuple[Annotation, ...]]:
    """Text, emphasis and annotations of a block's runs: what ``element_runs`` showed."""
    shown, styles, literal = "", [], []
    for run in runs:
        text = run.text.replace(LINE_SEPARATOR, "\n")
        shown += text
        styles.extend([run.style] * len(text))
        literal.extend([run.is_literal] * len(text))
    annotations, kept = _read_annotations(shown, literal)
    return "".join(shown[i] for i in kept), _spans([styles[i] for i in kept]), annotations


def _kept_places(shown: str, literal: list[bool]) -> Sequence[int]:
    if "[[" not in shown and "/*" not in shown:
        return range(len(shown))
    return _read_annotations(shown, literal)[1]


def _read_annotations(shown: str, literal: list[bool]) -> tuple[tuple[Annotation, ...], list[int]]:
    annotations: list[Annotation] = []
    kept: list[int] = []  # indices into shown that are the element's own text
    position = 0
    for match in _annotation_matches(shown, literal):
        kept.extend(range(position, match.start()))
        kind = ElementKind.NOTE if match.group("note") is not None else ElementKind.BONEYARD
        annotations.append(Annotation(len(kept), kind, match.group("note") or match.group("boneyard") or ""))
        position = match.end()
        if kept and shown[kept[-1]] == " " and shown[position : position + 1] == " ":
            position += 1
    kept.extend(range(position, len(shown)))
    return tuple(annotations), kept


def _annotation_matches(shown: str, literal: list[bool]) -> Iterator[re.Match[str]]:
    position = 0
    while match := _ANNOTATION.search(shown, position):
        if literal[match.start()]:
            position = match.start() + 1
        else:
            yield match
            position = match.end()


def _spans(styles: list[Style]) -> tuple[Span, ...]:
    spans: list[Span] = []
    for index, style in enumerate(styles):
        if not style:
            continue
        if spans and spans[-1].end == index and spans[-1].style == style:
            spans[-1] = Span(spans[-1].start, index + 1, style)
        else:
            spans.append(Span(index, index + 1, style))
    return tuple(spans)


def shown_place(element: Element, offset: int) -> int:
    """An offset in an element's text as one in its block's text, where notes stand too; behind notes at that place."""
    notes = tuple(note for note in element.annotations if note.offset <= offset)
    return sum(len(run.text) for run in element_runs(element.text[:offset], (), notes)) if notes else offset


def annotation_ranges(shown: str) -> list[tuple[int, int]]:
    """Start and end (code points) of what looks like a note or boneyard in a block's text, to be drawn dim."""
    if "[[" not in shown and "/*" not in shown:
        return []
    return [match.span() for match in _ANNOTATION.finditer(shown)]
