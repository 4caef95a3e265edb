"""Round numbers along the axes of a plot. Pure."""

from math import ceil, floor, log10

from screenwriter.formats.report_chart import nice_ticks

_MOST_ROWS = 5
_LEAST_STEP = 0.01  # the figures have two places
_AIR = 0.05
"""Of a value that does not change, to either side."""


def ticks_around(low: float, high: float) -> list[float]:
    """Round numbers from at most ``low`` to at least ``high``: 1.42 and 1.58 give 1.40, 1.45, 1.50, 1.55, 1.60."""
    if high - low < 1e-6:
        low, high = low - _AIR, high + _AIR
    rough = (high - low) / _MOST_ROWS
    power = 10.0 ** floor(log10(rough))
    step = max(_LEAST_STEP, next(power * factor for factor in (1, 2, 5, 10) if power * factor >= rough * 0.999))
    first, last = floor(low / step + 1e-9), ceil(high / step - 1e-9)
    return [round(step * number, 10) for number in range(first, last + 1)]


def step_ticks(steps: int) -> list[int]:
    """Whole round numbers from 0 to at most ``steps``."""
    return [int(tick) for tick in nice_ticks(float(steps), 8) if tick <= steps and tick == int(tick)]
