"""A set that can only be asked "is this in it?", at a few bits an item; now and then it says yes where it is no."""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from screenwriter.engine.folded_words import Hashes

_HALF = np.uint64(32)


@dataclass(frozen=True)
class BloomFilter:
    """``bits``: (bytes,) uint8, most significant bit first; ``probes``: bits looked at for each item."""

    bits: NDArray[np.uint8]
    probes: int

    @staticmethod
    def of(hashes: Hashes, most_bits: int, bits_per_item: float = 16.0) -> "BloomFilter":
        """A filter that holds these 64-bit hashes, in at most ``most_bits`` bits."""
        distinct = np.unique(hashes)
        size = -(-max(64, min(most_bits, round(len(distinct) * bits_per_item))) // 8) * 8
        probes = max(1, round(size / max(1, len(distinct)) * math.log(2)))
        probes = min(probes, 8)
        flags = np.zeros(size, dtype=bool)
        for places in _places(distinct, size, probes):
            flags[places] = True
        return BloomFilter(np.packbits(flags), probes)

    def holds(self, hashes: Hashes) -> NDArray[np.bool_]:
        """For each hash whether it may be in the set: never False for one that is."""
        found = np.ones(len(hashes), dtype=bool)
        for places in _places(hashes, 8 * len(self.bits), self.probes):
            found &= (self.bits[places >> 3] >> (7 - (places & 7)).astype(np.uint8) & 1).astype(bool)
        return found

    @property
    def false_positives(self) -> float:
        """The chance of a yes for an item that is not in the set, from the bits set."""
        share = np.unpackbits(self.bits).mean()
        return float(share**self.probes)


def _places(hashes: Hashes, size: int, probes: int) -> list[NDArray[np.int64]]:
    step = (hashes >> _HALF) | np.uint64(1)
    return [((hashes + np.uint64(probe) * step) % np.uint64(size)).astype(np.int64) for probe in range(probes)]
