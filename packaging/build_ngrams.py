"""Make the n-grams that ship beside the network (run in the environment that dev.py makes).

    python packaging/build_ngrams.py --work .train --model resources/model

Counts the text that ``train_shipped_model.py`` left encoded in --work, without the documents it keeps aside, prunes to
about 8 MB, and learns on kept-aside documents how much n-grams count beside the network.
``train_shipped_model.py`` does this itself at its end. Takes five minutes on one core and 4 GB.
"""

import argparse
from collections.abc import Sequence
from pathlib import Path

import torch
from train_shipped_model import HELD_OUT_EVERY, MIX, encoded

from screenwriter.engine.checkpoint import load_checkpoint
from screenwriter.engine.kneser_ney import count
from screenwriter.engine.model import LanguageModel
from screenwriter.engine.ngram_pruning import prune
from screenwriter.engine.ngram_trust import learn_trust
from screenwriter.engine.ngrams import NgramModel, save_ngrams
from screenwriter.engine.tokenizer import Symbol, Tokenizer
from screenwriter.storage.model_folder import NGRAMS

LENGTH = 5
MOST_NGRAMS = 2_000_000
JUDGES = ("originals", "wiki_plots", "scp_tales", "selfdialogue")
"""Parts whose kept-aside documents are whole works that nothing has read, one of each kind. Scripts alone would trust
the network more (0.10), but a writer's next script is stranger to it than one of the kind it has read most."""


def build(work: Path, model: LanguageModel, tokenizer: Tokenizer, most: int = MOST_NGRAMS) -> NgramModel:
    """The n-grams of the encoded text in ``work``, with their trust beside ``model``."""
    parts = {name: encoded(work, name) for name in MIX}
    learned = [d for documents in parts.values() for i, d in enumerate(documents) if i % HELD_OUT_EVERY]
    aside = [document[:1500] for name in JUDGES for document in parts[name][::HELD_OUT_EVERY][:8]]
    return _build(learned, aside, model, tokenizer, most)


def _build(
    learned: Sequence[torch.Tensor],
    aside: Sequence[torch.Tensor],
    model: LanguageModel,
    tokenizer: Tokenizer,
    most: int,
) -> NgramModel:
    tokens = torch.cat(list(learned)).long().numpy()
    ngrams = prune(count(tokens, tokenizer.size, tokenizer.symbol(Symbol.DOCUMENT), LENGTH), most)
    ngrams.trust = learn_trust(model, ngrams, aside)
    return ngrams


def main() -> None:
    """Build for a model folder and write the file into it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--work", type=Path, default=Path(".train"))
    parser.add_argument("--model", type=Path, default=Path("resources/model"))
    parser.add_argument("--most", type=int, default=MOST_NGRAMS, help="n-grams kept")
    parser.add_argument("--out", type=Path, help="another file than the model folder's")
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    checkpoint = load_checkpoint(arguments.model)
    ngrams = build(arguments.work, checkpoint.model, checkpoint.tokenizer, arguments.most)
    out = arguments.out or arguments.model / NGRAMS
    save_ngrams(ngrams, out)
    print(f"{ngrams.size:,} n-grams, {out.stat().st_size / 1e6:.1f} MB, trust {ngrams.trust:.3f}")


if __name__ == "__main__":
    main()
