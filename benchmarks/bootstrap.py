"""Confidence intervals over scripts: one script's ghosts depend on each other, two scripts' do not."""

from collections.abc import Sequence

import numpy as np

RESAMPLES = 2000


def ratio(pairs: Sequence[tuple[float, float]]) -> float:
    """Sum of the first over sum of the second; 0 where there is nothing."""
    below = sum(pair[1] for pair in pairs)
    return sum(pair[0] for pair in pairs) / below if below else 0.0


def ratio_interval(pairs: Sequence[tuple[float, float]], seed: int = 1) -> tuple[float, float]:
    """95 % bootstrap interval of ``ratio``, a pair for each script drawn with replacement; repeats exactly."""
    if not pairs:
        return 0.0, 0.0
    values = np.array(pairs, dtype=float)
    drawn = np.random.default_rng(seed).integers(0, len(values), (RESAMPLES, len(values)))
    sums = values[drawn].sum(axis=1)
    ratios = np.divide(sums[:, 0], sums[:, 1], out=np.zeros(RESAMPLES), where=sums[:, 1] > 0)
    low, high = np.percentile(ratios, (2.5, 97.5))
    return float(low), float(high)


def with_interval(pairs: Sequence[tuple[float, float]], scale: float = 1.0, digits: int = 1) -> str:
    """``ratio`` and its interval as text, both times ``scale``: ``31.2 (28.0 to 34.9)``."""
    low, high = ratio_interval(pairs)
    return f"{ratio(pairs) * scale:.{digits}f} ({low * scale:.{digits}f} to {high * scale:.{digits}f})"
