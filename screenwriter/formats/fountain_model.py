"""A screenplay as Fountain can say it: the nearest model that survives being written and read again.

What Fountain has no words for becomes what it has: a paragraph that starts a page gets a page break before it, two
dialogue paragraphs in one speech become one, edge spaces and page-layout overrides go. Elements read from Fountain come
through unchanged. Text is never dropped.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from screenwriter.screenplay.document import TitleEntry
from screenwriter.screenplay.elements import SPEECH_PARTS, Annotation, DualColumn, Element, ElementKind, Span
from screenwriter.screenplay.emphasis import tidy_spans

_Kind = ElementKind
ONE_LINE = frozenset(
    {_Kind.SCENE_HEADING, _Kind.CHARACTER, _Kind.PARENTHETICAL, _Kind.TRANSITION, _Kind.SECTION, _Kind.SYNOPSIS}
)
LIFTED = frozenset({_Kind.NOTE, _Kind.BONEYARD})
ACTION_LIKE = frozenset({_Kind.ACTION, _Kind.SHOT, _Kind.GENERAL, _Kind.CAST_LIST})
"""Kinds whose lines keep the white space they begin with."""

_NO_TEXT = LIFTED | {_Kind.PAGE_BREAK}
_LINE_END = re.compile(r"\r\n?")
_NOT_IN_NUMBER = re.compile(r"(?:[^\w.\-]|_)+")
_BLANK_IN_NOTE = re.compile(r"\n[^\S\n]*(?=\n)")


def sayable(elements: Sequence[Element]) -> list[Element]:
    """The elements Fountain can say; those that need no change are the same objects."""
    result: list[Element] = []
    in_speech = False
    for element in elements:
        _add_page_break(element, result)
        element = sayable_element(element)
        previous = result[-1] if result else None
        if element.kind in SPEECH_PARTS and in_speech:
            if element.blank_lines is not None:
                in_speech = False
            elif element.kind is _Kind.DIALOGUE and not element.text and not element.annotations:
                continue
            elif element.kind is _Kind.DIALOGUE and previous is not None and previous.kind is _Kind.DIALOGUE:
                result[-1] = _joined(previous, element)
                continue
            elif element.kind is _Kind.LYRIC and previous is not None and previous.kind is _Kind.LYRIC:
                element = replace(element, blank_lines=1, source=None)
                in_speech = False
        else:
            in_speech = element.kind is _Kind.CHARACTER
            if element.blank_lines == 1 and not _follows_speech(element, previous, result):
                element = replace(element, blank_lines=None, source=None)
        result.append(element)
    return _with_columns(result)


def sayable_element(element: Element) -> Element:
    """One element without regard to its neighbours."""
    kind = element.kind
    text, spans, annotations = element.text, element.spans, element.annotations
    if kind in LIFTED:
        text, spans, annotations = _sayable_piece(kind, _LINE_END.sub("\n", text)), (), ()
    elif kind is _Kind.PAGE_BREAK:
        text, spans, annotations = "", (), tuple(replace(a, offset=0) for a in annotations)
    elif changes := _changes(element):
        text, spans, annotations = _apply(element, changes)
    if kind not in _NO_TEXT:
        spans = _sayable_spans(kind, text, spans)
    if annotations:
        annotations = _sayable_annotations(kind, text, annotations)
    blank_lines = element.blank_lines if element.blank_lines and element.blank_lines > 0 else None
    fields = {
        "text": text,
        "spans": spans,
        "annotations": annotations,
        "scene_number": _sayable_number(element),
        "level": max(element.level, 1) if kind is _Kind.SECTION else 0,
        "blank_lines": blank_lines,
        "starts_new_page": False,
        "space_before_lines": None,
        "left_inches": None,
        "right_inches": None,
    }
    changed = {name: value for name, value in fields.items() if getattr(element, name) != value}
    return replace(element, source=None, **changed) if changed else element


def sayable_entries(entries: Iterable[TitleEntry]) -> tuple[TitleEntry, ...]:
    """Title entries without empty keys, colons in keys and blank lines in values."""
    result: list[TitleEntry] = []
    for entry in entries:
        key = " ".join(entry.key.replace(":", " ").split())
        values = [line.strip() for line in _LINE_END.sub("\n", entry.value).split("\n") if line.strip()]
        if key or values:
            result.append(TitleEntry(key or "Notes", "\n".join(values)))
    return tuple(result)


def _add_page_break(element: Element, result: list[Element]) -> None:
    wants_page = element.starts_new_page or (element.kind is _Kind.NEW_ACT and element.source is None)
    if wants_page and any(e.is_printed for e in result[-1:]) and element.kind not in SPEECH_PARTS:
        result.append(Element(_Kind.PAGE_BREAK))


def _follows_speech(element: Element, previous: Element | None, result: list[Element]) -> bool:
    """Whether the element is a lyric or the like right after a speech, where one blank line means something."""
    if element.kind not in SPEECH_PARTS or previous is None:
        return False
    place = len(result) - 1
    while place >= 0 and result[place].kind in SPEECH_PARTS and result[place].blank_lines is None:
        place -= 1
    return place >= 0 and result[place].kind is _Kind.CHARACTER


def _joined(first: Element, second: Element) -> Element:
    """Two dialogue paragraphs of one speech as one."""
    shift = len(first.text) + 1
    spans = tuple(Span(s.start + shift, s.end + shift, s.style) for s in second.spans)
    notes = tuple(replace(a, offset=a.offset + shift) for a in second.annotations)
    text = f"{first.text}\n{second.text}"
    joined = replace(first, text=text, spans=first.spans + spans, annotations=first.annotations + notes, source=None)
    return sayable_element(joined)


def _changes(element: Element) -> dict[int, str]:
    """What has to stand for single characters of the text for each line to be sayable; an empty string removes."""
    text, kind = element.text, element.kind
    changes: dict[int, str] = {}
    for match in _LINE_END.finditer(text):
        changes[match.start()] = "\n"
        changes.update((place, "") for place in range(match.start() + 1, match.end()))
    if kind in ONE_LINE:
        changes.update((place, " ") for place, sign in enumerate(text) if sign in "\r\n" and changes.get(place) != "")
    place = 0
    for line in (
        (text if "\r" not in text else text.replace("\r", "\n")).split("\n") if kind not in ONE_LINE else [text]
    ):
        _trim(line, place, kind, changes)
        place += len(line) + 1
    if kind is _Kind.DIALOGUE:
        _trim_blank_lines(text, changes)
    if kind is _Kind.PARENTHETICAL:
        _add_brackets(text, changes)
    return {place: new for place, new in changes.items() if text[place] != new}


def _trim(line: str, start: int, kind: ElementKind, changes: dict[int, str]) -> None:
    first = len(line) - len(line.lstrip())
    changes.update((start + place, "") for place in range(max(len(line.rstrip()), 0), len(line)))
    if kind in ACTION_LIKE:
        if first < len(line) and "\t" in line[:first]:
            column = 0
            for place in range(first):
                width = 4 - column % 4 if line[place] == "\t" else 1
                changes[start + place] = " " * width if line[place] == "\t" else line[place]
                column += width
    else:
        changes.update((start + place, "") for place in range(first))


def _trim_blank_lines(text: str, changes: dict[int, str]) -> None:
    first = len(text) - len(text.lstrip())
    changes.update((place, "") for place in range(first))
    changes.update((place, "") for place in range(len(text.rstrip()), len(text)))


def _add_brackets(text: str, changes: dict[int, str]) -> None:
    first, last = len(text) - len(text.lstrip()), len(text.rstrip()) - 1
    if last < first:
        return
    if text[first] != "(":
        changes[first] = "(" + text[first]
    if text[last] != ")" or last == first:
        changes[last] = changes.get(last, text[last]) + ")"


def _apply(element: Element, changes: dict[int, str]) -> tuple[str, tuple[Span, ...], tuple[Annotation, ...]]:
    """The text with its changes, and spans and annotations moved along."""
    new: list[str] = []
    moved = [0]
    for place, sign in enumerate(element.text):
        new.append(changes.get(place, sign))
        moved.append(moved[-1] + len(new[-1]))
    size = len(element.text)
    spans = tuple(Span(moved[min(s.start, size)], moved[min(s.end, size)], s.style) for s in element.spans)
    notes = tuple(replace(a, offset=moved[min(max(a.offset, 0), size)]) for a in element.annotations)
    return "".join(new), spans, notes


def _sayable_spans(kind: ElementKind, text: str, spans: tuple[Span, ...]) -> tuple[Span, ...]:
    if kind is _Kind.PARENTHETICAL and spans:
        clipped = [Span(max(s.start, 1), min(s.end, len(text) - 1), s.style) for s in spans]
        spans = tuple(s for s in clipped if s.start < s.end)
    return tidy_spans(text, spans)


def _sayable_annotations(kind: ElementKind, text: str, annotations: tuple[Annotation, ...]) -> tuple[Annotation, ...]:
    result: list[Annotation] = []
    for annotation in sorted(annotations, key=lambda a: a.offset):
        offset = min(max(annotation.offset, 0), len(text))
        brackets = offset - len(text[:offset].rstrip("["))
        if brackets == 1 or (brackets and text[offset : offset + 1] == "["):
            offset -= brackets  # among brackets the note would open too early
        if kind is _Kind.DIALOGUE:
            while text[offset : offset + 1] == "\n" and (offset == 0 or text[offset - 1] == "\n"):
                offset += 1
        piece_kind = annotation.kind if annotation.kind in LIFTED else _Kind.NOTE
        result.append(Annotation(offset, piece_kind, _sayable_piece(piece_kind, annotation.text)))
    return tuple(result)


def _sayable_piece(kind: ElementKind, text: str) -> str:
    """A note without its closing brackets inside, a boneyard without its end inside."""
    if kind is _Kind.BONEYARD:
        return text.replace("*/", "* /")
    while "]]" in text:
        text = text.replace("]]", "] ]")
    text = _BLANK_IN_NOTE.sub("\n  ", text)
    return text + " " if text.endswith("]") else text


def _sayable_number(element: Element) -> str | None:
    if element.kind is not _Kind.SCENE_HEADING or element.scene_number is None:
        return None
    return _NOT_IN_NUMBER.sub("-", element.scene_number.strip()) or None


def _with_columns(elements: list[Element]) -> list[Element]:
    """Columns only where two speeches stand side by side, and then on all their paragraphs."""
    wanted: list[DualColumn | None] = [None] * len(elements)
    speeches = list(_speeches(elements))
    number = 0
    while number + 1 < len(speeches):
        (start, end), (next_start, next_end) = speeches[number], speeches[number + 1]
        is_pair = (
            elements[start].dual is DualColumn.LEFT
            and elements[next_start].dual is DualColumn.RIGHT
            and all(e.kind in LIFTED for e in elements[end:next_start])
        )
        if is_pair:
            wanted[start:end] = [DualColumn.LEFT] * (end - start)
            wanted[next_start:next_end] = [DualColumn.RIGHT] * (next_end - next_start)
        number += 2 if is_pair else 1
    return [
        e if e.dual is column else replace(e, dual=column, source=None)
        for e, column in zip(elements, wanted, strict=True)
    ]


def _speeches(elements: list[Element]) -> Iterable[tuple[int, int]]:
    place = 0
    while place < len(elements):
        start = place
        place += 1
        if elements[start].kind is not _Kind.CHARACTER:
            continue
        while place < len(elements) and elements[place].kind in SPEECH_PARTS and elements[place].blank_lines is None:
            place += 1
        yield start, place
