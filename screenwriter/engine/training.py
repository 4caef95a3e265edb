"""The training loop: a generator that yields progress and can stop between any two steps.

Used alike for the shipped model, for a writer's scripts and on a GPU. Tokens run as B parallel streams, cut into
windows of T; the hidden state is carried from window to window (truncated back-propagation). bfloat16 where faster.

Under ``torchrun`` (a studio's machines, an initialised process group) every process reads its share of the streams and
gradients are averaged, so the result is that of one process reading them all.
"""

import math
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import torch
from safetensors.torch import load_file, save
from torch import Tensor, distributed, nn

from screenwriter.engine.chunked_loss import chunked_cross_entropy
from screenwriter.engine.model import LanguageModel, State, kinds_of


class Cancelled(Exception):
    """Stopped by the writer; what can be gone on from is on disk."""


@dataclass(frozen=True, slots=True)
class TrainingPlan:
    """How to train. The learning rate rises over ``warm_up`` steps, then falls linearly to a twentieth."""

    steps: int
    streams: int = 64
    window: int = 64
    learning_rate: float = 2e-3
    weight_decay: float = 0.01
    warm_up: int = 200
    clip: float = 0.5
    measure_every: int = 500
    seed: int = 1


@dataclass(frozen=True, slots=True)
class Step:
    """Where the loop stands after a step; ``held_out_bits``: per token on kept-aside text, None if not measured."""

    step: int
    loss: float  # nats per token, smoothed
    held_out_bits: float | None
    tokens_per_second: float


TokenSource = Callable[[int], Tensor]
"""Tokens (N,) of one epoch, documents shuffled by the epoch's number: the same number gives the same tokens."""


def learning_rate_at(step: int, plan: TrainingPlan) -> float:
    """The learning rate of a step, 0-based."""
    if step < plan.warm_up:
        return plan.learning_rate * (step + 1) / plan.warm_up
    progress = (step - plan.warm_up) / max(1, plan.steps - plan.warm_up)
    return plan.learning_rate * (1 - 0.95 * min(1.0, progress))


class Trainer:
    """Owns model, optimiser and place in the text; ``run`` is the loop, ``save`` and ``load`` make it resumable."""

    def __init__(
        self,
        model: LanguageModel,
        plan: TrainingPlan,
        source: TokenSource,
        held_out: Sequence[Tensor],
        device: torch.device | None = None,
    ) -> None:
        self.device = device or torch.device("cpu")
        self.model = model.to(self.device)
        self.rank, self.processes = 0, 1
        self._parallel: nn.Module = self.model
        if distributed.is_available() and distributed.is_initialized():
            self.rank, self.processes = distributed.get_rank(), distributed.get_world_size()
            self._parallel = nn.parallel.DistributedDataParallel(self.model)
            if plan.streams % self.processes:
                raise ValueError(f"{plan.streams} streams cannot be shared by {self.processes} processes")
        self.plan = plan
        self.source = source
        self.held_out = held_out
        self.step = 0
        self.best_bits = math.inf
        self.best_weights: dict[str, Tensor] | None = None
        decayed = [p for p in model.parameters() if p.ndim > 1]
        flat = [p for p in model.parameters() if p.ndim <= 1]
        groups = [{"params": decayed, "weight_decay": plan.weight_decay}, {"params": flat, "weight_decay": 0.0}]
        self.optimiser = torch.optim.AdamW(groups, lr=plan.learning_rate, betas=(0.9, 0.98), fused=True)
        self.precision = faster_precision(model, self.device)
        self._epoch = -1
        self._window = 0
        self._windows = 0
        self._state: State | None = None

    def run(self, is_cancelled: Callable[[], bool] = lambda: False) -> Iterator[Step]:
        """Train until the plan's last step or until cancelled; yields after every step."""
        smoothed = None
        began, seen = time.monotonic(), 0
        while self.step < self.plan.steps and not is_cancelled():
            torch.manual_seed((self.plan.seed * 1_000_003 + self.step) * 1009 + self.rank)  # dropout repeats if resumed
            loss = self._one_step()
            smoothed = loss if smoothed is None else 0.98 * smoothed + 0.02 * loss
            self.step += 1
            seen += self.plan.streams * self.plan.window
            bits = None
            if self.step % self.plan.measure_every == 0 or self.step == self.plan.steps:
                bits = self.measure()
            yield Step(self.step, smoothed, bits, seen / (time.monotonic() - began))

    def measure(self) -> float:
        """Bits per token on the held-out text; remembers the weights if they are the best so far."""
        bits = bits_per_token(self.model, self.held_out, self.precision)
        if bits < self.best_bits:
            self.best_bits = bits
            self.best_weights = {name: tensor.detach().clone() for name, tensor in self.model.state_dict().items()}
        return bits

    def save(self, folder: Path) -> None:
        """Write everything needed to go on at this very step; a killed process leaves the old state whole."""
        folder.mkdir(parents=True, exist_ok=True)
        tensors = {f"w.{name}": tensor for name, tensor in self.model.state_dict().items()}
        for name, parameter in self.model.named_parameters():
            for key, value in self.optimiser.state.get(parameter, {}).items():
                tensors[f"o.{key}.{name}"] = value
        if self._state is not None:
            tensors["s.h"], tensors["s.c"] = (part.float() for part in self._state)
        if self.best_weights is not None:
            tensors |= {f"b.{name}": tensor for name, tensor in self.best_weights.items()}
        tensors["n.place"] = torch.tensor([self.step, self._epoch, self._window], dtype=torch.int64)
        tensors["n.best"] = torch.tensor([self.best_bits], dtype=torch.float64)
        partial = folder / "training.partial"
        data = save({name: tensor.detach().contiguous().cpu().clone() for name, tensor in tensors.items()})
        partial.write_bytes(data)  # not save_file: a full disk must be an OSError
        partial.replace(folder / "training.safetensors")

    def load(self, folder: Path) -> bool:
        """Go on from ``save``; False if there is nothing to go on from. A damaged file raises SafetensorError."""
        path = folder / "training.safetensors"
        if not path.is_file():
            return False
        tensors = {name: tensor.to(self.device) for name, tensor in load_file(path).items()}
        self.model.load_state_dict({name[2:]: tensor for name, tensor in tensors.items() if name.startswith("w.")})
        for name, parameter in self.model.named_parameters():
            keys = [key for key in ("step", "exp_avg", "exp_avg_sq") if f"o.{key}.{name}" in tensors]
            if keys:
                self.optimiser.state[parameter] = {key: tensors[f"o.{key}.{name}"] for key in keys}
        same_streams = "s.h" in tensors and tensors["s.h"].shape[1] == self.plan.streams // self.processes
        if same_streams:
            self._state = (tensors["s.h"], tensors["s.c"])
        best = {name[2:]: tensor for name, tensor in tensors.items() if name.startswith("b.")}
        self.best_weights = best or None
        self.best_bits = float(tensors["n.best"].item())
        self.step, epoch, self._window = (int(value) for value in tensors["n.place"])
        if epoch >= 0:
            self._open_epoch(epoch)
            if not same_streams:  # the plan was changed in between: places in the text mean something else now
                self.start_new_epoch()
        return True

    def start_new_epoch(self) -> None:
        """Leave the rest of this epoch: the source has changed."""
        self._window = self._windows

    def _one_step(self) -> float:
        tokens, kinds, targets = self._next_window()
        self.model.train()
        for group in self.optimiser.param_groups:
            group["lr"] = learning_rate_at(self.step, self.plan)
        self.optimiser.zero_grad(set_to_none=True)
        with torch.autocast(self.device.type, self.precision, enabled=self.precision is not torch.float32):
            features, state = self._parallel(tokens, kinds, self._state)
        loss = chunked_cross_entropy(
            features.flatten(0, 1), self.model.embedding.weight, self.model.bias, targets.flatten()
        )
        loss.backward()
        nn.utils.clip_grad_norm_(self.model.parameters(), self.plan.clip)
        self.optimiser.step()
        self._state = (state[0].detach(), state[1].detach())
        return loss.item()

    def _next_window(self) -> tuple[Tensor, Tensor, Tensor]:
        if self._epoch < 0 or self._window >= self._windows:
            self._open_epoch(self._epoch + 1)
            self._window = 0
        start = self._window * self.plan.window
        self._window += 1
        cut = slice(start, start + self.plan.window)
        after = slice(start + 1, start + self.plan.window + 1)
        return tuple(
            part[:, self.rank :: self.processes].to(self.device, torch.int64)
            for part in (self._tokens[cut], self._kinds[cut], self._tokens[after])
        )  # type: ignore[return-value]

    def _open_epoch(self, epoch: int) -> None:
        flat = self.source(epoch).long()
        kinds = kinds_of(flat, self.model.config.pieces)
        length = max(2, len(flat) // self.plan.streams)
        needed = length * self.plan.streams
        if len(flat) < needed:  # a text shorter than the streams is read round and round
            repeats = -(-needed // len(flat))
            flat, kinds = flat.repeat(repeats), kinds.repeat(repeats)
        self._tokens = flat[:needed].view(self.plan.streams, length).t().to(torch.int32).contiguous()
        self._kinds = kinds[:needed].view(self.plan.streams, length).t().to(torch.int8).contiguous()
        self._epoch = epoch
        self._windows = max(1, (length - 1) // self.plan.window)


def best_device() -> torch.device:
    """Where training is fastest here: a CUDA or Apple GPU if there is one, else the processor."""
    if torch.cuda.is_available():
        return torch.device("cuda")
    return torch.device("mps" if torch.backends.mps.is_available() else "cpu")


def faster_precision(model: LanguageModel, device: torch.device) -> torch.dtype:
    """bfloat16 or float32, whichever trains this model faster on this machine (engine.md: 1.7 to 8 times on some)."""
    if device.type == "cuda":
        return torch.bfloat16 if torch.cuda.is_bf16_supported() else torch.float32
    if device.type != "cpu":
        return torch.float32
    tokens = torch.zeros((32, 64), dtype=torch.int64, device=device)
    times = {torch.bfloat16: math.inf, torch.float32: math.inf}
    for _ in range(3):  # in turns, best of three: a busy moment must not decide
        for precision in times:
            began = time.perf_counter()
            with torch.autocast(device.type, precision, enabled=precision is not torch.float32):
                features, _ = model(tokens, tokens, None)
                loss = nn.functional.cross_entropy(model.logits(features).flatten(0, 1), tokens.flatten())
            loss.backward()
            times[precision] = min(times[precision], time.perf_counter() - began)
    model.zero_grad(set_to_none=True)
    return min(times, key=lambda precision: times[precision])


def bits_per_token(model: LanguageModel, documents: Sequence[Tensor], precision: torch.dtype = torch.float32) -> float:
    """Mean bits per token over documents (N,) each read from its first token with an empty state."""
    nats, count = document_nats(model, documents, precision), sum(len(document) - 1 for document in documents)
    return sum(nats) / math.log(2) / max(1, count)


@torch.inference_mode()
def document_nats(
    model: LanguageModel, documents: Sequence[Tensor], precision: torch.dtype = torch.float32, window: int = 128
) -> list[float]:
    """Nats of each document's tokens after its first, all documents side by side."""
    if not documents:
        return []
    device = model.bias.device
    was_training = model.training
    model.eval()
    longest = max(len(document) for document in documents)
    tokens = torch.zeros((longest, len(documents)), dtype=torch.int64)
    kinds = torch.zeros_like(tokens)
    valid = torch.zeros((longest, len(documents)), dtype=torch.bool)
    for column, document in enumerate(documents):
        tokens[: len(document), column] = document
        kinds[: len(document), column] = kinds_of(document.long(), model.config.pieces)
        valid[: len(document), column] = True
    tokens, kinds, valid = tokens.to(device), kinds.to(device), valid.to(device)
    total = torch.zeros(len(documents), dtype=torch.float64, device=device)
    state = None
    for start in range(0, longest - 1, window):
        end = min(start + window, longest - 1)
        with torch.autocast(device.type, precision, enabled=precision is not torch.float32):
            features, state = model(tokens[start:end], kinds[start:end], state)
            logits = model.logits(features)
        targets = tokens[start + 1 : end + 1]
        nats = nn.functional.cross_entropy(logits.float().flatten(0, 1), targets.flatten(), reduction="none")
        total += (nats.view_as(targets) * valid[start + 1 : end + 1]).double().sum(0)
    model.train(was_training)
    return total.tolist()
