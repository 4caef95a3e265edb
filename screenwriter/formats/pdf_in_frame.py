"""What belongs to the page and not to the script: page numbers, running heads, (MORE), CONTINUED, repeated cues.

All of it is taken away here; what must be remembered of it is kept with the page.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from screenwriter.formats.pdf_in_lines import TextLine, TextPage
from screenwriter.screenplay.continueds import has_continued

_HEAD_POINTS = 54.0
_NEAR_EDGE_POINTS = 74.0
_FOOT_POINTS = 45.0
_PAGE_NUMBER = re.compile(r"(?:page\s*)?[-–—]?\s*[A-Z]?\d{1,4}[A-Z]?\s*[.\-–—]?", re.IGNORECASE)
_MORE = re.compile(r"\(?\s*MORE\s*\)?", re.IGNORECASE)
_CONTINUED = re.compile(r"\(?CONTINUED:?\)?:?\s*(?:\(\d+\))?", re.IGNORECASE)
_DIGITS = re.compile(r"\d+")
_USUAL_ON_SHARE = 0.4
_USUAL_ON_PAGES = 3


@dataclass(frozen=True, slots=True)
class BodyPage:
    """The lines of a page's text. ``goes_on``: a speech is cut at its end; ``repeats_cue``: one goes on at its top."""

    number: int
    lines: tuple[TextLine, ...]
    goes_on: bool = False
    repeats_cue: bool = False


def take_frames_away(pages: Sequence[TextPage]) -> list[BodyPage]:
    """The pages' text."""
    running = _running_lines(pages)
    bodies: list[BodyPage] = []
    for page in pages:
        lines = [line for line in page.lines if not _is_frame(line, page, running)]
        goes_on = bool(lines) and _MORE.fullmatch(lines[-1].text) is not None
        if goes_on:
            lines.pop()
        before = bodies[-1] if bodies else None
        repeats = before is not None and before.goes_on and bool(lines) and _is_repeated_cue(lines[0].text)
        bodies.append(BodyPage(page.number, tuple(lines[1:] if repeats else lines), goes_on, repeats))
    return bodies


def _is_repeated_cue(text: str) -> bool:
    return has_continued(text, "(CONT'D)") or text == text.upper()


def _is_frame(line: TextLine, page: TextPage, running: set[tuple[int, str]]) -> bool:
    text = line.text
    if _key(line) in running or _CONTINUED.fullmatch(_without_margin_numbers(text)):
        return True
    if line.baseline < _HEAD_POINTS or line.baseline > page.height - _FOOT_POINTS:
        return True
    is_outermost = line is page.lines[0] or line is page.lines[-1]
    return (_is_near_edge(line, page) or is_outermost) and _PAGE_NUMBER.fullmatch(text) is not None


def _is_near_edge(line: TextLine, page: TextPage) -> bool:
    return line.baseline < _NEAR_EDGE_POINTS or line.baseline > page.height - _NEAR_EDGE_POINTS


def _without_margin_numbers(text: str) -> str:
    """``12  CONTINUED:  12`` as ``CONTINUED:``."""
    return re.sub(r"^[A-Z]?\d+[A-Z]?\s{2,}|\s{2,}[A-Z]?\d+[A-Z]?$", "", text)


def _running_lines(pages: Sequence[TextPage]) -> set[tuple[int, str]]:
    """Lines that stand at the upper or lower edge of many pages, alike but for their digits."""
    counts: Counter[tuple[int, str]] = Counter()
    for page in pages:
        outer = (*page.lines[:2], *page.lines[-2:])
        counts.update({_key(line) for line in outer if _is_near_edge(line, page)})
    least = max(_USUAL_ON_PAGES, _USUAL_ON_SHARE * len(pages))
    return {key for key, count in counts.items() if count >= least and not _MORE.fullmatch(key[1])}


def _key(line: TextLine) -> tuple[int, str]:
    return round(line.baseline / 4), _DIGITS.sub("#", line.text)
