"""The window, put together: makes the parts, connects them, stops them in order. What they do is their own business."""

import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMetaObject, QObject, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QIcon, QTextCursor
from PySide6.QtWidgets import QApplication

from screenwriter import __version__
from screenwriter.bridge.child_process import connect_to_server
from screenwriter.bridge.connection import Connection
from screenwriter.bridge.worker_thread import WorkerThread, stop_all
from screenwriter.storage.locations import Locations, resources_dir
from screenwriter.storage.model_library import ModelLibrary
from screenwriter.storage.script_switches import SwitchStore
from screenwriter.storage.settings import Settings, load_settings
from screenwriter.storage.versions import store_of
from screenwriter.ui.analysis_desk import AnalysisDesk
from screenwriter.ui.another_window import AnotherWindow
from screenwriter.ui.appearance import Appearance, editor_colours
from screenwriter.ui.background_jobs import BackgroundJobs
from screenwriter.ui.bookmark_commands import BookmarkCommands
from screenwriter.ui.dialogs.questions import Questions
from screenwriter.ui.document_controller import DocumentController
from screenwriter.ui.draft_commands import DraftCommands
from screenwriter.ui.editor.ghost_settings import SuggestionMode
from screenwriter.ui.editor.screenplay_editor import ScreenplayEditor
from screenwriter.ui.editor.suggestion_controller import SuggestionController
from screenwriter.ui.editor_look import EditorLook
from screenwriter.ui.error_reporter import ErrorReporter
from screenwriter.ui.export_commands import ExportCommands
from screenwriter.ui.find_commands import FindCommands
from screenwriter.ui.first_paint import FirstPaint
from screenwriter.ui.hint_session import HintSession
from screenwriter.ui.idle_collection import IdleCollection
from screenwriter.ui.interface_language import InterfaceLanguage
from screenwriter.ui.journal_controller import JournalController
from screenwriter.ui.learning import Learning
from screenwriter.ui.list_commands import ListCommands
from screenwriter.ui.main_window import MainWindow
from screenwriter.ui.model_desk import ModelDesk
from screenwriter.ui.paper_choice import PaperChoice
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
from screenwriter.ui.script_files import read_as_fountain, script_formats
from screenwriter.ui.script_keeping import ScriptKeeping
from screenwriter.ui.script_overview import ScriptOverview
from screenwriter.ui.script_switch_commands import ScriptSwitchCommands
from screenwriter.ui.session_goals import SessionGoals
from screenwriter.ui.settings_controller import SettingsController
from screenwriter.ui.split_view import SplitView
from screenwriter.ui.starters import Starters
from screenwriter.ui.structure_commands import StructureCommands
from screenwriter.ui.suggestion_counter import SuggestionCounter
from screenwriter.ui.suggestion_session import ghost_settings
from screenwriter.ui.suggestion_tour import SCENE, SuggestionTour
from screenwriter.ui.theme import load_script_fonts
from screenwriter.ui.theme_commands import ThemeCommands
from screenwriter.ui.title_page_commands import TitlePageCommands
from screenwriter.ui.typing_choices import editor_settings
from screenwriter.ui.version_commands import VersionCommands
from screenwriter.ui.view_modes import ViewModes
from screenwriter.ui.window_commands import WindowCommands
from screenwriter.ui.window_messages import WindowMessages
from screenwriter.ui.window_place import WindowPlace
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
        self.appearance = Appearance(application, resources / "themes", settings.theme, self, locations.themes_dir)
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
        self.paper = PaperChoice(self.editor, settings, self)
        self.window = MainWindow(self.editor)
        self.look = EditorLook(self.editor, self.window, self.appearance)
        self.place = WindowPlace(self.window, self.settings, self._locations.locks_dir)
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
        formats = formats_with_production(script_formats(self.jobs.read), self._locations.versions_dir)
        self.documents = DocumentController(self.editor, formats, self.questions, self.window, self.claims)
        self.journal = JournalController(self.editor, self.documents, self.window)
        self.recovery = RecoveryOffer(
            self._locations.recovery_dir, self.documents, self.journal, self.appearance, read_as_fountain, self.window
        )
        self.commands = WindowCommands(self.window, self.editor, self.documents, self.settings, self.overview)
        self.preferences = PreferenceCommands(self.window, self.editor, self.settings)
        self.themes = ThemeCommands(
            self.window, self.settings, self.appearance, self._locations.themes_dir, self._resources
        )
        self.lists = ListCommands(
            self.window, self.editor, self.documents, self.settings,
            lambda path: store_of(self._locations.versions_dir, path).folder,
        )  # fmt: skip
        self.find = FindCommands(self.window, self.editor, self.appearance, self.overview, self.settings)
        self.scenes = SceneCommands(self.window, self.editor, self.overview, self.settings)
        self.structure = StructureCommands(self.window, self.editor, self.overview, self.settings)
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
            self.report_session.reports, self.editor, self.documents, self.questions, self.jobs,
            lambda: self.paper.paper,
        )  # fmt: skip
        self.revision = RevisionCommands(self.window, self.editor, self.documents, self.overview)
        self.documents.side_store_of = partial(store_of, self._locations.versions_dir)
        self.hints.ignores.follow_files(self.documents, lambda path: self.documents.side_store_of(path).folder)
        self.title_page = TitlePageCommands(self.window, self.editor, self.documents, self.settings)
        self.view_modes = ViewModes(self.window, self.editor, self.settings)
        self.split = SplitView(self.window, self.editor, self.settings, self.overview, self.appearance)
        self.documents.opened.connect(self.split.start_afresh)
        self.window.actions_by_name["recovered"].triggered.connect(self.recovery.offer_on_request)
        self.versions = VersionCommands(
            self.window, self.editor, self.documents, self.settings, self.appearance, self.questions,
            lambda: self.overview.page_count, self._locations.versions_dir, self._locations.backups_dir,
        )  # fmt: skip
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

    def _make_workers(self, settings: Settings) -> None:
        self.keeping = ScriptKeeping(
            self._locations.recovery_dir, self.documents, self.journal, self.versions, self.messages, self
        )
        self.files_thread = WorkerThread(self.keeping.worker, "files", self)
        self.recovery_thread = WorkerThread(self.keeping.recovery_worker, "recovery", self)

        self.analysis = AnalysisDesk(
            partial(self._connect, "analyse"), self.paper, self.overview, self.versions, self.revision, self.hints,
            self.report_session, self,
        )  # fmt: skip
        self.analysis_thread = WorkerThread(self.analysis.worker, "analysis", self)

        self.words = WordTools(
            partial(self._connect, "words"), self.window, self.editor, self.documents, self.settings, self.appearance,
            self._locations.personal_dictionary,
        )  # fmt: skip

        self.bonds = ScriptSwitchCommands(self.window, self.documents, SwitchStore(self._locations.switches_dir))
        self.model = ModelDesk(
            partial(self._connect, "suggest"), self.library, self.suggestions, self.window, self.documents,
            self.settings, self.hints, self.bonds,
        )  # fmt: skip
        self.model_thread = WorkerThread(self.model.worker, "suggestions", self)
        self.model.session.engine_wanted.connect(self._start_model)

        self.drafts = DraftCommands(self.window, self.editor, self.model.worker, self.suggestions)
        self.drafts.engine_wanted.connect(self._start_model)

        self.provenance = ProvenanceCommands(
            self.window, self.editor, self.documents, self.suggestions, self.library, self.jobs,
            self._locations.versions_dir,
        )  # fmt: skip
        self.counter = SuggestionCounter(
            self.window, self.editor, self.suggestions, self.settings, self._locations.data_dir / "figures.json"
        )
        self.documents.has_nothing_own = partial(self.tour.has_nothing_own, self.editor, self.provenance.provenance)
        self.keeping.keep_beside(self.hints, self.report_session, self.provenance)
        self.provenance.apply_theme(self.appearance.theme)
        self.drafts.scene_inserted.connect(self.provenance.note_scene)
        self.drafts.line_replaced.connect(self.provenance.note_line_replaced)

        self.learning = Learning(
            partial(self._connect, "train"), self.model.worker, self.library, self.window, self.editor, self.settings,
            self.bonds, self._locations.work_dir / "training",
        )  # fmt: skip
        self.training_thread = WorkerThread(self.learning.worker, "training", self)
        self.second_training_thread = WorkerThread(self.learning.second_worker, "second training", self)
        self.models = self.learning.commands
        self.models.engine_wanted.connect(self._start_model)
        self.threads = [
            self.jobs.thread, self.models.export.thread, self.second_training_thread,
            self.training_thread, self.model_thread, self.analysis_thread, self.words.thread, self.files_thread,
            self.recovery_thread,
        ]  # fmt: skip

    def _connect_settings(self, settings: Settings) -> None:
        self.settings.changed.connect(self.look.apply_settings)
        self.settings.changed.connect(self._apply_settings)
        self.settings.not_kept.connect(self.messages.tell_settings_not_kept)
        for part in (self.look, self.hints, self.provenance):
            self.appearance.theme_changed.connect(part.apply_theme)
        self.look.apply_settings(settings)
        self._apply_settings(settings)

    # Life

    def start(self, files: list[Path]) -> None:
        """Show the window; the engine is started after its first paint."""
        settings = self.settings.settings
        self.documents.last_folder = settings.last_folder
        self.place.restore()
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

    def _may_close(self) -> bool:
        if self.models.is_training and not self.questions.ask_stop_learning():
            return False
        return self.documents.may_leave()

    @Slot()
    def _end(self) -> None:
        """The window is closed: keep its place, let everything finish, in order."""
        self._may_start_engine = False
        self.place.keep()
        self.settings.save_now()
        if self.recovery_thread.isRunning():  # a thread told to end takes no more orders, and this one must be heard
            QMetaObject.invokeMethod(self.keeping.recovery_worker, "forget", Qt.ConnectionType.BlockingQueuedConnection)
        self.words.settle()
        stop_all(self.threads)
        self.documents.release_file()
        self.ended.emit()

    @Slot()
    def _show_script(self) -> None:
        self.window.show_editor()
        self.paper.choose()
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
        self.documents.set_autosave(settings.autosave_seconds)
        self.window.set_recent_files(settings.recent_files)
        if self.paper.follow(settings):
            self.overview.start_afresh()

    def _side_folder(self, path: Path) -> Path:
        """Where is kept what belongs to the script but not into its file; found again after the file was renamed."""
        stamp = self.documents.stamp
        return store_of(self._locations.versions_dir, path, stamp.sha256 if stamp is not None else "").folder


def _local_path(name: str) -> Path:
    """A file as a command line or a file manager names it."""
    return Path(QUrl(name).toLocalFile() if name.startswith("file:") else name)
