"""The script's own document layout: lines by columns, work only where something changed, and sheets of paper if wanted.

Qt's layout for QTextEdit lays out everything below an edit. This one knows each paragraph's height from its characters
and makes a paragraph's lines when somebody looks at them (platform.md, "Qt facts"). Qt may call any of it in the middle
of an edit, before it tells of the change: every answer then is the last known one.
"""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QPainter,
    QPalette,
    QTextBlock,
    QTextDocument,
    QTextFrame,
    QTextOption,
)

from screenwriter.screenplay.page_format import LETTER, LINE_POINTS, PageFormat
from screenwriter.ui.editor.page_continueds import paint_continued
from screenwriter.ui.editor.page_geometry import PageGeometry, PageStart, SheetSizes
from screenwriter.ui.editor.page_painter import BlockPainter, SheetPainter
from screenwriter.ui.editor.paragraph_lines import (
    ColumnCache,
    LineMetrics,
    lay_out,
    line_starts,
    shown_text,
)
from screenwriter.ui.editor.text_hits import place_in_block

_GAP_LINES = 1.5
_ENDLESS = 1e9


class PageLayout(QAbstractTextDocumentLayout):
    """Lays out a document whose blocks bear the formats of ``element_formats``."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._geometry = PageGeometry()
        self._columns = ColumnCache()
        self._option = QTextOption()
        self._option.setWrapMode(QTextOption.WrapMode.WrapAnywhere)
        self._option.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        self._page_format: PageFormat = LETTER
        self._has_sheets = False
        self._caret_block = -1
        self._margins = (0.0, 0.0)  # above and below the text
        self._font = QFont()
        self._revision = -1
        self._size = QSizeF(0, 0)
        self._sheets = SheetPainter()
        self._measure_font(document.defaultFont())

    # Pages

    @property
    def has_sheets(self) -> bool:
        """Whether the script is shown on sheets of paper."""
        return self._has_sheets

    @property
    def starts(self) -> list[PageStart]:
        """Where pages begin at the moment; one without sheets."""
        return self._geometry.starts

    @property
    def geometry(self) -> PageGeometry:
        """Where everything stands; to be read only."""
        return self._geometry

    @property
    def metrics(self) -> LineMetrics:
        """The sizes in use."""
        return self._metrics

    def show_sheets(self, starts: Sequence[PageStart] | None, page_format: PageFormat = LETTER) -> None:
        """Show sheets that begin at ``starts``, in script order, the first at (0, 0); None: one long column."""
        self._page_format = page_format
        self._has_sheets = starts is not None
        old = {(start.index, start.offset): start for start in self._geometry.starts}
        self._geometry.starts = list(starts) if starts else [PageStart(0)]
        self._set_sizes()
        self._take_over(old)
        self._tell(0.0)

    def note_caret(self, number: int) -> None:
        """The caret is in this block now: nothing is drawn behind its text, where lists and ghosts have their place."""
        if number == self._caret_block:
            return
        for changed in (self._caret_block, number):
            block = self.document().findBlockByNumber(changed)
            if self.has_sheets and block.isValid():
                self.updateBlock.emit(block)
        self._caret_block = number

    # Qt's names

    def documentChanged(self, position: int, removed: int, added: int) -> None:  # noqa: N802
        document = self.document()
        if document.defaultFont() != self._font:
            self._measure_font(document.defaultFont())
            self._measure_all()
            return
        if (margins := _margins_of(document)) != self._margins:
            self._margins = margins
            self._set_sizes()
        count, known = document.blockCount(), len(self._geometry.heights)
        is_everything = position == 0 and removed == 0 and added >= document.characterCount()
        if is_everything and count == known and document.revision() == self._revision:
            self._tell(0.0)  # another page size, other margins, other colours
            return
        first = document.findBlock(position)
        last = document.findBlock(min(position + added, document.characterCount() - 1))
        fresh = last.blockNumber() - first.blockNumber() + 1
        gone = fresh - (count - known)
        if not first.isValid() or not last.isValid() or gone < 0 or first.blockNumber() + gone > known:
            self._measure_all()
            return
        self._measure(first, gone, fresh)

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:  # noqa: N802
        if not block.isValid():
            return QRectF()
        top = self.place(block)
        layout = block.layout()
        last = layout.lineAt(layout.lineCount() - 1)
        last_top = last.y() + last.ascent() - self._metrics.ascent
        return QRectF(0, top, self._metrics.page, last_top + self._metrics.line)

    def draw(self, painter: QPainter, context: QAbstractTextDocumentLayout.PaintContext) -> None:
        clip = context.clip if context.clip.isValid() else QRectF(QPointF(), self._size)
        if self.has_sheets:
            self._sheets.paint(painter, self._geometry, self._metrics, clip, context.palette, self._font)
        block = self.document().findBlockByNumber(self._geometry.index_at(clip.top() - self._metrics.line))
        last = self._geometry.index_at(clip.bottom())
        dim = context.palette.color(QPalette.ColorGroup.Inactive, QPalette.ColorRole.WindowText)
        blocks = BlockPainter(painter, context, self._cursor_width())
        number = block.blockNumber()
        while block.isValid() and number <= last:
            top = self.place(block)
            blocks.paint(block, top, self._metrics)
            if self.has_sheets and number != self._caret_block:
                painter.setPen(dim)
                paint_continued(painter, block, self._font, self._page_format)
            block = block.next()
            number += 1

    def hitTest(self, point: QPointF, accuracy: Qt.HitTestAccuracy) -> int:  # noqa: N802
        block = self.document().findBlockByNumber(self._geometry.index_at(point.y()))
        if not block.isValid():
            return -1 if accuracy == Qt.HitTestAccuracy.ExactHit else 0
        top = self.place(block)
        return place_in_block(block, QPointF(point.x(), point.y() - top), accuracy, self._metrics.line)

    def pageCount(self) -> int:  # noqa: N802
        return max(1, len(self._geometry.starts))

    def documentSize(self) -> QSizeF:  # noqa: N802
        return QSizeF(self._size)

    def frameBoundingRect(self, frame: QTextFrame) -> QRectF:  # noqa: N802
        return QRectF(QPointF(), self._size)

    # Parts

    def place(self, block: QTextBlock) -> float:
        """Make a block's lines if they are not there and put its layout where it stands; its top."""
        layout = block.layout()
        block_format = block.blockFormat()
        index, space = block.blockNumber(), self._metrics.space_before(block_format)
        if not layout.lineCount():
            text = shown_text(block)
            starts = line_starts(text, block_format, self._columns, self._geometry.splits(index))
            columns = self._columns.columns_of(block_format)
            lay_out(block, starts, text, self._metrics, columns, self._option)
        top = self._geometry.top(index, space)
        tops = self._geometry.line_tops(index, space, layout.lineCount())
        if tops is not None:
            top = tops[0]
            for number, line_top in enumerate(tops):
                line = layout.lineAt(number)
                line.setPosition(self._metrics.line_place(line, line.x(), line_top - top))
        layout.setPosition(QPointF(0, top))
        return top

    def _measure_font(self, font: QFont) -> None:
        self._font = QFont(font)
        self._metrics = LineMetrics.of(font)
        self._option.setTabStopDistance(self._metrics.column)
        self._geometry.line = self._metrics.line
        self._set_sizes()

    def _set_sizes(self) -> None:
        line = self._metrics.line
        if self.has_sheets:
            page, point = self._page_format, line / LINE_POINTS
            above, below = page.top_margin_points * point, page.bottom_margin_points * point
            self._geometry.sizes = SheetSizes(page.lines_per_page * line, round(above), round(below), _GAP_LINES * line)
        else:
            self._geometry.sizes = SheetSizes(0, round(self._margins[0]), round(self._margins[1]), 0)
        self._geometry.forget()

    def _measure_all(self) -> None:
        self._measure(self.document().firstBlock(), len(self._geometry.heights), self.document().blockCount())

    def _measure(self, first: QTextBlock, gone: int, fresh: int) -> None:
        """Take the heights of ``fresh`` blocks from ``first`` on, in the place of ``gone`` ones."""
        index, geometry = first.blockNumber(), self._geometry
        self._revision = self.document().revision()  # first, for telling of a new size makes Qt call in again
        geometry.shift(index, gone, fresh, len(geometry.heights) - gone + fresh)
        heights: list[float] = []
        block = first
        for number in range(index, index + fresh):
            if block.layout().lineCount():
                block.layout().clearLayout()
            heights.append(self._height(block, geometry.splits(number)))
            block = block.next()
        is_moved = geometry.heights.replace(index, gone, heights)
        is_moved = self._note_starts(index, fresh) or is_moved
        if is_moved:
            geometry.forget()
        top = geometry.top(index, 0.0)
        self._tell(top - self._metrics.line, None if is_moved else geometry.top(index + fresh, 0.0) - top)

    def _height(self, block: QTextBlock, splits: Sequence[int]) -> float:
        block_format = block.blockFormat()
        lines = line_starts(shown_text(block), block_format, self._columns, splits)
        return self._metrics.space_before(block_format) + len(lines) * self._metrics.line

    def _take_over(self, old: dict[tuple[int, int], PageStart]) -> None:
        """Measure what differs from the page starts there were: where pages end inside a paragraph, and new starts."""
        geometry = self._geometry
        fresh = {(start.index, start.offset): start for start in geometry.starts}
        split_anew = {index for index, offset in old.keys() ^ fresh.keys() if offset and index < len(geometry.heights)}
        for index in split_anew:
            block = self.document().findBlockByNumber(index)
            if not block.isValid():
                continue
            block.layout().clearLayout()
            geometry.heights.replace(index, 1, [self._height(block, geometry.splits(index))])
        for key, start in fresh.items():
            if key in old and start.index not in split_anew:
                start.space, start.lines_above = old[key].space, old[key].lines_above
            else:
                self._note_start(start)
        geometry.forget()

    def _note_starts(self, first: int, count: int) -> bool:
        """Measure the paragraphs in which pages begin; whether that moves anything."""
        is_moved = False
        for start in self._geometry.starts_in(first, count):
            is_moved = self._note_start(start) or is_moved
        return is_moved

    def _note_start(self, start: PageStart) -> bool:
        """Measure one; whether that moves anything."""
        block = self.document().findBlockByNumber(start.index)
        block_format = block.blockFormat()
        before = start.space, start.lines_above
        start.space, start.lines_above = self._metrics.space_before(block_format), 0
        if start.offset and block.isValid():
            splits = self._geometry.splits(start.index)
            lines = line_starts(shown_text(block), block_format, self._columns, splits)
            start.lines_above = sum(line_start < start.offset for line_start in lines)
        return before != (start.space, start.lines_above)

    def _tell(self, top: float, height: float | None = None) -> None:
        """Have the view draw again from ``top`` on, ``height`` pixels or all that follows."""
        size = QSizeF(self._metrics.page, self._geometry.height)
        if size != self._size:
            self._size = size
            self.documentSizeChanged.emit(size)
        below = _ENDLESS if height is None else height + 2 * self._metrics.line
        self.update[QRectF].emit(QRectF(0, top, _ENDLESS, below))

    def _cursor_width(self) -> int:
        width = self.property("cursorWidth")
        return width if isinstance(width, int) and width > 0 else 1


def _margins_of(document: QTextDocument) -> tuple[float, float]:
    frame = document.rootFrame().frameFormat()
    return frame.topMargin(), frame.bottomMargin()
