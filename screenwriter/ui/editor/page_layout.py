"""The script's own document layout: lines by columns, work only where something changed, and sheets of paper if wanted.

Qt's layout for QTextEdit lays out everything below an edit. This one knows each paragraph's height from its characters
and makes a paragraph's lines when somebody looks at them (platform.md, "Qt facts"). Qt may call any of it in the middle
of an edit, before it tells of the change: every answer then is the last known one.
"""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal
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

from screenwriter.screenplay.page_format import LINE_POINTS, PageFormat
from screenwriter.ui.editor.dual_pairs import Pair, column_of, pair_of
from screenwriter.ui.editor.element_formats import PAGE_PADDING_COLUMNS, ROOM_BELOW_LINES
from screenwriter.ui.editor.page_continueds import paint_continued
from screenwriter.ui.editor.page_geometry import PageGeometry, PageStart, SheetSizes
from screenwriter.ui.editor.page_measures import PageMeasures, with_pairs
from screenwriter.ui.editor.page_painter import BlockPainter, Running, SheetPainter
from screenwriter.ui.editor.paragraph_lines import LineMetrics, lay_out, line_starts, shown_text
from screenwriter.ui.editor.paragraph_settings import SettingTable
from screenwriter.ui.editor.text_hits import place_in_block

MIDDLE_COLUMN = 45.0
_GAP_LINES = 1.5
_ENDLESS = 1e9


class PageLayout(QAbstractTextDocumentLayout):
    """Lays out a document whose blocks bear the formats of ``element_formats``."""

    paper_changed = Signal()
    """Paper of another size, or letters of another size on it."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._geometry = PageGeometry()
        self._settings = SettingTable()
        self._measures = PageMeasures(document, self._geometry, self._settings)
        self._option = QTextOption()
        self._option.setWrapMode(QTextOption.WrapMode.WrapAnywhere)
        self._option.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        self._has_sheets = False
        self._caret_block = -1
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

    @property
    def settings(self) -> SettingTable:
        """How the script's paragraphs are set."""
        return self._settings

    @property
    def page_format(self) -> PageFormat:
        """The page the script is shown on, with or without sheets."""
        return self._settings.page_format

    def use_page_format(self, page_format: PageFormat) -> None:
        """Show the script on another page: paper, margins and indents."""
        if page_format == self.page_format:
            return
        self._settings = self._measures.settings = SettingTable(page_format)
        self._measure_font(self._font)
        if len(self._geometry.heights):
            self._measure_all()
        self.paper_changed.emit()

    @property
    def sheets(self) -> SheetPainter:
        """Draws the sheets of paper and what is printed in their margins."""
        return self._sheets

    def show_running(self, running: Running) -> None:
        """Print these in the margins of every sheet."""
        if running != self._sheets.running:
            self._sheets.running = running
            self._tell(0.0)

    def show_sheets(self, starts: Sequence[PageStart] | None) -> None:
        """Show sheets that begin at ``starts``, in script order, the first at (0, 0); None: one long column."""
        self._has_sheets = starts is not None
        old = {(start.index, start.offset): start for start in self._geometry.starts}
        self._geometry.starts = list(starts) if starts else [PageStart(0)]
        self._set_sizes()
        self._measures.take_over(old)
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
            self._let_go_of_lines()
            self._tell(0.0)
            self.paper_changed.emit()
            return
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
            page = self.page_format
            self._sheets.paint(painter, self._geometry, self._metrics, clip, context.palette, self._font, page)
        first, last = self.numbers_between(clip.top() - self._metrics.line, clip.bottom())
        block = self.document().findBlockByNumber(first)
        dim = context.palette.color(QPalette.ColorGroup.Inactive, QPalette.ColorRole.WindowText)
        blocks = BlockPainter(painter, context, self._cursor_width())
        number = block.blockNumber()
        while block.isValid() and number <= last:
            top = self.place(block)
            blocks.paint(block, top, self._metrics)
            if self.has_sheets and number != self._caret_block:
                painter.setPen(dim)
                paint_continued(painter, block, self._font, self.page_format)
            block = block.next()
            number += 1

    def hitTest(self, point: QPointF, accuracy: Qt.HitTestAccuracy) -> int:  # noqa: N802
        block = self.document().findBlockByNumber(self._geometry.index_at(point.y()))
        if not block.isValid():
            return -1 if accuracy == Qt.HitTestAccuracy.ExactHit else 0
        pair = pair_of(block, self.page_format)
        if pair is not None:
            block = self._in_column(pair, point)
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
        index = block.blockNumber()
        setting = self._settings.of(block.blockFormat())
        if not layout.lineCount():
            self._make_lines(block, index)
        top = self._geometry.top(index, setting.space)
        tops = self._geometry.line_tops(index, setting.space, layout.lineCount(), setting.spacing)
        if tops is not None:
            top = tops[0]
            for number, line_top in enumerate(tops):
                line = layout.lineAt(number)
                line.setPosition(self._metrics.line_place(line, line.x(), line_top - top))
        layout.setPosition(QPointF(0, top))
        return top

    def numbers_between(self, top: float, bottom: float) -> tuple[int, int]:
        """The first and the last paragraph of which something stands between two heights."""
        first, last = (self._geometry.index_at(y) for y in (top, bottom))
        find = self.document().findBlockByNumber
        if (pair := pair_of(find(first), self.page_format)) is not None:
            first = pair.start
        if (pair := pair_of(find(last), self.page_format)) is not None:
            last = pair.end - 1
        return first, last

    def pair_at(self, block: QTextBlock) -> Pair | None:
        """The dual dialogue a block belongs to."""
        return pair_of(block, self.page_format)

    def middle(self) -> float:
        """Between the columns of a dual dialogue, in pixels from the left edge of the page."""
        return MIDDLE_COLUMN * self._metrics.column

    def left_column(self, block: QTextBlock) -> float:
        """The column of the paper where a paragraph's lines begin."""
        column = column_of(block, self.page_format)
        return self._settings.of(block.blockFormat(), column).left_of(block.text(), column)

    def _in_column(self, pair: Pair, point: QPointF) -> QTextBlock:
        """The paragraph of a dual dialogue under a point, or the nearest in that column."""
        is_left = point.x() < self.middle()
        first, end = (pair.start, pair.right) if is_left else (pair.right, pair.end)
        found = block = self.document().findBlockByNumber(first)
        for _ in range(first + 1, end):
            block = block.next()
            if self.place(block) > point.y():
                break
            found = block
        return found

    def _make_lines(self, block: QTextBlock, index: int) -> None:
        text, column = shown_text(block), column_of(block, self.page_format)
        setting = self._settings.of(block.blockFormat(), column)
        starts = line_starts(text, setting, self._geometry.splits(index))
        left = setting.left_of(block.text(), column)
        lay_out(block, starts, text, self._metrics, setting, left, self._option)

    def _let_go_of_lines(self) -> None:
        """Letters are of another size: everything that was made of them is made again when it is looked at."""
        block = self.document().firstBlock()
        while block.isValid():
            block.clearLayout()
            block = block.next()

    def _measure_font(self, font: QFont) -> None:
        self._font = QFont(font)
        self._metrics = LineMetrics.of(font, self.page_format)
        self._option.setTabStopDistance(self._metrics.column)
        self._geometry.line = self._metrics.line
        self._set_sizes()

    def _set_sizes(self) -> None:
        line = self._metrics.line
        if self.has_sheets:
            page, point = self.page_format, line / LINE_POINTS
            above, below = page.top_margin_points * point, page.bottom_margin_points * point
            self._geometry.sizes = SheetSizes(page.lines_per_page * line, round(above), round(below), _GAP_LINES * line)
        else:
            padding = round(PAGE_PADDING_COLUMNS * self._metrics.column)
            self._geometry.sizes = SheetSizes(0, padding, max(padding, round((ROOM_BELOW_LINES + 1) * line)), 0)
        self._geometry.forget()

    def _measure_all(self) -> None:
        self._measure(self.document().firstBlock(), len(self._geometry.heights), self.document().blockCount())

    def _measure(self, first: QTextBlock, gone: int, fresh: int) -> None:
        """Take the heights of ``fresh`` blocks from ``first`` on, in the place of ``gone`` ones."""
        index, geometry = first.blockNumber(), self._geometry
        self._revision = self.document().revision()  # first, for telling of a new size makes Qt call in again
        geometry.shift(index, gone, fresh, len(geometry.heights) - gone + fresh)
        first, gone, fresh = with_pairs(first, gone, fresh)
        index = first.blockNumber()
        is_moved = self._measures.measure(first, gone, fresh)
        top = geometry.top(index, 0.0)
        self._tell(top - self._metrics.line, None if is_moved else geometry.top(index + fresh, 0.0) - top)

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
