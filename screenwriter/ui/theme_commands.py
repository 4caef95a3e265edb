"""Themes of the writer's own in the menu of themes, and the folder they lie in."""

import shutil
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QAction, QActionGroup, QDesktopServices

from screenwriter.storage.settings import FILE_VALUE, Settings
from screenwriter.ui.appearance import Appearance
from screenwriter.ui.main_window import MainWindow
from screenwriter.ui.settings_controller import SettingsController
from screenwriter.ui.theme_file_wording import refusal_text, unknown_text
from screenwriter.ui.theme_files import ThemeFileError, read_theme_file, theme_paths

_TOPIC = "theme"
EXAMPLE = Path("themes") / "example" / "evening-blue.toml"
"""Among the program's own files: what a theme file may hold, with remarks."""


class ThemeCommands(QObject):
    """The menu View > Theme of one window.

    Args:
        folder: the writer's themes; made when it is opened for the first time.
        open_folder: shows a folder in the system's file manager; another in tests.
    """

    def __init__(
        self,
        window: MainWindow,
        settings: SettingsController,
        appearance: Appearance,
        folder: Path,
        resources: Path,
        open_folder: Callable[[Path], bool] | None = None,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._appearance = appearance
        self._folder = folder
        self._example = resources / EXAMPLE
        self._open_folder = open_folder or _open_in_file_manager
        self._own: list[QAction] = []
        self._shown: list[tuple[Path, str]] = []
        self._menu = window.menus["View/&Theme"]
        self._line = self._menu.insertSeparator(window.actions_by_name["themes_folder"])
        self._menu.aboutToShow.connect(self.fill)
        window.actions_by_name["themes_folder"].triggered.connect(self.open_folder)
        appearance.refused.connect(self._tell_refused, Qt.ConnectionType.QueuedConnection)
        appearance.read_with_unknown.connect(self._tell_unknown)
        settings.changed.connect(self.show_choice)
        self.fill()

    @Slot()
    def fill(self) -> None:
        """Read the folder anew; a file that can't be used is there by its file's name, and says why when chosen."""
        found = [(path, self._title(path)) for path in theme_paths(self._folder)]
        if found == self._shown:
            return
        self._shown = found
        for action in self._own:
            self._window.actions_by_name.pop(action.objectName(), None)
            self._menu.removeAction(action)
            action.deleteLater()
        self._own = [self._action(path, title) for path, title in found]
        self._menu.insertActions(self._line, self._own)
        self.show_choice(self._settings.settings)

    @Slot(object)
    def show_choice(self, settings: Settings) -> None:
        """Check the theme that is set."""
        if action := self._window.actions_by_name.get(f"theme_{settings.theme}"):
            action.setChecked(True)

    @Slot()
    def open_folder(self) -> None:
        """Show the folder; where there is none yet, make it, with an example in it."""
        try:
            if not self._folder.exists():
                self._folder.mkdir(parents=True)
                shutil.copyfile(self._example, self._folder / self._example.name)
                self.fill()
        except OSError as error:
            text = self.tr("The folder of themes could not be made: {detail}.")
            self._window.strip.say(_TOPIC, text.format(detail=error.strerror or error))
            return
        if not self._open_folder(self._folder):
            self._window.strip.say(_TOPIC, self.tr("Your themes are in {folder}.").format(folder=self._folder))

    def _action(self, path: Path, title: str) -> QAction:
        value = f"{FILE_VALUE}{path.name}"
        action = QAction(title.replace("&", "&&"), self._window)
        action.setObjectName(f"theme_{value}")
        action.setCheckable(True)
        action.setData(value)
        tip = self.tr("From your theme file {name}; choose it again to see changes").format(name=path.name)
        action.setToolTip(tip)
        action.setStatusTip(tip)
        action.triggered.connect(self._choose)
        group = self._window.actions_by_name["theme_system"].actionGroup()
        if isinstance(group, QActionGroup):
            group.addAction(action)
        self._window.actions_by_name[action.objectName()] = action
        return action

    def _title(self, path: Path) -> str:
        try:
            return read_theme_file(path, self._appearance.bases)[0].name
        except ThemeFileError:
            return path.name

    @Slot()
    def _choose(self) -> None:
        action = self.sender()
        if not isinstance(action, QAction):
            return
        value = str(action.data())
        self._appearance.read_again(value)
        if self._appearance.choice == value:
            self._settings.change(theme=value)

    @Slot(object)
    def _tell_refused(self, error: ThemeFileError) -> None:
        self._window.strip.say(_TOPIC, refusal_text(error))
        self._settings.change(theme=self._appearance.choice)
        self.show_choice(self._settings.settings)

    @Slot(str, tuple)
    def _tell_unknown(self, file_name: str, unknown: tuple) -> None:
        self._window.strip.say(_TOPIC, unknown_text(file_name, unknown))


def _open_in_file_manager(folder: Path) -> bool:
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
