"""Bookmarks: put on a paragraph, named, gone to and listed. They move with their paragraph and with undo."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QInputDialog

from screenwriter.screenplay.elements import Element, ElementKind
from screenwriter.ui.editor.bookmark_marks import BookmarkMarks
from screenwriter.ui.editor.screenplay_editor import ScreenplayEditor
from screenwriter.ui.editor.structure_edits import set_bookmark
from screenwriter.ui.main_window import MainWindow
from screenwriter.ui.panels.bookmarks_panel import BookmarkRow, BookmarksPanel
from screenwriter.ui.script_overview import ScriptOverview

_TOLD_MS = 6000
_LIST_AFTER_MS = 150
_LONGEST_EXCERPT = 60  # code points


class BookmarkCommands(QObject):
    """Owns the panel of one window and connects it with the menus."""

    def __init__(self, window: MainWindow, editor: ScreenplayEditor, overview: ScriptOverview) -> None:
        super().__init__(window)
        self._window = window
        self._editor = editor
        self._overview = overview
        self._document = editor.screenplay_document
        self.marks = BookmarkMarks(editor)
        self.panel = BookmarksPanel()
        self.dock = window.add_panel(
            QT_TRANSLATE_NOOP("Panels", "Bookmarks"), self.panel, Qt.DockWidgetArea.LeftDockWidgetArea, is_open=False
        )
        self._later = QTimer(self, singleShot=True, interval=_LIST_AFTER_MS)
        self._later.timeout.connect(self.refresh)
        self._document.elements_changed.connect(self._refresh_later)
        overview.pages_known.connect(self._refresh_later)
        self.panel.list.chosen.connect(overview.go_to_element)
        self.panel.list.removed.connect(self.remove)
        self.panel.list.bookmarks.renamed.connect(self.rename)
        self.panel.list.left.connect(window.focus_editor)
        for name, do in (
            ("bookmark", self.toggle),
            ("name_bookmark", self.ask_name),
            ("next_bookmark", self.go_to_next),
            ("previous_bookmark", self.go_to_previous),
        ):
            window.actions_by_name[name].triggered.connect(do)

    @Slot()
    def toggle(self) -> None:
        """Put a bookmark on the caret's paragraph, or take it away."""
        index = self._editor.textCursor().blockNumber()
        has_one = self._document.element_at(index).bookmark is not None
        self._set(index, None if has_one else "")

    @Slot()
    def ask_name(self) -> None:
        """Ask for the name of the bookmark on the caret's paragraph, which gets one if it has none."""
        index = self._editor.textCursor().blockNumber()
        present = self._document.element_at(index).bookmark or ""
        name, is_given = QInputDialog.getText(
            self._window, self.tr("Name Bookmark"), self.tr("Name of this place:"), text=present
        )
        if is_given:
            self._set(index, " ".join(name.split()))

    @Slot(int, str)
    def rename(self, index: int, name: str) -> None:
        """Give the bookmark of a paragraph a name."""
        if self._document.element_at(index).bookmark is not None:
            self._set(index, name)

    @Slot(int)
    def remove(self, index: int) -> None:
        """Take the bookmark of a paragraph away."""
        self._set(index, None)

    @Slot()
    def go_to_next(self) -> None:
        """Put the caret on the next paragraph with a bookmark; after the last comes the first."""
        places = self._places()
        if self._are_some(places):
            here = bisect_right(places, self._editor.textCursor().blockNumber())
            self._overview.go_to_element(places[here % len(places)])

    @Slot()
    def go_to_previous(self) -> None:
        """Put the caret on the paragraph with a bookmark before; before the first comes the last."""
        places = self._places()
        if self._are_some(places):
            here = bisect_left(places, self._editor.textCursor().blockNumber())
            self._overview.go_to_element(places[here - 1])

    @Slot()
    def refresh(self) -> None:
        """List the bookmarks as they are now."""
        self._later.stop()
        elements, pages = self._document.elements, self._overview.pages
        rows = []
        for index in self._places():
            element = elements[index]
            page = pages.label_of(pages.page_of(index)[0]) if pages is not None else ""
            excerpt = " ".join(element.text.split())[:_LONGEST_EXCERPT] or self.tr("(empty paragraph)")
            place = self.tr("page {}").format(page) if page else _scene_above(elements, index)
            rows.append(BookmarkRow(index, element.bookmark, excerpt, place))
        self.panel.set_rows(rows)

    @Slot()
    def _refresh_later(self) -> None:
        if not self._later.isActive():
            self._later.start()

    def _set(self, index: int, name: str | None) -> None:
        self._editor.close_lists()
        if self._editor.isReadOnly():
            self._say(self.tr("This script is open for reading only"))
        elif set_bookmark(self._editor, index, name):
            self._editor.viewport().update()
            self.refresh()

    def _places(self) -> list[int]:
        return [index for index, element in enumerate(self._document.elements) if element.bookmark is not None]

    def _are_some(self, places: list[int]) -> bool:
        if not places:
            self._say(self.tr("There are no bookmarks in this script"))
        return bool(places)

    def _say(self, text: str) -> None:
        self._window.status_line.showMessage(text, _TOLD_MS)


def _scene_above(elements: Sequence[Element], index: int) -> str:
    """The heading of the scene that an element stands in or is, "" above the first."""
    above = (elements[place] for place in range(index, -1, -1))
    heading = next((element.text for element in above if element.kind is ElementKind.SCENE_HEADING), "")
    return " ".join(heading.upper().split())
