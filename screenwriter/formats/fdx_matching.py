"""Which paragraphs of a file a screenplay still holds, so that saving leaves them as they were (fdx.md section 6)."""

from collections.abc import Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from screenwriter.formats.fdx_content import ReadElement
from screenwriter.screenplay.elements import Element


class Match(NamedTuple):
    """The paragraph an element was read from; ``is_same``: it still says the same."""

    read: ReadElement
    is_same: bool


def match_elements(old: Sequence[ReadElement], new: Sequence[Element]) -> list[Match | None]:
    """For each element its paragraph in the file; None for new ones.

    Within a stretch that was rewritten, elements of one kind are taken for edited one by one.
    """
    before = [read.element for read in old]
    head = 0
    while head < min(len(before), len(new)) and before[head] == new[head]:
        head += 1
    tail = 0
    while tail < min(len(before), len(new)) - head and before[-1 - tail] == new[-1 - tail]:
        tail += 1
    matches: list[Match | None] = [Match(read, True) for read in old[:head]]
    old_end, new_end = len(before) - tail, len(new) - tail
    for tag, start, end, new_start, new_stop in SequenceMatcher(
        None, before[head:old_end], new[head:new_end], autojunk=False
    ).get_opcodes():
        stretch = old[head + start : head + end]
        if tag == "equal":
            matches += [Match(read, True) for read in stretch]
        else:
            matches += _edited(stretch, new[head + new_start : head + new_stop])
    return matches + [Match(read, True) for read in old[old_end:]]


def _edited(old: Sequence[ReadElement], new: Sequence[Element]) -> list[Match | None]:
    matches: list[Match | None] = []
    for number, element in enumerate(new):
        is_edited = number < len(old) and old[number].element.kind is element.kind and not old[number].is_summary
        matches.append(Match(old[number], False) if is_edited else None)
    return matches
