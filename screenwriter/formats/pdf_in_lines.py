"""From the pages of a PDF file to lines of letters with their places and emphasis. Knows nothing of screenplays.

Places are points from the upper left corner of the page.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO
from statistics import median
from typing import TYPE_CHECKING, Any, NamedTuple

from screenwriter.formats.errors import ScriptFormatError
from screenwriter.formats.pdf_in_limits import MOST_PAGES, check_pdf
from screenwriter.formats.styled_lines import cells_of
from screenwriter.screenplay.elements import Style

if TYPE_CHECKING:
    from pdfplumber.page import Page

_SAME_LINE_POINTS = 2.5
_LARGEST_LETTER_POINTS = 30.0
_RULE_DROP_POINTS = 4.0
_PLAIN = Style(0)
_ITALIC = re.compile(r"ital|obli", re.IGNORECASE)
_BOLD = re.compile(r"bold|black|heavy|demi", re.IGNORECASE)


class Letter(NamedTuple):
    """One sign; ``x1`` is its right edge."""

    x0: float
    x1: float
    text: str
    style: Style


@dataclass(frozen=True, slots=True)
class TextLine:
    """One line of a page, letters from left to right; ``cell`` is the usual width of a letter in the file."""

    page: int
    baseline: float
    letters: tuple[Letter, ...]
    cell: float

    @property
    def x0(self) -> float:
        """Left edge of the first letter that shows."""
        return next((letter.x0 for letter in self.letters if letter.text.strip()), self.letters[0].x0)

    @property
    def x1(self) -> float:
        """Right edge of the last letter that shows."""
        return next((letter.x1 for letter in reversed(self.letters) if letter.text.strip()), self.letters[-1].x1)

    @property
    def text(self) -> str:
        """What the line says, without spaces around."""
        return "".join(sign for sign, _ in self.signs()).strip()

    @property
    def trailing(self) -> str:
        """The spaces at its end, which only some programs write."""
        signs = "".join(sign for sign, _ in self.signs())
        return signs[len(signs.rstrip()) :]

    def signs(self) -> list[tuple[str, Style]]:
        """Every sign with its style; a gap that no letter fills becomes the spaces that fit into it."""
        signs: list[tuple[str, Style]] = []
        last: Letter | None = None
        for letter in self.letters:
            if last is not None and (gap := letter.x0 - last.x1) > 0.4 * self.cell:
                missing = max(1, round(gap / self.cell)) if last.text != " " else round(gap / self.cell)
                signs += [(" ", _PLAIN)] * missing
            signs += [(sign, letter.style) for sign in letter.text]
            last = letter
        return signs

    def chunks(self, gap_cells: float) -> list["TextLine"]:
        """The line cut at white space of at least so many cells."""
        groups: list[list[Letter]] = []
        last: Letter | None = None
        for letter in self.letters:
            if not letter.text.strip():
                continue
            if last is None or letter.x0 - last.x1 >= gap_cells * self.cell:
                groups.append([])
            groups[-1].append(letter)
            last = letter
        return [TextLine(self.page, self.baseline, tuple(group), self.cell) for group in groups]

    def between(self, left: float, right: float) -> "TextLine | None":
        """The letters that begin there; None if none of them shows."""
        kept = tuple(letter for letter in self.letters if left <= letter.x0 < right)
        if not any(letter.text.strip() for letter in kept):
            return None
        return TextLine(self.page, self.baseline, kept, self.cell)


@dataclass(frozen=True, slots=True)
class TextPage:
    """One page."""

    number: int  # from 0
    width: float
    height: float
    lines: tuple[TextLine, ...]


def read_pages(data: bytes, on_page: Callable[[int, int], None] | None = None) -> list[TextPage]:
    """The lines of every page.

    Args:
        on_page: called before each page with its number and how many there are; what it raises ends the reading.
    Raises:
        ScriptFormatError: those of ``check_pdf``; ``encrypted``, ``too_large`` (too many pages or letters),
            ``damaged``.
    """
    check_pdf(data)
    from pdfplumber import open as open_pdf

    with _damage_as_format_error():
        pdf = open_pdf(BytesIO(data))
        pdf_pages = pdf.pages
    if len(pdf_pages) > MOST_PAGES:
        raise ScriptFormatError("too_large", detail=f"{len(pdf_pages)} pages")
    pages: list[TextPage] = []
    for number, page in enumerate(pdf_pages):
        if on_page is not None:
            on_page(number + 1, len(pdf_pages))
        with _damage_as_format_error():
            pages.append(_read_page(page, number))
            page.close()
    return pages


@contextmanager
def _damage_as_format_error() -> Iterator[None]:
    """The library meets damaged files with whatever Python raises on the way."""
    try:
        yield
    except ScriptFormatError:
        raise
    except Exception as error:
        names = repr(error)
        is_locked = "Password" in names or "Encrypt" in names
        raise ScriptFormatError("encrypted" if is_locked else "damaged", detail=names[:200]) from error


def _read_page(page: "Page", number: int) -> TextPage:
    from screenwriter.formats.pdf_in_device import interpret

    interpret(page)
    rules = [
        (shape["x0"], shape["x1"], shape["top"])
        for shape in [*page.lines, *page.rects]
        if abs(shape["bottom"] - shape["top"]) < 2 and shape["x1"] - shape["x0"] > 3
    ]
    is_turned = bool(page.rotation)
    height, width = float(page.height), float(page.width)
    placed: list[tuple[float, Letter]] = []
    for char in page.chars:
        if not char["text"] or char["size"] > _LARGEST_LETTER_POINTS or not _is_level(char["matrix"], page.rotation):
            continue
        baseline = char["bottom"] if is_turned else height - char["matrix"][5]
        placed.append((baseline, _letter(char, baseline, rules)))
    return TextPage(number, width, height, tuple(_lines(placed, number)))


def _is_level(matrix: Sequence[float], rotation: int) -> bool:
    """Whether a letter stands upright on the page; watermarks do not."""
    along, across = matrix[:2] if rotation % 180 == 0 else (matrix[1], matrix[0])
    return abs(across) < 0.05 * abs(along)


def _letter(char: dict[str, Any], baseline: float, rules: Sequence[tuple[float, float, float]]) -> Letter:
    name = char["fontname"].split("+")[-1]
    style = _PLAIN
    if _BOLD.search(name):
        style |= Style.BOLD
    if _ITALIC.search(name):
        style |= Style.ITALIC
    middle = (char["x0"] + char["x1"]) / 2
    if any(x0 <= middle <= x1 and 0 <= y - baseline <= _RULE_DROP_POINTS for x0, x1, y in rules):
        style |= Style.UNDERLINE
    text = " " if char["text"].isspace() else _readable(char["text"])
    return Letter(char["x0"], char["x1"], text, style)


def _readable(text: str) -> str:
    """A sign without meaning of its own in the file becomes the sign for that."""
    return "\N{REPLACEMENT CHARACTER}" if text.startswith("(cid:") or not text.isprintable() else text


def _lines(placed: list[tuple[float, Letter]], page: int) -> Iterator[TextLine]:
    if not placed:
        return
    cell = _usual_width(placed)
    placed.sort(key=lambda pair: pair[0])
    group: list[Letter] = []
    baselines: list[float] = []
    for baseline, letter in [*placed, (float("inf"), placed[0][1])]:
        if group and baseline - baselines[0] > _SAME_LINE_POINTS:
            letters = _without_doubles(sorted(group, key=lambda letter: letter.x0))
            if any(letter.text.strip() for letter in letters):
                yield TextLine(page, median(baselines), letters, cell)
            group, baselines = [], []
        group.append(letter)
        baselines.append(baseline)


def _usual_width(placed: Sequence[tuple[float, Letter]]) -> float:
    widths = Counter(
        round((letter.x1 - letter.x0) / max(1, cells_of(letter.text)), 1) for _, letter in placed if letter.text.strip()
    )
    return max(1.0, widths.most_common(1)[0][0] if widths else 7.2)


def _without_doubles(letters: list[Letter]) -> tuple[Letter, ...]:
    """Some programs make bold by writing every letter twice, a hair apart."""
    kept: list[Letter] = []
    for letter in letters:
        if kept and letter.text == kept[-1].text and letter.x0 - kept[-1].x0 < 0.25 * (letter.x1 - letter.x0):
            continue
        kept.append(letter)
    return tuple(kept)
