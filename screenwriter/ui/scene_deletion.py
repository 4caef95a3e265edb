"""Whole scenes that are to go: in a locked script the writer is asked whether they are to be omitted instead.

Source: editing.md section 7. Asked about are scenes selected whole and then cut or deleted, and scenes deleted in the
navigator, the cards or the outline.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Slot

from screenwriter.screenplay.scene_ranges import scene_range
from screenwriter.screenplay.structure import parts_of
from screenwriter.ui.dialogs.omit_question import ask_omit_or_delete
from screenwriter.ui.editor.scene_removal import can_omit, delete_scenes, omit_scenes, selected_scenes
from screenwriter.ui.editor.screenplay_editor import ScreenplayEditor
from screenwriter.ui.main_window import MainWindow
from screenwriter.ui.panels.structure_model import SceneRow
from screenwriter.ui.script_overview import ScriptOverview
from screenwriter.ui.settings_controller import SettingsController

_TOLD_MS = 6000


class SceneDeletion(QObject):
    """Stands between the commands that delete and the script of one window."""

    def __init__(
        self, window: MainWindow, editor: ScreenplayEditor, overview: ScriptOverview, settings: SettingsController
    ) -> None:
        super().__init__(window)
        self._window = window
        self._editor = editor
        self._document = editor.screenplay_document
        self._overview = overview
        self._settings = settings
        editor.take_removal = self.take_selection
        window.navigator.model.requests.deleted.connect(self.delete_rows)

    def take_selection(self, copy: Callable[[], None]) -> bool:
        """The selection is about to be deleted; ``copy`` puts it on the clipboard if it is cut.

        False: nothing has been done, it may go as it is.
        """
        if not self._is_locked():
            return False
        scenes = selected_scenes(self._editor)
        if not scenes:
            return False
        choice = self._choice(scenes)
        if choice == "omit":
            copy()
            omit_scenes(self._editor, scenes, removes_selection=True)
            self._tell_omitted(len(scenes))
        return choice != "delete"

    @Slot(list)
    def delete_rows(self, rows: list[SceneRow]) -> None:
        """Take these scenes out; a row older than the text is left alone."""
        self._editor.close_lists()
        if self._editor.isReadOnly():
            self._say(self.tr("This script is open for reading only"))
            return
        scenes = self._scenes_of(rows)
        if not scenes:
            return
        choice = self._choice(scenes) if self._is_locked() else "delete"
        if choice == "omit":
            omit_scenes(self._editor, scenes)
            self._tell_omitted(len(scenes))
        elif choice == "delete":
            delete_scenes(self._editor, scenes)
            one = self.tr("The scene is deleted. Undo brings it back")
            many = self.tr("{count} scenes are deleted. Undo brings them back").format(count=len(scenes))
            self._say(one if len(scenes) == 1 else many)
        self._overview.refresh()

    def _scenes_of(self, rows: Sequence[SceneRow]) -> list[tuple[int, int]]:
        titles = {part.start: part.title for part in parts_of(self._document.elements) if part.is_scene}
        scenes = set()
        for row in rows:
            known = row.part.title if row.part is not None else None
            if row.index in titles and known in (None, titles[row.index]):
                scenes.add(scene_range(self._document.elements, row.index))
        return sorted(scene for scene in scenes if scene is not None)

    def _is_locked(self) -> bool:
        production = self._document.production
        return production.numbering.is_locked or production.page_lock is not None

    def _choice(self, scenes: Sequence[tuple[int, int]]) -> str:
        """Omit, delete or cancel: as always, or as the writer says now."""
        is_possible = can_omit(self._document, scenes)
        always = self._settings.settings.locked_scene_deletion
        if always == "delete" or (always == "omit" and is_possible):
            return always
        shown = {row.index: row.number for row in self._window.navigator.rows()}
        numbers = [self._document.element_at(start).scene_number or shown.get(start, "") for start, _end in scenes]
        answer = ask_omit_or_delete(self._window, numbers, can_omit=is_possible)
        if answer.is_always:
            self._settings.change(locked_scene_deletion=answer.choice)
        return answer.choice

    def _tell_omitted(self, count: int) -> None:
        one = self.tr("The scene is omitted. Edit > Omit / Restore Scene brings it back")
        many = self.tr("{count} scenes are omitted. Edit > Omit / Restore Scene brings them back").format(count=count)
        self._say(one if count == 1 else many)

    def _say(self, text: str) -> None:
        self._window.status_line.showMessage(text, _TOLD_MS)
