"""Which parts of the model's recipe earn their place: variants trained on the same few tokens, one row each.

    python packaging/train_shipped_model.py --work .train --steps 1 --out build/untrained    # once: encodes the text
    PYTHONPATH=.:packaging python benchmarks/ablations.py [--work .train] [--tokens 1500000] [--only NAME ...]

Every row starts from the same seed, reads the same text in the same order once and is measured on the same kept-aside
documents. This is the beginning of a training: a variant that wins here may lose after ten times as much. Speed counts
processor time, so a busy machine does not change it much. The variants live here, the product has only what won.
"""

import argparse
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field, replace
from pathlib import Path
from unittest.mock import patch

import torch
from ablation_models import LayerNorm, Mogrifier, Untied, WeightDrop, WideStart, WithoutKinds
from plain_loss import plain_cross_entropy
from torch import Tensor
from train_shipped_model import HELD_OUT_EVERY, MIX, Mixture, encoded

from screenwriter.engine.model import LanguageModel, ModelConfig
from screenwriter.engine.tokenizer import Tokenizer
from screenwriter.engine.training import Trainer, TrainingPlan, bits_per_token

HEADER = "| variant | parameters (M) | bits per token | tokens a processor second |\n|---|---|---|---|"
HELD_OUT_TOKENS = 2000  # of each kept-aside document


@dataclass(frozen=True)
class Variant:
    """One row: what differs from the base recipe."""

    make: Callable[[ModelConfig], LanguageModel] = LanguageModel
    sizes: dict[str, float] = field(default_factory=dict)
    streams: int | None = None
    loss: Callable[[Tensor, Tensor, Tensor, Tensor], Tensor] | None = None


VARIANTS = {  # the most telling and the quickest first
    "base: 1 x 1024, 384 wide, tied, dropout 0.1": Variant(),
    "hidden 512": Variant(sizes={"hidden": 512}),
    "without kinds": Variant(WithoutKinds),
    "dropout 0": Variant(sizes={"dropout": 0.0}),
    "hidden 768": Variant(sizes={"hidden": 768}),
    "layer norm on the output": Variant(LayerNorm),
    "a wide start": Variant(WideStart),
    "dropout 0.3": Variant(sizes={"dropout": 0.3}),
    "twice the streams": Variant(streams=2),
    "untied": Variant(Untied),
    "weight drop 0.2": Variant(WeightDrop),
    "two layers of 768": Variant(sizes={"hidden": 768, "layers": 2}),
    "plain loss": Variant(loss=plain_cross_entropy),
    "mogrifier, 2 rounds": Variant(Mogrifier),
    "hidden 1536": Variant(sizes={"hidden": 1536}),
}


def main() -> None:
    """Train and measure variant after variant, printing each row when it is done."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--work", type=Path, default=Path(".train"), help="where the encoded text is")
    parser.add_argument("--tokens", type=int, default=1_500_000, help="each variant learns from")
    parser.add_argument("--streams", type=int, default=32, help="texts read side by side")
    parser.add_argument("--only", nargs="+", default=list(VARIANTS), metavar="NAME", help="or its beginning")
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    tokenizer = Tokenizer.load(arguments.work / "tokenizer.model")
    text, held_out = texts(arguments.work, arguments.tokens)
    print(f"{len(text):,} tokens each, streams {arguments.streams}, {sum(map(len, held_out)):,} tokens kept aside.\n")
    print(HEADER, flush=True)
    for name, variant in chosen(arguments.only):
        config = replace(ModelConfig(tokenizer.size, tokenizer.pieces), **variant.sizes)
        print(row(name, variant, config, text, held_out, arguments.streams), flush=True)


def texts(work: Path, tokens: int) -> tuple[Tensor, list[Tensor]]:
    """The text all variants learn, in one order, and documents kept aside: the mixture of a training's last part."""
    parts = {name: encoded(work, name) for name in MIX if MIX[name][1]}
    held_out = [doc[:HELD_OUT_TOKENS].long() for docs in parts.values() for doc in docs[::HELD_OUT_EVERY][:6]]
    learned = {name: [d for i, d in enumerate(docs) if i % HELD_OUT_EVERY] for name, docs in parts.items()}
    return Mixture(learned, 1)(0)[:tokens], held_out


def chosen(names: list[str]) -> Iterator[tuple[str, Variant]]:
    """The variants whose names begin with one of ``names``, in the table's order."""
    return ((name, variant) for name, variant in VARIANTS.items() if name.startswith(tuple(names)))


def row(name: str, variant: Variant, config: ModelConfig, text: Tensor, held_out: list[Tensor], streams: int) -> str:
    """Train one variant over ``text`` once and measure it."""
    torch.manual_seed(1)
    model = variant.make(config)
    streams *= variant.streams or 1
    plan = TrainingPlan(steps=max(1, len(text) // (streams * 64) - 1), streams=streams)
    plan = replace(plan, warm_up=plan.steps // 10, measure_every=plan.steps + 1)
    with same_precision(), loss_of(variant):
        trainer = Trainer(model, plan, lambda epoch: text, [])
        began = time.process_time()
        while trainer.step < plan.steps:
            next(trainer.run())
        seconds = time.process_time() - began
    bits = bits_per_token(model, held_out, torch.bfloat16)
    parameters = sum(p.numel() for p in model.parameters()) / 1e6
    return f"| {name} | {parameters:.1f} | {bits:.3f} | {plan.steps * streams * 64 / seconds:,.0f} |"


def same_precision() -> AbstractContextManager[object]:
    """bfloat16 for every variant, without the trial that chooses."""
    return patch("screenwriter.engine.training.faster_precision", lambda *_: torch.bfloat16)


def loss_of(variant: Variant) -> AbstractContextManager[object]:
    """The variant's own loss in place of the trainer's."""
    return patch("screenwriter.engine.training.chunked_cross_entropy", variant.loss) if variant.loss else nullcontext()


if __name__ == "__main__":
    main()
