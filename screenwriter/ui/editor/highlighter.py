"""Colours and kind looks drawn over the text: never part of the document, its undo history or its emphasis."""

from PySide6.QtGui import QColor, QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from screenwriter.screenplay.elements import UNPRINTED, ElementKind
from screenwriter.ui.editor.block_conversion import annotation_ranges
from screenwriter.ui.editor.editor_colours import EditorColours
from screenwriter.ui.editor.element_formats import block_kind
from screenwriter.ui.editor.utf16 import to_utf16, utf16_length


class ElementHighlighter(QSyntaxHighlighter):
    """Dims what is not printed, colours headings and cues, slants lyrics, underlines act markers.

    Must be attached while the document is empty: afterwards Qt lays out the whole script once per paragraph.
    """

    def __init__(self, document: QTextDocument, colours: EditorColours) -> None:
        super().__init__(document)
        self._looks = _kind_looks(colours)
        self._dim = _coloured(colours.dim)

    def set_colours(self, colours: EditorColours) -> None:
        """Repaint the whole script in other colours."""
        self._looks = _kind_looks(colours)
        self._dim = _coloured(colours.dim)
        document = self.document()
        # Without this Qt would lay out the script once per paragraph (5,000 paragraphs: 4 s instead of 12 ms).
        document.setLayoutEnabled(False)
        self.rehighlight()
        document.setLayoutEnabled(True)

    def highlightBlock(self, text: str) -> None:  # noqa: N802
        kind = block_kind(self.currentBlock().blockFormat())
        look = self._looks.get(kind)
        if look is not None:
            self.setFormat(0, utf16_length(text), look)
        if kind not in UNPRINTED:
            for start, end in annotation_ranges(text):
                self.setFormat(to_utf16(text, start), utf16_length(text[start:end]), self._dim)


def _coloured(colour: str) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setForeground(QColor(colour))
    return look


def _kind_looks(colours: EditorColours) -> dict[ElementKind, QTextCharFormat]:
    heading = _coloured(colours.heading)
    heading.setFontWeight(QFont.Weight.Bold)
    section = _coloured(colours.section)
    section.setFontWeight(QFont.Weight.Bold)
    synopsis = _coloured(colours.synopsis)
    synopsis.setFontItalic(True)
    lyric = _coloured(colours.text)
    lyric.setFontItalic(True)
    act = _coloured(colours.heading)
    act.setFontUnderline(True)
    looks = {
        ElementKind.SCENE_HEADING: heading,
        ElementKind.CHARACTER: _coloured(colours.cue),
        ElementKind.SECTION: section,
        ElementKind.SYNOPSIS: synopsis,
        ElementKind.LYRIC: lyric,
        ElementKind.NOTE: _coloured(colours.dim),
        ElementKind.BONEYARD: _coloured(colours.dim),
        ElementKind.PAGE_BREAK: _coloured(colours.dim),
    }
    for kind in (ElementKind.NEW_ACT, ElementKind.END_OF_ACT, ElementKind.COLD_OPENING):
        looks[kind] = act
    return looks
