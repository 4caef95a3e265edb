"""Screenplays as plain text in page columns, as other programs export them: read by indentation, and written.

A text whose cues, dialogue and action do not stand in columns of their own is no such file; it is read as Fountain.
"""

import re
from collections import Counter
from collections.abc import Iterator

from screenwriter.formats import fountain_syntax as syntax
from screenwriter.screenplay.document import Screenplay
from screenwriter.screenplay.elements import CAPITALISED, SPEECH_PARTS, Element, ElementKind
from screenwriter.screenplay.page_format import CHARACTERS_PER_INCH, STANDARD_FORMATS, Alignment, ElementFormat
from screenwriter.screenplay.wrapping import wrap

_Kind = ElementKind
_LEFT_EDGE_INCHES = 1.5
_FEWEST_CUES = 3
_CUE_TO_TRANSITION = 8  # columns a cue may stand right of the first cue column; a transition stands further right
_PAGE_NUMBER = re.compile(r"\s*(?:page\s+)?\d{1,4}\.?\s*$", re.IGNORECASE)
_CONTINUED = re.compile(r"\s*(?:\(CONTINUED\)|CONTINUED:(?:\s*\(\d+\))?|\(MORE\))\s*(?:\d{1,4}\.?)?\s*$", re.IGNORECASE)
_NUMBER_IN_MARGIN = re.compile(r"\s*([A-Z]?\d{1,4}[A-Z]?)\s+(?=\S)")


def read_plain_text(text: str, fewest_cues: int = _FEWEST_CUES) -> Screenplay | None:
    """Read a screenplay set in columns; None if the text is not one (read it as Fountain then).

    Args:
        fewest_cues: speeches in columns of their own from which a text is taken to be set in columns.
    """
    lines = [line.expandtabs(8).rstrip() for line in text.replace("\f", "\n").split("\n")]
    columns = _find_columns(lines, fewest_cues)
    return None if columns is None else Screenplay(elements=tuple(_elements(lines, *columns)))


def write_plain_text(screenplay: Screenplay) -> str:
    """Write page-like columns (page-format.md section 2), ten characters to the inch, without page breaks.

    Only what is printed; emphasis and notes are left out. Dual dialogue is written one speech after the other.
    """
    lines: list[str] = []
    for entry in screenplay.title_page:
        lines += [value.center(_width(STANDARD_FORMATS[_Kind.ACTION])).rstrip() for value in entry.value.split("\n")]
    for element in screenplay.elements:
        if not element.is_printed:
            continue
        if lines:
            lines += [""] * max(_space_before(element), element.blank_lines or 0)
        lines += _column_lines(element)
    return "\n".join(lines) + "\n"


# Reading


def is_running_head(line: str) -> bool:
    """Whether a line is only a page's: its number, CONTINUED or (MORE)."""
    return bool(_PAGE_NUMBER.match(line) or _CONTINUED.match(line))


def _find_columns(lines: list[str], fewest_cues: int) -> tuple[int, int] | None:
    """Columns of action and of cues, or None.

    A cue stands deeper than the line under it, that one deeper than the text at the left edge.
    """
    indents = Counter(_indent(line) for line in lines if line)
    if not indents:
        return None
    left = min(indent for indent, count in indents.items() if count * 50 >= sum(indents.values()))
    cues: Counter[int] = Counter()
    for above, line, below in zip(["", *lines], lines, [*lines[1:], ""], strict=False):
        is_first = not above and bool(line) and bool(below)
        if is_first and syntax.is_cue(line.strip()) and left + 4 <= _indent(below) < _indent(line):
            cues[_indent(line)] += 1
    if sum(cues.values()) < fewest_cues:
        return None
    return left, min(indent for indent, count in cues.items() if count * 10 >= sum(cues.values()))


def _elements(lines: list[str], left: int, cue_column: int) -> Iterator[Element]:
    for paragraph in _paragraphs(lines):
        first = paragraph[0]
        bare = first.strip()
        is_in_cue_column = cue_column - 2 <= _indent(first) <= cue_column + _CUE_TO_TRANSITION
        if is_in_cue_column and len(paragraph) > 1 and syntax.is_cue(bare):
            yield Element(_Kind.CHARACTER, bare)
            yield from _speech(paragraph[1:])
            continue
        yield _block(paragraph, left, cue_column)


def _paragraphs(lines: list[str]) -> Iterator[list[str]]:
    """Runs of lines between blank ones, without page numbers and the like."""
    paragraph: list[str] = []
    for line in [*lines, ""]:
        if line and (paragraph or not is_running_head(line)):
            paragraph.append(line)
        elif paragraph:
            yield paragraph
            paragraph = []


def _speech(lines: list[str]) -> Iterator[Element]:
    """Parentheticals and dialogue under a cue; lines broken for the page are joined again."""
    spoken: list[str] = []
    aside: list[str] = []
    for line in (line.strip() for line in lines):
        if aside or line.startswith("("):
            if not aside and spoken:
                yield Element(_Kind.DIALOGUE, " ".join(spoken))
                spoken = []
            aside.append(line)
            if line.endswith(")"):
                yield Element(_Kind.PARENTHETICAL, " ".join(aside))
                aside = []
        else:
            spoken.append(line)
    if aside or spoken:
        yield Element(_Kind.DIALOGUE, " ".join(aside + spoken))


def _block(paragraph: list[str], left: int, cue_column: int) -> Element:
    """A paragraph outside a speech."""
    text = " ".join(line.strip() for line in paragraph)
    numbered = _NUMBER_IN_MARGIN.match(paragraph[0])
    if numbered and syntax.is_heading(paragraph[0][numbered.end() :]):
        heading = re.sub(rf"\s+{re.escape(numbered[1])}$", "", text[len(numbered[1]) :].strip())
        return Element(_Kind.SCENE_HEADING, heading, scene_number=numbered[1])
    indent = _indent(paragraph[0])
    if indent < cue_column - 4 and syntax.is_heading(text):
        return Element(_Kind.SCENE_HEADING, text)
    if not syntax.has_lower_case(text):
        is_far_right = indent > cue_column + _CUE_TO_TRANSITION and text.endswith((":", "."))
        if is_far_right or (len(paragraph) == 1 and syntax.is_transition(text)):
            return Element(_Kind.TRANSITION, text)
    if len(paragraph) == 1 and indent >= cue_column - 12 and indent > left + 10:
        return Element(_Kind.CENTERED, text)
    return Element(_Kind.ACTION, text)


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


# Writing


def _column_lines(element: Element) -> list[str]:
    shape = STANDARD_FORMATS[element.kind]
    text = element.text.upper() if element.kind in CAPITALISED else element.text
    width = _width(shape)
    indent = round((shape.left_inches - _LEFT_EDGE_INCHES) * CHARACTERS_PER_INCH)
    lines: list[str] = []
    for number, line in enumerate(wrap(text, width)):
        if shape.alignment is Alignment.CENTER:
            line = line.center(width)
        elif shape.alignment is Alignment.RIGHT:
            line = line.rjust(width)
        first = round(shape.first_indent_inches * CHARACTERS_PER_INCH) if number == 0 else 0
        lines.append((" " * (indent + first) + line).rstrip())
    if element.scene_number:
        lines[0] += f"  {element.scene_number}"
    return lines


def _width(shape: ElementFormat) -> int:
    return round((shape.right_inches - shape.left_inches) * CHARACTERS_PER_INCH)


def _space_before(element: Element) -> int:
    return 0 if element.kind in SPEECH_PARTS else max(1, round(STANDARD_FORMATS[element.kind].space_before_lines))
