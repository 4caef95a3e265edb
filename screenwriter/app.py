"""The window, put together: makes the parts, connects them, stops them in order. What they do is their own business."""

import sys
from base64 import b64decode, b64encode
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QMetaObject, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from screenwriter import __version__
from screenwriter.bridge.analysis_worker import AnalysisWorker
from screenwriter.bridge.child_process import connect_to_server
from screenwriter.bridge.connection import Connection
from screenwriter.bridge.file_worker import FileWorker
from screenwriter.bridge.suggestion_worker import SuggestionWorker
from screenwriter.bridge.training_worker import TrainingWorker
from screenwriter.bridge.worker_thread import WorkerThread, stop_all
from screenwriter.formats.errors import ScriptFormatError
from screenwriter.formats.fountain import read_fountain, write_fountain
from screenwriter.formats.script_file import FDX_SUFFIXES, read_script, write_script
from screenwriter.screenplay.document import Screenplay
from screenwriter.screenplay.elements import ElementKind
from screenwriter.screenplay.page_format import A4, LETTER
from screenwriter.screenplay.typing_rules import PRESETS
from screenwriter.storage.locations import Locations, resources_dir
from screenwriter.storage.model_library import ModelLibrary
from screenwriter.storage.settings import Settings, load_settings
from screenwriter.ui.appearance import Appearance, editor_colours
from screenwriter.ui.dialogs.models_switch import ModelSwitch
from screenwriter.ui.dialogs.problem_texts import (
    autosave_failure_text,
    journal_failure_text,
    reading_warnings,
)
from screenwriter.ui.dialogs.questions import Questions
from screenwriter.ui.document_controller import DocumentController, FileFormats, OpenedScript
from screenwriter.ui.editor.editor_settings import EditorSettings
from screenwriter.ui.editor.ghost_settings import SuggestionMode
from screenwriter.ui.editor.screenplay_editor import ScreenplayEditor
from screenwriter.ui.editor.suggestion_controller import SuggestionController
from screenwriter.ui.hint_session import HintSession
from screenwriter.ui.journal_controller import JournalController
from screenwriter.ui.main_window import MainWindow
from screenwriter.ui.model_commands import ModelCommands
from screenwriter.ui.page_zoom import PageZoom
from screenwriter.ui.recovery_offer import RecoveryOffer
from screenwriter.ui.script_overview import ScriptOverview
from screenwriter.ui.settings_controller import SettingsController
from screenwriter.ui.suggestion_session import SuggestionSession, ghost_settings
from screenwriter.ui.theme import Theme, load_script_fonts
from screenwriter.ui.window_commands import WindowCommands

LARGEST_TEXT_BYTES = 8 * 1024 * 1024
LARGEST_FDX_BYTES = 32 * 1024 * 1024
"""Files above these are no scripts (the first is some 5,000 pages), and the window would stand still showing them."""

PAPERS = {"letter": LETTER, "a4": A4}


def run_window(argv: list[str]) -> int:
    """Open the window, with the first file of ``argv`` if there is one; returns when it is closed."""
    application = QApplication([sys.argv[0] if sys.argv else "screenwriter"])
    application.setApplicationName("Screenwriter")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("screenwriter")
    application.setStyle("Fusion")
    program = Program(application, Locations.of_user(), resources_dir())
    program.ended.connect(application.quit)
    program.start([Path(name) for name in argv if not name.startswith("-")])
    return application.exec()


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
        self._is_painted = False
        self._connect = connect or partial(connect_to_server, log_folder=locations.data_dir / "logs")
        load_script_fonts(resources / "fonts")
        application.setWindowIcon(QIcon(str(resources / "icons" / "screenwriter.svg")))
        damaged: list[Path] = []
        settings = load_settings(locations.settings_file, damaged.append)
        self.settings = SettingsController(settings, locations.settings_file, self)
        self.appearance = Appearance(application, resources / "themes", settings.theme, self)
        self.library = ModelLibrary(resources / "model", locations.models_dir)
        self._make_window(settings)
        self._make_document_parts()
        self._make_workers(settings)
        self._connect_settings(settings)
        if damaged:
            self.window.strip.say("settings", f"Your settings could not be read; they were kept in {damaged[0]}.")

    # Parts

    def _make_window(self, settings: Settings) -> None:
        self.editor = ScreenplayEditor(
            settings=editor_settings(settings), colours=editor_colours(self.appearance.theme)
        )
        self.zoom = PageZoom(self.editor)
        self.window = MainWindow(self.editor)
        self.suggestions = SuggestionController(self.editor, ghost_settings(settings))
        self.overview = ScriptOverview(self.editor, self.window.navigator, self.window.status_line, self.window)
        self.hints = HintSession(self.editor, self.window, self.settings)
        self.hints.apply_theme(self.appearance.theme)
        self.editor.status_hint_changed.connect(self.window.status_line.set_hint)
        self.window.status_line.set_hint(self.editor.status_hint())

    def _make_document_parts(self) -> None:
        formats = FileFormats(read=_read, read_text=read_fountain)
        self.questions = Questions(self.window)
        self.documents = DocumentController(self.editor, formats, self.questions, self.window)
        self.journal = JournalController(self.editor, self.documents, self.window)
        self.recovery = RecoveryOffer(
            self._locations.recovery_dir, self.documents, self.journal, self.appearance, _read_as_fountain, self.window
        )
        self.commands = WindowCommands(self.window, self.editor, self.documents, self.settings, self.overview)
        self.window.actions_by_name["recovered"].triggered.connect(self.recovery.offer_on_request)
        self.documents.opened.connect(self._show_script)
        self.documents.closed.connect(self._show_no_script)
        self.documents.renamed_or_modified.connect(self._show_title)
        self.documents.file_used.connect(self.settings.note_file)
        self.documents.autosave_failed.connect(self._tell_autosave_failed)
        self.documents.text_saved.connect(self._tell_saved)
        self.journal.failing.connect(self._tell_journal_failing)
        self.window.guard_closing(self._may_close)
        self.window.closed.connect(self._end)

    def _make_workers(self, settings: Settings) -> None:
        self.files = FileWorker(_encode, write_fountain, self._locations.recovery_dir)
        self.files_thread = WorkerThread(self.files, "files", self)
        self.documents.save_ordered.connect(self.files.save)
        self.journal.keep_ordered.connect(self.files.keep)
        self.journal.forget_ordered.connect(self.files.forget)
        self.files.saved.connect(self.documents.receive_saved)
        self.files.refused.connect(self.documents.receive_refused)
        self.files.journalled.connect(self.journal.receive_kept)
        self.files.journal_failed.connect(self.journal.receive_failure)

        self.analysis = AnalysisWorker(partial(self._connect, "analyse"), PAPERS[settings.paper])
        self.analysis_thread = WorkerThread(self.analysis, "analysis", self)
        self.overview.pages_wanted.connect(self.analysis.paginate)
        self.analysis.paginated.connect(self.overview.receive_pages)
        self.hints.hints_wanted.connect(self.analysis.find_hints)
        self.analysis.hinted.connect(self.hints.receive)
        self._paper_chosen.connect(self.analysis.set_page_format)

        active, shipped = self.library.active(), self.library.entries()[0]
        connect = partial(self._connect, "suggest")
        self.model = SuggestionWorker(connect, str(active.folder), fallback=str(shipped.folder))
        self.model_thread = WorkerThread(self.model, "suggestions", self)
        self.suggestion_session = SuggestionSession(self.suggestions, self.window, self.settings)
        self.suggestions.announced.connect(self.model.announce, Qt.ConnectionType.DirectConnection)
        self.suggestions.requested.connect(self.model.suggest)
        self.model.suggested.connect(self.suggestions.receive)
        self.model.model_loaded.connect(self.suggestions.model_loaded)
        self.model.model_loaded.connect(self.suggestion_session.note_model)
        self.model.failed.connect(self.suggestion_session.note_failure)

        self.training = TrainingWorker(partial(self._connect, "train"))
        self.training_thread = WorkerThread(self.training, "training", self)
        self.switch = ModelSwitch(self.library, self.model, self)
        self.models = ModelCommands(
            self.window, self.library, self.switch, self.training, self._locations.work_dir / "training"
        )
        self.models.engine_wanted.connect(self._start_model)
        self.threads = [self.training_thread, self.model_thread, self.analysis_thread, self.files_thread]

    def _connect_settings(self, settings: Settings) -> None:
        self._paper = settings.paper
        self.settings.changed.connect(self._apply_settings)
        self.settings.not_kept.connect(self._tell_settings_not_kept)
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
        self.analysis_thread.start_worker()
        for file in files[:1]:
            self.documents.open(file)
        self._first_paint = FirstPaint(self.window)
        self._first_paint.happened.connect(self._start_engine)
        self.window.show()

    @Slot()
    def _start_engine(self) -> None:
        self._is_painted = True
        self.training_thread.start_worker()
        if self.suggestions.mode is not SuggestionMode.OFF:
            self._start_model()
        self.hints.wake()
        self.recovery.offer()

    @Slot()
    def _start_model(self) -> None:
        if self._is_painted and not self.model_thread.isRunning():
            self.model_thread.start_worker()

    def _may_close(self) -> bool:
        if self.models.is_training and not self.questions.ask_stop_learning():
            return False
        return self.documents.may_leave()

    @Slot()
    def _end(self) -> None:
        """The window is closed: keep its place, let everything finish, in order."""
        geometry, state = self.window.saved_state()
        self.settings.change(
            window_geometry=b64encode(geometry).decode("ascii"), window_state=b64encode(state).decode("ascii")
        )
        self.settings.save_now()
        if self.files_thread.isRunning():  # a thread told to end takes no more orders, and this one must be heard
            QMetaObject.invokeMethod(self.files, "forget", Qt.ConnectionType.BlockingQueuedConnection)
        stop_all(self.threads)
        self.ended.emit()

    # What the window says and shows

    @Slot(tuple)
    def _show_script(self, warnings: tuple[str, ...]) -> None:
        self.window.strip.say("autosave", "")
        self.window.strip.say("reading", " ".join(warnings))
        self.window.show_editor()
        self.overview.start_afresh()
        self.hints.start_afresh()

    @Slot()
    def _show_no_script(self) -> None:
        self.window.strip.say("autosave", "")
        self.window.strip.say("reading", "")
        self.window.show_welcome()

    @Slot()
    def _show_title(self) -> None:
        name = self.documents.name if self.documents.is_open else ""
        self.window.set_document(name, self.documents.is_modified())

    @Slot()
    def _tell_saved(self) -> None:
        self.window.strip.say("autosave", "")
        self.window.status_line.showMessage(f"Saved {self.documents.name}.", 3000)

    @Slot(str)
    def _tell_autosave_failed(self, reason: str) -> None:
        self.window.strip.say("autosave", autosave_failure_text(reason, self.documents.name))

    @Slot(str)
    def _tell_journal_failing(self, reason: str) -> None:
        self.window.strip.say("journal", journal_failure_text(reason) if reason else "")

    @Slot(str)
    def _tell_settings_not_kept(self, detail: str) -> None:
        self.window.strip.say("settings", f"Your settings could not be written: {detail}.")

    # Settings

    @Slot(object)
    def _apply_settings(self, settings: Settings) -> None:
        self.appearance.choose(settings.theme)
        self.window.actions_by_name[f"theme_{settings.theme}"].setChecked(True)
        self.editor.apply_settings(editor_settings(settings))
        self.zoom.zoom_to(settings.zoom_percent)
        self.documents.set_autosave(settings.autosave_seconds)
        self.window.set_recent_files(settings.recent_files)
        if settings.paper != self._paper:
            self._paper = settings.paper
            self._paper_chosen.emit(PAPERS[settings.paper])
            self.overview.start_afresh()

    @Slot(object)
    def _colour_editor(self, theme: Theme) -> None:
        self.editor.apply_colours(editor_colours(theme))
        self.hints.apply_theme(theme)


class FirstPaint(QObject):
    """Tells once when a window has been painted for the first time.

    Signals:
        happened: the window is on the screen, and the event loop is free.
    """

    happened = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)

    # Qt's name

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            QTimer.singleShot(0, self, self.happened.emit)
        return False


def editor_settings(settings: Settings) -> EditorSettings:
    """What the writer has set, as the editor takes it."""
    return EditorSettings(
        preset=PRESETS[settings.flow_preset],
        dialogue_enter=ElementKind(settings.dialogue_enter),
        auto_capitals=settings.auto_capitals,
    )


def _bytes(text: str) -> bytes:
    try:
        return b64decode(text)
    except ValueError:
        return b""


def _read(path: Path) -> OpenedScript:
    largest = LARGEST_FDX_BYTES if path.suffix.lower() in FDX_SUFFIXES else LARGEST_TEXT_BYTES
    if path.stat().st_size > largest:
        raise ScriptFormatError("too_large", detail=str(largest))
    script = read_script(path)
    is_empty = not script.screenplay.elements and not script.screenplay.title_page
    warnings = reading_warnings(script.warnings, is_empty)
    return OpenedScript(script.screenplay, warnings, can_save_in_place=script.format == "fountain")


def _read_as_fountain(path: Path) -> str:
    return write_fountain(read_script(path).screenplay)


def _encode(screenplay: Screenplay, path: Path) -> bytes:
    return write_script(screenplay, path)
