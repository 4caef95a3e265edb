"""Export, print and print preview: asks what is wanted and has it done."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QStandardPaths, Slot
from PySide6.QtWidgets import QMessageBox

from screenwriter.bridge.export_worker import JobFailed
from screenwriter.formats.errors import ScriptFormatError
from screenwriter.formats.print_layout import PrintOptions
from screenwriter.formats.print_selection import Selection
from screenwriter.screenplay.document import Screenplay
from screenwriter.ui.background_jobs import BackgroundJobs
from screenwriter.ui.dialogs.export_dialog import ExportDialog
from screenwriter.ui.dialogs.failure_text import part_sentence, sentence
from screenwriter.ui.dialogs.print_choices_dialog import PREVIEW, PrintChoicesDialog
from screenwriter.ui.dialogs.questions import Questions
from screenwriter.ui.document_controller import DocumentController
from screenwriter.ui.editor.screenplay_editor import ScreenplayEditor
from screenwriter.ui.main_window import MainWindow
from screenwriter.ui.settings_controller import SettingsController
from screenwriter.ui.usual_page import usual_page

if TYPE_CHECKING:
    from screenwriter.ui.dialogs.print_dialogs import ScriptPrinting

_SAID_MS = 5000


class ExportCommands(QObject):
    """Connects the commands ``export``, ``print`` and ``print_preview`` of a window."""

    def __init__(
        self,
        window: MainWindow,
        editor: ScreenplayEditor,
        documents: DocumentController,
        settings: SettingsController,
        questions: Questions,
        jobs: BackgroundJobs,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._editor = editor
        self._documents = documents
        self._settings = settings
        self._questions = questions
        self._jobs = jobs
        self._part = Selection()  # of this script, as last wanted
        documents.opened.connect(self._forget_part)
        jobs.exported.connect(self._tell_exported)
        jobs.not_exported.connect(self._tell_failure)
        for name, do in (("export", self.export), ("print", self.print), ("print_preview", self.preview)):
            window.actions_by_name[name].triggered.connect(do)

    # Commands

    @Slot()
    def export(self) -> None:
        """Ask how and where to, and order it."""
        screenplay = self._editor.screenplay()
        dialog = ExportDialog(self._settings, self._suggested(), screenplay, self._part, self._window)
        if not dialog.exec():
            return
        self._part = dialog.selection
        path = dialog.path.absolute()
        if self._is_own_file(path):
            self._tell(
                self.tr("This is the script's own file"), self.tr("Choose another name or format for the export.")
            )
        elif not path.exists() or self._questions.ask_replace(path):
            self._jobs.export(path, screenplay, self.options(screenplay))

    @Slot()
    def print(self) -> None:
        """Ask what is wanted and for a printer, and print; or show the sheets first."""
        screenplay = self._editor.screenplay()
        dialog = PrintChoicesDialog(self._settings, screenplay, self._part, self._window)
        answer = dialog.exec()
        if not answer:
            return
        self._part = dialog.selection
        printing = self._printing(screenplay)
        if printing is not None:
            (printing.preview if answer == PREVIEW else printing.print)()

    @Slot()
    def preview(self) -> None:
        """Show the sheets as they would be printed."""
        printing = self._printing(self._editor.screenplay())
        if printing is not None:
            printing.preview()

    def options(self, screenplay: Screenplay) -> PrintOptions:
        """What the writer has chosen; paper of the script's own goes first."""
        settings = self._settings.settings
        return PrintOptions(
            page_format=None if screenplay.page_format is not None else usual_page(settings),
            scene_numbers=settings.export_scene_numbers,
            title_page=settings.export_title_page,
            notes=settings.export_notes,
            watermark=settings.export_watermark,
            selection=self._part,
        )

    @Slot()
    def _forget_part(self) -> None:
        self._part = Selection()

    @Slot(object)
    def _tell_exported(self, path: Path) -> None:
        self._window.status_line.showMessage(self.tr("Exported {name}.").format(name=path.name), _SAID_MS)

    @Slot(object)
    def _tell_failure(self, failed: JobFailed) -> None:
        if failed.reason == "cancelled":
            self._window.status_line.showMessage(self.tr("Export stopped; no file was written."), _SAID_MS)
        else:
            what = self.tr("“{name}” was not written").format(name=failed.path.name)
            self._tell(what, sentence(failed.reason, failed.detail))

    # Small things

    def _printing(self, screenplay: Screenplay) -> "ScriptPrinting | None":
        """The sheets ready to print; None, and the writer is told, if there are none."""
        from screenwriter.ui.dialogs.print_dialogs import ScriptPrinting  # loads the system's printing, when wanted

        options = self.options(screenplay)
        try:
            printed = self._jobs.lay_out(screenplay, options)
        except ScriptFormatError as error:
            if error.reason != "cancelled":
                self._part = Selection()  # or the preview would never show anything again
                self._tell(self.tr("There is nothing to print"), part_sentence(error.reason, error.detail))
            return None
        return ScriptPrinting(printed, self._documents.name, options.watermark, _part_words(options), self._window)

    def _suggested(self) -> Path:
        own = self._documents.path
        if own is not None:
            return own
        folder = self._documents.last_folder or QStandardPaths.writableLocation(
            QStandardPaths.StandardLocation.DocumentsLocation
        )
        return Path(folder or Path.home()) / self.tr("Untitled")

    def _is_own_file(self, path: Path) -> bool:
        own = self._documents.path
        try:
            return own is not None and path.exists() and path.samefile(own)
        except OSError:
            return False

    def _tell(self, what: str, explanation: str) -> None:
        box = QMessageBox(QMessageBox.Icon.Warning, self.tr("Screenwriter"), what, parent=self._window)
        box.setInformativeText(explanation)
        box.exec()


def _part_words(options: PrintOptions) -> str:
    """What of a script is printed, for a title; "": all of it."""
    part = options.selection
    if part.scenes:
        return QCoreApplication.translate("ExportCommands", "scenes {numbers}").format(numbers=part.scenes)
    if part.sides:
        return QCoreApplication.translate("ExportCommands", "sides of {name}").format(name=part.sides)
    return QCoreApplication.translate("ExportCommands", "changed pages") if part.changed_pages else ""
