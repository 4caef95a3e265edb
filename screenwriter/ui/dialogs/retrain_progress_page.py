"""Second page of learning: how far it is, how well it goes, and the place to stop it."""

from PySide6.QtWidgets import QGridLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from screenwriter.formats.number_text import decimal
from screenwriter.training_messages import TrainingProgress
from screenwriter.ui.dialogs.loss_plot import LossPlot
from screenwriter.ui.dialogs.retrain_wording import duration, percent_done, phase, surprise


class ProgressPage(QWidget):
    """Shows a training; it starts and stops nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.headline = QLabel()
        self.headline.setObjectName("heading")
        self.message = QLabel()
        self.message.setWordWrap(True)
        self.bar = QProgressBar()
        self.bar.setAccessibleName(self.tr("Progress of the learning"))
        self.time_left = QLabel()
        self.held_out = QLabel()
        self.held_out.setToolTip(
            self.tr("Measured on pages of your scripts that are kept aside and not learned from. Lower is better.")
        )
        self.plot = LossPlot()
        facts = QGridLayout()
        facts.addWidget(self.time_left, 0, 0)
        facts.addWidget(self.held_out, 0, 1)
        facts.setColumnStretch(1, 1)
        facts.setHorizontalSpacing(24)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.headline)
        layout.addWidget(self.message)
        layout.addWidget(self.bar)
        layout.addLayout(facts)
        layout.addWidget(self.plot, 1)

    def begin(self, name: str, is_resumed: bool) -> None:
        """A training of a model of this name starts, or goes on from where the plot may still show."""
        self.headline.setText(self.tr("Learning: {name}").format(name=name))
        self.message.setText(self.tr("You can go on writing, and close this window. Learning runs at low priority."))
        self.bar.setRange(0, 0)
        self.time_left.setText(self.tr("Starting…"))
        if not is_resumed:
            self.held_out.clear()
            self.plot.clear()

    def show_progress(self, progress: TrainingProgress) -> None:
        """Show where it stands."""
        if progress.phase == "reading" or progress.steps <= 0:
            self.bar.setRange(0, 0)
        else:
            self.bar.setRange(0, 100)
            self.bar.setValue(percent_done(progress))
        is_paused = progress.phase.startswith("paused")
        said = phase(progress.phase)
        if progress.seconds_left > 0 and not is_paused:
            said = self.tr("{phase}, {duration} left").format(phase=said, duration=duration(progress.seconds_left))
        self.time_left.setText(said)
        if is_paused:
            return
        self.plot.add(progress.step, progress.steps, progress.loss, progress.held_out_bits)
        points = self.plot.held_out_points
        if points:
            text = self.tr("Held-out pages: {surprise}")
            if len(points) > 1:
                text = self.tr("Held-out pages: {surprise} ({first} at first)")
            self.held_out.setText(text.format(surprise=surprise(points[-1][1]), first=decimal(points[0][1], 2)))

    def show_stopping(self) -> None:
        """It was told to stop and has not yet."""
        self.time_left.setText(self.tr("Stopping…"))

    def show_stopped(self, name: str, message: str, progress: TrainingProgress | None) -> None:
        """It stands still, and why; ``progress`` is how far it came, None where that is not known."""
        self.headline.setText(self.tr("Stopped: {name}").format(name=name))
        self.message.setText(message)
        self.bar.setRange(0, 100)
        self.bar.setValue(0 if progress is None else percent_done(progress))
        self.time_left.setText(
            "" if progress is None else self.tr("At {percent} %").format(percent=percent_done(progress))
        )
