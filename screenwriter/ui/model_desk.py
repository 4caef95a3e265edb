"""Who asks the model, and who hears its answers: suggestions, hints from the model, "why this?"."""

from PySide6.QtCore import QObject, Qt, Slot

from screenwriter.bridge.connection import Connect
from screenwriter.bridge.suggestion_worker import SuggestionWorker
from screenwriter.storage.model_library import ModelLibrary
from screenwriter.ui.document_controller import DocumentController
from screenwriter.ui.editor.suggestion_controller import SuggestionController
from screenwriter.ui.hint_session import HintSession
from screenwriter.ui.line_hint_session import LineHintSession
from screenwriter.ui.main_window import MainWindow
from screenwriter.ui.script_switch_commands import ScriptSwitchCommands
from screenwriter.ui.settings_controller import SettingsController
from screenwriter.ui.suggestion_session import SuggestionSession
from screenwriter.ui.why_commands import WhyCommands


class ModelDesk(QObject):
    """Puts the suggestion worker and the parts of the window together that talk to it.

    ``worker`` needs a thread; whoever made this object starts and stops it.

    Args:
        connect: starts the suggestion process.
        library: says which model is in use.
        bonds: tells when a script is locked: such a script has no model in any process (suggestions-ux.md section 11).
    """

    def __init__(
        self,
        connect: Connect,
        library: ModelLibrary,
        suggestions: SuggestionController,
        window: MainWindow,
        documents: DocumentController,
        settings: SettingsController,
        hints: HintSession,
        bonds: ScriptSwitchCommands,
    ) -> None:
        super().__init__(window)
        active, shipped = library.active(), library.entries()[0]
        self.worker = worker = SuggestionWorker(connect, str(active.folder), fallback=str(shipped.folder))
        self.session = session = SuggestionSession(suggestions, window, settings)
        self.line_hints = line_hints = LineHintSession(hints)
        self.why = why = WhyCommands(suggestions, window, settings, documents.open)
        suggestions.why.script_path = lambda: str(documents.path or "")
        suggestions.announced.connect(worker.announce, Qt.ConnectionType.DirectConnection)
        suggestions.requested.connect(worker.suggest)
        suggestions.next_requested.connect(worker.suggest)
        line_hints.wanted.connect(worker.find_line_hints)
        why.explanation_wanted.connect(worker.explain)
        worker.foreseen.connect(suggestions.receive_next)
        worker.suggested.connect(suggestions.receive)
        worker.model_loaded.connect(suggestions.model_loaded)
        worker.model_loaded.connect(session.note_model)
        worker.model_loaded.connect(line_hints.note_model)
        worker.failed.connect(session.note_failure)
        worker.failed.connect(line_hints.note_failure)
        worker.line_hinted.connect(line_hints.receive)
        worker.explained.connect(why.receive)
        bonds.lock_changed.connect(self._follow_lock)

    @Slot(bool, str)
    def _follow_lock(self, is_locked: bool, detail: str) -> None:
        self.worker.set_resting(is_locked)
        self.session.set_locked(is_locked, detail)
        self.line_hints.set_locked(is_locked)
