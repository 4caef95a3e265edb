"""A TrueType font of square signs made to fill the page's cells: two of them are a fifth wider than a sign is high.

Room left between signs would look the same on paper, but programs that read a PDF file take such room for spaces. So
the font's own advance widths are changed before it goes into the file, each sign in the middle of its width.
"""

import sys
from array import array
from struct import unpack_from

_WIDER = 1.2
"""Two cells of a tenth of an inch, by 12 points."""


def widened(font: bytes) -> bytes:
    """The font file with wider signs, their outlines untouched; of a damaged file nothing sensible."""
    tables = {
        font[at : at + 4]: unpack_from(">II", font, at + 8)
        for at in range(12, 12 + 16 * unpack_from(">H", font, 4)[0], 16)
    }
    (count,) = unpack_from(">H", font, tables[b"hhea"][0] + 34)
    start, length = tables[b"hmtx"]
    metrics = array("h", font[start : start + length // 2 * 2])
    if sys.byteorder == "little":
        metrics.byteswap()
    shift = 0
    for place in range(0, 2 * count, 2):  # pairs of advance and left bearing
        wider = round(metrics[place] * _WIDER)
        shift = (wider - metrics[place]) // 2
        metrics[place] = wider
        metrics[place + 1] += shift
    for place in range(2 * count, len(metrics)):  # left bearings of signs with the last advance
        metrics[place] += shift
    if sys.byteorder == "little":
        metrics.byteswap()
    return b"".join((font[:start], metrics.tobytes(), font[start + len(metrics) * 2 :]))
