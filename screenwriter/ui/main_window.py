"""The frame: menus, the page in the middle, panels at the sides, the status line. It places and routes, that is all."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QByteArray, QCoreApplication, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QApplication,
    QDockWidget,
    QFrame,
    QMainWindow,
    QMenu,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QWidget,
)

from screenwriter.ui.actions import build_actions, fill_menus
from screenwriter.ui.message_strip import StripAbove
from screenwriter.ui.panels.navigator import Navigator
from screenwriter.ui.status_line import StatusLine
from screenwriter.ui.welcome import WelcomePage

_LEFT, _RIGHT = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea

_PANEL_WIDTH = 264


class MainWindow(QMainWindow):
    """Shows one script at a time.

    Args:
        editor: the editor pane.

    Signals:
        file_dropped: path of a file the writer dropped on the window.
        recent_chosen: path of a file chosen from the menu of recent files.
        closed: the window is gone for good.
    """

    file_dropped = Signal(str)
    recent_chosen = Signal(str)
    closed = Signal()

    def __init__(self, editor: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("main")
        self.editor = editor
        self.navigator = Navigator()
        self.welcome = WelcomePage()
        self.status_line = StatusLine()
        self.actions_by_name: dict[str, QAction] = build_actions(self)
        self.menus: dict[str, QMenu] = fill_menus(self.menuBar(), self.actions_by_name)
        self._may_close: Callable[[], bool] = lambda: True
        self._pages = QStackedWidget()
        self._welcome_pane = QScrollArea()
        self._welcome_pane.setFrameShape(QFrame.Shape.NoFrame)
        self._welcome_pane.setWidgetResizable(True)
        self._welcome_pane.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._welcome_pane.setWidget(self.welcome)
        self._pages.addWidget(self._welcome_pane)
        self.split = QSplitter()
        self.split.setObjectName("split")
        self.split.setChildrenCollapsible(False)
        self.split.setHandleWidth(7)
        self.split.addWidget(editor)
        self._pages.addWidget(self.split)
        self._title_marks = ""
        self._document_name = ""
        self._docks: list[QDockWidget] = []
        self._hidden_for_welcome: list[QDockWidget] = []
        self._hidden_for_full_screen: list[QDockWidget] = []
        centre = StripAbove(self._pages)
        self.strip = centre.strip
        self.setCentralWidget(centre)
        self.setStatusBar(self.status_line)
        self.addActions(list(self.actions_by_name.values()))  # keys work in full screen too, where the menus are hidden
        self.add_panel(QT_TRANSLATE_NOOP("Panels", "Scenes"), self.navigator, _LEFT)
        self.setAcceptDrops(True)
        self.setDockOptions(QMainWindow.DockOption.AllowTabbedDocks | QMainWindow.DockOption.AnimatedDocks)
        self.resize(_usual_size(self.screen().availableSize()))
        self._connect_panes()
        self.show_welcome()

    def _connect_panes(self) -> None:
        self.navigator.left.connect(self.focus_editor)
        self.actions_by_name["next_pane"].triggered.connect(self._focus_next_pane)
        self.actions_by_name["previous_pane"].triggered.connect(self._focus_previous_pane)
        self.actions_by_name["full_screen"].toggled.connect(self._set_full_screen)
        self.actions_by_name["quit"].triggered.connect(self.close)

    # Parts

    def add_panel(
        self, title: str, widget: QWidget, area: Qt.DockWidgetArea = _RIGHT, *, is_open: bool = True
    ) -> QDockWidget:
        """Put a panel at a side, with a switch in the View menu.

        Args:
            title: in English, marked for translation among ``Panels``: the kept state of the window knows the panel by
                it, whatever the language.
        """
        shown_title = QCoreApplication.translate("Panels", title)
        dock = QDockWidget(shown_title, self)
        dock.setObjectName(f"dock {title}")
        dock.setWidget(widget)
        dock.setFeatures(
            QDockWidget.DockWidgetFeature.DockWidgetMovable | QDockWidget.DockWidgetFeature.DockWidgetClosable
        )
        self.addDockWidget(area, dock)
        self.resizeDocks([dock], [_PANEL_WIDTH], Qt.Orientation.Horizontal)
        switch = dock.toggleViewAction()
        switch.setToolTip(self.tr("Show or hide the panel {title}").format(title=shown_title))
        self.menus["panels"].addAction(switch)
        self._docks.append(dock)
        if not is_open:
            dock.hide()
        elif self.is_welcome_shown():
            self._hidden_for_welcome.append(dock)
            dock.hide()
        return dock

    def guard_closing(self, may_close: Callable[[], bool]) -> None:
        """Have this asked before the window closes; False keeps it open."""
        self._may_close = may_close

    def set_recent_files(self, paths: tuple[str, ...]) -> None:
        """Fill the menu and the welcome page."""
        menu = self.menus["File/Open Recen&t"]
        menu.clear()
        menu.setEnabled(bool(paths))
        for number, path in enumerate(paths[:10], start=1):
            action = menu.addAction(f"&{number % 10}  {Path(path).name}".replace("&&", "&"))
            action.setToolTip(path)
            action.setStatusTip(path)
            action.setData(path)
            action.triggered.connect(self._open_recent)
        self.welcome.set_recent_files(paths)

    # States

    def is_welcome_shown(self) -> bool:
        """Whether there is no script."""
        return self._pages.currentWidget() is self._welcome_pane

    def show_welcome(self) -> None:
        """No script: the welcome page, without panels."""
        for dock in self._docks:
            self._set_aside(dock)
        self._pages.setCurrentWidget(self._welcome_pane)
        self.status_line.set_script_shown(False)
        self.set_document("", is_modified=False)
        self._enable_script_actions(False)
        self.welcome.setFocus()

    def show_editor(self) -> None:
        """A script: the page and the panels that were open."""
        self._pages.setCurrentWidget(self.split)
        for dock in self._hidden_for_welcome:
            dock.show()
        self._hidden_for_welcome.clear()
        self.status_line.set_script_shown(True)
        self._enable_script_actions(True)
        self.focus_editor()

    def set_document(self, name: str, is_modified: bool) -> None:
        """The title; ``name`` is "" without a script."""
        self._document_name = name
        marks = f"{self._title_marks} " if self._title_marks else ""
        program = self.tr("Screenwriter")
        self.setWindowTitle(f"{marks}{name}[*] — {program}" if name else program)
        self.setWindowModified(is_modified and bool(name))

    def set_title_marks(self, marks: str) -> None:
        """Small symbols before the script's name, one for each switch of the script that is on."""
        self._title_marks = marks
        self.set_document(self._document_name, self.isWindowModified())

    def saved_state(self) -> tuple[bytes, bytes]:
        """Geometry and panels, to be restored at the next start."""
        if self.is_welcome_shown():
            for dock in self._hidden_for_welcome:
                dock.show()  # so that the state remembers them as open
        return bytes(self.saveGeometry().data()), bytes(self.saveState().data())

    def restore(self, geometry: bytes, state: bytes) -> None:
        """Put window and panels where they were; anything unusable is ignored by Qt."""
        if geometry:
            self.restoreGeometry(QByteArray(geometry))
        if state and self.restoreState(QByteArray(state)) and self.is_welcome_shown():
            self._hidden_for_welcome.clear()
            for dock in self._docks:
                self._set_aside(dock)

    @Slot()
    def come_forward(self) -> None:
        """Another window was asked for the script that is open here."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()
        QApplication.alert(self)  # where the system lets no window raise itself

    @Slot()
    def focus_editor(self) -> None:
        """Give the keyboard to the page."""
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _set_aside(self, dock: QDockWidget) -> None:
        if not dock.isHidden():
            self._hidden_for_welcome.append(dock)
            dock.hide()

    def _enable_script_actions(self, is_enabled: bool) -> None:
        for name, action in self.actions_by_name.items():
            if name.startswith(("kind_", "marks_", "language_")) or name in _NEEDS_SCRIPT:
                action.setEnabled(is_enabled)
        self.menus["panels"].setEnabled(is_enabled)

    def _panes(self) -> list[QWidget]:
        pages = (self.split.widget(number) for number in range(self.split.count()))
        return [
            *(page for page in pages if not page.isHidden()),
            *(dock.widget() for dock in self._docks if dock.isVisible()),
        ]

    @Slot()
    def _focus_next_pane(self) -> None:
        self._move_focus(1)

    @Slot()
    def _focus_previous_pane(self) -> None:
        self._move_focus(-1)

    def _move_focus(self, step: int) -> None:
        panes = self._panes()
        focused = self.focusWidget()
        here = next(
            (i for i, pane in enumerate(panes) if focused and (pane is focused or pane.isAncestorOf(focused))), 0
        )
        panes[(here + step) % len(panes)].setFocus(Qt.FocusReason.TabFocusReason)

    @Slot(bool)
    def _set_full_screen(self, is_full: bool) -> None:
        self.menuBar().setVisible(not is_full)
        if is_full:
            self._hidden_for_full_screen = [dock for dock in self._docks if dock.isVisible()]
        for dock in self._hidden_for_full_screen:
            dock.setVisible(not is_full and not self.is_welcome_shown())
        state = self.windowState()
        full = Qt.WindowState.WindowFullScreen
        self.setWindowState(state | full if is_full else state & ~full)

    @Slot()
    def _open_recent(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.recent_chosen.emit(action.data())

    # Qt's names

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._may_close():
            event.ignore()
            return
        event.accept()
        self.closed.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        for url in event.mimeData().urls():
            if url.isLocalFile():
                event.acceptProposedAction()
                self.file_dropped.emit(url.toLocalFile())
                return


def _usual_size(screen: QSize) -> QSize:
    """Room for the page between two panels, where the screen has it."""
    return QSize(min(1480, round(screen.width() * 0.96)), min(1000, round(screen.height() * 0.92)))


_NEEDS_SCRIPT = {
    "save", "save_as", "export", "print", "print_preview", "versions", "backups", "close",
    "cut", "copy", "paste", "paste_plain", "select_all", "go_to",
    "next_hint", "previous_hint", "second_draft", "dual", "bold", "italic", "underline", "title_page",
    "zoom_in", "zoom_out", "zoom_reset",
    "page_view", "next_pane", "previous_pane", "suggest_now", "another_way", "draft_scene", "origins",
    "origin_colours", "split_view", "split_beside",
    "find", "replace", "find_next", "find_previous", "find_list", "spelling", "thesaurus",
    "lock_suggestions", "never_learn", "compare_models",
    "revision_mode", "revision_sets", "mark_selection", "next_change", "previous_change",
    "clear_selected_marks", "clear_set_marks", "clear_all_marks",
    "lock_scene_numbers", "lock_pages", "show_continueds",
    "scene_up", "scene_down", "omit_scene", "insert_note", "rename_character", "word_lists",
    "scene_colour", "boneyard", "bookmark", "name_bookmark", "next_bookmark", "previous_bookmark",
    "show_cards", "show_outline",
    "read_aloud", "read_dialogue", "voices",
    "statistics", "reports",
}  # fmt: skip
"""Commands that mean nothing on the welcome page."""
