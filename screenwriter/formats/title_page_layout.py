"""Where a title page's entries stand (page-format.md section 9): title in the middle, contact and date at the foot."""

from collections.abc import Sequence
from typing import NamedTuple

from screenwriter.formats.styled_lines import Run, runs_of
from screenwriter.screenplay.document import TitleEntry
from screenwriter.screenplay.emphasis import parse_emphasis
from screenwriter.screenplay.page_format import Alignment, PageFormat
from screenwriter.screenplay.wrapping import wrap_lines

LINES_ABOVE_TITLE = 18
_LINES_BELOW_FOOT = 5
_LEFT_INCHES, _MIDDLE_INCHES, _RIGHT_INCHES = 1.5, 4.4, 7.25
_CENTRED = (("title", 0), ("episode", 1), ("credit", 3), ("author", 1), ("source", 2))
"""Keys in the middle with the blank lines before each."""

_FOOT_LEFT = ("contact", "copyright")
_FOOT_RIGHT = ("draft", "revision", "draft date")
_SAME_KEY = {"authors": "author", "date": "draft date", "based on": "source", "written by": "author"}


class TitleLine(NamedTuple):
    """One line; ``top`` counts body lines above it."""

    top: float
    runs: tuple[Run, ...]
    alignment: Alignment
    left_inches: float
    right_inches: float


def title_values(entries: Sequence[TitleEntry]) -> dict[str, str]:
    """The entries by their usual key in lower case; several of one key become lines of one value."""
    values: dict[str, str] = {}
    for entry in entries:
        key = _SAME_KEY.get(entry.key.casefold(), entry.key.casefold())
        if entry.value.strip():
            values[key] = f"{values[key]}\n{entry.value}" if key in values else entry.value
    return values


def plain_title_value(value: str) -> str:
    """A value without emphasis marks, on one line."""
    return " ".join(parse_emphasis(value)[0].split())


def lay_out_title_page(entries: Sequence[TitleEntry], page_format: PageFormat) -> list[TitleLine]:
    """The printed lines from the top; empty if none of the entries is ever printed."""
    values = title_values(entries)
    middle = _middle(values)
    return middle + _foot(values, page_format, middle[-1].top + 2 if middle else 0)


def _middle(values: dict[str, str]) -> list[TitleLine]:
    lines: list[TitleLine] = []
    top = LINES_ABOVE_TITLE
    for key, blanks in _CENTRED:
        if key not in values:
            continue
        top += blanks if lines else 0
        for runs in _wrapped(values[key], _LEFT_INCHES, 7.5):
            lines.append(TitleLine(top, runs, Alignment.CENTER, _LEFT_INCHES, 7.5))
            top += 1
    return lines


def _foot(values: dict[str, str], page_format: PageFormat, least_top: float) -> list[TitleLine]:
    left = [runs for key in _FOOT_LEFT for runs in _wrapped(values.get(key, ""), _LEFT_INCHES, _MIDDLE_INCHES)]
    right = [runs for key in _FOOT_RIGHT for runs in _wrapped(values.get(key, ""), _MIDDLE_INCHES, _RIGHT_INCHES)]
    last = page_format.lines_per_page - _LINES_BELOW_FOOT
    top = max(least_top, last - max(len(left), len(right)))
    lines = [TitleLine(top + n, runs, Alignment.LEFT, _LEFT_INCHES, _MIDDLE_INCHES) for n, runs in enumerate(left)]
    lower = max(least_top, last - len(right))
    return lines + [
        TitleLine(lower + n, runs, Alignment.RIGHT, _MIDDLE_INCHES, _RIGHT_INCHES) for n, runs in enumerate(right)
    ]


def _wrapped(value: str, left_inches: float, right_inches: float) -> list[tuple[Run, ...]]:
    lines: list[tuple[Run, ...]] = []
    for written in value.split("\n"):
        text, spans = parse_emphasis(written.strip())
        if not text:
            continue
        wrapped = wrap_lines(text, round((right_inches - left_inches) * 10))
        starts = [line.start for line in wrapped]
        for line, end in zip(wrapped, [*starts[1:], len(text)], strict=True):
            lines.append(runs_of(text, spans, line.start, min(end, line.start + len(line.text))))
    return lines
