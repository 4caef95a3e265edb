"""Keeps scenes, pages and words beside the page true to the text, none of it in the path of a key.

Pages are counted by ``bridge.analysis_worker``; scenes are read from the document's elements a moment after a change.
"""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot

from screenwriter.bridge.analysis_worker import Paginated
from screenwriter.screenplay.pagination import Pagination
from screenwriter.screenplay.structure import Part
from screenwriter.ui.editor.screenplay_editor import ScreenplayEditor
from screenwriter.ui.editor.script_page import ScriptPage
from screenwriter.ui.panels.navigator import Navigator, SceneRow
from screenwriter.ui.script_parts import ScriptParts
from screenwriter.ui.status_line import StatusLine
from screenwriter.ui.word_count import WordCount

_SCENES_AFTER_MS = 120
_PAGES_AFTER_MS = 250


class ScriptOverview(QObject):
    """Feeds navigator and status line. ``shown_in`` is the page where a chosen place is shown: the one used last.

    Signals:
        pages_wanted: number and tuple of elements, for ``AnalysisWorker.paginate``.
        pages_known: the page count now.
        words_known: the words of the script now.
    """

    pages_wanted = Signal(int, object)
    words_known = Signal(int)
    pages_known = Signal(int)

    def __init__(
        self, editor: ScreenplayEditor, navigator: Navigator, status_line: StatusLine, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._editor = editor
        self.shown_in: ScriptPage = editor
        self._document = editor.screenplay_document
        self._navigator = navigator
        self._status_line = status_line
        self._words = WordCount()
        self._parts = ScriptParts()
        self._pages: Pagination | None = None
        self._number = 0
        self._number_shown = 0
        self._is_counting = False
        self._shown_page = ("", -1)
        self._scenes_later = QTimer(self, singleShot=True, interval=_SCENES_AFTER_MS)
        self._scenes_later.timeout.connect(self._show_scenes)
        self._pages_later = QTimer(self, singleShot=True, interval=_PAGES_AFTER_MS)
        self._pages_later.timeout.connect(self._ask_for_pages)
        self._document.elements_changed.connect(self._follow_change)
        editor.cursorPositionChanged.connect(self._follow_caret)
        navigator.scene_chosen.connect(self.go_to_element)
        elements = self._document.elements
        self._follow_change(0, 0, len(elements))

    def start_afresh(self) -> None:
        """Another script is shown: what was counted says nothing about it."""
        self._pages = None
        self._editor.page_view.forget()
        self._number_shown = self._number + 1
        self._shown_page = ("", -1)
        self._status_line.set_page(0, 0)
        self._scenes_later.stop()
        self._pages_later.stop()
        self._show_scenes()
        self._ask_for_pages()

    @property
    def pages(self) -> Pagination | None:
        """The pages of the text as it is now; None while they are being counted."""
        return None if self._is_counting or self._pages_later.isActive() else self._pages

    def count_again(self) -> None:
        """Something other than the text decides about pages now."""
        self._ask_for_pages()

    def refresh(self) -> None:
        """Show the structure as it is now, without waiting for a pause."""
        self._scenes_later.stop()
        self._show_scenes()

    @property
    def page_count(self) -> int:
        """Pages as last counted, 0 before."""
        return self._pages.page_count if self._pages else 0

    @Slot(object)
    def receive_pages(self, paginated: Paginated) -> None:
        """Show a page count; one that was overtaken by changes is shown too, until the next one comes."""
        if paginated.number < self._number_shown:
            return
        self._number_shown = paginated.number
        self._is_counting = paginated.number != self._number
        self._pages = paginated.pagination
        self._editor.page_view.receive(self._pages)
        if not self._is_counting:
            self._show_scenes()
        self._follow_caret()
        self.pages_known.emit(self._pages.page_count)

    @Slot(int)
    def go_to_element(self, index: int) -> None:
        """Put the caret at the start of an element, and the keyboard on the page."""
        self.shown_in.go_to_element(index)

    def go_to_page(self, label: int | str) -> bool:
        """Put the caret on the first element that begins on a page, by what is printed on it; False: no such page."""
        pages = self._pages.pages if self._pages is not None else ()
        named = str(label).strip().upper()
        page = next((one.number for one in pages if named == one.label or named in one.label.split("-")), 0)
        if self._pages is None or not page:
            return False
        low, high = 0, self._document.blockCount() - 1
        while low < high:
            middle = (low + high) // 2
            if self._pages.page_of(middle)[0] < page:
                low = middle + 1
            else:
                high = middle
        self.go_to_element(low)
        return True

    def go_to_scene(self, number: str) -> bool:
        """Put the caret on the scene with this number, else the first whose heading has these words; False: none."""
        asked = number.strip().casefold()
        rows = self._navigator.rows()
        found = next((row for row in rows if row.number.casefold() == asked), None)
        if found is None and any(letter.isalpha() for letter in asked):
            named = {name.casefold(): row for name, row in zip(self.scene_names(), rows, strict=True)}
            headings = [(row, row.heading.casefold()) for row in rows]
            found = named.get(asked) or next((row for row, text in headings if asked in text), None)
            words = asked.split()
            found = found or next((row for row, text in headings if all(word in text for word in words)), None)
        if found is None:
            return False
        self.go_to_element(found.index)
        return True

    def scene_names(self) -> list[str]:
        """Number and heading of every scene, as ``go_to_scene`` finds them."""
        return [f"{row.number}  {row.heading}" for row in self._navigator.rows()]

    @Slot(int, int, int)
    def _follow_change(self, first: int, removed: int, added: int) -> None:
        self._words.update(self._document.elements, first, removed, added)
        self._status_line.set_words(self._words.total)
        self.words_known.emit(self._words.total)
        concerns_scenes = self._parts.follow(self._document.elements, first, removed, added)
        if concerns_scenes and not self._scenes_later.isActive():
            self._scenes_later.start()
        if not self._pages_later.isActive():
            self._pages_later.start()

    @Slot()
    def _ask_for_pages(self) -> None:
        self._number += 1
        self._is_counting = True
        self.pages_wanted.emit(self._number, self._document.elements)

    @Slot()
    def _show_scenes(self) -> None:
        parts = self._parts.of(self._document.elements)
        self._navigator.set_scenes(scene_rows(parts, self._pages if not self._is_counting else None, self._navigator))
        self._follow_caret()

    @Slot()
    def _follow_caret(self) -> None:
        index = self._editor.textCursor().blockNumber()
        self._navigator.set_current_element(index)
        if self._pages is not None:
            shown = (self._pages.label_of(self._pages.page_of(index)[0]), self._pages.page_count)
            if shown != self._shown_page:
                self._shown_page = shown
                self._status_line.set_page(*shown)


def scene_rows(parts: Sequence[Part], pages: Pagination | None, before: Navigator | None = None) -> list[SceneRow]:
    """Acts, sections and scenes with their numbers, pages and lengths.

    While pages are being counted, rows take page and length of the scene that had that place before, so that the list
    does not flicker.
    """
    old = before.rows() if before is not None and pages is None else ()
    eighths = dict(pages.scene_eighths()) if pages is not None else {}
    rows: list[SceneRow] = []
    scenes = 0
    for part in parts:
        place = scenes
        scenes += part.is_scene
        heading = (part.title.upper() if part.is_scene else part.title) or _unnamed(part.is_scene)
        page, length, label = 0, 0, ""
        if part.is_scene and pages is not None:
            page, length = pages.page_of(part.start)[0], eighths.get(part.start, 0)
            printed = pages.label_of(page)
            label = "" if printed == str(page) else printed
        elif part.is_scene and place < len(old):
            page, length, label = old[place].page, old[place].eighths, old[place].page_label
        rows.append(SceneRow(part.start, part.number, heading, page, length, label, part))
    return rows


def _unnamed(is_scene: bool) -> str:
    if is_scene:
        return QCoreApplication.translate("ScriptOverview", "(empty heading)")
    return QCoreApplication.translate("ScriptOverview", "(section without a name)")
