"""Another window for another script: this same program once more, so that no window can take the others with it."""

import sys

from PySide6.QtCore import QObject, QProcess, Slot


class AnotherWindow(QObject):
    """Starts one; it lives on when this one closes."""

    @Slot()
    def open(self) -> None:
        """Start it, with the welcome page. A file that is open here opens there only to be read (``script_claims``)."""
        program, *arguments = window_command()
        QProcess.startDetached(program, arguments)


def window_command() -> list[str]:
    """The command that opens a window."""
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "screenwriter"]
