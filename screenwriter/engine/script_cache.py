"""What this script has said before, as a second opinion on the next word: a continuous cache.

Each place already read keeps the feature the model had there and the token that followed. At a new place the tokens
that followed similar features are likely again (Grave, Joulin, Usunier 2016). Places in speeches of the one who speaks
count more, and places in paragraphs of the same kind. No training, follows every edit, and holds the script's own words
(engine.md, "What decides the design", 5).
"""

import math
from dataclasses import dataclass

import torch
from torch import Tensor

from screenwriter.engine.voices import NOBODY


@dataclass(frozen=True, slots=True)
class CacheWeights:
    """What a place's likeness counts; the best of those tried on held-out scripts (``benchmarks/adaptation.py``).

    ``sharpness`` is a factor on the features' dot products, above 0: higher trusts only the nearest places.
    ``same_voice`` and ``same_kind`` are added to the logarithm of a place's weight: 0.7 counts it twice.
    """

    sharpness: float = 0.065
    same_voice: float = 0.7
    same_kind: float = 0.7


SHARE = 0.15
"""Weight of the cache beside a model alone."""

LEAST_PLACES = 30
MOST_PLACES = 6000


class ScriptCache:
    """Features of the places read so far, in order, with what followed each. One owner, one thread."""

    def __init__(self, width: int, weights: CacheWeights | None = None) -> None:
        self._weights = weights or CacheWeights()
        self._features = torch.zeros((512, width))
        self._followers = torch.zeros(512, dtype=torch.int64)
        self._kinds = torch.zeros(512, dtype=torch.int64)
        self._voices = torch.zeros(512, dtype=torch.int64)
        self._count = 0
        self._columns: tuple[Tensor, Tensor] | None = None  # the followers' distinct tokens, and each one's column

    def __len__(self) -> int:
        """Places kept."""
        return self._count

    def cut(self, count: int) -> None:
        """Forget every place from ``count`` on."""
        self._count = min(self._count, count)
        self._columns = None

    def add(
        self, features: Tensor, followers: Tensor, kinds: Tensor | None = None, voices: Tensor | None = None
    ) -> None:
        """Note places (N, E), the token that followed each (N,), the kind of its paragraph and its voice (N,)."""
        needed = self._count + len(followers)
        if needed > len(self._followers):
            self._features = _grown(self._features, needed)
            self._followers = _grown(self._followers, needed)
            self._kinds = _grown(self._kinds, needed)
            self._voices = _grown(self._voices, needed)
        new = slice(self._count, needed)
        self._features[new] = features
        self._followers[new] = followers
        self._kinds[new] = torch.zeros_like(followers) if kinds is None else kinds
        self._voices[new] = torch.full_like(followers, NOBODY) if voices is None else voices
        self._count = needed
        self._columns = None

    def places(self, first: int, end: int) -> tuple[Tensor, Tensor]:
        """Features (N, E) and followers (N,) of the places from ``first`` to before ``end``; not to be changed."""
        return self._features[first:end], self._followers[first:end]

    def probabilities(
        self, features: Tensor, kinds: Tensor | None = None, voices: Tensor | None = None
    ) -> tuple[Tensor, Tensor] | None:
        """What followed places like ``features`` (B, E): the tokens (K,), and each one's chance (B, K), rows sum to 1.

        None while too few places have been read to say anything.

        Args:
            kinds, voices: what the places stand in, (B,), or (1,) where all stand in the same; None: of no account.
        """
        if self._count < LEAST_PLACES:
            return None
        kept = slice(max(0, self._count - MOST_PLACES), self._count)
        if self._columns is None:
            self._columns = torch.unique(self._followers[kept], return_inverse=True)
        tokens, column_of = self._columns
        scores = self._weights.sharpness * (features @ self._features[kept].t())
        if kinds is not None:
            scores += self._weights.same_kind * (self._kinds[kept] == kinds.unsqueeze(1))
        if voices is not None:
            own = voices.unsqueeze(1)
            scores += self._weights.same_voice * ((self._voices[kept] == own) & (own != NOBODY))
        return tokens, torch.zeros((len(features), len(tokens))).index_add_(1, column_of, torch.softmax(scores, dim=-1))

    def mixed_with(self, log_probabilities: Tensor, features: Tensor) -> Tensor:
        """A model's log-probabilities (B, V) at ``features`` (B, E), mixed with the cache's; normalised as before."""
        found = self.probabilities(features)
        if found is None:
            return log_probabilities
        tokens, cached = found
        mixed = log_probabilities + math.log(1 - SHARE)
        mixed[:, tokens] = torch.logaddexp(mixed[:, tokens], torch.log(SHARE * cached))
        return mixed


def _grown(tensor: Tensor, needed: int) -> Tensor:
    bigger = torch.zeros((max(needed, 2 * len(tensor)), *tensor.shape[1:]), dtype=tensor.dtype)
    bigger[: len(tensor)] = tensor
    return bigger
