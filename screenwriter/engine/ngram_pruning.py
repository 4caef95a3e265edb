"""From counted n-grams to those worth keeping: what a context knows better than the shorter context does.

An n-gram is worth what the text would lose in bits without it: its count times the logarithm of its chance over the
chance the shorter context gives (Seymore and Rosenfeld 1996). Kneser-Ney's short contexts are made for what the long
ones never saw; once long ones are pruned they must answer for more, so a kept n-gram's share is taken anew, such that
its chance stays what the unpruned model says wherever that is possible.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from screenwriter.engine.kneser_ney import Counted, Ids, Order
from screenwriter.engine.ngrams import LEVELS, KeptOrder, NgramModel

Floats = NDArray[np.float64]


def prune(counted: Counted, most: int | None = None, least_worth: float = 0.0) -> NgramModel:
    """Keep at most ``most`` n-grams, those worth at least ``least_worth`` nats and the contexts these need."""
    owners = [order.owners() for order in counted.orders]
    chances = _chances(counted, owners)
    worths = _worths(counted, chances, owners)
    kept = _kept(worths, owners, least_worth)
    if most is not None and _size(kept) > most:
        kept = _kept_of_size(worths, owners, most)
    return _model(counted, chances, kept)


def _kept_of_size(worths: list[Floats], owners: list[Ids], most: int) -> list[NDArray[np.bool_]]:
    """The most worthy, at most ``most`` and not much fewer."""
    low, high = 1e-3, max(float(worth.max(initial=0.0)) for worth in worths) + 1.0
    best = _kept(worths, owners, high)
    for _ in range(24):
        middle = (low * high) ** 0.5
        kept = _kept(worths, owners, middle)
        if _size(kept) > most:
            low = middle
        else:
            high, best = middle, kept
            if _size(kept) > 0.99 * most:
                break
    return best


def _chances(counted: Counted, owners: list[Ids]) -> list[Floats]:
    """The unpruned model's chance of each n-gram's last token in its context; first of all, of each token alone."""
    chances: list[Floats] = [counted.unigrams.astype(np.float64)]
    for order, of in zip(counted.orders, owners, strict=True):
        chances.append(order.shares + order.weights[of] * chances[-1][order.shorter])
    return chances


def _worths(counted: Counted, chances: list[Floats], owners: list[Ids]) -> list[Floats]:
    worths = []
    for length, (order, of) in enumerate(zip(counted.orders, owners, strict=True), start=1):
        without = (order.weights[of] + order.shares) * chances[length - 1][order.shorter]
        worths.append(order.counts * np.log(chances[length] / np.maximum(without, 1e-30)))
    return worths


def _kept(worths: list[Floats], owners: list[Ids], least: float) -> list[NDArray[np.bool_]]:
    """Which n-grams stay, by length; one that is the context of a kept one stays."""
    kept: list[NDArray[np.bool_]] = []
    for length in reversed(range(len(worths))):
        stays = worths[length] >= least
        if kept:
            stays[owners[length + 1][kept[-1]]] = True
        kept.append(stays)
    return kept[::-1]


def _size(kept: list[NDArray[np.bool_]]) -> int:
    return sum(int(stays.sum()) for stays in kept)


@dataclass(frozen=True)
class _Pruned:
    """A pruned order while the model is put together: chances under the pruned model, by the old numbers."""

    chances: Floats
    order: KeptOrder


def _model(counted: Counted, chances: list[Floats], kept: list[NDArray[np.bool_]]) -> NgramModel:
    below, contexts = chances[0], np.arange(len(counted.unigrams))  # pruned chances; old numbers of the contexts
    orders = []
    for length, (order, stays) in enumerate(zip(counted.orders, kept, strict=True), start=1):
        pruned = _pruned(order, stays, chances[length], below[order.shorter], contexts)
        orders.append(pruned.order)
        below, contexts = pruned.chances, np.flatnonzero(stays)
    return NgramModel(counted.unigrams, orders)


def _pruned(order: Order, stays: NDArray[np.bool_], wanted: Floats, lower: Floats, contexts: Ids) -> _Pruned:
    owners = order.owners()
    size = len(order.starts) - 1
    kept_owners = owners[stays]
    own = np.bincount(kept_owners, wanted[stays], size)
    under = np.bincount(kept_owners, lower[stays], size)
    rest = np.clip((1 - own) / np.maximum(1 - under, 1e-9), 0.0, 1.0)  # of the shorter context's odds
    shares = np.maximum(wanted - rest[owners] * lower, 0.0)
    taken = np.bincount(kept_owners, shares[stays], size)
    levels = _levels(shares[stays])
    exact = np.where(stays, shares, 0.0) + (1 - np.minimum(taken, 1.0))[owners] * lower
    starts = np.zeros(len(contexts) + 1, np.int32)
    np.cumsum(np.bincount(kept_owners, minlength=size)[contexts], out=starts[1:])
    return _Pruned(exact, KeptOrder(starts, order.tokens[stays], levels))


def _levels(shares: Floats) -> NDArray[np.uint8]:
    """The nearest byte."""
    steps = np.log(np.maximum(shares, LEVELS[0]) / LEVELS[0]) / np.log(LEVELS[-1] / LEVELS[0]) * (len(LEVELS) - 1)
    return np.clip(np.rint(steps), 0, len(LEVELS) - 1).astype(np.uint8)
