"""Last page of learning: better or not, in plain words, and the writer's decision."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QFormLayout, QLabel, QVBoxLayout, QWidget

from screenwriter.training_messages import TrainingResult
from screenwriter.ui.dialogs.retrain_wording import duration, learned_from, sampled_from, surprise, verdict

_EXPLANATION = QT_TRANSLATE_NOOP(
    "ResultPage",
    "Some pages of your scripts were held out: kept aside, not learned from. Surprise is how many bits the model needs "
    "for each of their characters: the fewer, the better it foresees your words.",
)


class ResultPage(QWidget):
    """Shows a result, and what became of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.headline = QLabel()
        self.headline.setObjectName("heading")
        self.headline.setWordWrap(True)
        self.advice = QLabel()
        self.advice.setWordWrap(True)
        self.facts = QFormLayout()
        self.outcome = QLabel()
        self.outcome.setWordWrap(True)
        explanation = QLabel(QCoreApplication.translate("ResultPage", _EXPLANATION))
        explanation.setWordWrap(True)
        explanation.setObjectName("dim")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.headline)
        layout.addWidget(self.advice)
        layout.addLayout(self.facts)
        layout.addWidget(explanation)
        layout.addWidget(self.outcome)
        layout.addStretch()

    def show_result(self, result: TrainingResult, base_name: str) -> None:
        """Show figures and verdict of a result that waits for a decision."""
        self.headline.setText(verdict(result))
        self.advice.setText(_advice(result))
        self.outcome.clear()
        while self.facts.rowCount():
            self.facts.removeRow(0)
        self.facts.addRow(self.tr("New model:"), QLabel(result.name))
        self.facts.addRow(self.tr("Text:"), QLabel(learned_from(result.scripts, result.words)))
        if sampled_from(result):
            sample = QLabel(sampled_from(result))
            sample.setWordWrap(True)
            self.facts.addRow(self.tr("Sample:"), sample)
        if result.bits_before > 0:
            self.facts.addRow(self.tr("{model}:").format(model=base_name), QLabel(surprise(result.bits_before)))
            self.facts.addRow(self.tr("{model}:").format(model=result.name), QLabel(surprise(result.bits_after)))
        self.facts.addRow(self.tr("Time:"), QLabel(duration(result.seconds)))

    def show_outcome(self, text: str) -> None:
        """Say what became of the decision."""
        self.outcome.setText(text)


def _advice(result: TrainingResult) -> str:
    if result.is_better:
        return QCoreApplication.translate(
            "ResultPage",
            "Keep it, and it is used from the next suggestion on. You can go back at any time under Models.",
        )
    return QCoreApplication.translate(
        "ResultPage", "The model you use now stays as it is. You may keep this one too and choose it under Models."
    )
