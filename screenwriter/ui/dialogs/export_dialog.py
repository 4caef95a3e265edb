"""Export: which format, what is to be in it, and where it goes. Remembers what was chosen."""

from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, Slot
from PySide6.QtWidgets import (
    QCheckBox,
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

from screenwriter.formats.print_selection import Selection
from screenwriter.screenplay.document import Screenplay
from screenwriter.ui.dialogs.part_fields import PartFields
from screenwriter.ui.dialogs.print_fields import PrintFields, combo
from screenwriter.ui.settings_controller import SettingsController

FORMATS = {
    "pdf": QT_TRANSLATE_NOOP("ExportDialog", "PDF (*.pdf)"),
    "docx": QT_TRANSLATE_NOOP("ExportDialog", "Word (*.docx)"),
    "html": QT_TRANSLATE_NOOP("ExportDialog", "Web page (*.html)"),
    "txt": QT_TRANSLATE_NOOP("ExportDialog", "Plain text (*.txt)"),
}
_ABOUT = {
    "pdf": QT_TRANSLATE_NOOP(
        "ExportDialog", "The pages exactly as counted, with fonts, bookmarks and page numbers in the file."
    ),
    "docx": QT_TRANSLATE_NOOP(
        "ExportDialog", "Editable, with a paragraph style for each kind of paragraph. Word makes its own pages."
    ),
    "html": QT_TRANSLATE_NOOP("ExportDialog", "One file that any browser shows and prints."),
    "txt": QT_TRANSLATE_NOOP("ExportDialog", "The columns of the page in plain letters, without emphasis."),
}


class ExportDialog(QDialog):
    """Asks for an export.

    Args:
        suggested: the file that the script would go to, whatever its ending.
        part: which part of the script was wanted last.
    """

    def __init__(
        self,
        settings: SettingsController,
        suggested: Path,
        screenplay: Screenplay,
        part: Selection,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export"))
        self._settings = settings
        chosen = settings.settings
        self._format = combo({name: self.tr(text) for name, text in FORMATS.items()}, chosen.export_format, "format")
        self._about = QLabel(objectName="dim", wordWrap=True)
        self._fields = PrintFields(settings, screenplay.page_format is not None, self)
        self._part = PartFields(screenplay, part, self)
        self._notes = QCheckBox(self.tr("N&otes"), objectName="notes", checked=chosen.export_notes)
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

    @property
    def selection(self) -> Selection:
        """The part of the script that is wanted."""
        return self._part.selection

    def accept(self) -> None:
        """Remember the choices, once the file has a name and a folder and the part is there."""
        if not self._name.text().strip() or not self.path.stem:
            self._problem.setText(self.tr("The file needs a name."))
            return
        if not self.path.absolute().parent.is_dir():
            self._problem.setText(self.tr("There is no folder {folder}.").format(folder=self.path.absolute().parent))
            return
        if problem := self._part.problem():
            self._problem.setText(problem)
            return
        self._settings.change(export_format=self._format.currentData(), export_notes=self._notes.isChecked())
        self._fields.remember()
        super().accept()

    def _lay_out(self) -> None:
        choose = QPushButton(self.tr("&Choose…"), autoDefault=False)
        choose.clicked.connect(self._choose_file)
        file_row = QHBoxLayout()
        file_row.setSpacing(8)
        file_row.addWidget(self._name, 1)
        file_row.addWidget(choose)
        form = QFormLayout()
        form.setHorizontalSpacing(18)
        form.setVerticalSpacing(9)
        form.addRow(self.tr("&Format:"), self._format)
        form.addRow("", self._about)
        self._fields.add_paper(form)
        form.addRow("", self._notes)
        self._fields.add_marks(form)
        self._part.add_to(form)
        file_label = QLabel(self.tr("Fi&le:"))
        file_label.setBuddy(self._name)
        form.addRow(file_label, file_row)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        export = buttons.addButton(self.tr("&Export"), QDialogButtonBox.ButtonRole.AcceptRole)
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
        self._about.setText(self.tr(_ABOUT[name]))
        self._notes.setEnabled(name in ("pdf", "html"))
        self._fields.watermark.setEnabled(name == "pdf")
        self._fields.title_page.setEnabled(name != "txt")
        self._fields.numbers.setEnabled(name in ("pdf", "html"))
        self._part.set_has_pages(name == "pdf")
        path = Path(self._name.text())
        if path.suffix.lower().lstrip(".") in FORMATS:
            self._name.setText(str(path.with_suffix(self._suffix())))

    @Slot()
    def _choose_file(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Export to"),
            str(self.path),
            self.tr(FORMATS[self._format.currentData()]),
            options=QFileDialog.Option.DontConfirmOverwrite,  # asked when the export begins
        )
        if name:
            self._name.setText(name)
