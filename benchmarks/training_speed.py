"""What makes training fast: tokens a second by precision, streams, loss and threads.

    python benchmarks/training_speed.py [--steps 4] [--threads 1 2] [--streams 64 128]

Random tokens, the shipped model's sizes, whole steps of the trainer with the optimiser. The first step is not counted,
of the others the fastest is taken: a machine that does other things too only ever makes a step slower. With one thread
processor time is counted, with several the clock, which needs an idle machine. Memory is the
most the process had held when the row was done, so it only grows from row to row: one row alone tells its own.
"""

import argparse
import itertools
import time
from collections.abc import Callable
from unittest.mock import patch

import torch
from plain_loss import plain_cross_entropy

from screenwriter.engine.chunked_loss import chunked_cross_entropy
from screenwriter.engine.footprint import peak_memory_mb
from screenwriter.engine.model import LanguageModel, ModelConfig
from screenwriter.engine.training import Trainer, TrainingPlan

VOCABULARY, PIECES, WINDOW = 8064, 8000, 64
LOSSES = {"chunked": chunked_cross_entropy, "plain": plain_cross_entropy}
PRECISIONS = {"bfloat16": torch.bfloat16, "float32": torch.float32}

HEADER = "| threads | precision | streams | loss | tokens a second | peak memory MB |\n|---|---|---|---|---|---|"  #


def main() -> None:
    """Time every combination and print a row for each."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--steps", type=int, default=4, help="timed for each row")
    parser.add_argument("--threads", type=int, nargs="+", default=[1, 2])
    parser.add_argument("--streams", type=int, nargs="+", default=[64, 128])
    parser.add_argument("--precisions", nargs="+", choices=PRECISIONS, default=list(PRECISIONS))
    parser.add_argument("--losses", nargs="+", choices=LOSSES, default=list(LOSSES))
    arguments = parser.parse_args()
    print(HEADER, flush=True)
    for threads, precision, streams, loss in itertools.product(
        arguments.threads, arguments.precisions, arguments.streams, arguments.losses
    ):
        torch.set_num_threads(threads)
        clock = time.process_time if threads == 1 else time.perf_counter
        speed = streams * WINDOW / fastest_step(PRECISIONS[precision], streams, loss, arguments.steps, clock)
        memory = peak_memory_mb()
        print(
            f"| {threads} | {precision} | {streams} | {loss} | {speed:,.0f} | "
            f"{'-' if memory is None else f'{memory:,.0f}'} |",
            flush=True,
        )


def fastest_step(precision: torch.dtype, streams: int, loss: str, steps: int, clock: Callable[[], float]) -> float:
    """Seconds by ``clock`` of the fastest of ``steps`` training steps."""
    torch.manual_seed(1)
    tokens = torch.randint(0, PIECES, (streams * WINDOW * (steps + 3),))
    model = LanguageModel(ModelConfig(VOCABULARY, PIECES))
    plan = TrainingPlan(steps=steps + 1, streams=streams, window=WINDOW, measure_every=steps + 2)
    with (
        patch("screenwriter.engine.training.chunked_cross_entropy", LOSSES[loss]),
        patch("screenwriter.engine.training.faster_precision", lambda *_: precision),
    ):
        trainer = Trainer(model, plan, lambda epoch: tokens, [])
        seconds = []
        began = clock()
        for _ in trainer.run():
            seconds.append(clock() - began)
            began = clock()
    return min(seconds[1:])


if __name__ == "__main__":
    main()
