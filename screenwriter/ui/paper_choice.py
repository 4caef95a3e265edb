"""Which paper pages are counted on: the script's own, where its file says which, else the writer's."""

from PySide6.QtCore import QObject, Signal

from screenwriter.screenplay.page_format import PageFormat
from screenwriter.storage.settings import Settings
from screenwriter.ui.editor.screenplay_editor import ScreenplayEditor
from screenwriter.ui.usual_page import usual_page


class PaperChoice(QObject):
    """Keeps the editor's document on the right paper.

    Signals:
        chosen: the PageFormat from now on.
    """

    chosen = Signal(object)

    def __init__(self, editor: ScreenplayEditor, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = editor.screenplay_document
        self.usual = usual_page(settings)  # the writer's
        self._document.use_paper(self.usual)

    @property
    def paper(self) -> PageFormat:
        """What pages are counted on now."""
        return self._document.page_format or self.usual

    def choose(self) -> None:
        """Take what the script on show wants."""
        self._document.use_paper(self.usual)
        self.chosen.emit(self.paper)

    def follow(self, settings: Settings) -> bool:
        """Take what the writer set; False if that is no change."""
        usual = usual_page(settings)
        if usual == self.usual:
            return False
        self.usual = usual
        self.choose()
        return True
