"""The system's print dialog and Qt's print preview, over one script's sheets."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QMessageBox, QWidget

from screenwriter.formats.print_layout import Print
from screenwriter.storage.locations import resources_dir
from screenwriter.ui.printing import load_fallback_fonts, prepare_printer, print_sheets


class ScriptPrinting(QObject):
    """Prints one script as it is now; made anew for each time."""

    def __init__(self, printed: Print, name: str, watermark: str, part: str, window: QWidget) -> None:
        """``part`` says what of the script is printed; "": all of it."""
        super().__init__(window)
        load_fallback_fonts(resources_dir() / "fonts" / "fallback")
        self._part = part
        self._printed = printed
        self._watermark = watermark
        self._window = window
        self.printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self.printer.setDocName(name)
        prepare_printer(self.printer, printed.page_format)

    def print(self) -> None:
        """Ask for a printer and print."""
        dialog = QPrintDialog(self.printer, self._window)
        dialog.setMinMax(1, max(1, len(self._printed.pages)))
        if dialog.exec():
            self.paint(self.printer)
        self.deleteLater()

    def preview(self) -> None:
        """Show the sheets; the dialog can print them."""
        dialog = QPrintPreviewDialog(self.printer, self._window)
        title = self.tr("Print Preview")
        if self._part:
            title = self.tr("Print Preview: {part}").format(part=self._part)
        dialog.setWindowTitle(title)
        dialog.paintRequested.connect(self.paint)
        dialog.resize(self._window.size() * 0.9)
        dialog.exec()
        self.deleteLater()

    @Slot("QPrinter*")
    def paint(self, printer: QPrinter) -> None:
        """Paint the sheets that a printer asks for."""
        printer.setFullPage(True)
        if print_sheets(self._printed, printer, self._watermark):
            return
        box = QMessageBox(
            QMessageBox.Icon.Warning, "Screenwriter", self.tr("The script was not printed"), parent=self._window
        )
        box.setInformativeText(self.tr("The printer did not take it. Export a PDF file and print that instead."))
        box.exec()
