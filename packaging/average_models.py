"""The mean of the weights of models of one family, as one model (run in the environment that dev.py makes).

    python packaging/average_models.py FOLDER FOLDER ... --out FOLDER

Two stages of one training that learned different things well (the first ends on the texts nearest to a script, a later
one reads everything again with more dropout) make a model better than the mean of their figures ("model soups",
Wortsman 2022). N-grams and the guard belong to the text, not to the weights: ``build_ngrams.py`` and ``--guard`` write
them afterwards.
"""

import argparse
from pathlib import Path

from screenwriter.engine.checkpoint import Checkpoint, load_checkpoint, save_checkpoint


def main() -> None:
    """Average and write; the manifest is the first model's, with what was averaged."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("models", type=Path, nargs="+")
    parser.add_argument("--out", type=Path, required=True)
    arguments = parser.parse_args()
    checkpoints = [load_checkpoint(folder) for folder in arguments.models]
    states = [checkpoint.model.state_dict() for checkpoint in checkpoints]
    first = checkpoints[0]
    first.model.load_state_dict({name: sum(state[name] for state in states) / len(states) for name in states[0]})
    kept = {name: value for name, value in first.manifest.items() if name not in ("guard", "held_out_bits_per_token")}
    manifest = {**kept, "averaged_steps": [checkpoint.manifest.get("steps") for checkpoint in checkpoints]}
    save_checkpoint(Checkpoint(first.model, first.tokenizer, manifest), arguments.out)


if __name__ == "__main__":
    main()
