"""Figures and reports in the window: asked for when the writer pauses, only while something shows them.

Made in the analysis process; what the writer says of the characters is read and kept beside the script.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QDockWidget

from screenwriter.bridge.analysis_worker import ReportsOrder
from screenwriter.messages import Failure
from screenwriter.report_messages import Reports
from screenwriter.screenplay.cast_facts import CharacterFact
from screenwriter.storage.character_facts import CharacterFacts, read_facts
from screenwriter.ui.document_controller import DocumentController
from screenwriter.ui.editor.screenplay_editor import ScreenplayEditor
from screenwriter.ui.main_window import MainWindow
from screenwriter.ui.panels.statistics_panel import REPORTS_SHOWN, StatisticsPanel
from screenwriter.ui.reports.report_wording import worded
from screenwriter.ui.reports.reports_window import ReportsWindow

_PAUSE_MS = 1200


class ReportSession(QObject):
    """Connects editor, panel and window of reports with ``AnalysisWorker``.

    Args:
        folder_of: the side folder of a script by its path.

    Signals:
        reports_wanted: a ReportsOrder.
        facts_ordered: folder and CharacterFacts, for ``FileWorker.keep_facts``.
    """

    reports_wanted = Signal(object)
    facts_ordered = Signal(object, object)

    def __init__(
        self,
        window: MainWindow,
        editor: ScreenplayEditor,
        documents: DocumentController,
        folder_of: Callable[[Path], Path],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._editor = editor
        self._document = editor.screenplay_document
        self._documents = documents
        self._folder_of = folder_of
        self._facts = CharacterFacts()
        self._facts_path: Path | None = None
        self._number = 0
        self.panel = StatisticsPanel()
        self.reports = ReportsWindow(window)
        self._dock = window.add_panel(QT_TRANSLATE_NOOP("Panels", "Statistics"), self.panel, is_open=False)
        hints = window.findChild(QDockWidget, "dock Hints")
        if hints is not None:
            window.tabifyDockWidget(hints, self._dock)  # both want the whole height
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self._connect()

    def _connect(self) -> None:
        switch = self._window.actions_by_name["statistics"]
        switch.toggled.connect(self._show_panel)
        self._dock.toggleViewAction().toggled.connect(switch.setChecked)
        self._dock.visibilityChanged.connect(self._follow_visibility)
        self._window.actions_by_name["reports"].triggered.connect(self.show_reports)
        self._document.elements_changed.connect(self._follow_change)
        self._documents.opened.connect(self._take_script)
        self._documents.closed.connect(self.reports.close)
        self._window.closed.connect(self.reports.close)
        self._documents.file_written.connect(self._keep_facts)
        self.panel.reports_wanted.connect(self.show_reports)
        self.panel.place_activated.connect(self._go_to)
        self.reports.place_activated.connect(self._go_to)
        self.reports.opened.connect(self._ask)
        self.reports.facts_changed.connect(self._take_facts)
        self.reports.confirmed.connect(self._take_confirmation)

    @Slot()
    def show_reports(self) -> None:
        """Open the window of reports, or bring it forward."""
        self.reports.show()
        self.reports.raise_()
        self.reports.activateWindow()

    @Slot()
    def count_again(self) -> None:
        """Something other than the text decides about pages now."""
        if self._is_wanted():
            self._pause.start(_PAUSE_MS)

    @Slot(object)
    def receive(self, answer: Reports) -> None:
        """Show the reports; those that were overtaken are dropped, others are on their way."""
        if answer.number != self._number:
            return
        tables = tuple(worded(report) for report in answer.tables)
        by_name = {report.name: report for report in tables}
        if all(name in by_name for name in REPORTS_SHOWN):
            self.panel.show_reports(by_name)
        if self.reports.isVisible():
            self.reports.show_reports(tables, self._facts.facts)
        is_stale = self._pause.isActive()
        self.panel.set_stale(is_stale)
        self.reports.set_stale(is_stale)

    @Slot(object)
    def receive_failure(self, failure: Failure) -> None:
        """Say that there are no new figures."""
        if failure.number in (0, self._number):
            self.panel.tell_failure()
            self.reports.tell_failure()

    @Slot(str)
    def tell_facts_not_kept(self, _reason: str) -> None:
        """What was said of the characters is in the window only."""
        self._window.strip.say("facts", self.tr("What you said of the characters could not be written to the disk."))

    def _is_wanted(self) -> bool:
        return self._documents.is_open and (self.panel.isVisible() or self.reports.isVisible())

    @Slot(bool)
    def _show_panel(self, is_shown: bool) -> None:
        if is_shown != self._dock.toggleViewAction().isChecked():
            self._dock.setVisible(is_shown)
        if is_shown:
            self._dock.raise_()

    @Slot(bool)
    def _follow_visibility(self, is_visible: bool) -> None:
        if is_visible:
            self._pause.start(0)

    @Slot(int, int, int)
    def _follow_change(self, _first: int, _removed: int, _added: int) -> None:
        if not self._is_wanted():
            return
        self._pause.start(_PAUSE_MS)
        self.panel.set_stale(True)
        self.reports.set_stale(True)

    @Slot()
    def _ask(self) -> None:
        self._pause.stop()
        if not self._is_wanted():
            return
        self._number += 1
        names = () if self.reports.isVisible() else REPORTS_SHOWN
        facts = self._facts
        self.reports_wanted.emit(
            ReportsOrder(self._number, names, self._document.elements, facts.facts, facts.confirmed)
        )

    @Slot(int)
    def _go_to(self, element: int) -> None:
        if element < self._document.blockCount():
            self._editor.go_to_element(element)
            self._window.activateWindow()

    # What the writer says of the characters

    @Slot()
    def _take_script(self) -> None:
        path = self._documents.path
        self._facts, self._facts_path = CharacterFacts(), path
        if path is not None:
            try:
                self._facts = read_facts(self._folder_of(path))
            except OSError:
                self._facts = CharacterFacts()  # as good as none; the file stays as it is until something new is said
        self._number += 1  # what is on its way is of another script
        self.panel.clear()
        self.reports.clear()
        self._pause.start(0)

    @Slot(object)
    def _take_facts(self, facts: tuple[CharacterFact, ...]) -> None:
        self._change_facts(CharacterFacts(tuple(facts), self._facts.confirmed))

    @Slot(str, bool)
    def _take_confirmation(self, key: str, is_confirmed: bool) -> None:
        others = tuple(one for one in self._facts.confirmed if one != key)
        self._change_facts(CharacterFacts(self._facts.facts, (*others, key) if is_confirmed else others))

    def _change_facts(self, facts: CharacterFacts) -> None:
        self._facts = facts
        if self._documents.path is not None:
            self.facts_ordered.emit(self._folder_of(self._documents.path), facts)
        self._ask()

    @Slot(object)
    def _keep_facts(self, _screenplay: object) -> None:
        """The script has a file, perhaps another than before: what was said goes with it."""
        path = self._documents.path
        if path is not None and path != self._facts_path and self._facts != CharacterFacts():
            self.facts_ordered.emit(self._folder_of(path), self._facts)
        self._facts_path = path
