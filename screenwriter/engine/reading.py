"""The text before the caret as the model has read it: tokens, states to go back to, and the script's own cache.

What two requests have in common is read only once: states are kept along the way, and a request goes on from the last
one they share. Typing costs the new tokens only, deleting costs none.
"""

from collections.abc import Callable, Sequence

import torch
from torch import Tensor

from screenwriter.engine.backend import Backend
from screenwriter.engine.blend import CONTEXT, Blend, Odds
from screenwriter.engine.dynamic_evaluation import DynamicEvaluation
from screenwriter.engine.model import State
from screenwriter.engine.script_cache import ScriptCache
from screenwriter.engine.tokenizer import SLOTS, Symbol
from screenwriter.engine.voices import NOBODY, voices_of_tokens
from screenwriter.storage.blend_positions import DEFAULT_POSITION, shares_at

CHUNK = 24
"""Tokens read between two looks at whether a newer request has come: about 6 ms."""

STRIDE = 4
"""Behind the last whole chunk so many tokens are read at once, and those behind them one by one: they change most while
one types."""


class Overtaken(Exception):
    """A newer request has come; this one is worth nothing any more."""


class Reading:
    """Reads with one backend; holds some 10 KB a chunk and 1.5 KB a token."""

    def __init__(self, backend: Backend, pieces: int, width: int, blend: Blend | None = None) -> None:
        self._backend = backend
        self._blend = blend or Blend()
        self._pieces = pieces
        self._tokens: list[int] = []
        self._states: dict[int, tuple[Tensor, State]] = {}  # tokens read: (feature (1, E), state)
        self._cache = ScriptCache(width)
        self._shift = DynamicEvaluation(width)
        self._kind, self._voice = torch.zeros(1), torch.full((1,), NOBODY)  # what the last token stands in

    def go_to(self, tokens: list[int], is_stale: Callable[[], bool]) -> tuple[Tensor, State]:
        """Feature (1, E) and state after all ``tokens``; reads on from the last known place they share with before.

        Raises:
            Overtaken: ``is_stale`` said so; what was read until then is kept.
        """
        place = self._go_back(tokens)
        first = max(0, place - 1)
        feature, state = self._states.get(place, (torch.zeros(0), self._backend.start()))
        kinds = kinds_of_tokens(tokens, self._pieces, first)
        voices = voices_of_tokens(tokens, self._pieces)[first:]
        while place < len(tokens):
            if is_stale():
                raise Overtaken
            end = next_stop(place, len(tokens))
            features, state = self._backend.advance(tokens[place:end], kinds[place - first : end - first], state)
            known = torch.cat([feature, features[:-1]]) if place else features[:-1]
            stood = slice(end - 1 - len(known) - first, end - 1 - first)
            self._cache.add(
                known,
                torch.tensor(tokens[end - len(known) : end], dtype=torch.int64),
                torch.tensor(kinds[stood], dtype=torch.int64),
                torch.tensor(voices[stood], dtype=torch.int64),
            )
            feature, place = features[-1:], end
            self._states[place] = (feature, state)
            self._tokens = tokens[:place]
        self._kind, self._voice = torch.tensor(kinds[-1:]), torch.tensor(voices[-1:])
        return feature, state

    def learn(self, finished: int, is_stale: Callable[[], bool]) -> None:
        """Bend the output to the first ``finished`` tokens of what was read, those that typing does not change.

        What is learned depends on these tokens alone. A step takes some 5 ms, and one is due every STEP_PLACES tokens.

        Raises:
            Overtaken: ``is_stale`` said so; what was learned until then is kept.
        """
        places = min(finished // CHUNK * CHUNK - 1, len(self._cache))
        self._shift.cut(places)
        while self._shift.is_behind(places):
            if is_stale():
                raise Overtaken
            self._shift.learn(self._cache, self._backend.log_probabilities)

    @property
    def last_tokens(self) -> tuple[int, ...]:
        """The last tokens read, as many as n-grams look at."""
        return tuple(self._tokens[-CONTEXT:])

    def odds(
        self,
        features: Tensor,
        contexts: Sequence[Sequence[int]] | None = None,
        position: float = DEFAULT_POSITION,
        *,
        own_voice: bool = True,
    ) -> Odds:
        """What comes next after features (B, E), by model, own scripts and this script together.

        Args:
            contexts: the last tokens of each place; None: all B stand where the reading stands.
            position: of the blend slider, 0 to 1; where this script has no share, nothing learned of it counts.
            own_voice: what the speaker of this place said before counts more than what others said.
        """
        if contexts is None:
            contexts = [self.last_tokens] * len(features)
        found = self._backend.log_probabilities(features)
        if not shares_at(position)[2]:
            return self._blend.mix(found, contexts, None, position)
        cached = self._cache.probabilities(features, self._kind, self._voice if own_voice else None)
        return self._blend.mix(self._shift.applied(found, features), contexts, cached, position)

    def log_probabilities(self, features: Tensor) -> Tensor:
        """Log-probabilities (B, V) of the next token after features (B, E), all B standing where the reading stands."""
        return self.odds(features).log_probabilities

    def _go_back(self, tokens: list[int]) -> int:
        shared = shared_length(self._tokens, tokens)
        length = len(tokens)
        self._states = {
            place: kept for place, kept in self._states.items() if place <= shared and is_stop(place, length)
        }
        place = max(self._states, default=0)
        self._tokens = tokens[:place]
        self._cache.cut(max(0, place - 1))  # the last token read has no follower yet
        self._shift.cut(max(0, place - 1))
        return place


def next_stop(place: int, length: int) -> int:
    """Where the stretch that is read in one go from ``place`` ends, in a text of ``length`` tokens.

    Stretches depend on the text alone, not on what was read before or where a reading was interrupted: int8 rounds by
    the stretch, and the same text must give the same suggestions.
    """
    for stretch in (CHUNK, STRIDE):
        if place % stretch == 0 and length - place >= stretch:
            return place + stretch
    return place + 1


def is_stop(place: int, length: int) -> bool:
    """Whether the way from 0 to ``length`` by ``next_stop`` comes by ``place``."""
    return (
        place % CHUNK == 0
        or (place >= length // CHUNK * CHUNK and place % STRIDE == 0)
        or place >= length // STRIDE * STRIDE
    )


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
