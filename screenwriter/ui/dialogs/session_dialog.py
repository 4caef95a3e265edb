"""Session goals and sprints: the switch, today's goal, the timer, and the days counted so far."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QSpinBox,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from screenwriter.formats.number_text import whole
from screenwriter.storage.settings import Settings, limits
from screenwriter.storage.writing_days import WritingDays


class SessionDialog(QDialog):
    """Signals:
    changed: a setting's name and value.
    sprint_wanted: whether a sprint is to begin, or the present one to end.
    delete_wanted: the writer wants all days gone.
    """

    changed = Signal(str, object)
    sprint_wanted = Signal(bool)
    delete_wanted = Signal()

    def __init__(
        self, settings: Settings, days: WritingDays, is_sprinting: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Session Goals"))
        self._is_sprinting = is_sprinting
        about = QLabel(self.tr("Counted on this computer, for you only. A day counts what the script grew by."))
        about.setObjectName("dim")
        about.setWordWrap(True)
        self.switch = QCheckBox(self.tr("&Count words and pages of the day"))
        self.switch.setChecked(settings.counts_writing)
        self.goal = _number("daily_goal_words", settings.daily_goal_words, self.tr(" words"), self.tr("No goal"))
        self.minutes = _number("sprint_minutes", settings.sprint_minutes, self.tr(" minutes"), "")
        self.sprint_button = QPushButton()
        self.sprint_button.setAutoDefault(False)
        self.days = QTreeWidget()
        self.days.setRootIsDecorated(False)
        self.days.setStyleSheet("QTreeWidget::item { padding: 3px 8px; }")
        self.days.setAccessibleName(self.tr("Days counted"))
        self.days.setHeaderLabels([self.tr("Day"), self.tr("Words"), self.tr("Pages"), self.tr("In sprints")])
        self.days.header().setStretchLastSection(False)
        self.days.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.days.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in range(1, 4):
            self.days.headerItem().setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.delete_button = QPushButton(self.tr("&Delete Days"))
        self.delete_button.setToolTip(self.tr("Forget every day counted so far"))
        self.delete_button.setAutoDefault(False)
        self._lay_out(about)
        self.switch.toggled.connect(self._tell_switch)
        self.goal.valueChanged.connect(self._tell_goal)
        self.minutes.valueChanged.connect(self._tell_minutes)
        self.sprint_button.clicked.connect(self._tell_sprint)
        self.delete_button.clicked.connect(self.delete_wanted)
        self.show_days(days)
        self._enable()

    def _lay_out(self, about: QLabel) -> None:
        form = QFormLayout()
        form.addRow(self.tr("&Goal for a day:"), self.goal)
        sprint = QHBoxLayout()
        sprint.addWidget(self.minutes)
        sprint.addWidget(self.sprint_button)
        form.addRow(self.tr("&Sprint:"), sprint)
        label = form.labelForField(sprint)
        if isinstance(label, QLabel):
            label.setBuddy(self.minutes)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.delete_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(10)
        column.addWidget(about)
        column.addWidget(self.switch)
        column.addLayout(form)
        column.addWidget(self.days, 1)
        column.addWidget(buttons)
        self.resize(460, 420)

    def show_days(self, days: WritingDays) -> None:
        """List these days, the latest first."""
        self.days.clear()
        for date in sorted(days, reverse=True):
            day = days[date]
            item = QTreeWidgetItem([date, whole(day.words), whole(day.pages), whole(day.sprint_words)])
            for column in range(1, 4):
                item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.days.addTopLevelItem(item)
        self.delete_button.setEnabled(bool(days))

    def _enable(self) -> None:
        is_on = self.switch.isChecked()
        self.goal.setEnabled(is_on)
        self.minutes.setEnabled(not self._is_sprinting)
        self.sprint_button.setText(self.tr("&End Sprint") if self._is_sprinting else self.tr("&Begin Sprint"))
        self.sprint_button.setToolTip(
            self.tr("Stop the timer; what was written counts")
            if self._is_sprinting
            else self.tr("A timer, and the words written until it ends")
        )

    @Slot(bool)
    def _tell_switch(self, is_on: bool) -> None:
        self.changed.emit("counts_writing", is_on)
        self._enable()

    @Slot(int)
    def _tell_goal(self, words: int) -> None:
        self.changed.emit("daily_goal_words", words)

    @Slot(int)
    def _tell_minutes(self, minutes: int) -> None:
        self.changed.emit("sprint_minutes", minutes)

    @Slot()
    def _tell_sprint(self) -> None:
        begins = not self._is_sprinting
        self.sprint_wanted.emit(begins)
        if begins:
            self.accept()
        else:
            self._is_sprinting = False
            self._enable()


def _number(name: str, value: int, suffix: str, none: str) -> QSpinBox:
    box = QSpinBox()
    box.setRange(*limits(name))
    box.setSuffix(suffix)
    box.setSpecialValueText(none)
    box.setSingleStep(50 if name == "daily_goal_words" else 5)
    box.setValue(value)
    return box
