"""Page view: the script on sheets of paper, their breaks taken from the paginator whenever it has new ones.

Between two answers the breaks stay with their paragraphs. What the writer looks at keeps its place on the screen when
breaks above it move.
"""

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import QObject, QPoint, Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit

from screenwriter.formats.production_print import revision_header
from screenwriter.screenplay.elements import Element, ElementKind
from screenwriter.screenplay.pagination import Pagination
from screenwriter.screenplay.revisions import Revisions, page_revisions
from screenwriter.screenplay.scene_continueds import PageContinueds, SceneBreaks, scene_continueds
from screenwriter.ui.editor.block_conversion import element_runs
from screenwriter.ui.editor.page_geometry import PageStart
from screenwriter.ui.editor.page_layout import PageLayout


class PageView(QObject):
    """Switches one view between sheets and one long page.

    Args:
        view: shows a document that is laid out by ``layout``.
    """

    def __init__(self, view: QTextEdit, layout: PageLayout) -> None:
        super().__init__(view)
        self._view = view
        self._layout = layout
        self._starts = [PageStart(0)]
        self._pages: Pagination | None = None
        self._headers: dict[int, str] = {}
        self.is_on = False
        self.scene_breaks = SceneBreaks()
        self._revisions: Revisions | None = None
        layout.sheets.revision_of = self._revision_of
        view.cursorPositionChanged.connect(self._follow_caret)

    def show(self, is_on: bool) -> None:
        """Show sheets, or no longer."""
        if is_on != self.is_on:
            self.is_on = is_on
            self._in_place(self._lay_out)

    def forget(self) -> None:
        """Another script is shown: one sheet until its pages are known."""
        self._starts = [PageStart(0)]
        self._pages, self._headers = None, {}
        if self.is_on:
            self._lay_out()

    def show_revisions(self, revisions: Revisions | None) -> None:
        """Print the newest of these sets above each page it changed; None: the script has none."""
        self._revisions, self._headers = revisions, {}

    def receive(self, pages: Pagination) -> None:
        """Take new pages; those of a text that has another number of paragraphs by now are left for the next ones."""
        if len(pages.elements) != self._view.document().blockCount():
            return
        self._pages, self._headers = pages, {}
        starts = page_starts(pages, self.scene_breaks)
        is_other_page = pages.page_format != self._layout.page_format
        is_new = is_other_page or not _is_same(starts, self._layout.starts)
        self._starts = starts
        if is_other_page:
            self._in_place(lambda: self._layout.use_page_format(pages.page_format))
        if self.is_on and is_new:
            self._in_place(self._lay_out)

    @Slot()
    def _follow_caret(self) -> None:
        self._layout.note_caret(self._view.textCursor().blockNumber())

    def _revision_of(self, number: int) -> str:
        """What print has above a page about its changes; only ever asked for pages in view."""
        pages = self._pages
        if pages is None or self._revisions is None or not 0 < number <= len(pages.pages):
            return ""
        if number not in self._headers:
            alone = replace(pages, pages=(pages.pages[number - 1],))
            newest = page_revisions(alone, pages.elements, self._revisions).get(number)
            self._headers[number] = revision_header(newest)
        return self._headers[number]

    def _lay_out(self) -> None:
        self._layout.show_sheets(self._starts if self.is_on else None)

    def _in_place(self, change: Callable[[], None]) -> None:
        view, bar = self._view, self._view.verticalScrollBar()
        if not bar.value():  # at the very top, where the first sheet's edge should be seen
            change()
            bar.setValue(0)
            return
        anchor = view.textCursor()
        if not view.viewport().rect().contains(view.cursorRect(anchor).center()):
            anchor = view.cursorForPosition(QPoint(0, view.viewport().height() // 3))
        before = view.cursorRect(QTextCursor(anchor)).top()
        change()
        bar.setValue(bar.value() + view.cursorRect(anchor).top() - before)


def page_starts(pages: Pagination, breaks: SceneBreaks | None = None) -> list[PageStart]:
    """Where sheets begin on the screen.

    A typed page break stays at the end of the page it ends. A dual dialogue that is higher than a page has no place on
    the screen where it could be broken: its pages become one sheet.
    """
    starts = [PageStart(0, label=pages.label_of(1))]
    elements = pages.elements
    said = scene_continueds(pages, elements, breaks or SceneBreaks())
    for above, page in pairwise(pages.pages):
        index, offset = page.start.index, page.start.offset
        if page.start.pair_lines:
            continue
        while not offset and index + 1 < len(elements) and elements[index].kind is ElementKind.PAGE_BREAK:
            index += 1
        shown = _shown_offset(elements[index], offset) if offset else 0
        if (index, shown) <= (starts[-1].index, starts[-1].offset):
            continue
        more = pages.page_format.more_text if above.more_line is not None else ""
        here = said.get(page.number, PageContinueds())
        bottom = said.get(above.number, PageContinueds()).bottom
        cue = page.repeated_cue or ""
        starts.append(PageStart(index, shown, page.number, more, cue, page.label, here.top, bottom, here.number))
    return starts


def _shown_offset(element: Element, offset: int) -> int:
    """An offset in an element's text as one in its block's text, where notes stand too."""
    if not element.annotations:
        return offset
    notes = tuple(note for note in element.annotations if note.offset < offset)
    return sum(len(run.text) for run in element_runs(element.text[:offset], (), notes))


def _is_same(starts: list[PageStart], others: list[PageStart]) -> bool:
    """Compared without making thousands of tuples, for which Python would look through all objects of the program."""
    return len(starts) == len(others) and all(_tells_same(a, b) for a, b in zip(starts, others, strict=True))


def _tells_same(start: PageStart, other: PageStart) -> bool:
    return (
        start.index == other.index
        and start.offset == other.offset
        and start.number == other.number
        and start.label == other.label
        and start.more == other.more
        and start.cue == other.cue
        and start.scene_top == other.scene_top
        and start.scene_bottom == other.scene_bottom
        and start.scene_number == other.scene_number
    )
