"""Emphasis marks to spans: bold, italic and underlined runs (fountain.md section 4).

Works on one element's markup, line by line; knows nothing of elements, notes or files.
"""

import re
from bisect import bisect_left
from dataclasses import dataclass

from screenwriter.screenplay.elements import Span, Style

LINE_START_MARKERS = "!@#~.>=("
"""What a backslash makes literal at the start of a line, next to ``*``, ``_`` and ``\\`` anywhere."""

_TOKEN = re.compile(r"\\|\*+|_+")
_NUMBER_AFTER = re.compile(r"#(?:[^\W_]|[.\-])+#\s*$")
_STAR_STYLES = {1: Style.ITALIC, 2: Style.BOLD, 3: Style.BOLD | Style.ITALIC}
_NOTHING = Style(0)


@dataclass(frozen=True, slots=True)
class ParsedMarkup:
    """Visible text, its spans, and which positions of the markup left no character behind (sorted)."""

    text: str
    spans: tuple[Span, ...]
    removed: tuple[int, ...]

    def text_offset(self, markup_offset: int) -> int:
        """Where a place in the markup lies in the visible text."""
        return markup_offset - bisect_left(self.removed, markup_offset)


def parse_emphasis(markup: str) -> tuple[str, tuple[Span, ...]]:
    """Take emphasis marks and backslashes out of an element's markup.

    ``"She is *very* late."`` gives ``"She is very late."`` with one italic span over ``very``. Marks pair within one
    line; a mark without partner stays a character. Bold, italic and underline pair independently, so marks that cross
    (``*a **b* c**``) work too.
    """
    parsed = parse_markup(markup)
    return parsed.text, parsed.spans


def parse_markup(markup: str) -> ParsedMarkup:
    """Like ``parse_emphasis``, and also tells which characters vanished."""
    if "*" not in markup and "_" not in markup and "\\" not in markup:
        return ParsedMarkup(markup, (), ())
    removed: list[int] = []
    runs: list[tuple[int, int, Style]] = []
    start = 0
    for line in markup.split("\n"):
        _LineParser(line, start).parse_into(removed, runs)
        start += len(line) + 1
    removed.sort()
    gone = set(removed)
    text = "".join(sign for place, sign in enumerate(markup) if place not in gone)
    placed = [(a - bisect_left(removed, a), b - bisect_left(removed, b), style) for a, b, style in runs]
    return ParsedMarkup(text, merge_runs(placed), tuple(removed))


def merge_runs(runs: list[tuple[int, int, Style]]) -> tuple[Span, ...]:
    """Overlapping ``(start, end, style)`` runs as sorted spans that neither overlap nor touch with the same style."""
    edges = sorted({place for start, end, _ in runs if start < end for place in (start, end)})
    if not edges:
        return ()
    index = {place: number for number, place in enumerate(edges)}
    styles = [_NOTHING] * len(edges)
    for single in Style:
        depth = [0] * (len(edges) + 1)
        for start, end, style in runs:
            if start < end and single in style:
                depth[index[start]] += 1
                depth[index[end]] -= 1
        level = 0
        for number in range(len(edges)):
            level += depth[number]
            if level > 0:
                styles[number] |= single
    spans: list[Span] = []
    for number, style in enumerate(styles[:-1]):
        if not style:
            continue
        start, end = edges[number], edges[number + 1]
        if spans and spans[-1].end == start and spans[-1].style == style:
            start = spans.pop().start
        spans.append(Span(start, end, style))
    return tuple(spans)


class _LineParser:
    """Pairs the marks of one line; ``base`` is the line's place in the whole markup."""

    def __init__(self, line: str, base: int) -> None:
        self._line = line
        self._base = base
        # Open star runs by how many stars are still unpaired; underscores apart. Places are where the run begins.
        self._stars: dict[int, list[int]] = {1: [], 2: [], 3: []}
        self._underscores: list[int] = []
        self._removed: list[int] = []
        self._runs: list[tuple[int, int, Style]] = []

    def parse_into(self, removed: list[int], runs: list[tuple[int, int, Style]]) -> None:
        line = self._line
        place = 0
        while match := _TOKEN.search(line, place):
            place = match.end()
            if match[0] == "\\":
                if escapes_next(line, match.start()):
                    self._removed.append(match.start())
                    place += 1
            elif match[0][0] == "*":
                self._read_stars(match.start(), match.end())
            else:
                self._read_underscore(match.start(), match.end())
        removed.extend(self._base + gone for gone in self._removed)
        runs.extend((self._base + start, self._base + end, style) for start, end, style in self._runs)

    def _read_stars(self, start: int, end: int) -> None:
        count = end - start
        if count > 3:
            return
        can_close = start > 0 and not self._line[start - 1].isspace()
        can_open = end < len(self._line) and not self._line[end].isspace()
        place = start
        while can_close and count and (size := self._partner(count)):
            opened = self._stars[size].pop()
            used = min(size, count)
            self._pair(opened + size - used, place, used, _STAR_STYLES[used])
            if size > used:
                self._stars[size - used].append(opened)
            place += used
            count -= used
        if count and can_open:
            self._stars[count].append(place)

    def _partner(self, count: int) -> int:
        """How many stars the open run has that a closing run of ``count`` pairs with; 0: none."""
        sizes = {1: (1, 3), 2: (2, 3), 3: (1, 2, 3)}[count]
        open_sizes = [size for size in sizes if self._stars[size]]
        return max(open_sizes, key=lambda size: self._stars[size][-1], default=0)

    def _read_underscore(self, start: int, end: int) -> None:
        if end - start > 1:
            return
        before = self._line[start - 1] if start else " "
        after = self._line[end] if end < len(self._line) else " "
        if self._underscores and not before.isspace() and not after.isalnum():
            self._pair(self._underscores.pop(), start, 1, Style.UNDERLINE)
        elif not after.isspace() and not before.isalnum():
            self._underscores.append(start)

    def _pair(self, opened: int, closed: int, size: int, style: Style) -> None:
        self._removed.extend(range(opened, opened + size))
        self._removed.extend(range(closed, closed + size))
        self._runs.append((opened + size, closed, style))


def escapes_next(line: str, place: int) -> bool:
    """Whether the backslash at ``place`` makes what follows literal, and so is no character itself."""
    following = line[place + 1 : place + 2]
    if not following:
        return False
    if following in "*_\\":
        return True
    if following == "[":
        return line.startswith("[[", place + 1)
    if following == "/":
        return line.startswith("/*", place + 1)
    if following not in LINE_START_MARKERS:
        return False
    if not line[:place].strip():
        return True
    return following == "#" and line[place - 1].isspace() and _NUMBER_AFTER.match(line, place + 1) is not None
