"""What the model is told before the caret, kept in step with the document: asking costs the same in any script."""

from PySide6.QtCore import QObject, Slot

from screenwriter.messages import Paragraph
from screenwriter.screenplay.told_history import ToldHistory
from screenwriter.ui.editor.screenplay_document import ScreenplayDocument
from screenwriter.ui.editor.suggestion_context import as_messages


class ToldScript(QObject):
    """Follows one document."""

    def __init__(self, document: ScreenplayDocument) -> None:
        super().__init__(document)
        self._document = document
        self._history = ToldHistory(document.elements)
        document.elements_changed.connect(self._follow)

    def context_before(self, index: int) -> tuple[tuple[Paragraph, ...], tuple[str, ...]]:
        """``suggestion_context.context_before`` of the document as it is."""
        return as_messages(*self._history.told_before(index))

    @Slot(int, int, int)
    def _follow(self, first: int, removed: int, added: int) -> None:
        elements = [self._document.element_at(index) for index in range(first, first + added)]
        self._history.replace(first, removed, elements)
