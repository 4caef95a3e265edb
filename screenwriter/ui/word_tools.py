"""Spelling and thesaurus put together: the commands in the window, and the thread that asks a process of their own."""

from itertools import count
from pathlib import Path

from PySide6.QtCore import QMetaObject, QObject, Qt

from screenwriter.bridge.connection import Connect
from screenwriter.bridge.word_worker import WordWorker
from screenwriter.bridge.worker_thread import WorkerThread
from screenwriter.ui.appearance import Appearance
from screenwriter.ui.document_controller import DocumentController
from screenwriter.ui.editor.screenplay_editor import ScreenplayEditor
from screenwriter.ui.main_window import MainWindow
from screenwriter.ui.settings_controller import SettingsController
from screenwriter.ui.spelling_commands import SpellingCommands
from screenwriter.ui.thesaurus_commands import ThesaurusCommands


class WordTools(QObject):
    """All that is about single words.

    ``thread`` is the worker's; whoever made this object starts and stops it.

    Args:
        connect: starts the process for words; called with the first question.
        personal: the file of the personal dictionary.
    """

    def __init__(
        self,
        connect: Connect,
        window: MainWindow,
        editor: ScreenplayEditor,
        documents: DocumentController,
        settings: SettingsController,
        appearance: Appearance,
        personal: Path,
    ) -> None:
        super().__init__(window)
        numbers = count(1)
        self._worker = worker = WordWorker(connect)
        self.thread = WorkerThread(worker, "words", self)  # type: ignore[assignment]  # QObject has a method so called
        self.spelling = spelling = SpellingCommands(window, editor, documents, settings, appearance, personal, numbers)
        self.thesaurus = thesaurus = ThesaurusCommands(window, editor, numbers)
        spelling.check.asked.connect(worker.ask)
        spelling.guess.asked.connect(worker.ask)
        spelling.menu.corrections_wanted.connect(worker.ask)
        spelling.walk.corrections_wanted.connect(worker.ask)
        thesaurus.synonyms_wanted.connect(worker.ask)
        spelling.personal_ordered.connect(worker.keep_personal)
        spelling.script_ordered.connect(worker.keep_script)
        worker.checked.connect(spelling.check.receive)
        worker.guessed.connect(spelling.guess.receive)
        worker.failed.connect(spelling.guess.receive_failure)
        worker.corrected.connect(spelling.menu.receive)
        worker.corrected.connect(spelling.walk.receive)
        worker.looked_up.connect(thesaurus.receive)
        worker.failed.connect(spelling.check.receive_failure)
        worker.failed.connect(thesaurus.receive_failure)
        worker.personal_kept.connect(spelling.take_personal)
        worker.not_kept.connect(spelling.tell_not_kept)

    def settle(self) -> None:
        """Wait until words just added are written: a thread told to end takes no more orders."""
        if self.thread.isRunning():
            QMetaObject.invokeMethod(self._worker, "settle", Qt.ConnectionType.BlockingQueuedConnection)
