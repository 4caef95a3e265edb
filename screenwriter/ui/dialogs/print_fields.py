"""What export and print both ask: paper, title page, scene numbers, watermark. Remembered in the settings."""

from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QFormLayout, QLineEdit

from screenwriter.ui.settings_controller import SettingsController

_SCENE_NUMBERS = {"both": "On both sides", "left": "At the left", "right": "At the right", "none": "None"}
_PAPERS = {"letter": "US Letter", "a4": "A4"}


class PrintFields:
    """The fields, for a dialog's form; ``own_paper``: the script brings paper of its own, which it keeps."""

    def __init__(self, settings: SettingsController, own_paper: bool, dialog: QDialog) -> None:
        self._settings = settings
        self._dialog = dialog
        chosen = settings.settings
        self.paper = combo(_PAPERS, chosen.paper, "paper")
        self.paper.setEnabled(not own_paper)
        self.paper.setToolTip("This script brings its own paper." if own_paper else "Also for counting pages")
        self.title_page = QCheckBox("&Title page", objectName="title_page", checked=chosen.export_title_page)
        self.numbers = combo(_SCENE_NUMBERS, chosen.export_scene_numbers, "scene_numbers")
        self.watermark = QLineEdit(chosen.export_watermark, objectName="watermark", maxLength=60)
        self.watermark.setPlaceholderText("None")

    def add_paper(self, form: QFormLayout) -> None:
        """The paper and whether it begins with a title page."""
        form.addRow("&Paper:", self.paper)
        form.addRow("", self.title_page)

    def add_marks(self, form: QFormLayout) -> None:
        """What stands around the text."""
        form.addRow("&Scene numbers:", self.numbers)
        form.addRow("&Watermark:", self.watermark)

    def remember(self) -> None:
        """Keep what is chosen now."""
        self._settings.change(
            export_title_page=self.title_page.isChecked(),
            export_scene_numbers=self.numbers.currentData(),
            export_watermark=self.watermark.text().strip(),
            paper=self.paper.currentData(),
        )


def combo(texts: dict[str, str], chosen: str, name: str) -> QComboBox:
    """A box of choices by their values, one of them chosen; the first if it is none of them."""
    box = QComboBox(objectName=name)
    for value, text in texts.items():
        box.addItem(text, value)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    return box
