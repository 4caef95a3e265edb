"""Asks before something that can't be taken back."""

from PySide6.QtWidgets import QMessageBox, QWidget

from screenwriter.ui.dialogs.message_box import MessageBox


def is_confirmed(parent: QWidget, question: str, explanation: str, action: str) -> bool:
    """Ask, with ``action`` on the button that does it; Cancel is the default."""
    box = MessageBox(QMessageBox.Icon.Question, "Screenwriter", question, parent=parent)
    box.setInformativeText(explanation)
    do_it = box.addButton(action, QMessageBox.ButtonRole.DestructiveRole)
    cancel = box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(cancel)
    box.setEscapeButton(cancel)
    box.exec()
    return box.clickedButton() is do_it
