"""Connects the commands of the menus to what does them. Each method is one thing a writer can ask for."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction

from screenwriter.screenplay.elements import ElementKind
from screenwriter.storage.settings import limits
from screenwriter.ui.action_tables.format_table import KIND_KEYS
from screenwriter.ui.dialogs.command_list import CommandList
from screenwriter.ui.dialogs.go_to_dialog import GoToDialog
from screenwriter.ui.dialogs.help_pages import show_about, show_keys
from screenwriter.ui.dialogs.settings_dialog import SettingsDialog
from screenwriter.ui.document_controller import DocumentController
from screenwriter.ui.editor.screenplay_editor import ScreenplayEditor
from screenwriter.ui.key_table import read_key_changes
from screenwriter.ui.main_window import MainWindow
from screenwriter.ui.script_overview import ScriptOverview
from screenwriter.ui.settings_controller import SettingsController

_ZOOM_STEP = 10


class WindowCommands(QObject):
    """The commands of one window; suggestions and models are connected elsewhere."""

    def __init__(
        self,
        window: MainWindow,
        editor: ScreenplayEditor,
        documents: DocumentController,
        settings: SettingsController,
        overview: ScriptOverview,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._editor = editor
        self._documents = documents
        self._settings = settings
        self._overview = overview
        self._connect_file_commands()
        self._connect_edit_commands()
        self._connect_view_commands()
        self._on("keys", self._show_keys)
        self._on("about", self._show_about)

    def _on(self, name: str, do: Callable[[], object]) -> None:
        self._window.actions_by_name[name].triggered.connect(do)

    def _connect_file_commands(self) -> None:
        documents, welcome = self._documents, self._window.welcome
        self._on("new", documents.new)
        self._on("open", documents.open_chosen)
        self._on("save", documents.save)
        self._on("save_as", documents.save_as)
        self._on("close", documents.close)
        self._on("settings", self._show_settings)
        welcome.new_wanted.connect(documents.new)
        welcome.open_wanted.connect(documents.open_chosen)
        welcome.file_chosen.connect(self._open_recent)
        welcome.mode_chosen.connect(self._set_mode)
        self._window.recent_chosen.connect(self._open_recent)
        self._window.file_dropped.connect(documents.open)

    def _connect_edit_commands(self) -> None:
        editor = self._editor
        for name, do in (
            ("undo", editor.undo),
            ("redo", editor.redo),
            ("cut", editor.cut),
            ("copy", self._copy),
            ("paste", editor.paste),
            ("paste_plain", editor.paste_plain),
            ("select_all", self._select_all),
            ("dual", editor.toggle_dual),
            ("bold", editor.toggle_bold),
            ("italic", editor.toggle_italic),
            ("underline", editor.toggle_underline),
            ("go_to", self._show_go_to),
            ("commands", self._show_commands),
        ):
            self._on(name, do)
        for kind, _, _ in KIND_KEYS:
            action = self._window.actions_by_name[f"kind_{kind.value}"]
            action.setData(kind.value)
            action.triggered.connect(self._set_kind)
        for name in ("undo", "redo"):
            self._window.actions_by_name[name].setEnabled(False)
        editor.undoAvailable.connect(self._window.actions_by_name["undo"].setEnabled)
        editor.redoAvailable.connect(self._window.actions_by_name["redo"].setEnabled)

    def _connect_view_commands(self) -> None:
        self._on("zoom_in", self._zoom_in)
        self._on("zoom_out", self._zoom_out)
        self._on("zoom_reset", self._zoom_reset)
        self._on("page_view", self._set_page_view)
        for name in ("theme_system", "theme_light", "theme_dark", "theme_sepia"):
            action = self._window.actions_by_name[name]
            action.setData(name.removeprefix("theme_"))
            action.triggered.connect(self._set_theme)

    # What the commands do

    @Slot()
    def _copy(self) -> None:
        self._overview.shown_in.copy()

    @Slot()
    def _select_all(self) -> None:
        self._overview.shown_in.selectAll()

    @Slot()
    def _set_kind(self) -> None:
        self._editor.set_kind(ElementKind(self._sender_data()))
        self._window.focus_editor()

    @Slot()
    def _set_theme(self) -> None:
        self._settings.change(theme=self._sender_data())

    @Slot(bool)
    def _set_page_view(self, is_on: bool) -> None:
        self._settings.change(page_view=is_on)

    @Slot(str)
    def _set_mode(self, mode: str) -> None:
        self._settings.change(suggestions_mode=mode)

    @Slot(str)
    def _open_recent(self, path: str) -> None:
        if not self._documents.open(path):
            self._settings.forget_file_if_gone(path)

    @Slot()
    def _zoom_in(self) -> None:
        self._zoom_to(self._settings.settings.zoom_percent + _ZOOM_STEP)

    @Slot()
    def _zoom_out(self) -> None:
        self._zoom_to(self._settings.settings.zoom_percent - _ZOOM_STEP)

    @Slot()
    def _zoom_reset(self) -> None:
        self._zoom_to(100)

    def _zoom_to(self, percent: int) -> None:
        least, most = limits("zoom_percent")
        self._settings.change(zoom_percent=max(least, min(most, percent)))

    @Slot()
    def _show_settings(self) -> None:
        SettingsDialog(self._settings, self._window, self._window.actions_by_name).exec()

    @Slot()
    def _show_go_to(self) -> None:
        overview = self._overview
        overview.refresh()
        GoToDialog(
            overview.go_to_page, overview.go_to_scene, overview.page_count, self._window, overview.scene_names()
        ).exec()

    @Slot()
    def _show_commands(self) -> None:
        actions = [a for name, a in self._window.actions_by_name.items() if name != "commands"]
        commands = CommandList(actions, self._window)
        if commands.exec() and commands.chosen is not None:
            commands.chosen.trigger()

    @Slot()
    def _show_keys(self) -> None:
        keys = read_key_changes(self._settings.settings.key_changes)
        show_keys(self._window.actions_by_name.values(), keys, self._window)

    @Slot()
    def _show_about(self) -> None:
        show_about(self._window)

    def _sender_data(self) -> str:
        action = self.sender()
        return action.data() if isinstance(action, QAction) else ""
