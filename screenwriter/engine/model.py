"""The language model: one LSTM over script tokens, embedding and output tied through a projection.

    token ids -> embedding + kind embedding -> LSTM -> projection to the embedding's width -> dot with every embedding

The kind of the paragraph a token stands in is added to its embedding, so the model always knows whether it writes
dialogue or action. Letters in shapes: B streams, T tokens of a stream, V vocabulary, E embedding, H hidden units.
"""

from dataclasses import dataclass

import torch
from torch import Tensor, nn

from screenwriter.engine.tokenizer import SLOTS, Symbol

KINDS = Symbol.FIRST_CUE


@dataclass(frozen=True, slots=True)
class ModelConfig:
    """Sizes of a model; saved beside its weights. ``pieces`` is where the symbols begin.

    Both shares of dropout only count while training: ``dropout`` leaves out numbers of what goes in and comes out,
    ``weight_drop`` connections from one moment to the next, anew for each window (Merity 2017). The second keeps a
    text that is read for the third time from being learned by heart.
    """

    vocabulary: int
    pieces: int
    embedding: int = 384
    hidden: int = 1024
    layers: int = 1
    dropout: float = 0.1
    weight_drop: float = 0.0


State = tuple[Tensor, Tensor]
"""Hidden and cell state, each (layers, B, H)."""


class LanguageModel(nn.Module):
    """Next-token model; ``forward`` is for training and long prefixes, stepping lives in ``backend``."""

    def __init__(self, config: ModelConfig) -> None:
        super().__init__()
        self.config = config
        self.embedding = nn.Embedding(config.vocabulary, config.embedding)
        self.kind_embedding = nn.Embedding(KINDS, config.embedding)
        self.lstm = nn.LSTM(config.embedding, config.hidden, config.layers)
        self.projection = nn.Linear(config.hidden, config.embedding)
        self.bias = nn.Parameter(torch.zeros(config.vocabulary))
        self.dropout = nn.Dropout(config.dropout)
        nn.init.normal_(self.embedding.weight, std=config.embedding**-0.5)
        nn.init.zeros_(self.kind_embedding.weight)
        for layer in range(config.layers):  # forget gates start open, or the state is gone after a few tokens
            getattr(self.lstm, f"bias_ih_l{layer}").data[config.hidden : 2 * config.hidden].fill_(1.0)

    def forward(self, tokens: Tensor, kinds: Tensor, state: State | None) -> tuple[Tensor, State]:
        """Features for each position and the state after the last.

        Args:
            tokens, kinds: (T, B), integer.
        Returns:
            (T, B, E), to be scored with ``logits``.
        """
        inputs = self.dropout(self.embedding(tokens) + self.kind_embedding(kinds))
        outputs, state = self._recur(inputs, state)
        return self.dropout(self.projection(outputs)), state

    def _recur(self, inputs: Tensor, state: State | None) -> tuple[Tensor, State]:
        if not self.training or not self.config.weight_drop:
            return self.lstm(inputs, state)
        if state is None:
            zeros = inputs.new_zeros(self.config.layers, inputs.shape[1], self.config.hidden)
            state = (zeros, zeros)
        weights = [
            nn.functional.dropout(weight, self.config.weight_drop) if name.startswith("weight_hh") else weight
            for name, weight in self.lstm.named_parameters()
        ]
        outputs, hidden, cell = torch.lstm(inputs, state, weights, True, self.config.layers, 0.0, True, False, False)
        return outputs, (hidden, cell)

    def logits(self, features: Tensor) -> Tensor:
        """Unnormalised scores (..., V) of the token after each feature (..., E)."""
        return nn.functional.linear(features, self.embedding.weight, self.bias.to(features.dtype))


def kinds_of(tokens: Tensor, pieces: int) -> Tensor:
    """The kind (0 to KINDS - 1) of the paragraph each token of one stream (T,) stands in; a cue slot counts as CUE."""
    symbols = tokens - pieces
    slot_cue = (symbols >= Symbol.FIRST_CUE) & (symbols < Symbol.FIRST_CUE + SLOTS)
    symbols = torch.where(slot_cue, torch.full_like(symbols, Symbol.CUE), symbols)
    opens = (symbols >= 0) & (symbols < KINDS)
    last = torch.where(opens, torch.arange(len(tokens)), torch.zeros(1, dtype=torch.long)).cummax(0).values
    return torch.where(opens, symbols, torch.zeros_like(symbols))[last]
