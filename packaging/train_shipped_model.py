"""Train the model that ships with Screenwriter (run in the environment that dev.py makes).

    python packaging/train_shipped_model.py --corpus ../shared/corpus --work .train --steps 6000
    python packaging/train_shipped_model.py ... --finish       # write resources/model from the state in --work
    python packaging/train_shipped_model.py --corpus ../shared/corpus --out resources/model --guard  # its guard only

    torchrun --nproc-per-node 4 packaging/train_shipped_model.py ...   # several GPUs or machines share the streams

It also packs the CC0 scripts that a writer's training rehearses (``resources/rehearsal.txt.xz``).

Resumable: run it again with the same --work and it goes on at the step it was stopped at; --steps may change between.
The corpus' README fixes the layout of ``train/*.txt`` (three newlines between documents, blank line between elements,
cue in capitals over its speech), so a small reader here is enough.
"""

import argparse
import json
import os
import random
import re
import shutil
import sys
import time
from array import array
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import torch
from torch import distributed

from screenwriter.engine.base_index import build_base_index
from screenwriter.engine.checkpoint import Checkpoint, load_checkpoint, save_checkpoint
from screenwriter.engine.guard_building import add_guard
from screenwriter.engine.guard_file import GuardIndex
from screenwriter.engine.model import LanguageModel, ModelConfig
from screenwriter.engine.rehearsal import FILE as REHEARSAL
from screenwriter.engine.rehearsal import write_rehearsal
from screenwriter.engine.script_encoding import encode_script, plain
from screenwriter.engine.tokenizer import Tokenizer
from screenwriter.engine.training import Trainer, TrainingPlan, best_device
from screenwriter.messages import Paragraph

VOCABULARY = 8000
LAST_PART = 0.7  # of the steps: from here on only the texts nearest to a modern screenplay
MIX = {  # file: (times in an epoch of the first part, of the last part); from the corpus' README, then our trials
    "originals": (3.0, 3.0),
    "more_originals": (3.0, 3.0),
    "p2s_pg_fiction": (1.0, 1.0),
    "p2s_se_fiction": (1.0, 0.6),
    "wiki_plots": (1.5, 0.5),
    "se_plays": (0.7, 0.0),
    "pg_plays": (0.3, 0.0),
    "photoplay_vaudeville": (2.0, 0.0),
    "scp_tales": (0.5, 0.0),
    "selfdialogue": (0.5, 0.1),
    "spc_chat": (0.4, 0.0),
    "nasa_transcripts": (0.2, 0.0),
}
LICENCES = {  # of the corpus' README; the model card repeats them
    "originals": "CC0",
    "more_originals": "CC0",
    "p2s_pg_fiction": "public domain in the US",
    "p2s_se_fiction": "public domain in the US, markup CC0",
    "wiki_plots": "CC BY-SA",
    "se_plays": "public domain in the US",
    "pg_plays": "public domain in the US",
    "photoplay_vaudeville": "public domain in the US",
    "scp_tales": "CC BY-SA 3.0",
    "selfdialogue": "BSD-3-Clause",
    "spc_chat": "CC BY 4.0",
    "nasa_transcripts": "US government work",
}
MORE_ORIGINALS = Path(__file__).parent / "originals"
FOUNTAIN = ("originals", "more_originals")
VOCABULARY_TEXT = {name: (4 if name in FOUNTAIN else 1, 6 if name.startswith("p2s") else 2.5) for name in MIX}
# times each paragraph counts, megabytes taken
CHAPTER = 6000  # tokens
HELD_OUT_EVERY = 24  # one document in so many is kept aside to choose the best weights

_HEADING = re.compile(r"^(INT|EXT|EST|I/E)[./ ]")
_TITLE_LINE = re.compile(r"^[A-Z][\w ]*:")


def documents(corpus: Path, name: str) -> list[list[Paragraph]]:
    """The documents of one part of the corpus, as paragraphs."""
    if name in FOUNTAIN:
        folder = MORE_ORIGINALS if name == "more_originals" else corpus / "originals"
        texts = [path.read_text("utf-8") for path in sorted(folder.glob("*.fountain"))]
        texts = [text.split("\n\n", 1)[1] if _TITLE_LINE.match(text) else text for text in texts]
    else:
        texts = (corpus / "train" / f"{name}.txt").read_text("utf-8").split("\n\n\n")
    return [found for text in texts if (found := list(paragraphs(text)))]


def paragraphs(text: str) -> Iterator[Paragraph]:
    """Elements of the corpus' plain layout."""
    for block in text.split("\n\n"):
        lines = [line.strip() for line in block.strip("\n").splitlines() if line.strip()]
        if not lines:
            continue
        first = lines[0]
        bare = re.sub(r"\([^)]*\)", "", first)
        if _HEADING.match(first):
            yield Paragraph("scene_heading", first)
            if len(lines) > 1:
                yield Paragraph("action", " ".join(lines[1:]))
        elif len(lines) > 1 and bare.upper() == bare and re.search(r"[A-Z]", bare) and len(first) < 60:
            yield Paragraph("character", first.rstrip("^ "))
            yield from speech(lines[1:])
        elif first.startswith(">") and first.endswith("<"):
            yield Paragraph("centered", first.strip("><* "))
        elif first.startswith("> ") or (len(lines) == 1 and re.fullmatch(r"[A-Z ]+(TO:|OUT\.)", first)):
            yield Paragraph("transition", first.lstrip("> "))
        elif not first.startswith(("#", "=", "[[")):
            yield Paragraph("action", re.sub(r"[*_]+(?=\S)|(?<=\S)[*_]+", "", " ".join(lines)))


def speech(lines: list[str]) -> Iterator[Paragraph]:
    """Dialogue and parentheticals under a cue; neighbouring dialogue lines are one paragraph."""
    pending: list[str] = []
    for line in lines:
        if line.startswith("(") and line.endswith(")"):
            if pending:
                yield Paragraph("dialogue", " ".join(pending))
            pending = []
            yield Paragraph("parenthetical", line)
        else:
            pending.append(re.sub(r"[*_]+(?=\S)|(?<=\S)[*_]+", "", line))
    if pending:
        yield Paragraph("dialogue", " ".join(pending))


def prepare(corpus: Path, work: Path) -> None:
    """Train the vocabulary and encode every part of the corpus once, into ``work``."""
    parts = {name: documents(corpus, name) for name in MIX}
    if not (work / "tokenizer.model").exists():
        rng = random.Random(1)
        lines: list[str] = []
        for name, docs in parts.items():
            times, megabytes = VOCABULARY_TEXT[name]
            text = [plain(p.text) for doc in docs for p in doc]
            rng.shuffle(text)
            total = 0
            for line in text:
                lines += [line] * times
                total += len(line)
                if total > megabytes * 1e6:
                    break
        rng.shuffle(lines)
        Tokenizer.train(lines, VOCABULARY).save(work / "tokenizer.model")
    tokenizer = Tokenizer.load(work / "tokenizer.model")
    for name, docs in parts.items():
        if (work / f"{name}.ids").exists():
            continue
        lengths, ids = array("q"), array("H")
        for doc in docs:
            before = len(ids)
            ids.extend(encode_script(tokenizer, doc))
            lengths.append(len(ids) - before)
        characters = sum(len(p.text) + 1 for doc in docs for p in doc)
        (work / f"{name}.lengths").write_bytes(lengths.tobytes())
        (work / f"{name}.ids").write_bytes(ids.tobytes())
        print(
            f"{name}: {len(docs)} documents, {len(ids)} tokens, {characters / len(ids):.2f} characters a token",
            file=sys.stderr,
            flush=True,
        )


def encoded(work: Path, name: str) -> list[torch.Tensor]:
    """The token tensors of one part's documents, long ones cut into chapters."""
    ids = torch.frombuffer(bytearray((work / f"{name}.ids").read_bytes()), dtype=torch.uint16).to(torch.int32)
    lengths = array("q")
    lengths.frombytes((work / f"{name}.lengths").read_bytes())
    return [chapter for document in ids.split(list(lengths)) for chapter in document.split(CHAPTER)]


class Mixture:
    """Epochs of shuffled documents, each part as often as its share says."""

    def __init__(self, parts: dict[str, list[torch.Tensor]], column: int) -> None:
        self.parts = parts
        self.column = column

    def __call__(self, epoch: int) -> torch.Tensor:
        rng = random.Random(f"{epoch}/{self.column}")
        chosen: list[torch.Tensor] = []
        for name, docs in self.parts.items():
            share = MIX[name][self.column]
            chosen += docs * int(share)
            chosen += rng.sample(docs, int(share % 1 * len(docs)))
        rng.shuffle(chosen)
        return torch.cat(chosen)


def main() -> None:
    """Prepare, then train and write progress; every ten minutes the state is saved."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpus", type=Path, default=Path("../shared/corpus"))
    parser.add_argument("--work", type=Path, default=Path(".train"))
    parser.add_argument("--steps", type=int, default=9000)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--out", type=Path, default=Path("resources/model"))
    parser.add_argument("--streams", type=int, default=64, help="texts read side by side: 64 tokens of each are a step")
    parser.add_argument("--dropout", type=float, default=0.1, help="0.25 where the text is read for the third time")
    parser.add_argument("--weight-drop", type=float, default=0.0, help="0.2 likewise")
    parser.add_argument("--learning-rate", type=float, default=2e-3, help="the highest, after warming up")
    parser.add_argument("--start-from", type=Path, help="a model folder whose weights to begin with, in a fresh --work")
    parser.add_argument("--guard", action="store_true", help="write guard.safetensors into --out and stop")
    parser.add_argument("--finish", action="store_true", help="write the model from the saved state and stop")
    arguments = parser.parse_args()
    if arguments.guard:
        guard(arguments.corpus, arguments.out)
        return
    torch.set_num_threads(arguments.threads)
    if "RANK" in os.environ:  # started by torchrun
        distributed.init_process_group("nccl" if torch.cuda.is_available() else "gloo")
        if torch.cuda.is_available():
            torch.cuda.set_device(int(os.environ["LOCAL_RANK"]))
    arguments.work.mkdir(parents=True, exist_ok=True)
    if arguments.start_from and not (arguments.work / "tokenizer.model").exists():
        shutil.copy(arguments.start_from / "tokenizer.model", arguments.work)
    prepare(arguments.corpus, arguments.work)
    tokenizer = Tokenizer.load(arguments.work / "tokenizer.model")
    parts = {name: encoded(arguments.work, name) for name in MIX}
    held_out = [
        doc[:3000].long()
        for name in (*FOUNTAIN, "p2s_pg_fiction", "p2s_se_fiction", "wiki_plots")
        for doc in parts[name][::HELD_OUT_EVERY][:8]
    ]
    training = {name: [d for i, d in enumerate(docs) if i % HELD_OUT_EVERY] for name, docs in parts.items()}
    model = LanguageModel(
        ModelConfig(tokenizer.size, tokenizer.pieces, dropout=arguments.dropout, weight_drop=arguments.weight_drop)
    )
    if arguments.start_from:
        model.load_state_dict(load_checkpoint(arguments.start_from).model.state_dict())
    switch = int(arguments.steps * LAST_PART)
    first, last = Mixture(training, 0), Mixture(training, 1)
    trainer: Trainer

    def source(epoch: int) -> torch.Tensor:
        return (first if trainer.step < switch else last)(epoch)

    plan = TrainingPlan(
        steps=arguments.steps,
        streams=arguments.streams,
        learning_rate=arguments.learning_rate,
        warm_up=min(200, arguments.steps // 10),
        measure_every=min(500, max(1, arguments.steps // 8)),
    )
    trainer = Trainer(model, plan, source, held_out, best_device())
    resumed = trainer.load(arguments.work)
    print(
        f"{sum(p.numel() for p in model.parameters()) / 1e6:.1f} M parameters, {trainer.precision}, "
        f"{'going on at step ' + str(trainer.step) if resumed else 'from scratch'}",
        file=sys.stderr,
        flush=True,
    )
    if not arguments.finish:
        learn(trainer, arguments.work, switch)
    if trainer.rank:
        return
    if trainer.best_weights is not None:
        model.load_state_dict(trainer.best_weights)
    usual = ModelConfig(tokenizer.size, tokenizer.pieces)  # a writer's training is measured without weight drop
    model.config = replace(model.config, dropout=usual.dropout, weight_drop=usual.weight_drop)
    manifest = {
        "name": "General English",
        "base": None,
        "steps": trainer.step,
        "held_out_bits_per_token": trainer.best_bits,
        "created": time.strftime("%Y-%m-%d"),
        "sources": [f"{name} ({LICENCES[name]})" for name in MIX],
        "licence": "Apache-2.0",
    }
    from build_ngrams import build  # here, for it imports this file

    ngrams = build(arguments.work, model.cpu().eval(), tokenizer)
    save_checkpoint(Checkpoint(model, tokenizer, manifest, ngrams=ngrams), arguments.out)
    guard(arguments.corpus, arguments.out)
    write_rehearsal(arguments.out.parent / REHEARSAL, to_rehearse(arguments.corpus))


def to_rehearse(corpus: Path) -> list[list[Paragraph]]:
    """The CC0 scripts in the order a writer's training takes them.

    The first say what is forgotten, so they are of those this training has kept aside; then some of every kind, for a
    short training rehearses only the next ones.
    """
    parts = [documents(corpus, name) for name in FOUNTAIN]
    aside = [script for part in parts for script in part[::HELD_OUT_EVERY]]
    learned = [script for part in parts for i, script in enumerate(part) if i % HELD_OUT_EVERY]
    for scripts in (aside, learned):
        random.Random(1).shuffle(scripts)
    return aside + learned


def guard(corpus: Path, folder: Path) -> None:
    """Index the whole corpus for the memorisation guard of the model in ``folder``; takes a minute or two."""
    index = build_base_index(document for name in MIX for document in documents(corpus, name))
    add_guard(folder, GuardIndex(index))
    size = (folder / "guard.safetensors").stat().st_size
    print(f"guard: {size / 1e6:.1f} MB, {index.runs.false_positives:.1%} wrong hits on a run of six", file=sys.stderr)


def learn(trainer: Trainer, work: Path, switch: int) -> None:
    """Run the loop, print a line every 50 steps, save now and then."""
    saved = time.monotonic()
    seconds_before = 0.0
    clock = work / "seconds"
    if clock.exists():
        seconds_before = float(clock.read_text())
    began = time.monotonic()
    switched = trainer.step >= switch
    for step in trainer.run():
        if not switched and step.step >= switch:
            switched = True
            trainer.start_new_epoch()
        if trainer.rank == 0 and (step.step % 50 == 0 or step.held_out_bits):
            line = {
                "step": step.step,
                "loss": round(step.loss, 4),
                "bits": step.held_out_bits,
                "tokens_per_second": round(step.tokens_per_second),
                "time": time.strftime("%H:%M:%S"),
            }
            print(json.dumps(line), flush=True)
        if trainer.rank == 0 and (time.monotonic() - saved > 600 or step.step == trainer.plan.steps):
            trainer.save(work)
            clock.write_text(str(seconds_before + time.monotonic() - began))
            saved = time.monotonic()


if __name__ == "__main__":
    main()
