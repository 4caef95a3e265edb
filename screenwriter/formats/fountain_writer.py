"""A screenplay to Fountain text with the fewest changes (fountain.md sections 6 and 7).

Untouched elements are written back byte for byte, edited and new ones are written anew. Then the whole text is read
again: an element that does not come back as it is in the model is written more explicitly, step by step, until it does.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import IntEnum

from screenwriter.formats.fountain_elements import WritingContext, write_element
from screenwriter.formats.fountain_model import sayable, sayable_entries
from screenwriter.formats.fountain_reader import read_fountain
from screenwriter.formats.title_page import read_title_page, write_title_page
from screenwriter.screenplay.document import Screenplay, TitleEntry
from screenwriter.screenplay.elements import SPEECH_PARTS, Element, ElementKind, is_marked, unmarked


class _Step(IntEnum):
    """How an element is written, from the most faithful to the most explicit."""

    AS_READ = 0
    NEW_LEAD = 1
    ANEW = 2
    FORCED = 3
    SPELLED_OUT = 4


_TURN = {_Step.AS_READ: 0, _Step.ANEW: 1, _Step.FORCED: 2, _Step.NEW_LEAD: 3, _Step.SPELLED_OUT: 4}
"""Whose step is taken first among neighbours that read wrong: where blank lines are at fault words stay as read."""
_CAREFUL_READINGS = 4
_MOST_READINGS = _CAREFUL_READINGS + 2 * len(_Step)


def write_fountain(screenplay: Screenplay) -> str:
    """Write a screenplay as Fountain text with ``\\n`` line ends.

    Reading the result gives the model back, as far as Fountain can say it (``fountain_model``).
    """
    screenplay = _without_marks(screenplay)
    title = _title_text(screenplay)
    if (text := _text_as_read(screenplay, title)) is not None:
        return text
    draft = _WritingDraft(sayable(screenplay.elements), title, screenplay.trail)
    text = draft.text()
    for number in range(_MOST_READINGS):
        if not draft.make_misread_elements_clearer(text, all_at_once=number >= _CAREFUL_READINGS):
            break
        text = draft.text()
    return text


def _without_marks(screenplay: Screenplay) -> Screenplay:
    """Fountain has no place for revision marks, locked pages, colours and bookmarks: elements with only these stay."""
    if not any(is_marked(element) for element in screenplay.elements):
        return screenplay
    read = {id(e.source): e for e in (screenplay.as_read.elements if screenplay.as_read else ()) if e.source}
    plain: list[Element] = []
    for element in screenplay.elements:
        bare = unmarked(element)
        known = read.get(id(element.source)) if element.source else None
        plain.append(known if known is not None and known == bare else bare)
    return replace(screenplay, elements=tuple(plain))


def _text_as_read(screenplay: Screenplay, title: str) -> str | None:
    """The file's own text, which need not be read again to be trusted; None where anything differs from it."""
    read = screenplay.as_read
    if read is None or screenplay.trail is None or len(read.elements) != len(screenplay.elements):
        return None
    if title != (read.title_source or "") or any(
        one is not other or one.source is None for one, other in zip(read.elements, screenplay.elements, strict=True)
    ):
        return None
    bodies = (part for element in read.elements for part in (element.source.lead, element.source.body))
    return "".join((title, *bodies, screenplay.trail))


def _title_text(screenplay: Screenplay) -> str:
    source = screenplay.title_source
    if source and read_title_page(source + "\n")[0] == screenplay.title_page:
        return source if source.endswith("\n") or not screenplay.elements else source + "\n"
    entries = sayable_entries(screenplay.title_page)
    if not entries:
        return ""
    text = write_title_page(entries)
    if read_title_page(text)[0] == entries:
        return text
    return write_title_page((TitleEntry("Title", ""), *entries))


@dataclass(slots=True)
class _Chunk:
    """An element on its way to text."""

    element: Element
    step: _Step
    lead: str = ""
    body: str = ""


class _WritingDraft:
    """All elements, and how explicitly each is to be written."""

    def __init__(self, elements: Sequence[Element], title: str, trail: str | None) -> None:
        self._title = title
        self._trail = trail
        self._chunks = [_Chunk(e, _Step.ANEW if e.source is None else _Step.AS_READ) for e in elements]
        self._in_speech = _in_speech(elements)
        self._has_double_marks = any(
            e.kind is ElementKind.SHOT and e.source is not None and e.source.body.lstrip().startswith("!!")
            for e in elements
        )
        for number in range(len(self._chunks)):
            self._write(number)

    def text(self) -> str:
        """The text as written so far."""
        parts = [self._title]
        for chunk in self._chunks:
            parts += (chunk.lead, chunk.body)
        if self._trail is not None:
            parts.append(self._trail)
        elif self._chunks:
            parts.append("\n")
        return "".join(parts)

    def make_misread_elements_clearer(self, text: str, *, all_at_once: bool) -> bool:
        """Read ``text`` and take elements that came back different one step further; False: nothing to do.

        Of a row of such elements only the first to blame takes its step, since the others may only have followed it
        into error; ``all_at_once``: all that are equally to blame.
        """
        is_changed = False
        for row in self._misread_rows(text):
            turn = min(_TURN[self._chunks[number].step] for number in row)
            blamed = [number for number in row if _TURN[self._chunks[number].step] == turn]
            if turn == _TURN[_Step.SPELLED_OUT]:
                continue
            for number in blamed if all_at_once else blamed[:1]:
                chunk = self._chunks[number]
                chunk.step = _Step(chunk.step + 1)
                self._write(number)
                is_changed = True
        return is_changed

    def _misread_rows(self, text: str) -> list[list[int]]:
        """Numbers of the elements that reading does not give back, neighbours together."""
        found = _elements_by_place(read_fountain(text))
        rows: list[list[int]] = []
        place = len(self._title)
        for number, chunk in enumerate(self._chunks):
            place += len(chunk.lead)
            if found.get(place) != chunk.element:
                if rows and rows[-1][-1] == number - 1:
                    rows[-1].append(number)
                else:
                    rows.append([number])
            place += len(chunk.body)
        return rows

    def _write(self, number: int) -> None:
        chunk = self._chunks[number]
        source = chunk.element.source
        chunk.lead = source.lead if source is not None and chunk.step is _Step.AS_READ else self._usual_lead(number)
        if source is not None and chunk.step <= _Step.NEW_LEAD:
            chunk.body = source.body
            return
        context = WritingContext(
            has_parts=number + 1 < len(self._chunks) and self._in_speech[number + 1],
            in_speech=self._in_speech[number],
            is_forced=chunk.step >= _Step.FORCED,
            is_spelled_out=chunk.step >= _Step.SPELLED_OUT,
            has_double_marks=self._has_double_marks,
        )
        chunk.body = write_element(chunk.element, context)

    def _usual_lead(self, number: int) -> str:
        """One blank line above an element, more if remembered; none between the parts of a speech."""
        if self._in_speech[number]:
            return "\n"
        blank_lines = self._chunks[number].element.blank_lines or 0
        if number > 0:
            return "\n" * (1 + max(blank_lines, 1))
        return "\n" * (max(blank_lines, 1) if self._title else blank_lines)


def _in_speech(elements: Sequence[Element]) -> list[bool]:
    """Which elements follow a cue directly, as parts of its speech."""
    result: list[bool] = []
    is_inside = False
    for element in elements:
        is_part = is_inside and element.kind in SPEECH_PARTS and element.blank_lines is None
        is_inside = is_part or element.kind is ElementKind.CHARACTER
        result.append(is_part)
    return result


def _elements_by_place(screenplay: Screenplay) -> dict[int, Element]:
    """What was read, by where in the text its body begins."""
    found: dict[int, Element] = {}
    place = len(screenplay.title_source or "")
    for element in screenplay.elements:
        if element.source is not None:
            place += len(element.source.lead)
            found[place] = element
            place += len(element.source.body)
    return found


def without_sources(screenplay: Screenplay) -> Screenplay:
    """The same screenplay with everything to be written anew, as one from another format."""
    elements = tuple(replace(element, source=None) for element in screenplay.elements)
    return replace(screenplay, elements=elements, title_source=None, trail=None)
