"""Whether a suggestion is good enough and the model fast enough to speak unasked. No Qt, no clock.

Rules: ``suggestions-ux.md`` sections 4 (quality gate) and 7 (slow model).
"""

from collections import deque
from collections.abc import Mapping
from statistics import median

from screenwriter.screenplay.elements import ElementKind

DISMISSALS_IN_A_ROW = 5
STEP = 0.1
HIGHEST = 0.9
SLOW_MS = 400.0
MEASURED_REQUESTS = 20


class QualityGate:
    """The least probability for each kind: rises after five dismissals in a row, falls back with each acceptance."""

    def __init__(self, threshold: float = 0.15, thresholds: Mapping[ElementKind, float] | None = None) -> None:
        self._base = threshold
        self._bases = dict(thresholds or {})
        self._raised: dict[ElementKind, float] = {}
        self._dismissals: dict[ElementKind, int] = {}

    def limit(self, kind: ElementKind) -> float:
        """The least probability now."""
        base = self._bases.get(kind, self._base)
        return max(base, min(HIGHEST, base + self._raised.get(kind, 0.0)))

    def allows(self, kind: ElementKind, probability: float) -> bool:
        """Whether a suggestion of this probability may be shown unasked."""
        return probability >= self.limit(kind)

    def note_dismissal(self, kind: ElementKind) -> None:
        """The writer sent a ghost away."""
        self._dismissals[kind] = self._dismissals.get(kind, 0) + 1
        if self._dismissals[kind] >= DISMISSALS_IN_A_ROW:
            self._dismissals[kind] = 0
            if self.limit(kind) < HIGHEST:
                self._raised[kind] = self._raised.get(kind, 0.0) + STEP

    def note_acceptance(self, kind: ElementKind) -> None:
        """The writer took a ghost or a part of it."""
        self._dismissals[kind] = 0
        self._raised[kind] = max(0.0, self._raised.get(kind, 0.0) - STEP)

    def reset(self) -> None:
        """Forget what was learned; the settings' limits hold again."""
        self._raised.clear()
        self._dismissals.clear()


class SpeedWatch:
    """Tells when the median of the last 20 answers is above 400 ms."""

    def __init__(self) -> None:
        self._elapsed: deque[float] = deque(maxlen=MEASURED_REQUESTS)

    def note(self, elapsed_ms: float) -> None:
        """One more answer."""
        self._elapsed.append(elapsed_ms)

    def reset(self) -> None:
        """Start measuring anew, for another model or because the writer wants automatic mode back."""
        self._elapsed.clear()

    @property
    def median_ms(self) -> float:
        """Of the answers measured; 0.0 before the first."""
        return median(self._elapsed) if self._elapsed else 0.0

    @property
    def is_slow(self) -> bool:
        """False until enough answers were measured."""
        return len(self._elapsed) == MEASURED_REQUESTS and self.median_ms > SLOW_MS
