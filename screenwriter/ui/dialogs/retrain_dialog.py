"""Learn from my scripts: pick, watch, decide. Not modal; closing it while it learns only hides it."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from screenwriter.bridge.training_worker import TrainingWorker
from screenwriter.messages import Failure
from screenwriter.storage.atomic_file import WriteError
from screenwriter.storage.model_library import ModelEntry, ModelLibrary, ModelLibraryError
from screenwriter.training_messages import Survey, SurveyRequest, TrainingProgress, TrainingRequest, TrainingResult
from screenwriter.ui.dialogs.confirmation import is_confirmed
from screenwriter.ui.dialogs.failure_text import failure_sentence, os_error_code, sentence
from screenwriter.ui.dialogs.models_switch import ModelSwitch
from screenwriter.ui.dialogs.retrain_pick_page import PickPage
from screenwriter.ui.dialogs.retrain_progress_page import ProgressPage
from screenwriter.ui.dialogs.retrain_result_page import ResultPage
from screenwriter.ui.dialogs.retrain_wording import duration, percent_done, phase, verdict
from screenwriter.ui.dialogs.retrain_work import TrainingWork


class RetrainDialog(QDialog):
    """Routes between its pages, the training worker, the work folder and the library of models.

    Args:
        worker: lives in its own thread; this dialog must live in the main thread.
        work_folder: keeps a stopped training, and a result not yet decided on.
        never: what may not be learned from (``TrainingRequest.never``), as it stands when asked.
        pauses_on_battery: whether a training that starts now shall wait while the computer runs on battery.

    Signals:
        status_changed: a line for the status bar while learning goes on; "" when there is nothing to say.
        model_kept: the ModelEntry of a result the writer kept.
    """

    status_changed = Signal(str)
    model_kept = Signal(object)
    _survey_wanted = Signal(object)
    _training_wanted = Signal(object)

    def __init__(
        self,
        worker: TrainingWorker,
        library: ModelLibrary,
        switch: ModelSwitch,
        work_folder: Path,
        parent: QWidget | None = None,
        never: Callable[[], tuple[str, ...]] = tuple,
        pauses_on_battery: Callable[[], bool] = lambda: False,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Learn from My Scripts"))
        self.setModal(False)
        self.resize(720, 620)
        self._worker = worker
        self._library = library
        self._switch = switch
        self._work = TrainingWork(work_folder)
        self._never = never
        self._pauses_on_battery = pauses_on_battery
        self._request: TrainingRequest | None = None  # the one that runs, or stands still
        self._progress: TrainingProgress | None = None
        self._result: TrainingResult | None = None
        self._is_running = False
        self._is_cancelling = False
        self._kept: ModelEntry | None = None
        self.pick_page, self.progress_page, self.result_page = PickPage(), ProgressPage(), ResultPage()
        self._pages = QStackedWidget()
        for page in (self.pick_page, self.progress_page, self.result_page):
            self._pages.addWidget(page)
        self._build_buttons()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.setSpacing(14)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self._button_box)
        self._connect()
        self._show_where_it_stands()

    @property
    def is_training(self) -> bool:
        """Whether a training runs now."""
        return self._is_running

    @Slot(list)
    def add_paths(self, paths: list[str]) -> None:
        """Add scripts to the first page."""
        self.pick_page.add_paths(paths)

    # Building

    def _build_buttons(self) -> None:
        self._button_box = QDialogButtonBox()
        roles = QDialogButtonBox.ButtonRole
        self.learn = self._add_button(
            self.tr("&Learn"), roles.AcceptRole, self.tr("Begin; you can go on writing meanwhile")
        )
        self.stop = self._add_button(self.tr("&Stop"), roles.ActionRole, self.tr("Stop now; it can be resumed later"))
        self.resume = self._add_button(self.tr("&Resume"), roles.AcceptRole, self.tr("Go on where it stopped"))
        self.start_over = self._add_button(
            self.tr("Start &Over…"), roles.ResetRole, self.tr("Forget what was learned so far")
        )
        self.keep = self._add_button(self.tr("&Keep"), roles.AcceptRole, self.tr("Put it among the models, and use it"))
        self.discard = self._add_button(
            self.tr("&Discard"), roles.DestructiveRole, self.tr("Delete it; nothing else changes")
        )
        self.hide_button = self._add_button(
            self.tr("&Hide"), roles.RejectRole, self.tr("Close this window; learning goes on")
        )
        self.close_button = self._add_button(self.tr("&Close"), roles.RejectRole, "")

    def _add_button(self, text: str, role: QDialogButtonBox.ButtonRole, tip: str) -> QPushButton:
        button = self._button_box.addButton(text, role)
        button.setToolTip(tip)
        return button

    def _connect(self) -> None:
        self._survey_wanted.connect(self._worker.survey)
        self._training_wanted.connect(self._worker.train)
        self._worker.surveyed.connect(self._take_survey)
        self._worker.progressed.connect(self._take_progress)
        self._worker.finished.connect(self._take_result)
        self._worker.failed.connect(self._take_failure)
        self._switch.switched.connect(self._take_switched)
        self._switch.refused.connect(self._take_refused)
        self.pick_page.survey_wanted.connect(self._ask_for_survey)
        self.pick_page.readiness_changed.connect(self.learn.setEnabled)
        self.learn.clicked.connect(self._learn)
        self.stop.clicked.connect(self._stop)
        self.resume.clicked.connect(self._resume)
        self.start_over.clicked.connect(self._start_over)
        self.keep.clicked.connect(self._keep)
        self.discard.clicked.connect(self._discard)
        self.hide_button.clicked.connect(self.reject)
        self.close_button.clicked.connect(self.reject)

    # Pages

    def _show_where_it_stands(self) -> None:
        """The page for what the work folder holds: a result, a stopped training, or nothing."""
        result, request = self._work.result(), self._work.request()
        if result is not None and request is not None:
            self._request = request
            self._show_result(result)
        elif request is not None:
            self._request = request
            self._progress = self._work.progress()
            self._show_stopped(self.tr("It was stopped before it was finished."))
        else:
            self._show_pick_page()

    def _show_pick_page(self) -> None:
        self._request = self._progress = self._result = self._kept = None
        self.pick_page.set_base(self._library.active().name)
        self._pages.setCurrentWidget(self.pick_page)
        self._show_buttons(self.learn, self.close_button)
        self.learn.setEnabled(self.pick_page.is_ready)

    def _show_stopped(self, message: str) -> None:
        name = self._request.name if self._request else ""
        self.progress_page.show_stopped(name, message, self._progress)
        self._pages.setCurrentWidget(self.progress_page)
        self._show_buttons(self.resume, self.start_over, self.close_button)

    def _show_result(self, result: TrainingResult) -> None:
        self._result = result
        self.result_page.show_result(result, self._base_name())
        self._pages.setCurrentWidget(self.result_page)
        order = (self.keep, self.discard) if result.is_better else (self.discard, self.keep)
        self._show_buttons(*order)
        self._enable(True)

    def _show_buttons(self, *buttons: QPushButton) -> None:
        """Show these only; the first is the default and gets the keyboard, unless it is the first page's."""
        for button in self._button_box.buttons():
            button.setVisible(button in buttons)
            button.setDefault(button is buttons[0])
        if buttons[0] is not self.learn:
            buttons[0].setFocus()

    def _enable(self, is_enabled: bool) -> None:
        for button in (self.keep, self.discard):
            button.setEnabled(is_enabled)

    def _base_name(self) -> str:
        if self._request is not None:
            for entry in self._library.entries():
                if str(entry.folder) == self._request.base:
                    return entry.name
        return self.tr("Before")

    # What the writer does

    @Slot(object)
    def _ask_for_survey(self, request: SurveyRequest) -> None:
        self._worker.cancel()  # a survey still under way is for other files
        self._survey_wanted.emit(replace(request, never=self._never()))

    @Slot()
    def _learn(self) -> None:
        page = self.pick_page
        base = self._library.active()
        request = TrainingRequest(
            page.paths,
            " ".join(page.name.text().split()),
            str(base.folder),
            str(self._work.state_folder),
            page.effort,
            page.csv_column,
            never=self._never(),
            consent=page.consent,
            pauses_on_battery=self._pauses_on_battery(),
        )
        self._run(request)

    @Slot()
    def _resume(self) -> None:
        request = self._request
        if request is not None:
            now = {"never": self._never(), "pauses_on_battery": self._pauses_on_battery()}
            self._run(replace(request, resume=True, **now))

    def _run(self, request: TrainingRequest) -> None:
        try:
            self._work.begin(request)
        except WriteError as error:
            self._refuse_start(error.reason, error.detail)
            return
        except OSError as error:
            self._refuse_start(os_error_code(error), str(error))
            return
        self._request = request
        self._is_running, self._is_cancelling = True, False
        self.progress_page.begin(request.name, request.resume)
        self._pages.setCurrentWidget(self.progress_page)
        self.stop.setEnabled(True)
        self._show_buttons(self.hide_button, self.stop)
        self.status_changed.emit(self.tr("Learning from your scripts: starting"))
        self._training_wanted.emit(request)

    def _refuse_start(self, code: str, detail: str) -> None:
        text = sentence(code, detail)
        if self._request is not None:
            self._show_stopped(text)
        else:
            self.pick_page.summary.setText(text)

    @Slot()
    def _stop(self) -> None:
        self._is_cancelling = True
        self.stop.setEnabled(False)
        self.progress_page.show_stopping()
        self._worker.cancel()

    @Slot()
    def _start_over(self) -> None:
        explanation = self.tr("What was learned so far is forgotten. Your scripts and your models stay as they are.")
        if not is_confirmed(self, self.tr("Start over?"), explanation, self.tr("Start Over")):
            return
        request = self._request
        self._work.clear()
        self._show_pick_page()
        if request is not None:
            self.pick_page.name.setText(request.name)
            self.pick_page.add_paths(list(request.paths))

    @Slot()
    def _keep(self) -> None:
        """Put the result into the library; on any error it stays where it is, to be kept once more."""
        if self._kept is None and not self._add_to_library():
            return
        self._enable(False)
        self.result_page.show_outcome(self.tr("Loading it…"))
        self._switch.use(self._kept)

    def _add_to_library(self) -> bool:
        try:
            folder, name = Path(self._result.folder), self._result.name
            self._kept = self._library.add(folder, name, self._base_id(), self._facts())
        except ModelLibraryError as error:
            detail = f"{error.problem.file}: {sentence(error.problem.code)}" if error.problem else ""
            self.result_page.show_outcome(sentence(error.code, detail))
        except WriteError as error:
            self.result_page.show_outcome(sentence(error.reason, error.detail))
        except OSError as error:
            self.result_page.show_outcome(sentence(os_error_code(error), str(error)))
        else:
            self._work.clear()
            self.model_kept.emit(self._kept)
            return True
        return False

    def _base_id(self) -> str | None:
        entries = self._library.entries()
        return next((e.id for e in entries if self._request and str(e.folder) == self._request.base), None)

    def _facts(self) -> dict[str, object]:
        """What the list of models tells of it, in case the engine has not written it down."""
        result = self._result
        facts: dict[str, object] = {"words": result.words, "scripts": result.scripts}
        if result.bits_before > 0:
            facts |= {"bits_before": result.bits_before, "bits_after": result.bits_after}
        if self._request is not None:
            facts |= {"files": list(self._request.paths), "effort": self._request.effort}
        return facts

    @Slot()
    def _discard(self) -> None:
        self._work.clear()
        self.status_changed.emit("")
        self._show_pick_page()
        self.reject()

    # What the worker and the engine say

    @Slot(object)
    def _take_survey(self, survey: Survey) -> None:
        self.pick_page.show_survey(survey)

    @Slot(object)
    def _take_progress(self, progress: TrainingProgress) -> None:
        if not self._is_running:
            return
        if self._is_cancelling:
            self._worker.cancel()  # the first came before the training had begun
            return
        if progress.step or self._progress is None:  # while a resumed one reads, it is as far as it was
            self._progress = progress
        self.progress_page.show_progress(progress)
        percent = percent_done(progress)
        if progress.phase.startswith("paused"):
            text = self.tr("Learning from your scripts: {percent} %, {phase}")
            self.status_changed.emit(text.format(percent=percent, phase=phase(progress.phase).lower()))
        elif progress.seconds_left > 0:
            text = self.tr("Learning from your scripts: {percent} %, {duration} left")
            self.status_changed.emit(text.format(percent=percent, duration=duration(progress.seconds_left)))
        else:
            self.status_changed.emit(self.tr("Learning from your scripts: {percent} %").format(percent=percent))

    @Slot(object)
    def _take_result(self, result: TrainingResult) -> None:
        self._is_running = False
        with suppress(WriteError):  # it can still be kept now; only after a restart it would have to be resumed
            self._work.note_result(result)
        self.status_changed.emit(self.tr("Learning is finished. {verdict}").format(verdict=verdict(result)))
        self._show_result(result)

    @Slot(object)
    def _take_failure(self, failure: Failure) -> None:
        if self.pick_page.show_failure(failure) or not self._is_running or failure.number:
            return
        self._is_running = False
        if self._progress is not None:
            with suppress(WriteError):  # only the percentage would be missing after a restart
                self._work.note_progress(self._progress)
        stopped = self.tr("Learning stopped. {reason}").format(reason=sentence(failure.code))
        self.status_changed.emit("" if failure.code == "cancelled" else stopped)
        self._show_stopped(failure_sentence(failure))

    @Slot(object)
    def _take_switched(self, entry: ModelEntry) -> None:
        if self._kept is not None and entry.id == self._kept.id:
            self._show_kept(self.tr("{name} is in use now.").format(name=entry.name))
        elif self._pages.currentWidget() is self.pick_page:
            self.pick_page.set_base(entry.name)

    @Slot(object, object)
    def _take_refused(self, entry: ModelEntry, failure: Failure) -> None:
        if self._kept is not None and entry.id == self._kept.id:
            kept = self.tr("{name} is among your models but could not be loaded; the one in use stays in use.").format(
                name=entry.name
            )
            self._show_kept(f"{kept}\n{failure_sentence(failure)}")

    def _show_kept(self, text: str) -> None:
        self.result_page.show_outcome(text)
        self.status_changed.emit("")
        self._show_buttons(self.close_button)

    # Qt's names

    def showEvent(self, event: QShowEvent) -> None:
        """A result already decided on makes room for the next training; the model in use may be another by now."""
        if self._kept is not None and not self._is_running:
            self._show_pick_page()
        self.pick_page.set_base(self._library.active().name)
        super().showEvent(event)
