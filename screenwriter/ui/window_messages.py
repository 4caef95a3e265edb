"""What the window says about its script and its own troubles: the title, the strip above the page, the status line."""

from PySide6.QtCore import QObject, Qt, Slot

from screenwriter.storage.backups import Backup
from screenwriter.ui.dialogs.problem_texts import (
    autosave_failure_text,
    backup_failure_text,
    changed_on_disk_text,
    journal_failure_text,
    production_failure_text,
    read_only_text,
    record_failure_text,
    shrunk_text,
    version_failure_text,
)
from screenwriter.ui.document_controller import DocumentController
from screenwriter.ui.journal_controller import JournalController
from screenwriter.ui.main_window import MainWindow

_SAVED_SHOWN_MS = 3000


class WindowMessages(QObject):
    """Words what the controllers tell; asks nothing, changes nothing."""

    def __init__(self, window: MainWindow, documents: DocumentController, journal: JournalController) -> None:
        super().__init__(window)
        self._window = window
        self._strip = window.strip
        self._documents = documents
        self._journal = journal
        documents.opened.connect(self._tell_how_it_was_read)
        documents.closed.connect(self._forget_script)
        documents.renamed_or_modified.connect(self._show_title)
        documents.text_saved.connect(self._tell_saved)
        documents.autosave_failed.connect(self._tell_autosave_failed)
        journal.failing.connect(self._tell_journal_failing)

    @Slot(Qt.ApplicationState)
    def look_at_file(self, state: Qt.ApplicationState) -> None:
        """The writer comes back to the program: tell if another one has written to the file meanwhile."""
        if state == Qt.ApplicationState.ApplicationActive and self._documents.is_open:
            is_changed = self._documents.is_changed_on_disk()
            self._strip.say("disk", changed_on_disk_text(self._documents.name) if is_changed else "")

    @Slot(str)
    def tell_error(self, log: str) -> None:
        """The program itself was at fault; its text goes to the recovery copy at once."""
        self._journal.keep_now()
        text = self.tr("Something went wrong in Screenwriter. Your text is still here. Details: {log}")
        self._strip.say("error", text.format(log=log))

    @Slot(str)
    def tell_settings_not_kept(self, detail: str) -> None:
        """Settings could not be written."""
        self._strip.say("settings", self.tr("Your settings could not be written: {detail}.").format(detail=detail))

    def tell_settings_damaged(self, kept_in: str) -> None:
        """Settings could not be read and were put aside."""
        text = self.tr("Your settings could not be read; they were kept in {place}.")
        self._strip.say("settings", text.format(place=kept_in))

    @Slot(str)
    def tell_backup_failed(self, reason: str) -> None:
        """The script is saved, but there is no backup of it."""
        self._strip.say("backup", backup_failure_text(reason))

    @Slot()
    def forget_backup_trouble(self) -> None:
        """Backups are kept again."""
        self._strip.say("backup", "")

    @Slot(object)
    def tell_shrunk(self, pinned: Backup) -> None:
        """Much text is gone that nobody took out."""
        #: How a date and a time are written: %d day, %B name and %m number of the month, %Y year, %H:%M time.
        form = self.tr("%d %B %Y, %H:%M")
        self._strip.say("shrunk", shrunk_text(pinned.made_at.strftime(form)))

    @Slot(str)
    def tell_version_failed(self, reason: str) -> None:
        """The script is saved, but no version of it was kept."""
        self._strip.say("version", version_failure_text(reason))

    @Slot(str)
    def tell_ledger_failed(self, reason: str) -> None:
        """The script is saved, but the record of where its words come from is as it was before."""
        self._strip.say("version", record_failure_text(reason))

    @Slot(str)
    def tell_production_failed(self, reason: str) -> None:
        """The script is saved, but its revision marks and locks were not kept."""
        self._strip.say("production", production_failure_text(reason))

    @Slot(tuple)
    def _tell_how_it_was_read(self, warnings: tuple[str, ...]) -> None:
        self._forget_file_troubles()
        self._strip.say("shrunk", "")
        self._strip.say("read_only", read_only_text(self._documents.name) if self._documents.is_read_only else "")
        self._strip.say("reading", " ".join(warnings))

    @Slot()
    def _forget_script(self) -> None:
        self._forget_file_troubles()
        self._strip.say("reading", "")

    @Slot()
    def _show_title(self) -> None:
        name = self._documents.name if self._documents.is_open else ""
        if self._documents.is_read_only:
            name = self.tr("{name} (read-only)").format(name=name)
        else:
            self._strip.say("read_only", "")
        self._window.set_document(name, self._documents.is_modified())

    @Slot()
    def _tell_saved(self) -> None:
        self._forget_file_troubles()
        self._window.status_line.showMessage(
            self.tr("Saved {name}.").format(name=self._documents.name), _SAVED_SHOWN_MS
        )

    @Slot(str)
    def _tell_autosave_failed(self, reason: str) -> None:
        self._strip.say("autosave", autosave_failure_text(reason, self._documents.name))

    @Slot(str)
    def _tell_journal_failing(self, reason: str) -> None:
        self._strip.say("journal", journal_failure_text(reason) if reason else "")

    def _forget_file_troubles(self) -> None:
        for topic in ("autosave", "disk"):
            self._strip.say(topic, "")
