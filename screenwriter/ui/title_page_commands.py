"""Format > Title Page: the entries that stand before the script, and the way back from a change."""

from PySide6.QtCore import QObject, Slot

from screenwriter.screenplay.document import TitleEntry
from screenwriter.screenplay.page_format import A4, LETTER
from screenwriter.ui.document_controller import DocumentController
from screenwriter.ui.editor.screenplay_editor import ScreenplayEditor
from screenwriter.ui.main_window import MainWindow
from screenwriter.ui.settings_controller import SettingsController

_PAPERS = {"letter": LETTER, "a4": A4}


class TitlePageCommands(QObject):
    """Connects the command ``title_page`` of a window.

    The title page is no part of the text's undo history; instead it is remembered here as it was before the first
    change since the script was opened, for the dialog's Revert.
    """

    def __init__(
        self,
        window: MainWindow,
        editor: ScreenplayEditor,
        documents: DocumentController,
        settings: SettingsController,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._editor = editor
        self._documents = documents
        self._settings = settings
        self._earlier: tuple[TitleEntry, ...] | None = None  # None: nothing was changed here
        window.actions_by_name["title_page"].triggered.connect(self.show_title_page)
        documents.opened.connect(self._forget)

    @Slot()
    def show_title_page(self) -> None:
        """Edit the title page."""
        from screenwriter.ui.dialogs.title_page_dialog import TitlePageDialog  # loads the system's printing

        document = self._editor.screenplay_document
        present = document.title_page
        paper = document.page_format or _PAPERS[self._settings.settings.paper]
        earlier = present if self._earlier is None else self._earlier
        dialog = TitlePageDialog(present, earlier, paper, not self._documents.is_read_only, self._window)
        if dialog.exec() and dialog.entries() != present:
            self._earlier = earlier
            document.set_title_page(dialog.entries())
        dialog.deleteLater()
        self._window.focus_editor()

    @Slot()
    def _forget(self) -> None:
        self._earlier = None
