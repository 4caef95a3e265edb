"""The Revision menu: marks on changed text, locked scene numbers, locked pages, CONTINUED at page ends.

Sets, locks and switches are part of the script and saved with it; what a lock writes into the text is an undo step, and
taking that step back takes the lock back too.
"""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QTextCursor

from screenwriter.screenplay.elements import ElementKind
from screenwriter.screenplay.layout_units import PaginationOptions
from screenwriter.screenplay.locked_pages import lock_pages
from screenwriter.screenplay.production import Production
from screenwriter.screenplay.revisions import SHOWN_CHOICES, Revisions
from screenwriter.screenplay.scene_numbers import SceneNumbering, better_scheme, number_scenes
from screenwriter.ui.document_controller import DocumentController
from screenwriter.ui.editor.revision_edits import (
    clear_marks,
    mark_selection,
    next_change,
    set_locked_starts,
    set_scene_numbers,
)
from screenwriter.ui.editor.screenplay_editor import ScreenplayEditor
from screenwriter.ui.lock_history import LockHistory
from screenwriter.ui.main_window import MainWindow
from screenwriter.ui.script_overview import ScriptOverview

_TOLD_MS = 6000


class RevisionCommands(QObject):
    """Connects the menu of one window.

    Signals:
        page_options_changed: PaginationOptions, for ``AnalysisWorker.set_page_options``.
    """

    page_options_changed = Signal(object)

    def __init__(
        self, window: MainWindow, editor: ScreenplayEditor, documents: DocumentController, overview: ScriptOverview
    ) -> None:
        super().__init__(window)
        self._window = window
        self._editor = editor
        self._document = editor.screenplay_document
        self._documents = documents
        self._overview = overview
        self._lock_history = LockHistory()
        self._wants_page_lock = False  # as soon as pages are counted
        for name, do in (
            ("revision_sets", self.show_sets),
            ("mark_selection", self.mark_selection),
            ("next_change", self.go_to_next),
            ("previous_change", self.go_to_previous),
            ("clear_selected_marks", self.clear_selection),
            ("clear_set_marks", self.clear_set),
            ("clear_all_marks", self.clear_all),
        ):
            self._action(name).triggered.connect(do)
        self._action("revision_mode").triggered.connect(self.set_mode)
        self._action("lock_scene_numbers").triggered.connect(self.lock_numbers)
        self._action("lock_pages").triggered.connect(self.lock_pages)
        self._action("show_continueds").triggered.connect(self.show_continueds)
        for choice in SHOWN_CHOICES:
            self._action(f"marks_{choice}").setData(choice)
            self._action(f"marks_{choice}").triggered.connect(self._choose_shown)
        editor.marking.labels_given.connect(self._note_labels)
        editor.marking.edited.connect(self._lock_history.forget_undone)
        editor.marking.stepped.connect(self._follow_step)
        self._document.elements_changed.connect(self._look_for_marks)
        overview.pages_known.connect(self._lock_counted_pages)
        self._show_state()

    @property
    def production(self) -> Production:
        """The state of the script on screen."""
        return self._document.production

    @Slot()
    def start_afresh(self) -> None:
        """Another script is shown."""
        self._lock_history.forget()
        self._wants_page_lock = False
        self._show_state()
        self.page_options_changed.emit(PaginationOptions(page_lock=self.production.page_lock))
        if not self.production.numbering.is_locked and self._has_lettered_numbers():
            self._say(self.tr("The scene numbers look locked. Revision > Lock Scene Numbers keeps them so"))

    def _has_lettered_numbers(self) -> bool:
        numbers = (element.scene_number for element in self._document.elements)
        return any(number and not number.isdecimal() for number in numbers)

    # Marks

    @Slot(bool)
    def set_mode(self, is_on: bool) -> None:
        """Mark what is typed and changed from now on, or no longer."""
        revisions = replace(self.production.revisions, is_on=is_on)
        if is_on and revisions.shown == "none":
            revisions = replace(revisions, shown="all")
        self._change(replace(self.production, revisions=revisions))
        active = revisions.set_of(revisions.active)
        if is_on:
            self._say(self.tr("Changes are marked: {name}").format(name=active.name))
        else:
            self._say(self.tr("Changes are no longer marked"))

    @Slot()
    def show_sets(self) -> None:
        """Edit the sets and choose the one to write in."""
        from screenwriter.ui.dialogs.revision_sets_dialog import RevisionSetsDialog

        used = frozenset(mark.revision for element in self._document.elements for mark in element.revised)
        dialog = RevisionSetsDialog(self.production.revisions, used, self._window)
        if dialog.exec():
            self._change(replace(self.production, revisions=dialog.revisions()))
        dialog.deleteLater()
        self._window.focus_editor()

    @Slot()
    def mark_selection(self) -> None:
        """Mark the selected text as changed."""
        if not self._edit(lambda: mark_selection(self._editor, self.production.revisions.active)):
            self._say(self.tr("Select the text to be marked first"))

    @Slot()
    def clear_selection(self) -> None:
        """Take the marks off the selected text; without a selection off the paragraph at the caret."""
        cursor = self._editor.textCursor()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        if start == end:
            start, end = cursor.block().position(), cursor.block().position() + cursor.block().length()
        self._clear(start, end, lambda _number: True)

    @Slot()
    def clear_set(self) -> None:
        """Take away all marks of the active set."""
        active = self.production.revisions.active
        self._clear(0, self._document.characterCount(), lambda number: number == active)

    @Slot()
    def clear_all(self) -> None:
        """Take away the marks of every set."""
        self._clear(0, self._document.characterCount(), lambda _number: True)

    @Slot()
    def go_to_next(self) -> None:
        """Select the next change."""
        self._go(backwards=False)

    @Slot()
    def go_to_previous(self) -> None:
        """Select the change before."""
        self._go(backwards=True)

    def _clear(self, start: int, end: int, is_cleared: Callable[[int], bool]) -> None:
        if not self._edit(lambda: clear_marks(self._document, start, end, is_cleared)):
            self._say(self.tr("There are no marks to take away"))

    def _go(self, *, backwards: bool) -> None:
        self._editor.close_lists()
        cursor = self._editor.textCursor()
        position = cursor.selectionStart() if backwards else cursor.selectionEnd()
        found = next_change(self._document, position, self.production.revisions.is_shown, backwards=backwards)
        if found is None:
            self._say(self.tr("No marked change is shown in this script"))
            return
        cursor.setPosition(found[0])
        cursor.setPosition(found[1], QTextCursor.MoveMode.KeepAnchor)
        self._editor.put_caret(cursor)
        self._window.focus_editor()

    @Slot()
    def _choose_shown(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._change(replace(self.production, revisions=replace(self.production.revisions, shown=action.data())))

    # Locks

    @Slot(bool)
    def lock_numbers(self, is_locked: bool) -> None:
        """Give every scene a number that stays with it; or let numbers go again, which leaves them as they are."""
        before = self.production
        if not is_locked:
            self._change(replace(before, numbering=replace(before.numbering, is_locked=False)))
            self._say(self.tr("Scene numbers are no longer locked; those there are stay"))
            return
        headings = [i for i, e in enumerate(self._document.elements) if e.kind is ElementKind.SCENE_HEADING]
        present = [self._document.element_at(index).scene_number for index in headings]
        scheme = better_scheme(present) if any(present) else before.numbering.scheme
        numbering = SceneNumbering(True, scheme, frozenset(), before.numbering.skips_i_and_o)
        labels = number_scenes(present, numbering)
        after = replace(before, numbering=replace(numbering, ledger=frozenset(labels)))
        self._lock(lambda: set_scene_numbers(self._document, dict(zip(headings, labels, strict=True))), before, after)
        self._say(self.tr("{count} scene numbers are locked").format(count=len(labels)))

    @Slot(bool)
    def lock_pages(self, is_locked: bool) -> None:
        """Keep every page where it begins now; or let pages follow the text again."""
        before = self.production
        if not is_locked:
            self._lock(lambda: set_locked_starts(self._document, {}), before, replace(before, page_lock=None))
            self._say(self.tr("Pages follow the text again"))
            return
        pages = self._overview.pages
        self._wants_page_lock = pages is None
        if pages is None or not pages.pages:
            self._show_state()
            self._say(self.tr("Pages are locked as soon as they are counted") if pages is None else self.tr("No pages"))
            return
        lock, starts = lock_pages(pages)
        self._lock(lambda: set_locked_starts(self._document, starts), before, replace(before, page_lock=lock))
        self._say(self.tr("{count} pages are locked; new text goes to A-pages").format(count=len(lock.labels)))

    @Slot()
    def _lock_counted_pages(self) -> None:
        if self._wants_page_lock and self._overview.pages is not None:
            self.lock_pages(True)

    @Slot(bool)
    def show_continueds(self, is_on: bool) -> None:
        """Print (CONTINUED) where a scene goes over a page's end."""
        breaks = replace(self.production.scene_breaks, at_bottom=is_on, at_top=is_on)
        self._change(replace(self.production, scene_breaks=breaks))

    def _lock(self, write: Callable[[], bool], before: Production, after: Production) -> None:
        low = self._document.availableUndoSteps()
        self._edit(write)
        self._lock_history.note(low, self._document.availableUndoSteps(), before, after)
        self._change(after)

    @Slot(tuple)
    def _note_labels(self, labels: tuple[str, ...]) -> None:
        """Scenes were numbered: their labels are never given out again, whatever becomes of them."""
        numbering = self.production.numbering
        self._change(
            replace(self.production, numbering=replace(numbering, ledger=numbering.ledger | frozenset(labels)))
        )

    @Slot(int)
    def _follow_step(self, steps: int) -> None:
        """A step was taken back or done again, and perhaps a lock with it."""
        wanted = self._lock_history.at(steps, self.production)
        if wanted != self.production:
            self._change(wanted)

    # Keeping everything true

    def _edit(self, do: Callable[[], bool]) -> bool:
        """Change marks, which are no changes of the text themselves."""
        if self._documents.is_read_only:
            self._say(self.tr("This script is open for reading only"))
            return True
        self._editor.close_lists()
        done: list[bool] = []
        steps = self._document.availableUndoSteps()
        self._editor.marking.rest(lambda: done.append(do()))
        if done[0]:
            self._lock_history.forget_undone(steps)
        return done[0]

    def _change(self, production: Production) -> None:
        before = self.production
        if production == before:
            self._show_state()
            return
        if self._documents.is_read_only:
            self._show_state()
            return
        self._editor.marking.rest(lambda: self._document.set_production(production))
        self._show_state()
        if (production.page_lock, production.scene_breaks) != (before.page_lock, before.scene_breaks):
            self.page_options_changed.emit(PaginationOptions(page_lock=production.page_lock))
            self._overview.count_again()

    @Slot(int, int, int)
    def _look_for_marks(self, first: int, _removed: int, added: int) -> None:
        if self._editor.revisions is None:
            fresh = (self._document.element_at(index) for index in range(first, first + added))
            if any(element.revised for element in fresh):
                self._editor.show_revisions(self.production.revisions)

    def _show_state(self) -> None:
        production, revisions = self.production, self.production.revisions
        has_marks = revisions.is_on or any(element.revised for element in self._document.elements)
        self._editor.show_revisions(revisions if has_marks else None)
        self._editor.page_view.scene_breaks = production.scene_breaks
        for name, is_on in (
            ("revision_mode", revisions.is_on),
            (f"marks_{revisions.shown}", True),
            ("lock_scene_numbers", production.numbering.is_locked),
            ("lock_pages", production.page_lock is not None),
            ("show_continueds", production.scene_breaks.at_bottom or production.scene_breaks.at_top),
        ):
            self._action(name).setChecked(is_on)
        self._window.status_line.set_revision(_active_name(revisions))

    def _action(self, name: str) -> QAction:
        return self._window.actions_by_name[name]

    def _say(self, text: str) -> None:
        self._window.status_line.showMessage(text, _TOLD_MS)


def _active_name(revisions: Revisions) -> str:
    return revisions.set_of(revisions.active).name if revisions.is_on else ""
