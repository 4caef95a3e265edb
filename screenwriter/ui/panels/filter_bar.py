"""The filter above a list of scenes: words, a character, a colour."""

from collections.abc import Iterable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QSizePolicy, QWidget

from screenwriter.ui.panels.scene_colours import colour_icon, colour_name
from screenwriter.ui.panels.structure_filter import StructureFilter
from screenwriter.ui.panels.structure_model import SceneRow

_NARROW = 10  # letters a list is at least wide


class FilterBar(QWidget):
    """Sets the conditions of a StructureFilter.

    Signals:
        changed: other rows are shown now.
    """

    changed = Signal()

    def __init__(self, shown: StructureFilter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = shown
        self.words = QLineEdit(self)
        self.words.setPlaceholderText(self.tr("Filter scenes"))
        self.words.setAccessibleName(self.tr("Filter scenes"))
        self.words.setToolTip(self.tr("Show only scenes whose number, heading or synopsis holds these words"))
        self.words.setClearButtonEnabled(True)
        self.characters = _list(self, self.tr("Character"), self.tr("Show only scenes in which this character speaks"))
        self.colours = _list(self, self.tr("Colour"), self.tr("Show only scenes of this colour"))
        self._names: tuple[str, ...] = ()
        self._values: tuple[str, ...] = ()
        grid = QGridLayout(self)
        grid.setContentsMargins(10, 2, 10, 2)
        grid.setSpacing(6)
        grid.addWidget(self.words, 0, 0, 1, 2)
        grid.addWidget(self.characters, 1, 0)
        grid.addWidget(self.colours, 1, 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self._fill_characters(())
        self._fill_colours(())
        self.words.textChanged.connect(self._apply_words)
        self.characters.currentIndexChanged.connect(self._apply_character)
        self.colours.currentIndexChanged.connect(self._apply_colour)

    def offer(self, rows: Iterable[SceneRow]) -> None:
        """Offer the characters and colours that these scenes have; what is chosen stays if it is among them."""
        scenes = [row for row in rows if row.is_scene]
        names = tuple(sorted({name for row in scenes for name in row.characters}))
        values = tuple(sorted({row.colour for row in scenes if row.colour}))
        if names != self._names:
            self._fill_characters(names)
        if values != self._values:
            self._fill_colours(values)
        self.characters.setVisible(bool(names))
        self.colours.setVisible(bool(values))

    def clear(self) -> bool:
        """Show everything; False where everything was shown."""
        if self._shown.is_open:
            return False
        self.words.clear()
        self.characters.setCurrentIndex(0)
        self.colours.setCurrentIndex(0)
        return True

    def _fill_characters(self, names: tuple[str, ...]) -> None:
        self._names = names
        _fill(self.characters, [(self.tr("Anyone"), ""), *((name, name) for name in names)])

    def _fill_colours(self, values: tuple[str, ...]) -> None:
        self._values = values
        _fill(self.colours, [(self.tr("Any colour"), None), *((colour_name(value), value) for value in values)])
        for number, value in enumerate(values, start=1):
            self.colours.setItemIcon(number, colour_icon(value))

    @Slot(str)
    def _apply_words(self, text: str) -> None:
        self._shown.set_words(text)
        self.changed.emit()

    @Slot()
    def _apply_character(self) -> None:
        self._shown.set_character(self.characters.currentData() or "")
        self.changed.emit()

    @Slot()
    def _apply_colour(self) -> None:
        self._shown.set_colour(self.colours.currentData())
        self.changed.emit()


def _list(parent: QWidget, name: str, tip: str) -> QComboBox:
    box = QComboBox(parent)
    box.setAccessibleName(name)
    box.setToolTip(tip)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(_NARROW)
    box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return box


def _fill(box: QComboBox, items: list[tuple[str, str | None]]) -> None:
    """Other items; the choice stays, or falls back to the first, which tells whoever listens."""
    chosen = box.currentData()
    box.blockSignals(True)
    box.clear()
    for text, value in items:
        box.addItem(text, value)
    kept = next((number for number, (_, value) in enumerate(items) if value == chosen), 0)
    box.setCurrentIndex(kept)
    box.blockSignals(False)
    if items[kept][1] != chosen:
        box.currentIndexChanged.emit(kept)
