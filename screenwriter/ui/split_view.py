"""View > Split View: a second pane beside or below the page, which shows another place of the same script."""

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QTextCursor

from screenwriter.storage.settings import Settings
from screenwriter.ui.appearance import Appearance, editor_colours
from screenwriter.ui.editor.reading_pane import ReadingPane
from screenwriter.ui.editor.screenplay_editor import ScreenplayEditor
from screenwriter.ui.main_window import MainWindow
from screenwriter.ui.script_overview import ScriptOverview
from screenwriter.ui.settings_controller import SettingsController
from screenwriter.ui.theme import Theme

_WRITES_AT_CARET = {
    "cut", "paste", "paste_plain", "dual", "bold", "italic", "underline", "mark_selection",
    "scene_up", "scene_down", "omit_scene", "insert_note", "boneyard", "bookmark",
}  # fmt: skip
_EQUAL = [1000, 1000]


class SplitView(QObject):
    """Opens and closes the pane of one window; what is on stays on at the next start.

    While the pane has the keyboard, a place chosen in the navigator is shown there, and commands that write at the
    caret wait: the caret one looks at is not theirs.
    """

    def __init__(
        self,
        window: MainWindow,
        editor: ScreenplayEditor,
        settings: SettingsController,
        overview: ScriptOverview,
        appearance: Appearance,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._editor = editor
        self._settings = settings
        self._overview = overview
        self._appearance = appearance
        self._is_reading = False
        self.pane: ReadingPane | None = None
        self._switch = window.actions_by_name["split_view"]
        self._beside_switch = window.actions_by_name["split_beside"]
        self._apply(settings.settings)
        self._switch.toggled.connect(self._set_open)
        self._beside_switch.toggled.connect(self._set_beside)
        settings.changed.connect(self._apply)
        appearance.theme_changed.connect(self._colour_pane)
        editor.keyboard_came.connect(self._use_editor)  # not QApplication.focusChanged: it hands on deleted widgets

    @Slot()
    def start_afresh(self) -> None:
        """Another script is shown."""
        if self.pane is not None:
            self.pane.start_afresh()

    @Slot(bool)
    def _set_open(self, is_open: bool) -> None:
        self._settings.change(split_view=is_open)

    @Slot(bool)
    def _set_beside(self, is_beside: bool) -> None:
        self._settings.change(split_beside=is_beside)

    @Slot(object)
    def _apply(self, settings: Settings) -> None:
        self._switch.setChecked(settings.split_view)
        self._beside_switch.setChecked(settings.split_beside)
        wanted = Qt.Orientation.Horizontal if settings.split_beside else Qt.Orientation.Vertical
        if self._window.split.orientation() != wanted:
            self._window.split.setOrientation(wanted)
            self._window.split.setSizes(_EQUAL)
        self._editor.rest_on_text(is_wanted=settings.split_view and settings.split_beside)
        is_open = self.pane is not None and not self.pane.isHidden()
        if settings.split_view and not is_open:
            self._open()
        elif is_open and not settings.split_view:
            self._close()

    def _open(self) -> None:
        if self.pane is None:
            self.pane = ReadingPane(self._editor)
            self.pane.writing_wanted.connect(self._write_at)
            self.pane.keyboard_came.connect(self._use_pane)
            self.pane.keyboard_left.connect(self._leave_pane)
            self._window.split.addWidget(self.pane)
            self._window.split.setSizes(_EQUAL)
        self.pane.show()
        self.pane.show_element(self._editor.textCursor().blockNumber())

    def _close(self) -> None:
        assert self.pane is not None
        had_keyboard = self.pane.hasFocus()
        self.pane.hide()
        self._overview.shown_in = self._editor
        self._set_reading(False)
        if had_keyboard:
            self._window.focus_editor()

    @Slot(int)
    def _write_at(self, position: int) -> None:
        """Bring the writing caret to a place of the pane."""
        cursor = QTextCursor(self._editor.document())
        cursor.setPosition(position)
        self._editor.put_caret(cursor)
        self._window.focus_editor()

    @Slot()
    def _use_editor(self) -> None:
        self._overview.shown_in = self._editor
        self._set_reading(False)

    @Slot()
    def _use_pane(self) -> None:
        assert self.pane is not None
        self._overview.shown_in = self.pane
        self._set_reading(True)

    @Slot()
    def _leave_pane(self) -> None:
        self._set_reading(False)

    def _set_reading(self, is_reading: bool) -> None:
        if is_reading == self._is_reading:
            return
        self._is_reading = is_reading
        hint = self.tr("Enter: write here") if is_reading else self._editor.status_hint()
        self._window.status_line.set_hint(hint)
        if self._window.is_welcome_shown():  # where all of them are off
            return
        for name, action in self._window.actions_by_name.items():
            if name in _WRITES_AT_CARET or name.startswith("kind_"):
                action.setEnabled(not is_reading)

    @Slot(object)
    def _colour_pane(self, theme: Theme) -> None:
        if self.pane is not None:
            self.pane.apply_colours(editor_colours(theme))
