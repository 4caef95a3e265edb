"""Spans to emphasis marks, with backslashes where text would read as a mark (fountain.md sections 4 and 7)."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from screenwriter.screenplay.elements import Span, Style
from screenwriter.screenplay.emphasis_reading import LINE_START_MARKERS, escapes_next, merge_runs, parse_markup

_MARKS = {Style.BOLD: "**", Style.ITALIC: "*", Style.UNDERLINE: "_"}
_NOTHING = Style(0)
_LOOK_AHEAD = 64  # signs; longer than any scene number


@dataclass(frozen=True, slots=True)
class WrittenMarkup:
    """Markup of a text, cut at every place where a note may stand.

    ``closing[i]`` are the marks that end before character ``i``; ``opening[i]`` the marks that begin there together
    with the character itself and its backslash. Both have one item more than the text has characters.
    """

    closing: tuple[str, ...]
    opening: tuple[str, ...]

    def __str__(self) -> str:
        return "".join(a + b for a, b in zip(self.closing, self.opening, strict=True))


def write_emphasis(text: str, spans: Sequence[Span]) -> str:
    """Write a text with emphasis marks; reading the result gives the text and ``tidy_spans(text, spans)``."""
    return str(write_markup(text, spans))


def write_markup(text: str, spans: Sequence[Span]) -> WrittenMarkup:
    """Like ``write_emphasis``, in pieces."""
    if not spans and not any(sign in text for sign in "*_\\[/"):
        return WrittenMarkup(("",) * (len(text) + 1), (*text, ""))
    tidy = tidy_spans(text, spans)
    closing: list[str] = []
    opening: list[str] = []
    start = 0
    for line in text.split("\n"):
        end = start + len(line)
        inside = tuple(Span(s.start - start, s.end - start, s.style) for s in tidy if start <= s.start and s.end <= end)
        written = _write_line(line, inside)
        closing += written.closing
        opening += written.opening[:-1]
        opening.append("\n")
        start = end + 1
    opening[-1] = ""
    return WrittenMarkup(tuple(closing), tuple(opening))


def tidy_spans(text: str, spans: Sequence[Span]) -> tuple[Span, ...]:
    """Spans as marks can say them: no spaces at the edges, no line breaks inside, underline only of whole words.

    Each of the three styles is tidied by itself, then they are laid over each other again.
    """
    if not spans:
        return ()
    runs: list[tuple[int, int, Style]] = []
    for style in Style:
        single = merge_runs([(max(s.start, 0), min(s.end, len(text)), style) for s in spans if style in s.style])
        for span in single:
            runs += _tidy_run(text, span, style)
    return merge_runs(runs)


def _tidy_run(text: str, span: Span, style: Style) -> list[tuple[int, int, Style]]:
    runs: list[tuple[int, int, Style]] = []
    start = span.start
    for part in text[span.start : span.end].split("\n"):
        first = start + len(part) - len(part.lstrip())
        last = start + len(part.rstrip())
        if first < last:
            if style is Style.UNDERLINE:
                while first > 0 and text[first - 1].isalnum():
                    first -= 1
                while last < len(text) and text[last].isalnum():
                    last += 1
            runs.append((first, last, style))
        start += len(part) + 1
    return runs


def _write_line(line: str, spans: tuple[Span, ...]) -> WrittenMarkup:
    """The barest of three ways that reads back right; the last if none does."""
    closing, opening = _place_marks(line, spans)
    written = WrittenMarkup((), ())
    for escapes_mark in (_never, _beside_text, _always):
        written = _escape(line, closing, opening, escapes_mark)
        parsed = parse_markup(str(written))
        if parsed.text == line and parsed.spans == spans:
            return written
    return written


def _place_marks(line: str, spans: tuple[Span, ...]) -> tuple[list[str], list[str]]:
    """Marks that close and open before each character; underscores stand outside of stars at the same place."""
    styles = [_NOTHING] * (len(line) + 2)
    for span in spans:
        styles[span.start : span.end] = [span.style] * (span.end - span.start)
    closing, opening = [""] * (len(line) + 1), [""] * (len(line) + 1)
    before = _NOTHING
    for place in range(len(line) + 1):
        now = styles[place]
        if now != before:
            closing[place] = "".join(_MARKS[s] for s in Style if s in before and s not in now)
            opening[place] = "".join(_MARKS[s] for s in reversed(Style) if s in now and s not in before)
        before = now
    return closing, opening


def _never(line: str, place: int) -> bool:
    return False


def _beside_text(line: str, place: int) -> bool:
    """Whether a mark here could pair: a star beside anything but space, an underscore at the edge of a word."""
    before = line[place - 1] if place else " "
    after = line[place + 1 : place + 2] or " "
    if line[place] == "_":
        return not (before.isalnum() and after.isalnum()) and not (before.isspace() and after.isspace())
    return not (before.isspace() and after.isspace())


def _always(line: str, place: int) -> bool:
    return True


def _escape(
    line: str, closing: list[str], opening: list[str], escapes_mark: Callable[[str, int], bool]
) -> WrittenMarkup:
    """Put backslashes before what would read as a mark; from the end, because a sign's meaning hangs on the next."""
    written = [""] * (len(line) + 1)
    tail = closing[len(line)]  # at least the next signs of the line's end as written so far
    indent = len(line) - len(line.lstrip())
    for place in range(len(line) - 1, -1, -1):
        sign = line[place]
        if sign in "*_":
            needs = escapes_mark(line, place)
        elif sign == "\\":
            is_first = place == indent and not any(opening[: place + 1]) and tail[:1] in LINE_START_MARKERS
            needs = tail != "" and (is_first or escapes_next("a \\" + tail, 2))
        else:
            needs = (sign == "/" and tail[:1] == "*") or (sign == "[" and tail[:1] == "[")
        written[place] = opening[place] + ("\\" if needs else "") + sign
        tail = (closing[place] + written[place] + tail)[:_LOOK_AHEAD]
    return WrittenMarkup(tuple(closing), tuple(written))
