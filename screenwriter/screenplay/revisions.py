"""Revision sets, and which text, lines and pages were changed in them (editing.md section 8).

Pure data; the marks themselves are ``Revised`` spans of the elements.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from screenwriter.screenplay.elements import Element, Revised
from screenwriter.screenplay.page_filling import Fragment
from screenwriter.screenplay.pagination import Pagination

MARK = "*"
MARK_INCHES = 7.75
"""Where a line's mark stands, from the left paper edge."""

SHOWN_CHOICES = ("all", "active", "up_to_active", "none")


@dataclass(frozen=True, slots=True)
class RevisionSet:
    """One round of changes. Colours are ``#RRGGBB``; ``number`` is what ``Revised.revision`` and FDX call it."""

    number: int
    name: str
    colour: str
    page_colour: str = "#FFFFFF"
    mark: str = MARK
    date: str = ""  # as the writer wants it in the header of changed pages


_TABLE = (
    ("Blue", "#0000FF", "#C6EDFE"),
    ("Pink", "#FF00FF", "#FDCCD4"),
    ("Yellow", "#A0A000", "#FDFFAB"),
    ("Green", "#008000", "#D1FED0"),
    ("Goldenrod", "#CC7F32", "#FACD39"),
    ("Buff", "#8E6B23", "#FCED9D"),
    ("Salmon", "#A74242", "#F8AE8E"),
    ("Cherry", "#D5236B", "#FBA4B4"),
    ("Tan", "#DB9370", "#FDF1C7"),
    ("Grey", "#6E6E6E", "#D9D9D9"),
    ("Ivory", "#8A8467", "#FFFFF0"),
    ("Orchid", "#9932CC", "#E6C7F2"),
)
STANDARD_SETS = tuple(
    RevisionSet(1 + place + turn * len(_TABLE), turned + name, colour, page)
    for turn, turned in enumerate(("", "Second "))
    for place, (name, colour, page) in enumerate(_TABLE)
)
"""The order of the industry after White, which is the script as first given out."""


@dataclass(frozen=True, slots=True)
class Revisions:
    """The sets of a script, which one is written in, and which marks are shown (``SHOWN_CHOICES``)."""

    sets: tuple[RevisionSet, ...] = STANDARD_SETS
    active: int = 1
    is_on: bool = False
    shown: str = "all"

    def set_of(self, number: int) -> RevisionSet:
        """A set by its number; one that the script does not know is made up, so that no mark is lost."""
        known = next((one for one in self.sets if one.number == number), None)
        return known or RevisionSet(number, f"Revision {number}", "#808080")

    def is_shown(self, number: int) -> bool:
        """Whether marks of a set are to be seen."""
        if self.shown == "none":
            return False
        if self.shown == "active":
            return number == self.active
        return self.shown == "all" or number <= self.active


def put_revised(marks: Iterable[Revised], added: Revised) -> tuple[Revised, ...]:
    """Marks with another, which takes the place of what it covers; neighbours of one set become one."""
    if added.start >= added.end:
        inside = any(mark.start <= added.start <= mark.end and mark.revision == added.revision for mark in marks)
        return tuple(marks) if inside else tuple(sorted((*marks, added), key=_place))
    return tidy([*cut_revised(marks, added.start, added.end), added])


def cut_revised(marks: Iterable[Revised], start: int, end: int) -> tuple[Revised, ...]:
    """Marks without what they say of ``start:end``; marks of removed text at its edges go too."""
    kept: list[Revised] = []
    for mark in marks:
        if mark.start == mark.end:
            kept += [] if start <= mark.start <= end else [mark]
            continue
        if mark.start < start:
            kept.append(replace(mark, end=min(mark.end, start)))
        if mark.end > end:
            kept.append(replace(mark, start=max(mark.start, end)))
    return tidy(kept)


def tidy(marks: Iterable[Revised]) -> tuple[Revised, ...]:
    """Sorted, with neighbours of one set joined and removals inside or beside a set's own text left out."""
    joined: list[Revised] = []
    for mark in sorted((mark for mark in marks if mark.end > mark.start), key=_place):
        if joined and joined[-1].end == mark.start and joined[-1].revision == mark.revision:
            joined[-1] = replace(joined[-1], end=mark.end)
        else:
            joined.append(mark)
    removals = {mark for mark in marks if mark.start == mark.end}
    told = [
        removal
        for removal in removals
        if not any(one.start <= removal.start <= one.end and one.revision == removal.revision for one in joined)
    ]
    return tuple(sorted((*joined, *told), key=_place))


def _place(mark: Revised) -> tuple[int, int, int]:
    return mark.start, mark.end, mark.revision


def changed_range(before: str, after: str) -> tuple[int, int, int]:
    """What was typed over: ``before[start:old_end]`` became ``after[start:new_end]``."""
    start = _same_at_start(before, after)
    same = _same_at_start(before[start:][::-1], after[start:][::-1])
    return start, len(before) - same, len(after) - same


def _same_at_start(one: str, other: str) -> int:
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


@dataclass(frozen=True, slots=True)
class TextChange:
    """What an edit did to the paragraph now at ``index``; an empty range is text taken out there."""

    index: int
    start: int
    end: int


def text_changes(before: Sequence[str], after: Sequence[str]) -> list[TextChange]:
    """What changed in the words of a stretch of paragraphs; indices count from the stretch's start.

    Paragraphs that only moved up or down, changed their kind, or were split or joined have the same words as before.
    """
    old, new = "\n".join(before), "\n".join(after)
    if old.replace("\n", "") == new.replace("\n", ""):
        return []
    starts: list[int] = []
    place = 0
    for text in after:
        starts.append(place)
        place += len(text) + 1
    changes: list[TextChange] = []
    start, old_end, new_end = changed_range(old, new)
    for first, last in _parts(old[start:old_end], new[start:new_end]):
        changes += _in_paragraphs(after, starts, start + first, start + last)
    return changes


def _parts(old: str, new: str) -> list[tuple[int, int]]:
    """The parts of ``new`` that are not in ``old``: word by word where much was replaced at once."""
    if not old or not new or len(old) + len(new) > 200_000:
        return [(0, len(new))]
    before, after = _words(old), _words(new)
    places = [0]
    for word in after:
        places.append(places[-1] + len(word))
    codes = SequenceMatcher(None, before, after, autojunk=False).get_opcodes() if len(before) * len(after) < 4e6 else ()
    if not codes:
        return [(0, len(new))]
    return [(places[j1], places[j2]) for tag, _, _, j1, j2 in codes if tag != "equal"]


def _words(text: str) -> list[str]:
    words: list[str] = []
    for letter in text:
        if words and letter not in " \n" and words[-1][-1] not in " \n":
            words[-1] += letter
        else:
            words.append(letter)
    return words


def _in_paragraphs(after: Sequence[str], starts: Sequence[int], start: int, end: int) -> list[TextChange]:
    found: list[TextChange] = []
    for index, text in enumerate(after):
        first, last = max(start, starts[index]), min(end, starts[index] + len(text))
        if first < last:
            found.append(TextChange(index, first - starts[index], last - starts[index]))
    if found:
        return found
    for index, text in enumerate(after):
        if start <= starts[index] + len(text):
            place = max(0, start - starts[index])
            return [TextChange(index, place, place)]
    return []


def line_mark(element: Element, fragment: Fragment, line: int, revisions: Revisions) -> RevisionSet | None:
    """The newest shown set with a change on a printed line; None: nothing was changed there."""
    if not element.revised:
        return None
    start = fragment.start + fragment.lines[line].start
    is_last = line + 1 == len(fragment.lines)
    end = fragment.end if is_last else fragment.start + fragment.lines[line + 1].start
    numbers = [
        mark.revision
        for mark in element.revised
        if revisions.is_shown(mark.revision)
        and (
            (mark.start < end and mark.end > start)
            or (mark.start == mark.end and (start <= mark.start < end or (mark.start == end and is_last)))
        )
    ]
    return revisions.set_of(max(numbers)) if numbers else None


def page_revisions(
    pagination: Pagination, elements: Sequence[Element], revisions: Revisions | None = None
) -> dict[int, RevisionSet]:
    """The newest set with a change on each changed page, by the page's running number (1 for the first).

    A page that was not there when pages were locked, or that took over another's number, is one of the active set.
    """
    revisions = revisions or Revisions()
    lock = pagination.options.page_lock
    found: dict[int, RevisionSet] = {}
    for page in pagination.pages:
        sets = [
            mark
            for fragment in page.fragments
            if elements[fragment.index].revised
            for line in range(len(fragment.lines))
            if (mark := line_mark(elements[fragment.index], fragment, line, revisions)) is not None
        ]
        if lock is not None and page.label not in lock.labels and revisions.is_shown(revisions.active):
            sets.append(revisions.set_of(revisions.active))
        if sets:
            found[page.number] = max(sets, key=lambda one: one.number)
    return found


def revised_pages(
    pagination: Pagination, elements: Sequence[Element], revisions: Revisions | None = None
) -> tuple[int, ...]:
    """The running numbers of the pages with a change of a shown set; None: of any set."""
    return tuple(page_revisions(pagination, elements, revisions))
