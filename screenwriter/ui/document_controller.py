"""One script from opening to closing: its file, whether it is saved, and what to ask before text could be lost.

The editor owns the text. Writing happens in ``bridge.file_worker``; this object decides what is ordered and what
becomes of the answers.
"""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from screenwriter.bridge.file_worker import Saved, SaveRefused
from screenwriter.screenplay.document import Screenplay
from screenwriter.screenplay.elements import Element, ElementKind
from screenwriter.storage.atomic_file import FileStamp, has_changed, stamp
from screenwriter.storage.production_file import read_production, with_production
from screenwriter.storage.recovery import RecoveryCopy
from screenwriter.storage.versions import VersionStore
from screenwriter.ui.autosave import Autosave
from screenwriter.ui.dialogs.problem_texts import file_label
from screenwriter.ui.document_needs import FileFormats, FileQuestions, ScriptEditor
from screenwriter.ui.save_names import SaveNames
from screenwriter.ui.save_orders import SaveOrders
from screenwriter.ui.script_claims import NoClaims, ScriptClaims
from screenwriter.ui.script_names import is_same_file

BLANK = Screenplay(elements=(Element(ElementKind.SCENE_HEADING),))
"""What a new script begins with."""


class DocumentController(QObject):
    """Opens, saves and closes the one script of a window.

    Signals:
        opened: a script is shown; the sentences are what its reader should know about how it was read.
        closed: there is no script any more.
        renamed_or_modified: the title may have to change.
        save_ordered: a SaveOrder, for ``FileWorker.save``.
        file_written: the Screenplay that is in the file now.
        text_saved: what is in the window is in the file.
        text_released: what was in the window is saved, or was let go by the writer.
        file_used: path of a file that was opened or saved.
        autosave_failed: reason of a save nobody asked for that failed.
    """

    opened = Signal(tuple)
    closed = Signal()
    renamed_or_modified = Signal()
    save_ordered = Signal(object)
    file_written = Signal(object)
    text_saved = Signal()
    text_released = Signal()
    file_used = Signal(str)
    autosave_failed = Signal(str)

    def __init__(
        self,
        editor: ScriptEditor,
        formats: FileFormats,
        questions: FileQuestions,
        parent: QObject | None = None,
        claims: ScriptClaims | None = None,
    ) -> None:
        super().__init__(parent)
        self._claims = claims or NoClaims()
        self.backup_root: Path | None = None
        self.side_store_of: Callable[[Path], VersionStore] | None = None  # where a script's marks and locks are kept
        self.is_read_only = False
        self._accepted_losses: tuple[Path, tuple[str, ...]] | None = None
        self._editor = editor
        self._formats = formats
        self._questions = questions
        self._names = SaveNames(formats, questions, self)
        self.path: Path | None = None
        self.stamp: FileStamp | None = None
        self.is_open = False
        self.last_folder = ""
        self.has_nothing_own: Callable[[], bool] = lambda: False  # an untitled script that nobody would want saved
        self._title_if_untitled = ""
        self._keeps_format = True
        self._save_again = False
        self._orders = SaveOrders(editor, self)
        self._orders.ordered.connect(self.save_ordered)
        self._autosave = Autosave(self)
        self._autosave.due.connect(self._save_quietly)
        editor.document().modificationChanged.connect(self.renamed_or_modified)
        editor.document().contentsChanged.connect(self._plan_autosave)

    # What is open

    @property
    def name(self) -> str:
        """The script's name as shown."""
        return self._title_if_untitled or file_label(self.path)

    @property
    def was_saved_by_itself(self) -> bool:
        """Whether nobody asked for the last save."""
        return self._orders.is_quiet

    def is_modified(self) -> bool:
        """Whether the window holds text that is in no file."""
        return self.is_open and self._editor.document().isModified()

    def is_changed_on_disk(self) -> bool:
        """Whether another program has written to the script's file since it was read or saved here."""
        if self.path is None or self.stamp is None:
            return False
        try:
            return has_changed(self.path, self.stamp) is not None
        except OSError:
            return False

    # Commands

    @Slot()
    def new(self) -> None:
        """An empty script, once the present one may be left."""
        self.begin(BLANK)

    @Slot(object, str)
    def begin(self, screenplay: Screenplay, title: str = "") -> bool:
        """An untitled script with this in it; False: the present one was not to be left."""
        if not self.may_leave():
            return False
        own = replace(screenplay, title_source=None, trail=None, as_read=None)
        self._show(replace(own, elements=tuple(replace(e, source=None) for e in own.elements)), None, None)
        self._title_if_untitled = title
        self.renamed_or_modified.emit()
        return True

    @Slot()
    def open_chosen(self) -> None:
        """Ask for a file and open it."""
        if path := self._questions.ask_file_to_open(self.last_folder):
            self.open(path)

    @Slot(str)
    def open(self, name: str | Path) -> bool:
        """Open a file; whatever goes wrong, the present script stays as it is."""
        path = Path(name).absolute()
        is_shown = self.is_open and self.path is not None and is_same_file(path, self.path)
        if is_shown and not self.is_changed_on_disk() and not self.is_read_only:
            self.opened.emit(())
            return True
        try:
            known = stamp(path)
            script = self._formats.read(path)
        except Exception as error:  # a reader's own bug must not take the present script with it either
            self._questions.tell_open_failed(path, error)
            return False
        is_ours = self._claims.request(path)
        if not is_ours and not self._wants_to_read(path):
            return False
        if not self.may_leave():
            self._claims.settle(False)
            return False
        self._show(script.screenplay, path, known, script.warnings, script.can_save_in_place, is_read_only=not is_ours)
        self.file_used.emit(str(path))
        return True

    def restore(self, copy: RecoveryCopy) -> bool:
        """Show a recovery copy as unsaved text of its script; False: the present script was not to be left."""
        screenplay = self._formats.read_text(copy.text)
        if not self.may_leave():
            return False
        path = Path(copy.script_path) if copy.script_path else None
        screenplay = self._with_recovered_marks(copy, path, screenplay)
        is_own_format = path is None or path.suffix.lower() in self._formats.own
        is_ours = path is None or self._claims.request(path)
        if not is_ours:
            self.release_file()
        self._show(screenplay, path, copy.stamp, keeps_format=is_own_format and is_ours)
        self._title_if_untitled = "" if copy.script_path else copy.title
        self._editor.document().setModified(True)
        self.renamed_or_modified.emit()
        return True

    def _with_recovered_marks(self, copy: RecoveryCopy, path: Path | None, screenplay: Screenplay) -> Screenplay:
        """Revision marks, locks and colours as the copy has them, else as they were saved."""
        try:
            return with_production(copy.production, screenplay)
        except ValueError:  # a copy of a version before, or a damaged one
            if path is None or self.side_store_of is None:
                return screenplay
            return read_production(self.side_store_of(path).folder, screenplay)

    @Slot()
    def save(self) -> None:
        """Save to the script's file, asking for a name where it has none that can be written."""
        if not self.is_open:
            return
        if self.path is None or not self._can_save_in_place():
            self.save_as()
        elif self._orders.is_waiting:
            self._save_again = True
        else:
            self._save_asked(self.path, self.stamp)

    @Slot()
    def save_as(self) -> None:
        """Ask for a name and save there."""
        if not self.is_open:
            return
        self._orders.wait_until_settled()
        path = self._names.ask(self._suggested_name())
        if path is not None:
            self._save_asked(path, None)

    @Slot()
    def close(self) -> None:
        """Close the script, once it may be left."""
        if self.is_open and self.may_leave():
            self._forget_script()
            self.closed.emit()

    @Slot()
    def release_file(self) -> None:
        """The window is gone: other windows may have the script."""
        self._claims.release()

    def may_leave(self) -> bool:
        """Whether the present text is saved, or may be let go; asks, and waits for saving."""
        self._orders.wait_until_settled()
        if self.is_modified() and not (self.path is None and self.has_nothing_own()):
            answer = self._questions.ask_unsaved(self.name)
            if answer == "save":
                self.save()
                self._orders.wait_until_settled()
            if answer == "cancel" or (answer == "save" and self.is_modified()):
                return False
        self.text_released.emit()
        return True

    def set_autosave(self, seconds: float) -> None:
        """Save by itself after this pause; 0: never."""
        self._autosave.set_pause(seconds)

    # Answers of the file worker

    @Slot(object)
    def receive_saved(self, saved: Saved) -> None:
        """The file is written."""
        written = self._orders.take_saved(saved.number)
        if written is None:
            return
        self._claims.settle(True)
        self.path, self.stamp, self._title_if_untitled = saved.path, saved.stamp, ""
        self._keeps_format = True
        self._set_read_only(False)
        self.last_folder = str(saved.path.parent)
        if self._orders.is_text_as_ordered:
            self._editor.document().setModified(False)
            self.text_saved.emit()
        self.file_written.emit(written)
        self.renamed_or_modified.emit()
        self.file_used.emit(str(saved.path))
        self._go_on()

    @Slot(object)
    def receive_refused(self, refused: SaveRefused) -> None:
        """The file was not written: ask what to do, unless nobody had asked for saving."""
        if not self._orders.take_refused(refused.number):
            return
        self._save_again = False
        self._claims.settle(False)
        if self._orders.is_quiet:
            self.autosave_failed.emit(refused.reason)
        elif refused.reason == "changed_on_disk":
            while (answer := self._questions.ask_changed_on_disk(refused.path)) == "compare":
                self._questions.show_comparison(refused.path, self._editor.screenplay())
            self._act(answer, refused.path)
        else:
            self._act(self._questions.ask_after_refusal(refused), refused.path)
        self._go_on()

    def _act(self, answer: str, path: Path) -> None:
        if answer == "overwrite":
            self._order_save(path, None)
        elif answer == "retry":
            self._order_save(path, self.stamp if path == self.path else None)
        elif answer == "keep_both":
            self._save_asked(self._names.beside(path), None)
        elif answer == "save_as":
            self.save_as()

    def _go_on(self) -> None:
        if self._save_again and not self._orders.is_waiting:
            self._save_again = False
            self.save()
        self._orders.tell_settled()

    # Private

    def _show(
        self,
        screenplay: Screenplay,
        path: Path | None,
        known: FileStamp | None,
        warnings: tuple[str, ...] = (),
        keeps_format: bool = True,
        is_read_only: bool = False,
    ) -> None:
        if path is None or is_read_only:
            self.release_file()
        self._claims.settle(True)
        self._set_read_only(is_read_only)
        self.path, self.stamp, self._title_if_untitled = path, known, ""
        self._keeps_format = keeps_format
        if path is not None:
            self.last_folder = str(path.parent)
        self._editor.set_screenplay(screenplay)
        self._editor.document().setModified(False)
        self._orders.start_afresh()
        self.is_open = True
        self._autosave.stop()
        self.opened.emit(warnings)
        self.renamed_or_modified.emit()

    def _forget_script(self) -> None:
        self.is_open = False
        self.release_file()
        self._set_read_only(False)
        self.path, self.stamp, self._title_if_untitled = None, None, ""
        self._autosave.stop()
        self._editor.set_screenplay(BLANK)
        self._editor.document().setModified(False)

    def _save_asked(self, path: Path, expected: FileStamp | None) -> None:
        """Save as the writer asked, after saying what the file cannot hold and who else has it."""
        losses = self._formats.losses(self._editor.screenplay(), path)
        if losses and self._accepted_losses != (path, losses):
            answer = self._questions.ask_losses(path, losses)
            if answer == "save_as":
                self.save_as()
            if answer != "save":
                return
            self._accepted_losses = (path, losses)
        if self._claims.request(path):
            self._order_save(path, expected)
        else:
            self._act(self._questions.ask_after_refusal(SaveRefused(0, path, "open_elsewhere")), path)

    def _order_save(self, path: Path, expected: FileStamp | None, is_quiet: bool = False) -> None:
        self._autosave.stop()
        side_store = self.side_store_of(path) if self.side_store_of is not None else None
        self._orders.order(path, expected, self.backup_root, side_store, is_quiet=is_quiet)

    def _wants_to_read(self, path: Path) -> bool:
        """Another window has the script: whether to show it here all the same, without writing to it."""
        answer = self._questions.ask_open_elsewhere(path)
        if answer == "switch":
            self._claims.call_forward(path)
        return answer == "read"

    def _set_read_only(self, is_read_only: bool) -> None:
        self.is_read_only = is_read_only
        self._editor.setReadOnly(is_read_only)

    def _can_save_in_place(self) -> bool:
        return (
            self.path is not None
            and self._keeps_format
            and not self.is_read_only
            and self._names.is_writable(self.path)
        )

    def _suggested_name(self) -> Path:
        if self.path is None:
            title = next((e.value for e in self._editor.screenplay().title_page if e.key.casefold() == "title"), "")
            return self._names.untitled(title or self._title_if_untitled, self.last_folder)
        if self.is_read_only:
            return self._names.beside(self.path)
        return self.path if self._can_save_in_place() else self.path.with_suffix(".fountain")

    @Slot()
    def _plan_autosave(self) -> None:
        if self.is_modified() and self.path is not None:
            self._autosave.note_change()

    @Slot()
    def _save_quietly(self) -> None:
        if self.path is None or not self._can_save_in_place() or self._orders.is_waiting or not self.is_modified():
            return
        losses = self._formats.losses(self._editor.screenplay(), self.path)
        if losses and self._accepted_losses != (self.path, losses):
            self.autosave_failed.emit("would_lose")
        else:
            self._order_save(self.path, self.stamp, is_quiet=True)
