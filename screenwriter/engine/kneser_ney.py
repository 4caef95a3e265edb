"""Counting n-grams and smoothing them: interpolated modified Kneser-Ney (Chen and Goodman 1999) over token ids.

Built by sorting in numpy, so it needs no compiler: 18 million tokens take two minutes and some 3 GB. Knows nothing of
scripts or tokenizers; one id marks where a document starts, and no n-gram reaches across it.
"""

from dataclasses import dataclass

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

    starts: Ids
    tokens: NDArray[np.uint16]  # last token of each n-gram, ascending inside a context
    shares: NDArray[np.float32]  # discounted count over the context's total
    weights: NDArray[np.float32]  # of the shorter context's distribution, one for each context; 1 where it is unknown
    counts: NDArray[np.int32]  # how often the n-gram stands in the text
    shorter: NDArray[np.int32]  # number of the n-gram without its first token, among those of length n - 1

    def owners(self) -> Ids:
        """The context's number of each n-gram."""
        return np.repeat(np.arange(len(self.starts) - 1), np.diff(self.starts))


@dataclass(frozen=True)
class Counted:
    """All orders of one text, complete: ``orders`` are of length 2, 3, ..."""

    unigrams: NDArray[np.float32]  # (V,), sums to 1, nothing is 0
    orders: tuple[Order, ...]


def count(tokens: Ids, vocabulary: int, document: int, length: int = 5) -> Counted:
    """Count and smooth.

    Args:
        tokens: (N,), all documents one after another.
        vocabulary: ids are below it; what was never seen shares what the unigrams leave.
        document: the id every document starts with.
        length: of the longest n-grams, at least 2.
    Raises:
        ValueError: the ids do not fit into TOKEN_BITS.
    """
    if vocabulary > 1 << TOKEN_BITS:
        raise ValueError(f"{vocabulary} ids do not fit into {TOKEN_BITS} bits")
    numbers, contexts = tokens, vocabulary  # number of the n-gram ending at each place; how many there are
    positions = np.arange(len(tokens))
    pending: _Pending | None = None  # an order still without its counts
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
        shorter = np.empty(len(keys), np.int64)
        shorter[places] = numbers[positions]
        heads = np.empty(len(keys), np.bool_)
        heads[places] = tokens[positions - n + 1] == document
        if pending is None:
            unigrams = _unigrams(np.bincount(shorter, minlength=vocabulary))
        else:
            orders.append(pending.finish(np.bincount(shorter, minlength=len(pending.keys))))
        pending = _Pending(keys, contexts, raw, heads, shorter)
        longer = np.full(len(tokens), -1, np.int64)
        longer[positions] = places
        numbers, contexts = longer, len(keys)
    assert pending is not None, "length is at least 2"
    orders.append(pending.smooth(pending.raw))
    return Counted(unigrams, tuple(orders))


@dataclass(frozen=True)
class _Pending:
    """An order that waits for the next one's n-grams to be counted by."""

    keys: Ids
    contexts: int
    raw: Ids
    heads: NDArray[np.bool_]
    shorter: Ids

    def finish(self, extensions: Ids) -> Order:
        """A shorter order counts how many different tokens came before; a document's first words have none."""
        return self.smooth(np.where(self.heads, self.raw, extensions))

    def smooth(self, counts: Ids) -> Order:
        owners, tokens = self.keys >> TOKEN_BITS, (self.keys & ((1 << TOKEN_BITS) - 1)).astype(np.uint16)
        discounts = _discounts(counts)[np.minimum(counts, 3)]
        totals = np.bincount(owners, counts, self.contexts)
        weights = np.bincount(owners, discounts, self.contexts) / np.maximum(totals, 1)
        weights[totals == 0] = 1.0
        starts = np.zeros(self.contexts + 1, np.int64)
        np.cumsum(np.bincount(owners, minlength=self.contexts), out=starts[1:])
        shares = ((counts - discounts) / np.maximum(totals[owners], 1)).astype(np.float32)
        return Order(
            starts,
            tokens,
            shares,
            weights.astype(np.float32),
            self.raw.astype(np.int32),
            self.shorter.astype(np.int32),
        )


def _unigrams(counts: Ids) -> NDArray[np.float32]:
    discounts = _discounts(counts)[np.minimum(counts, 3)]
    total = max(1, int(counts.sum()))
    spare = total - (counts - discounts).sum()  # what the discounts left, the whole where nothing was counted
    return ((counts - discounts + spare / len(counts)) / total).astype(np.float32)


def _discounts(counts: Ids) -> NDArray[np.float64]:
    """What is taken off a count of 0, 1, 2, and 3 or more."""
    n1, n2, n3, n4 = (max(1, int((counts == times).sum())) for times in (1, 2, 3, 4))
    y = n1 / (n1 + 2 * n2)
    found = [0.0, 1 - 2 * y * n2 / n1, 2 - 3 * y * n3 / n2, 3 - 4 * y * n4 / n3]
    return np.array([min(max(value, 0.0), times) for times, value in enumerate(found)])
