"""The page larger or smaller on the screen, with every line breaking where it did.

Only the letters' size changes; the layout scales with it, and the document and its undo history stay untouched.
"""

from PySide6.QtCore import QObject

from screenwriter.ui.editor.element_formats import script_font
from screenwriter.ui.editor.screenplay_editor import ScreenplayEditor


class PageZoom(QObject):
    """Zooms one editor."""

    def __init__(self, editor: ScreenplayEditor) -> None:
        super().__init__(editor)
        self._editor = editor
        self.percent = 100

    def zoom_to(self, percent: int) -> None:
        """Show the page at this size; text, caret and what stood at the top of the view stay."""
        if percent == self.percent:
            return
        self.percent = percent
        editor, document = self._editor, self._editor.screenplay_document
        bar = editor.verticalScrollBar()
        place = bar.value() / max(1.0, document.size().height())
        font = script_font()
        font.setPointSizeF(font.pointSizeF() * percent / 100)
        document.set_font(font)
        bar.setValue(round(place * document.size().height()))
