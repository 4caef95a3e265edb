"""A pruned n-gram model that gives its opinion on a batch of places in a fraction of a millisecond.

Each context keeps only the tokens it knows more about than the shorter context does; the chance those do not use goes
to the shorter context's odds, so every distribution sums to 1 whatever was pruned. Below the shortest context stand the
model's own single-token odds, or whatever odds the caller gives. Chances are kept as one byte each.

The file is safetensors: loading runs no code.
"""

import math
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from safetensors import SafetensorError
from safetensors.numpy import load, save
from torch import Tensor

LEVELS: NDArray[np.float32] = np.exp(np.linspace(math.log(2e-5), 0.0, 256)).astype(np.float32)
"""What the byte of an n-gram stands for: neighbours differ by 4.3 %."""

MOST_TAKEN = 0.995
"""Of a context's chances, at most this much is its own."""


class NgramError(Exception):
    """A file that is no n-gram model, or a damaged one; ``reason`` says why."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True)
class KeptOrder:
    """The n-grams of one length n >= 2. Context number c (an (n-1)-gram) owns ``starts[c]`` to ``starts[c + 1]``."""

    starts: NDArray[np.int32]
    tokens: NDArray[np.uint16]  # ascending inside a context
    levels: NDArray[np.uint8]


@dataclass(frozen=True)
class Opinions:
    """What n-grams say at B places."""

    probabilities: Tensor  # (B, V)
    matched: tuple[int, ...]  # tokens of the longest context that was known, 0 to length - 1
    left: tuple[float, ...]  # share of each row that came from the odds underneath


class NgramModel:
    """Immutable after loading, safe to share."""

    def __init__(self, unigrams: NDArray[np.float32], orders: Sequence[KeptOrder], trust: float = 0.0) -> None:
        """``trust`` is this model's part in a mixture with the network, 0 to 1."""
        self.unigrams = unigrams
        self.orders = tuple(orders)
        self.trust = trust
        self.reach = len(self.orders)
        self._base = torch.from_numpy(unigrams.copy())
        self._views = [(memoryview(order.starts), memoryview(order.tokens)) for order in self.orders]

    @property
    def size(self) -> int:
        """How many n-grams of two and more tokens it holds."""
        return sum(len(order.tokens) for order in self.orders)

    def over(self, contexts: Sequence[Sequence[int]], lower: Tensor | None = None, shortest: int = 1) -> Opinions:
        """Chances (B, V) of the next token after each context, of which the last tokens count; rows sum to 1.

        Args:
            lower: (B, V), the odds underneath; None takes the single-token odds of the text itself.
            shortest: contexts of fewer tokens than this are not asked.
        """
        result = self._base.repeat(len(contexts), 1) if lower is None else lower.clone()
        rows = result.numpy()
        matched, left = [], []
        for row, context in zip(rows, contexts, strict=True):
            found, longest = self._followers(context, shortest)
            weight = 1.0
            scaled = []
            for tokens, shares, rest in reversed(found):
                scaled.append((tokens, shares * np.float32(weight)))
                weight *= rest
            row *= np.float32(weight)
            for tokens, shares in scaled:
                row[tokens] += shares
            matched.append(longest)
            left.append(weight)
        return Opinions(result, tuple(matched), tuple(left))

    def _followers(
        self, context: Sequence[int], shortest: int
    ) -> tuple[list[tuple[NDArray[np.uint16], NDArray[np.float32], float]], int]:
        """For each known context, shortest first, followers, their shares, what is left over; the longest's length.

        A longer context may be known where a shorter one was pruned.
        """
        found, longest = [], 0
        for length in range(shortest, min(len(context), self.reach) + 1):
            number = self._number(context[-length:])
            if number < 0:
                continue
            order = self.orders[length - 1]
            low, high = int(order.starts[number]), int(order.starts[number + 1])
            if low == high:
                continue
            shares = LEVELS[order.levels[low:high]]
            taken = float(shares.sum())
            if taken > MOST_TAKEN:
                shares *= np.float32(MOST_TAKEN / taken)
                taken = MOST_TAKEN
            found.append((order.tokens[low:high], shares, 1.0 - taken))
            longest = length
        return found, longest

    def _number(self, tokens: Sequence[int]) -> int:
        number = tokens[0]
        for (starts, followers), token in zip(self._views, tokens[1:], strict=False):
            low, high = starts[number], starts[number + 1]
            place = bisect_left(followers, token, low, high)
            if place == high or followers[place] != token:
                return -1
            number = place
        return number


def save_ngrams(model: NgramModel, path: Path) -> None:
    """Write one file: contexts that have followers as a bit each, three bytes an n-gram. OSError passes."""
    arrays = {"unigrams": model.unigrams, "trust": np.array([model.trust], np.float32)}
    for length, order in enumerate(model.orders, start=2):
        followers = np.diff(order.starts)
        arrays[f"{length}.contexts"] = np.packbits(followers > 0)
        arrays[f"{length}.followers"] = followers[followers > 0].astype(np.uint16)
        arrays[f"{length}.tokens"] = order.tokens
        arrays[f"{length}.levels"] = order.levels
    path.write_bytes(save(arrays))


def load_ngrams(path: Path, vocabulary: int) -> NgramModel:
    """Read what ``save_ngrams`` wrote.

    Raises:
        NgramError: damaged, or made for another vocabulary.
        OSError: as it comes.
    """
    try:
        arrays = load(path.read_bytes())
        unigrams, trust = arrays["unigrams"], arrays["trust"]
        orders: list[KeptOrder] = []
        contexts = vocabulary
        for length in range(2, 2 + (len(arrays) - 2) // 4):
            orders.append(_order({name: arrays[f"{length}.{name}"] for name in _ARRAYS}, contexts))
            contexts = len(orders[-1].tokens)
    except (SafetensorError, KeyError, ValueError, TypeError) as error:
        raise NgramError(f"{path.name}: {error}") from error
    whole = all(int(order.tokens.max(initial=0)) < vocabulary for order in orders)
    odds_fit = unigrams.shape == (vocabulary,) and unigrams.dtype == np.float32 and abs(unigrams.sum() - 1) < 1e-3
    trusted = trust.shape == (1,) and bool(0 <= trust[0] <= 1)
    if not (orders and whole and odds_fit and trusted):
        raise NgramError(f"{path.name}: does not fit the vocabulary")
    return NgramModel(unigrams, orders, float(trust[0]))


_ARRAYS = {"contexts": np.uint8, "followers": np.uint16, "tokens": np.uint16, "levels": np.uint8}


def _order(arrays: dict[str, NDArray], contexts: int) -> KeptOrder:
    if any(arrays[name].dtype != kind or arrays[name].ndim != 1 for name, kind in _ARRAYS.items()):
        raise ValueError("arrays of the wrong kind")
    with_followers = np.unpackbits(arrays["contexts"], count=contexts).astype(bool)
    followers = np.zeros(contexts, np.int32)
    followers[with_followers] = arrays["followers"]
    starts = np.zeros(contexts + 1, np.int32)
    np.cumsum(followers, out=starts[1:])
    if starts[-1] != len(arrays["tokens"]) or len(arrays["levels"]) != len(arrays["tokens"]):
        raise ValueError("n-grams are missing")
    return KeptOrder(starts, arrays["tokens"], arrays["levels"])
