"""Index cards, outline and navigator at work: what they ask of the script is done here, each as one undo step."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QObject, Qt, Slot
from PySide6.QtWidgets import QDockWidget, QMenu

from screenwriter.screenplay.elements import ElementKind
from screenwriter.screenplay.scene_ranges import neighbour_above, neighbour_below, scene_range
from screenwriter.screenplay.structure import Part, merged, part_at, parts_of, step_of_section
from screenwriter.ui.editor.scene_moving import move_ranges
from screenwriter.ui.editor.screenplay_editor import ScreenplayEditor
from screenwriter.ui.editor.structure_edits import (
    insert_heading,
    set_colour,
    set_synopsis,
    set_title,
    shift_sections,
)
from screenwriter.ui.main_window import MainWindow
from screenwriter.ui.panels.index_cards import IndexCards
from screenwriter.ui.panels.outline import Outline
from screenwriter.ui.panels.row_menu import fill_colours
from screenwriter.ui.panels.structure_model import SceneRow
from screenwriter.ui.script_overview import ScriptOverview
from screenwriter.ui.settings_controller import SettingsController

_TOLD_MS = 6000
_HEIGHT = 400  # of a panel below the page: two rows of cards
_BOTTOM = Qt.DockWidgetArea.BottomDockWidgetArea


class StructureCommands(QObject):
    """Owns the panels of the structure besides the navigator.

    A row may be older than the text: each request looks the part up again by its heading's place.
    """

    def __init__(
        self, window: MainWindow, editor: ScreenplayEditor, overview: ScriptOverview, settings: SettingsController
    ) -> None:
        super().__init__(window)
        self._settings = settings
        self._window = window
        self._editor = editor
        self._overview = overview
        self._document = editor.screenplay_document
        self._model = window.navigator.model
        self.cards = IndexCards(self._model)
        self.outline = Outline(self._model)
        self.cards_dock = window.add_panel(
            QT_TRANSLATE_NOOP("Panels", "Index Cards"), self.cards, _BOTTOM, is_open=False
        )
        self.outline_dock = window.add_panel(
            QT_TRANSLATE_NOOP("Panels", "Outline"), self.outline, _BOTTOM, is_open=False
        )
        window.tabifyDockWidget(self.cards_dock, self.outline_dock)
        self.outline.tree.columns.set_percent(settings.settings.outline_heading_percent)
        self.outline.tree.columns.chosen.connect(self._keep_columns)
        self._views = (window.navigator.tree, self.cards.view, self.outline.tree)
        self._listen()
        actions = window.actions_by_name
        actions["show_cards"].triggered.connect(self.show_cards)
        actions["show_outline"].triggered.connect(self.show_outline)
        self._colours = QMenu(window)
        self._colours.aboutToShow.connect(self._fill_colours)
        actions["scene_colour"].setMenu(self._colours)
        actions["scene_colour"].triggered.connect(self.offer_colours)

    def _listen(self) -> None:
        requests = self._model.requests
        requests.moved.connect(self.move)
        requests.stepped.connect(self.step)
        requests.retitled.connect(self.retitle)
        requests.synopsis_written.connect(self.write_synopsis)
        requests.coloured.connect(self.colour)
        requests.shifted.connect(self.shift)
        requests.scene_added.connect(self.add_scene)
        requests.section_added.connect(self.add_section)

    @Slot(int)
    def _keep_columns(self, percent: int) -> None:
        self._settings.change(outline_heading_percent=percent)

    # What the views ask

    @Slot(list, int)
    def move(self, rows: list[SceneRow], place: int) -> None:
        """Put scenes and sections before an element."""
        parts = [part for row in rows if (part := self._part(row)) is not None]
        if parts and self._may_write():
            ranges = merged(parts)
            if move_ranges(self._editor, ranges, place):
                self._show_at(place - sum(end - start for start, end in ranges if start < place))

    @Slot(object, int)
    def step(self, row: SceneRow, by: int) -> None:
        """Move a scene or a section one place up or down."""
        part = self._part(row)
        if part is None or not self._may_write():
            return
        elements = self._document.elements
        if part.is_scene:
            moved = scene_range(elements, part.start) or (part.start, part.end)
            beside = neighbour_above(elements, moved[0]) if by < 0 else neighbour_below(elements, moved[1])
            place = None if beside is None else beside[0 if by < 0 else 1]
        else:
            moved = part.start, part.end
            place = step_of_section(self._parts(), part, by, len(elements))
        if place is not None and move_ranges(self._editor, [moved], place):
            self._show_at(place - (moved[1] - moved[0] if by > 0 else 0))
        else:
            self._say(self.tr("It can't be moved further"))

    @Slot(object, str)
    def retitle(self, row: SceneRow, title: str) -> None:
        """Give a heading other words."""
        part = self._part(row)
        if part is not None and self._may_write() and set_title(self._editor, part.start, title):
            self._overview.refresh()

    @Slot(object, str)
    def write_synopsis(self, row: SceneRow, text: str) -> None:
        """Write the synopsis under a heading."""
        part = self._part(row)
        if part is not None and self._may_write() and set_synopsis(self._editor, part, text):
            self._overview.refresh()

    @Slot(list, str)
    def colour(self, rows: list[SceneRow], colour: str) -> None:
        """Give scenes a colour, or none."""
        headings = [part.start for row in rows if (part := self._part(row)) is not None]
        if self._may_write() and set_colour(self._editor, headings, colour):
            self._overview.refresh()

    @Slot(object, int)
    def shift(self, row: SceneRow, by: int) -> None:
        """Make a section deeper or higher, with what is in it."""
        part = self._part(row)
        if part is None or not self._may_write():
            return
        if shift_sections(self._editor, self._parts(), part, by):
            self._show_at(part.start)
        else:
            self._say(self.tr("A section is between one and six deep"))

    @Slot(object)
    def add_scene(self, row: SceneRow | None) -> None:
        """Begin a scene below another, or at the end, and write its heading on the page."""
        self._begin(ElementKind.SCENE_HEADING, self._end_of(row), 0)

    @Slot(object)
    def add_section(self, row: SceneRow | None) -> None:
        """Begin a section above a scene or another section, or at the end, and write its name on the page."""
        part = self._part(row) if row is not None else None
        level = part.level if part is not None and part.level else 1
        place = part.start if part is not None else self._document.blockCount()
        self._begin(ElementKind.SECTION, place, level)

    def _begin(self, kind: ElementKind, place: int, level: int) -> None:
        if self._may_write():
            insert_heading(self._editor, place, kind, level)
            self._overview.refresh()
            self._window.focus_editor()

    # Commands of the menus

    @Slot()
    def show_cards(self) -> None:
        """Bring the index cards forward, with the keyboard."""
        self._bring(self.cards_dock)
        self._select_caret_in(self.cards.view)

    @Slot()
    def show_outline(self) -> None:
        """Bring the outline forward, with the keyboard."""
        self._bring(self.outline_dock)
        self._select_caret_in(self.outline.tree)

    @Slot()
    def offer_colours(self) -> None:
        """Show the colours for the caret's scene, at the caret: for the command list, which opens no menus."""
        editor = self._editor
        self._colours.popup(editor.viewport().mapToGlobal(editor.cursorRect().bottomLeft()))

    def _bring(self, dock: QDockWidget) -> None:
        was_open = dock.isVisible()
        dock.show()
        dock.raise_()
        if not was_open:
            self._window.resizeDocks([dock], [_HEIGHT], Qt.Orientation.Vertical)
        dock.widget().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _select_caret_in(self, view: object) -> None:
        self._overview.refresh()
        place = part_at(self._parts(), self._editor.textCursor().blockNumber())
        if place >= 0 and view in self._views:
            view.select_element(self._parts()[place].start)  # type: ignore[attr-defined]

    @Slot()
    def _fill_colours(self) -> None:
        self._colours.clear()
        index = self._editor.textCursor().blockNumber()
        parts = self._parts()
        place = part_at(parts, index)
        if place < 0 or not parts[place].is_scene:
            self._colours.addAction(self.tr("The caret is in no scene")).setEnabled(False)
            return
        part = parts[place]
        fill_colours(self._colours, self._model.requests, [SceneRow(part.start, part.number, part.title, part=part)])

    # Private

    def _parts(self) -> list[Part]:
        return parts_of(self._document.elements)

    def _part(self, row: SceneRow) -> Part | None:
        """The row's part as it is now; None where another begins there since, or none."""
        part = next((part for part in self._parts() if part.start == row.index), None)
        return part if part is None or row.part is None or part.title == row.part.title else None

    def _end_of(self, row: SceneRow | None) -> int:
        part = self._part(row) if row is not None else None
        return part.end if part is not None else self._document.blockCount()

    def _may_write(self) -> bool:
        self._editor.close_lists()
        if self._editor.isReadOnly():
            self._say(self.tr("This script is open for reading only"))
            return False
        return True

    def _show_at(self, index: int) -> None:
        """The structure has changed: show it, and keep what was moved selected."""
        self._overview.refresh()
        for view in self._views:
            if view.isVisible():
                view.select_element(index)

    def _say(self, text: str) -> None:
        self._window.status_line.showMessage(text, _TOLD_MS)
