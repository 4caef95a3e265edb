"""Bits of a document as the engine reads it while one writes: int8 weights, n-grams and the script's cache."""

from screenwriter.engine.evaluation import adapted_token_bits
from screenwriter.engine.suggester import Suggester


class CachedBits:
    """Reads each document once; the bits of a part from its start are known after that."""

    def __init__(self, suggester: Suggester) -> None:
        self._suggester = suggester
        self._known: list[tuple[list[int], list[float]]] = []

    def __call__(self, documents: list[list[int]]) -> list[float]:
        """Bits of each document's tokens after its first."""
        return [sum(self._token_bits(document)[: len(document) - 1]) for document in documents]

    def _token_bits(self, document: list[int]) -> list[float]:
        for read, bits in self._known:
            if read[: len(document)] == document:
                return bits
        bits = adapted_token_bits(self._suggester, document)
        self._known.append((document, bits))
        return bits
