"""What differs between two versions of a text, line by line, with a little of what surrounds each change. Pure."""

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

_CONTEXT_LINES = 2
_LARGEST = 4000
"""Changed lines above which only the extent is told: matching takes time that grows with the square."""


@dataclass(frozen=True, slots=True)
class DiffLine:
    """One line: ``sign`` is ``+`` only in the new text, ``-`` only in the old, a space in both, ``…`` left out."""

    sign: str
    text: str = ""


def difference(old: str, new: str) -> list[DiffLine]:
    """The changes from ``old`` to ``new``; empty when they are the same."""
    before, after = old.splitlines(), new.splitlines()
    if before == after:
        return []
    start = _common_start(before, after)
    end = _common_start(before[start:][::-1], after[start:][::-1])
    old_part, new_part = before[start : len(before) - end], after[start : len(after) - end]
    lines: list[DiffLine] = []
    lines += _context(before[:start], at_end=True)
    lines += _changes(old_part, new_part)
    lines += _context(before[len(before) - end :] if end else [], at_end=False)
    return lines


def _changes(old: list[str], new: list[str]) -> Iterator[DiffLine]:
    if len(old) * len(new) > _LARGEST * _LARGEST:
        yield from (DiffLine("-", line) for line in old[:_LARGEST])
        yield from (DiffLine("+", line) for line in new[:_LARGEST])
        yield DiffLine("…")
        return
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            yield from _between(old[i1:i2])
        else:
            yield from (DiffLine("-", line) for line in old[i1:i2])
            yield from (DiffLine("+", line) for line in new[j1:j2])


def _between(lines: list[str]) -> list[DiffLine]:
    if len(lines) <= 2 * _CONTEXT_LINES + 1:
        return [DiffLine(" ", line) for line in lines]
    return [*_context(lines, at_end=False, is_open=True), DiffLine("…"), *_context(lines, at_end=True, is_open=True)]


def _context(lines: list[str], at_end: bool, is_open: bool = False) -> list[DiffLine]:
    kept = lines[-_CONTEXT_LINES:] if at_end else lines[:_CONTEXT_LINES]
    shown = [DiffLine(" ", line) for line in kept]
    if is_open or len(kept) == len(lines):
        return shown
    return [DiffLine("…"), *shown] if at_end else [*shown, DiffLine("…")]


def _common_start(one: list[str], other: list[str]) -> int:
    count = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        count += 1
    return count
