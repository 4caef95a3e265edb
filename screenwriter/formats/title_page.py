"""The title page of a Fountain file (fountain.md section 2): reading and writing its ``Key: value`` block."""

import re
from collections.abc import Sequence

from screenwriter.formats.fountain_syntax import is_heading
from screenwriter.screenplay.document import TitleEntry

KNOWN_KEYS = frozenset(
    {
        "title", "credit", "author", "authors", "source", "draft date", "date", "contact", "copyright", "notes",
        "revision", "draft", "watermark", "font", "header", "footer", "format", "fmt", "language",
    }
)  # fmt: skip

_KEY = re.compile(r" {0,2}([^\s:][^:]*):(?!//)(.*)")
_OTHER_MARKS = "!@#~>=.([/"
_INDENTED = re.compile(r" {3}|\t")


def read_title_page(text: str) -> tuple[tuple[TitleEntry, ...], int]:
    """Entries of the title page at the top of a text, and where the rest begins; ``((), 0)`` if there is none.

    The block counts only if one of its keys is a known one and it does not begin with a scene heading.
    """
    start = _first_line(text)
    lines, end = _block(text, start)
    if not lines:
        return (), 0
    entries: list[tuple[str, list[str]]] = []
    for line in lines:
        if _is_key(line):
            key, value = line.split(":", 1)
            entries.append((key.strip(), [value.strip()] if value.strip() else []))
        else:
            entries[-1][1].append(line.strip())
    if not any(key.lower() in KNOWN_KEYS for key, _ in entries):
        return (), 0
    return tuple(TitleEntry(key, "\n".join(values)) for key, values in entries), end


def write_title_page(entries: Sequence[TitleEntry]) -> str:
    """The block with its final line end; two or more values stand on lines of their own, indented by four spaces."""
    lines: list[str] = []
    for entry in entries:
        values = [value.strip() for value in entry.value.split("\n") if value.strip()]
        if len(values) == 1 and not values[0].startswith("//"):
            lines.append(f"{entry.key}: {values[0]}")
        else:
            lines += [f"{entry.key}:", *(f"    {value}" for value in values)]
    return "".join(f"{line}\n" for line in lines)


def _is_key(line: str) -> bool:
    return _KEY.match(line) is not None and _INDENTED.match(line) is None


def _begins_title_page(line: str) -> bool:
    """A key that is neither a scene heading nor marked as something else; a note may hold lines that look like keys."""
    return _is_key(line) and not is_heading(line.lstrip()) and line.lstrip()[0] not in _OTHER_MARKS


def _first_line(text: str) -> int:
    """Where the first line that is not blank begins."""
    first = len(text) - len(text.lstrip())
    return text.rfind("\n", 0, first) + 1


def _block(text: str, start: int) -> tuple[list[str], int]:
    """The lines from ``start`` to the first blank one, and where the text goes on after their last line end.

    A block that is indented as a whole (real files have it) comes without the indentation of its first line.
    """
    lines: list[str] = []
    place = start
    margin = ""
    while place < len(text):
        end = text.find("\n", place)
        end = len(text) if end < 0 else end
        line = text[place:end]
        if not line.strip():
            break
        if not lines:
            margin = line[: len(line) - len(line.lstrip())]
        lines.append(line.removeprefix(margin))
        place = min(end + 1, len(text))
        if not _begins_title_page(lines[0]):
            return [], start
    return lines, place
