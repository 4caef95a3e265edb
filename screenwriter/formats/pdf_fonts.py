"""Fonts for PDF files: Courier Prime, DejaVu Sans Mono for signs it lacks, Droid Sans Fallback for CJK.

A line becomes pieces, each in one font and starting at a cell of the page. These fonts are embedded as subsets. Rare
signs of Chinese, Japanese and Korean that none of them has are set in fonts that are only named (every common reader
brings them): they show and can be copied, but look different from reader to reader.
"""

import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from screenwriter.formats.styled_lines import Run, cells_of, clusters
from screenwriter.formats.wide_font import widened
from screenwriter.screenplay.cells import needs_cells
from screenwriter.screenplay.elements import Style
from screenwriter.storage.locations import resources_dir

if TYPE_CHECKING:
    from reportlab.pdfbase.ttfonts import TTFont

FONT_POINTS = 12.0
_STYLES = Style.BOLD | Style.ITALIC
_MAIN = {
    Style(0): "CourierPrime-Regular",
    Style.BOLD: "CourierPrime-Bold",
    Style.ITALIC: "CourierPrime-Italic",
    Style.BOLD | Style.ITALIC: "CourierPrime-BoldItalic",
}
_FALLBACK = {
    Style(0): "DejaVuSansMono",
    Style.BOLD: "DejaVuSansMono-Bold",
    Style.ITALIC: "DejaVuSansMono-Oblique",
    Style.BOLD | Style.ITALIC: "DejaVuSansMono-BoldOblique",
}
_CJK = "DroidSansFallback"
_JAPANESE, _KOREAN, _CHINESE = "HeiseiMin-W3", "HYSMyeongJo-Medium", "STSong-Light"
_MISSING = "\N{REPLACEMENT CHARACTER}"


class Piece(NamedTuple):
    """Letters set in one go. ``cell`` is where they start in the line; ``stands_for`` what ``text`` replaces, or "".

    ``is_bold``: the font has no bold letters, so these want an outline of ink.
    """

    cell: int
    text: str
    font: str
    letter_cells: int
    stands_for: str = ""
    is_bold: bool = False


class PdfFonts:
    """The fonts of one PDF file; ``has_kana``: Han signs are Japanese there."""

    def __init__(self, has_kana: bool = False) -> None:
        self._han = _JAPANESE if has_kana else _CHINESE

    def pieces(self, runs: Sequence[Run]) -> Iterator[Piece]:
        """The pieces of a line from left to right."""
        cell = 0
        for run in runs:
            style = run.style & _STYLES
            if not needs_cells(run.text) and run.text.isascii():
                if run.text:
                    yield Piece(cell, run.text, _MAIN[style], 1)
            else:
                yield from self._odd_pieces(run.text, cell, style)
            cell += cells_of(run.text)

    def _odd_pieces(self, text: str, first_cell: int, style: Style) -> Iterator[Piece]:
        open_piece: Piece | None = None
        for cell, cells, cluster in clusters(text):
            if cluster in "\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}":
                cluster = " "
            shown = "".join(sign for sign in cluster if unicodedata.category(sign) != "Cf")
            if not shown:
                continue
            base, *marks = unicodedata.normalize("NFC", shown)
            font = self._font_of(base, style)
            is_bold = font == _CJK and bool(style & Style.BOLD)
            piece = Piece(first_cell + cell, base, font or _FALLBACK[style], cells, is_bold=is_bold)
            if font is None:
                piece = piece._replace(text=_MISSING, stands_for=cluster, letter_cells=1)
            if open_piece is not None and _joins(open_piece, piece) and not marks:
                open_piece = open_piece._replace(text=open_piece.text + base)
                continue
            if open_piece is not None:
                yield open_piece
            open_piece = piece
            if marks and font is not None:
                yield piece
                yield from self._marks(piece, marks, style)
                open_piece = None
        if open_piece is not None:
            yield open_piece

    def _marks(self, piece: Piece, marks: list[str], style: Style) -> Iterator[Piece]:
        """Marks are set over their letter, each at the letter's own place."""
        for mark in marks:
            if font := self._font_of(mark, style):
                yield piece._replace(text=mark, font=font)

    def _font_of(self, sign: str, style: Style) -> str | None:
        for name in (_MAIN[style], _FALLBACK[style], _CJK):
            if ord(sign) in _true_type(name).face.charToGlyph:
                return name
        if "\uac00" <= sign <= "\ud7a3":
            return _named(_KOREAN)
        if is_kana(sign):
            return _named(_JAPANESE)
        if "\u2e80" <= sign <= "\u9fff" or "\uf900" <= sign <= "\ufaff" or "\uff00" <= sign <= "\uffef":
            return _named(self._han)
        return None


def use_font(name: str) -> None:
    """Make a font known to the library."""
    if name in (_JAPANESE, _KOREAN, _CHINESE):
        _named(name)
    else:
        _true_type(name)


def advance_points(font: str, sign: str) -> float:
    """How far a sign of a font moves on, at ``FONT_POINTS``."""
    if font in (_JAPANESE, _KOREAN, _CHINESE):
        return FONT_POINTS
    return _true_type(font).face.getCharWidth(ord(sign)) * FONT_POINTS / 1000


def is_kana(sign: str) -> bool:
    """Whether a sign is written only in Japanese."""
    return "\u3040" <= sign <= "\u30ff"


@lru_cache(maxsize=16)
def _true_type(name: str) -> "TTFont":
    from reportlab.pdfbase.pdfmetrics import registerFont
    from reportlab.pdfbase.ttfonts import TTFont

    file = BytesIO(widened(_file_of(name).read_bytes())) if name == _CJK else str(_file_of(name))
    font = TTFont(name, file, shapable=False)
    registerFont(font)
    return font


@lru_cache(maxsize=4)
def _named(name: str) -> str:
    from reportlab.pdfbase.cidfonts import UnicodeCIDFont
    from reportlab.pdfbase.pdfmetrics import registerFont

    registerFont(UnicodeCIDFont(name))
    return name


def _file_of(name: str) -> Path:
    folder = resources_dir() / "fonts"
    return (folder if name.startswith("Courier") else folder / "fallback") / f"{name}.ttf"


def _joins(before: Piece, piece: Piece) -> bool:
    return (
        before.font == piece.font
        and before.letter_cells == piece.letter_cells
        and advance_points(before.font, before.text[-1]) == advance_points(piece.font, piece.text)
        and not before.stands_for
        and not piece.stands_for
    )
