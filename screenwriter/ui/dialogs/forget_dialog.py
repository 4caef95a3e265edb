"""Forget a script: which models know it, learn again without it, then delete the old weights. Not modal.

What has to go is decided by ``storage.forgetting``; hiding a script is never called forgetting.
"""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QProgressBar,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from screenwriter.bridge.training_worker import TrainingWorker
from screenwriter.messages import Failure
from screenwriter.storage.atomic_file import WriteError
from screenwriter.storage.forgetting import (
    ForgetPlan,
    LearnedScript,
    delete_knowing,
    facts_of,
    learned_scripts,
    plan_forgetting,
)
from screenwriter.storage.model_library import SHIPPED_ID, ModelEntry, ModelLibrary, ModelLibraryError
from screenwriter.training_messages import TrainingProgress, TrainingRequest, TrainingResult
from screenwriter.ui.dialogs.confirmation import is_confirmed
from screenwriter.ui.dialogs.failure_text import failure_sentence, os_error_code, sentence
from screenwriter.ui.dialogs.forget_wording import explanation, outcome, script_cells
from screenwriter.ui.dialogs.models_switch import ModelSwitch
from screenwriter.ui.dialogs.retrain_wording import percent_done, phase
from screenwriter.ui.dialogs.retrain_work import TrainingWork

_HEADERS = (
    QT_TRANSLATE_NOOP("ForgetDialog", "Script"),
    QT_TRANSLATE_NOOP("ForgetDialog", "Words"),
    QT_TRANSLATE_NOOP("ForgetDialog", "Draft group"),
    QT_TRANSLATE_NOOP("ForgetDialog", "Learned as"),
)


class ForgetDialog(QDialog):
    """Forgets one script of one model.

    Args:
        worker: learns again; not the one that learns new models, so that neither hears the other's answers.
        never: what may not be learned from, besides what is forgotten (``TrainingRequest.never``).

    Signals:
        models_changed: the library holds other models now.
    """

    models_changed = Signal()
    _training_wanted = Signal(object)

    def __init__(
        self,
        library: ModelLibrary,
        switch: ModelSwitch,
        worker: TrainingWorker,
        work_folder: Path,
        model_id: str,
        never: tuple[str, ...] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Forget a Script"))
        self.resize(640, 440)
        self._library, self._switch, self._worker = library, switch, worker
        self._work = TrainingWork(work_folder)
        self._model_id = model_id
        self._never = never
        self._plan: ForgetPlan | None = None  # under way
        self._rebuilt: ModelEntry | None = None
        self.is_running = False
        self.table = QTableWidget(0, len(_HEADERS))
        self.explanation, self.message = QLabel(), QLabel()
        self.bar = QProgressBar()
        self._build()
        self._connect()
        self._show_scripts()

    # Building

    def _build(self) -> None:
        self.table.setAccessibleName(self.tr("Scripts the model learned from"))
        self.table.setHorizontalHeaderLabels([self.tr(text) for text in _HEADERS])
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setMinimumSectionSize(90)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for label in (self.explanation, self.message):
            label.setWordWrap(True)
        self.message.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.bar.setAccessibleName(self.tr("Progress of learning without the script"))
        self.bar.hide()
        buttons = QDialogButtonBox()
        roles = QDialogButtonBox.ButtonRole
        self.forget = self._add(buttons, self.tr("&Forget…"), roles.DestructiveRole, self.tr("Asks once more"))
        self.stop = self._add(buttons, self.tr("&Stop"), roles.ActionRole, self.tr("Nothing is deleted then"))
        self.close_button = self._add(buttons, self.tr("&Close"), roles.RejectRole, "")
        self.stop.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.setSpacing(12)
        layout.addWidget(self.table, 1)
        for part in (self.explanation, self.bar, self.message, buttons):
            layout.addWidget(part)

    @staticmethod
    def _add(box: QDialogButtonBox, text: str, role: QDialogButtonBox.ButtonRole, tip: str) -> QPushButton:
        button = box.addButton(text, role)
        button.setToolTip(tip)
        button.setAutoDefault(False)
        return button

    def _connect(self) -> None:
        self.table.itemSelectionChanged.connect(self._explain)
        self.forget.clicked.connect(self._ask)
        self.stop.clicked.connect(self._stop)
        self.close_button.clicked.connect(self.reject)
        self._training_wanted.connect(self._worker.train)
        self._worker.progressed.connect(self._take_progress)
        self._worker.finished.connect(self._take_result)
        self._worker.failed.connect(self._take_failure)
        self._switch.switched.connect(self._take_switched)
        self._switch.refused.connect(self._take_refused)

    # What is shown

    def _scripts(self) -> list[LearnedScript]:
        entries = self._library.entries()
        entry = next((e for e in entries if e.id == self._model_id), None)
        return learned_scripts(entry, entries) if entry else []

    def _show_scripts(self) -> None:
        scripts = self._scripts()
        self.table.setRowCount(len(scripts))
        for row, script in enumerate(scripts):
            for column, text in enumerate(script_cells(script)):
                cell = QTableWidgetItem(text)
                cell.setToolTip(script.path)
                cell.setData(Qt.ItemDataRole.UserRole, script.path)
                if column == 1:
                    cell.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.table.setItem(row, column, cell)
        if scripts:
            self.table.selectRow(0)
        self._explain()

    def _planned(self) -> ForgetPlan | None:
        """What forgetting the selected script would take."""
        row = self.table.currentRow()
        cell = self.table.item(row, 0) if row >= 0 else None
        if cell is None:
            return None
        try:
            return plan_forgetting(self._library.entries(), self._model_id, cell.data(Qt.ItemDataRole.UserRole))
        except KeyError:
            return None

    @Slot()
    def _explain(self) -> None:
        if self.is_running:
            return
        plan = self._planned()
        self.forget.setEnabled(plan is not None)
        nothing = self.tr("This model's manifest names no script of yours, so there is nothing to forget.")
        self.explanation.setText(explanation(plan) if plan else nothing)

    def _show_running(self, is_running: bool) -> None:
        self.is_running = is_running
        self.bar.setVisible(is_running)
        self.bar.setRange(0, 0)
        self.stop.setVisible(is_running)
        self.stop.setEnabled(is_running)
        self.forget.setVisible(not is_running)
        self.table.setEnabled(not is_running)
        self.close_button.setText(self.tr("&Hide") if is_running else self.tr("&Close"))

    # What the writer does

    @Slot()
    def _ask(self) -> None:
        plan = self._planned()
        if plan is None:
            return
        question = self.tr("Forget “{0}”?").format(plan.scripts[0].title)
        if is_confirmed(self, question, explanation(plan), self.tr("Forget")):
            self._begin(plan)

    def _begin(self, plan: ForgetPlan) -> None:
        self._plan, self._rebuilt = plan, None
        self.message.clear()
        if not plan.paths:
            self._make_way()
            return
        manifest = plan.model.manifest
        request = TrainingRequest(
            plan.paths,
            plan.model.name,
            str(plan.base.folder),
            str(self._work.state_folder),
            str(manifest.get("effort", "quick")),
            manifest.get("column"),
            never=(*self._never, *plan.never),
            consent=next((s.consent for s in plan.scripts if s.consent), "mine"),
        )
        try:
            self._work.begin(request)
        except (WriteError, OSError) as error:
            self._tell_error(error)
            return
        self._show_running(True)
        self.message.setText(self.tr("Learning again without it. You can go on writing."))
        self._training_wanted.emit(request)

    @Slot()
    def _stop(self) -> None:
        self.stop.setEnabled(False)
        self._worker.cancel()

    # What the worker and the engine say

    @Slot(object)
    def _take_progress(self, progress: TrainingProgress) -> None:
        if self.is_running and not self.stop.isEnabled():
            self._worker.cancel()  # the first came before the training had begun
        elif self.is_running and progress.steps > 0:
            self.bar.setRange(0, 100)
            self.bar.setValue(percent_done(progress))
            self.message.setText(self.tr("{phase}…").format(phase=phase(progress.phase)))

    @Slot(object)
    def _take_result(self, result: TrainingResult) -> None:
        if not self.is_running or self._plan is None:
            return
        facts = facts_of(self._plan, datetime.now().isoformat(timespec="seconds"))
        try:
            self._rebuilt = self._library.add(Path(result.folder), result.name, self._plan.base.id, facts)
        except (ModelLibraryError, WriteError, OSError) as error:
            self._tell_error(error)
            return
        self._work.clear()
        self._make_way()

    @Slot(object)
    def _take_failure(self, failure: Failure) -> None:
        if not self.is_running or failure.number:
            return
        self._work.clear()
        self._show_running(False)
        self._explain()
        if failure.code in ("too_little_text", "no_text") and self._may_go_without():
            self._make_way()
            return
        kept = self.tr("Nothing was forgotten and nothing was deleted.")
        stopped = self.tr("Stopped.") if failure.code == "cancelled" else failure_sentence(failure)
        self.message.setText(f"{stopped} {kept}")

    def _may_go_without(self) -> bool:
        """Too little is left to learn from: whether to delete what knew the script all the same."""
        question = self.tr("Forget it without a new model?")
        text = self.tr("What is left is too little to learn from. The models that knew the script are deleted.")
        return is_confirmed(self, question, text, self.tr("Forget"))

    def _make_way(self) -> None:
        """Have another model in use before the weights of the old ones are deleted."""
        active = self._library.active()
        if self._plan is not None and any(entry.id == active.id for entry in self._plan.doomed):
            successor = self._rebuilt or self._plan.base
            self._switch.use(successor)
        else:
            self._delete()

    @Slot(object)
    def _take_switched(self, entry: ModelEntry) -> None:
        if self._is_successor(entry):
            self._delete()

    @Slot(object, object)
    def _take_refused(self, entry: ModelEntry, _failure: Failure) -> None:
        """No model is loaded now (a locked script, say): forgetting must not wait for that."""
        if self._is_successor(entry):
            try:
                self._library.activate(entry.id if entry.problem is None else SHIPPED_ID)
            except (ModelLibraryError, WriteError, OSError) as error:
                self._tell_error(error)
            else:
                self._delete()

    def _is_successor(self, entry: ModelEntry) -> bool:
        successor = self._rebuilt or (self._plan.base if self._plan else None)
        return self._plan is not None and successor is not None and entry.id == successor.id

    def _delete(self) -> None:
        plan, rebuilt = self._plan, self._rebuilt
        if plan is None:
            return
        try:
            forgotten = delete_knowing(self._library, plan, rebuilt)
        except (ModelLibraryError, WriteError, OSError) as error:
            self._tell_error(error)
            return
        self._plan = None
        self._model_id = rebuilt.id if rebuilt else ""
        self._show_running(False)
        self._show_scripts()
        self.message.setText(outcome(plan, forgotten, rebuilt))
        self.models_changed.emit()

    def _tell_error(self, error: Exception) -> None:
        self._show_running(False)
        if isinstance(error, ModelLibraryError):
            text = sentence(error.code)
        elif isinstance(error, WriteError):
            text = sentence(error.reason, error.detail)
        else:
            text = sentence(os_error_code(error) if isinstance(error, OSError) else "internal", str(error))
        advice = self.tr("The script is not forgotten yet. Try again.")
        self.message.setText(f"{text}\n{advice}")
        self._explain()
