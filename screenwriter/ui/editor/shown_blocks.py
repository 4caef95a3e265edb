"""The paragraphs that a view shows at the moment: both columns of a dual dialogue, of which something is in view."""

from collections.abc import Iterator

from PySide6.QtCore import QRect
from PySide6.QtGui import QTextBlock
from PySide6.QtWidgets import QTextEdit

from screenwriter.ui.editor.page_layout import PageLayout


def blocks_shown(view: QTextEdit, layout: PageLayout, region: QRect | None = None) -> Iterator[QTextBlock]:
    """The blocks in a region of the viewport, or in all of it, in script order."""
    first, last = numbers_shown(view, layout, region)
    block = view.document().findBlockByNumber(first)
    for _ in range(first, last + 1):
        if not block.isValid():
            return
        yield block
        block = block.next()


def numbers_shown(view: QTextEdit, layout: PageLayout, region: QRect | None = None) -> tuple[int, int]:
    """The numbers of the first and the last of them."""
    area = region if region is not None else view.viewport().rect()
    scrolled = view.verticalScrollBar().value()
    return layout.numbers_between(area.top() + scrolled, area.bottom() + scrolled)
