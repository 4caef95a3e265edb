"""Title pages: Final Draft's list of mostly empty paragraphs, and our named entries (fdx.md section 5)."""

import re
from collections.abc import Iterator
from itertools import groupby
from typing import NamedTuple
from xml.etree.ElementTree import Element as Node
from xml.etree.ElementTree import SubElement

from screenwriter.formats.fdx_text import read_runs, write_runs
from screenwriter.formats.fdx_xml import is_yes
from screenwriter.screenplay.document import TitleEntry
from screenwriter.screenplay.wrapping import wrap

_LINES_OF_A_PAGE = 54
_COLUMNS = 65
_LINES_ABOVE_TITLE = 18
_LINES_ABOVE_FOOT = 40

_CREDIT = re.compile(
    r"(?:(?:written|screenplay|teleplay|story|adapted|created|script|original screenplay|book)(?: for the screen)?"
    r"(?: (?:&|and) (?:story|teleplay|screenplay|directed))? )?by:?",
    re.IGNORECASE,
)
_SOURCE = re.compile(r"\b(?:based (?:up)?on|adapted from|from the (?:novel|book|play|short story))\b", re.IGNORECASE)
_COPYRIGHT = re.compile(r"copyright|©|\(c\)", re.IGNORECASE)
_DATE = re.compile(
    r"\b(?:19|20)\d\d\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b"
    r"|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\.? \d",
    re.IGNORECASE,
)
_KEYS = ("Title", "Credit", "Author", "Source", "Draft", "Draft date", "Contact", "Copyright")


class _TitleLine(NamedTuple):
    text: str
    alignment: str  # left, center, right
    block: int  # lines of one block follow each other without a blank one


def read_title_page(root: Node) -> tuple[TitleEntry, ...]:
    """The entries that can be recognised on the first title page, in the order they are usually printed."""
    values: dict[str, list[str]] = {key: [] for key in _KEYS}
    lines = list(_first_page(root))
    _read_centred([line for line in lines if line.alignment == "center"], values)
    for line in lines:
        if line.alignment != "center":
            values[_foot_key(line)].append(line.text)
    return tuple(TitleEntry(key, "\n".join(found)) for key, found in values.items() if found)


def _first_page(root: Node) -> Iterator[_TitleLine]:
    block = 0
    for paragraph in _first_paragraphs(root):
        text = read_runs(paragraph).text
        if not text.strip():
            block += 1
        yield from _lines(text, paragraph.get("Alignment", "Left").lower(), block)


def _first_paragraphs(root: Node) -> list[Node]:
    """The paragraphs of the first page; what follows is front matter of other kinds."""
    paragraphs = root.findall("TitlePage/Content/Paragraph")
    used = 0
    for number, paragraph in enumerate(paragraphs):
        used += len(wrap(read_runs(paragraph).text, _COLUMNS))
        if used > _LINES_OF_A_PAGE or (number and is_yes(paragraph.get("StartsNewPage"))):
            return paragraphs[:number]
    return paragraphs


def _lines(text: str, alignment: str, block: int) -> Iterator[_TitleLine]:
    alignment = "center" if alignment == "centered" else alignment
    for line in text.split("\n"):
        left, *right = re.split(r"\t+", line.strip(), maxsplit=1) if alignment in ("left", "full") else [line]
        if left.strip():
            yield _TitleLine(left.strip(), alignment if alignment in ("center", "right") else "left", block)
        if right and right[0].strip():  # two columns, kept apart by a tab stop
            yield _TitleLine(right[0].strip(), "right", block)


def _read_centred(lines: list[_TitleLine], values: dict[str, list[str]]) -> None:
    texts = [line.text for line in lines]
    credit = next((index for index, text in enumerate(texts) if _CREDIT.fullmatch(text)), None)
    if credit is None:
        blocks = [[line.text for line in block] for _, block in groupby(lines, lambda line: line.block)]
        values["Title"] += blocks[0] if blocks else []
        after = [text for block in blocks[1:] for text in block]
    else:
        values["Title"] += texts[:credit]
        values["Credit"].append(texts[credit])
        after = texts[credit + 1 :]
    source = next((index for index, text in enumerate(after) if _SOURCE.search(text)), len(after))
    for key, found in (("Author", after[:source]), ("Source", after[source:])):
        values[key] += [text for text in found if not _COPYRIGHT.search(text)]
    values["Copyright"] += [text for text in after if _COPYRIGHT.search(text)]


def _foot_key(line: _TitleLine) -> str:
    if _COPYRIGHT.search(line.text):
        return "Copyright"
    if line.alignment == "left":
        return "Contact"
    return "Draft date" if _DATE.search(line.text) else "Draft"


def change_title_page(root: Node, entries: tuple[TitleEntry, ...]) -> None:
    """Lay the first title page out anew; entries that are never printed stay out, pages after the first stay."""
    content = root.find("TitlePage/Content")
    if content is None:
        if not entries:
            return
        page = root.find("TitlePage")
        content = SubElement(SubElement(root, "TitlePage") if page is None else page, "Content")
    first = _first_paragraphs(root)
    has_more = len(content) > len(first)
    for paragraph in first:
        content.remove(paragraph)
    lines = _laid_out(entries)
    if has_more:  # the pages after the first find their place by counting lines
        lines += [_paragraph("", "Left") for _ in range(_LINES_OF_A_PAGE - len(lines))]
    for number, line in enumerate(lines):
        content.insert(number, line)


def _laid_out(entries: tuple[TitleEntry, ...]) -> list[Node]:
    values: dict[str, str] = {}
    for entry in entries:
        key = {"authors": "author", "date": "draft date"}.get(entry.key.lower(), entry.key.lower())
        values[key] = f"{values[key]}\n{entry.value}" if key in values else entry.value
    lines = [_paragraph("", "Left") for _ in range(_LINES_ABOVE_TITLE)]
    for key, blanks in (("title", 3), ("credit", 1), ("author", 4), ("source", 1)):
        if key in values:
            lines += [_paragraph(line, "Center") for line in values[key].split("\n")]
            lines += [_paragraph("", "Center") for _ in range(blanks)]
    lines += [_paragraph("", "Left") for _ in range(_LINES_ABOVE_FOOT - len(lines))]
    for key, alignment in (("contact", "Left"), ("copyright", "Left"), ("draft", "Right"), ("draft date", "Right")):
        if key in values:
            lines += [_paragraph(line, alignment) for line in values[key].split("\n")]
    return lines


def _paragraph(text: str, alignment: str) -> Node:
    paragraph = Node("Paragraph", {"Alignment": alignment, "Type": "General"})
    paragraph.extend(write_runs(text, ()))
    return paragraph
