"""Under which name a script is saved: what is suggested, and what the writer says."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject

from screenwriter.ui.document_needs import FileFormats, FileQuestions
from screenwriter.ui.script_names import free_name, stem_of


class SaveNames(QObject):
    """Names that can be written, by the formats there are."""

    def __init__(self, formats: FileFormats, questions: FileQuestions, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self._questions = questions

    def is_writable(self, path: Path) -> bool:
        """Whether files with this ending can be written."""
        return path.suffix.lower() in self._formats.writable

    def ask(self, suggested: Path) -> Path | None:
        """The name the writer wants, with an ending that can be written; None for none."""
        filters = tuple(QCoreApplication.translate("FileFormats", text) for text in self._formats.filters)
        path = self._questions.ask_save_name(suggested, filters)
        if path is None or self.is_writable(path):  # the dialog has asked about replacing the name as it was
            return path
        path = path.with_name(f"{path.name}.fountain")
        return path if not path.exists() or self._questions.ask_replace(path) else None

    def untitled(self, title: str, folder: str) -> Path:
        """For a script without a file; ``folder`` "" is the user's own."""
        untitled = self.tr("Untitled")
        return Path(folder or Path.home()) / f"{stem_of(title or untitled) or untitled}.fountain"

    def beside(self, path: Path) -> Path:
        """One not yet taken, for this window's version of a script whose file is somebody else's."""
        stem = self.tr("{name} (my version {moment})").format(name=path.stem, moment=f"{datetime.now():%Y-%m-%d %H-%M}")
        return free_name(path.with_name(f"{stem}{path.suffix}"))
