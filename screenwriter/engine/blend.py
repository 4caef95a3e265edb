"""The chances of the next word from several sources: the model, the writer's own scripts, this script.

    p = a * p_model + b * p_own + c * p_this        (suggestions-ux.md 9; a, b, c from storage/blend_positions)

p_model is the network mixed with n-grams of the text it learned from. p_own are n-grams of the writer's scripts; where
those say nothing it is p_model. p_this is the script's cache.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from screenwriter.engine.ngrams import NgramModel, Opinions
from screenwriter.storage.blend_positions import shares_at

SHORTEST_OWN = 2
"""Tokens of context below which the writer's own n-grams are not asked: after one token the network knows better."""

CONTEXT = 4
"""Last tokens that n-grams may look at."""

LEAST = 1e-30
"""Stands for a chance of 0, whose logarithm nobody can add up."""


@dataclass(frozen=True)
class Odds:
    """Chances of the next token at B places."""

    log_probabilities: Tensor  # (B, V)
    model: Tensor | None = None  # (B, V), its part of the chances; None: all of them
    own: Tensor | None = None  # (B, V), what the writer's own scripts add; None: nothing

    def shares(self, row: int, token: int) -> tuple[float, float, float]:
        """What part of a token's chance came from model, own scripts and this script; they sum to 1."""
        if self.model is None:
            return 1.0, 0.0, 0.0
        whole = max(self.log_probabilities[row, token].exp().item(), LEAST)
        model = min(1.0, self.model[row, token].item() / whole)
        own = 0.0 if self.own is None else min(1.0 - model, self.own[row, token].item() / whole)
        return model, own, 1.0 - model - own


class Blend:
    """Mixes for one model. Immutable, safe to share."""

    def __init__(self, ngrams: NgramModel | None = None, own: NgramModel | None = None) -> None:
        self._ngrams = ngrams
        self._own = own

    def mix(
        self,
        log_probabilities: Tensor,
        contexts: Sequence[Sequence[int]],
        cached: tuple[Tensor, Tensor] | None,
        position: float,
    ) -> Odds:
        """Mix the sources' chances.

        Args:
            log_probabilities: (B, V), the network's.
            contexts: of each place, its last tokens.
            cached: what ``ScriptCache.probabilities`` says; None: nothing, and its share goes to the others.
            position: of the slider, 0 to 1.
        """
        a, b, c = shares_at(position, has_own=self._own is not None)
        if cached is None:
            a, b, c = a / (a + b), b / (a + b), 0.0
        if self._ngrams is None and not b and not c:
            return Odds(log_probabilities)
        base = self._base(log_probabilities, contexts)
        if not b and not c:
            return Odds(torch.log(base.clamp_min(LEAST)))
        own = None
        if b:
            assert self._own is not None, "it has no share otherwise"
            opinions = self._own.over(contexts, base, SHORTEST_OWN)
            model = base * (a + b * torch.tensor(opinions.left)).unsqueeze(1)
            whole = base * a + opinions.probabilities * b
            own = whole - model
        else:
            model = base * a
            whole = model.clone()
        if c:
            assert cached is not None
            whole.index_add_(1, cached[0], cached[1], alpha=c)
        return Odds(torch.log(whole.clamp_min_(LEAST)), model, own)

    def _base(self, log_probabilities: Tensor, contexts: Sequence[Sequence[int]]) -> Tensor:
        base = log_probabilities.exp()
        if self._ngrams is None or not self._ngrams.trust:
            return base
        opinions: Opinions = self._ngrams.over(contexts)
        return base.lerp_(opinions.probabilities, self._ngrams.trust)
