"""A message box whose buttons show all of their text."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QMessageBox


class MessageBox(QMessageBox):
    """The style sheet's least width of a button counts for the layout as all that it needs; here its text counts too.

    Without this a short question squeezes longer answers until their first and last letters are cut off.
    """

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """The box takes its size from its parts when it is shown: by then they must know theirs."""
        for button in self.buttons():
            button.ensurePolished()  # after this the style sheet sets no width any more
            button.setMinimumWidth(button.sizeHint().width())
        super().showEvent(event)
