"""Variants of ``engine.model.LanguageModel``, one thing changed in each; ``ablations.py`` trains them side by side."""

import torch
from torch import Tensor, nn

from screenwriter.engine.model import LanguageModel, ModelConfig, State


class WithoutKinds(LanguageModel):
    """Is not told in what kind of paragraph a token stands."""

    def forward(self, tokens: Tensor, kinds: Tensor, state: State | None) -> tuple[Tensor, State]:
        """As the product's, every kind taken for the first."""
        return super().forward(tokens, torch.zeros_like(kinds), state)


class Untied(LanguageModel):
    """Reads words through a table of its own; ``embedding`` scores them only."""

    def __init__(self, config: ModelConfig) -> None:
        super().__init__(config)
        self.read_embedding = nn.Embedding(config.vocabulary, config.embedding)
        nn.init.normal_(self.read_embedding.weight, std=config.embedding**-0.5)

    def forward(self, tokens: Tensor, kinds: Tensor, state: State | None) -> tuple[Tensor, State]:
        """As the product's."""
        inputs = self.dropout(self.read_embedding(tokens) + self.kind_embedding(kinds))
        outputs, state = self.lstm(inputs, state)
        return self.dropout(self.projection(outputs)), state


class LayerNorm(LanguageModel):
    """The projected output is normalised before it is compared with every word."""

    def __init__(self, config: ModelConfig) -> None:
        super().__init__(config)
        self.projection = nn.Sequential(self.projection, nn.LayerNorm(config.embedding))  # type: ignore[assignment]


class WideStart(LanguageModel):
    """The projection begins eight times as large, so that first answers are not all alike."""

    def __init__(self, config: ModelConfig) -> None:
        super().__init__(config)
        with torch.no_grad():
            self.projection.weight *= 8


class WeightDrop(LanguageModel):
    """A fifth of the recurrent matrix is left out, anew for each window (Merity 2017)."""

    SHARE = 0.2

    def forward(self, tokens: Tensor, kinds: Tensor, state: State | None) -> tuple[Tensor, State]:
        """As the product's."""
        inputs = self.dropout(self.embedding(tokens) + self.kind_embedding(kinds))
        if state is None:
            zeros = inputs.new_zeros(1, inputs.shape[1], self.config.hidden)
            state = (zeros, zeros)
        weights = list(self.lstm.parameters())
        weights[1] = nn.functional.dropout(weights[1], self.SHARE, self.training)
        outputs, *after = torch.lstm(inputs, state, weights, True, 1, 0.0, self.training, False, False)
        return self.dropout(self.projection(outputs)), (after[0], after[1])


class Mogrifier(LanguageModel):
    """Input and hidden state scale each other twice before the cell sees them (Melis 2019)."""

    def __init__(self, config: ModelConfig) -> None:
        super().__init__(config)
        self.of_input = nn.Linear(config.hidden, config.embedding)
        self.of_hidden = nn.Linear(config.embedding, config.hidden)

    def forward(self, tokens: Tensor, kinds: Tensor, state: State | None) -> tuple[Tensor, State]:
        """As the product's, step by step."""
        inputs = self.dropout(self.embedding(tokens) + self.kind_embedding(kinds))
        if state is None:
            hidden = cell = inputs.new_zeros(inputs.shape[1], self.config.hidden)
        else:
            hidden, cell = state[0][0], state[1][0]
        outputs = []
        for seen in inputs:
            seen = 2 * torch.sigmoid(self.of_input(hidden)) * seen
            hidden = 2 * torch.sigmoid(self.of_hidden(seen)) * hidden
            hidden, cell = self._cell(seen, hidden, cell)
            outputs.append(hidden)
        return self.dropout(self.projection(torch.stack(outputs))), (hidden.unsqueeze(0), cell.unsqueeze(0))

    def _cell(self, seen: Tensor, hidden: Tensor, cell: Tensor) -> tuple[Tensor, Tensor]:
        lstm, linear = self.lstm, nn.functional.linear
        gates = linear(seen, lstm.weight_ih_l0, lstm.bias_ih_l0) + linear(hidden, lstm.weight_hh_l0, lstm.bias_hh_l0)
        entry, forget, candidate, leave = gates.chunk(4, dim=-1)
        cell = forget.sigmoid() * cell + entry.sigmoid() * candidate.tanh()
        return leave.sigmoid() * cell.tanh(), cell
