"""Follows every edit with what production wants of it: marks on changed text, starts of locked pages, scene numbers.

What is added to an edit belongs to its undo step. Nothing here ever changes a letter.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor

from screenwriter.screenplay.elements import UNPRINTED, Element, ElementKind
from screenwriter.screenplay.revisions import TextChange, changed_range, text_changes
from screenwriter.screenplay.scene_numbers import number_scenes
from screenwriter.ui.editor.block_conversion import element_runs, shown_place
from screenwriter.ui.editor.element_formats import PAGE_LABEL, PAGE_START, REMOVED, REVISION, SCENE_NUMBER
from screenwriter.ui.editor.screenplay_document import ScreenplayDocument
from screenwriter.ui.editor.utf16 import to_utf16

_KEEP = QTextCursor.MoveMode.KeepAnchor


class RevisionMarking(QObject):
    """Watches one document. Does nothing while edits are being taken back or done again.

    Signals:
        labels_given: labels of scenes that were numbered because the numbers are locked, as a tuple.
        edited: the writer changed something; the number of undo steps there were before.
        stepped: a step was taken back or done again; the number of undo steps there are now.
    """

    labels_given = Signal(tuple)
    edited = Signal(int)
    stepped = Signal(int)

    def __init__(self, document: ScreenplayDocument) -> None:
        super().__init__(document)
        self._document = document
        self._known: list[Element] = list(document.elements)
        self._pending: tuple[int, Sequence[Element], Sequence[Element]] | None = None
        self._typed = (0, 0)  # position and length of what the last edit put in, as Qt tells it
        self._is_resting = False
        self._steps = document.availableUndoSteps()
        self._boundaries: set[int] = set()  # undo steps between an edit and what was added to it
        document.elements_changed.connect(self._note_change)
        document.contentsChange.connect(self._note_place)
        document.contentsChanged.connect(self._follow)

    def rest(self, do: Callable[[], None]) -> None:
        """Do something that wants no marks."""
        was_resting, self._is_resting = self._is_resting, True
        try:
            do()
        finally:
            self._is_resting = was_resting

    def step(self, undo_or_redo: Callable[[], None]) -> None:
        """Undo or redo one step together with what was added to it."""
        before = self._document.availableUndoSteps()
        self.rest(undo_or_redo)
        if self._document.availableUndoSteps() == before:
            return
        if self._document.availableUndoSteps() in self._boundaries:
            self.rest(undo_or_redo)
        self.stepped.emit(self._document.availableUndoSteps())

    def forget(self) -> None:
        """Another script is shown."""
        self._boundaries.clear()
        self._pending, self._steps = None, 0

    # Following an edit

    @Slot(int, int, int)
    def _note_change(self, first: int, removed: int, added: int) -> None:
        before = self._known[first : first + removed]
        after = [self._document.element_at(index) for index in range(first, first + added)]
        self._known[first : first + removed] = after
        if not self._is_resting and self._document.isUndoRedoEnabled():
            self._pending = (first, before, after)

    @Slot(int, int, int)
    def _note_place(self, position: int, _removed: int, added: int) -> None:
        self._typed = (position, added)

    @Slot()
    def _follow(self) -> None:
        if not self._is_resting:
            pending, self._pending = self._pending, None
            self._boundaries = {boundary for boundary in self._boundaries if boundary < self._steps}
            self.edited.emit(self._steps)
            if pending is not None:
                self._add_to(pending)
        self._steps = self._document.availableUndoSteps()

    def _add_to(self, pending: tuple[int, Sequence[Element], Sequence[Element]]) -> None:
        production = self._document.production
        edits: list[Callable[[QTextCursor], None]] = []
        first, before, after = pending
        if production.revisions.is_on:
            edits += self._marks(first, before, after, production.revisions.active)
        if production.page_lock is not None:
            edits += self._page_starts(first, before, after)
        given: tuple[str, ...] = ()
        if production.numbering.is_locked and any(e.kind is ElementKind.SCENE_HEADING for e in (*before, *after)):
            numbers, given = self._numbers()
            edits += numbers
        if edits:
            self._add(edits)
        if given:
            self.labels_given.emit(given)

    def _add(self, edits: Sequence[Callable[[QTextCursor], None]]) -> None:
        self._boundaries.add(self._document.availableUndoSteps())
        cursor = QTextCursor(self._document)

        def do() -> None:
            cursor.joinPreviousEditBlock()
            for edit in edits:
                edit(cursor)
            cursor.endEditBlock()

        self.rest(do)

    # Marks

    def _marks(
        self, first: int, before: Sequence[Element], after: Sequence[Element], revision: int
    ) -> list[Callable[[QTextCursor], None]]:
        old, new = [_shown(element) for element in before], [_shown(element) for element in after]
        edits: list[Callable[[QTextCursor], None]] = []
        for change in self._exact(first, old, new) or text_changes(old, new):
            index = first + change.index
            if self._document.element_at(index).kind in UNPRINTED:
                continue
            edit = self._mark(index, change, revision) if change.start < change.end else None
            edit = self._mark_removal(index, change.start, revision) if change.start == change.end else edit
            edits += [edit] if edit is not None else []
        return edits

    def _exact(self, first: int, old: Sequence[str], new: Sequence[str]) -> list[TextChange] | None:
        """The change where Qt says it was; letters typed among equal ones can't be told apart by their text."""
        if len(old) != 1 or len(new) != 1:
            return None
        start, old_end, new_end = changed_range(old[0], new[0])
        block = self._document.findBlockByNumber(first)
        position, added = self._typed
        place, end = position - block.position(), position - block.position() + added
        text = block.text()
        if old_end != start or not text.isascii() or added != new_end - start or not 0 <= place <= end <= len(text):
            return None
        return [TextChange(0, place, end)] if text[:place] + text[end:] == old[0] else None

    def _mark(self, index: int, change: TextChange, revision: int) -> Callable[[QTextCursor], None] | None:
        block = self._document.findBlockByNumber(index)
        text = block.text()
        start, end = to_utf16(text, change.start), to_utf16(text, change.end)
        if _is_marked(block, start, end, revision):
            return None
        return _setting(block.position() + start, block.position() + end, REVISION, revision)

    def _mark_removal(self, index: int, place: int, revision: int) -> Callable[[QTextCursor], None] | None:
        """Mark the letter before removed text, else that behind it; an empty paragraph hands it on to the one above."""
        block = self._document.findBlockByNumber(index)
        while block.isValid() and block.length() == 1:
            block = block.previous()
            place = max(0, block.length() - 1) if block.isValid() else 0
        if not block.isValid():
            return None
        text = block.text()
        at = min(to_utf16(text, min(place, len(text))), block.length() - 1)
        if (at and _is_marked(block, at - 1, at, revision)) or _is_marked(block, at, at + 1, revision):
            return None
        start = block.position() + max(0, at - 1)
        return _setting(start, start + 1, REMOVED, revision if at else -revision)

    # Locked pages

    def _page_starts(
        self, first: int, before: Sequence[Element], after: Sequence[Element]
    ) -> list[Callable[[QTextCursor], None]]:
        """Give the starts of pages whose first letter is gone to the text that is the page's first now."""
        kept = {start.label for element in after for start in element.locked_starts}
        lost = [
            (index, start)
            for index, element in enumerate(before)
            for start in element.locked_starts
            if start.label not in kept
        ]
        if not lost:
            return []
        old, new = "\n".join(e.text for e in before), "\n".join(e.text for e in after)
        start, old_end, new_end = changed_range(old, new)
        edits: list[Callable[[QTextCursor], None]] = []
        for index, gone in lost:
            place = sum(len(element.text) + 1 for element in before[:index]) + gone.offset
            now = place if place < start else max(new_end, place + len(new) - len(old))
            edits += self._place_start(first, after, now, gone.label)
        return edits

    def _place_start(
        self, first: int, after: Sequence[Element], place: int, label: str
    ) -> list[Callable[[QTextCursor], None]]:
        index = 0
        while index < len(after) and place > len(after[index].text):
            place -= len(after[index].text) + 1
            index += 1
        if index < len(after) and place == len(after[index].text) and place:
            index, place = index + 1, 0
        block = self._document.findBlockByNumber(first + index)
        if not block.isValid() or block.blockFormat().property(PAGE_LABEL):
            return []
        if place <= 0:
            return [_labelling(block, PAGE_LABEL, label)]
        shown = shown_place(self._document.element_at(first + index), place)
        start = block.position() + to_utf16(block.text(), shown)
        return [_setting(start, start + 1, PAGE_START, label)]

    # Scene numbers

    def _numbers(self) -> tuple[list[Callable[[QTextCursor], None]], tuple[str, ...]]:
        numbering = self._document.production.numbering
        headings = [i for i, element in enumerate(self._known) if element.kind is ElementKind.SCENE_HEADING]
        present = [self._known[index].scene_number for index in headings]
        moved = [number for number, index in enumerate(headings) if index in self._document.moved_scenes]
        labels = number_scenes(present, numbering, moved)
        edits: list[Callable[[QTextCursor], None]] = []
        for index, old, label in zip(headings, present, labels, strict=True):
            if old != label:
                edits.append(_labelling(self._document.findBlockByNumber(index), SCENE_NUMBER, label))
        return edits, tuple(label for label in labels if label not in numbering.ledger)


def _shown(element: Element) -> str:
    if not element.annotations:
        return element.text
    return "".join(run.text for run in element_runs(element.text, (), element.annotations))


def _is_marked(block: QTextBlock, start: int, end: int, revision: int) -> bool:
    """Whether a range of a block, in UTF-16 units, is marked already from one end to the other."""
    covered = 0
    for piece in block.textFormats():
        if piece.format.property(REVISION) == revision:
            covered += max(0, min(end, piece.start + piece.length) - max(start, piece.start))
    return start < end <= covered + start


def _setting(start: int, end: int, name: int, value: int | str) -> Callable[[QTextCursor], None]:
    def edit(cursor: QTextCursor) -> None:
        look = QTextCharFormat()
        look.setProperty(name, value)
        cursor.setPosition(start)
        cursor.setPosition(end, _KEEP)
        cursor.mergeCharFormat(look)

    return edit


def _labelling(block: QTextBlock, name: int, label: str) -> Callable[[QTextCursor], None]:
    def edit(cursor: QTextCursor) -> None:
        block_format = block.blockFormat()
        block_format.setProperty(name, label)
        cursor.setPosition(block.position())
        cursor.setBlockFormat(block_format)

    return edit
