"""The commands that change a scene, a name or a note as a whole: moved, omitted, renamed, written in one step."""

from PySide6.QtCore import QObject, Slot

from screenwriter.ui.dialogs.rename_dialog import RenameDialog
from screenwriter.ui.editor.boneyard_edits import comment_out, is_in_boneyard, restore
from screenwriter.ui.editor.note_entry import NoteEntry
from screenwriter.ui.editor.scene_edits import is_omitted, omit_scene, put_elements, restore_scene
from screenwriter.ui.editor.scene_moving import move_scene_down, move_scene_up
from screenwriter.ui.editor.screenplay_editor import ScreenplayEditor
from screenwriter.ui.main_window import MainWindow
from screenwriter.ui.scene_deletion import SceneDeletion
from screenwriter.ui.script_overview import ScriptOverview
from screenwriter.ui.settings_controller import SettingsController

_TOLD_MS = 6000


class SceneCommands(QObject):
    """Connects them with the window's menus; what can't be done is said in the status line."""

    def __init__(
        self, window: MainWindow, editor: ScreenplayEditor, overview: ScriptOverview, settings: SettingsController
    ) -> None:
        super().__init__(window)
        self._window = window
        self._editor = editor
        self._notes = NoteEntry(editor)
        self.deletion = SceneDeletion(window, editor, overview, settings)
        editor.key_filters.append(self._notes)
        for name, do in (
            ("scene_up", self.move_up),
            ("scene_down", self.move_down),
            ("omit_scene", self.omit_or_restore),
            ("boneyard", self.comment_out_or_back),
            ("insert_note", self.insert_note),
            ("rename_character", self.rename_character),
        ):
            window.actions_by_name[name].triggered.connect(do)

    @Slot()
    def move_up(self) -> None:
        """Move the caret's scene above the one before."""
        self._editor.close_lists()
        if not move_scene_up(self._editor):
            self._say(self.tr("There is no scene above to change places with"))

    @Slot()
    def move_down(self) -> None:
        """Move the caret's scene below the next."""
        self._editor.close_lists()
        if not move_scene_down(self._editor):
            self._say(self.tr("There is no scene below to change places with"))

    @Slot()
    def omit_or_restore(self) -> None:
        """Omit the caret's scene, or bring it back if it is omitted."""
        self._editor.close_lists()
        if is_omitted(self._editor.screenplay_document, self._editor.textCursor().blockNumber()):
            restore_scene(self._editor)
        elif not omit_scene(self._editor):
            self._say(
                self.tr(
                    "No scene here that can be omitted: the caret is in none, or it holds layout that would be lost"
                )
            )

    @Slot()
    def comment_out_or_back(self) -> None:
        """Take what is selected, or the caret's paragraph, out of the script; or bring back what the caret is in."""
        self._editor.close_lists()
        if self._editor.isReadOnly():
            return
        if is_in_boneyard(self._editor):
            restore(self._editor)
        elif not comment_out(self._editor):
            self._say(self.tr("No text here that can be commented out: there is none, or it holds what would be lost"))

    @Slot()
    def insert_note(self) -> None:
        """Begin a note at the caret."""
        self._editor.close_lists()
        if not self._notes.insert_note():
            self._say(
                self.tr("This text is commented out; a note here would not be one")
                if is_in_boneyard(self._editor)
                else self.tr("The caret is in a note")
            )
        self._window.focus_editor()

    @Slot()
    def rename_character(self) -> None:
        """Ask for a character's new name and change it everywhere."""
        self._editor.close_lists()
        document = self._editor.screenplay_document
        dialog = RenameDialog(document.elements, self._editor.textCursor().blockNumber(), self._window)
        if dialog.exec():
            changed = dialog.changed_elements()
            put_elements(self._editor, changed)
            count = len(changed)
            self._say(self.tr("{n} paragraphs changed").format(n=count) if count else self.tr("Nothing to change"))

    def _say(self, text: str) -> None:
        self._window.status_line.showMessage(text, _TOLD_MS)
