"""Who has the script analysed, and who hears the results: pages, hints, reports."""

from PySide6.QtCore import QObject

from screenwriter.bridge.analysis_worker import AnalysisWorker
from screenwriter.bridge.connection import Connect
from screenwriter.ui.hint_session import HintSession
from screenwriter.ui.paper_choice import PaperChoice
from screenwriter.ui.report_session import ReportSession
from screenwriter.ui.revision_commands import RevisionCommands
from screenwriter.ui.script_overview import ScriptOverview
from screenwriter.ui.version_commands import VersionCommands


class AnalysisDesk(QObject):
    """Puts the analysis worker and the parts of the window together that talk to it.

    ``worker`` needs a thread; whoever made this object starts and stops it.

    Args:
        connect: starts the analysis process; called with the first request for hints or reports.
    """

    def __init__(
        self,
        connect: Connect,
        paper: PaperChoice,
        overview: ScriptOverview,
        versions: VersionCommands,
        revision: RevisionCommands,
        hints: HintSession,
        reports: ReportSession,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.worker = worker = AnalysisWorker(connect, paper.usual)
        overview.pages_wanted.connect(worker.paginate)
        worker.paginated.connect(overview.receive_pages)
        versions.draft_pages_wanted.connect(worker.paginate_drafts)
        worker.drafts_paginated.connect(versions.receive_draft_pages)
        hints.hints_wanted.connect(worker.find_hints)
        worker.hinted.connect(hints.receive)
        reports.reports_wanted.connect(worker.make_reports)
        worker.reported.connect(reports.receive)
        worker.not_reported.connect(reports.receive_failure)
        paper.chosen.connect(worker.set_page_format)
        paper.chosen.connect(reports.count_again)
        revision.page_options_changed.connect(worker.set_page_options)
