"""Bits of a document as the engine reads it while one writes: int8 weights and the script's cache, token by token."""

import math

import torch

from screenwriter.engine.backend import choose_backend
from screenwriter.engine.checkpoint import Checkpoint
from screenwriter.engine.reading import Reading


class CachedBits:
    """Reads each document once; the bits of a part from its start are known after that."""

    def __init__(self, checkpoint: Checkpoint) -> None:
        self._backend = choose_backend(checkpoint.model)
        self._config = checkpoint.model.config
        self._known: list[tuple[list[int], list[float]]] = []

    def __call__(self, documents: list[list[int]]) -> list[float]:
        """Bits of each document's tokens after its first."""
        return [sum(self._token_bits(document)[: len(document) - 1]) for document in documents]

    @torch.inference_mode()
    def _token_bits(self, document: list[int]) -> list[float]:
        for read, bits in self._known:
            if read[: len(document)] == document:
                return bits
        reading = Reading(self._backend, self._config.pieces, self._config.embedding)
        bits = []
        for place in range(1, len(document)):
            feature, _ = reading.go_to(document[:place], lambda: False)
            chance = reading.log_probabilities(feature)[0, document[place]].item()
            bits.append(-chance / math.log(2))
        self._known.append((document, bits))
        return bits
