"""The clipboard: copies leave as Fountain text, pasted scripts come in as elements (editing.md section 1, rule 6)."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication, QTextCursor

from screenwriter.formats.fountain import write_fountain
from screenwriter.formats.pasted_html import read_pasted_html
from screenwriter.formats.pasted_text import read_pasted
from screenwriter.screenplay.document import Screenplay
from screenwriter.screenplay.elements import Element, ElementKind
from screenwriter.ui.editor import block_edits
from screenwriter.ui.editor.block_conversion import LINE_SEPARATOR, Run, block_text, element_runs, read_runs
from screenwriter.ui.editor.clipboard_elements import MIME_TYPE, elements_from_json, elements_to_json
from screenwriter.ui.editor.element_formats import block_kind, character_format, style_of
from screenwriter.ui.editor.screenplay_document import ScreenplayDocument, runs_between
from screenwriter.ui.editor.script_view import ScriptView


def mime_data_of_selection(document: ScreenplayDocument, cursor: QTextCursor) -> QMimeData:
    """The selection for the clipboard: plain Fountain text, and beside it the elements as they are.

    Within one element the plain text is its words alone, notes in their brackets.
    """
    elements = selected_elements(document, cursor)
    data = QMimeData()
    if _is_within_one_element(document, cursor):
        data.setText(cursor.selectedText().replace(LINE_SEPARATOR, "\n"))
    else:
        data.setText(write_fountain(Screenplay(elements=tuple(elements))).strip("\n") + "\n")
    data.setData(MIME_TYPE, elements_to_json(elements))
    return data


def selected_elements(document: ScreenplayDocument, cursor: QTextCursor) -> list[Element]:
    """The elements of a selection; the first and last hold only what is selected of them."""
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    block = document.findBlock(start)
    elements: list[Element] = []
    while block.isValid() and block.position() <= end:
        if block.position() == end and elements:
            break  # the selection ends with a whole line: nothing of this element is in it
        first = max(start - block.position(), 0)
        last = min(end - block.position(), block.length() - 1)
        element = document.element_of(block)
        if first > 0 or last < block.length() - 1:
            text, spans, annotations = read_runs(runs_between(block, first, last))
            element = replace(element, text=text, spans=spans, annotations=annotations)
        elements.append(replace(element, source=None))
        block = block.next()
    return elements


def _is_within_one_element(document: ScreenplayDocument, cursor: QTextCursor) -> bool:
    return document.findBlock(cursor.selectionStart()) == document.findBlock(cursor.selectionEnd())


def paste(view: ScriptView, source: QMimeData) -> None:
    """Paste over the selection, as one undo step."""
    text = _clean(source.text())
    elements = _own_elements(source)
    is_inline = elements is not None and len(elements) == 1 and not source.text().endswith("\n")
    if elements is None:
        elements, text = _read_elsewhere(source, text)
    if not elements and not text:
        return
    document = view.screenplay_document
    cursor = view.textCursor()
    cursor.beginEditBlock()
    _make_room(document, cursor)
    if elements and is_inline:
        _insert_runs(cursor, block_kind(cursor.blockFormat()), _runs(elements[0]))
    elif elements:
        insert_script(document, cursor, elements)
    else:
        _insert_words(cursor, text)
    cursor.endEditBlock()
    view.put_caret(cursor)


def paste_plain(view: ScriptView) -> None:
    """Paste the clipboard's words into the caret's element, line ends as line breaks; one undo step."""
    text = _clean(QGuiApplication.clipboard().text())
    if not text:
        return
    cursor = view.textCursor()
    cursor.beginEditBlock()
    _make_room(view.screenplay_document, cursor)
    _insert_words(cursor, text)
    cursor.endEditBlock()
    view.put_caret(cursor)


def _make_room(document: ScreenplayDocument, cursor: QTextCursor) -> None:
    if cursor.hasSelection():
        block_edits.remove_selection(document, cursor)
    block_edits.leave_page_break(document, cursor)


def _clean(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2029", "\n").replace("\u2028", "\n").strip("\n")


def _own_elements(source: QMimeData) -> tuple[Element, ...] | None:
    if not source.hasFormat(MIME_TYPE):
        return None
    try:
        return elements_from_json(bytes(source.data(MIME_TYPE).data())) or None
    except ValueError:
        return None  # written by another version: its Fountain text is there as well


def _read_elsewhere(source: QMimeData, text: str) -> tuple[tuple[Element, ...], str]:
    """The elements that text from elsewhere stands for, or none: it is words for the element at the caret.

    Formatting tells more than the words alone where another program gave both; one line takes the kind at the caret.
    """
    if source.hasHtml() and "\n" in text:
        formatted = read_pasted_html(source.html())
        if formatted is not None:
            return formatted, text
    pasted = read_pasted(text)
    return pasted.elements, pasted.words


def _insert_words(cursor: QTextCursor, text: str) -> None:
    kind = block_kind(cursor.blockFormat())
    cursor.insertText(block_text(text), character_format(kind, style_of(cursor.charFormat())))


def insert_script(document: ScreenplayDocument, cursor: QTextCursor, elements: Sequence[Element]) -> None:
    """Insert elements at the cursor, which ends behind the last.

    Inside a text, a first or last element of the text's own kind joins it; otherwise the text is split around them. An
    empty element gives way.
    """
    cursor.beginEditBlock()
    if cursor.block().length() == 1:
        document.replace_block(cursor, elements[0])
        document.insert_elements(cursor, elements[1:])
    elif cursor.atBlockEnd():
        document.insert_elements(cursor, elements)
    elif cursor.atBlockStart():
        block_edits.add_above(document, cursor)
        above = QTextCursor(cursor.block().previous())
        document.replace_block(above, elements[0])
        document.insert_elements(above, elements[1:])
        cursor.setPosition(above.position())
    else:
        _insert_inside(document, cursor, elements)
    cursor.endEditBlock()


def _insert_inside(document: ScreenplayDocument, cursor: QTextCursor, elements: Sequence[Element]) -> None:
    kind = block_kind(cursor.blockFormat())
    block_edits.split(document, cursor, kind)
    lower = QTextCursor(cursor)
    upper = QTextCursor(cursor.block().previous())
    upper.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    rest = list(elements)
    if rest[0].kind is kind:
        _insert_runs(upper, kind, _runs(rest.pop(0)))
    last = rest.pop() if rest and rest[-1].kind is kind else None
    lower.setPosition(upper.block().next().position())
    if last is not None:
        _insert_runs(lower, kind, _runs(last))
    document.insert_elements(upper, rest)
    cursor.setPosition(upper.position() if last is None else lower.position())


def _runs(element: Element) -> list[Run]:
    return element_runs(element.text, element.spans, element.annotations)


def _insert_runs(cursor: QTextCursor, kind: ElementKind, runs: Sequence[Run]) -> None:
    for run in runs:
        cursor.insertText(run.text, character_format(kind, run.style, is_literal=run.is_literal))
