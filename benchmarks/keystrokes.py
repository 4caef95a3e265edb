"""The shipped model beside its peers: the same typists over the same scripts, three tables.

    python benchmarks/keystrokes.py --model resources/model --ngram build/ngram5.npz --scripts ../shared/corpus/heldout
        [--limit 500] [--count 4] [--without presage smollm2] [--threshold 0.15]

Two sets: *cold*, each script from its first word; and *last 30 %*, typed after the first 70 % has been read. Every
system is asked once at every place, for five entries; the typists of ``engine.typists`` are replayed over the answers.
Intervals are 95 % bootstraps over scripts. ``ngram_baseline.py`` makes the 5-gram; peers that are not installed are
left out and named. Writes Markdown on standard output, and what it is at on standard error.
"""

import argparse
import math
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import torch
import typing_run as run
from bootstrap import ratio, with_interval
from cached_bits import CachedBits
from kneser_ney import KneserNey
from ngram_completer import NgramCompleter

from screenwriter.engine.checkpoint import Checkpoint, load_checkpoint
from screenwriter.engine.corpus import Script
from screenwriter.engine.evaluation import percentiles
from screenwriter.engine.script_encoding import encode_script
from screenwriter.engine.suggester import Suggester
from screenwriter.engine.training import document_nats
from screenwriter.engine.typed_places import Completer
from screenwriter.engine.typists import LISTS, WordTally
from screenwriter.messages import Paragraph

SETS = {"cold": 0.0, "last 30 %": 0.7}

TABLES = {
    "Bits per character": "| set | system | the weights alone | as it reads while one writes |\n|---|---|---|---|",
    "One ghost": (
        "| set | system | keystrokes saved % | careful typist % | ghosts shown | kept % | characters per kept ghost | "
        "ms p50 / p95 / p99 |\n|---|---|---|---|---|---|---|---|"
    ),
    "Lists and next words": (
        "| set | system | list of 1 % | of 3 % | of 5 % | next word: first % | one of three % | "
        "ExactMatch of 1 / 2 / 3 / 4 / 5 words % |\n|---|---|---|---|---|---|---|---|"
    ),
}

DocumentBits = Callable[[list[list[int]]], list[float]]
"""Bits of token documents after each one's first token."""


@dataclass(frozen=True)
class Peer:
    """One row: who completes, above which probability it is shown, and how its bits are counted (None: it has none)."""

    name: str
    completer: Completer
    threshold: float | None  # None: it has no probabilities, so it shows lists and no gated ghosts
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
    parser.add_argument("--threshold", type=float, default=0.15, help="for peers that know probabilities")
    parser.add_argument("--without", nargs="*", default=[], choices=["ours", "ngram", "presage", "smollm2"])
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    checkpoint = load_checkpoint(arguments.model)
    scripts = run.read_scripts(arguments.scripts, arguments.count)
    rows: dict[str, list[str]] = {table: [] for table in TABLES}
    for peer in peers(checkpoint, arguments):
        for name, skip in SETS.items():
            began = time.process_time()
            for table, cells in measured(peer, checkpoint, scripts, skip, arguments.limit).items():
                rows[table].append(f"| {name} | {peer.name} | {cells} |")
            seconds = time.process_time() - began
            print(f"{peer.name}, {name}: {seconds:.0f} processor seconds", file=sys.stderr, flush=True)
    each = "all" if arguments.limit is None else f"up to {arguments.limit}"
    print(f"{len(scripts)} scripts, {each} characters typed of each; ghosts shown from {arguments.threshold}.")
    for table, header in TABLES.items():
        print(f"\n#### {table}\n\n{header}")
        print("\n".join(rows[table]))


def peers(checkpoint: Checkpoint, arguments: argparse.Namespace) -> Iterator[Peer]:
    """Ours first, then whoever is there."""
    gate = arguments.threshold

    def lstm_bits(documents: list[list[int]]) -> list[float]:
        tensors = [torch.tensor(document) for document in documents]
        return [nats / math.log(2) for nats in document_nats(checkpoint.model, tensors)]

    if "ours" not in arguments.without:
        ours = Suggester(checkpoint)
        yield Peer(f"Screenwriter, {ours.name}", ours, gate, lstm_bits, CachedBits(ours))
    if "ngram" not in arguments.without and arguments.ngram.is_file():
        model = KneserNey.load(arguments.ngram)

        def ngram_bits(documents: list[list[int]]) -> list[float]:
            return [model.bits(document) for document in documents]

        yield Peer("5-gram, our search", NgramCompleter(model, checkpoint.tokenizer), gate, ngram_bits)
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
    yield Peer("Presage, always shown", completer, None, open_script=completer.open)
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


def measured(
    peer: Peer, checkpoint: Checkpoint, scripts: Sequence[Script], skip: float, limit: int | None
) -> dict[str, str]:
    """The cells of each table this peer has a row in."""
    cells = {}
    if peer.document_bits is not None:
        columns = [bits_cell(bits, checkpoint, scripts, skip) for bits in (peer.document_bits, peer.cached_bits)]
        cells["Bits per character"] = " | ".join(columns)
    runs = run.ask_everywhere(peer.completer, scripts, limit, skip, max(LISTS), peer.open_script)
    cells["One ghost"] = ghost_cells(runs, peer.threshold or 0.0)
    cells["Lists and next words"] = list_cells(runs)
    return cells


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
    return with_interval(list(zip(bits, characters, strict=True)), digits=3)


def ghost_cells(runs: Sequence[run.Run], threshold: float) -> str:
    """Of the plain and the careful typist."""
    typists = run.typed_with_ghosts(runs, threshold)
    speed = percentiles(run.latencies_ms(runs))
    return (
        f"{with_interval(run.keys_saved(typists), 100)} | {with_interval(run.careful_keys_saved(typists), 100)} | "
        f"{sum(typist.shown for typist in typists)} | {with_interval(run.ghosts_kept(typists), 100)} | "
        f"{with_interval(run.characters_kept(typists))} | {speed['p50']:.1f} / {speed['p95']:.1f} / {speed['p99']:.1f}"
    )


def list_cells(runs: Sequence[run.Run]) -> str:
    """Of lists that are always shown, and of what they hold where a word starts."""
    lists = [with_interval(run.keys_saved(run.typed_with_lists(runs, entries)), 100) for entries in LISTS]
    tallies = run.next_words(runs)
    first = with_interval([(tally.first, tally.starts) for tally in tallies], 100)
    among_three = with_interval([(tally.among_three, tally.starts) for tally in tallies], 100)
    return f"{' | '.join(lists)} | {first} | {among_three} | {exact_matches(tallies)}"


def exact_matches(tallies: Sequence[WordTally]) -> str:
    """ExactMatch of 1 to 5 words, without intervals: the cell is full."""
    return " / ".join(f"{ratio([t.exact[n] for t in tallies]) * 100:.1f}" for n in tallies[0].exact)


if __name__ == "__main__":
    main()
