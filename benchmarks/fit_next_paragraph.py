"""Fit the weights by which model and script together foresee the next paragraph: resources/next_paragraph.json.

    python benchmarks/fit_next_paragraph.py --every 3

Learns from the originals only; the held-out scripts are never read. Run it again after the shipped model changed.
"""

import argparse
import json
import time
from collections.abc import Sequence
from pathlib import Path

import torch
from next_places import Place, places, read_symbols
from torch import Tensor

from screenwriter.engine.checkpoint import load_checkpoint
from screenwriter.engine.corpus import read_source
from screenwriter.engine.next_features import CONTEXT_FEATURES, GROUPS, KINDS, SPEAKER_FEATURES, allowed_kinds
from screenwriter.engine.next_prediction import FILE, OPINIONS
from screenwriter.engine.suggester import Suggester
from screenwriter.engine.tokenizer import Symbol
from screenwriter.storage.locations import resources_dir

DECAY = {"opinions": 0.002, "context": 0.01, "speakers": 0.002}
"""Pull towards nothing said, for each weight squared, beside the mean loss of a place."""

TILT = 1.0
"""The model has learned from the originals and knows their habits better than any other writer's. So each script's odds
are shifted by its own random error of this size (nats, for each kind in each group): a writer of other habits."""

STEPS = 60
FORBIDDEN = -30.0


def fit_kinds(found: Sequence[Place]) -> tuple[Tensor, Tensor]:
    """Weights of the opinions (OPINIONS,) and of the context (KINDS, CONTEXT_FEATURES)."""
    opinions = torch.tensor([place.kind_numbers for place in found])  # N, KINDS, OPINIONS
    context = torch.tensor([place.context for place in found])
    barred = torch.tensor([[0.0 if may else FORBIDDEN for may in allowed_kinds(place.last)] for place in found])
    came = torch.tensor([place.kind for place in found])
    of_opinions = torch.tensor([1.0] + [0.0] * (OPINIONS - 1), requires_grad=True)
    of_context = torch.zeros(len(KINDS), CONTEXT_FEATURES, requires_grad=True)

    def loss() -> Tensor:
        scores = opinions @ of_opinions + context @ of_context.t() + barred
        missed = torch.nn.functional.cross_entropy(scores, came)
        return missed + DECAY["opinions"] * of_opinions.square().sum() + DECAY["context"] * of_context.square().sum()

    _minimise(loss, [of_opinions, of_context])
    return of_opinions.detach(), of_context.detach()


def fit_speakers(found: Sequence[Place]) -> Tensor:
    """Weights of the speakers' features (SPEAKER_FEATURES,), from the places where a candidate speaks next."""
    spoken = [place for place in found if place.speaker >= 0]
    most = max(len(place.names) for place in spoken)
    numbers = torch.zeros(len(spoken), most, SPEAKER_FEATURES)
    barred = torch.full((len(spoken), most), FORBIDDEN)
    for row, place in enumerate(spoken):
        numbers[row, : len(place.names)] = torch.tensor(place.speaker_numbers)
        barred[row, : len(place.names)] = 0.0
    came = torch.tensor([place.speaker for place in spoken])
    weights = torch.zeros(SPEAKER_FEATURES, requires_grad=True)

    def loss() -> Tensor:
        missed = torch.nn.functional.cross_entropy(numbers @ weights + barred, came)
        return missed + DECAY["speakers"] * weights.square().sum()

    _minimise(loss, [weights])
    return weights.detach()


def _minimise(loss, parameters: list[Tensor]) -> None:  # noqa: ANN001  a closure without arguments
    optimiser = torch.optim.LBFGS(parameters, max_iter=STEPS, line_search_fn="strong_wolfe")

    def step() -> Tensor:
        optimiser.zero_grad()
        missed = loss()
        missed.backward()
        return missed

    optimiser.step(step)


def tilt(random: torch.Generator) -> dict[str, Tensor]:
    """One writer's other habits, by group, for ``places``; all slots are shifted as the cue is."""
    shifts = {}
    for group in GROUPS:
        shift = TILT * torch.randn(Symbol.FIRST_NAME, generator=random)
        shift[Symbol.FIRST_CUE :] = shift[Symbol.CUE]
        shifts[group] = shift
    return shifts


def fit(found: Sequence[Place]) -> dict[str, object]:
    """The weights of every group, as ``next_prediction.load_weights`` reads them."""
    weights: dict[str, object] = {}
    for group in GROUPS:
        own = [place for place in found if place.group == group]
        opinions, context = fit_kinds(own)
        # Few cues follow a heading at once: there the weights of action speak.
        speaking = own if group != "other" else [place for place in found if place.group != "dialogue"]
        speakers = fit_speakers(speaking)
        weights[group] = {
            "opinions": _rounded(opinions),
            "context": {kind: _rounded(row) for kind, row in zip(KINDS, context, strict=True)},
            "speakers": _rounded(speakers),
        }
    return weights


def _rounded(values: Tensor) -> list[float]:
    return [round(value, 4) for value in values.tolist()]


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", type=Path, default=resources_dir() / "model")
    parser.add_argument("--originals", type=Path, default=Path("../shared/corpus/originals"))
    parser.add_argument("--every", type=int, default=1, help="of so many scripts read one")
    parser.add_argument("--out", type=Path, default=resources_dir())
    chosen = parser.parse_args()
    torch.set_num_threads(1)
    suggester = Suggester(load_checkpoint(chosen.model))
    random = torch.Generator().manual_seed(1)
    began, found = time.perf_counter(), []
    for path in sorted(chosen.originals.glob("*.fountain"))[:: chosen.every]:
        for script in read_source(path):
            found += places(*read_symbols(suggester, script.paragraphs), tilt(random))
    print(f"{len(found)} places read in {time.perf_counter() - began:.0f} s")
    (chosen.out / FILE).write_text(json.dumps(fit(found), indent=1) + "\n", "utf-8")
    print(f"weights in {chosen.out / FILE}")


if __name__ == "__main__":
    main()
