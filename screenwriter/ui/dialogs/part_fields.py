"""Which part of the script goes out: all of it, chosen scenes, a character's sides, or changed pages."""

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QLineEdit, QPushButton, QWidget

from screenwriter.formats.errors import ScriptFormatError
from screenwriter.formats.print_selection import Selection, selected_scenes
from screenwriter.screenplay.document import Screenplay
from screenwriter.screenplay.elements import Element
from screenwriter.screenplay.scene_choice import SceneChoiceError, chosen_scenes, show_choice, speakers
from screenwriter.ui.dialogs.failure_text import part_sentence
from screenwriter.ui.dialogs.print_fields import combo
from screenwriter.ui.dialogs.scene_picker import ScenePicker

_WHOLE, _SCENES, _SIDES, _CHANGED = "whole", "scenes", "sides", "changed"


class PartFields(QWidget):
    """Rows for the form of a dialog; the widget itself only owns them. ``selection`` is what is chosen."""

    def __init__(self, screenplay: Screenplay, chosen: Selection, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()
        self._screenplay = screenplay
        self._has_pages = True
        self.part = combo(
            {
                _WHOLE: self.tr("The whole script"),
                _SCENES: self.tr("Chosen scenes"),
                _SIDES: self.tr("Sides: the scenes of a character"),
                _CHANGED: self.tr("Changed pages"),
            },
            _part_of(chosen),
            "part",
        )
        self.scenes = QLineEdit(chosen.scenes, objectName="scenes")
        self.scenes.setPlaceholderText(self.tr("such as 3-7, 12A"))
        self.scenes.setAccessibleName(self.tr("Scenes, by number"))
        self.tick = QPushButton(self.tr("T&ick…"), autoDefault=False, objectName="tick")
        self.tick.setToolTip(self.tr("Choose the scenes from a list"))
        self.tick.clicked.connect(self._pick)
        self.character = QComboBox(objectName="character")
        self.character.addItems(speakers(screenplay.elements))
        self.character.setCurrentIndex(max(0, self.character.findText(chosen.sides.upper())))
        self.others = combo(
            {"crossed": self.tr("Crossed out"), "left_out": self.tr("Left out")},
            "crossed" if chosen.crosses_out else "left_out",
            "others",
        )
        self.others.setToolTip(self.tr("What becomes of other scenes that share a page with these"))
        self.part.currentIndexChanged.connect(self._show_rows)

    def add_to(self, form: QFormLayout) -> None:
        """Put the rows at the end of a form."""
        self._form = form
        self._typed = QWidget()
        row = QHBoxLayout(self._typed)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.scenes, 1)
        row.addWidget(self.tick)
        form.addRow(self.tr("Pa&rt:"), self.part)
        form.addRow(self.tr("Sce&nes:"), self._typed)
        form.labelForField(self._typed).setBuddy(self.scenes)  # type: ignore[attr-defined]
        form.addRow(self.tr("Ch&aracter:"), self.character)
        form.addRow(self.tr("Ot&her scenes:"), self.others)
        elements = self._screenplay.elements
        has_marks = self._screenplay.production.page_lock is not None or any(one.revised for one in elements)
        self._allow(_SIDES, self.character.count() > 0, self.tr("Nobody speaks in this script yet"))
        self._allow(_CHANGED, has_marks, self.tr("No page has revision marks"))
        self._show_rows()

    def set_has_pages(self, has_pages: bool) -> None:
        """Whether the format has pages; without them there are no changed ones, and other scenes are left out."""
        self._has_pages = has_pages
        self._show_rows()

    @property
    def selection(self) -> Selection:
        """What is chosen."""
        part, crosses_out = self.part.currentData(), self.others.currentData() == "crossed"
        if part == _SCENES:
            return Selection(scenes=self.scenes.text().strip(), crosses_out=crosses_out)
        if part == _SIDES:
            return Selection(sides=self.character.currentText(), crosses_out=crosses_out)
        return Selection(changed_pages=part == _CHANGED, crosses_out=crosses_out)

    def problem(self) -> str:
        """Why this can't be printed; "" if it can, as far as is known before pages are made."""
        if self.part.currentData() == _SCENES and not self.scenes.text().strip():
            return self.tr("Say which scenes, such as 3-7, 12A.")
        if self.part.currentData() == _CHANGED and not self._has_pages:
            return part_sentence("pages_need_pdf", "")
        try:
            selected_scenes(self._screenplay.elements, self.selection)
        except ScriptFormatError as error:
            return part_sentence(error.reason, error.detail)
        return ""

    def _allow(self, part: str, is_allowed: bool, why_not: str) -> None:
        place = self.part.findData(part)
        model = self.part.model()
        assert isinstance(model, QStandardItemModel)
        model.item(place).setEnabled(is_allowed)
        model.item(place).setToolTip("" if is_allowed else why_not)
        if not is_allowed and self.part.currentIndex() == place:
            self.part.setCurrentIndex(0)

    @Slot()
    def _show_rows(self) -> None:
        part = self.part.currentData()
        self._form.setRowVisible(self._typed, part == _SCENES)
        self._form.setRowVisible(self.character, part == _SIDES)
        self._form.setRowVisible(self.others, part in (_SCENES, _SIDES) and self._has_pages)
        dialog = self.window()
        if dialog.isVisible() and dialog.layout() is not None:  # rows that came must not squeeze those above
            needed = dialog.layout().totalHeightForWidth(dialog.width())
            dialog.resize(dialog.width(), max(dialog.height(), needed))

    @Slot()
    def _pick(self) -> None:
        elements = self._screenplay.elements
        picker = ScenePicker(elements, _scenes_of(elements, self.scenes.text()), self.window())
        if picker.exec():
            self.scenes.setText(show_choice(elements, picker.ticked()))


def _part_of(chosen: Selection) -> str:
    if chosen.scenes:
        return _SCENES
    if chosen.sides:
        return _SIDES
    return _CHANGED if chosen.changed_pages else _WHOLE


def _scenes_of(elements: Sequence[Element], typed: str) -> frozenset[int]:
    try:
        return chosen_scenes(elements, typed)
    except SceneChoiceError:
        return frozenset()
