"""Which theme holds: the one set, or the system's, followed while the program runs."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication

from screenwriter.ui.editor.editor_colours import EditorColours
from screenwriter.ui.theme import Theme, apply_theme, load_theme

THEMES = ("light", "dark", "sepia")
"""Files of ``resources/themes``; the first two follow the system."""


class Appearance(QObject):
    """Colours the program.

    Signals:
        theme_changed: the Theme now.
    """

    theme_changed = Signal(object)

    def __init__(self, application: QApplication, folder: Path, choice: str, parent: QObject | None = None) -> None:
        """``choice`` is a value of the setting ``theme``."""
        super().__init__(parent)
        self._application = application
        self._themes = {name: load_theme(folder / f"{name}.toml") for name in THEMES}
        self._choice = choice
        application.styleHints().colorSchemeChanged.connect(self._follow_system)
        self.theme = self._wanted()
        apply_theme(application, self.theme)

    def choose(self, choice: str) -> None:
        """Use another value of the setting ``theme``."""
        self._choice = choice
        self._update()

    def _wanted(self) -> Theme:
        if self._choice in self._themes:
            return self._themes[self._choice]
        is_dark = self._application.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return self._themes["dark" if is_dark else "light"]

    @Slot()
    def _follow_system(self) -> None:
        self._update()

    def _update(self) -> None:
        wanted = self._wanted()
        if wanted is not self.theme:
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
