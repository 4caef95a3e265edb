"""One script from opening to closing: its file, whether it is saved, and what to ask before text could be lost.

The editor owns the text. Writing happens in ``bridge.file_worker``; this object sends it orders and hears the answers.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QEventLoop, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QTextDocument

from screenwriter.bridge.file_worker import Saved, SaveOrder, SaveRefused
from screenwriter.screenplay.document import Screenplay
from screenwriter.screenplay.elements import Element, ElementKind
from screenwriter.storage.atomic_file import FileStamp, stamp
from screenwriter.storage.recovery import RecoveryCopy
from screenwriter.ui.dialogs.problem_texts import file_label

BLANK = Screenplay(elements=(Element(ElementKind.SCENE_HEADING),))
"""What a new script begins with."""


class ScriptEditor(Protocol):
    """What is asked of the editor."""

    def set_screenplay(self, screenplay: Screenplay) -> None: ...
    def screenplay(self) -> Screenplay: ...
    def document(self) -> QTextDocument: ...


class FileQuestions(Protocol):
    """What is asked of the writer; ``dialogs.questions.Questions`` is the real one."""

    def ask_unsaved(self, name: str) -> str: ...
    def ask_changed_on_disk(self, path: Path) -> str: ...
    def ask_after_refusal(self, refused: SaveRefused) -> str: ...
    def tell_open_failed(self, path: Path, error: Exception) -> None: ...
    def ask_file_to_open(self, folder: str) -> Path | None: ...
    def ask_replace(self, path: Path) -> bool: ...
    def ask_save_name(self, suggested: Path, filters: tuple[str, ...]) -> Path | None: ...


@dataclass(frozen=True, slots=True)
class OpenedScript:
    """A script as read. ``can_save_in_place``: its file can be written in the format it has."""

    screenplay: Screenplay
    warnings: tuple[str, ...] = ()  # sentences
    can_save_in_place: bool = True


@dataclass(frozen=True, slots=True)
class FileFormats:
    """How files are read and which can be written; ``filters`` are those of a file dialog."""

    read: Callable[[Path], OpenedScript]  # may raise ScriptFormatError, OSError
    read_text: Callable[[str], Screenplay]
    writable: tuple[str, ...] = (".fountain", ".spmd", ".txt")
    filters: tuple[str, ...] = ("Fountain (*.fountain *.spmd)", "Fountain in a text file (*.txt)")


class DocumentController(QObject):
    """Opens, saves and closes the one script of a window.

    Signals:
        opened: a script is shown; the sentences are what its reader should know about how it was read.
        closed: there is no script any more.
        renamed_or_modified: the title may have to change.
        save_ordered: a SaveOrder, for ``FileWorker.save``.
        text_saved: what is in the window is in the file.
        text_released: what was in the window is saved, or was let go by the writer.
        file_used: path of a file that was opened or saved.
        autosave_failed: reason of a save nobody asked for that failed.
    """

    opened = Signal(tuple)
    closed = Signal()
    renamed_or_modified = Signal()
    save_ordered = Signal(object)
    text_saved = Signal()
    text_released = Signal()
    file_used = Signal(str)
    autosave_failed = Signal(str)
    _settled = Signal()

    def __init__(
        self, editor: ScriptEditor, formats: FileFormats, questions: FileQuestions, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._editor = editor
        self._formats = formats
        self._questions = questions
        self.path: Path | None = None
        self.stamp: FileStamp | None = None
        self.is_open = False
        self.last_folder = ""
        self._title_if_untitled = ""
        self._keeps_format = True
        self._order: SaveOrder | None = None  # in flight
        self._revision_ordered = -1
        self._save_again = False
        self._is_quiet = False
        self._number = 0
        self._autosave_ms = 0
        self._autosave = QTimer(self, singleShot=True)
        self._autosave.timeout.connect(self._save_quietly)
        editor.document().modificationChanged.connect(self._tell_modified)
        editor.document().contentsChanged.connect(self._plan_autosave)

    # What is open

    @property
    def name(self) -> str:
        """The script's name as shown."""
        return self._title_if_untitled or file_label(self.path)

    def is_modified(self) -> bool:
        """Whether the window holds text that is in no file."""
        return self.is_open and self._editor.document().isModified()

    # Commands

    @Slot()
    def new(self) -> None:
        """An empty script, once the present one may be left."""
        if self.may_leave():
            self._show(BLANK, None, None)

    @Slot()
    def open_chosen(self) -> None:
        """Ask for a file and open it."""
        if path := self._questions.ask_file_to_open(self.last_folder):
            self.open(path)

    @Slot(str)
    def open(self, name: str | Path) -> bool:
        """Open a file; whatever goes wrong, the present script stays as it is."""
        path = Path(name).absolute()
        if self.is_open and self.path is not None and _same_file(path, self.path):
            self.opened.emit(())
            return True
        try:
            known = stamp(path)
            script = self._formats.read(path)
        except Exception as error:  # a reader's own bug must not take the present script with it either
            self._questions.tell_open_failed(path, error)
            return False
        if not self.may_leave():
            return False
        self._show(script.screenplay, path, known, script.warnings, script.can_save_in_place)
        self.file_used.emit(str(path))
        return True

    def restore(self, copy: RecoveryCopy) -> bool:
        """Show a recovery copy as unsaved text of its script; False: the present script was not to be left."""
        screenplay = self._formats.read_text(copy.text)
        if not self.may_leave():
            return False
        self._show(screenplay, Path(copy.script_path) if copy.script_path else None, copy.stamp)
        self._title_if_untitled = "" if copy.script_path else copy.title
        self._editor.document().setModified(True)
        self._tell_modified()
        return True

    @Slot()
    def save(self) -> None:
        """Save to the script's file, asking for a name where it has none that can be written."""
        if not self.is_open:
            return
        if self.path is None or not self._can_save_in_place():
            self.save_as()
        elif self._order is not None:
            self._save_again = True
        else:
            self._order_save(self.path, self.stamp)

    @Slot()
    def save_as(self) -> None:
        """Ask for a name and save there."""
        if not self.is_open:
            return
        self._wait_until_settled()
        path = self._questions.ask_save_name(self._suggested_name(), self._formats.filters)
        if path is None:
            return
        if not self._is_writable(path):  # the dialog has asked about replacing the name as it was
            path = path.with_name(f"{path.name}.fountain")
            if path.exists() and not self._questions.ask_replace(path):
                return
        self._order_save(path, None)

    @Slot()
    def close(self) -> None:
        """Close the script, once it may be left."""
        if self.is_open and self.may_leave():
            self._forget_script()
            self.closed.emit()

    def may_leave(self) -> bool:
        """Whether the present text is saved, or may be let go; asks, and waits for saving."""
        self._wait_until_settled()
        if self.is_modified():
            answer = self._questions.ask_unsaved(self.name)
            if answer == "save":
                self.save()
                self._wait_until_settled()
            if answer == "cancel" or (answer == "save" and self.is_modified()):
                return False
        self.text_released.emit()
        return True

    def set_autosave(self, seconds: int) -> None:
        """Save by itself after this pause; 0: never."""
        self._autosave_ms = seconds * 1000
        if not seconds:
            self._autosave.stop()

    # Answers of the file worker

    @Slot(object)
    def receive_saved(self, saved: Saved) -> None:
        """The file is written."""
        if self._order is None or saved.number != self._order.number:
            return
        self._order = None
        self.path, self.stamp, self._title_if_untitled = saved.path, saved.stamp, ""
        self._keeps_format = True
        self.last_folder = str(saved.path.parent)
        if self._editor.document().revision() == self._revision_ordered:
            self._editor.document().setModified(False)
            self.text_saved.emit()
        self.renamed_or_modified.emit()
        self.file_used.emit(str(saved.path))
        self._go_on()

    @Slot(object)
    def receive_refused(self, refused: SaveRefused) -> None:
        """The file was not written: ask what to do, unless nobody had asked for saving."""
        if self._order is None or refused.number != self._order.number:
            return
        self._order, self._save_again = None, False
        if self._is_quiet:
            self.autosave_failed.emit(refused.reason)
        elif refused.reason == "changed_on_disk":
            self._act(self._questions.ask_changed_on_disk(refused.path), refused.path)
        else:
            self._act(self._questions.ask_after_refusal(refused), refused.path)
        self._go_on()

    def _act(self, answer: str, path: Path) -> None:
        if answer == "overwrite":
            self._order_save(path, None)
        elif answer == "retry":
            self._order_save(path, self.stamp if path == self.path else None)
        elif answer == "save_as":
            self.save_as()

    def _go_on(self) -> None:
        if self._save_again and self._order is None:
            self._save_again = False
            self.save()
        if self._order is None:
            self._settled.emit()

    # Private

    def _show(
        self,
        screenplay: Screenplay,
        path: Path | None,
        known: FileStamp | None,
        warnings: tuple[str, ...] = (),
        keeps_format: bool = True,
    ) -> None:
        self.path, self.stamp, self._title_if_untitled = path, known, ""
        self._keeps_format = keeps_format
        if path is not None:
            self.last_folder = str(path.parent)
        self._editor.set_screenplay(screenplay)
        self._editor.document().setModified(False)
        self.is_open = True
        self._autosave.stop()
        self.opened.emit(warnings)
        self.renamed_or_modified.emit()

    def _forget_script(self) -> None:
        self.is_open = False
        self.path, self.stamp, self._title_if_untitled = None, None, ""
        self._autosave.stop()
        self._editor.set_screenplay(BLANK)
        self._editor.document().setModified(False)

    def _order_save(self, path: Path, expected: FileStamp | None, is_quiet: bool = False) -> None:
        self._number += 1
        self._is_quiet = is_quiet
        self._autosave.stop()
        self._revision_ordered = self._editor.document().revision()
        self._order = SaveOrder(self._number, path, self._editor.screenplay(), expected)
        self.save_ordered.emit(self._order)

    def _wait_until_settled(self) -> None:
        """Let the file worker finish; the window paints meanwhile but takes no keys."""
        if self._order is None:
            return
        loop = QEventLoop()
        self._settled.connect(loop.quit)
        loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        self._settled.disconnect(loop.quit)

    def _can_save_in_place(self) -> bool:
        return self.path is not None and self._keeps_format and self._is_writable(self.path)

    def _is_writable(self, path: Path) -> bool:
        return path.suffix.lower() in self._formats.writable

    def _suggested_name(self) -> Path:
        if self.path is not None:
            return self.path if self._can_save_in_place() else self.path.with_suffix(".fountain")
        title = next((e.value for e in self._editor.screenplay().title_page if e.key.casefold() == "title"), "")
        words = "".join(
            c if c.isalnum() or c in " -_'" else " " for c in title or self._title_if_untitled or "Untitled"
        )
        return Path(self.last_folder or Path.home()) / f"{' '.join(words.split())[:80] or 'Untitled'}.fountain"

    @Slot()
    def _tell_modified(self) -> None:
        self.renamed_or_modified.emit()

    @Slot()
    def _plan_autosave(self) -> None:
        if self._autosave_ms and self.is_modified() and self.path is not None:
            self._autosave.start(self._autosave_ms)

    @Slot()
    def _save_quietly(self) -> None:
        if self.path is not None and self._can_save_in_place() and self._order is None and self.is_modified():
            self._order_save(self.path, self.stamp, is_quiet=True)


def _same_file(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return one == other
