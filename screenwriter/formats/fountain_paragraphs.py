"""Paragraphs of Fountain in the making: lines gathered into elements, a speech into parts (fountain.md section 3)."""

from dataclasses import dataclass

from screenwriter.formats import fountain_syntax as syntax
from screenwriter.formats.annotations import Line, Piece
from screenwriter.formats.directives import apply_directives
from screenwriter.screenplay.elements import Annotation, Element, ElementKind, Source
from screenwriter.screenplay.emphasis import parse_markup


class ParagraphDraft:
    """An element's text in the making: lines without their marks, and annotations at their places."""

    def __init__(self) -> None:
        self._markup: list[str] = []
        self._length = 0
        self._held: list[Piece] = []  # pieces of lines of their own, waiting for the next line to stand before
        self._placed: list[tuple[int, Piece]] = []

    @property
    def has_lines(self) -> bool:
        return bool(self._markup)

    def hold(self, line: Line) -> None:
        """Keep the pieces of a lifted-out line for the next line, or the element's end."""
        self._held.extend(piece for _, piece in line.pieces)

    def add(self, line: Line, start: str, rest: str, *, is_action: bool = False) -> None:
        """Add a line: ``start`` is kept as it is, ``rest`` is the end of the line's text once its marks are off."""
        body = rest.rstrip() if is_action else rest.strip()
        offset = self._length + 1 if self._markup else 0
        if line.pieces or self._held:
            self._placed.extend((offset, piece) for piece in self._held)
            self._held.clear()
            # Where ``body`` begins in line.text (before it, if tabs grew); a caret or number may lie behind it.
            cut = len(line.text.rstrip()) - len(body) if is_action else max(line.text.find(body), 0)
            for place, piece in line.pieces:
                inside = min(max(place - cut, 0), len(body))
                self._placed.append((offset + (len(start) + inside if inside else 0), piece))
        self._markup.append(start + body)
        self._length = offset + len(start) + len(body)

    def element(
        self, kind: ElementKind, source: Source, blank_lines: int | None, level: int, scene_number: str | None
    ) -> Element:
        """The finished element, emphasis marks read and directives followed."""
        self._placed.extend((self._length, piece) for piece in self._held)
        parsed = parse_markup("\n".join(self._markup))
        annotations = tuple(
            Annotation(parsed.text_offset(offset), piece.kind, piece.text) for offset, piece in self._placed
        )
        element = Element(
            kind,
            parsed.text,
            parsed.spans,
            annotations,
            scene_number,
            level,
            blank_lines=blank_lines,
            source=source,
        )
        return apply_directives(element) if annotations else element


@dataclass(frozen=True, slots=True)
class SpeechPart:
    """A parenthetical, dialogue or lyric and the lines it was read from."""

    kind: ElementKind
    draft: ParagraphDraft
    first: Line
    last: Line


class SpeechParts:
    """What follows a cue: parentheticals, dialogue and lyrics up to a real blank line or page break.

    ``end`` is the number of the first line after the speech.
    """

    def __init__(self, lines: list[Line], number: int) -> None:
        self.found: list[SpeechPart] = []
        self.end = number
        self._lines = lines
        self._kind: ElementKind | None = None  # of the part being collected
        self._draft = ParagraphDraft()
        self._first = number
        self._collect()

    def _collect(self) -> None:
        waiting: list[Line] = []  # lifted-out lines and blank ones, until it is known what they belong to
        while self.end < len(self._lines):
            line = self._lines[self.end]
            start, bare = syntax.split_start(line.text)
            if (line.is_blank and not line.is_speech_blank) or syntax.is_page_break(bare):
                break
            if line.is_lifted or line.is_speech_blank:
                waiting.append(line)
            else:
                self._read_part(line, start, bare, waiting)
                waiting = []
            self.end += 1
        for line in waiting:
            self._draft.hold(line)
        self._finish(self.end)

    def _read_part(self, line: Line, start: str, bare: str, waiting: list[Line]) -> None:
        kind = ElementKind.DIALOGUE
        if bare.startswith("~"):
            kind, bare = ElementKind.LYRIC, bare[1:]
        elif syntax.is_parenthetical(bare):
            kind = ElementKind.PARENTHETICAL
        if kind is not self._kind or kind is ElementKind.PARENTHETICAL:
            self._finish(self.end - len(waiting))
            self._first = self.end - len(waiting)
            self._draft = ParagraphDraft()
            self._kind = kind
        for passed in waiting:
            if passed.is_lifted:
                self._draft.hold(passed)
            elif self._draft.has_lines and kind is not ElementKind.PARENTHETICAL:
                self._draft.add(passed, "", "")
        self._draft.add(line, syntax.invisible_signs(start), bare)

    def _finish(self, end: int) -> None:
        if self._kind is not None:
            first, last = self._lines[self._first], self._lines[end - 1]
            self.found.append(SpeechPart(self._kind, self._draft, first, last))
