"""``told_before`` of a script that is being written: the same answers, at a cost that does not grow with the script.

Paragraphs lie in chunks; each chunk remembers how many of them are printed and who speaks in it.
"""

from collections.abc import Iterator, Sequence

from screenwriter.screenplay.cues import character_name
from screenwriter.screenplay.elements import Element, ElementKind
from screenwriter.screenplay.told_context import MOST_SPEAKERS, first_told, latest_speakers

_CHUNK = 256


class ToldHistory:
    """Follows the elements of one script."""

    def __init__(self, elements: Sequence[Element] = ()) -> None:
        self._chunks: list[_Chunk] = [_Chunk([])]
        self.replace(0, 0, elements)

    def replace(self, first: int, removed: int, added: Sequence[Element]) -> None:
        """Take over a change: ``added`` stand in the place of ``removed`` elements from ``first`` on."""
        chunk, within = self._place(first)
        last, last_within = self._place(first + removed)
        if removed and not last_within and last > chunk:  # the chunk behind the change stays as it is
            last -= 1
        gathered = [element for held in self._chunks[chunk : last + 1] for element in held.elements]
        gathered[within : within + removed] = added
        pieces = _pieces(gathered)
        self._chunks[chunk : last + 1] = pieces
        if len(pieces) > 1:  # a script was opened: counted now, not at the first pause in writing
            for piece in pieces:
                piece.count()

    def told_before(self, index: int) -> tuple[list[Element], tuple[str, ...]]:
        """What ``told_before(elements, index)`` gives."""
        chunk, within = self._place(index)
        inside = self._chunks[chunk].elements[:within]
        before = sum(held.count() for held in self._chunks[:chunk]) + sum(e.is_printed for e in inside)
        skipped = first_told(before)
        told = [element for element in inside if element.is_printed]
        first = chunk
        while len(told) < before - skipped:
            first -= 1
            told[:0] = (element for element in self._chunks[first].elements if element.is_printed)
        untold = len(told) - (before - skipped)
        return told[untold:], self._speakers_above(first, told[:untold])

    def _speakers_above(self, chunk: int, nearest: Sequence[Element]) -> tuple[str, ...]:
        """Who speaks in ``nearest`` and in all chunks above one, latest first."""
        names = dict.fromkeys(latest_speakers(nearest))
        for held in reversed(self._chunks[:chunk]):
            if len(names) >= MOST_SPEAKERS:
                break
            names.update(dict.fromkeys(held.speakers()))
        return tuple(names)[:MOST_SPEAKERS]

    def _place(self, index: int) -> tuple[int, int]:
        """The chunk of an element and its place there, which may be behind the last."""
        for number, held in enumerate(self._chunks):
            if index < len(held.elements):
                return number, index
            index -= len(held.elements)
        return len(self._chunks) - 1, len(self._chunks[-1].elements) + index


class _Chunk:
    """Some elements in a row, and what was counted of them."""

    def __init__(self, elements: list[Element]) -> None:
        self.elements = elements
        self._count: int | None = None
        self._speakers: tuple[str, ...] | None = None

    def count(self) -> int:
        if self._count is None:
            self._count = sum(element.is_printed for element in self.elements)
            self._speakers = tuple(_names_from_below(self.elements))
        return self._count

    def speakers(self) -> tuple[str, ...]:
        self.count()
        return self._speakers or ()


def _names_from_below(elements: Sequence[Element]) -> Iterator[str]:
    names = (character_name(e.text) for e in reversed(elements) if e.kind is ElementKind.CHARACTER)
    return iter(dict.fromkeys(name for name in names if name))


def _pieces(elements: list[Element]) -> list[_Chunk]:
    if len(elements) <= 2 * _CHUNK:
        return [_Chunk(elements)]
    return [_Chunk(elements[start : start + _CHUNK]) for start in range(0, len(elements), _CHUNK)]
