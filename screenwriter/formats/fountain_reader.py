"""Fountain text to a screenplay (fountain.md sections 2 to 6).

Never fails: what is not recognised is Action. Lossless: title_source, every element's lead and body, and trail, joined,
give the text back.
"""

from dataclasses import replace

from screenwriter.formats import fountain_syntax as syntax
from screenwriter.formats.annotations import Line, Piece, logical_lines
from screenwriter.formats.fountain_paragraphs import ParagraphDraft, SpeechParts
from screenwriter.formats.title_page import read_title_page
from screenwriter.screenplay.document import AsRead, Screenplay
from screenwriter.screenplay.elements import SPEECH_PARTS, DualColumn, Element, ElementKind, Source

_PARAGRAPH_BREAKERS = "#=~>"


def read_fountain(text: str) -> Screenplay:
    """Read Fountain text with ``\\n`` line ends.

    A note or boneyard on a line with words, or on a line of its own inside a speech or between the lines of an action
    paragraph, becomes an annotation there; one that stands between elements is an element.
    """
    title_page, start = read_title_page(text)
    reader = _Reader(text, start)
    reader.read()
    title_source = text[:start] if start else None
    elements = tuple(reader.elements)
    return Screenplay(
        title_page,
        elements,
        title_source=title_source,
        trail=text[reader.place :],
        as_read=AsRead(title_source, elements),
    )


class _Reader:
    """One walk down the logical lines; each ``_read_x`` consumes the lines of its element."""

    def __init__(self, text: str, start: int) -> None:
        self.elements: list[Element] = []
        self.place = start  # everything before it belongs to an element or the title page
        self._text = text
        self._lines = logical_lines(text, start)
        self._number = 0
        self._blanks = 0  # blank lines since the last element
        self._is_free = True  # the line above is blank, lifted out, or missing
        self._is_after_mark = False  # the line above is a section, synopsis or page break
        self._partner: int | None = None  # where the last speech begins, while a caret could still pair with it
        self._is_after_speech = False

    def read(self) -> None:
        while self._number < len(self._lines):
            line = self._lines[self._number]
            if line.is_blank:
                self._number += 1
                self._blanks += 1
                self._is_free = True
            elif line.is_lifted:
                self._read_lifted(line)
            else:
                self._read_element(line)

    def _read_element(self, line: Line) -> None:
        start, bare = syntax.split_start(line.text)
        first = bare[:1]
        if first and first in "#=~>":
            self._read_marked(line, start, bare, first)
        elif first == "!" and bare.startswith("!!") and self._is_free:
            self._read_action(ElementKind.SHOT)
        elif first == "!":
            self._read_action()
        elif (self._is_free or self._is_after_mark) and syntax.is_any_heading(bare):
            self._read_heading(line, start, bare)
        elif self._is_free and self._is_standing_transition(self._number, bare):
            self._read_single(ElementKind.TRANSITION, line, start, bare)
        elif self._is_free and self._is_speech(self._number, bare):
            self._read_speech(line, start, bare)
        else:
            self._read_action()

    def _read_marked(self, line: Line, start: str, bare: str, mark: str) -> None:
        """Elements known by their first sign, wherever they stand outside a speech."""
        if mark == "~":
            self._read_lines(ElementKind.LYRIC)
        elif mark == ">" and syntax.is_centered(bare):
            self._read_lines(ElementKind.CENTERED)
        elif mark == ">":
            self._read_single(ElementKind.TRANSITION, line, start, bare[1:])
        elif mark == "#":
            text = bare.lstrip("#")
            self._read_single(ElementKind.SECTION, line, start, text, level=len(bare) - len(text))
            self._is_after_mark = True
        elif syntax.is_page_break(bare):
            self._read_single(ElementKind.PAGE_BREAK, line, "", "")  # invisible signs before it are no words
            self._is_after_mark = True
        else:
            self._read_single(ElementKind.SYNOPSIS, line, start, "" if bare.rstrip() == "==" else bare[1:])
            self._is_after_mark = True

    # What a line is, seen with its neighbours

    def _is_standing_transition(self, number: int, bare: str) -> bool:
        if not syntax.is_transition(bare):
            return False
        below = self._below(number)
        return below is None or below.is_blank

    def _is_speech(self, number: int, bare: str) -> bool:
        if not bare.startswith("@") and not syntax.is_cue(bare):
            return False
        below = self._below(number)
        return below is not None and (not below.is_blank or below.is_speech_blank)

    def _below(self, number: int) -> Line | None:
        """The next line that is not lifted out; None at the end."""
        number += 1
        while number < len(self._lines) and self._lines[number].is_lifted:
            number += 1
        return self._lines[number] if number < len(self._lines) else None

    def _begins_element(self, number: int, *, is_free: bool) -> bool:
        """Whether the line ends the action paragraph above it; ``is_free``: only lifted-out lines lie between."""
        _, bare = syntax.split_start(self._lines[number].text)
        if bare and bare[0] in _PARAGRAPH_BREAKERS:
            return True
        if not is_free or bare.startswith("!"):
            return False
        return (
            syntax.is_any_heading(bare) or self._is_standing_transition(number, bare) or self._is_speech(number, bare)
        )

    # Elements

    def _read_lifted(self, line: Line) -> None:
        for _, piece in line.pieces:
            self._add_piece(piece)
        self._number += 1
        self._is_free = True

    def _read_single(
        self, kind: ElementKind, line: Line, start: str, markup: str, *, level: int = 0, number: str | None = None
    ) -> None:
        """An element of one line whose marks are off; white space at its edges goes."""
        draft = ParagraphDraft()
        draft.add(line, syntax.invisible_signs(start), markup)
        self._add(kind, draft, line, line, level=level, scene_number=number)
        self._number += 1

    def _read_heading(self, line: Line, start: str, bare: str) -> None:
        markup = bare.rstrip()
        markup = markup[1:] if markup.startswith(".") else markup
        markup, number = syntax.split_scene_number(markup)
        self._read_single(ElementKind.SCENE_HEADING, line, start, markup, number=number)

    def _read_lines(self, kind: ElementKind) -> None:
        """Consecutive lyric or centred lines."""
        draft = ParagraphDraft()
        first = self._number
        while self._number < len(self._lines):
            line = self._lines[self._number]
            start, bare = syntax.split_start(line.text)
            if kind is ElementKind.LYRIC and bare.startswith("~"):
                draft.add(line, syntax.invisible_signs(start), bare[1:])
            elif kind is ElementKind.CENTERED and syntax.is_centered(bare):
                draft.add(line, syntax.invisible_signs(start), bare.rstrip()[1:-1])
            else:
                break
            self._number += 1
        self._add(kind, draft, self._lines[first], self._lines[self._number - 1])

    def _read_action(self, kind: ElementKind = ElementKind.ACTION) -> None:
        draft = ParagraphDraft()
        first = last = self._number
        is_free = False
        while self._number < len(self._lines):
            line = self._lines[self._number]
            if line.is_blank:
                break
            if line.is_lifted:
                is_free = True
                self._number += 1
                continue
            if self._number > first and self._begins_element(self._number, is_free=is_free):
                break
            for lifted in self._lines[last + 1 : self._number]:
                draft.hold(lifted)
            is_twice = kind is ElementKind.SHOT and self._number == first
            draft.add(line, "", _action_line(line.text, "!!" if is_twice else "!"), is_action=True)
            last = self._number
            is_free = False
            self._number += 1
        self._number = last + 1
        self._add(kind, draft, self._lines[first], self._lines[last])

    # Speeches

    def _read_speech(self, line: Line, start: str, bare: str) -> None:
        markup = bare.rstrip()
        markup = markup[1:] if markup.startswith("@") else markup
        is_paired = markup.endswith("^") and self._partner is not None
        markup = markup[:-1] if markup.endswith("^") else markup
        speech_start = len(self.elements)
        partner = self._partner
        cue = ParagraphDraft()
        cue.add(line, syntax.invisible_signs(start), markup)
        self._number += 1
        last = self._number - 1
        parts = SpeechParts(self._lines, self._number)
        self._number = parts.end
        if not parts.found:
            for lifted in self._lines[last + 1 : self._number]:
                cue.hold(lifted)
            last = self._number - 1
        self._add(ElementKind.CHARACTER, cue, line, self._lines[last])
        for part in parts.found:
            self._add(part.kind, part.draft, part.first, part.last)
        if is_paired and partner is not None:
            self._set_column(partner, speech_start, DualColumn.LEFT)
            self._set_column(speech_start, len(self.elements), DualColumn.RIGHT)
        self._partner = None if is_paired else speech_start
        self._is_after_speech = True

    def _set_column(self, start: int, end: int, column: DualColumn) -> None:
        for index in range(start, end):
            element = self.elements[index]
            if element.kind not in (ElementKind.NOTE, ElementKind.BONEYARD):
                self.elements[index] = replace(element, dual=column)

    # Adding

    def _add(
        self,
        kind: ElementKind,
        draft: ParagraphDraft,
        first: Line,
        last: Line,
        *,
        level: int = 0,
        scene_number: str | None = None,
    ) -> None:
        blanks = self._blanks
        source = self._take_source(first.start, last.end)
        element = draft.element(kind, source, blanks if blanks > 1 else None, level, scene_number)
        if self._is_after_speech and blanks == 1 and element.kind in SPEECH_PARTS:
            element = replace(element, blank_lines=1)  # the one thing that tells it from a part of the speech
        self.elements.append(element)
        self._partner = None
        self._is_after_speech = False
        self._is_free = False
        self._is_after_mark = False

    def _add_piece(self, piece: Piece) -> None:
        """A note or boneyard between elements; breaks no dual pair."""
        blank_lines = self._blanks if self._blanks > 1 else None
        source = self._take_source(piece.start, piece.end)
        self.elements.append(Element(piece.kind, piece.text, blank_lines=blank_lines, source=source))
        self._is_after_speech = False

    def _take_source(self, start: int, end: int) -> Source:
        """The next element's source; everything up to ``end`` is then spoken for."""
        source = Source(self._text[self.place : start], self._text[start:end])
        self.place = end
        self._blanks = 0
        return source


def _action_line(text: str, mark: str) -> str:
    """A line of action without its force mark, tabs at its start as spaces."""
    start, bare = syntax.split_start(text)
    if bare.startswith(mark):
        text = start + bare[len(mark) :]
        start, bare = syntax.split_start(text)
    return start.expandtabs(4) + bare if "\t" in start else text
