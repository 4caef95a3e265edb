"""How much n-grams should count beside the network: learned on documents that neither has read.

One number does: one for each length of context was tried and gained nothing measurable (docs/benchmarks.md).
"""

from collections.abc import Sequence

import torch
from torch import Tensor

from screenwriter.engine.blend import CONTEXT
from screenwriter.engine.model import LanguageModel, kinds_of
from screenwriter.engine.ngrams import NgramModel

ROUNDS = 30
CHUNK = 64


@torch.inference_mode()
def learn_trust(model: LanguageModel, ngrams: NgramModel, documents: Sequence[Tensor]) -> float:
    """The part of the n-grams in the mixture that makes documents (N,) likeliest, by expectation maximisation."""
    pairs = [_chances(model, ngrams, document.long()) for document in documents]
    network, counted = (torch.cat(chances).double() for chances in zip(*pairs, strict=True))
    trust = 0.2
    for _ in range(ROUNDS):
        part = trust * counted
        trust = (part / (part + (1 - trust) * network)).mean().item()
    return trust


def _chances(model: LanguageModel, ngrams: NgramModel, document: Tensor) -> tuple[Tensor, Tensor]:
    """Chances (N - 1) of a document's tokens by network and by n-grams."""
    kinds = kinds_of(document[:-1], model.config.pieces)
    features, _ = model(document[:-1].unsqueeze(1), kinds.unsqueeze(1), None)
    tokens = document.tolist()
    network, counted = [], []
    for start in range(1, len(tokens), CHUNK):
        followers = document[start : start + CHUNK].unsqueeze(1)
        odds = torch.softmax(model.logits(features[start - 1 : start - 1 + len(followers), 0]), dim=-1)
        contexts = [tokens[max(0, place - CONTEXT) : place] for place in range(start, start + len(followers))]
        network.append(odds.gather(1, followers)[:, 0])
        counted.append(ngrams.over(contexts).probabilities.gather(1, followers)[:, 0])
    return torch.cat(network), torch.cat(counted)
