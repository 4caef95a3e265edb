"""Screenplays from PDF files, by where the lines stand: a guess, and a good one where the file was set as scripts are.

What print does not show cannot come back: notes, sections, page breaks made by hand, the case of what is set in
capitals. Scanned pages hold pictures and no letters; they are refused.
"""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from functools import reduce
from operator import or_

from screenwriter.formats.automatic_continueds import without_automatic_continueds
from screenwriter.formats.errors import ScriptFormatError
from screenwriter.formats.pdf_in_columns import Columns, find_columns
from screenwriter.formats.pdf_in_frame import take_frames_away
from screenwriter.formats.pdf_in_lines import read_pages
from screenwriter.formats.pdf_in_paragraphs import Paragraph, ParagraphReader, middles_of
from screenwriter.formats.pdf_in_text import join_lines
from screenwriter.formats.pdf_in_title_page import is_title_page, read_title_entries
from screenwriter.screenplay.document import Screenplay, TitleEntry
from screenwriter.screenplay.elements import Element, ElementKind, Style

_Kind = ElementKind
_DUAL_CELLS = 29
_CUE_CELLS = 38
_TRANSITION_CELLS = 16
_LYRIC_CELLS = 49
_FEWEST_HEADINGS = 3


def read_pdf(data: bytes, on_page: Callable[[int, int], None] | None = None) -> Screenplay:
    """Read a screenplay.

    Args:
        on_page: called before each page with its number and how many there are; what it raises ends the reading.
    Raises:
        ScriptFormatError: ``empty``, ``not_a_pdf``, ``too_large``, ``unpacks_too_large``, ``encrypted``,
            ``damaged``, ``no_letters`` (scanned).
    """
    pages = read_pages(data, on_page)
    if not any(page.lines for page in pages):
        raise ScriptFormatError("no_letters")
    title: tuple[TitleEntry, ...] = ()
    if is_title_page(pages[0]):
        title = read_title_entries(pages[0])
        pages = pages[1:]
    bodies = take_frames_away(pages)
    if not any(body.lines for body in bodies):
        return Screenplay(title_page=title)
    columns = find_columns(bodies)
    reader = ParagraphReader(columns, middles_of(columns, pages[0].width))
    for body in bodies:
        reader.read_page(body)
    implied = {_Kind.SCENE_HEADING: _usual_heading_style(reader.paragraphs), _Kind.LYRIC: Style.ITALIC}
    elements = [_element(paragraph, columns, implied) for paragraph in reader.paragraphs]
    marked = [bool(paragraph.lines[-1].trailing) for paragraph in reader.paragraphs]
    cues = [mark for mark, element in zip(marked, elements, strict=True) if element.kind is _Kind.CHARACTER]
    # A file of our own marks what it added; of another's nobody knows.
    added = marked if columns.keeps_spaces or any(cues) else [True] * len(elements)
    return Screenplay(title_page=title, elements=tuple(without_automatic_continueds(elements, added)))


def _usual_heading_style(paragraphs: Sequence[Paragraph]) -> Style:
    """The style that nearly all headings are wholly in: the page's, not the writer's."""
    counts: Counter[Style] = Counter()
    headings = [paragraph for paragraph in paragraphs if paragraph.kind is _Kind.SCENE_HEADING]
    for heading in headings:
        whole = Style.BOLD | Style.ITALIC | Style.UNDERLINE
        for style in (letter.style for line in heading.lines for letter in line.letters if letter.text.strip()):
            whole &= style
        counts.update(whole)
    usual = (style for style, count in counts.items() if count >= max(_FEWEST_HEADINGS, 0.9 * len(headings)))
    return reduce(or_, usual, Style(0))


def _element(paragraph: Paragraph, columns: Columns, implied: Mapping[ElementKind, Style]) -> Element:
    kind = paragraph.kind
    style = implied.get(kind, Style(0))
    text, spans = join_lines(paragraph.lines, _most_cells(paragraph, columns), columns.keeps_spaces, style)
    if kind is _Kind.DIALOGUE and _is_song(paragraph, text, columns):
        kind = _Kind.LYRIC
        text, spans = join_lines(paragraph.lines, _LYRIC_CELLS, columns.keeps_spaces, Style.ITALIC)
    blanks = paragraph.blanks or 0
    is_more_than_usual = blanks >= (2 if columns.keeps_spaces else 3) and kind is _Kind.ACTION
    return Element(
        kind,
        text,
        spans,
        scene_number=paragraph.scene_number if kind is _Kind.SCENE_HEADING else None,
        dual=paragraph.dual,
        blank_lines=blanks if is_more_than_usual else None,
    )


def _is_song(paragraph: Paragraph, text: str, columns: Columns) -> bool:
    """All in italics, and with lines of its own or longer ones than dialogue has: a lyric, not a stressed sentence."""
    letters = (letter for line in paragraph.lines for letter in line.letters if letter.text.strip())
    if not all(letter.style & Style.ITALIC for letter in letters):
        return False
    return "\n" in text or any(len(line.text) > columns.dialogue_cells + 1 for line in paragraph.lines)


def _most_cells(paragraph: Paragraph, columns: Columns) -> int:
    if paragraph.dual is not None:
        return _DUAL_CELLS if columns.keeps_spaces else max(len(line.text) for line in paragraph.lines)
    return {
        _Kind.DIALOGUE: columns.dialogue_cells,
        _Kind.PARENTHETICAL: columns.dialogue_cells - 9,
        _Kind.CHARACTER: _CUE_CELLS,
        _Kind.TRANSITION: _TRANSITION_CELLS,
    }.get(paragraph.kind, columns.action_cells)
