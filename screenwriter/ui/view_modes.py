"""The ways of seeing the page that help to concentrate: View > Typewriter Scrolling and View > Focus."""

from PySide6.QtCore import QObject, Slot

from screenwriter.storage.settings import Settings
from screenwriter.ui.editor.focus_dimming import FocusDimming
from screenwriter.ui.editor.screenplay_editor import ScreenplayEditor
from screenwriter.ui.editor.typewriter import TypewriterScrolling
from screenwriter.ui.main_window import MainWindow
from screenwriter.ui.settings_controller import SettingsController


class ViewModes(QObject):
    """Keeps menu, settings and editor of one window in step; what is on stays on at the next start."""

    def __init__(self, window: MainWindow, editor: ScreenplayEditor, settings: SettingsController) -> None:
        super().__init__(window)
        self._settings = settings
        self._typewriter = TypewriterScrolling(editor)
        self._focus = FocusDimming(editor)
        self._typewriter_switch = window.actions_by_name["typewriter"]
        self._focus_switch = window.actions_by_name["focus"]
        self._apply(settings.settings)
        self._typewriter_switch.toggled.connect(self._set_typewriter)
        self._focus_switch.toggled.connect(self._set_focus)
        settings.changed.connect(self._apply)

    @Slot(bool)
    def _set_typewriter(self, is_on: bool) -> None:
        self._settings.change(typewriter_scrolling=is_on)

    @Slot(bool)
    def _set_focus(self, is_on: bool) -> None:
        self._settings.change(focus_dimming=is_on)

    @Slot(object)
    def _apply(self, settings: Settings) -> None:
        self._typewriter_switch.setChecked(settings.typewriter_scrolling)
        self._focus_switch.setChecked(settings.focus_dimming)
        self._typewriter.apply(is_on=settings.typewriter_scrolling, height_percent=settings.typewriter_height_percent)
        self._focus.apply(is_on=settings.focus_dimming)
