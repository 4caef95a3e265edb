"""The slider that says whose words are suggested: general English, the writer's own, or this script's."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QLabel, QSlider, QWidget

from screenwriter.storage.blend_positions import shares_at

STEPS_BETWEEN = 30
"""Steps of the slider from one named position to the next; there are four."""

MOST = 3 * STEPS_BETWEEN


class BlendSlider(QWidget):
    """A slider with its four names (suggestions-ux.md 9), and below them what its place means.

    Signals:
        moved(int): the slider stands at another step, 0 to MOST.
    """

    moved = Signal(int)

    def __init__(self, step: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = (self.tr("General"), self.tr("Between"), self.tr("My voice"), self.tr("This script"))
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setRange(0, MOST)
        self.slider.setSingleStep(STEPS_BETWEEN // 6)
        self.slider.setPageStep(STEPS_BETWEEN)
        self.slider.setTickInterval(STEPS_BETWEEN)
        self.slider.setTickPosition(QSlider.TickPosition.TicksBelow)
        self.slider.setAccessibleName(self.tr("Whose words are suggested"))
        self.slider.setToolTip(
            self.tr(
                "Left: words as in any text. Right: words this script has used before.\n"
                "Until a model has learned from your scripts, their part goes to the other two."
            )
        )
        self._meaning = QLabel(self)
        self._meaning.setObjectName("dim")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(2)
        grid.addWidget(self.slider, 0, 0, 1, 6)
        aligned = (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignCenter, Qt.AlignmentFlag.AlignCenter,
                   Qt.AlignmentFlag.AlignRight)  # fmt: skip
        columns = ((0, 6), (0, 4), (2, 4), (0, 6))  # each name under its tick; the cells overlap, the names do not
        for name, alignment, (column, width) in zip(self._names, aligned, columns, strict=True):
            grid.addWidget(QLabel(name, self), 1, column, 1, width, alignment)
        for column in range(6):
            grid.setColumnStretch(column, 1)
        grid.addWidget(self._meaning, 2, 0, 1, 6)
        self.slider.valueChanged.connect(self._tell)
        self.slider.setValue(step)
        self._describe(step)

    @Slot(int)
    def _tell(self, step: int) -> None:
        self._describe(step)
        self.moved.emit(step)

    def _describe(self, step: int) -> None:
        model, own, this = (round(share * 100) for share in shares_at(step / MOST))
        text = self.tr("{model} % the model, {own} % your scripts, {this} % this script")
        self._meaning.setText(text.format(model=model, own=own, this=this))
        place, off = divmod(step, STEPS_BETWEEN)
        near = self._names[place] if not off else f"{self._names[place]} / {self._names[place + 1]}"
        self.slider.setAccessibleDescription(f"{near}. {self._meaning.text()}")
