"""What export and print both ask: paper, title page, scene numbers, watermark. Remembered in the settings."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QFormLayout, QLineEdit

from screenwriter.ui.settings_controller import SettingsController

translate = QCoreApplication.translate

_SCENE_NUMBERS = {
    "both": QT_TRANSLATE_NOOP("PrintFields", "On both sides"),
    "left": QT_TRANSLATE_NOOP("PrintFields", "At the left"),
    "right": QT_TRANSLATE_NOOP("PrintFields", "At the right"),
    "none": QT_TRANSLATE_NOOP("PrintFields", "None"),
}
_PAPERS = {"letter": QT_TRANSLATE_NOOP("PrintFields", "US Letter"), "a4": "A4"}


class PrintFields:
    """The fields, for a dialog's form; ``own_paper``: the script brings paper of its own, which it keeps."""

    def __init__(self, settings: SettingsController, own_paper: bool, dialog: QDialog) -> None:
        self._settings = settings
        self._dialog = dialog
        chosen = settings.settings
        self.paper = combo(_translated(_PAPERS), chosen.paper, "paper")
        self.paper.setEnabled(not own_paper)
        own_tip = translate("PrintFields", "This script brings its own paper.")
        self.paper.setToolTip(own_tip if own_paper else translate("PrintFields", "Also for counting pages"))
        self.title_page = QCheckBox(
            translate("PrintFields", "&Title page"),
            objectName="title_page",
            checked=chosen.export_title_page,
        )
        self.numbers = combo(_translated(_SCENE_NUMBERS), chosen.export_scene_numbers, "scene_numbers")
        self.watermark = QLineEdit(chosen.export_watermark, objectName="watermark", maxLength=60)
        self.watermark.setPlaceholderText(translate("PrintFields", "None"))

    def add_paper(self, form: QFormLayout) -> None:
        """The paper and whether it begins with a title page."""
        form.addRow(translate("PrintFields", "&Paper:"), self.paper)
        form.addRow("", self.title_page)

    def add_marks(self, form: QFormLayout) -> None:
        """What stands around the text."""
        form.addRow(translate("PrintFields", "&Scene numbers:"), self.numbers)
        form.addRow(translate("PrintFields", "&Watermark:"), self.watermark)

    def remember(self) -> None:
        """Keep what is chosen now."""
        self._settings.change(
            export_title_page=self.title_page.isChecked(),
            export_scene_numbers=self.numbers.currentData(),
            export_watermark=self.watermark.text().strip(),
            paper=self.paper.currentData(),
        )


def _translated(texts: dict[str, str]) -> dict[str, str]:
    return {value: translate("PrintFields", text) for value, text in texts.items()}


def combo(texts: dict[str, str], chosen: str, name: str) -> QComboBox:
    """A box of choices by their values, one of them chosen; the first if it is none of them."""
    box = QComboBox(objectName=name)
    for value, text in texts.items():
        box.addItem(text, value)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    return box
