"""Before printing: what of the script, and what is to be on the pages. The system's own dialog asks for the printer."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from screenwriter.formats.print_selection import Selection
from screenwriter.screenplay.document import Screenplay
from screenwriter.ui.dialogs.part_fields import PartFields
from screenwriter.ui.dialogs.print_fields import PrintFields
from screenwriter.ui.settings_controller import SettingsController

PREVIEW = 2
"""What ``exec`` answers when the sheets are to be shown first."""


class PrintChoicesDialog(QDialog):
    """Asks for a print; ``selection`` is the part that is wanted."""

    def __init__(
        self, settings: SettingsController, screenplay: Screenplay, chosen: Selection, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Print"))
        self._fields = PrintFields(settings, screenplay.page_format is not None, self)
        self._part = PartFields(screenplay, chosen, self)
        self._problem = QLabel(objectName="problem", wordWrap=True)
        form = QFormLayout()
        form.setHorizontalSpacing(18)
        form.setVerticalSpacing(9)
        self._fields.add_paper(form)
        self._fields.add_marks(form)
        self._part.add_to(form)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        go_on = buttons.addButton(self.tr("&Choose Printer…"), QDialogButtonBox.ButtonRole.AcceptRole)
        go_on.setDefault(True)
        preview = buttons.addButton(self.tr("Pre&view"), QDialogButtonBox.ButtonRole.ActionRole)
        preview.setToolTip(self.tr("See the sheets first"))
        preview.setAutoDefault(False)
        preview.clicked.connect(self._preview)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 18)
        column.setSpacing(14)
        column.addLayout(form)
        column.addWidget(self._problem)
        column.addWidget(buttons)
        self.setMinimumWidth(480)

    @property
    def selection(self) -> Selection:
        """The part of the script that is wanted."""
        return self._part.selection

    def accept(self) -> None:
        """Go on to the printer, once what is wanted is there."""
        if self._is_ready():
            super().accept()

    @Slot()
    def _preview(self) -> None:
        if self._is_ready():
            self.done(PREVIEW)

    def _is_ready(self) -> bool:
        self._problem.setText(self._part.problem())
        if self._problem.text():
            return False
        self._fields.remember()
        return True
