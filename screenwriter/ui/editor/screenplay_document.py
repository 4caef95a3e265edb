"""The screenplay as a QTextDocument: one block per element, and a tuple of elements kept in step with the blocks.

Owns the text on screen. Knows nothing of keys, files or widgets.
"""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QFont, QTextBlock, QTextCharFormat, QTextCursor, QTextDocument

from screenwriter.screenplay.document import Screenplay, TitleEntry
from screenwriter.screenplay.elements import (
    SPEECH_PARTS,
    UNPRINTED,
    DualColumn,
    Element,
    ElementKind,
    LockedStart,
    Style,
)
from screenwriter.screenplay.page_format import LETTER, PageFormat
from screenwriter.screenplay.production import Production
from screenwriter.ui.editor import element_formats as formats
from screenwriter.ui.editor.block_conversion import UNMARKED, Run, RunMarks, element_runs, read_marks, read_runs
from screenwriter.ui.editor.element_formats import ElementFormats, block_dual, block_kind, character_format, style_of
from screenwriter.ui.editor.kept_elements import as_loaded, is_blank
from screenwriter.ui.editor.page_layout import PageLayout
from screenwriter.ui.editor.page_painter import Running
from screenwriter.ui.editor.utf16 import to_code_points


class ScreenplayDocument(QTextDocument):
    """A screenplay in a form that can be edited.

    Signals:
        elements_changed(first, removed, added): ``elements[first:first + removed]`` of before are now
            ``elements[first:first + added]``. Emitted from ``contentsChange``: the layout is not yet up to date.
    """

    elements_changed = Signal(int, int, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setDefaultFont(formats.script_font())
        self.formats = ElementFormats(self.defaultFont())  # what is written into blocks, whatever size is shown
        self.setDocumentMargin(self.formats.padding_px)
        self._elements: list[Element] = []
        self._snapshot: tuple[Element, ...] | None = None
        self._loaded: tuple[Element, ...] = ()
        self._screenplay = Screenplay()
        self._is_loading = False
        self._usual_page = LETTER
        self.moved_scenes: frozenset[int] = frozenset()  # while scenes are being moved: where their headings will be
        self.page_layout = PageLayout(self)
        self.setDocumentLayout(self.page_layout)  # without a layout Qt emits no contentsChange
        self.contentsChange.connect(self._follow_change)
        self.set_screenplay(Screenplay())

    @property
    def elements(self) -> tuple[Element, ...]:
        """One element per block, in order; the element of ``QTextBlock.blockNumber()`` n is ``elements[n]``."""
        if self._snapshot is None:
            self._snapshot = tuple(self._elements)
        return self._snapshot

    @property
    def title_page(self) -> tuple[TitleEntry, ...]:
        """The entries that stand before the script."""
        return self._screenplay.title_page

    @property
    def production(self) -> Production:
        """Revision sets, locks and scene breaks of the script."""
        return self._screenplay.production

    @property
    def page_format(self) -> PageFormat | None:
        """The paper the script's file asked for; None: it asked for none."""
        return self._screenplay.page_format

    def use_paper(self, page_format: PageFormat) -> None:
        """Show scripts that ask for no paper on this one."""
        self._usual_page = page_format
        self._show_page()

    def element_at(self, index: int) -> Element:
        """One element, without building the tuple of all."""
        return self._elements[index]

    def set_screenplay(self, screenplay: Screenplay) -> None:
        """Show a screenplay instead of the present text; clears the undo history and the modified flag."""
        self._screenplay = screenplay
        self._show_page()
        # A script without elements still needs a line to write on: a heading, as new scripts begin.
        self._loaded = screenplay.elements or (Element(ElementKind.SCENE_HEADING),)
        removed = len(self._elements)
        self._is_loading = True
        self.setUndoRedoEnabled(False)
        cursor = QTextCursor(self)
        cursor.beginEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.removeSelectedText()
        for index, element in enumerate(self._loaded):
            self._write_block(cursor, element, index, is_first=index == 0)
        cursor.endEditBlock()
        self._is_loading = False
        self.setUndoRedoEnabled(True)
        self.setModified(False)
        self._elements = list(self._loaded)
        self._snapshot = None
        self.elements_changed.emit(0, removed, len(self._elements))

    def screenplay(self) -> Screenplay:
        """The screenplay as it stands; what was not edited keeps its source text.

        Lines that were made here and left empty are no elements: a file has no use for them. So its elements may be
        fewer than ``elements``.
        """
        loaded = {id(element) for element in self._screenplay.elements}
        below = [*self._elements[1:], None]
        kept = [e for e, after in zip(self._elements, below, strict=True) if id(e) in loaded or not is_blank(e, after)]
        return replace(self._screenplay, elements=tuple(kept))

    def set_title_page(self, title_page: Sequence[TitleEntry]) -> None:
        """Replace the title page; not part of the undo history."""
        if tuple(title_page) != self._screenplay.title_page:
            # The source stays: it is written again only for the entries it was read as.
            self._note_change(replace(self._screenplay, title_page=tuple(title_page)))
            self._show_page()

    def set_production(self, production: Production) -> None:
        """Replace sets, locks and scene breaks; not part of the undo history."""
        if production != self._screenplay.production:
            self._note_change(replace(self._screenplay, production=production))

    def _show_page(self) -> None:
        """Have the layout show the script's own page, and what its title page has printed in the margins."""
        layout = self.page_layout
        entries = {entry.key.casefold(): " ".join(entry.value.split()) for entry in self.title_page}
        layout.use_page_format(self._screenplay.page_format or self._usual_page)
        layout.show_running(Running(entries.get("header", ""), entries.get("footer", "")))

    def typed_format(self, kind: ElementKind, style: Style) -> QTextCharFormat:
        """The format of typed text: marked as changed while the script's revision mode is on."""
        revisions = self._screenplay.production.revisions
        marks = RunMarks(revisions.active) if revisions.is_on and kind not in UNPRINTED else UNMARKED
        return character_format(kind, style, marks=marks)

    def _note_change(self, screenplay: Screenplay) -> None:
        """Take over what is no part of the text, and tell all who save and keep."""
        self._screenplay = screenplay
        # Qt does nothing about a document that is modified already, and undoing the text would make it unmodified.
        self.blockSignals(True)
        self.setModified(False)
        self.blockSignals(False)
        self.setModified(True)
        # An empty edit raises the revision and tells all who wait for something to keep, and is no undo step.
        edit = QTextCursor(self)
        edit.beginEditBlock()
        edit.endEditBlock()

    def set_font(self, font: QFont) -> None:
        """Show the script in another font or size, every line breaking where it did.

        Only the layout takes notice: text, formats, undo history and whether the script is saved stay as they are.
        """
        self.setDefaultFont(font)

    def insert_elements(self, cursor: QTextCursor, elements: Sequence[Element]) -> None:
        """Insert elements as blocks of their own after the cursor's block; the cursor ends behind the last."""
        cursor.beginEditBlock()
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        for element in elements:
            self._write_block(cursor, element, None, is_first=False)
        cursor.endEditBlock()

    def replace_block(self, cursor: QTextCursor, element: Element) -> None:
        """Make the cursor's block show ``element``; the cursor ends behind its text."""
        cursor.beginEditBlock()
        select_block_text(cursor)
        cursor.removeSelectedText()
        self._write_block(cursor, element, None, is_first=True)
        cursor.endEditBlock()

    def set_kind(self, block: QTextBlock, kind: ElementKind) -> None:
        """Change the kind of a block; text and emphasis stay. One undo step unless inside an edit block."""
        element = self.element_of(block)
        in_speech = kind in SPEECH_PARTS or kind is ElementKind.CHARACTER
        changed = replace(
            element,
            kind=kind,
            level=max(1, element.level) if kind is ElementKind.SECTION else 0,
            scene_number=element.scene_number if kind is ElementKind.SCENE_HEADING else None,
            colour=element.colour if kind is ElementKind.SCENE_HEADING else "",
            dual=element.dual if in_speech else None,
            space_before_lines=None,  # overrides were made for the old kind's place
            left_inches=None,
            right_inches=None,
        )
        self.reformat(block, changed)

    def set_dual(self, block: QTextBlock, column: DualColumn | None) -> None:
        """Put a block into a column of a dual pair, or take it out."""
        self.reformat(block, replace(self.element_of(block), dual=column))

    def reformat(self, block: QTextBlock, element: Element) -> None:
        """Give a block the properties and look of ``element``, leaving its own text and emphasis."""
        cursor = QTextCursor(block)
        cursor.beginEditBlock()
        cursor.setBlockFormat(self.formats.block_format(element, block.blockFormat().property(formats.ORIGIN)))
        look = character_format(element.kind)
        cursor.setBlockCharFormat(look)
        old_runs = block.textFormats()
        start = block.position()
        for run in old_runs if block.length() > 1 else ():
            if run.format.fontCapitalization() == look.fontCapitalization():
                continue
            cursor.setPosition(start + run.start)
            cursor.setPosition(start + run.start + run.length, QTextCursor.MoveMode.KeepAnchor)
            is_literal, marks = bool(run.format.property(formats.LITERAL)), formats.marks_of(run.format)
            cursor.setCharFormat(
                character_format(element.kind, style_of(run.format), is_literal=is_literal, marks=marks)
            )
        cursor.endEditBlock()

    def caret_offset(self, cursor: QTextCursor) -> int:
        """The cursor's place in its block's shown text, in code points."""
        return to_code_points(cursor.block().text(), cursor.positionInBlock())

    def _write_block(self, cursor: QTextCursor, element: Element, origin: int | None, *, is_first: bool) -> None:
        block_format = self.formats.block_format(element, origin)
        plain = character_format(element.kind)
        if is_first:
            cursor.setBlockFormat(block_format)
            cursor.setBlockCharFormat(plain)
        else:
            cursor.insertBlock(block_format, plain)
        shown = element_runs(element.text, element.spans, element.annotations, element.revised, element.locked_starts)
        for run in shown:
            look = character_format(element.kind, run.style, is_literal=run.is_literal, marks=run.marks)
            cursor.insertText(run.text, look)

    def _follow_change(self, position: int, _removed: int, added: int) -> None:
        if self._is_loading:
            return
        first = self.findBlock(position)
        last = self.findBlock(min(position + added, self.characterCount() - 1))
        added_count = last.blockNumber() - first.blockNumber() + 1
        removed_count = added_count - (self.blockCount() - len(self._elements))
        start = first.blockNumber()
        if removed_count < 0:  # Qt reported too short a range: read everything again rather than drift
            first, start, added_count, removed_count = self.firstBlock(), 0, self.blockCount(), len(self._elements)
        fresh: list[Element] = []
        block = first
        for _ in range(added_count):
            fresh.append(self.element_of(block))
            block = block.next()
        before = self._elements[start : start + removed_count]
        self._elements[start : start + removed_count] = fresh
        self._snapshot = None
        if before != fresh:  # else a change of looks only
            self.elements_changed.emit(start, removed_count, added_count)

    def element_of(self, block: QTextBlock) -> Element:
        """The element a block shows, read from the block itself: right also inside an edit block."""
        block_format = block.blockFormat()
        runs = _runs_of(block)
        text, spans, annotations = read_runs(runs)
        revised, inner_starts = read_marks(runs)
        page_label = block_format.property(formats.PAGE_LABEL)
        element = Element(
            kind=block_kind(block_format),
            text=text,
            spans=spans,
            annotations=annotations,
            scene_number=block_format.property(formats.SCENE_NUMBER),
            level=block_format.property(formats.LEVEL) or 0,
            dual=block_dual(block_format),
            blank_lines=block_format.property(formats.BLANK_LINES),
            starts_new_page=bool(block_format.property(formats.STARTS_NEW_PAGE)),
            space_before_lines=block_format.property(formats.SPACE_BEFORE),
            left_inches=block_format.property(formats.LEFT_INCHES),
            right_inches=block_format.property(formats.RIGHT_INCHES),
            revised=revised,
            locked_starts=(LockedStart(0, page_label), *inner_starts) if page_label else inner_starts,
            colour=block_format.property(formats.COLOUR) or "",
            bookmark=formats.block_bookmark(block_format),
        )
        origin = block_format.property(formats.ORIGIN)
        return element if origin is None else as_loaded(self._loaded[origin], element)


def _runs_of(block: QTextBlock) -> list[Run]:
    text = block.text()
    if not text:
        return []
    runs = []
    for piece in block.textFormats():
        start = to_code_points(text, piece.start)
        end = to_code_points(text, piece.start + piece.length)
        is_literal = bool(piece.format.property(formats.LITERAL))
        runs.append(Run(text[start:end], style_of(piece.format), is_literal, formats.marks_of(piece.format)))
    return runs


def select_block_text(cursor: QTextCursor) -> None:
    """Select the whole text of the cursor's block."""
    cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)


def element_anchor(block: QTextBlock) -> QTextCursor:
    """A cursor that stays with a block's beginning whatever is typed in it or above it."""
    anchor = QTextCursor(block)
    anchor.setKeepPositionOnInsert(True)
    return anchor


def runs_between(block: QTextBlock, start: int, end: int) -> list[Run]:
    """The runs of a part of a block, given in UTF-16 units."""
    text = block.text()
    first, last = to_code_points(text, start), to_code_points(text, end)
    kept: list[Run] = []
    position = 0
    for run in _runs_of(block):
        piece = run.text[max(0, first - position) : max(0, last - position)]
        position += len(run.text)
        if piece:
            kept.append(Run(piece, run.style, run.is_literal, run.marks))
    return kept
