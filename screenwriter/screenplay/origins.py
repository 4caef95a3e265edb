"""Where each letter of a text comes from: runs of letters, each from one stretch of the ledger, kept through edits.

Plain data. ``followed`` is what an edit does to the runs; ``standing_words`` is what counts as still standing
(suggestions-ux.md section 11: a word counts while at least half of its letters are unchanged).
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

TYPED = 0
"""The stretch of everything the writer typed."""
UNRECORDED = -1
"""The stretch of text that was there before the record began: imported, or written elsewhere."""

_TOKEN = re.compile(r"\w+|\W", re.DOTALL)
_WORD = re.compile(r"\w+(?:['’]\w+)*")
_MOST_TOKENS = 3000
"""Longer changes are not compared word by word: that would take longer than a key may."""


@dataclass(frozen=True, slots=True)
class Run:
    """``length`` letters (code points) of a stretch, from its letter ``offset`` on; typed and unrecorded text has no
    offset, there it is 0."""

    length: int
    stretch: int = TYPED
    offset: int = 0


Runs = tuple[Run, ...]


def typed(length: int) -> Runs:
    """Runs of typed text."""
    return (Run(length),) if length else ()


def length_of(runs: Runs) -> int:
    """How many letters the runs stand for."""
    return sum(run.length for run in runs)


def joined(*parts: Runs) -> Runs:
    """Runs one behind the other, neighbours that go on in the same stretch made one."""
    made: list[Run] = []
    for run in (run for part in parts for run in part if run.length):
        last = made[-1] if made else None
        goes_on = last is not None and last.stretch == run.stretch
        if goes_on and (run.stretch <= TYPED or last.offset + last.length == run.offset):
            made[-1] = Run(last.length + run.length, last.stretch, last.offset)
        else:
            made.append(run)
    return tuple(made)


def cut(runs: Runs, start: int, end: int) -> Runs:
    """The runs of letters ``start:end``."""
    kept = []
    place = 0
    for run in runs:
        first, last = max(start, place), min(end, place + run.length)
        if first < last:
            kept.append(Run(last - first, run.stretch, run.offset + first - place if run.stretch > TYPED else 0))
        place += run.length
    return tuple(kept)


def followed(old: str, runs: Runs, new: str, fresh: Callable[[str], Runs]) -> Runs:
    """The runs of ``new``, which was ``old``: what both have in common keeps its origin.

    Args:
        fresh: the runs of letters that were not there before.
    """
    head = _same_at_start(old, new)
    tail = _same_at_start(old[head:][::-1], new[head:][::-1])
    gone, come = old[head : len(old) - tail], new[head : len(new) - tail]
    middle = _compared(gone, cut(runs, head, len(old) - tail), come, fresh)
    return joined(cut(runs, 0, head), middle, cut(runs, len(old) - tail, len(old)))


def _compared(old: str, runs: Runs, new: str, fresh: Callable[[str], Runs]) -> Runs:
    if not old or not new:
        return fresh(new) if new else ()
    before, after = _TOKEN.findall(old), _TOKEN.findall(new)
    if len(before) + len(after) > _MOST_TOKENS:
        return fresh(new)
    starts = _starts(before)
    made: list[Runs] = []
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        own = cut(runs, starts[i1], starts[i2])
        if tag == "equal":
            made.append(own)
        elif tag in ("insert", "replace"):
            made.append(_within_words("".join(before[i1:i2]), own, "".join(after[j1:j2]), fresh))
    return joined(*made)


def _within_words(old: str, runs: Runs, new: str, fresh: Callable[[str], Runs]) -> Runs:
    """``walking`` that became ``walked`` keeps the letters of ``walk``."""
    head = _same_at_start(old, new)
    tail = _same_at_start(old[head:][::-1], new[head:][::-1])
    come = new[head : len(new) - tail]
    return joined(cut(runs, 0, head), fresh(come) if come else (), cut(runs, len(old) - tail, len(old)) if tail else ())


def standing_words(text: str, runs: Runs, texts: Mapping[int, str]) -> tuple[int, list[int]]:
    """How many words a text has, and for each that was not typed where it is from, a stretch or UNRECORDED.

    A word still stands while half of its letters are unchanged, and they are half of the word it is now.

    Args:
        texts: the stretches' own texts, as they came in; a stretch that is missing counts as typed.
    """
    used = {run.stretch for run in runs}
    if used <= {TYPED}:
        return len(_WORD.findall(text)), []
    if used == {UNRECORDED}:
        count = len(_WORD.findall(text))
        return count, [UNRECORDED] * count
    words = list(_WORD.finditer(text))
    spans = {one: [word.span() for word in _WORD.finditer(own)] for one, own in texts.items() if one in used}
    spans[UNRECORDED] = []
    standing = []
    for word in words:
        own = _origin_of_word(cut(runs, *word.span()), word.end() - word.start(), spans)
        if own is not None:
            standing.append(own)
    return len(words), standing


def _origin_of_word(runs: Runs, letters: int, spans: Mapping[int, Sequence[tuple[int, int]]]) -> int | None:
    kept: dict[tuple[int, int, int], int] = {}
    for run in runs:
        if run.stretch == UNRECORDED:
            kept[UNRECORDED, 0, 0] = kept.get((UNRECORDED, 0, 0), 0) + run.length
        for start, end in spans.get(run.stretch, ()):
            shared = min(end, run.offset + run.length) - max(start, run.offset)
            if shared > 0:
                kept[run.stretch, start, end] = kept.get((run.stretch, start, end), 0) + shared
    if not kept:
        return None
    (stretch, start, end), same = max(kept.items(), key=lambda item: item[1])
    return stretch if 2 * same >= max(end - start, letters) else None


def _starts(tokens: Sequence[str]) -> list[int]:
    starts = [0]
    for token in tokens:
        starts.append(starts[-1] + len(token))
    return starts


def _same_at_start(one: str, other: str) -> int:
    """How many letters two texts have in common from the start; compares slices, so long texts cost little."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low
