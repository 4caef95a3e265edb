"""What learning a writer's own scripts gains and what it forgets, by rehearsal share and learning rate.

    python benchmarks/fine_tuning_table.py --own SCRIPT... --other SCRIPT... [--shares 0.5] [--rates 4e-4 1e-3]

Of each own script the first 70 % are learned; the last 30 % are the writer's next pages. ``--other`` are scripts by
somebody else. The base domain are the general scripts that learning itself keeps aside. Bits per character by the
weights alone, and seconds of one processor core. One line is printed as soon as it is known.
"""

import argparse
import json
import tempfile
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import torch

from screenwriter.engine.checkpoint import load_checkpoint
from screenwriter.engine.corpus import Script, read_source
from screenwriter.engine.efforts import EFFORTS
from screenwriter.engine.evaluation import bits_per_character
from screenwriter.engine.fine_tuning import train
from screenwriter.formats.fountain import write_fountain
from screenwriter.screenplay.document import Screenplay
from screenwriter.screenplay.elements import Element, ElementKind
from screenwriter.storage.locations import resources_dir
from screenwriter.training_messages import TrainingRequest, TrainingResult

LEARNED_SHARE = 0.7
EFFORT = "measured"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--own", type=Path, nargs="+", required=True)
    parser.add_argument("--other", type=Path, nargs="+", required=True)
    parser.add_argument("--shares", type=float, nargs="+", default=[0.5], help="of every step that is rehearsal")
    parser.add_argument("--rates", type=float, nargs="+", default=[4e-4, 1e-3], help="learning rates")
    parser.add_argument("--effort", choices=tuple(EFFORTS), default="quick")
    parser.add_argument("--model", type=Path, default=resources_dir() / "model", help="folder to start from")
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    own = [script for path in arguments.own for script in read_source(path)]
    next_pages = [_part(script, LEARNED_SHARE, 1.0) for script in own]
    other = [script for path in arguments.other for script in read_source(path)]
    before = _figures(arguments.model, next_pages, other)
    print("| rehearsal | learning rate | own next pages | another script | base domain | seconds |")
    print("|---|---|---|---|---|---|")
    print(f"| none learned | | {before[0]:.3f} | {before[1]:.3f} | | |", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        learned = [_write(script, Path(folder) / f"{number}.fountain") for number, script in enumerate(own)]
        for share in arguments.shares:
            for rate in arguments.rates:
                EFFORTS[EFFORT] = replace(EFFORTS[arguments.effort], learning_rate=rate, own_share=1 - share)
                work = Path(folder) / f"{share} {rate}"
                request = TrainingRequest(tuple(map(str, learned)), EFFORT, str(arguments.model), str(work), EFFORT)
                print(_line(request, share, rate, before, next_pages, other), flush=True)


def _line(
    request: TrainingRequest,
    share: float,
    rate: float,
    before: tuple[float, float],
    next_pages: Sequence[Script],
    other: Sequence[Script],
) -> str:
    began = time.process_time()
    *_, result = train(request)
    seconds = time.process_time() - began
    assert isinstance(result, TrainingResult)
    manifest = json.loads((Path(result.folder) / "manifest.json").read_text("utf-8"))
    general = manifest["general_bits_per_token_after"] / manifest["general_bits_per_token_before"] - 1
    after = _figures(Path(result.folder), next_pages, other)
    changes = [f"{now:.3f} ({now / then - 1:+.1%})" for now, then in zip(after, before, strict=True)]
    return f"| {share:.2f} | {rate:g} | {changes[0]} | {changes[1]} | {general:+.1%} | {seconds:.0f} |"


def _figures(folder: Path, next_pages: Sequence[Script], other: Sequence[Script]) -> tuple[float, float]:
    checkpoint = load_checkpoint(folder)
    return bits_per_character(checkpoint, next_pages), bits_per_character(checkpoint, other)


def _part(script: Script, start: float, end: float) -> Script:
    count = len(script.paragraphs)
    return Script(script.path, script.paragraphs[round(count * start) : round(count * end)])


def _write(script: Script, path: Path) -> Path:
    paragraphs = _part(script, 0.0, LEARNED_SHARE).paragraphs
    elements = tuple(Element(ElementKind(p.kind), p.text) for p in paragraphs)
    path.write_text(write_fountain(Screenplay(elements=elements)), "utf-8")
    return path


if __name__ == "__main__":
    main()
