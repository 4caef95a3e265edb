"""An unpruned interpolated modified Kneser-Ney model (Chen and Goodman 1999): the baseline to be under.

What ships beside the network is the same, pruned (``engine.ngrams``).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from screenwriter.engine.kneser_ney import Ids, count


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
    """Count and smooth by ``engine.kneser_ney``, whose arguments and errors these are, and prune nothing."""
    counted = count(tokens, vocabulary, document, length)
    orders = [Order(order.starts, order.tokens, order.shares, order.weights) for order in counted.orders]
    return KneserNey(counted.unigrams, orders)
