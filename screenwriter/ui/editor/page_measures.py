"""How high everything is: paragraphs, dual dialogues, and what of them stands above a page's start."""

from collections.abc import Sequence

from PySide6.QtGui import QTextBlock, QTextDocument

from screenwriter.screenplay.elements import ElementKind
from screenwriter.ui.editor.dual_pairs import may_be_paired, pair_of, reach_of_change
from screenwriter.ui.editor.page_geometry import PageGeometry, PageStart
from screenwriter.ui.editor.pair_heights import measure_pair
from screenwriter.ui.editor.paragraph_lines import line_starts, shown_text
from screenwriter.ui.editor.paragraph_settings import SettingTable


class PageMeasures:
    """Measures the blocks of one document into its ``PageGeometry``."""

    def __init__(self, document: QTextDocument, geometry: PageGeometry, settings: SettingTable) -> None:
        self._document = document
        self._geometry = geometry
        self.settings = settings

    def measure(self, first: QTextBlock, gone: int, fresh: int) -> bool:
        """Take ``fresh`` blocks from ``first`` on in the place of ``gone`` ones; whether that moves anything.

        No dual dialogue may reach out of them (``with_pairs``).
        """
        index, geometry = first.blockNumber(), self._geometry
        heights, rises = self._heights(first, fresh)
        is_moved = geometry.heights.replace(index, gone, heights)
        is_moved = geometry.rises.replace(index, gone, rises) or is_moved
        is_moved = self._note_starts(index, fresh) or is_moved
        if is_moved:
            geometry.forget()
        return is_moved

    def _heights(self, block: QTextBlock, count: int) -> tuple[list[float], list[float]]:
        """Heights and rises of paragraphs that no dual dialogue reaches into from outside."""
        heights: list[float] = []
        rises: list[float] = []
        number, end = block.blockNumber(), block.blockNumber() + count
        while number < end:
            pair = pair_of(block, self.settings.page_format) if may_be_paired(block) else None
            if pair is None:
                heights.append(self._height(block, self._geometry.splits(number)))
                rises.append(0.0)
                block, number = block.next(), number + 1
                continue
            self._geometry.join(pair.start, pair.end)
            block, in_flow, risen = measure_pair(block, pair, self.settings)
            heights += in_flow
            rises += risen
            number = pair.end
        return heights, rises

    def _height(self, block: QTextBlock, splits: Sequence[int]) -> float:
        if block.layout().lineCount():
            block.layout().clearLayout()
        setting = self.settings.of(block.blockFormat())
        return setting.space + len(line_starts(shown_text(block), setting, splits)) * setting.spacing

    def take_over(self, old: dict[tuple[int, int], PageStart]) -> None:
        """Measure what differs from the page starts there were: where pages end inside a paragraph, and new starts."""
        geometry = self._geometry
        geometry.starts = [start for start in geometry.starts if _key(start) in old or not self._is_in_pair(start)]
        fresh = {_key(start): start for start in geometry.starts}
        split_anew = {index for index, offset in old.keys() ^ fresh.keys() if offset and index < len(geometry.heights)}
        for index in split_anew:
            block = self._document.findBlockByNumber(index)
            if not block.isValid():
                continue
            block.layout().clearLayout()
            geometry.heights.replace(index, 1, [self._height(block, geometry.splits(index))])
        for key, start in fresh.items():
            if key in old and start.index not in split_anew:
                start.space, start.lines_above = old[key].space, old[key].lines_above
                start.spacing = old[key].spacing
            else:
                self._note_start(start)
        geometry.forget()

    def _is_in_pair(self, start: PageStart) -> bool:
        """Whether a page would begin inside a dual dialogue: it was counted before that was one."""
        pair = pair_of(self._document.findBlockByNumber(start.index), self.settings.page_format)
        return pair is not None and _key(start) > (pair.start, 0)

    def _note_starts(self, first: int, count: int) -> bool:
        """Measure the paragraphs in which pages begin; whether that moves anything."""
        is_moved = False
        for start in self._geometry.starts_in(first, count):
            is_moved = self._note_start(start) or is_moved
        return is_moved

    def _note_start(self, start: PageStart) -> bool:
        """Measure one; whether that moves anything."""
        block = self._document.findBlockByNumber(start.index)
        setting = self.settings.of(block.blockFormat())
        before = start.space, start.lines_above, start.spacing
        # An empty line of action keeps its space at the top of a page, too (page-format.md section 4).
        is_blank = setting.kind is ElementKind.ACTION and not start.offset and not block.text().strip()
        start.space, start.lines_above, start.spacing = 0.0 if is_blank else setting.space, 0, setting.spacing
        if start.offset and block.isValid():
            lines = line_starts(shown_text(block), setting, self._geometry.splits(start.index))
            start.space = setting.space
            start.lines_above = sum(line_start < start.offset for line_start in lines)
        return before != (start.space, start.lines_above, start.spacing)


def with_pairs(first: QTextBlock, gone: int, fresh: int) -> tuple[QTextBlock, int, int]:
    """A change made larger by the blocks that it may have brought into a dual dialogue, or out of one."""
    index = first.blockNumber()
    last = first.document().findBlockByNumber(index + fresh - 1)
    start, end = reach_of_change(first, last)
    more = index - start.blockNumber() + end.blockNumber() - last.blockNumber()
    return start, gone + more, fresh + more


def _key(start: PageStart) -> tuple[int, int]:
    return start.index, start.offset
