"""Edits of marks: put on the selection, taken away, and found. Each edit is one undo step; no letter ever changes."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor

from screenwriter.screenplay.elements import Element, LockedStart
from screenwriter.ui.editor.block_conversion import UNMARKED, RunMarks, shown_place
from screenwriter.ui.editor.element_formats import (
    LITERAL,
    PAGE_LABEL,
    PAGE_START,
    REMOVED,
    REVISION,
    SCENE_NUMBER,
    block_kind,
    character_format,
    marks_of,
    style_of,
)
from screenwriter.ui.editor.screenplay_document import ScreenplayDocument
from screenwriter.ui.editor.script_view import ScriptView
from screenwriter.ui.editor.utf16 import to_utf16

_KEEP = QTextCursor.MoveMode.KeepAnchor


def mark_selection(view: ScriptView, revision: int) -> bool:
    """Mark the selected text as changed in a set; False without a selection."""
    cursor = view.textCursor()
    if not cursor.hasSelection():
        return False
    look = QTextCharFormat()
    look.setProperty(REVISION, revision)
    cursor.beginEditBlock()
    cursor.mergeCharFormat(look)
    cursor.endEditBlock()
    return True


def clear_marks(
    document: ScreenplayDocument, start: int, end: int, is_cleared: Callable[[int], bool] = lambda _number: True
) -> bool:
    """Take marks away between two positions of the document, of the sets that ``is_cleared`` names.

    False, and no undo step, where there were none.
    """
    found: list[tuple[int, int, QTextCharFormat]] = []
    block = document.findBlock(start)
    while block.isValid() and block.position() < end:
        found += _cleared(block, start, end, is_cleared)
        block = block.next()
    if not found:
        return False
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for first, last, look in found:
        cursor.setPosition(first)
        cursor.setPosition(last, _KEEP)
        cursor.setCharFormat(look)
    cursor.endEditBlock()
    return True


def _cleared(
    block: QTextBlock, start: int, end: int, is_cleared: Callable[[int], bool]
) -> Iterable[tuple[int, int, QTextCharFormat]]:
    kind = block_kind(block.blockFormat())
    for piece in block.textFormats():
        first = max(start, block.position() + piece.start)
        last = min(end, block.position() + piece.start + piece.length)
        marks = marks_of(piece.format)
        kept = RunMarks(
            0 if marks.revision and is_cleared(marks.revision) else marks.revision,
            0 if marks.removed and is_cleared(abs(marks.removed)) else marks.removed,
            marks.page_start,
        )
        if first < last and kept != marks:
            is_literal = bool(piece.format.property(LITERAL))
            marks = kept if kept != UNMARKED else UNMARKED
            yield first, last, character_format(kind, style_of(piece.format), is_literal=is_literal, marks=marks)


def next_change(
    document: ScreenplayDocument, position: int, is_shown: Callable[[int], bool], *, backwards: bool = False
) -> tuple[int, int] | None:
    """Start and end of the nearest change behind (or before) a position, looking on at the script's other end."""
    block = document.findBlock(position)
    for number in range(document.blockCount() + 1):
        if not block.isValid():
            block = document.lastBlock() if backwards else document.firstBlock()
        changes = _changes(block, is_shown)
        is_home = number == 0
        for change in reversed(changes) if backwards else changes:
            if is_home and (change[1] >= position if backwards else change[0] < position):
                continue
            return change
        block = block.previous() if backwards else block.next()
    return None


def _changes(block: QTextBlock, is_shown: Callable[[int], bool]) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for piece in block.textFormats():
        revision, removed = piece.format.property(REVISION) or 0, abs(piece.format.property(REMOVED) or 0)
        start, end = block.position() + piece.start, block.position() + piece.start + piece.length
        if revision and is_shown(revision):
            if found and found[-1][1] == start:
                found[-1] = (found[-1][0], end)
            else:
                found.append((start, end))
        elif removed and is_shown(removed):
            found.append((start, end))
    return found


def set_scene_numbers(document: ScreenplayDocument, labels: dict[int, str]) -> bool:
    """Give headings these labels, by their indices; one undo step. False where they all had them."""
    changed = {index: label for index, label in labels.items() if document.element_at(index).scene_number != label}
    cursor = QTextCursor(document)
    if changed:
        cursor.beginEditBlock()
        for index, label in changed.items():
            _set_block_property(cursor, document.findBlockByNumber(index), SCENE_NUMBER, label)
        cursor.endEditBlock()
    return bool(changed)


def set_locked_starts(document: ScreenplayDocument, starts: dict[int, tuple[LockedStart, ...]]) -> bool:
    """Make these the starts of locked pages, and no others; one undo step. False where nothing had to change."""
    wanted = {
        index: replace(element, locked_starts=starts.get(index, ()))
        for index, element in enumerate(document.elements)
        if element.locked_starts != starts.get(index, ())
    }
    if not wanted:
        return False
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for index, element in wanted.items():
        _set_starts(document, cursor, document.findBlockByNumber(index), element)
    cursor.endEditBlock()
    return True


def _set_starts(document: ScreenplayDocument, cursor: QTextCursor, block: QTextBlock, element: Element) -> None:
    label = next((start.label for start in element.locked_starts if start.offset == 0), None)
    if block.blockFormat().property(PAGE_LABEL) != label:
        _set_block_property(cursor, block, PAGE_LABEL, label)
    kind = element.kind
    for piece in block.textFormats():
        marks = marks_of(piece.format)
        if marks.page_start:
            cursor.setPosition(block.position() + piece.start)
            cursor.setPosition(block.position() + piece.start + piece.length, _KEEP)
            is_literal, kept = bool(piece.format.property(LITERAL)), replace(marks, page_start="")
            kept = UNMARKED if kept == UNMARKED else kept
            cursor.setCharFormat(character_format(kind, style_of(piece.format), is_literal=is_literal, marks=kept))
    for start in element.locked_starts:
        if start.offset:
            place = block.position() + to_utf16(block.text(), shown_place(element, start.offset))
            look = QTextCharFormat()
            look.setProperty(PAGE_START, start.label)
            cursor.setPosition(place)
            cursor.setPosition(place + 1, _KEEP)
            cursor.mergeCharFormat(look)


def _set_block_property(cursor: QTextCursor, block: QTextBlock, name: int, value: str | None) -> None:
    block_format = block.blockFormat()
    if value is None:
        block_format.clearProperty(name)
    else:
        block_format.setProperty(name, value)
    cursor.setPosition(block.position())
    cursor.setBlockFormat(block_format)
