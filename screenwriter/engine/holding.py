"""When a training pauses: while the writer types, and on battery (suggestions-ux.md section 7). Knows no torch."""

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from screenwriter.training_messages import TrainingProgress

POWER_SUPPLIES = Path("/sys/class/power_supply")
"""Where Linux tells of mains and batteries; elsewhere nothing is known and nothing pauses."""

BATTERY_LOOK_S = 5.0
GLANCE_S = 0.1


class Holding:
    """Asked between two steps whether the training is over; while it is held, the answer waits.

    Args:
        is_cancelled: ends the wait.
        is_typing: whether the window says that keys come.
        is_on_battery: None where the battery is not looked at.
        tell: hears of a pause, as the latest progress in the phase ``paused_typing`` or ``paused_battery``.
        sleep: seconds; another in tests.
    """

    def __init__(
        self,
        is_cancelled: Callable[[], bool],
        is_typing: Callable[[], bool],
        is_on_battery: Callable[[], bool] | None,
        tell: Callable[[TrainingProgress], object],
        sleep: Callable[[float], object] = time.sleep,
    ) -> None:
        self._is_cancelled = is_cancelled
        self._is_typing = is_typing
        self._is_on_battery = is_on_battery
        self._tell = tell
        self._sleep = sleep
        self._looked = -BATTERY_LOOK_S
        self._was_on_battery = False
        self.latest = TrainingProgress(0, 0, 0.0, 0.0, 0.0, "reading")

    def is_over(self) -> bool:
        """Whether to end; returns only when nothing holds the training, or it was cancelled."""
        told = ""
        while not self._is_cancelled() and (reason := self._reason()):
            if reason != told:
                self._tell(replace(self.latest, phase=f"paused_{reason}", held_out_bits=0.0))
                told = reason
            self._sleep(GLANCE_S)
        if told:
            self._tell(replace(self.latest, held_out_bits=0.0))
        return self._is_cancelled()

    def _reason(self) -> str:
        if self._is_typing():
            return "typing"
        now = time.monotonic()
        if self._is_on_battery is not None and now - self._looked >= BATTERY_LOOK_S:
            self._was_on_battery, self._looked = self._is_on_battery(), now
        return "battery" if self._was_on_battery else ""


def runs_on_battery(supplies: Path = POWER_SUPPLIES) -> bool:
    """Whether the computer draws on its battery; False where that can't be told.

    A battery of a mouse or a keyboard (scope ``Device``) is not the computer's.
    """
    try:
        found = [{name: _read(supply / name) for name in ("type", "scope", "online", "status")} for supply in
                 supplies.iterdir()]  # fmt: skip
    except OSError:
        return False
    own = [supply for supply in found if supply["scope"] != "Device"]
    if any(supply["type"] in ("Mains", "USB") and supply["online"] == "1" for supply in own):
        return False
    return any(supply["type"] == "Battery" and supply["status"] == "Discharging" for supply in own)


def _read(path: Path) -> str:
    try:
        return path.read_text("ascii").strip()
    except (OSError, ValueError):
        return ""
