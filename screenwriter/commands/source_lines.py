"""Where the elements of a script stand in the file it was read from, and which one holds a given line and column.

Lines and columns count from 1. A script without remembered source (FDX) counts paragraphs instead of lines.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from screenwriter.screenplay.document import Screenplay
from screenwriter.screenplay.elements import SPEECH_PARTS, Element, ElementKind

_HIDDEN = re.compile(r"\[\[.*?\]\]|/\*.*?\*/", re.DOTALL)
_SPEECH = SPEECH_PARTS | {ElementKind.CHARACTER}


class NoSuchPlaceError(Exception):
    """The file has no such line or column; ``reason`` says how far it goes."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Caret:
    """A place to write on: ``index`` elements stand before it, ``typed`` is its own paragraph's visible text so far."""

    index: int
    kind: ElementKind
    typed: str


@dataclass(frozen=True, slots=True)
class SourceBlock:
    """The lines one element takes in its file."""

    first_line: int
    lines: tuple[str, ...]

    @property
    def last_line(self) -> int:
        return self.first_line + len(self.lines) - 1


def source_blocks(screenplay: Screenplay) -> list[SourceBlock]:
    """The block of each element, in order."""
    if any(element.source is None for element in screenplay.elements):
        return [SourceBlock(number, (element.text,)) for number, element in enumerate(screenplay.elements, 1)]
    blocks = []
    line = 1 + (screenplay.title_source or "").count("\n")
    for element in screenplay.elements:
        line += element.source.lead.count("\n")
        blocks.append(SourceBlock(line, tuple(element.source.body.split("\n"))))
        line += element.source.body.count("\n")
    return blocks


def find_caret(screenplay: Screenplay, line: int | None, column: int | None) -> Caret:
    """The caret before ``column`` of ``line``; no column: at the line's end; no line: at the end of the script.

    Raises:
        NoSuchPlaceError: beyond the file, or on the title page.
    """
    blocks = source_blocks(screenplay)
    if line is None:
        return _at_end(screenplay.elements)
    _check_line(screenplay, blocks, line)
    before = [index for index, block in enumerate(blocks) if block.first_line <= line]
    if not before:
        return Caret(0, ElementKind.ACTION, "")
    index = before[-1]
    if line <= blocks[index].last_line:
        return _inside(screenplay.elements[index], blocks[index], index, line, column)
    if column not in (None, 1):
        raise NoSuchPlaceError(f"line {line} is empty")
    return Caret(index + 1, kind_below(screenplay.elements[index], line == blocks[index].last_line + 1), "")


def kind_below(above: Element, is_next_line: bool) -> ElementKind:
    """What text typed below an element would be: a speech goes on until a blank line, all else is action."""
    return ElementKind.DIALOGUE if is_next_line and above.kind in _SPEECH else ElementKind.ACTION


def visible_part(element: Element, written: str) -> str:
    """How much of the element's visible text ``written``, the beginning of its source, has brought.

    >>> visible_part(Element(ElementKind.ACTION, "A bold word"), "A **bo")
    'A bo'
    """
    count = 0
    for character in _HIDDEN.sub("", written):
        if count < len(element.text) and character == element.text[count]:
            count += 1
    return element.text[:count]


def _inside(element: Element, block: SourceBlock, index: int, line: int, column: int | None) -> Caret:
    row = line - block.first_line
    text = block.lines[row]
    if column is not None and column > len(text) + 1:
        raise NoSuchPlaceError(f"line {line} has {len(text)} characters")
    written = "\n".join([*block.lines[:row], text if column is None else text[: column - 1]])
    return Caret(index, element.kind, visible_part(element, written))


def _at_end(elements: Sequence[Element]) -> Caret:
    if not elements:
        return Caret(0, ElementKind.ACTION, "")
    last = elements[-1]
    return Caret(len(elements) - 1, last.kind, last.text)


def _check_line(screenplay: Screenplay, blocks: Sequence[SourceBlock], line: int) -> None:
    last = blocks[-1].last_line if blocks else 1 + (screenplay.title_source or "").count("\n")
    last += (screenplay.trail or "").count("\n")
    if line > last:
        raise NoSuchPlaceError(f"the script has {last} lines")
    if line <= (screenplay.title_source or "").count("\n"):
        raise NoSuchPlaceError(f"line {line} is on the title page, where nothing is suggested")
