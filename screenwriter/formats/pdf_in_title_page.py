"""A title page read back from its printed lines: what stands in the middle and at the foot."""

import re
from collections.abc import Sequence

from screenwriter.formats import fountain_syntax as syntax
from screenwriter.formats.pdf_in_lines import TextLine, TextPage
from screenwriter.screenplay.document import TitleEntry

_MOST_LINES = 34
_KEYS = ("Title", "Credit", "Author", "Source", "Contact", "Copyright", "Draft", "Draft date")
_CREDIT = re.compile(r"(?:[\w&, ]+ )?by:?", re.IGNORECASE)
_SOURCE = re.compile(r"\b(?:based (?:up)?on|adapted from|from the)\b", re.IGNORECASE)
_COPYRIGHT = re.compile(r"copyright|©|\(c\)|\bCC[0 -]", re.IGNORECASE)
_DIGIT = re.compile(r"\d")


def is_title_page(page: TextPage) -> bool:
    """Whether the first page of a file is one: few lines, the first of them far down and in the middle."""
    if not page.lines or len(page.lines) > _MOST_LINES:
        return False
    first = page.lines[0]
    if any(syntax.is_heading(line.text) for line in page.lines):
        return False
    return first.baseline > 0.18 * page.height and _is_centred(first, page)


def read_title_entries(page: TextPage) -> tuple[TitleEntry, ...]:
    """The entries, in the order they are usually printed."""
    values: dict[str, list[str]] = {key: [] for key in _KEYS}
    chunks = [chunk for line in page.lines for chunk in line.chunks(5.0)]
    middle = [chunk for chunk in chunks if _is_centred(chunk, page) and chunk.baseline < 0.75 * page.height]
    _read_middle(middle, values)
    for chunk in chunks:
        if chunk in middle:
            continue
        if _COPYRIGHT.search(chunk.text):
            key = "Copyright"
        elif chunk.x0 < 0.45 * page.width:
            key = "Contact"
        else:
            key = "Draft date" if _DIGIT.search(chunk.text) else "Draft"
        values[key].append(chunk.text)
    return tuple(TitleEntry(key, "\n".join(found)) for key, found in values.items() if found)


def _read_middle(lines: Sequence[TextLine], values: dict[str, list[str]]) -> None:
    credit = next((n for n, line in enumerate(lines) if n and _CREDIT.fullmatch(line.text)), None)
    if credit is None:
        gaps = (n for n in range(1, len(lines)) if lines[n].baseline - lines[n - 1].baseline > 20)
        credit = next(gaps, len(lines))
        after = lines[credit:]
    else:
        values["Credit"].append(lines[credit].text)
        after = lines[credit + 1 :]
    values["Title"] += [line.text for line in lines[:credit]]
    source = next((n for n, line in enumerate(after) if _SOURCE.search(line.text)), len(after))
    values["Author"] += [line.text for line in after[:source]]
    values["Source"] += [line.text for line in after[source:]]


def _is_centred(line: TextLine, page: TextPage) -> bool:
    """Around the middle of the paper or of the text, which stands a little right of it."""
    middle = (line.x0 + line.x1) / 2
    return -0.03 * page.width < middle - page.width / 2 < 0.06 * page.width
