"""Edits that keep kinds right where QTextCursor alone would not: splitting, joining, removing, changing kind.

Each takes the cursor it works with and leaves it where the caret belongs; each is one undo step, or part of the
caller's edit block.
"""

from PySide6.QtGui import QTextBlock, QTextCursor

from screenwriter.screenplay.elements import SPEECH_PARTS, Element, ElementKind
from screenwriter.screenplay.typing_rules import is_bare
from screenwriter.ui.editor.element_formats import block_kind, character_format
from screenwriter.ui.editor.screenplay_document import ScreenplayDocument, select_block_text

_MOVE = QTextCursor.MoveOperation
_KEEP = QTextCursor.MoveMode.KeepAnchor


def change_kind(document: ScreenplayDocument, cursor: QTextCursor, kind: ElementKind) -> None:
    """Change the kind of the cursor's block (editing.md section 1, rule 5).

    Leaving Parenthetical drops bare brackets; entering it adds them and leaves the cursor inside.
    """
    old = block_kind(cursor.blockFormat())
    cursor.beginEditBlock()
    if old is ElementKind.PARENTHETICAL and is_bare(old, cursor.block().text()):
        select_block_text(cursor)
        cursor.removeSelectedText()
    if old is not kind:
        document.set_kind(cursor.block(), kind)
    if kind is ElementKind.PARENTHETICAL:
        _add_brackets(cursor)
    cursor.endEditBlock()


def leave_page_break(document: ScreenplayDocument, cursor: QTextCursor) -> None:
    """Text is coming: a page break holds none, so it becomes Action."""
    if block_kind(cursor.blockFormat()) is ElementKind.PAGE_BREAK:
        document.set_kind(cursor.block(), ElementKind.ACTION)


def _add_brackets(cursor: QTextCursor) -> None:
    text = cursor.block().text()
    look = character_format(ElementKind.PARENTHETICAL)
    edge = QTextCursor(cursor)
    edge.setKeepPositionOnInsert(False)
    if not text.startswith("("):
        edge.movePosition(_MOVE.StartOfBlock)
        edge.insertText("(", look)
    if not (text.endswith(")") and len(text) > 1):
        edge.movePosition(_MOVE.EndOfBlock)
        edge.insertText(")", look)
    if cursor.atBlockEnd() or not text:
        step_inside(cursor)
    elif cursor.atBlockStart():
        cursor.setPosition(cursor.position() + 1)


def new_element(kind: ElementKind, above: Element) -> Element:
    """An empty element to stand below ``above``: parts of a dual speech stay in its column."""
    is_same_speech = kind in SPEECH_PARTS and above.kind in (SPEECH_PARTS | {ElementKind.CHARACTER})
    text = "()" if kind is ElementKind.PARENTHETICAL else ""
    return Element(kind, text, dual=above.dual if is_same_speech else None)


def add_below(document: ScreenplayDocument, cursor: QTextCursor, kind: ElementKind) -> None:
    """Add an empty element below the cursor's and put the cursor in it (between the brackets of a parenthetical)."""
    document.insert_elements(cursor, [new_element(kind, document.element_of(cursor.block()))])
    if kind is ElementKind.PARENTHETICAL:
        step_inside(cursor)


def step_inside(cursor: QTextCursor) -> None:
    """Put the cursor before the last character of its block.

    By position: Left would ask the layout, which is not up to date inside an edit block.
    """
    cursor.movePosition(_MOVE.EndOfBlock)
    cursor.setPosition(max(cursor.block().position(), cursor.position() - 1))


def add_above(document: ScreenplayDocument, cursor: QTextCursor) -> None:
    """Add an empty element of the same kind above the cursor's; the cursor stays with its text."""
    cursor.beginEditBlock()
    fresh = new_element(block_kind(cursor.blockFormat()), document.element_of(cursor.block()))
    # The lower half of a split gets the format given: the one with the text must keep its own, origin included.
    cursor.insertBlock(cursor.blockFormat(), cursor.blockCharFormat())
    document.replace_block(QTextCursor(cursor.block().previous()), Element(fresh.kind, dual=fresh.dual))
    cursor.endEditBlock()


def split(document: ScreenplayDocument, cursor: QTextCursor, lower_kind: ElementKind) -> None:
    """Split the cursor's block at the cursor, which goes to the start of the lower half."""
    upper = document.element_of(cursor.block())
    dual = upper.dual if lower_kind is upper.kind or lower_kind in SPEECH_PARTS else None
    lower = Element(lower_kind, dual=dual, level=upper.level if lower_kind is ElementKind.SECTION else 0)
    cursor.beginEditBlock()
    cursor.insertBlock(document.formats.block_format(lower), character_format(lower_kind))
    if lower_kind is not upper.kind:
        document.reformat(cursor.block(), lower)
    cursor.endEditBlock()


def join_with_previous(document: ScreenplayDocument, cursor: QTextCursor) -> None:
    """Join the cursor's block to the one above, which keeps its kind; an empty one above simply goes."""
    block = cursor.block()
    above = block.previous()
    keeper = block if above.length() == 1 and block.length() > 1 else above
    cursor.setPosition(block.position() - 1)
    cursor.setPosition(block.position(), _KEEP)
    _remove_keeping(document, cursor, keeper)


def remove_selection(document: ScreenplayDocument, cursor: QTextCursor) -> None:
    """Remove the selection; the element that is left keeps the kind of the part of which most is left.

    That is the first element's, unless the selection began at its very start and spared something of the last.
    """
    first = document.findBlock(cursor.selectionStart())
    last = document.findBlock(cursor.selectionEnd())
    if first == last:
        cursor.removeSelectedText()
        return
    spares_last = cursor.selectionEnd() < last.position() + last.length() - 1
    keeper = last if cursor.selectionStart() == first.position() and spares_last else first
    _remove_keeping(document, cursor, keeper)


def _remove_keeping(document: ScreenplayDocument, cursor: QTextCursor, keeper: QTextBlock) -> None:
    element = document.element_of(keeper)
    block_format = keeper.blockFormat()
    cursor.beginEditBlock()
    cursor.removeSelectedText()
    document.reformat(cursor.block(), element)
    cursor.setBlockFormat(block_format)
    cursor.endEditBlock()
