"""Words of the script, counted as it changes: only changed paragraphs are counted again."""

from collections.abc import Sequence

from screenwriter.screenplay.elements import Element
from screenwriter.screenplay.word_counting import count_words


class WordCount:
    """Words of all printed paragraphs."""

    def __init__(self) -> None:
        self._counts: list[int] = []
        self.total = 0

    def update(self, elements: Sequence[Element], first: int, removed: int, added: int) -> None:
        """Follow one change: ``removed`` paragraphs from ``first`` on became ``added`` ones of ``elements``."""
        fresh = [words_in(element) for element in elements[first : first + added]]
        self.total += sum(fresh) - sum(self._counts[first : first + removed])
        self._counts[first : first + removed] = fresh


def words_in(element: Element) -> int:
    """Words of one paragraph as it is printed (reports.md 1); none in what is not printed."""
    return count_words(element.text) if element.is_printed else 0
