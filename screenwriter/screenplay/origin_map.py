"""The origins of a whole script, element by element, in step with every edit, undo and redo.

Told of each change by its elements and by how many steps can be undone after it, as Qt counts them. Plain data.
"""

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass

from screenwriter.screenplay.origins import TYPED, Run, Runs, cut, followed, joined, typed

_REMEMBERED = 60  # stretches taken out, which may come back
_MOST_CHANGES = 20_000
_LEAST_TO_KNOW_AGAIN = 4  # letters; anything shorter is found everywhere


@dataclass(frozen=True, slots=True)
class Entry:
    """One element's text and where its letters come from."""

    text: str
    runs: Runs


@dataclass(frozen=True, slots=True)
class _Change:
    steps: int  # that can be undone once it is made
    first: int
    old: tuple[Entry, ...]
    new: tuple[Entry, ...]


class OriginMap:
    """One owner, one thread."""

    def __init__(self) -> None:
        self._entries: list[Entry] = []
        self._changes: list[_Change] = []
        self._undone: list[_Change] = []  # the next one to redo last
        self._steps = 0
        self._fresh_text = ""
        self._leaving: Sequence[Entry] = ()  # what the change in work replaces
        self._removed: deque[Entry] = deque(maxlen=_REMEMBERED)

    @property
    def entries(self) -> Sequence[Entry]:
        """All elements; not to be changed."""
        return self._entries

    def reset(self, entries: Sequence[Entry], steps: int = 0) -> None:
        """Another script, or the same with other origins."""
        self._entries = list(entries)
        self._changes.clear()
        self._undone.clear()
        self._removed.clear()
        self._steps = steps

    def follow(self, first: int, removed: int, texts: Sequence[str], steps: int, fresh: int = TYPED) -> str:
        """``removed`` elements from ``first`` on are now ``texts``.

        Args:
            steps: how many steps can be undone now.
            fresh: the stretch of what was not there before.
        Returns:
            What of it is of the stretch ``fresh``, the stretch's own text; "" where nothing is.
        """
        last, self._steps = self._steps, steps
        self._fresh_text = ""
        if steps < last and self._undo(first, texts, steps):
            return ""
        if steps > last and self._redo(first, texts, steps):
            return ""
        self._undone.clear()
        old = tuple(self._entries[first : first + removed])
        self._leaving = old
        new = self._moved(old, texts, fresh)
        self._replace(_Change(steps, first, old, new))
        self._remember(old, new)
        return self._fresh_text

    def claim(self, index: int, start: int, end: int, stretch: int, offset: int = 0) -> None:
        """Letters ``start:end`` of an element are of this stretch, from its letter ``offset`` on; undone with them."""
        entry = self._entries[index]
        own = (Run(end - start, stretch, offset),)
        runs = joined(cut(entry.runs, 0, start), own, cut(entry.runs, end, len(entry.text)))
        self._replace(_Change(self._steps, index, (entry,), (Entry(entry.text, runs),)))

    def claim_text(self, index: int, original: str, stretch: int) -> None:
        """An element came in as ``original``, of this stretch, and was changed by hand to what it is now."""
        entry = self._entries[index]
        runs = followed(original, (Run(len(original), stretch, 0),), entry.text, lambda text: typed(len(text)))
        self._replace(_Change(self._steps, index, (entry,), (Entry(entry.text, runs),)))

    def _replace(self, change: _Change) -> None:
        self._entries[change.first : change.first + len(change.old)] = change.new
        self._changes.append(change)
        if len(self._changes) > _MOST_CHANGES:
            del self._changes[: _MOST_CHANGES // 2]

    def _remember(self, old: Sequence[Entry], new: Sequence[Entry]) -> None:
        """Keep what lost letters in mind where some were not typed, but not every step of deleting one by one."""
        if sum(len(entry.text) for entry in old) <= sum(len(entry.text) for entry in new):
            return
        for entry in old:
            has_origin = any(run.stretch != TYPED for run in entry.runs)
            is_known = any(entry.text in known.text for known in list(self._removed)[-3:])
            if has_origin and not is_known and entry not in new:
                self._removed.append(entry)

    def _undo(self, first: int, texts: Sequence[str], steps: int) -> bool:
        before = len(self._changes)
        back: list[_Change] = []
        while self._changes and self._changes[-1].steps > steps:
            change = self._changes.pop()
            self._entries[change.first : change.first + len(change.new)] = change.old
            back.append(change)
        if self._is_now(first, texts):
            self._undone += back
            return True
        for change in reversed(back):  # not the change that is on record: leave everything as it was
            self._entries[change.first : change.first + len(change.old)] = change.new
            self._changes.append(change)
        assert len(self._changes) == before
        return False

    def _redo(self, first: int, texts: Sequence[str], steps: int) -> bool:
        again: list[_Change] = []
        while self._undone and self._undone[-1].steps <= steps:
            change = self._undone.pop()
            self._entries[change.first : change.first + len(change.old)] = change.new
            again.append(change)
        if again and self._is_now(first, texts):
            self._changes += again
            return True
        for change in reversed(again):
            self._entries[change.first : change.first + len(change.new)] = change.old
        self._undone += reversed(again)
        return False

    def _is_now(self, first: int, texts: Sequence[str]) -> bool:
        return [entry.text for entry in self._entries[first : first + len(texts)]] == list(texts)

    def _moved(self, old: Sequence[Entry], texts: Sequence[str], fresh: int) -> tuple[Entry, ...]:
        """Elements that are the same keep their origins wherever they are now; the rest is compared as one text."""
        if len(old) == len(texts) == 1:
            return (Entry(texts[0], self._compared(old[0].text, old[0].runs, texts[0], fresh)),)
        left = list(old)
        found: list[Entry | None] = []
        by_text: dict[str, list[Entry]] = {}
        for entry in left:
            by_text.setdefault(entry.text, []).append(entry)
        for text in texts:
            same = by_text.get(text)
            found.append(same.pop(0) if same else None)
        spare = [entry for group in by_text.values() for entry in group]
        spare = [entry for entry in left if any(entry is other for other in spare)]
        rest = [text for text, entry in zip(texts, found, strict=True) if entry is None]
        compared = iter(self._compared_as_one(spare, rest, fresh))
        return tuple(entry if entry is not None else next(compared) for entry in found)

    def _compared_as_one(self, old: Sequence[Entry], texts: Sequence[str], fresh: int) -> list[Entry]:
        before = "\n".join(entry.text for entry in old)
        runs: list[Runs] = []
        for place, entry in enumerate(old):
            runs += [typed(1)] if place else []
            runs.append(entry.runs)
        after = self._compared(before, joined(*runs), "\n".join(texts), fresh)
        made, start = [], 0
        for text in texts:
            made.append(Entry(text, cut(after, start, start + len(text))))
            start += len(text) + 1
        return made

    def _compared(self, old: str, runs: Runs, new: str, fresh: int) -> Runs:
        if len(new) == len(old) + 1 and new.startswith(old) and fresh == TYPED:  # a key at the end, the usual case
            return joined(runs, typed(1))
        return followed(old, runs, new, lambda text: self._fresh(text, fresh))

    def _fresh(self, text: str, fresh: int) -> Runs:
        """Text that was taken out before, or is a copy of text that is there, has that text's origins."""
        parts: list[Runs] = []
        for place, line in enumerate(text.split("\n")):
            parts += [typed(1)] if place else []
            known = self._known(line, fresh) if len(line.strip()) >= _LEAST_TO_KNOW_AGAIN else None
            parts.append(known if known is not None else self._own(line, fresh))
        return joined(*parts)

    def _own(self, line: str, fresh: int) -> Runs:
        if fresh <= TYPED or not line:
            return (Run(len(line), fresh),) if line else ()
        start = len(self._fresh_text)
        self._fresh_text += f"{line}\n"
        return (Run(len(line), fresh, start),)

    def _known(self, line: str, fresh: int) -> Runs | None:
        places = [reversed(self._removed), self._leaving] + ([self._entries] if fresh != TYPED else [])
        for entries in places:
            for entry in entries:
                if (start := entry.text.find(line)) >= 0:
                    return cut(entry.runs, start, start + len(line))
        return None
