"""Which theme holds: the one set, a file of the writer's own, or the system's, followed while the program runs."""

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication

from screenwriter.storage.settings import FILE_VALUE
from screenwriter.ui.editor.editor_colours import EditorColours
from screenwriter.ui.theme import Theme, apply_theme, load_theme
from screenwriter.ui.theme_files import ThemeFileError, UnknownColour, read_theme_file

THEMES = ("light", "dark", "sepia")
"""Files of ``resources/themes``; the first two follow the system."""


class Appearance(QObject):
    """Colours the program.

    ``choice`` is the value of the setting ``theme`` that holds: what is refused changes nothing.

    Signals:
        theme_changed: the Theme now.
        refused: a ThemeFileError; the theme before stays.
        read_with_unknown: name of a theme file that holds, and the UnknownColours in it; often none.
    """

    theme_changed = Signal(object)
    refused = Signal(object)
    read_with_unknown = Signal(str, tuple)

    def __init__(
        self,
        application: QApplication,
        folder: Path,
        choice: str,
        parent: QObject | None = None,
        own_folder: Path | None = None,
    ) -> None:
        """``choice`` is a value of the setting ``theme``; ``own_folder`` has the writer's themes, None for no such."""
        super().__init__(parent)
        self._application = application
        self._themes = {name: load_theme(folder / f"{name}.toml") for name in THEMES}
        self._own_folder = own_folder
        self._own: Theme | None = None
        self.choice = "system"
        application.styleHints().colorSchemeChanged.connect(self._follow_system)
        if choice in self._themes:
            self.choice = choice
        elif choice.startswith(FILE_VALUE):
            with suppress(ThemeFileError):  # said when somebody can hear it: ``choose`` is asked for the same again
                self._own, self.choice = self._read(choice)[0], choice
        self.theme = self._wanted()
        apply_theme(application, self.theme)

    @property
    def bases(self) -> dict[bool, Theme]:
        """The themes whose colours stand in for those that a theme file leaves out, for dark = false and true."""
        return {False: self._themes["light"], True: self._themes["dark"]}

    @Slot(str)
    def choose(self, choice: str) -> None:
        """Use another value of the setting ``theme``."""
        if choice != self.choice:
            self.read_again(choice)

    def read_again(self, choice: str) -> None:
        """Use a value of the setting, reading its file even where it holds already: it may have been changed."""
        own = None
        if choice.startswith(FILE_VALUE):
            try:
                own, unknown = self._read(choice)
            except ThemeFileError as error:
                self.refused.emit(error)
                return
            self.read_with_unknown.emit(choice.removeprefix(FILE_VALUE), unknown)
        self.choice, self._own = choice, own
        self._update()

    def _read(self, choice: str) -> tuple[Theme, tuple[UnknownColour, ...]]:
        folder = self._own_folder or Path()
        return read_theme_file(folder / Path(choice.removeprefix(FILE_VALUE)).name, self.bases)

    def _wanted(self) -> Theme:
        if self._own is not None:
            return self._own
        if self.choice in self._themes:
            return self._themes[self.choice]
        is_dark = self._application.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return self._themes["dark" if is_dark else "light"]

    @Slot()
    def _follow_system(self) -> None:
        self._update()

    def _update(self) -> None:
        wanted = self._wanted()
        if wanted != self.theme:
            self.theme = wanted
            apply_theme(self._application, wanted)
            self.theme_changed.emit(wanted)


def editor_colours(theme: Theme) -> EditorColours:
    """The theme's colours by the names the editor uses."""
    colours = theme.colours
    return EditorColours(
        page=colours["page"],
        desk=colours["desk"],
        text=colours["ink"],
        heading=colours["ink"],
        cue=colours["ink"],
        dim=colours["text_faint"],
        section=colours["section"],
        synopsis=colours["synopsis"],
        completion=colours["ghost"],
        selection=colours["selection"],
        selected_text=colours["selection_text"],
        popup=colours["panel"],
        popup_border=colours["border"],
    )
