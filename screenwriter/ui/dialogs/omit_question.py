"""Asks whether scenes of a locked script are to be deleted, or omitted so that their numbers stay."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QMessageBox, QWidget

from screenwriter.ui.dialogs.message_box import MessageBox

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class OmitAnswer:
    """``choice`` is omit, delete or cancel; ``is_always``: it holds for later deletions too."""

    choice: str
    is_always: bool = False


def ask_omit_or_delete(parent: QWidget, numbers: list[str], *, can_omit: bool) -> OmitAnswer:
    """Ask about scenes with these numbers; waits for the answer.

    Args:
        can_omit: False where they hold what would not come back from an omission.
    """
    if len(numbers) == 1:
        question = translate("OmitQuestion", "Omit scene {number} instead of deleting it?").format(number=numbers[0])
    else:
        question = translate("OmitQuestion", "Omit {count} scenes instead of deleting them?").format(count=len(numbers))
    box = MessageBox(
        QMessageBox.Icon.Question, translate("OmitQuestion", "Delete from a Locked Script"), question, parent=parent
    )
    box.setInformativeText(
        translate(
            "OmitQuestion",
            "The script is locked. An omitted scene keeps its number and its place, reads OMITTED, and can be brought "
            "back. The number of a deleted one is never given out again.",
        )
        if can_omit
        else translate("OmitQuestion", "This cannot be omitted: it holds layout that would be lost. Deleted, it can "
                                       "only be brought back with Undo.")
    )  # fmt: skip
    omit = box.addButton(translate("OmitQuestion", "&Omit Instead"), QMessageBox.ButtonRole.AcceptRole)
    delete = box.addButton(translate("OmitQuestion", "&Delete"), QMessageBox.ButtonRole.DestructiveRole)
    cancel = box.addButton(QMessageBox.StandardButton.Cancel)
    always = QCheckBox(translate("OmitQuestion", "&Always do this"), box)
    always.setToolTip(translate("OmitQuestion", "Settings > Writing > Deleting a locked scene asks again"))
    always.setVisible(can_omit)
    box.setCheckBox(always)
    omit.setEnabled(can_omit)
    box.setDefaultButton(omit if can_omit else cancel)
    box.setEscapeButton(cancel)
    box.exec()
    chosen = box.clickedButton()
    box.deleteLater()
    if chosen is omit:
        return OmitAnswer("omit", always.isChecked())
    return OmitAnswer("delete", can_omit and always.isChecked()) if chosen is delete else OmitAnswer("cancel")
