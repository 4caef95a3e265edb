"""Colours and kind looks drawn over the text: never part of the document, its undo history or its emphasis."""

from collections.abc import Sequence

from PySide6.QtGui import QColor, QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from screenwriter.screenplay.elements import UNPRINTED, ElementKind, Style
from screenwriter.screenplay.page_format import LETTER, PageFormat
from screenwriter.screenplay.revisions import Revisions
from screenwriter.ui.editor.block_conversion import annotation_ranges
from screenwriter.ui.editor.editor_colours import EditorColours
from screenwriter.ui.editor.element_formats import REVISION, block_kind
from screenwriter.ui.editor.utf16 import to_utf16, utf16_length


class ElementHighlighter(QSyntaxHighlighter):
    """Dims what is not printed, colours headings and cues, slants lyrics, underlines act markers.

    Must be attached while the document is empty: afterwards Qt lays out the whole script once per paragraph.
    """

    def __init__(self, document: QTextDocument, colours: EditorColours) -> None:
        super().__init__(document)
        self._colours = colours
        self._page_format = LETTER
        self._looks = _kind_looks(colours, LETTER)
        self._dim = _coloured(colours.dim)
        self._on_dark = QColor(colours.page).lightness() < 128
        self._revisions: Revisions | None = None

    def set_page_format(self, page_format: PageFormat) -> None:
        """Show the emphasis that a script's page gives to whole kinds."""
        before, self._page_format = self._page_format, page_format
        if any(page_format.element(kind).style != before.element(kind).style for kind in ElementKind):
            self.set_colours(self._colours)

    def set_revisions(self, revisions: Revisions | None, marked: Sequence[int]) -> None:
        """Show the marks of these sets in their colours; None: there are none to look for.

        ``marked`` are the numbers of the blocks that have marks.
        """
        if revisions == self._revisions:
            return
        self._revisions = revisions
        document = self.document()
        if len(marked) > document.blockCount() // 4:
            self._rehighlight_all()
        elif marked:
            document.setLayoutEnabled(False)  # as for all of them
            for number in marked:
                self.rehighlightBlock(document.findBlockByNumber(number))
            document.setLayoutEnabled(True)

    def set_colours(self, colours: EditorColours) -> None:
        """Repaint the whole script in other colours."""
        self._colours = colours
        self._looks = _kind_looks(colours, self._page_format)
        self._dim = _coloured(colours.dim)
        self._on_dark = QColor(colours.page).lightness() < 128
        self._rehighlight_all()

    def _rehighlight_all(self) -> None:
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
        if self._revisions is not None and self._revisions.shown != "none":
            self._colour_revised(self._revisions, has_notes="[[" in text or "/*" in text)

    def _colour_revised(self, revisions: Revisions, *, has_notes: bool) -> None:
        for piece in self.currentBlock().textFormats():
            number = piece.format.property(REVISION)
            if not number or not revisions.is_shown(number):
                continue
            colour = ink(revisions.set_of(number).colour, self._on_dark)
            step = 1 if has_notes else piece.length  # a note in it has a look of its own
            for place in range(piece.start, piece.start + piece.length, step):
                look = QTextCharFormat(self.format(place))
                look.setForeground(colour)
                self.setFormat(place, step, look)


def ink(colour: str, on_dark: bool) -> QColor:
    """A set's colour as it can be read on the page: on dark paper mixed with white."""
    shown = QColor(colour)
    if on_dark:
        shown = QColor(*(round(part + (255 - part) * 0.45) for part in shown.getRgb()[:3]))
    return shown


def _coloured(colour: str) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setForeground(QColor(colour))
    return look


def _kind_looks(colours: EditorColours, page_format: PageFormat) -> dict[ElementKind, QTextCharFormat]:
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
    for kind in ElementKind:
        style = page_format.element(kind).style
        if style != LETTER.element(kind).style:
            looks[kind] = _styled(looks.get(kind) or _coloured(colours.text), style)
    return looks


def _styled(look: QTextCharFormat, style: Style) -> QTextCharFormat:
    styled = QTextCharFormat(look)
    if Style.BOLD in style:
        styled.setFontWeight(QFont.Weight.Bold)
    styled.setFontItalic(Style.ITALIC in style)
    styled.setFontUnderline(Style.UNDERLINE in style)
    return styled
