"""The model's output layer bent towards the script being written: small gradient steps on its finished paragraphs.

Only the rows of the output that belong to words of this script move (Krause, Kahembwe, Murray, Renals 2018, on the
output alone): features and states stay what they were, so nothing has to be read again, int8 weights stay as they are,
and a step costs a few milliseconds. A step learns STEP_PLACES places from fixed borders counted from the text's start,
so the same text gives the same rows, however it was come by. Nothing is ever written to disk.
"""

from collections.abc import Callable

import torch
from torch import Tensor

from screenwriter.engine.script_cache import ScriptCache

STEP_PLACES = 48
"""Places learned in one step: two of the stretches that the text is read in."""

RATE = 0.12
"""Learning rate of a word's first uses; with CALM_AFTER the best of some twenty tried (docs/benchmarks.md)."""

CALM_AFTER = 10
"""Uses of a word in this script after which its rate is halved: what is common everywhere has little to learn."""

SNAPSHOT_EVERY = 8
"""Steps between two states kept to go back to after an edit; some 1.5 MB each. The last two steps are kept as well."""


class DynamicEvaluation:
    """The shift of one script's output rows. One owner, one thread; all zeros at first."""

    def __init__(self, width: int, rate: float = RATE) -> None:
        self._rate = rate
        self._row_of: dict[int, int] = {}  # token: its row
        self._words = torch.zeros(0, dtype=torch.int64)  # tokens that have a row, in order of appearance
        self._rows = torch.zeros((0, width))  # (K, E), added to the output's rows of these tokens
        self._uses = torch.zeros(0)  # (K,), of each word in what was learned
        self._snapshots: dict[int, tuple[Tensor, Tensor, Tensor]] = {}  # steps: (words, rows, uses)
        self.steps = 0

    def is_behind(self, places: int) -> bool:
        """Whether there is a step to learn when the first ``places`` of the text are finished."""
        return _border(self.steps + 1) <= places

    def cut(self, places: int) -> None:
        """The text has changed from this place on: go back to what was known before, at most SNAPSHOT_EVERY steps."""
        if _border(self.steps) <= places:
            return
        self._snapshots = {steps: kept for steps, kept in self._snapshots.items() if _border(steps) <= places}
        self.steps = max(self._snapshots, default=0)
        nothing = torch.zeros(0, dtype=torch.int64), torch.zeros((0, self._rows.shape[1])), torch.zeros(0)
        self._words, self._rows, self._uses = self._snapshots.get(self.steps, nothing)
        self._row_of = {token: row for row, token in enumerate(self._words.tolist())}

    def learn(self, cache: ScriptCache, log_probabilities: Callable[[Tensor], Tensor]) -> None:
        """One step on the next places of ``cache``.

        Call it only while ``is_behind(len(cache))``.

        Args:
            log_probabilities: turns features (B, E) into the model's own log-probabilities (B, V).
        """
        features, followers = cache.places(_border(self.steps), _border(self.steps + 1))
        rows = self._rows_for(followers.tolist())
        errors = self.applied(log_probabilities(features), features)[:, self._words].exp_()
        errors[torch.arange(len(rows)), rows] -= 1.0
        rates = self._rate / len(rows) / (1.0 + self._uses / CALM_AFTER)
        self._rows = self._rows - rates.unsqueeze(1) * (errors.t() @ features)
        self.steps += 1
        before_last = self.steps - 2
        if before_last % SNAPSHOT_EVERY:
            self._snapshots.pop(before_last, None)
        self._snapshots[self.steps] = (self._words, self._rows, self._uses)

    def applied(self, log_probabilities: Tensor, features: Tensor) -> Tensor:
        """The model's log-probabilities (B, V) at ``features`` (B, E) with the shift; normalised as before."""
        if not len(self._words):
            return log_probabilities
        before = log_probabilities[:, self._words]
        after = before + features @ self._rows.t()
        others = (1.0 - before.exp().sum(-1)).clamp_min(0.0)
        shifted = log_probabilities.clone()
        shifted[:, self._words] = after
        return shifted - torch.log(others + after.exp().sum(-1)).unsqueeze(1)

    def _rows_for(self, followers: list[int]) -> list[int]:
        """The row of each follower, its use counted; those that have none yet get one, of zeros."""
        known = len(self._row_of)
        rows = [self._row_of.setdefault(token, len(self._row_of)) for token in followers]
        self._words = torch.tensor(list(self._row_of), dtype=torch.int64)
        added = len(self._row_of) - known
        self._rows = torch.cat([self._rows, torch.zeros((added, self._rows.shape[1]))])
        uses = torch.cat([self._uses, torch.zeros(added)])
        self._uses = uses.index_add(0, torch.tensor(rows), torch.ones(len(rows)))
        return rows


def _border(steps: int) -> int:
    """Places learned after so many steps: one before the end of a stretch, whose last token has no follower yet."""
    return max(0, steps * STEP_PLACES - 1)
