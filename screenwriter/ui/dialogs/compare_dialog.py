"""Two models on one passage, side by side: how much each is surprised, and what each would have offered. Not modal."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QFont, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
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
from screenwriter.formats.number_text import percent_of
from screenwriter.messages import Failure, Paragraph
from screenwriter.storage.model_library import ModelEntry, ModelLibrary
from screenwriter.training_messages import ComparedPlace, CompareRequest, Comparison, ComparisonProgress
from screenwriter.ui.dialogs.failure_text import failure_sentence
from screenwriter.ui.dialogs.retrain_wording import counted, surprise

SHOWN_FROM = 0.2
"""The least probability of a suggestion that the window shows by itself, at the usual setting."""

_CONTEXT_CHARACTERS = 60


@dataclass(frozen=True, slots=True)
class Passage:
    """What is to be compared on: its paragraphs, those before it, and how it is called (``This scene``)."""

    name: str
    before: tuple[Paragraph, ...]
    paragraphs: tuple[Paragraph, ...]

    @property
    def words(self) -> int:
        """Number of words of the passage."""
        return sum(len(paragraph.text.split()) for paragraph in self.paragraphs)


class CompareDialog(QDialog):
    """Asks for a comparison and shows it.

    Args:
        worker: a TrainingWorker of its own, so that a training is not in its way.
        passage: the selection, or the scene of the caret; None where there is neither.
    """

    _wanted = Signal(object)

    def __init__(
        self,
        library: ModelLibrary,
        worker: TrainingWorker,
        passage: Callable[[], Passage | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Compare Two Models"))
        self.resize(820, 600)
        self._library, self._worker, self._find_passage = library, worker, passage
        self._entries: list[ModelEntry] = []
        self._passage: Passage | None = None
        self._asked: tuple[int, Passage, tuple[str, str]] | None = None  # number, passage, names of what is asked for
        self._is_stopping = False
        self._number = 0
        self.first, self.second = QComboBox(), QComboBox()
        self.passage_label, self.summary = QLabel(), QLabel()
        self.only_different = QCheckBox(self.tr("Only where they &differ"))
        self.table = QTableWidget(0, 4)
        self.bar = QProgressBar()
        self._build()
        self._connect()
        self._show_state(is_running=False)

    # Building

    def _build(self) -> None:
        for box, name in ((self.first, self.tr("First model")), (self.second, self.tr("Second model"))):
            box.setAccessibleName(name)
            box.setToolTip(self.tr("One of your models, or the one that came with the program"))
        self.passage_label.setWordWrap(True)
        self.passage_label.setToolTip(self.tr("Select text in the script to compare on that instead"))
        self.summary.setWordWrap(True)
        self.summary.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.only_different.setToolTip(self.tr("Hide the places where both offer the same"))
        self.table.setAccessibleName(self.tr("What each model would have offered"))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.setTextElideMode(Qt.TextElideMode.ElideLeft)  # the words before the place are at the end
        self.table.verticalHeader().hide()
        self._name_columns(self.tr("First model"), self.tr("Second model"))
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.bar.setAccessibleName(self.tr("Progress of the comparison"))
        form = QFormLayout()
        form.addRow(self.tr("&First model:"), self.first)
        form.addRow(self.tr("&Second model:"), self.second)
        form.addRow(self.tr("Passage:"), self.passage_label)
        buttons = QDialogButtonBox()
        self.compare = _button(buttons, self.tr("&Compare"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.stop = _button(buttons, self.tr("S&top"), QDialogButtonBox.ButtonRole.ActionRole)
        close = _button(buttons, self.tr("C&lose"), QDialogButtonBox.ButtonRole.RejectRole)
        close.clicked.connect(self.reject)
        self.compare.setDefault(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.setSpacing(12)
        layout.addLayout(form)
        layout.addWidget(self.summary)
        layout.addWidget(self.table, 1)
        for part in (self.only_different, self.bar, buttons):
            layout.addWidget(part)

    def _connect(self) -> None:
        self._wanted.connect(self._worker.compare)
        self._worker.comparing.connect(self._take_progress)
        self._worker.compared.connect(self._take_comparison)
        self._worker.failed.connect(self._take_failure)
        self.compare.clicked.connect(self._compare)
        self.stop.clicked.connect(self._stop)
        self.first.currentIndexChanged.connect(self._tell_readiness)
        self.second.currentIndexChanged.connect(self._tell_readiness)
        self.only_different.toggled.connect(self._filter)

    # What is shown

    @Slot()
    def refresh(self) -> None:
        """Look anew at the models and at the passage; what is chosen stays chosen."""
        chosen = [box.currentData() for box in (self.first, self.second)]
        self._entries = [entry for entry in self._library.entries() if entry.problem is None]
        active = self._library.active().id
        usual = [self._library.entries()[0].id, active]
        if active == usual[0]:
            usual[1] = next((entry.id for entry in self._entries if not entry.is_shipped), active)
        for box, before, otherwise in zip((self.first, self.second), chosen, usual, strict=True):
            box.clear()
            for entry in self._entries:
                box.addItem(entry.name, entry.id)
            found = box.findData(before)
            box.setCurrentIndex(found if found >= 0 else box.findData(otherwise))
        self._passage = self._find_passage()
        self._show_passage()
        self._tell_readiness()

    def _show_passage(self) -> None:
        passage = self._passage
        if passage is None:
            text = self.tr("Put the caret into a scene, or select text, then open this again.")
        else:
            text = self.tr("{passage}, {words}").format(passage=passage.name, words=counted(passage.words, "word"))
        self.passage_label.setText(text)
        if len(self._entries) < 2:
            self.summary.setText(self.tr("There is only one model. Models > Learn from My Scripts makes another."))

    @Slot()
    def _tell_readiness(self) -> None:
        is_pair = self.first.currentData() != self.second.currentData()
        self.compare.setEnabled(is_pair and self._passage is not None and self._asked is None)
        self.compare.setToolTip("" if is_pair else self.tr("Choose two different models"))

    def _show_state(self, *, is_running: bool) -> None:
        self.bar.setVisible(is_running)
        self.bar.setRange(0, 0)
        self.stop.setVisible(is_running)
        self.only_different.setVisible(self.table.rowCount() > 0)
        for box in (self.first, self.second):
            box.setEnabled(not is_running)
        self._tell_readiness()

    # What the writer does

    @Slot()
    def _compare(self) -> None:
        passage = self._passage
        if passage is None:
            return
        self._number += 1
        chosen = [next(e for e in self._entries if e.id == box.currentData()) for box in (self.first, self.second)]
        self._asked = (self._number, passage, (chosen[0].name, chosen[1].name))
        folders = tuple(str(entry.folder) for entry in chosen)
        self.summary.setText(self.tr("Reading the passage with both models…"))
        self.table.setRowCount(0)
        self._is_stopping = False
        self._show_state(is_running=True)
        self._wanted.emit(CompareRequest(self._number, folders, passage.before, passage.paragraphs))

    @Slot()
    def _stop(self) -> None:
        self._is_stopping = True
        self._worker.cancel()

    @Slot(bool)
    def _filter(self, is_on: bool) -> None:
        for row in range(self.table.rowCount()):
            is_same = self.table.item(row, 2).text() == self.table.item(row, 3).text()
            self.table.setRowHidden(row, is_on and is_same)

    # What the worker says

    @Slot(object)
    def _take_progress(self, progress: ComparisonProgress) -> None:
        if self._asked is not None and progress.number == self._asked[0]:
            if self._is_stopping:
                self._worker.cancel()  # the first came before the comparison had begun
            self.bar.setRange(0, progress.total)
            self.bar.setValue(progress.done)

    @Slot(object)
    def _take_comparison(self, comparison: Comparison) -> None:
        if self._asked is None or comparison.number != self._asked[0]:
            return
        _, passage, names = self._asked
        self._asked = None
        self.summary.setText(summary_text(names, comparison))
        self._name_columns(*names)
        self.table.setRowCount(len(comparison.places))
        for row, place in enumerate(comparison.places):
            self._fill_row(row, place, passage)
        self._filter(self.only_different.isChecked())
        self._show_state(is_running=False)

    @Slot(object)
    def _take_failure(self, failure: Failure) -> None:
        if self._asked is None or failure.number != self._asked[0]:
            return
        self._asked = None
        self.summary.setText(self.tr("Stopped.") if failure.code == "cancelled" else failure_sentence(failure))
        self._show_state(is_running=False)

    def _name_columns(self, first: str, second: str) -> None:
        self.table.setHorizontalHeaderLabels([self.tr("Before the word"), self.tr("In the script"), first, second])

    def _fill_row(self, row: int, place: ComparedPlace, passage: Passage) -> None:
        text = passage.paragraphs[place.paragraph].text[: place.start]
        before = text.strip() if len(text) <= _CONTEXT_CHARACTERS else "…" + text[-_CONTEXT_CHARACTERS:].strip()
        for column, cell in enumerate((before, place.word)):
            item = QTableWidgetItem(cell)
            item.setToolTip(text)
            self.table.setItem(row, column, item)
        for column, (offer, probability) in enumerate(zip(place.offers, place.probabilities, strict=True), start=2):
            is_shown = bool(offer.strip()) and probability >= SHOWN_FROM
            item = QTableWidgetItem(offer.strip() if is_shown else "")
            item.setToolTip(f"{offer.strip()}  ({percent_of(probability)})" if offer.strip() else self.tr("Nothing"))
            if is_shown and is_right(offer, place.word):
                font = QFont(self.table.font())
                font.setBold(True)
                item.setFont(font)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, self.tr("{offer}, right").format(offer=offer.strip()))
            self.table.setItem(row, column, item)

    # Qt's names

    def showEvent(self, event: QShowEvent) -> None:
        """The caret and the models may be others by now."""
        if self._asked is None:
            self.refresh()
        super().showEvent(event)


def is_right(offer: str, word: str) -> bool:
    """Whether the first offered word is the script's."""
    words = offer.split()
    return bool(words) and words[0] == word


def summary_text(names: Sequence[str], comparison: Comparison) -> str:
    """A line for each model: its surprise, how many suggestions it would have shown, how many of them were right."""
    lines = []
    for number, name in enumerate(names):
        shown = [p for p in comparison.places if p.offers[number].strip() and p.probabilities[number] >= SHOWN_FROM]
        right = sum(is_right(place.offers[number], place.word) for place in shown)
        text = QCoreApplication.translate(
            "CompareDialog",
            "{model}: {surprise}; would have shown something at {shown} of {places}, {right} with the right next word "
            "(bold).",
        )
        places, bits = counted(len(comparison.places), "place"), surprise(comparison.bits_per_character[number])
        lines.append(text.format(model=name, surprise=bits, shown=len(shown), places=places, right=right))
    return "\n".join(lines)


def _button(box: QDialogButtonBox, text: str, role: QDialogButtonBox.ButtonRole) -> QPushButton:
    button = box.addButton(text, role)
    button.setAutoDefault(False)
    return button
