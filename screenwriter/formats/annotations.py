"""Notes and boneyard: found in Fountain text and lifted out, before anything else is read (fountain.md section 5).

The result is the script's *logical lines*: what is left to read, with each lifted piece remembered at its place. A line
break inside a piece ends no logical line.

An inline piece with a space on both sides leaves one space: ``Dust [[how much?]] hangs.`` becomes ``Dust hangs.`` with
the note at offset 5, just before ``hangs``. The writer knows the rule and puts the second space back. White space
before a piece that ends its line goes with the piece.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from screenwriter.screenplay.elements import ElementKind

_OPENING = re.compile(r"\[\[|/\*")
_BLANK_LINE = re.compile(r"\n([^\S\n]*)(?=\n)")
SPEECH_BLANK = "  "
"""A line of exactly two spaces: a blank line that ends neither a speech nor a note."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A note or boneyard; ``start`` and ``end`` are where its brackets begin and end in the whole text."""

    kind: ElementKind
    text: str
    start: int
    end: int


@dataclass(slots=True)
class Line:
    """A logical line: ``text`` without pieces; ``start`` and ``end`` (line end excluded) in the whole text.

    ``pieces`` are pairs of an offset in ``text`` and the piece that stood before it.
    """

    text: str
    start: int
    end: int
    pieces: tuple[tuple[int, Piece], ...] = ()

    @property
    def is_blank(self) -> bool:
        """Nothing there at all; a line of two spaces is blank too, see ``is_speech_blank``."""
        return not self.pieces and not self.text.strip()

    @property
    def is_speech_blank(self) -> bool:
        """A line of exactly two spaces."""
        return not self.pieces and self.text == SPEECH_BLANK

    @property
    def is_lifted(self) -> bool:
        """Nothing but notes and boneyard."""
        return bool(self.pieces) and not self.text.strip()


def logical_lines(text: str, start: int = 0) -> list[Line]:
    """Split ``text[start:]`` into logical lines; takes time linear in its length whatever it holds."""
    lines: list[Line] = []
    pieces = find_pieces(text, start)
    piece = next(pieces, None)
    place, length = start, len(text)
    while place <= length:
        end = text.find("\n", place)
        end = length if end < 0 else end
        if piece is None or piece.start >= end:
            lines.append(Line(text[place:end], place, end))
        else:
            inside: list[Piece] = []
            while piece is not None and piece.start < end:
                inside.append(piece)
                end = text.find("\n", piece.end)
                end = length if end < 0 else end
                piece = next(pieces, None)
            lines.append(_lift(text, place, end, inside))
        place = end + 1
    return lines


def find_pieces(text: str, start: int = 0) -> Iterator[Piece]:
    """Yield notes and boneyards from the top; an opening without its end is text and yields nothing."""
    # Each of these only ever moves forward, so that a script full of unclosed openings stays linear.
    note_end, boneyard_end, blank = _Next(text, "]]"), _Next(text, "*/"), _NextBlankLine(text)
    place = start
    while match := _OPENING.search(text, place):
        opened = match.start()
        place = match.end()
        if _is_escaped(text, opened, start):
            continue
        is_note = match[0] == "[["
        closed = (note_end if is_note else boneyard_end).after(place)
        if closed < 0 or (is_note and 0 <= blank.after(place) < closed):
            continue
        kind = ElementKind.NOTE if is_note else ElementKind.BONEYARD
        yield Piece(kind, text[place:closed], opened, closed + 2)
        place = closed + 2


class _Next:
    """Where a string next stands, asked for at ever later places."""

    def __init__(self, text: str, wanted: str) -> None:
        self._text = text
        self._wanted = wanted
        self._found = -2

    def after(self, place: int) -> int:
        if self._found == -2 or 0 <= self._found < place:
            self._found = self._text.find(self._wanted, place)
        return self._found


class _NextBlankLine:
    """Where the next blank line other than one of two spaces begins, asked for at ever later places."""

    def __init__(self, text: str) -> None:
        self._matches = (match.start() for match in _BLANK_LINE.finditer(text) if match[1] != SPEECH_BLANK)
        self._found = -2

    def after(self, place: int) -> int:
        while self._found == -2 or 0 <= self._found < place:
            self._found = next(self._matches, -1)
        return self._found


def _is_escaped(text: str, place: int, start: int) -> bool:
    slash = place
    while slash > start and text[slash - 1] == "\\":
        slash -= 1
    return (place - slash) % 2 == 1


def _lift(text: str, start: int, end: int, inside: list[Piece]) -> Line:
    kept: list[str] = []
    placed: list[tuple[int, Piece]] = []
    place, offset, last = start, 0, ""
    for piece in inside:
        between = text[place : piece.start]
        kept.append(between)
        offset += len(between)
        last = between[-1:] or last
        placed.append((offset, piece))
        place = piece.end
        if last in ("", " ") and text[place : place + 1] == " ":
            place += 1
    rest = text[place:end]
    visible = "".join(kept)
    visible = visible + rest if rest.strip() else visible.rstrip()
    return Line(visible, start, end, tuple((min(offset, len(visible)), piece) for offset, piece in placed))
