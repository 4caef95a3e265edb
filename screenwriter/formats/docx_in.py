"""Scripts from Word files: by the names of paragraph styles where they tell, else by indents, else as typed text.

Reads the main text only: no comments, no tracked changes, no footnotes, nothing outside the file.
"""

import zipfile
import zlib
from collections.abc import Iterator
from io import BytesIO
from typing import TYPE_CHECKING, Any

from screenwriter.formats.automatic_continueds import without_automatic_continueds
from screenwriter.formats.docx_styles import TITLE_STYLE, kind_of_indent, kind_of_style
from screenwriter.formats.errors import ScriptFormatError
from screenwriter.formats.fountain import read_fountain
from screenwriter.formats.plain_text import read_plain_text
from screenwriter.screenplay.document import Screenplay, TitleEntry
from screenwriter.screenplay.elements import SPEECH_PARTS, DualColumn, Element, ElementKind, Span, Style

if TYPE_CHECKING:
    from docx.text.paragraph import Paragraph

LARGEST_UNPACKED_BYTES = 256 * 1024 * 1024
_MOST_PARTS = 5000
_MOST_PARAGRAPHS = 200_000
_POINTS_PER_INCH = 72
_ILLEGAL = "\x00"


def read_docx(data: bytes) -> Screenplay:
    """Read a script.

    Raises:
        ScriptFormatError: ``empty``, ``not_a_docx``, ``too_large``, ``unpacks_too_large``, ``damaged``.
    """
    if not data:
        raise ScriptFormatError("empty")
    _check_archive(data)
    from docx import Document

    try:
        document = Document(BytesIO(data))
        left = document.sections[0].left_margin
        margin_inches = left.inches if left is not None else 1.0
        paragraphs = list(_paragraphs(document))
        return _screenplay(paragraphs, margin_inches)
    except ScriptFormatError:
        raise
    except Exception as error:  # the library meets damaged files with whatever Python raises on the way
        raise ScriptFormatError("damaged", detail=repr(error)[:200]) from error


def _check_archive(data: bytes) -> None:
    """Measure the archive by really unpacking its parts within bounds: what it says of their sizes may be a lie."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            parts = archive.infolist()
            if "word/document.xml" not in {part.filename for part in parts}:
                raise ScriptFormatError("not_a_docx")
            if len(parts) > _MOST_PARTS:
                raise ScriptFormatError("unpacks_too_large")
            total = 0
            for part in parts:
                with archive.open(part) as opened:
                    while piece := opened.read(1 << 20):
                        total += len(piece)
                        if total > LARGEST_UNPACKED_BYTES:
                            raise ScriptFormatError("unpacks_too_large")
    except zlib.error as error:
        raise ScriptFormatError("damaged", detail=str(error)) from error
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError, ValueError) as error:
        if isinstance(error, ScriptFormatError):
            raise
        raise ScriptFormatError("not_a_docx", detail=str(error)) from error


def _paragraphs(document: Any) -> Iterator[tuple["Paragraph", DualColumn | None]]:
    """Paragraphs in reading order; those of a two-column table are the halves of a dual dialogue."""
    from docx.table import Table

    for count, block in enumerate(document.iter_inner_content()):
        if count > _MOST_PARAGRAPHS:
            raise ScriptFormatError("too_large")
        if isinstance(block, Table):
            is_pair = len(block.columns) == 2
            for row in block.rows:
                cells = row.cells[:2] if is_pair else row.cells
                for cell, column in zip(cells, [*DualColumn] if is_pair else [None] * len(cells), strict=False):
                    yield from ((paragraph, column) for paragraph in cell.paragraphs)
        else:
            yield block, None


def _screenplay(paragraphs: list[tuple["Paragraph", DualColumn | None]], margin_inches: float) -> Screenplay:
    has_styles = any(kind_of_style(paragraph.style.name or "") for paragraph, _ in paragraphs if paragraph.style)
    if not has_styles and not any(_indent(paragraph) > 0.6 for paragraph, _ in paragraphs):
        text = "\n".join(paragraph.text for paragraph, _ in paragraphs)
        return read_plain_text(text) or read_fountain(text)
    elements: list[Element] = []
    title: list[str] = []
    for paragraph, column in paragraphs:
        text, spans = _styled_text(paragraph)
        name = (paragraph.style.name if paragraph.style else "") or ""
        if name in (TITLE_STYLE, "Title", "Subtitle"):
            title += [text] if text else []
            continue
        if _breaks_page(paragraph) and elements:
            elements.append(Element(ElementKind.PAGE_BREAK))
        if not text:
            continue
        kind = kind_of_style(name)
        if kind is None:
            in_speech = bool(elements) and elements[-1].kind in SPEECH_PARTS | {ElementKind.CHARACTER}
            centred, right = _alignment(paragraph)
            kind = kind_of_indent(text, margin_inches + _indent(paragraph), centred, right, in_speech)
        elements.append(_element(kind, text, spans, column))
    printed = without_automatic_continueds(elements, [True] * len(elements))
    return Screenplay(title_page=_title_entries(title), elements=tuple(printed))


def _element(kind: ElementKind, text: str, spans: tuple[Span, ...], column: DualColumn | None) -> Element:
    number = None
    if kind is ElementKind.SCENE_HEADING and "\t" in text:
        number, _, heading = text.partition("\t")
        spans = _shifted(spans, len(number) + 1)
        text = heading.split("\t")[0]
    is_spoken = kind in SPEECH_PARTS or kind is ElementKind.CHARACTER
    return Element(kind, text, spans, scene_number=number or None, dual=column if is_spoken else None)


def _styled_text(paragraph: "Paragraph") -> tuple[str, tuple[Span, ...]]:
    text, spans = "", []
    for run in paragraph.runs:
        style = Style.BOLD if run.bold else Style(0)
        style |= Style.ITALIC if run.italic else Style(0)
        style |= Style.UNDERLINE if run.underline else Style(0)
        piece = run.text.replace(_ILLEGAL, "")
        if style and piece.strip():
            spans.append(Span(len(text), len(text) + len(piece), style))
        text += piece
    lead = len(text) - len(text.lstrip())
    stripped = text.strip()
    return stripped, tuple(s for s in _shifted(tuple(spans), lead, len(stripped)))


def _shifted(spans: tuple[Span, ...], by: int, end: int | None = None) -> tuple[Span, ...]:
    moved = (Span(max(0, span.start - by), span.end - by, span.style) for span in spans)
    kept = (span if end is None else Span(span.start, min(span.end, end), span.style) for span in moved)
    return tuple(span for span in kept if span.start < span.end)


def _indent(paragraph: "Paragraph") -> float:
    """Inches from the left margin, by the paragraph itself or the styles it rests on."""
    own = paragraph.paragraph_format.left_indent
    style = paragraph.style
    while own is None and style is not None:
        own = style.paragraph_format.left_indent
        style = style.base_style
    return own.inches if own is not None else 0.0


def _alignment(paragraph: "Paragraph") -> tuple[bool, bool]:
    """Whether a paragraph is centred, and whether it stands at the right."""
    value = paragraph.alignment
    style = paragraph.style
    while value is None and style is not None:
        value = style.paragraph_format.alignment
        style = style.base_style
    name = getattr(value, "name", "")
    return name == "CENTER", name == "RIGHT"


def _breaks_page(paragraph: "Paragraph") -> bool:
    return paragraph.paragraph_format.page_break_before is True


def _title_entries(lines: list[str]) -> tuple[TitleEntry, ...]:
    """The first line is the title; a credit divides it from the authors; the rest is contact."""
    if not lines:
        return ()
    credit = next((n for n, line in enumerate(lines) if line.casefold().removesuffix(":").endswith("by")), None)
    if credit is None or credit == 0:
        rest = [TitleEntry("Contact", "\n".join(lines[1:]))] if lines[1:] else []
        return (TitleEntry("Title", lines[0]), *rest)
    entries = [TitleEntry("Title", "\n".join(lines[:credit])), TitleEntry("Credit", lines[credit])]
    after = lines[credit + 1 :]
    if after:
        entries.append(TitleEntry("Author", after[0]))
    if after[1:]:
        entries.append(TitleEntry("Contact", "\n".join(after[1:])))
    return tuple(entries)
