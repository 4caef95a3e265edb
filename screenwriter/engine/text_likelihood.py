"""How likely whole texts are behind several places, all read together: what a place has to do with a text.

A text's likelihood behind one line less that without the line is what the two have to do with each other (pointwise
mutual information), as far as this network knows. The network alone is asked, without the script's cache: a cache would
find a text like whatever repeats it.
"""

from collections.abc import Sequence

import torch
from torch import Tensor

from screenwriter.engine.backend import Backend
from screenwriter.engine.model import State

Place = tuple[Tensor, State]
"""Feature (1, E) and state, batch of one, behind what was read."""


def text_likelihoods(backend: Backend, places: Sequence[Place], texts: Sequence[Sequence[int]], kind: int) -> Tensor:
    """Sums of log-probabilities (P, T), in nats, of T texts of tokens behind each of P places; 0 for an empty text.

    Args:
        kind: of the paragraph the texts stand in.
    """
    count, longest = len(texts), max(map(len, texts), default=0)
    if not places or not longest:
        return torch.zeros(len(places), count)
    tokens = torch.tensor([[*text, *[0] * (longest - len(text))] for text in texts])
    lengths = torch.tensor([len(text) for text in texts]).repeat(len(places))
    tokens = tokens.repeat(len(places), 1)  # (P * T, longest), place by place
    features = torch.cat([feature.expand(count, -1) for feature, _ in places])
    state: State = tuple(  # type: ignore[assignment]
        torch.cat([state[part].expand(-1, count, -1) for _, state in places], dim=1).contiguous() for part in (0, 1)
    )
    sums = torch.zeros(len(tokens))
    for at in range(longest):
        found = backend.log_probabilities(features).gather(1, tokens[:, at : at + 1]).squeeze(1)
        sums += torch.where(lengths > at, found, torch.zeros_like(found))
        if at + 1 < longest:
            features, state = backend.step(tokens[:, at], torch.full_like(tokens[:, at], kind), state)
    return sums.view(len(places), count)
