"""The dialogs of what the writer can set about typing, and the keys of the menus as the writer has them."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QKeySequence

from screenwriter.storage.settings import Settings
from screenwriter.ui.dialogs.corrections_dialog import CorrectionsDialog
from screenwriter.ui.dialogs.flow_dialog import FlowDialog
from screenwriter.ui.dialogs.shortcuts_dialog import ShortcutsDialog
from screenwriter.ui.editor.screenplay_editor import ScreenplayEditor
from screenwriter.ui.key_table import KeyTable, commands_by_name, read_key_changes, write_key_changes
from screenwriter.ui.main_window import MainWindow
from screenwriter.ui.settings_controller import SettingsController


class PreferenceCommands(QObject):
    """Keys, flow table and corrections of one window."""

    def __init__(self, window: MainWindow, editor: ScreenplayEditor, settings: SettingsController) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._shown = KeyTable()
        actions = window.actions_by_name
        actions["shortcuts"].triggered.connect(self.show_shortcuts)
        actions["flow_table"].triggered.connect(self.show_flow_table)
        actions["corrections"].triggered.connect(self.show_corrections)
        editor.word_refused.connect(self._leave_word_alone)
        settings.changed.connect(self._apply)
        self._apply(settings.settings)

    @Slot()
    def show_shortcuts(self) -> None:
        """Let the writer change keys."""
        dialog = ShortcutsDialog(self._shown, self._window)
        if dialog.exec():
            self._settings.change(key_changes=write_key_changes(dialog.table))
        dialog.deleteLater()

    @Slot()
    def show_flow_table(self) -> None:
        """Let the writer change what Enter and Tab make."""
        dialog = FlowDialog(self._settings, self._window)
        dialog.exec()
        dialog.deleteLater()

    @Slot()
    def show_corrections(self) -> None:
        """Let the writer change what is put right while typing."""
        dialog = CorrectionsDialog(self._settings.settings, self._window)
        if dialog.exec():
            self._settings.change(slips=dialog.slips(), words_left_alone=dialog.words_left_alone())
        dialog.deleteLater()

    @Slot(str)
    def _leave_word_alone(self, word: str) -> None:
        """The writer took a correction back twice: it is not made again, also in another session."""
        words = self._settings.settings.words_left_alone
        self._settings.change(words_left_alone=tuple(dict.fromkeys((*words, word))))
        text = self.tr("\u201c{0}\u201d is left alone from now on. Format > Corrections changes that.")
        self._window.status_line.showMessage(text.format(word), 8000)

    @Slot(object)
    def _apply(self, settings: Settings) -> None:
        """Give the menus their keys; the editor and the ghost hear of theirs by themselves."""
        table = read_key_changes(settings.key_changes)
        if table == self._shown:
            return
        for name in {*table.changes, *self._shown.changes} & self._window.actions_by_name.keys():
            if name in commands_by_name():
                self._window.actions_by_name[name].setShortcuts(_sequences(table.keys(name)))
        self._shown = table


def _sequences(keys: tuple[str, ...]) -> list[QKeySequence]:
    return [QKeySequence(key, QKeySequence.SequenceFormat.PortableText) for key in keys]
