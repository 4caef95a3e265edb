"""What the writer points at: the selected text, or the scene of the caret, as paragraphs with those before it."""

from screenwriter.messages import Paragraph
from screenwriter.screenplay.elements import Element
from screenwriter.screenplay.scene_ranges import scene_range
from screenwriter.screenplay.told_context import first_told
from screenwriter.ui.editor.screenplay_editor import ScreenplayEditor

MOST_PARAGRAPHS = 200

Pointed = tuple[bool, tuple[Paragraph, ...], tuple[Paragraph, ...]]
"""Whether it is a selection, what stands before it, what it holds."""


def passage_at_caret(editor: ScreenplayEditor) -> Pointed | None:
    """The paragraphs of the selection, whole ones, or of the scene; None: there is no printed text.

    At most ``MOST_PARAGRAPHS``, from the start.
    """
    cursor = editor.textCursor()
    elements = editor.screenplay_document.elements
    document = editor.document()
    if cursor.hasSelection():
        start = document.findBlock(cursor.selectionStart()).blockNumber()
        end = document.findBlock(cursor.selectionEnd()).blockNumber() + 1
    else:
        start, end = scene_range(elements, cursor.blockNumber()) or (0, 0)
    passage = _paragraphs(elements[start : min(end, start + MOST_PARAGRAPHS)])
    before = _paragraphs(elements[first_told(start) : start])
    return (cursor.hasSelection(), before, passage) if passage else None


def _paragraphs(elements: tuple[Element, ...]) -> tuple[Paragraph, ...]:
    return tuple(Paragraph(e.kind.value, e.text) for e in elements if e.is_printed and e.text.strip())
