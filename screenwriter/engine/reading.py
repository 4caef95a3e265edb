"""The text before the caret as the model has read it: tokens, states to go back to, and the script's own cache.

What two requests have in common is read only once: states are kept along the way, and a request goes on from the last
one they share. Typing costs the new tokens only, deleting costs none.
"""

from collections.abc import Callable, Sequence

import torch
from torch import Tensor

from screenwriter.engine.backend import Backend
from screenwriter.engine.model import State
from screenwriter.engine.script_cache import ScriptCache
from screenwriter.engine.tokenizer import SLOTS, Symbol

CHUNK = 24
"""Tokens read between two looks at whether a newer request has come: about 6 ms."""

LAST_TOKENS = 4
"""The last tokens change most while one types: a state is kept after each of them."""


class Overtaken(Exception):
    """A newer request has come; this one is worth nothing any more."""


class Reading:
    """Reads with one backend; holds some 10 KB a chunk and 1.5 KB a token."""

    def __init__(self, backend: Backend, pieces: int, width: int) -> None:
        self._backend = backend
        self._pieces = pieces
        self._tokens: list[int] = []
        self._states: dict[int, tuple[Tensor, State]] = {}  # tokens read: (feature (1, E), state)
        self._cache = ScriptCache(width)

    def go_to(self, tokens: list[int], is_stale: Callable[[], bool]) -> tuple[Tensor, State]:
        """Feature (1, E) and state after all ``tokens``; reads on from the last known place they share with before.

        Raises:
            Overtaken: ``is_stale`` said so; what was read until then is kept.
        """
        place = self._go_back(tokens)
        first = place
        feature, state = self._states.get(place, (torch.zeros(0), self._backend.start()))
        kinds = kinds_of_tokens(tokens, self._pieces, place)
        while place < len(tokens):
            if is_stale():
                raise Overtaken
            left = len(tokens) - place
            end = place + (1 if left <= LAST_TOKENS else min(CHUNK, left - LAST_TOKENS + 1))
            features, state = self._backend.advance(tokens[place:end], kinds[place - first : end - first], state)
            if place:
                self._cache.add(feature, torch.tensor(tokens[place : place + 1]))
            self._cache.add(features[:-1], torch.tensor(tokens[place + 1 : end], dtype=torch.int64))
            feature, place = features[-1:], end
            self._states[place] = (feature, state)
            self._tokens = tokens[:place]
        return feature, state

    def log_probabilities(self, features: Tensor) -> Tensor:
        """Log-probabilities (B, V) of the next token after features (B, E), by model and cache together."""
        return self._cache.mixed_with(self._backend.log_probabilities(features), features)

    def _go_back(self, tokens: list[int]) -> int:
        shared = shared_length(self._tokens, tokens)
        self._states = {place: kept for place, kept in self._states.items() if place <= shared}
        place = max(self._states, default=0)
        self._tokens = tokens[:place]
        self._cache.cut(max(0, place - 1))  # the last token read has no follower yet
        return place


def shared_length(one: list[int], other: list[int]) -> int:
    """How many tokens two lists have in common from the start; compares slices, so long texts cost little."""
    low, high = 0, min(len(one), len(other))
    if one[:high] == other[:high]:
        return high
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def kinds_of_tokens(tokens: Sequence[int], pieces: int, start: int = 0) -> list[int]:
    """The kind of the paragraph each token from ``start`` on stands in, as ``model.kinds_of`` for a plain list."""
    kind = 0
    for token in reversed(tokens[:start]):
        if (opened := _opened_kind(token - pieces)) is not None:
            kind = opened
            break
    kinds = []
    for token in tokens[start:]:
        opened = _opened_kind(token - pieces)
        kind = kind if opened is None else opened
        kinds.append(kind)
    return kinds


def _opened_kind(symbol: int) -> int | None:
    if 0 <= symbol < Symbol.FIRST_CUE:
        return symbol
    return int(Symbol.CUE) if Symbol.FIRST_CUE <= symbol < Symbol.FIRST_CUE + SLOTS else None
