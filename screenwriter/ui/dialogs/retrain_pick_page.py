"""First page of learning: which scripts, how thoroughly, under what name."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from screenwriter.messages import Failure
from screenwriter.training_messages import SourceReport, Survey, SurveyRequest
from screenwriter.ui.dialogs.failure_text import failure_sentence
from screenwriter.ui.dialogs.retrain_preview import TablePreview
from screenwriter.ui.dialogs.retrain_source_view import SourceView
from screenwriter.ui.dialogs.retrain_sources import SourceTable
from screenwriter.ui.dialogs.retrain_wording import EFFORTS, FEW_WORDS, counted, duration

_INTRODUCTION = QT_TRANSLATE_NOOP(
    "PickPage",
    "Suggestions lean towards the words of the scripts you choose. Everything happens on this computer; nothing leaves "
    "it. Notes, cut text and title pages are left out.",
)
_FEW = QT_TRANSLATE_NOOP(
    "PickPage",
    "With fewer than 20,000 words, better not learn yet: suggestions follow the script you are writing by "
    "themselves, as you type. Learning is possible all the same.",
)
_FILES = QT_TRANSLATE_NOOP(
    "PickPage",
    "Scripts and tables (*.fountain *.spmd *.fdx *.txt *.pdf *.docx *.trelby *.celtx *.highland *.fadein *.osf *.csv "
    "*.tsv);;All files (*)",
)


class PickPage(QWidget):
    """Collects paths and has them surveyed whenever they change.

    Signals:
        survey_wanted: a SurveyRequest; older ones don't count any more.
        readiness_changed: whether there is anything to learn from, as bool.
    """

    survey_wanted = Signal(object)
    readiness_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._paths: list[str] = []
        self._listed: list[str] = []  # those of the paths whose files stand in the list
        self._survey_number = 0
        self._survey: Survey | None = None
        self.sources = SourceTable(self)
        self.view = SourceView(self.sources)
        self.add_files = QPushButton(self.tr("Add &Files…"))
        self.add_folder = QPushButton(self.tr("Add F&older…"))
        self.remove = QPushButton(self.tr("&Remove"))
        self.column = QComboBox()
        self.column.setMinimumContentsLength(16)
        self.column_label = QLabel(self.tr("Col&umn with the scripts:"))
        self.preview = TablePreview()
        self.consents = QComboBox()
        self.name = QLineEdit(self.tr("My scripts"))
        self.base = QLabel()
        self.summary = QLabel()
        self.advice = QLabel(self.tr(_FEW))
        self.efforts = QButtonGroup(self)
        self._build()
        self._connect()
        self._show_totals()

    # Asked by the dialog

    @property
    def effort(self) -> str:
        """quick, standard or thorough."""
        return EFFORTS[self.efforts.checkedId()][0]

    @property
    def consent(self) -> str:
        """Whose the scripts are: ``mine``, or used ``with permission``."""
        return str(self.consents.currentData())

    @property
    def csv_column(self) -> str | None:
        """The column the writer chose; None: there is nothing to choose, or not yet chosen."""
        return self.column.currentText() if self.column.count() and self.column.currentIndex() >= 0 else None

    @property
    def paths(self) -> tuple[str, ...]:
        """The files to learn from."""
        return tuple(source.path for source in self.sources.chosen())

    @property
    def is_ready(self) -> bool:
        """Whether the survey is in, and holds something to learn from."""
        return self._survey is not None and bool(self.sources.chosen()) and bool(self.name.text().strip())

    # Told by the dialog

    def set_base(self, name: str) -> None:
        """Name of the model to start from."""
        self.base.setText(name)

    @Slot(list)
    def add_paths(self, paths: list[str]) -> None:
        """Add files and folders that are not there yet, and have everything surveyed anew."""
        new = [path for path in dict.fromkeys(paths) if path not in self._paths]
        if not new:
            return
        self._paths += new
        self._ask_for_survey()

    @Slot(object)
    def show_survey(self, survey: Survey) -> None:
        """Show what was read; an answer to an older request is dropped."""
        if survey.number != self._survey_number:
            return
        self._survey = survey
        self._listed = list(self._paths)
        self.view.set_empty_text(self.tr("No scripts were found there.") if self._paths else None)
        self.sources.show_sources(survey.sources)
        self._offer_columns()

    def show_failure(self, failure: Failure) -> bool:
        """Say why nothing was read; False: it was about something else."""
        if failure.number != self._survey_number or self._survey_number == 0:
            return False
        self.view.set_empty_text(None)
        self.sources.show_sources(())
        self.summary.setText(failure_sentence(failure))
        return True

    # Private

    def _build(self) -> None:
        introduction = QLabel(self.tr(_INTRODUCTION))
        introduction.setWordWrap(True)
        self.advice.setWordWrap(True)
        self.advice.setObjectName("dim")
        self.summary.setWordWrap(True)
        buttons = QHBoxLayout()
        for button, tip in (
            (self.add_files, self.tr("Fountain, Final Draft or text files, or a CSV table of scripts")),
            (self.add_folder, self.tr("All scripts in a folder and the folders in it")),
            (self.remove, self.tr("Take the selected row out of the list (Delete)")),
        ):
            button.setToolTip(tip)
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch()
        buttons.addWidget(self.column_label)
        buttons.addWidget(self.column)
        self.column_label.setBuddy(self.column)
        self.column.setToolTip(self.tr("Which column of the table holds the text of the scripts"))
        self.view.setToolTip(self.tr("Space: learn from this file, or leave it out"))
        self.name.setToolTip(self.tr("How the new model is called in the list of models"))
        self.name.setMaxLength(80)
        form = QFormLayout()
        efforts = self._build_efforts()
        efforts.setFocusProxy(self.efforts.button(0))
        form.addRow(self.tr("&Effort:"), efforts)
        self.consents.addItem(self.tr("Mine"), "mine")
        self.consents.addItem(self.tr("Used with permission"), "with permission")
        self.consents.setToolTip(self.tr("Written into the model's manifest, for each script"))
        form.addRow(self.tr("The scripts &are:"), self.consents)
        form.addRow(self.tr("&Name of the model:"), self.name)
        form.addRow(self.tr("Starts from:"), self.base)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(introduction)
        layout.addLayout(buttons)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.preview)
        layout.addWidget(self.summary)
        layout.addWidget(self.advice)
        layout.addLayout(form)

    def _build_efforts(self) -> QWidget:
        box = QWidget()
        layout = QVBoxLayout(box)
        layout.setContentsMargins(0, 0, 0, 0)
        for number, (_, title, purpose) in enumerate(EFFORTS):
            button = QRadioButton(QCoreApplication.translate("Learning", title))
            tip = self.tr("{purpose}. It runs beside your writing and can be stopped and resumed.")
            button.setToolTip(tip.format(purpose=QCoreApplication.translate("Learning", purpose)))
            self.efforts.addButton(button, number)
            layout.addWidget(button)
        self.efforts.button(0).setChecked(True)
        return box

    def _connect(self) -> None:
        self.add_files.clicked.connect(self._pick_files)
        self.add_folder.clicked.connect(self._pick_folder)
        self.remove.clicked.connect(self._remove_selected)
        self.view.paths_dropped.connect(self.add_paths)
        self.view.removal_wanted.connect(self._remove_selected)
        self.sources.choice_changed.connect(self._show_totals)
        self.name.textChanged.connect(self._tell_readiness)
        self.column.activated.connect(self._ask_for_survey)
        self.preview.column_chosen.connect(self._take_column)

    @Slot()
    def _pick_files(self) -> None:
        paths, _ = QFileDialog.getOpenFileNames(self, self.tr("Scripts to learn from"), "", self.tr(_FILES))
        self.add_paths(paths)

    @Slot()
    def _pick_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Folder of scripts to learn from"))
        self.add_paths([folder] if folder else [])

    @Slot()
    def _remove_selected(self) -> None:
        """Take files out of the list; of a folder that was added, all its other files stay."""
        doomed = {self.sources.source(index.row()).path for index in self.view.selectionModel().selectedRows()}
        if not doomed:
            return
        unread = [path for path in self._paths if path not in self._listed]
        listed = [self.sources.source(row).path for row in range(self.sources.rowCount())]
        self._listed = [path for path in listed if path not in doomed]
        self._paths = self._listed + unread
        self._ask_for_survey()

    @Slot()
    def _ask_for_survey(self) -> None:
        self._survey_number += 1
        self._survey = None
        column = self.csv_column
        if not self._paths:
            self.show_survey(Survey(self._survey_number, (), 0, {}))
            return
        self.view.set_empty_text(self.tr("Reading…"))
        self._show_totals()
        self.survey_wanted.emit(SurveyRequest(tuple(self._paths), column, self._survey_number))

    def _offer_columns(self) -> None:
        chosen, columns = self.csv_column, self.sources.csv_columns()
        self.column.clear()
        self.column.addItems(columns)
        self.column.setCurrentIndex(columns.index(chosen) if chosen in columns else _usual_column(columns))
        self.column.setPlaceholderText(self.tr("Choose…"))
        self.preview.show_source(self.sources.first_table(), self.csv_column)
        self._show_totals()

    @Slot(str)
    def _take_column(self, name: str) -> None:
        """A column of the preview was clicked."""
        place = self.column.findText(name)
        if place >= 0 and place != self.column.currentIndex():
            self.column.setCurrentIndex(place)
            self._ask_for_survey()

    @Slot()
    def _show_totals(self) -> None:
        has_columns = len(self.sources.csv_columns()) > 1
        self.column.setVisible(has_columns)
        self.column_label.setVisible(has_columns)
        self.remove.setEnabled(self.sources.rowCount() > 0)
        chosen = self.sources.counted()
        words = sum(source.words for source in chosen)
        self.summary.setText(self._summary_text(chosen, words))
        self.advice.setVisible(bool(chosen) and words < FEW_WORDS)
        self._show_times(words)
        self._tell_readiness()

    def _summary_text(self, chosen: list[SourceReport], words: int) -> str:
        if self._survey is None:
            return self.tr("Reading…") if self._paths else ""
        if not self.sources.rowCount():
            return ""
        files = counted(self.sources.rowCount(), "file")
        text = self.tr("{chosen} of {files}, {words}")
        return text.format(chosen=len(chosen), files=files, words=counted(words, "word"))

    def _show_times(self, words: int) -> None:
        survey = self._survey
        for number, (name, title, purpose) in enumerate(EFFORTS):
            text, takes = self.tr("{effort}: {purpose}"), ""
            if survey is not None and name in survey.seconds and words:
                text = self.tr("{effort}: {purpose}, {duration}")
                takes = duration(survey.seconds[name] * words / max(words, survey.words))
            effort = QCoreApplication.translate("Learning", title)
            shown_purpose = QCoreApplication.translate("Learning", purpose).lower()
            self.efforts.button(number).setText(text.format(effort=effort, purpose=shown_purpose, duration=takes))

    @Slot()
    def _tell_readiness(self) -> None:
        self.readiness_changed.emit(self.is_ready)


def _usual_column(columns: list[str]) -> int:
    """The column that is read where none is chosen, -1: none is."""
    names = [column.strip().lower() for column in columns]
    return next((names.index(name) for name in ("script", "screenplay") if name in names), -1)
