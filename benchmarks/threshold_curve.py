"""How eager a ghost should be: keystrokes saved against ghosts shown wrong, for one threshold after another.

    python benchmarks/threshold_curve.py --model resources/model --scripts ../shared/corpus/heldout [--limit 1500]
        [--count 4] [--skip 0.7] [--thresholds 0.1 0.2 ...]

The suggestion at a place does not depend on the threshold, so it is computed once for each place and the typist is
replayed over the answers. Prints Markdown; intervals are 95 % bootstraps over scripts. *False* is ghosts that were
shown and not kept, for 100 characters of script.
"""

import argparse
from pathlib import Path

import torch
from bootstrap import ratio, with_interval
from typing_run import (
    ask_everywhere,
    careful_keys_saved,
    characters_kept,
    ghosts_kept,
    keys_saved,
    read_scripts,
    typed_with_ghosts,
)

from screenwriter.engine.checkpoint import load_checkpoint
from screenwriter.engine.suggester import Suggester

THRESHOLDS = (0.0, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.7)


HEADER = (
    "| threshold | keystrokes saved % | careful typist % | ghosts shown | kept % | false per 100 characters | "
    "characters per kept ghost |\n|---|---|---|---|---|---|---|"
)


def main() -> None:
    """Replay every threshold and print a line for each."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", type=Path, default=Path("resources/model"))
    parser.add_argument("--scripts", nargs="+", default=["../shared/corpus/heldout"])
    parser.add_argument("--count", type=int, help="scripts at most")
    parser.add_argument("--limit", type=int, help="characters typed of each script")
    parser.add_argument("--skip", type=float, default=0.0, help="share of each script that is only read")
    parser.add_argument("--thresholds", type=float, nargs="+", default=THRESHOLDS)
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    scripts = read_scripts(arguments.scripts, arguments.count)
    suggester = Suggester(load_checkpoint(arguments.model))
    runs = ask_everywhere(suggester, scripts, arguments.limit, arguments.skip, entries=1)
    print(HEADER)
    for threshold in arguments.thresholds:
        typists = typed_with_ghosts(runs, threshold)
        false = [(typist.shown - typist.kept, typist.characters) for typist in typists]
        print(
            f"| {threshold:.2f} | {with_interval(keys_saved(typists), 100)} | "
            f"{with_interval(careful_keys_saved(typists), 100)} | {sum(t.shown for t in typists)} | "
            f"{with_interval(ghosts_kept(typists), 100)} | {ratio(false) * 100:.1f} | "
            f"{ratio(characters_kept(typists)):.1f} |",
            flush=True,
        )


if __name__ == "__main__":
    main()
