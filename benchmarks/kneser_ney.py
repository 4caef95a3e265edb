"""An interpolated modified Kneser-Ney model (Chen and Goodman 1999) over token ids, in numpy: the baseline to be under.

Built from counts by sorting, so it needs no compiler: 18 million tokens take about a minute and 2 GB. Knows nothing of
scripts or tokenizers; one id marks where a document starts, and no n-gram reaches across it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

TOKEN_BITS = 13
"""An n-gram is keyed by its context's number and its last token: ids must be below 8192."""

Ids = NDArray[np.int64]


@dataclass(frozen=True)
class Order:
    """The n-grams of one length n >= 2, sorted by context. An n-gram's number is its place here; a token's is its id.

    Context number c (an (n-1)-gram) owns the places ``starts[c]`` to ``starts[c + 1]``.
    """

    starts: NDArray[np.int64]
    tokens: NDArray[np.uint16]  # last token of each n-gram, ascending inside a context
    shares: NDArray[np.float32]  # discounted count over the context's total
    weights: NDArray[np.float32]  # of the shorter context's distribution, one for each context; 1 where it is unknown

    def find(self, context: int, token: int) -> int:
        """The number of the n-gram, -1 if it was never seen."""
        low, high = int(self.starts[context]), int(self.starts[context + 1])
        place = low + int(np.searchsorted(self.tokens[low:high], token))
        return place if place < high and self.tokens[place] == token else -1


class KneserNey:
    """A finished model. Immutable, safe to share."""

    def __init__(self, unigrams: NDArray[np.float32], orders: Sequence[Order]) -> None:
        self.unigrams = unigrams
        self.orders = tuple(orders)  # of length 2, 3, ...
        self.context_length = len(self.orders)

    def probabilities(self, context: Sequence[int]) -> NDArray[np.float32]:
        """Chances (V,) of the next token after ``context``, of which only the last tokens count. They sum to 1."""
        found = self.unigrams.copy()
        for order, number in zip(self.orders, self._contexts(context), strict=False):
            low, high = int(order.starts[number]), int(order.starts[number + 1])
            found *= order.weights[number]
            found[order.tokens[low:high]] += order.shares[low:high]
        return found

    def bits(self, document: Sequence[int]) -> float:
        """Bits of a document's tokens after its first."""
        reach = self.context_length
        chances = [self.probabilities(document[max(0, i - reach) : i])[document[i]] for i in range(1, len(document))]
        return float(-np.log2(chances).sum())

    def _contexts(self, context: Sequence[int]) -> list[int]:
        """Numbers of the last token, the last two, ... as long as they were seen."""
        numbers: list[int] = []
        for length in range(1, min(len(context), self.context_length) + 1):
            tail = context[-length:]
            number = tail[0]
            for order, token in zip(self.orders, tail[1:], strict=False):
                number = order.find(number, token)
                if number < 0:
                    return numbers
            numbers.append(number)
        return numbers

    def save(self, path: Path) -> None:
        """Write the model as one npz file."""
        arrays = {"unigrams": self.unigrams}
        for length, order in enumerate(self.orders, start=2):
            arrays |= {f"{length}.{name}": getattr(order, name) for name in Order.__annotations__}
        path.parent.mkdir(parents=True, exist_ok=True)
        np.savez(path, **arrays)

    @staticmethod
    def load(path: Path) -> "KneserNey":
        """Read what ``save`` wrote; OSError and ValueError as they come."""
        with np.load(path, allow_pickle=False) as file:
            lengths = range(2, 2 + (len(file.files) - 1) // len(Order.__annotations__))
            orders = [Order(**{name: file[f"{length}.{name}"] for name in Order.__annotations__}) for length in lengths]
            return KneserNey(file["unigrams"], orders)


def build(tokens: Ids, vocabulary: int, document: int, length: int = 5) -> KneserNey:
    """Count and smooth.

    Args:
        tokens: (N,), all documents one after another.
        vocabulary: ids are below it; what was never seen shares what the unigrams leave.
        document: the id every document starts with.
        length: of the longest n-grams.
    Raises:
        ValueError: the ids do not fit into TOKEN_BITS.
    """
    if vocabulary > 1 << TOKEN_BITS:
        raise ValueError(f"{vocabulary} ids do not fit into {TOKEN_BITS} bits")
    numbers, contexts = tokens, vocabulary  # number of the n-gram ending at each place; how many there are
    positions = np.arange(len(tokens))
    raw: NDArray[np.int64] = np.zeros(0, np.int64)
    pending: tuple[Ids, int, NDArray[np.int64], NDArray[np.bool_]] | None = None  # an order still without its counts
    unigrams = np.zeros(vocabulary, np.float32)
    orders: list[Order] = []
    for n in range(2, length + 1):
        before = positions - 1
        valid = (before >= 0) & (tokens[positions] != document)
        positions, before = positions[valid], before[valid]
        known = numbers[before] >= 0
        positions, before = positions[known], before[known]
        keys, places, raw = np.unique(
            (numbers[before] << TOKEN_BITS) | tokens[positions], return_inverse=True, return_counts=True
        )
        shorter = np.empty(len(keys), np.int64)  # each n-gram without its first token
        shorter[places] = numbers[positions]
        heads = np.empty(len(keys), np.bool_)
        heads[places] = tokens[positions - n + 1] == document
        if pending is None:
            extensions = np.bincount(shorter, minlength=vocabulary)
            unigrams = _unigrams(extensions)
        else:
            orders.append(_finish(pending, np.bincount(shorter, minlength=len(pending[0]))))
        pending = (keys, contexts, raw, heads)
        longer = np.full(len(tokens), -1, np.int64)
        longer[positions] = places
        numbers, contexts = longer, len(keys)
    assert pending is not None, "length is at least 2"
    orders.append(_smooth(pending[0], pending[1], raw))
    return KneserNey(unigrams, orders)


def _finish(pending: tuple[Ids, int, Ids, NDArray[np.bool_]], extensions: Ids) -> Order:
    """A shorter order counts how many different tokens came before; a document's first words have none before them."""
    keys, contexts, raw, heads = pending
    return _smooth(keys, contexts, np.where(heads, raw, extensions))


def _smooth(keys: Ids, contexts: int, counts: Ids) -> Order:
    owners, tokens = keys >> TOKEN_BITS, (keys & ((1 << TOKEN_BITS) - 1)).astype(np.uint16)
    discounts = _discounts(counts)[np.minimum(counts, 3)]
    totals = np.bincount(owners, counts, contexts)
    weights = np.bincount(owners, discounts, contexts) / np.maximum(totals, 1)
    weights[totals == 0] = 1.0
    starts = np.zeros(contexts + 1, np.int64)
    np.cumsum(np.bincount(owners, minlength=contexts), out=starts[1:])
    shares = ((counts - discounts) / np.maximum(totals[owners], 1)).astype(np.float32)
    return Order(starts, tokens, shares, weights.astype(np.float32))


def _unigrams(counts: Ids) -> NDArray[np.float32]:
    discounts = _discounts(counts)[np.minimum(counts, 3)]
    total = max(1, int(counts.sum()))
    return ((counts - discounts + discounts.sum() / len(counts)) / total).astype(np.float32)


def _discounts(counts: Ids) -> NDArray[np.float64]:
    """What is taken off a count of 0, 1, 2, and 3 or more."""
    n1, n2, n3, n4 = (max(1, int((counts == times).sum())) for times in (1, 2, 3, 4))
    y = n1 / (n1 + 2 * n2)
    found = [0.0, 1 - 2 * y * n2 / n1, 2 - 3 * y * n3 / n2, 3 - 4 * y * n4 / n3]
    return np.array([min(max(value, 0.0), times) for times, value in enumerate(found)])
