"""The 5-gram baseline: modified Kneser-Ney on the very tokens the shipped model learned from, in bits per character.

    python packaging/train_shipped_model.py --work .train ...          # leaves *.ids, *.lengths and tokenizer.model
    python benchmarks/ngram_baseline.py --work .train --scripts ../shared/corpus/heldout [--out build/ngram5.npz]

Every part of the corpus is taken once. Characters are counted as ``engine.evaluation.bits_per_character`` counts them,
so the figures compare. With --out the model is kept for ``keystrokes.py`` (430 MB). Takes two minutes on one core.
"""

import argparse
import time
from pathlib import Path

import numpy as np
from kneser_ney import Ids, KneserNey, build

from screenwriter.engine.corpus import find_sources, read_source
from screenwriter.engine.script_encoding import encode_script
from screenwriter.engine.tokenizer import Symbol, Tokenizer


def corpus_tokens(work: Path) -> Ids:
    """All parts of the encoded corpus, one after another."""
    parts = [np.fromfile(path, np.uint16) for path in sorted(work.glob("*.ids"))]
    if not parts:
        raise SystemExit(f"no .ids files in {work}: run packaging/train_shipped_model.py first")
    return np.concatenate(parts).astype(np.int64)


def main() -> None:
    """Build, measure and print Markdown."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--work", type=Path, default=Path(".train"))
    parser.add_argument("--scripts", nargs="+", default=["../shared/corpus/heldout"])
    parser.add_argument("--length", type=int, default=5, help="of the longest n-grams")
    parser.add_argument("--out", type=Path, help="keep the model in this .npz file")
    arguments = parser.parse_args()
    tokenizer = Tokenizer.load(arguments.work / "tokenizer.model")
    tokens = corpus_tokens(arguments.work)
    began = time.monotonic()
    model = build(tokens, tokenizer.size, tokenizer.symbol(Symbol.DOCUMENT), arguments.length)
    seconds = time.monotonic() - began
    if arguments.out:
        model.save(arguments.out)
    sizes = ", ".join(f"{len(order.tokens):,} of {n}" for n, order in enumerate(model.orders, start=2))
    print(f"{len(tokens):,} tokens; n-grams: {sizes}; built in {seconds:.0f} s\n")
    print("| script | characters | bits per character |\n|---|---|---|")
    report(model, tokenizer, arguments.scripts)


def report(model: KneserNey, tokenizer: Tokenizer, paths: list[str]) -> None:
    """One line for each script, and the mean over all their characters."""
    all_bits, all_characters = 0.0, 0
    for path in find_sources(paths):
        for script in read_source(path):
            bits = model.bits(list(encode_script(tokenizer, script.paragraphs)))
            characters = sum(len(p.text) + 1 for p in script.paragraphs)
            print(f"| {Path(script.path).stem} | {characters} | {bits / characters:.3f} |", flush=True)
            all_bits, all_characters = all_bits + bits, all_characters + characters
    print(f"| all | {all_characters} | {all_bits / max(1, all_characters):.3f} |")


if __name__ == "__main__":
    main()
