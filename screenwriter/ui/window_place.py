"""Where the window stands: where it was at the last start, beside those of the program that are open already."""

from base64 import b64decode, b64encode
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize, Qt

from screenwriter.storage.window_slots import WindowSlot, take_slot
from screenwriter.ui.main_window import MainWindow
from screenwriter.ui.settings_controller import SettingsController

STEP = 30
"""Pixels to the right and down from one window to the next: the title of the one below can be seen and taken."""

_FILLS = Qt.WindowState.WindowMaximized | Qt.WindowState.WindowFullScreen


class WindowPlace:
    """Restores and keeps place, size and panels of one window.

    Args:
        folder: where windows of this user see each other.
    """

    def __init__(self, window: MainWindow, settings: SettingsController, folder: Path) -> None:
        self._window = window
        self._settings = settings
        self._folder = folder
        self._slot: WindowSlot | None = None
        self._stepped_to: QRect | None = None  # None: it stands where the settings say

    def restore(self) -> None:
        """Before the window is shown."""
        settings = self._settings.settings
        self._window.restore(_bytes(settings.window_geometry), _bytes(settings.window_state))
        self._slot = take_slot(self._folder)
        if not self._slot.number or self._window.windowState() & _FILLS:
            return
        screen = self._window.screen().availableGeometry()
        self._stepped_to = stepped(self._window.geometry(), screen, self._slot.number, self._window.minimumSizeHint())
        self._window.setGeometry(self._stepped_to)

    def keep(self) -> None:
        """When the window is closed. A place it had only because of others is not kept: it would wander."""
        geometry, state = self._window.saved_state()
        values = {"window_state": b64encode(state).decode("ascii")}
        if self._stepped_to is None or self._window.geometry() != self._stepped_to:
            values["window_geometry"] = b64encode(geometry).decode("ascii")
        self._settings.change(**values)
        if self._slot is not None:
            self._slot.release()


def stepped(place: QRect, screen: QRect, steps: int, least: QSize) -> QRect:
    """``place`` some steps to the right and down, on the screen.

    Where there is no room it is made smaller, by a fifth at most and never below ``least``; then the steps begin anew
    at the screen's corner.
    """
    usual = place.size().boundedTo(screen.size())
    smaller = (usual * 0.8).expandedTo(least).boundedTo(screen.size())
    fitting = next((number for number in range(steps, 0, -1) if _has_room(place, screen, number, smaller)), 0)
    if fitting == steps:
        corner = place.topLeft() + QPoint(steps, steps) * STEP
        return QRect(corner, usual.boundedTo(_room(corner, screen)))
    free = min(screen.width() - smaller.width(), screen.height() - smaller.height())
    offset = (steps - fitting - 1) % (free // STEP + 1) * STEP
    return QRect(screen.topLeft() + QPoint(offset, offset), smaller)


def _has_room(place: QRect, screen: QRect, steps: int, size: QSize) -> bool:
    room = _room(place.topLeft() + QPoint(steps, steps) * STEP, screen)
    return screen.contains(place.topLeft()) and size.boundedTo(room) == size


def _room(corner: QPoint, screen: QRect) -> QSize:
    return QSize(screen.right() + 1 - corner.x(), screen.bottom() + 1 - corner.y())


def _bytes(text: str) -> bytes:
    try:
        return b64decode(text)
    except ValueError:
        return b""
