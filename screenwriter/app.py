"""The window, put together: makes the parts, connects them, stops them in order. What they do is their own business."""

import sys
from base64 import b64decode, b64encode
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMetaObject, QObject, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QIcon, QTextCursor
from PySide6.QtWidgets import QApplication

from screenwriter import __version__
from screenwriter.bridge.analysis_worker import AnalysisWorker
from screenwriter.bridge.child_process import connect_to_server
from screenwriter.bridge.connection import Connection
from screenwriter.bridge.file_worker import FileWorker
from screenwriter.bridge.suggestion_worker import SuggestionWorker
from screenwriter.bridge.training_worker import TrainingWorker
from screenwriter.bridge.worker_thread import WorkerThread, stop_all
from screenwriter.formats.fountain import write_fountain
from screenwriter.formats.script_file import write_script
from screenwriter.screenplay.page_format import PageFormat
from screenwriter.storage.locations import Locations, resources_dir
from screenwriter.storage.model_library import ModelLibrary
from screenwriter.storage.script_switches import SwitchStore
from screenwriter.storage.settings import Settings, load_settings
from screenwriter.storage.versions import store_of
from screenwriter.ui.another_window import AnotherWindow
from screenwriter.ui.appearance import Appearance, editor_colours
from screenwriter.ui.background_jobs import BackgroundJobs
from screenwriter.ui.bookmark_commands import BookmarkCommands
from screenwriter.ui.dialogs.models_switch import ModelSwitch
from screenwriter.ui.dialogs.questions import Questions
from screenwriter.ui.document_controller import DocumentController
from screenwriter.ui.document_needs import FileFormats
from screenwriter.ui.draft_commands import DraftCommands
from screenwriter.ui.editor.ghost_settings import SuggestionMode
from screenwriter.ui.editor.screenplay_editor import ScreenplayEditor
from screenwriter.ui.editor.suggestion_controller import SuggestionController
from screenwriter.ui.error_reporter import ErrorReporter
from screenwriter.ui.export_commands import ExportCommands
from screenwriter.ui.find_commands import FindCommands
from screenwriter.ui.first_paint import FirstPaint
from screenwriter.ui.hint_session import HintSession
from screenwriter.ui.idle_collection import IdleCollection
from screenwriter.ui.interface_language import InterfaceLanguage
from screenwriter.ui.journal_controller import JournalController
from screenwriter.ui.line_hint_session import LineHintSession
from screenwriter.ui.list_commands import ListCommands
from screenwriter.ui.main_window import MainWindow
from screenwriter.ui.model_commands import ModelCommands
from screenwriter.ui.page_zoom import PageZoom
from screenwriter.ui.preference_commands import PreferenceCommands
from screenwriter.ui.production_files import formats_with_production
from screenwriter.ui.provenance_commands import ProvenanceCommands
from screenwriter.ui.read_aloud import ReadAloud
from screenwriter.ui.recovery_offer import RecoveryOffer
from screenwriter.ui.report_export import ReportExport
from screenwriter.ui.report_session import ReportSession
from screenwriter.ui.revision_commands import RevisionCommands
from screenwriter.ui.scene_commands import SceneCommands
from screenwriter.ui.script_claims import ScriptClaims
from screenwriter.ui.script_files import read_as_fountain, script_formats, version_bytes
from screenwriter.ui.script_overview import ScriptOverview
from screenwriter.ui.script_switch_commands import ScriptSwitchCommands
from screenwriter.ui.session_goals import SessionGoals
from screenwriter.ui.settings_controller import SettingsController
from screenwriter.ui.split_view import SplitView
from screenwriter.ui.starters import Starters
from screenwriter.ui.structure_commands import StructureCommands
from screenwriter.ui.suggestion_counter import SuggestionCounter
from screenwriter.ui.suggestion_session import SuggestionSession, ghost_settings
from screenwriter.ui.suggestion_tour import SCENE, SuggestionTour
from screenwriter.ui.theme import Theme, load_script_fonts
from screenwriter.ui.title_page_commands import TitlePageCommands
from screenwriter.ui.typing_choices import editor_settings
from screenwriter.ui.typing_pause import TypingPause
from screenwriter.ui.usual_page import usual_page
from screenwriter.ui.version_commands import VersionCommands
from screenwriter.ui.view_modes import ViewModes
from screenwriter.ui.why_commands import WhyCommands
from screenwriter.ui.window_commands import WindowCommands
from screenwriter.ui.window_messages import WindowMessages
from screenwriter.ui.word_tools import WordTools


def run_window(argv: list[str]) -> int:
    """Open the window, with the first file of ``argv`` if there is one; returns when it is closed."""
    application = QApplication([sys.argv[0] if sys.argv else "screenwriter"])
    application.setApplicationName("Screenwriter")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("screenwriter")
    application.setStyle("Fusion")
    sys.setswitchinterval(0.001)  # seconds; a save written on its thread must not hold up a key for Python's usual 5 ms
    program = Program(application, Locations.of_user(), resources_dir())
    program.ended.connect(application.quit)
    program.errors.install()
    collection = IdleCollection(program.editor.document(), program)
    program.start([_local_path(name) for name in argv if not name.startswith("-")])
    status = application.exec()
    program.errors.remove()
    collection.end()
    return status


class Program(QObject):
    """Everything that lives while the window does.

    Args:
        locations: the user's folders.
        resources: the program's own data files.
        connect: starts the server of a role (suggest, train, analyse); tests hand in something lighter.

    Signals:
        ended: the window is closed and every thread has stopped.
    """

    ended = Signal()
    _paper_chosen = Signal(object)

    def __init__(
        self,
        application: QApplication,
        locations: Locations,
        resources: Path,
        connect: Callable[[str], Connection] | None = None,
    ) -> None:
        super().__init__()
        self._locations = locations
        self._resources = resources
        self._may_start_engine = False  # from the first paint until the window closes
        self._connect = connect or partial(connect_to_server, log_folder=locations.data_dir / "logs")
        load_script_fonts(resources / "fonts")
        application.setWindowIcon(QIcon(str(resources / "icons" / "screenwriter.svg")))
        damaged: list[Path] = []
        settings = load_settings(locations.settings_file, damaged.append)
        self.settings = SettingsController(settings, locations.settings_file, self)
        self.language = InterfaceLanguage(application, resources, settings.language, self)
        self.appearance = Appearance(application, resources / "themes", settings.theme, self)
        self.library = ModelLibrary(resources / "model", locations.models_dir)
        self._make_window(settings)
        self._make_document_parts()
        self._make_workers(settings)
        self._connect_settings(settings)
        self.errors = ErrorReporter(locations.data_dir / "logs" / "window.log", self)
        self.errors.happened.connect(self.messages.tell_error)
        application.applicationStateChanged.connect(self.messages.look_at_file)
        if damaged:
            self.messages.tell_settings_damaged(str(damaged[0]))

    # Parts

    def _make_window(self, settings: Settings) -> None:
        self.editor = ScreenplayEditor(
            settings=editor_settings(settings), colours=editor_colours(self.appearance.theme)
        )
        self.editor.screenplay_document.use_paper(usual_page(settings))
        self.zoom = PageZoom(self.editor)
        self.window = MainWindow(self.editor)
        self.suggestions = SuggestionController(self.editor, ghost_settings(settings))
        self.overview = ScriptOverview(self.editor, self.window.navigator, self.window.status_line, self.window)
        self.hints = HintSession(self.editor, self.window, self.settings)
        self.hints.apply_theme(self.appearance.theme)
        self.editor.status_hint_changed.connect(self.window.status_line.set_hint)
        self.window.status_line.set_hint(self.editor.status_hint())

    def _make_document_parts(self) -> None:
        self.questions = Questions(self.window, lambda path, script: self.versions.compare_with_window(path, script))
        self.claims = ScriptClaims(self._locations.locks_dir, self.window)
        self.claims.called_forward.connect(self.window.come_forward)
        self.jobs = BackgroundJobs(self.window)
        self.documents = DocumentController(
            self.editor, self._script_formats(), self.questions, self.window, self.claims
        )
        self.journal = JournalController(self.editor, self.documents, self.window)
        self.recovery = RecoveryOffer(
            self._locations.recovery_dir, self.documents, self.journal, self.appearance, read_as_fountain, self.window
        )
        self.commands = WindowCommands(self.window, self.editor, self.documents, self.settings, self.overview)
        self.preferences = PreferenceCommands(self.window, self.editor, self.settings)
        self.lists = ListCommands(
            self.window, self.editor, self.documents, self.settings,
            lambda path: store_of(self._locations.versions_dir, path).folder,
        )  # fmt: skip
        self.find = FindCommands(self.window, self.editor, self.appearance)
        self.scenes = SceneCommands(self.window, self.editor)
        self.structure = StructureCommands(self.window, self.editor, self.overview)
        self.bookmarks = BookmarkCommands(self.window, self.editor, self.overview)
        self.session = SessionGoals(
            self.window, self.editor, self.overview, self.settings, self._locations.data_dir / "writing.json"
        )
        self.documents.opened.connect(self.session.start_afresh)
        self.exports = ExportCommands(
            self.window, self.editor, self.documents, self.settings, self.questions, self.jobs
        )
        self.report_session = ReportSession(self.window, self.editor, self.documents, self._side_folder)
        self.report_export = ReportExport(
            self.report_session.reports, self.editor, self.documents, self.questions, self.jobs, self._counted_paper
        )
        self.revision = RevisionCommands(self.window, self.editor, self.documents, self.overview)
        self.documents.side_store_of = partial(store_of, self._locations.versions_dir)
        self.hints.ignores.follow_files(self.documents, lambda path: self.documents.side_store_of(path).folder)
        self.title_page = TitlePageCommands(self.window, self.editor, self.documents, self.settings)
        self.view_modes = ViewModes(self.window, self.editor, self.settings)
        self.split = SplitView(self.window, self.editor, self.settings, self.overview, self.appearance)
        self.documents.opened.connect(self.split.start_afresh)
        self.window.actions_by_name["recovered"].triggered.connect(self.recovery.offer_on_request)
        self.versions = VersionCommands(
            self.window,
            self.editor,
            self.documents,
            self.settings,
            self.appearance,
            self.questions,
            lambda: self.overview.page_count,
            self._locations.versions_dir,
            self._locations.backups_dir,
        )
        self.window.actions_by_name["versions"].triggered.connect(self.versions.show_versions)
        self.window.actions_by_name["backups"].triggered.connect(self.versions.show_backups)
        self.read_aloud = ReadAloud(self.window, self.editor, self._locations.config_dir / "voices.json")
        self.documents.opened.connect(self.read_aloud.stop)
        self.window.closed.connect(self.read_aloud.stop)
        self.another_window = AnotherWindow(self)
        self.window.actions_by_name["new_window"].triggered.connect(self.another_window.open)
        self.starters = Starters(self._resources, self)
        self.starters.fill(self.window.menus["File/New from Te&mplate"], self.window.menus["File/Samp&le Scripts"])
        self.starters.fill(self.window.welcome.templates, self.window.welcome.samples)
        self.starters.chosen.connect(self.documents.begin)
        self.tour = SuggestionTour(self.suggestions, self.window.strip, self)
        self.documents.opened.connect(self.tour.end)
        self.documents.closed.connect(self.tour.end)
        self.window.actions_by_name["tour"].triggered.connect(self._begin_tour)
        self.window.welcome.tour_wanted.connect(self._begin_tour)
        self.documents.opened.connect(self._show_script)
        self.documents.closed.connect(self.window.show_welcome)
        self.documents.closed.connect(self.find.close)
        self.documents.file_used.connect(self.settings.note_file)
        self.messages = WindowMessages(self.window, self.documents, self.journal)
        self.window.guard_closing(self._may_close)
        self.window.closed.connect(self._end)

    def _script_formats(self) -> FileFormats:
        return formats_with_production(script_formats(self.jobs.read), self._locations.versions_dir)

    def _make_workers(self, settings: Settings) -> None:
        self.files = FileWorker(write_script, write_fountain, self._locations.recovery_dir, version_bytes)
        self.files_thread = WorkerThread(self.files, "files", self)
        self.documents.save_ordered.connect(self.files.save)
        # Its own thread: a disk that does not answer while saving must not hold up the recovery copy on another.
        self.recovery_files = FileWorker(write_script, write_fountain, self._locations.recovery_dir)
        self.recovery_thread = WorkerThread(self.recovery_files, "recovery", self)
        self.journal.keep_ordered.connect(self.recovery_files.keep)
        self.journal.forget_ordered.connect(self.recovery_files.forget)
        self.files.saved.connect(self.documents.receive_saved)
        self.files.refused.connect(self.documents.receive_refused)
        self.recovery_files.journalled.connect(self.journal.receive_kept)
        self.recovery_files.journal_failed.connect(self.journal.receive_failure)
        self.versions.version_ordered.connect(self.files.keep_version)
        self.files.backup_failed.connect(self.messages.tell_backup_failed)
        self.files.backed_up.connect(self.messages.forget_backup_trouble)
        self.files.text_shrank.connect(self.messages.tell_shrunk)
        self.files.version_failed.connect(self.messages.tell_version_failed)
        self.files.production_failed.connect(self.messages.tell_production_failed)

        self.analysis = AnalysisWorker(partial(self._connect, "analyse"), usual_page(settings))
        self.analysis_thread = WorkerThread(self.analysis, "analysis", self)
        self.overview.pages_wanted.connect(self.analysis.paginate)
        self.analysis.paginated.connect(self.overview.receive_pages)
        self.versions.draft_pages_wanted.connect(self.analysis.paginate_drafts)
        self.analysis.drafts_paginated.connect(self.versions.receive_draft_pages)
        self.hints.hints_wanted.connect(self.analysis.find_hints)
        self.hints.ignores.keep_ordered.connect(self.files.keep_ignored)
        self.files.ignored_failed.connect(self.hints.tell_not_kept)
        self.analysis.hinted.connect(self.hints.receive)
        self.report_session.reports_wanted.connect(self.analysis.make_reports)
        self.analysis.reported.connect(self.report_session.receive)
        self.analysis.not_reported.connect(self.report_session.receive_failure)
        self.report_session.facts_ordered.connect(self.files.keep_facts)
        self.files.facts_failed.connect(self.report_session.tell_facts_not_kept)
        self._paper_chosen.connect(self.analysis.set_page_format)
        self.revision.page_options_changed.connect(self.analysis.set_page_options)

        self.words = WordTools(
            partial(self._connect, "words"), self.window, self.editor, self.documents, self.settings, self.appearance,
            self._locations.personal_dictionary,
        )  # fmt: skip

        active, shipped = self.library.active(), self.library.entries()[0]
        connect = partial(self._connect, "suggest")
        self.model = SuggestionWorker(connect, str(active.folder), fallback=str(shipped.folder))
        self.model_thread = WorkerThread(self.model, "suggestions", self)
        self.suggestion_session = SuggestionSession(self.suggestions, self.window, self.settings)
        self.bonds = ScriptSwitchCommands(self.window, self.documents, SwitchStore(self._locations.switches_dir))
        self.bonds.lock_changed.connect(self._follow_lock)
        self.suggestions.announced.connect(self.model.announce, Qt.ConnectionType.DirectConnection)
        self.suggestions.requested.connect(self.model.suggest)
        self.suggestions.next_requested.connect(self.model.suggest)
        self.model.foreseen.connect(self.suggestions.receive_next)
        self.model.suggested.connect(self.suggestions.receive)
        self.model.model_loaded.connect(self.suggestions.model_loaded)
        self.model.model_loaded.connect(self.suggestion_session.note_model)
        self.model.failed.connect(self.suggestion_session.note_failure)
        self.line_hints = LineHintSession(self.hints)
        self.line_hints.wanted.connect(self.model.find_line_hints)
        self.model.line_hinted.connect(self.line_hints.receive)
        self.model.model_loaded.connect(self.line_hints.note_model)
        self.model.failed.connect(self.line_hints.note_failure)
        self.suggestions.why.script_path = lambda: str(self.documents.path or "")
        self.why = WhyCommands(self.suggestions, self.window, self.settings, self.documents.open)
        self.why.explanation_wanted.connect(self.model.explain)
        self.model.explained.connect(self.why.receive)

        self.drafts = DraftCommands(self.window, self.editor, self.model, self.suggestions)
        self.drafts.engine_wanted.connect(self._start_model)

        self.provenance = ProvenanceCommands(
            self.window, self.editor, self.documents, self.suggestions, self.library, self.jobs,
            self._locations.versions_dir,
        )  # fmt: skip
        self.counter = SuggestionCounter(
            self.window, self.editor, self.suggestions, self.settings, self._locations.data_dir / "figures.json"
        )
        self.provenance.ledger_ordered.connect(self.files.keep_ledger)
        self.files.ledger_failed.connect(self.messages.tell_ledger_failed)
        self.provenance.apply_theme(self.appearance.theme)
        self.drafts.scene_inserted.connect(self.provenance.note_scene)
        self.drafts.line_replaced.connect(self.provenance.note_line_replaced)

        self.training = TrainingWorker(partial(self._connect, "train"))
        self.training_thread = WorkerThread(self.training, "training", self)
        self.second_training = TrainingWorker(partial(self._connect, "train"))  # beside a training: compare, forget
        self.second_training_thread = WorkerThread(self.second_training, "second training", self)
        self.switch = ModelSwitch(self.library, self.model, self)
        self.models = ModelCommands(
            self.window,
            self.library,
            self.switch,
            self.training,
            self.second_training,
            self._locations.work_dir / "training",
            self.editor,
            self.bonds,
            self.settings,
        )
        self.typing_pause = TypingPause(
            self.editor.document(),
            self.settings,
            lambda: self.models.is_training,
            self.models.hold_training,
            self.window,
        )
        self.models.engine_wanted.connect(self._start_model)
        self.threads = [
            self.jobs.thread, self.models.export.thread, self.second_training_thread,
            self.training_thread, self.model_thread, self.analysis_thread, self.words.thread, self.files_thread,
            self.recovery_thread,
        ]  # fmt: skip

    def _connect_settings(self, settings: Settings) -> None:
        self._paper = usual_page(settings)
        self.settings.changed.connect(self._apply_settings)
        self.settings.not_kept.connect(self.messages.tell_settings_not_kept)
        self.appearance.theme_changed.connect(self._colour_editor)
        self.suggestion_session.engine_wanted.connect(self._start_model)
        self._apply_settings(settings)

    # Life

    def start(self, files: list[Path]) -> None:
        """Show the window; the engine is started after its first paint."""
        settings = self.settings.settings
        self.documents.last_folder = settings.last_folder
        self.window.restore(_bytes(settings.window_geometry), _bytes(settings.window_state))
        self.files_thread.start_worker()
        self.recovery_thread.start_worker()
        self.analysis_thread.start_worker()
        self.words.thread.start_worker()
        self._first_paint = FirstPaint(self.window)
        self._first_paint.happened.connect(self._start_engine)
        self.window.show()
        for file in files[:1]:
            self.documents.open(file)

    @Slot()
    def _start_engine(self) -> None:
        if self.window.isHidden():  # closed as soon as it was painted
            return
        self._may_start_engine = True
        self.training_thread.start_worker()
        self.second_training_thread.start_worker()
        if self.suggestions.mode is not SuggestionMode.OFF:
            self._start_model()
        self.hints.wake()
        self.words.spelling.check.wake()
        self.models.tell_damaged()
        self.recovery.offer()

    @Slot()
    def _start_model(self) -> None:
        if self._may_start_engine and not self.model_thread.isRunning():
            self.model_thread.start_worker()

    @Slot(bool, str)
    def _follow_lock(self, is_locked: bool, detail: str) -> None:
        """A locked script has no model in any process (suggestions-ux.md section 11)."""
        self.model.set_resting(is_locked)
        self.suggestion_session.set_locked(is_locked, detail)
        self.line_hints.set_locked(is_locked)

    def _may_close(self) -> bool:
        if self.models.is_training and not self.questions.ask_stop_learning():
            return False
        return self.documents.may_leave()

    @Slot()
    def _end(self) -> None:
        """The window is closed: keep its place, let everything finish, in order."""
        self._may_start_engine = False
        geometry, state = self.window.saved_state()
        self.settings.change(
            window_geometry=b64encode(geometry).decode("ascii"), window_state=b64encode(state).decode("ascii")
        )
        self.settings.save_now()
        if self.recovery_thread.isRunning():  # a thread told to end takes no more orders, and this one must be heard
            QMetaObject.invokeMethod(self.recovery_files, "forget", Qt.ConnectionType.BlockingQueuedConnection)
        self.words.settle()
        stop_all(self.threads)
        self.documents.release_file()
        self.ended.emit()

    @Slot()
    def _show_script(self) -> None:
        self.window.show_editor()
        self._choose_paper()
        self.revision.start_afresh()
        self.overview.start_afresh()
        self.hints.start_afresh()

    @Slot()
    def _begin_tour(self) -> None:
        if self.documents.begin(SCENE, self.tr("Tour")):
            self.editor.moveCursor(QTextCursor.MoveOperation.End)
            self.tour.begin()

    # Settings

    @Slot(object)
    def _apply_settings(self, settings: Settings) -> None:
        self.appearance.choose(settings.theme)
        self.window.actions_by_name[f"theme_{settings.theme}"].setChecked(True)
        self.editor.apply_settings(editor_settings(settings))
        self.zoom.zoom_to(settings.zoom_percent)
        self.editor.page_view.show(settings.page_view)
        self.window.actions_by_name["page_view"].setChecked(settings.page_view)
        self.documents.set_autosave(settings.autosave_seconds)
        self.window.set_recent_files(settings.recent_files)
        if usual_page(settings) != self._paper:
            self._paper = usual_page(settings)
            self._choose_paper()
            self.overview.start_afresh()

    def _choose_paper(self) -> None:
        """Count pages on the script's own paper, where its file says which, else on the writer's."""
        self.editor.screenplay_document.use_paper(self._paper)
        self._paper_chosen.emit(self._counted_paper())
        self.report_session.count_again()

    def _side_folder(self, path: Path) -> Path:
        """Where is kept what belongs to the script but not into its file; found again after the file was renamed."""
        stamp = self.documents.stamp
        return store_of(self._locations.versions_dir, path, stamp.sha256 if stamp is not None else "").folder

    def _counted_paper(self) -> PageFormat:
        return self.editor.screenplay_document.page_format or self._paper

    @Slot(object)
    def _colour_editor(self, theme: Theme) -> None:
        self.editor.apply_colours(editor_colours(theme))
        # Under a style sheet a viewport keeps the palette it was polished with.
        self.editor.viewport().setPalette(self.editor.palette())
        self.hints.apply_theme(theme)
        self.provenance.apply_theme(theme)


def _local_path(name: str) -> Path:
    """A file as a command line or a file manager names it."""
    return Path(QUrl(name).toLocalFile() if name.startswith("file:") else name)


def _bytes(text: str) -> bytes:
    try:
        return b64decode(text)
    except ValueError:
        return b""
