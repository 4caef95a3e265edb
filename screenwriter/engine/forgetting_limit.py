"""How much of what was learned is kept: as much as general English can bear.

Learned weights lie on a line from those of the model before. On the way general English gets worse slowly at first and
then fast, the writer's pages get better fast at first and then slowly, so a point on the line keeps most of the gain
for a part of the loss (Wortsman 2022). Forgetting under 2 % is engine.md's aim; here it is held, not hoped for.
"""

from collections.abc import Callable, Mapping, Sequence

import torch
from torch import Tensor, nn

MOST_FORGOTTEN = 0.02
"""Of general English, in bits per token on the kept-aside general scripts."""
SHARES = (1.0, 0.85, 0.7, 0.55, 0.4, 0.25)

Weights = Mapping[str, Tensor]
Measure = Callable[[], float]
"""Bits per token of the model as it is now."""


def keep_general(
    model: nn.Module,
    before: Weights,
    learned: Weights,
    own: Measure,
    general: Measure,
    shares: Sequence[float] = SHARES,
) -> float:
    """Load the best mean of ``before`` and ``learned`` into ``model``; returns the share of ``learned`` in it.

    Best is what surprises least on the writer's kept-aside pages among those that forget at most MOST_FORGOTTEN; if all
    forget more, the smallest share. Falling shares are tried until a smaller one is no better.
    """
    model.load_state_dict(before)
    limit = general() * (1 + MOST_FORGOTTEN)
    best, best_bits = shares[-1], float("inf")
    for share in shares:
        load_mean(model, before, learned, share)
        if general() > limit:
            continue
        bits = own()
        if bits >= best_bits:
            break
        best, best_bits = share, bits
    load_mean(model, before, learned, best)
    return best


def load_mean(model: nn.Module, before: Weights, learned: Weights, share: float) -> None:
    """Put ``share`` of ``learned`` and the rest of ``before`` into ``model``."""
    model.load_state_dict({name: torch.lerp(before[name], learned[name], share) for name in before})
