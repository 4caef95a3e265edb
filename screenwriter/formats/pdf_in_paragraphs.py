"""Lines of print to paragraphs of a screenplay, by the columns they stand in.

Reads one run of lines after another, a run being what no blank line divides; pages may divide a paragraph.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from screenwriter.formats import fountain_syntax as syntax
from screenwriter.formats.pdf_in_columns import Columns, without_margins
from screenwriter.formats.pdf_in_dual import split_dual
from screenwriter.formats.pdf_in_frame import BodyPage
from screenwriter.formats.pdf_in_lines import TextLine
from screenwriter.screenplay.elements import DualColumn, ElementKind, Style

_Kind = ElementKind
_IN_BRACKETS = re.compile(r"\([^()]*\)")
_HALF_TEXT_POINTS = 216.0
_TRANSITION_FROM_LEFT_CELLS = 36
_HEADING_BLANKS = 2
_ENDS_SENTENCE = (".", "!", "?", ":", '"', "\u201d", "\u2019", ")", "\u2026", "-", "\u2014")


@dataclass(slots=True)
class Paragraph:
    """One paragraph being read. ``blanks``: blank lines before it; None: it stands at the top of a page."""

    kind: ElementKind
    lines: list[TextLine]
    blanks: int | None = None
    scene_number: str | None = None
    dual: DualColumn | None = None


@dataclass(slots=True)
class _Run:
    """Lines without a blank one between them, with the scene numbers that stood in their margins."""

    lines: list[TextLine]
    numbers: list[str | None]
    blanks: int | None


@dataclass(slots=True)
class ParagraphReader:
    """Reads pages in order; ``paragraphs`` is what has been read."""

    columns: Columns
    middles: tuple[float, ...]  # where the middle of centred lines may be
    paragraphs: list[Paragraph] = field(default_factory=list)

    def read_page(self, page: BodyPage) -> None:
        """Read one page's text."""
        for number, run in enumerate(self._runs(page)):
            if number == 0 and page.repeats_cue:
                self._read_speech(run.lines, None)
            elif number == 0 and (count := self._continued_lines(run)):
                self.paragraphs[-1].lines += run.lines[:count]
                if count < len(run.lines):
                    self._read_flow(_Run(run.lines[count:], run.numbers[count:], 0))
            else:
                self._read_run(run)

    def _runs(self, page: BodyPage) -> Iterator[_Run]:
        run: _Run | None = None
        for whole in page.lines:
            line, number = without_margins(whole, self.columns.left, self.columns.cell)
            if run is not None:
                distance = line.baseline - run.lines[-1].baseline
                if distance <= self._limit(run.lines[-1], line):
                    run.lines.append(line)
                    run.numbers.append(number)
                    continue
                yield run
            blanks = None if run is None else round(distance / self.columns.pitch) - 1
            run = _Run([line], [number], blanks)
        if run is not None:
            yield run

    def _limit(self, above: TextLine, line: TextLine) -> float:
        columns = self.columns
        in_speech = columns.is_spoken(line) and (columns.is_spoken(above) or columns.is_cue_place(above))
        return max(1.5 * columns.pitch, 1.3 * columns.spoken_pitch if in_speech else 0.0)

    def _continued_lines(self, run: _Run) -> int:
        """How many lines at the top of a page belong to the last paragraph of the page before."""
        if not self.paragraphs or self.paragraphs[-1].kind is not _Kind.ACTION or run.numbers[0]:
            return 0
        last = self.paragraphs[-1].lines[-1]
        if not self.columns.is_left(last) or not self.columns.is_left(run.lines[0]):
            return 0
        if self.columns.keeps_spaces:
            goes_on = bool(last.trailing)
        else:
            goes_on = not last.text.endswith(_ENDS_SENTENCE) and not syntax.is_heading(run.lines[0].text)
        return next((n for n, line in enumerate(run.lines) if not self.columns.is_left(line)), len(run.lines)) * goes_on

    # One run

    def _read_run(self, run: _Run) -> None:
        columns = split_dual(run.lines, self.columns)
        if columns is not None:
            for lines, column in zip(columns, DualColumn, strict=True):
                self._read_speech(lines, column, has_cue=True, blanks=run.blanks)
        elif self._is_speech(run.lines):
            self._read_speech(run.lines, None, has_cue=True, blanks=run.blanks)
        elif self._goes_on_after_blank(run):
            self._read_speech(run.lines, None)
        else:
            self._read_flow(run)

    def _is_speech(self, lines: Sequence[TextLine]) -> bool:
        first = lines[0]
        if not self.columns.is_cue_place(first) or syntax.has_lower_case(_IN_BRACKETS.sub("", first.text)):
            return False
        if len(lines) > 1:
            return self.columns.is_spoken(lines[1])
        is_at_cue = abs(first.x0 - self.columns.cue) < 0.6 * self.columns.cell
        return is_at_cue and syntax.is_cue(first.text) and not self._is_centred(first)

    def _goes_on_after_blank(self, run: _Run) -> bool:
        """A speech may hold a blank line."""
        if not self.paragraphs or run.blanks != 1 or self._is_centred(run.lines[0]):
            return False
        is_in_speech = self.paragraphs[-1].kind in (_Kind.DIALOGUE, _Kind.PARENTHETICAL)
        return is_in_speech and abs(run.lines[0].x0 - self.columns.dialogue) < 0.6 * self.columns.cell

    def _read_speech(
        self,
        lines: Sequence[TextLine],
        column: DualColumn | None,
        has_cue: bool = False,
        blanks: int | None = None,
    ) -> None:
        rest = list(lines)
        if has_cue:
            self.paragraphs.append(Paragraph(_Kind.CHARACTER, [rest.pop(0)], blanks, dual=column))
        edge = self.columns.dialogue if column is None else min((line.x0 for line in rest), default=0.0)
        for number, line in enumerate(rest):
            if column is None and self.columns.is_left(line) and line.x0 < edge - 2 * self.columns.cell:
                self._read_flow(_Run(rest[number:], [None] * (len(rest) - number), 0))
                return
            self._read_spoken(line, edge, column)

    def _read_spoken(self, line: TextLine, edge: float, column: DualColumn | None) -> None:
        last = self.paragraphs[-1] if self.paragraphs else None
        is_indented = line.x0 > edge + 0.7 * self.columns.cell
        is_open = last is not None and last.kind is _Kind.PARENTHETICAL and not last.lines[-1].text.endswith(")")
        if is_open and is_indented:
            last.lines.append(line)
        elif line.text.startswith("(") and is_indented:
            self.paragraphs.append(Paragraph(_Kind.PARENTHETICAL, [line], dual=column))
        elif last is not None and last.kind is _Kind.DIALOGUE and last.dual is column:
            last.lines.append(line)
        else:
            self.paragraphs.append(Paragraph(_Kind.DIALOGUE, [line], dual=column))

    # Outside speeches

    def _read_flow(self, run: _Run) -> None:
        blanks = run.blanks
        place = 0
        while place < len(run.lines):
            kind = self._kind_of(run.lines[place], run.numbers[place], blanks)
            end = place + 1
            while end < len(run.lines) and self._belongs(kind, run, end):
                end += 1
            lines = run.lines[place:end]
            self.paragraphs.append(Paragraph(kind, lines, blanks, run.numbers[place]))
            place, blanks = end, 0

    def _kind_of(self, line: TextLine, number: str | None, blanks: int | None) -> ElementKind:
        text, columns = line.text, self.columns
        in_capitals = not syntax.has_lower_case(text)
        if self._fills_middle(line):
            return _Kind.CENTERED
        if columns.is_left(line):
            is_set_off = blanks is not None and blanks >= _HEADING_BLANKS and in_capitals and columns.keeps_spaces
            if number or (syntax.is_heading(text) and (in_capitals or len(text) < 40)) or is_set_off:
                return _Kind.SCENE_HEADING
            return _Kind.TRANSITION if syntax.is_transition(text) else _Kind.ACTION
        if self._is_centred(line):
            return _Kind.CENTERED
        if line.x0 > columns.left + _TRANSITION_FROM_LEFT_CELLS * columns.cell and in_capitals:
            return _Kind.TRANSITION
        is_song = all(letter.style & Style.ITALIC for letter in line.letters if letter.text.strip())
        return _Kind.LYRIC if is_song and columns.is_spoken(line) else _Kind.ACTION

    def _belongs(self, kind: ElementKind, run: _Run, place: int) -> bool:
        """Whether a line goes on with the paragraph above it."""
        line = run.lines[place]
        if run.numbers[place]:
            return False
        if kind is _Kind.CENTERED:
            return bool(run.lines[place - 1].trailing) and self._is_centred(line)
        is_left = self.columns.is_left(line)
        if kind is _Kind.SCENE_HEADING:
            return is_left and not syntax.has_lower_case(line.text) and not syntax.is_heading(line.text)
        if kind is _Kind.TRANSITION:
            return not is_left and not syntax.has_lower_case(line.text)
        if kind is _Kind.LYRIC:
            return not is_left
        return is_left == self.columns.is_left(run.lines[place - 1]) and not syntax.is_heading(line.text)

    def _fills_middle(self, line: TextLine) -> bool:
        """Whether a line is centred and so long that it begins near the left edge."""
        middle = (line.x0 + line.x1) / 2
        return line.x0 > self.columns.left + 0.8 * self.columns.cell and abs(middle - self.middles[0]) < 1

    def _is_centred(self, line: TextLine) -> bool:
        middle = (line.x0 + line.x1) / 2
        is_inside = line.x0 > self.columns.left + 2.5 * self.columns.cell
        return is_inside and any(abs(middle - place) < 0.6 * self.columns.cell for place in self.middles)


def middles_of(columns: Columns, page_width: float) -> tuple[float, ...]:
    """The middle of six inches of text, and of the paper."""
    return columns.left + _HALF_TEXT_POINTS, page_width / 2
