"""Text as cells of a fixed-width page: one cell for a grapheme cluster, two for a wide one (page-format.md section 3).

Only text outside the common single-cell characters takes this road; everything else is measured by its length.
"""

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass

from screenwriter.screenplay.unspaced_breaks import may_break

# Latin, Greek, Cyrillic, common punctuation, currency signs, letter-like signs, arrows: one code point, one cell.
_NOT_SIMPLE = re.compile(
    r"[^\u0020-\u02ff\u0370-\u0482\u048a-\u058f\u1e00-\u1fff\u2010-\u2027\u2030-\u205e\u20a0-\u22ff]"
)
_JOINER = "\u200d"
_FILLER = "\u00b7"


def needs_cells(text: str) -> bool:
    """Whether some character may take no cell or two."""
    return not text.isascii() and _NOT_SIMPLE.search(text) is not None


@dataclass(frozen=True, slots=True)
class Cells:
    """A text laid out in cells. ``stand_in`` has one character per cell, so that breaking it breaks the text.

    ``starts`` holds, for each cell, the code point offset of its cluster, and the text's length at the end. ``breaks``
    are the cells at which a new line may begin though no space stands before.
    """

    text: str
    stand_in: str
    starts: tuple[int, ...]
    capitals: bool
    breaks: tuple[int, ...] = ()

    def offset(self, cell: int) -> int:
        """Code point offset at which a cell's cluster begins."""
        return self.starts[cell]

    def shown(self, start: int, end: int) -> str:
        """What stands in the cells from ``start`` to ``end``."""
        piece = self.text[self.starts[start] : self.starts[end]]
        return piece.upper() if self.capitals else piece

    def whole_cluster(self, cell: int) -> int:
        """The first cell of the cluster that ``cell`` belongs to."""
        while 0 < cell < len(self.stand_in) and self.starts[cell] == self.starts[cell - 1]:
            cell -= 1
        return cell

    def next_cluster(self, cell: int) -> int:
        """The first cell after the cluster that ``cell`` belongs to."""
        if cell >= len(self.stand_in):
            return len(self.stand_in)
        return bisect_right(self.starts, self.starts[cell], hi=len(self.stand_in))


def to_cells(text: str, capitals: bool = False) -> Cells:
    """Lay a text without line breaks out in cells; ``capitals`` lays out its capitals (``ß`` takes two cells)."""
    stand_in: list[str] = []
    starts: list[int] = []
    breaks: list[int] = []
    start, before = 0, " "
    for end in _cluster_ends(text):
        cluster = text[start:end].upper() if capitals else text[start:end]
        width = _width(cluster)
        stand_in.append(cluster[0] + _FILLER * (width - 1) if width else "")
        if width and may_break(before, cluster):
            breaks.append(len(starts))
        before = cluster if width else before
        starts += [start] * width
        start = end if width else start  # what has no width of its own goes with what follows
    if not starts and text:  # nothing but marks without a letter: one cell, so that they are not lost
        return Cells(text, _FILLER, (0, len(text)), capitals)
    return Cells(text, "".join(stand_in), (*starts, len(text)), capitals, tuple(breaks))


def _cluster_ends(text: str) -> list[int]:
    ends: list[int] = []
    flags = 0
    for index, character in enumerate(text):
        joins = index > 0 and (_extends(character) or text[index - 1] == _JOINER)
        is_flag = "\U0001f1e6" <= character <= "\U0001f1ff"
        flags = flags + 1 if is_flag else 0
        if (joins or (is_flag and flags % 2 == 0)) and ends:
            ends[-1] = index + 1
        else:
            ends.append(index + 1)
    return ends


def _extends(character: str) -> bool:
    """Whether a character only changes the look of the one before it."""
    if character.isascii():
        return False
    return unicodedata.category(character) in ("Mn", "Me", "Cf") or "\U0001f3fb" <= character <= "\U0001f3ff"


def _width(cluster: str) -> int:
    base = next((character for character in cluster if not _extends(character)), cluster[0])
    if len(cluster) > 1 and (cluster.isalpha() or cluster.isascii()):  # capitals of one character, or a mark composed
        return sum(_width(character) for character in cluster if not _extends(character)) or 1
    if _extends(base):
        return 0
    is_flag = "\U0001f1e6" <= base <= "\U0001f1ff" and len(cluster) > 1
    return 2 if is_flag or unicodedata.east_asian_width(base) in ("W", "F") else 1
