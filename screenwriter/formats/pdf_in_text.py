"""Lines of print back to one paragraph: what stood between them, and the emphasis of the whole."""

from collections.abc import Sequence
from itertools import groupby

from screenwriter.formats.pdf_in_lines import TextLine
from screenwriter.formats.styled_lines import cells_of
from screenwriter.screenplay.cells import needs_cells
from screenwriter.screenplay.elements import Span, Style
from screenwriter.screenplay.unspaced_breaks import may_break

_PLAIN = Style(0)
_UNSPACED_ROOM = 8
"""Cells that a line of Chinese may leave because of marks that may not begin the next one."""


def join_lines(
    lines: Sequence[TextLine], most_cells: int, keeps_spaces: bool, implied: Style = _PLAIN
) -> tuple[str, tuple[Span, ...]]:
    """The text of lines that belong together.

    Args:
        most_cells: the length of the longest lines of this kind; a line that had room for more was broken on purpose.
        keeps_spaces: whether lines that go on after a space end with it.
        implied: the style that the kind of paragraph has anyway.
    """
    signs: list[tuple[str, Style]] = []
    for number, line in enumerate(lines):
        own = _stripped(line.signs())
        if number:
            gap = _between(lines[number - 1], line, most_cells, keeps_spaces)
            both = signs[-1][1] & own[0][1] if signs and own else _PLAIN
            signs += [(sign, both) for sign in gap]
        signs += own
    text = "".join(sign for sign, _ in signs)
    return text, _spans([style & ~implied for _, style in signs], text)


def _stripped(signs: list[tuple[str, Style]]) -> list[tuple[str, Style]]:
    text = "".join(sign for sign, _ in signs)
    return signs[len(text) - len(text.lstrip()) : len(text.rstrip())]


def _between(above: TextLine, below: TextLine, most_cells: int, keeps_spaces: bool) -> str:
    """What stood between two lines: spaces, a line break, or nothing (a word broken at its hyphen)."""
    if keeps_spaces and above.trailing:
        return above.trailing
    text, following = above.text, below.text
    first_word = following.split()[0] if following.split() else ""
    room = most_cells - cells_of(text)
    if text.endswith("-"):
        first_word = first_word.split("-")[0]
        if room > len(first_word) + 1:
            return "\n"
        is_dash = text.endswith(("--", " -")) and not following.startswith("-")
        return " " if is_dash and not keeps_spaces else ""
    is_full = above.page != below.page or room <= _UNSPACED_ROOM
    if is_full and text and following and may_break(text[-1], following[0]):
        return ""
    if keeps_spaces:
        # Signs that need no space between them, or a word longer than the line.
        is_unbroken = room <= 1 and (needs_cells(text) or " " not in text)
        return "" if is_unbroken else "\n"
    if above.page != below.page:  # a paragraph is divided at the end of a sentence, wherever that stands in its line
        return " "
    return "\n" if room > len(first_word) + 3 else " "


def _spans(styles: list[Style], text: str) -> tuple[Span, ...]:
    spans: list[Span] = []
    place = 0
    for style, group in groupby(styles):
        end = place + len(list(group))
        first = place + len(text[place:end]) - len(text[place:end].lstrip())
        last = place + len(text[place:end].rstrip())
        if style and first < last:
            spans.append(Span(first, last, style))
        place = end
    return tuple(spans)
