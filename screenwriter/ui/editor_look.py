"""How the script looks on the screen, as the writer set it: theme, size, typing aids, pages."""

from PySide6.QtCore import QObject, Slot

from screenwriter.storage.settings import Settings
from screenwriter.ui.appearance import Appearance, editor_colours
from screenwriter.ui.editor.screenplay_editor import ScreenplayEditor
from screenwriter.ui.main_window import MainWindow
from screenwriter.ui.page_zoom import PageZoom
from screenwriter.ui.theme import Theme
from screenwriter.ui.typing_choices import editor_settings


class EditorLook(QObject):
    """Has the editor follow the settings and the theme."""

    def __init__(self, editor: ScreenplayEditor, window: MainWindow, appearance: Appearance) -> None:
        super().__init__(window)
        self._editor = editor
        self._page_view = window.actions_by_name["page_view"]
        self._appearance = appearance
        self.zoom = PageZoom(editor)

    @Slot(object)
    def apply_settings(self, settings: Settings) -> None:
        """Show what is set now; where the theme changes, ``Appearance.theme_changed`` tells."""
        self._appearance.choose(settings.theme)
        self._editor.apply_settings(editor_settings(settings))
        self.zoom.zoom_to(settings.zoom_percent)
        self._editor.page_view.show(settings.page_view)
        self._page_view.setChecked(settings.page_view)

    @Slot(object)
    def apply_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self._editor.apply_colours(editor_colours(theme))
        # Under a style sheet a viewport keeps the palette it was polished with.
        self._editor.viewport().setPalette(self._editor.palette())
