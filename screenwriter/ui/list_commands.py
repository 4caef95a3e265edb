"""The word lists of the open script: kept in its side folder, those for every script in the settings."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from screenwriter.screenplay.word_lists import ListEdits, WordLists, edits_from_words, edits_to_words
from screenwriter.storage.atomic_file import WriteError
from screenwriter.storage.script_lists import read_script_lists, write_script_lists
from screenwriter.storage.settings import Settings
from screenwriter.ui.dialogs.lists_dialog import ListsDialog
from screenwriter.ui.document_controller import DocumentController
from screenwriter.ui.editor.screenplay_editor import ScreenplayEditor
from screenwriter.ui.main_window import MainWindow
from screenwriter.ui.settings_controller import SettingsController


class ListCommands(QObject):
    """Hands the lists to completion, and follows the script from file to file.

    Args:
        side_folder: where a script's own lists are kept.
    """

    def __init__(
        self,
        window: MainWindow,
        editor: ScreenplayEditor,
        documents: DocumentController,
        settings: SettingsController,
        side_folder: Callable[[Path], Path],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._editor = editor
        self._documents = documents
        self._settings = settings
        self._side_folder = side_folder
        self._path: Path | None = None  # whose lists these are; None: a script without a file yet
        self.lists = WordLists(general=_general(settings.settings))
        window.actions_by_name["word_lists"].triggered.connect(self.show_lists)
        documents.opened.connect(self._read)
        documents.file_used.connect(self._follow)
        settings.changed.connect(self._follow_settings)
        editor.completer.set_lists(self.lists)

    @Slot()
    def show_lists(self) -> None:
        """Let the writer look at the lists and change them."""
        dialog = ListsDialog(self.lists, self._editor.completer.used(), self._window)
        dialog.changed.connect(self._hold)
        dialog.exec()
        self._keep()
        dialog.deleteLater()

    @Slot()
    def _read(self) -> None:
        self._path = self._documents.path
        project = read_script_lists(self._side_folder(self._path)) if self._path is not None else ListEdits()
        brought_along = self._editor.screenplay().smart_lists
        self._hold(replace(self.lists, project=project, brought_along=brought_along))

    @Slot(str)
    def _follow(self, name: str) -> None:
        """The script was saved under this name: its lists go with it."""
        if Path(name) != self._path and self._documents.is_open:
            self._path = Path(name)
            self._keep()

    @Slot(object)
    def _follow_settings(self, settings: Settings) -> None:
        general = _general(settings)
        if general != self.lists.general:
            self._hold(replace(self.lists, general=general))

    @Slot(object)
    def _hold(self, lists: WordLists) -> None:
        self.lists = lists
        self._editor.completer.set_lists(lists)

    def _keep(self) -> None:
        added, hidden = edits_to_words(self.lists.general)
        self._settings.change(list_additions=added, list_hidden=hidden)
        if self._path is None:
            return
        try:
            write_script_lists(self._side_folder(self._path), self.lists.project)
        except (WriteError, OSError) as error:
            text = self.tr("The word lists of this script could not be written and hold until the window closes: {0}")
            self._window.strip.say("lists", text.format(error))
        else:
            self._window.strip.say("lists", "")


def _general(settings: Settings) -> ListEdits:
    return edits_from_words(settings.list_additions, settings.list_hidden)
