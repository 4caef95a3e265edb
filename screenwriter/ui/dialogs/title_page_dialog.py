"""The title page's entries in a form, with a picture of the page beside it."""

from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt, Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from screenwriter.screenplay.document import TitleEntry
from screenwriter.screenplay.page_format import PageFormat
from screenwriter.ui.dialogs.lines_field import LinesField
from screenwriter.ui.dialogs.title_page_fields import FIELDS, title_entries, title_form
from screenwriter.ui.dialogs.title_page_others import OtherEntries
from screenwriter.ui.dialogs.title_page_preview import TitlePagePreview

_LABELS = (
    QT_TRANSLATE_NOOP("TitlePageDialog", "&Title:"),
    QT_TRANSLATE_NOOP("TitlePageDialog", "Cr&edit:"),
    QT_TRANSLATE_NOOP("TitlePageDialog", "&Author:"),
    QT_TRANSLATE_NOOP("TitlePageDialog", "&Source:"),
    QT_TRANSLATE_NOOP("TitlePageDialog", "&Draft date:"),
    QT_TRANSLATE_NOOP("TitlePageDialog", "&Contact:"),
    QT_TRANSLATE_NOOP("TitlePageDialog", "C&opyright:"),
)
_NAMES = {
    "Title": QT_TRANSLATE_NOOP("TitlePageDialog", "Title"),
    "Credit": QT_TRANSLATE_NOOP("TitlePageDialog", "Credit"),
    "Author": QT_TRANSLATE_NOOP("TitlePageDialog", "Author"),
    "Source": QT_TRANSLATE_NOOP("TitlePageDialog", "Source"),
    "Draft date": QT_TRANSLATE_NOOP("TitlePageDialog", "Draft date"),
    "Contact": QT_TRANSLATE_NOOP("TitlePageDialog", "Contact"),
    "Copyright": QT_TRANSLATE_NOOP("TitlePageDialog", "Copyright"),
}
_ROWS = {"Title": 2, "Author": 2, "Contact": 4}
_EXAMPLES = {
    "Credit": QT_TRANSLATE_NOOP("TitlePageDialog", "Written by"),
    "Source": QT_TRANSLATE_NOOP("TitlePageDialog", "Based on…"),
    "Contact": QT_TRANSLATE_NOOP("TitlePageDialog", "Name, address, telephone"),
}


class TitlePageDialog(QDialog):
    """Edits a title page; the caller takes ``entries()`` over when it is accepted.

    The title page is not part of the document's undo history, which Qt keeps for text alone: Ctrl+Z on the page does
    not take it back. Each field has an undo of its own while the dialog is open, and Revert brings back ``earlier``.

    Args:
        present: the title page as it is.
        earlier: the title page before it was first changed, for Revert.
        can_change: False: only to look at.
    """

    def __init__(
        self,
        present: Sequence[TitleEntry],
        earlier: Sequence[TitleEntry],
        page_format: PageFormat,
        can_change: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Title Page"))
        self._read = tuple(present)
        self._earlier = tuple(earlier)
        self._fields = {name: LinesField(_ROWS.get(name, 1), self) for name in FIELDS}
        self.others = OtherEntries(self)
        self.preview = TitlePagePreview(page_format, self)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.revert_button = self._buttons.addButton(self.tr("&Revert"), QDialogButtonBox.ButtonRole.ResetRole)
        self._lay_out()
        self._show(self._read)
        for name, field in self._fields.items():
            field.setReadOnly(not can_change)
            field.setObjectName(name)
            field.textChanged.connect(self._follow)
        self.others.setEnabled(can_change)
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(can_change)
        self._can_change = can_change
        self.others.changed.connect(self._follow)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self.revert_button.clicked.connect(self._revert)
        self._follow()
        self._fields["Title"].setFocus()
        self._fields["Title"].moveCursor(QTextCursor.MoveOperation.End)

    def entries(self) -> tuple[TitleEntry, ...]:
        """The title page as the fields have it."""
        values = {name: field.toPlainText() for name, field in self._fields.items()}
        return title_entries(self._read, values, self.others.entries())

    def accept(self) -> None:
        """Close, a cell that is still being edited included."""
        self.others.finish_editing()
        super().accept()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(14)
        form.setVerticalSpacing(8)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        for label, (name, field) in zip(_LABELS, self._fields.items(), strict=True):
            field.setPlaceholderText(self.tr(_EXAMPLES[name]) if name in _EXAMPLES else "")
            field.setAccessibleName(self.tr(_NAMES[name]))
            form.addRow(self.tr(label), field)
        form.addRow(self.tr("Ot&hers:"), self.others)
        note = QLabel(self.tr("**bold**, *italic* and _underlined_ as in a Fountain file."), self)
        note.setObjectName("dim")
        note.setTextFormat(Qt.TextFormat.PlainText)
        form.addRow("", note)
        self.revert_button.setToolTip(self.tr("The title page as it was when the script was opened"))
        sides = QHBoxLayout()
        sides.setSpacing(24)
        sides.addLayout(form, 1)
        sides.addWidget(self.preview, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(16)
        column.addLayout(sides)
        column.addWidget(self._buttons)
        self.setMinimumWidth(900)

    def _show(self, entries: Sequence[TitleEntry]) -> None:
        form = title_form(entries)
        for name, value in form.values.items():
            self._fields[name].setPlainText(value)
        self.others.show_entries(form.others)

    @Slot()
    def _follow(self) -> None:
        entries = self.entries()
        self.preview.show_entries(entries)
        self.revert_button.setEnabled(self._can_change and entries != self._earlier)

    @Slot()
    def _revert(self) -> None:
        self._read = self._earlier
        self._show(self._earlier)
        self._follow()
