"""Keeping the script on disk: what is ordered to be written, and who hears how that went."""

from pathlib import Path

from PySide6.QtCore import QObject

from screenwriter.bridge.file_worker import FileWorker
from screenwriter.formats.fountain import write_fountain
from screenwriter.formats.script_file import write_script
from screenwriter.ui.document_controller import DocumentController
from screenwriter.ui.hint_session import HintSession
from screenwriter.ui.journal_controller import JournalController
from screenwriter.ui.provenance_commands import ProvenanceCommands
from screenwriter.ui.report_session import ReportSession
from screenwriter.ui.script_files import version_bytes
from screenwriter.ui.version_commands import VersionCommands
from screenwriter.ui.window_messages import WindowMessages


class ScriptKeeping(QObject):
    """Puts the workers for files and the parts of the window together that save.

    ``worker`` and ``recovery_worker`` need a thread each: a disk that does not answer while saving must not hold up the
    recovery copy on another. Whoever made this object starts and stops them.
    """

    def __init__(
        self,
        recovery_folder: Path,
        documents: DocumentController,
        journal: JournalController,
        versions: VersionCommands,
        messages: WindowMessages,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.worker = worker = FileWorker(write_script, write_fountain, recovery_folder, version_bytes)
        self.recovery_worker = recovery_worker = FileWorker(write_script, write_fountain, recovery_folder)
        documents.save_ordered.connect(worker.save)
        versions.version_ordered.connect(worker.keep_version)
        journal.keep_ordered.connect(recovery_worker.keep)
        journal.forget_ordered.connect(recovery_worker.forget)
        worker.saved.connect(documents.receive_saved)
        worker.refused.connect(documents.receive_refused)
        recovery_worker.journalled.connect(journal.receive_kept)
        recovery_worker.journal_failed.connect(journal.receive_failure)
        worker.backup_failed.connect(messages.tell_backup_failed)
        worker.backed_up.connect(messages.forget_backup_trouble)
        worker.text_shrank.connect(messages.tell_shrunk)
        worker.version_failed.connect(messages.tell_version_failed)
        worker.production_failed.connect(messages.tell_production_failed)
        worker.ledger_failed.connect(messages.tell_ledger_failed)

    def keep_beside(self, hints: HintSession, reports: ReportSession, provenance: ProvenanceCommands) -> None:
        """Write what belongs to a script but not into its file, too."""
        worker = self.worker
        hints.ignores.keep_ordered.connect(worker.keep_ignored)
        worker.ignored_failed.connect(hints.tell_not_kept)
        reports.facts_ordered.connect(worker.keep_facts)
        worker.facts_failed.connect(reports.tell_facts_not_kept)
        provenance.ledger_ordered.connect(worker.keep_ledger)
