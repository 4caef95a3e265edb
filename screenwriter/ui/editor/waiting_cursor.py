"""The wait cursor while something keeps the window busy."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication


@contextmanager
def waiting_cursor(*, is_shown: bool = True) -> Iterator[None]:
    """Show it until the block ends, in whatever way."""
    if not is_shown:
        yield
        return
    QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        yield
    finally:
        QGuiApplication.restoreOverrideCursor()
