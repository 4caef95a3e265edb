"""Export: which format, what is to be in it, and where it goes. Remembers what was chosen."""

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from screenwriter.ui.settings_controller import SettingsController

FORMATS = {
    "pdf": "PDF (*.pdf)",
    "docx": "Word (*.docx)",
    "html": "Web page (*.html)",
    "txt": "Plain text (*.txt)",
}
_ABOUT = {
    "pdf": "The pages exactly as counted, with fonts, bookmarks and page numbers in the file.",
    "docx": "Editable, with a paragraph style for each kind of paragraph. Word makes its own pages.",
    "html": "One file that any browser shows and prints.",
    "txt": "The columns of the page in plain letters, without emphasis.",
}
_SCENE_NUMBERS = {"both": "On both sides", "left": "At the left", "right": "At the right", "none": "None"}
_PAPERS = {"letter": "US Letter", "a4": "A4"}


class ExportDialog(QDialog):
    """Asks for an export.

    Args:
        suggested: the file that the script would go to, whatever its ending.
        own_paper: the script brings paper of its own, which it keeps.
    """

    def __init__(
        self, settings: SettingsController, suggested: Path, own_paper: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle("Export")
        self._settings = settings
        chosen = settings.settings
        self._format = _combo(FORMATS, chosen.export_format, "format")
        self._about = QLabel(objectName="dim", wordWrap=True)
        self._paper = _combo(_PAPERS, chosen.paper, "paper")
        self._paper.setEnabled(not own_paper)
        self._paper.setToolTip("This script brings its own paper." if own_paper else "Also for counting pages")
        self._title_page = QCheckBox("&Title page", objectName="title_page", checked=chosen.export_title_page)
        self._notes = QCheckBox("N&otes", objectName="notes", checked=chosen.export_notes)
        self._numbers = _combo(_SCENE_NUMBERS, chosen.export_scene_numbers, "scene_numbers")
        self._watermark = QLineEdit(chosen.export_watermark, objectName="watermark", maxLength=60)
        self._watermark.setPlaceholderText("None")
        self._name = QLineEdit(objectName="file")
        self._problem = QLabel(objectName="problem", wordWrap=True)
        self._name.setText(str(suggested.with_suffix(f".{chosen.export_format}")))
        self._lay_out()
        self._format.currentIndexChanged.connect(self._change_format)
        self._change_format()

    @property
    def path(self) -> Path:
        """Where the file is to go, with the ending of the format."""
        path = Path(self._name.text().strip()).expanduser()
        return path if path.suffix.lower() == self._suffix() else path.with_name(f"{path.name}{self._suffix()}")

    def accept(self) -> None:
        """Remember the choices, once the file has a name and a folder."""
        if not self._name.text().strip() or not self.path.stem:
            self._problem.setText("The file needs a name.")
            return
        if not self.path.absolute().parent.is_dir():
            self._problem.setText(f"There is no folder {self.path.absolute().parent}.")
            return
        self._settings.change(
            export_format=self._format.currentData(),
            export_title_page=self._title_page.isChecked(),
            export_notes=self._notes.isChecked(),
            export_scene_numbers=self._numbers.currentData(),
            export_watermark=self._watermark.text().strip(),
            paper=self._paper.currentData(),
        )
        super().accept()

    def _lay_out(self) -> None:
        choose = QPushButton("&Choose…", autoDefault=False)
        choose.clicked.connect(self._choose_file)
        file_row = QHBoxLayout()
        file_row.addWidget(self._name, 1)
        file_row.addWidget(choose)
        form = QFormLayout()
        form.setHorizontalSpacing(18)
        form.setVerticalSpacing(9)
        form.addRow("&Format:", self._format)
        form.addRow("", self._about)
        form.addRow("&Paper:", self._paper)
        form.addRow("", self._title_page)
        form.addRow("", self._notes)
        form.addRow("&Scene numbers:", self._numbers)
        form.addRow("&Watermark:", self._watermark)
        file_label = QLabel("Fi&le:")
        file_label.setBuddy(self._name)
        form.addRow(file_label, file_row)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        export = buttons.addButton("&Export", QDialogButtonBox.ButtonRole.AcceptRole)
        export.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 18)
        column.setSpacing(14)
        column.addLayout(form)
        column.addWidget(self._problem)
        column.addWidget(buttons)
        self.setMinimumWidth(560)

    def _suffix(self) -> str:
        return f".{self._format.currentData()}"

    @Slot()
    def _change_format(self) -> None:
        name = self._format.currentData()
        self._about.setText(_ABOUT[name])
        self._notes.setEnabled(name in ("pdf", "html"))
        self._watermark.setEnabled(name == "pdf")
        self._title_page.setEnabled(name != "txt")
        self._numbers.setEnabled(name in ("pdf", "html"))
        path = Path(self._name.text())
        if path.suffix.lower().lstrip(".") in FORMATS:
            self._name.setText(str(path.with_suffix(self._suffix())))

    @Slot()
    def _choose_file(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self,
            "Export to",
            str(self.path),
            FORMATS[self._format.currentData()],
            options=QFileDialog.Option.DontConfirmOverwrite,  # asked when the export begins
        )
        if name:
            self._name.setText(name)


def _combo(texts: dict[str, str], chosen: str, name: str) -> QComboBox:
    combo = QComboBox(objectName=name)
    for value, text in texts.items():
        combo.addItem(text, value)
    combo.setCurrentIndex(max(0, combo.findData(chosen)))
    return combo
