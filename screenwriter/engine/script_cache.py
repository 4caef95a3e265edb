"""What this script has said before, as a second opinion on the next word: a continuous cache.

Each place already read keeps the feature the model had there and the token that followed. At a new place the tokens
that followed similar features are likely again (Grave, Joulin, Usunier 2016). No training, follows every edit, and
holds the script's own words (engine.md, "What decides the design", 5).
"""

import math

import torch
from torch import Tensor

SHARE = 0.15
"""Weight of the cache in the mixture; with SHARPNESS the best of six pairs tried on three held-out scripts."""

SHARPNESS = 0.12
"""Factor on the features' dot products: above 0; higher trusts only the nearest places."""

LEAST_PLACES = 30
MOST_PLACES = 6000


class ScriptCache:
    """Features of the places read so far, in order, with what followed each. One owner, one thread."""

    def __init__(self, width: int) -> None:
        self._features = torch.zeros((512, width))
        self._followers = torch.zeros(512, dtype=torch.int64)
        self._count = 0
        self._columns: tuple[Tensor, Tensor] | None = None  # the followers' distinct tokens, and each one's column

    def cut(self, count: int) -> None:
        """Forget every place from ``count`` on."""
        self._count = min(self._count, count)
        self._columns = None

    def add(self, features: Tensor, followers: Tensor) -> None:
        """Note places (N, E) and the token that followed each (N,)."""
        needed = self._count + len(followers)
        if needed > len(self._followers):
            self._features = _grown(self._features, needed)
            self._followers = _grown(self._followers, needed)
        self._features[self._count : needed] = features
        self._followers[self._count : needed] = followers
        self._count = needed
        self._columns = None

    def mixed_with(self, log_probabilities: Tensor, features: Tensor) -> Tensor:
        """The model's log-probabilities (B, V) at ``features`` (B, E), mixed with the cache's; normalised as before."""
        if self._count < LEAST_PLACES:
            return log_probabilities
        first = max(0, self._count - MOST_PLACES)
        if self._columns is None:
            self._columns = torch.unique(self._followers[first : self._count], return_inverse=True)
        tokens, column_of = self._columns
        weights = torch.softmax(SHARPNESS * (features @ self._features[first : self._count].t()), dim=-1)
        cached = torch.zeros((len(features), len(tokens))).index_add_(1, column_of, weights)
        mixed = log_probabilities + math.log(1 - SHARE)
        mixed[:, tokens] = torch.logaddexp(mixed[:, tokens], torch.log(SHARE * cached))
        return mixed


def _grown(tensor: Tensor, needed: int) -> Tensor:
    bigger = torch.zeros((max(needed, 2 * len(tensor)), *tensor.shape[1:]), dtype=tensor.dtype)
    bigger[: len(tensor)] = tensor
    return bigger
