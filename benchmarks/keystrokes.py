"""The shipped model beside its peers: one typist, one table.

    python benchmarks/keystrokes.py --model resources/model --ngram build/ngram5.npz --scripts ../shared/corpus/heldout
        [--limit 1500] [--count 4] [--without presage smollm2] [--threshold 0.2]

Two sets: *cold*, each script from its first word; and *last 30 %*, typed after the first 70 % has been read. The typist
is ``engine.evaluation.Typist``. Intervals are 95 % bootstraps over scripts. ``ngram_baseline.py`` makes the 5-gram;
peers that are not installed are left out and named. Writes nothing but Markdown on standard output.
"""

import argparse
import math
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import torch
from bootstrap import with_interval
from cached_bits import CachedBits
from kneser_ney import KneserNey
from ngram_completer import NgramCompleter
from typing_run import Completer, OneWord, characters_kept, ghosts_kept, keys_saved, read_scripts, type_scripts

from screenwriter.engine.checkpoint import Checkpoint, load_checkpoint
from screenwriter.engine.corpus import Script
from screenwriter.engine.evaluation import Typist, percentiles
from screenwriter.engine.script_encoding import encode_script
from screenwriter.engine.suggester import Suggester
from screenwriter.engine.training import document_nats
from screenwriter.messages import Paragraph

SETS = {"cold": 0.0, "last 30 %": 0.7}

HEADER = (
    "| set | system | bits per character | keystrokes saved % | ghosts shown | kept % | characters per kept ghost | "
    "ms p50 / p95 / p99 |\n|---|---|---|---|---|---|---|---|"
)

DocumentBits = Callable[[list[list[int]]], list[float]]
"""Bits of token documents after each one's first token."""


@dataclass(frozen=True)
class Peer:
    """One row: who completes, above which probability it is shown, and how its bits are counted (None: it has none)."""

    name: str
    completer: Completer
    threshold: float
    document_bits: DocumentBits | None = None
    cached_bits: DocumentBits | None = None  # the same with what it learns from the script while it reads
    open_script: Callable[[Sequence[Paragraph]], None] | None = None


def main() -> None:
    """Measure every peer on both sets and print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", type=Path, default=Path("resources/model"))
    parser.add_argument("--ngram", type=Path, default=Path("build/ngram5.npz"))
    parser.add_argument("--scripts", nargs="+", default=["../shared/corpus/heldout"])
    parser.add_argument("--count", type=int, help="scripts at most")
    parser.add_argument("--limit", type=int, help="characters typed of each script")
    parser.add_argument("--threshold", type=float, default=0.2, help="for peers that know probabilities")
    parser.add_argument("--without", nargs="*", default=[], choices=["ours", "ngram", "presage", "smollm2"])
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    checkpoint = load_checkpoint(arguments.model)
    scripts = read_scripts(arguments.scripts, arguments.count)
    each = "all" if arguments.limit is None else f"up to {arguments.limit}"
    print(f"{len(scripts)} scripts, {each} characters typed of each; ghosts shown from {arguments.threshold}.\n")
    print(HEADER)
    for peer in peers(checkpoint, arguments):
        for name, skip in SETS.items():
            bits = bits_cell(peer.document_bits, checkpoint, scripts, skip)
            if peer.cached_bits is not None:
                bits += f"; {bits_cell(peer.cached_bits, checkpoint, scripts, skip)} with its cache"
            typists = type_scripts(peer.completer, scripts, peer.threshold, arguments.limit, skip, peer.open_script)
            print(f"| {name} | {peer.name} | {bits} | {typing_cells(typists)} |", flush=True)


def peers(checkpoint: Checkpoint, arguments: argparse.Namespace) -> Iterator[Peer]:
    """Ours first, then whoever is there."""
    gate = arguments.threshold

    def lstm_bits(documents: list[list[int]]) -> list[float]:
        tensors = [torch.tensor(document) for document in documents]
        return [nats / math.log(2) for nats in document_nats(checkpoint.model, tensors)]

    ours = f"Screenwriter, {checkpoint.manifest.get('name', '')}"
    if "ours" not in arguments.without:
        yield Peer(ours, Suggester(checkpoint), gate, lstm_bits, CachedBits(checkpoint))
        yield Peer(f"{ours}, next word, always shown", OneWord(Suggester(checkpoint)), 0.0, lstm_bits)
    if "ngram" not in arguments.without and arguments.ngram.is_file():
        model = KneserNey.load(arguments.ngram)

        def ngram_bits(documents: list[list[int]]) -> list[float]:
            return [model.bits(document) for document in documents]

        ngram = NgramCompleter(model, checkpoint.tokenizer)
        yield Peer("5-gram, our search", ngram, gate, ngram_bits)
        yield Peer("5-gram, next word, always shown", OneWord(ngram), 0.0, ngram_bits)
    elif "ngram" not in arguments.without:
        print(f"left out: the 5-gram, no {arguments.ngram}", file=sys.stderr)
    if "presage" not in arguments.without:
        yield from presage()
    if "smollm2" not in arguments.without:
        yield from smollm2(gate)


def presage() -> Iterator[Peer]:
    """Presage where its library is installed."""
    from presage_completer import PresageCompleter

    try:
        completer = PresageCompleter()
    except OSError as error:
        print(f"left out: Presage, {error}", file=sys.stderr)
        return
    yield Peer("Presage, next word, always shown", completer, 0.0, open_script=completer.open)
    completer.close()


def smollm2(gate: float) -> Iterator[Peer]:
    """SmolLM2-135M where llama.cpp and its weights are installed."""
    try:
        from smollm2_completer import SmolLM2Completer

        completer = SmolLM2Completer()
    except (ImportError, FileNotFoundError) as error:
        print(f"left out: SmolLM2, {error}", file=sys.stderr)
        return
    yield Peer("SmolLM2-135M, Q4", completer, gate)


def bits_cell(
    document_bits: DocumentBits | None, checkpoint: Checkpoint, scripts: Sequence[Script], skip: float
) -> str:
    """Bits per character of the part that is typed, given all that stands before it."""
    if document_bits is None:
        return "-"
    heads = [script.paragraphs[: round(len(script.paragraphs) * skip)] for script in scripts]
    documents = [list(encode_script(checkpoint.tokenizer, script.paragraphs)) for script in scripts]
    whole = document_bits(documents)
    before = document_bits([list(encode_script(checkpoint.tokenizer, head)) for head in heads])
    characters = [
        sum(len(p.text) + 1 for p in script.paragraphs[len(head) :])
        for script, head in zip(scripts, heads, strict=True)
    ]
    bits = [after - earlier for after, earlier in zip(whole, before, strict=True)]
    return with_interval(list(zip(bits, characters, strict=True)), digits=2)


def typing_cells(typists: Sequence[Typist]) -> str:
    """The cells after bits per character."""
    speed = percentiles([ms for typist in typists for ms in typist.latencies_ms])
    return (
        f"{with_interval(keys_saved(typists), 100)} | {sum(typist.shown for typist in typists)} | "
        f"{with_interval(ghosts_kept(typists), 100)} | {with_interval(characters_kept(typists))} | "
        f"{speed['p50']:.1f} / {speed['p95']:.1f} / {speed['p99']:.1f}"
    )


if __name__ == "__main__":
    main()
