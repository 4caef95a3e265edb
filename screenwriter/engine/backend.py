"""Stepping the model token by token, fast: one small interface, several implementations, chosen by a self-test.

``nn.LSTM`` in float32 takes 5 to 47 ms for a single step; int8 weights by dynamic quantisation take a fraction of one
and lose nothing measurable (engine.md, "What decides the design"). Where int8 kernels are missing or inexact, a
hand-written float32 cell is used.
"""

import time
import warnings
from collections.abc import Sequence
from typing import Protocol

import torch
from torch import Tensor, nn

from screenwriter.engine.model import LanguageModel, State


class Backend(Protocol):
    """What the suggester needs of a model. Not thread-safe; states are never changed in place."""

    def start(self) -> State:
        """The state before any token, batch of one."""
        ...

    def advance(self, tokens: Sequence[int], kinds: Sequence[int], state: State) -> tuple[Tensor, State]:
        """Read N tokens one after another, batch of one: the feature after each (N, E) and the state after the last."""
        ...

    def step(self, tokens: Tensor, kinds: Tensor, state: State) -> tuple[Tensor, State]:
        """One token (B,) for each of B hypotheses: features (B, E) and the new state."""
        ...

    def log_probabilities(self, features: Tensor) -> Tensor:
        """Log-probabilities (B, V) of the next token."""
        ...


class _Base:
    def __init__(self, model: LanguageModel) -> None:
        config = model.config
        self._shape = (config.layers, 1, config.hidden)
        self._embedding = model.embedding.weight.detach().float()
        self._kinds = model.kind_embedding.weight.detach().float()

    def start(self) -> State:
        return torch.zeros(self._shape), torch.zeros(self._shape)

    def _inputs(self, tokens: Tensor, kinds: Tensor) -> Tensor:
        return self._embedding[tokens] + self._kinds[kinds]


class Int8Backend(_Base):
    """LSTM, projection and output as dynamically quantised int8 modules of torch."""

    def __init__(self, model: LanguageModel) -> None:
        super().__init__(model)
        output = nn.Linear(model.config.embedding, model.config.vocabulary)
        output.weight.data = model.embedding.weight.detach().clone()
        output.bias.data = model.bias.detach().clone()
        parts = nn.ModuleDict({"lstm": model.lstm, "projection": model.projection, "output": output}).eval()
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # announced for removal; the self-test guards the day
            small = torch.ao.quantization.quantize_dynamic(parts, {nn.LSTM, nn.Linear}, dtype=torch.qint8)
        self._lstm, self._projection, self._output = small["lstm"], small["projection"], small["output"]

    def advance(self, tokens: Sequence[int], kinds: Sequence[int], state: State) -> tuple[Tensor, State]:
        inputs = self._inputs(torch.tensor(tokens), torch.tensor(kinds)).unsqueeze(1)
        outputs, state = self._lstm(inputs, state)
        return self._projection(outputs[:, 0]), state

    def step(self, tokens: Tensor, kinds: Tensor, state: State) -> tuple[Tensor, State]:
        outputs, state = self._lstm(self._inputs(tokens, kinds).unsqueeze(0), state)
        return self._projection(outputs[0]), state

    def log_probabilities(self, features: Tensor) -> Tensor:
        return torch.log_softmax(self._output(features), dim=-1)


class FloatBackend(_Base):
    """A hand-written float32 cell; correct everywhere, several times faster than ``nn.LSTM`` for single steps."""

    def __init__(self, model: LanguageModel) -> None:
        super().__init__(model)
        weights = dict(model.lstm.named_parameters())
        self._layers = [
            (
                weights[f"weight_ih_l{layer}"].detach().t().contiguous(),
                weights[f"weight_hh_l{layer}"].detach().t().contiguous(),
                (weights[f"bias_ih_l{layer}"] + weights[f"bias_hh_l{layer}"]).detach(),
            )
            for layer in range(model.config.layers)
        ]
        self._projection = model.projection
        self._output = (model.embedding.weight.detach().t(), model.bias.detach())

    def advance(self, tokens: Sequence[int], kinds: Sequence[int], state: State) -> tuple[Tensor, State]:
        features = []
        for token, kind in zip(tokens, kinds, strict=True):
            feature, state = self.step(torch.tensor([token]), torch.tensor([kind]), state)
            features.append(feature)
        return torch.cat(features), state

    def step(self, tokens: Tensor, kinds: Tensor, state: State) -> tuple[Tensor, State]:
        inputs = self._inputs(tokens, kinds)
        hidden, cells = [], []
        for layer, (input_weight, hidden_weight, bias) in enumerate(self._layers):
            gates = torch.addmm(torch.addmm(bias, inputs, input_weight), state[0][layer], hidden_weight)
            entry, forget, candidate, exit_gate = gates.chunk(4, dim=-1)
            cell = forget.sigmoid() * state[1][layer] + entry.sigmoid() * candidate.tanh()
            inputs = exit_gate.sigmoid() * cell.tanh()
            hidden.append(inputs)
            cells.append(cell)
        return self._projection(inputs), (torch.stack(hidden), torch.stack(cells))

    def log_probabilities(self, features: Tensor) -> Tensor:
        weight, bias = self._output
        return torch.log_softmax(torch.addmm(bias, features, weight), dim=-1)


@torch.inference_mode()
def choose_backend(model: LanguageModel) -> Backend:
    """int8 where it agrees with the float32 cell on a short trial text and is not far slower; else float32.

    The clock decides only clear cases: a busy moment must not change which of the two answers, and so the answers.
    """
    exact = FloatBackend(model)
    try:
        small = Int8Backend(model)
        wanted, exact_seconds = _trial(exact, model.config.vocabulary)
        found, small_seconds = _trial(small, model.config.vocabulary)
    except (RuntimeError, AttributeError, NotImplementedError):
        return exact
    divergence = (wanted.exp() * (wanted - found)).sum(-1).mean().item()
    return small if divergence < 0.05 and small_seconds < 3 * exact_seconds else exact


def _trial(backend: Backend, vocabulary: int) -> tuple[Tensor, float]:
    generator = torch.Generator().manual_seed(7)
    tokens = torch.randint(0, vocabulary, (12,), generator=generator).tolist()
    best = float("inf")
    for _ in range(3):
        began = time.perf_counter()
        feature, _ = backend.advance(tokens, [1] * len(tokens), backend.start())
        scores = backend.log_probabilities(feature)
        best = min(best, time.perf_counter() - began)
    return scores, best  # (12, V)
