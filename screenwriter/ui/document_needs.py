"""What a window's script needs around it: an editor, somebody to ask, and formats to read and write."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtGui import QTextDocument

from screenwriter.bridge.file_worker import SaveRefused
from screenwriter.screenplay.document import Screenplay


class ScriptEditor(Protocol):
    """What is asked of the editor."""

    def set_screenplay(self, screenplay: Screenplay) -> None: ...
    def screenplay(self) -> Screenplay: ...
    def document(self) -> QTextDocument: ...
    def setReadOnly(self, read_only: bool) -> None: ...  # noqa: N802


class FileQuestions(Protocol):
    """What is asked of the writer; ``dialogs.questions.Questions`` is the real one."""

    def ask_unsaved(self, name: str) -> str: ...
    def ask_changed_on_disk(self, path: Path) -> str: ...
    def show_comparison(self, path: Path, screenplay: Screenplay) -> None: ...
    def ask_open_elsewhere(self, path: Path) -> str: ...
    def ask_losses(self, path: Path, losses: tuple[str, ...]) -> str: ...
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
    """How files are read and which can be written; ``filters`` are those of a file dialog, in English."""

    read: Callable[[Path], OpenedScript]  # may raise ScriptFormatError, OSError
    read_text: Callable[[str], Screenplay]
    losses: Callable[[Screenplay, Path], tuple[str, ...]] = lambda _screenplay, _path: ()  # what a file can't hold
    own: tuple[str, ...] = (".fountain", ".spmd")  # endings whose files hold just what a recovery copy holds
    writable: tuple[str, ...] = (".fountain", ".spmd", ".txt", ".fdx")
    filters: tuple[str, ...] = (
        QT_TRANSLATE_NOOP("FileFormats", "Fountain (*.fountain *.spmd)"),
        QT_TRANSLATE_NOOP("FileFormats", "Final Draft (*.fdx)"),
        QT_TRANSLATE_NOOP("FileFormats", "Fountain in a text file (*.txt)"),
    )
