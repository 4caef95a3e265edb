"""The bookmarks of a PDF file: sections and scenes, and where on which sheet each begins."""

from collections.abc import Sequence
from typing import NamedTuple

from screenwriter.formats.print_layout import Print
from screenwriter.formats.sheets import Part, PlacedLine
from screenwriter.screenplay.elements import Element, ElementKind
from screenwriter.screenplay.page_format import LINE_POINTS

_LONGEST_TITLE = 200


class OutlineEntry(NamedTuple):
    """``level`` is 0 at the top and never more than one deeper than the entry before; ``top`` in points from above."""

    key: str
    title: str
    level: int
    sheet: int
    top: float


def outline_entries(elements: Sequence[Element], printed: Print) -> list[OutlineEntry]:
    """Bookmarks in the order of the script; a section stands where the text after it begins."""
    first_lines = _first_lines(printed)
    entries: list[OutlineEntry] = []
    open_levels: list[int] = []  # of the sections around
    waiting: list[tuple[str, int]] = []  # sections whose place is not known yet
    skips = False  # text that is not printed came after them
    for index, element in enumerate(elements):
        if element.kind is ElementKind.SECTION:
            while open_levels and open_levels[-1] >= max(1, element.level):
                open_levels.pop()
            if skips:
                waiting = [(title, level) for title, level in waiting if level < len(open_levels)]
            waiting.append((_title(element), len(open_levels)))
            open_levels.append(max(1, element.level))
            continue
        if index not in first_lines:
            skips = skips or element.is_printed
            continue
        sheet, line = first_lines[index]
        if element.kind is ElementKind.SCENE_HEADING:
            waiting.append((_numbered(element), len(open_levels)))
        for title, level in waiting:
            entries.append(
                OutlineEntry(f"mark{len(entries)}", title, level, sheet, max(0.0, line.baseline - LINE_POINTS))
            )
        waiting.clear()
        skips = False
    return entries


def _first_lines(printed: Print) -> dict[int, tuple[int, PlacedLine]]:
    """For each printed element the sheet it begins on and its first line."""
    found: dict[int, tuple[int, PlacedLine]] = {}
    for sheet, page in enumerate(printed.pages):
        for line in page.lines:
            if line.part is Part.BODY and line.index is not None and not line.is_out:
                found.setdefault(line.index, (sheet, line))
    return found


def _numbered(element: Element) -> str:
    title = _title(element).upper()
    return f"{element.scene_number}  {title}" if element.scene_number else title


def _title(element: Element) -> str:
    return " ".join(element.text.split())[:_LONGEST_TITLE] or "Untitled"
