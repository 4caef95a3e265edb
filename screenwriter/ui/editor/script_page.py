"""A page on screen of a ScreenplayDocument, which another view may show too. Knows nothing of what keys do."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRect, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent, QPalette, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QAbstractScrollArea, QTextEdit, QWidget

from screenwriter.screenplay.revisions import Revisions
from screenwriter.ui.editor.block_conversion import read_runs
from screenwriter.ui.editor.caret_context import CaretContext
from screenwriter.ui.editor.editor_colours import EditorColours
from screenwriter.ui.editor.editor_settings import EditorSettings
from screenwriter.ui.editor.element_formats import ROOM_BELOW_LINES
from screenwriter.ui.editor.margin_marks import paint_margin_marks
from screenwriter.ui.editor.revision_margin import paint_revision_marks
from screenwriter.ui.editor.screenplay_document import ScreenplayDocument, runs_between

_COMES_BACK = frozenset(
    {Qt.FocusReason.MenuBarFocusReason, Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason}
)
_FONT_CHANGES = frozenset({QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange})


class ScriptPage(QTextEdit):
    """A script as a page of fixed width in the middle of the pane, and where its caret is.

    Signals:
        caret_shown: the view has scrolled to the caret, if it had to.
        keyboard_came: keys go to this page from now on.
        keyboard_left: they go elsewhere in this window; a menu, or another program, does not count.

    ``overlays`` draw over the page in the viewport's coordinates, before completions do.
    """

    caret_shown = Signal()
    keyboard_came = Signal()
    keyboard_left = Signal()

    def __init__(
        self, parent: QWidget | None, settings: EditorSettings, colours: EditorColours, document: ScreenplayDocument
    ) -> None:
        super().__init__(parent)
        self.settings = settings
        self.colours = colours
        self.overlays: list[Callable[[QPainter], None]] = []
        self.revisions: Revisions | None = None
        self._rests_on_text = False
        self._document = document
        self.setDocument(document)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(False)
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self._fit_paper()
        self._document.page_layout.paper_changed.connect(self._fit_paper)
        self.selectionChanged.connect(self._repaint_columns)
        self.horizontalScrollBar().rangeChanged.connect(self._rest_page)
        self.setAccessibleName(self.tr("Screenplay"))

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusInEvent(event)
        self.keyboard_came.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusOutEvent(event)
        if event.reason() not in _COMES_BACK:
            self.keyboard_left.emit()

    @property
    def screenplay_document(self) -> ScreenplayDocument:
        """The document, with its own type."""
        return self._document

    def caret_context(self) -> CaretContext:
        """Where the caret is, in plain values; looks at the caret's element only."""
        cursor = self.textCursor()
        block = cursor.block()
        text_before, _, _ = read_runs(runs_between(block, 0, cursor.positionInBlock()))
        element = self._document.element_of(block)
        return CaretContext(
            index=block.blockNumber(),
            kind=element.kind,
            text_before=text_before,
            at_end=len(text_before) >= len(element.text),
            has_selection=cursor.hasSelection(),
        )

    def go_to_element(self, index: int) -> None:
        """Put the caret at the start of an element, show it in the upper third of the pane, and take the keyboard."""
        self.show_element(index)
        self.setFocus()

    def show_element(self, index: int) -> None:
        """Put the caret at the start of an element and show it in the upper third of the pane."""
        block = self._document.findBlockByNumber(index)
        if not block.isValid():
            return
        self.setTextCursor(QTextCursor(block))
        offset = self.cursorRect().top() - self.viewport().height() // 4
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() + offset)

    def caret_line(self) -> QRect:
        """The caret's rectangle in the view's own coordinates, frame and page edge included."""
        return self.cursorRect().translated(self.viewport().pos())

    def put_caret(self, cursor: QTextCursor) -> None:
        """Move the caret and scroll to it."""
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def apply_colours(self, colours: EditorColours) -> None:
        """Draw in other colours."""
        self.colours = colours
        palette = self.palette()
        roles = QPalette.ColorRole
        for role, colour in (
            (roles.Base, colours.page),
            (roles.Window, colours.desk),
            (roles.Text, colours.text),
            (roles.PlaceholderText, colours.completion),
            (roles.Highlight, colours.selection),
            (roles.HighlightedText, colours.selected_text),
        ):
            palette.setColor(role, QColor(colour))
        # Qt draws the rule of a page break in this one.
        palette.setColor(QPalette.ColorGroup.Inactive, roles.WindowText, QColor(colours.dim))
        self.setPalette(palette)
        self.setBackgroundRole(roles.Window)
        self.setAutoFillBackground(True)

    def centre_page(self) -> None:
        """Put the page column in the middle of the pane; a pane too narrow for it cuts the page's empty edges."""
        room = self._pane_width() - self._document.page_layout.metrics.page
        side = max(0, round(room) // 2)
        if self.viewportMargins().left() != side:
            self.setViewportMargins(side, 0, side, 0)
        policies = Qt.ScrollBarPolicy
        policy = policies.ScrollBarAlwaysOff if self._edges_cut() is not None else policies.ScrollBarAsNeeded
        if self.horizontalScrollBarPolicy() != policy:
            self.setHorizontalScrollBarPolicy(policy)
        self._rest_page()

    def rest_on_text(self, *, is_wanted: bool) -> None:
        """Whether a pane that has no room for the text begins with its left edge rather than the page's.

        The page's margin has bookmarks and scene colours.
        """
        if is_wanted == self._rests_on_text:
            return
        self._rests_on_text = is_wanted
        if not is_wanted:
            self.horizontalScrollBar().setValue(0)
        self._rest_page()

    def _pane_width(self) -> int:
        return self.width() - self.verticalScrollBar().sizeHint().width()

    def _edges_cut(self) -> int | None:
        """How much of the page's left edge is out of view, in pixels; None: the pane has no room for the text."""
        layout = self._document.page_layout
        left, right = self._text_edges()
        spare = self._pane_width() - (right - left)
        if spare < 0:
            return None
        edges = max(1.0, left + layout.metrics.page - right)
        return round(left * max(0.0, 1 - spare / edges))

    def _text_edges(self) -> tuple[float, float]:
        """Where the text begins and ends on the page, in pixels from its left edge."""
        layout = self._document.page_layout
        left, right = layout.settings.text_columns()
        return (left - 0.5) * layout.metrics.column, right * layout.metrics.column

    @Slot()
    def _fit_paper(self) -> None:
        """Paper or letters are of another size, or the script has another page."""
        self.setLineWrapColumnOrWidth(round(self._document.page_layout.metrics.page))
        self.centre_page()

    @Slot()
    def _repaint_columns(self) -> None:
        """Qt draws again between both ends of a selection; in a dual dialogue it reaches below them."""
        if self._document.page_layout.geometry.rises.total:
            self.viewport().update()

    @Slot()
    def _rest_page(self) -> None:
        """Cut both edges of the page alike, or all of the left one; unless the caret would be out of view."""
        cut, bar = self._edges_cut(), self.horizontalScrollBar()
        if cut is None:
            if not self._rests_on_text:
                return
            cut = max(bar.value(), round(self._text_edges()[0]))
        caret = self.cursorRect().center().x() + bar.value() - cut
        if 0 <= caret <= self.viewport().width():
            bar.setValue(cut)

    # Qt's names

    def ensureCursorVisible(self) -> None:  # noqa: N802
        """Scroll to the caret, and further where a ghost or a list would have no room below it."""
        super().ensureCursorVisible()
        self._rest_page()
        room = round(ROOM_BELOW_LINES * self._document.page_layout.metrics.line)
        missing = self.cursorRect().bottom() + room - self.viewport().height()
        if missing > 0 and self.viewport().height() > 2 * room:
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() + missing)
        self.caret_shown.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self.centre_page()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """QTextEdit would give the script the font of the window whenever that one changes."""
        if event.type() in _FONT_CHANGES:
            QAbstractScrollArea.changeEvent(self, event)
        else:
            super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        paint_margin_marks(self, self._document, painter, QColor(self.colours.dim))
        if self.revisions is not None:
            paint_revision_marks(self, self._document, painter, self.revisions, QColor(self.colours.page), event.rect())
        for paint in self.overlays:
            paint(painter)
        self.paint_over(painter)
        painter.end()

    def paint_over(self, painter: QPainter) -> None:
        """Draw over the page, in the viewport's coordinates; nothing by itself."""
