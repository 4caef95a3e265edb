"""What a writer's own scripts say next, as n-grams: made in seconds when a model learns, kept in its folder only.

So forgetting a script is the same as for the weights: the model is made again without it.
"""

from collections.abc import Sequence

import torch
from torch import Tensor

from screenwriter.engine.kneser_ney import count
from screenwriter.engine.ngram_pruning import prune
from screenwriter.engine.ngrams import NgramModel
from screenwriter.engine.tokenizer import Symbol, Tokenizer

LENGTH = 5
MOST_NGRAMS = 1_000_000
"""Some 4 MB; texts of up to about 400,000 words keep all they have."""


def build_own_ngrams(documents: Sequence[Tensor], tokenizer: Tokenizer) -> NgramModel:
    """N-grams of scripts as tokens (N,), each beginning with the document symbol."""
    tokens = torch.cat([document.long() for document in documents]).numpy()
    return prune(count(tokens, tokenizer.size, tokenizer.symbol(Symbol.DOCUMENT), LENGTH), MOST_NGRAMS)
