"""Locking a script against suggestions, with a reason; unlocking it, with what is on record. Asks, changes nothing."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from screenwriter.storage.script_switches import DAMAGED, SwitchChange
from screenwriter.ui.dialogs.written_dates import day_and_time_text

translate = QCoreApplication.translate

_LOCK = QT_TRANSLATE_NOOP(
    "LockDialog",
    "While this script is open, no model is loaded and nothing is suggested. Nothing is ever learned from it. "
    "Completion of names and headings stays. The program gives no legal advice.",
)
_UNLOCK = QT_TRANSLATE_NOOP("UnlockDialog", "Unlocking is put on record with the date. Suggestions come back at once.")
_MOST_RECORDS = 6


class LockDialog(QDialog):
    """Accepted: lock it, for ``reason``."""

    def __init__(self, script: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Lock Script"))
        self.field = QLineEdit()
        self.field.setMaxLength(200)
        self.field.setPlaceholderText(self.tr("such as: under contract with the studio"))
        self.field.setToolTip(self.tr("Shown with the lock; may stay empty"))
        _fill(self, self.tr("Lock “{0}”?").format(script), self.tr(_LOCK), self.field, self.tr("&Lock"))

    @property
    def reason(self) -> str:
        """Why, in the writer's words; may be empty."""
        return " ".join(self.field.text().split())


class UnlockDialog(QDialog):
    """Accepted: unlock it, for ``reason``. Keeping the lock is the default."""

    def __init__(self, script: str, record: Sequence[SwitchChange], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Unlock Script"))
        self.field = QLineEdit()
        self.field.setMaxLength(200)
        self.field.setToolTip(self.tr("Put on record; may stay empty"))
        lines = "\n".join(change_text(change) for change in record[-_MOST_RECORDS:])
        text = f"{lines}\n\n{self.tr(_UNLOCK)}" if lines else self.tr(_UNLOCK)
        box = _fill(self, self.tr("Unlock “{0}”?").format(script), text, self.field, self.tr("&Unlock"))
        box.button(QDialogButtonBox.StandardButton.Cancel).setText(self.tr("&Keep Locked"))
        for button in box.buttons():
            button.setDefault(button is box.button(QDialogButtonBox.StandardButton.Cancel))

    @property
    def reason(self) -> str:
        """Why, in the writer's words; may be empty."""
        return " ".join(self.field.text().split())


def change_text(change: SwitchChange) -> str:
    """One change of a lock as a line."""
    if change.reason == DAMAGED:
        return translate("LockDialog", "The record of this script can't be read; it counts as locked.")
    if change.is_on:
        line = translate("LockDialog", "Locked on {moment}").format(moment=moment(change.when))
    else:
        line = translate("LockDialog", "Unlocked on {moment}").format(moment=moment(change.when))
    if not change.reason:
        return line
    return translate("LockDialog", "{line}: {reason}").format(line=line, reason=change.reason)


def moment(when: str) -> str:
    """``25 November 2026, 16:05``; what is no moment, as it stands."""
    try:
        time = datetime.fromisoformat(when)
    except ValueError:
        return when
    return day_and_time_text(time)


def _fill(dialog: QDialog, question: str, text: str, field: QLineEdit, action: str) -> QDialogButtonBox:
    heading, explanation = QLabel(question), QLabel(text)
    heading.setObjectName("heading")
    for label in (heading, explanation):
        label.setWordWrap(True)
    form = QFormLayout()
    form.addRow(translate("LockDialog", "&Reason:"), field)
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    do_it = box.addButton(action, QDialogButtonBox.ButtonRole.AcceptRole)
    do_it.setDefault(True)
    box.accepted.connect(dialog.accept)
    box.rejected.connect(dialog.reject)
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(18, 16, 18, 14)
    layout.setSpacing(12)
    for part in (heading, explanation):
        layout.addWidget(part)
    layout.addLayout(form)
    layout.addWidget(box)
    dialog.setMinimumWidth(480)
    return box
