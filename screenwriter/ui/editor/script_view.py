"""The page on screen with a document of its own: colours its words, breaks its pages, shows its revision marks."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from screenwriter.screenplay.document import Screenplay
from screenwriter.screenplay.revisions import Revisions
from screenwriter.ui.editor.editor_colours import EditorColours
from screenwriter.ui.editor.editor_settings import EditorSettings
from screenwriter.ui.editor.highlighter import ElementHighlighter
from screenwriter.ui.editor.page_view import PageView
from screenwriter.ui.editor.screenplay_document import ScreenplayDocument
from screenwriter.ui.editor.script_page import ScriptPage


class ScriptView(ScriptPage):
    """A script as a page, and all that belongs to its document whoever else shows it.

    Signals:
        revisions_shown: the Revisions whose marks are shown now; None: there are none.
    """

    revisions_shown = Signal(object)

    def __init__(self, parent: QWidget | None, settings: EditorSettings, colours: EditorColours) -> None:
        document = ScreenplayDocument()
        self._highlighter = ElementHighlighter(document, colours)
        super().__init__(parent, settings, colours, document)
        document.setParent(self)
        self.page_view = PageView(self, document.page_layout)

    def show_revisions(self, revisions: Revisions | None) -> None:
        """Show the marks of these sets; None: the script has none."""
        self.revisions = revisions
        marked = [number for number, element in enumerate(self._document.elements) if element.revised]
        self._highlighter.set_revisions(revisions, marked)
        self.page_view.show_revisions(revisions)
        self.viewport().update()
        self.revisions_shown.emit(revisions)

    def screenplay(self) -> Screenplay:
        """The script as it stands."""
        return self._document.screenplay()

    def apply_colours(self, colours: EditorColours) -> None:
        """Draw in other colours."""
        super().apply_colours(colours)
        self._highlighter.set_colours(colours)

    @Slot()
    def _fit_paper(self) -> None:
        self._highlighter.set_page_format(self._document.page_layout.page_format)
        super()._fit_paper()
