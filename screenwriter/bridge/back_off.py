"""How long to leave a dying process alone before starting it again."""

import time
from collections.abc import Callable

_DELAYS_S = (0.0, 1.0, 5.0, 30.0)  # after the first, second, ... death in a row; the last holds from then on


class BackOff:
    """Counts deaths in a row. The first is answered at once, later ones after growing pauses."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._deaths = 0
        self._not_before = 0.0

    def died(self) -> None:
        """Note a death, or a start that failed."""
        delay_s = _DELAYS_S[min(self._deaths, len(_DELAYS_S) - 1)]
        self._deaths += 1
        self._not_before = self._clock() + delay_s

    def worked(self) -> None:
        """Note a served request: the next death counts as a first one."""
        self._deaths = 0
        self._not_before = 0.0

    def may_start(self) -> bool:
        """Whether the pause after the last death is over."""
        return self._clock() >= self._not_before
