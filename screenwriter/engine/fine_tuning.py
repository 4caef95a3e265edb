"""Learning from a writer's own scripts: half of every step is theirs, half rehearsal, judged on their kept-aside pages.

    read -> train from the base model -> keep the weights that surprise least on the held-out pages
         -> write a model folder -> load it back -> one trial suggestion -> done

A half model is never seen: the result lies in the work folder until the library takes it by rename.
"""

import random
import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import torch
from torch import Tensor

from screenwriter import __version__
from screenwriter.engine.checkpoint import Checkpoint, load_checkpoint, save_checkpoint
from screenwriter.engine.corpus import Script
from screenwriter.engine.efforts import EFFORTS, Effort, steps_for
from screenwriter.engine.forgetting_limit import keep_general
from screenwriter.engine.guard_building import add_own_guard
from screenwriter.engine.model import LanguageModel
from screenwriter.engine.own_ngrams import build_own_ngrams
from screenwriter.engine.own_text import OwnText, gather
from screenwriter.engine.rehearsal import FILE, read_rehearsal
from screenwriter.engine.script_encoding import encode_script
from screenwriter.engine.suggester import Suggester
from screenwriter.engine.tokenizer import Tokenizer
from screenwriter.engine.training import Cancelled, Trainer, TrainingPlan, best_device, bits_per_token
from screenwriter.messages import Paragraph, SuggestionRequest
from screenwriter.storage.locations import resources_dir
from screenwriter.training_messages import SourceReport, TrainingProgress, TrainingRequest, TrainingResult

STREAMS, WINDOW, SEED = 16, 64, 1
KEPT_ASIDE = 4  # general scripts that say what is forgotten
SAVE_EVERY_SECONDS = 60.0
TELL_EVERY_SECONDS = 0.4


def train(
    request: TrainingRequest, is_cancelled: Callable[[], bool] = lambda: False
) -> Iterator[TrainingProgress | TrainingResult]:
    """Learn as asked; yields progress and last the result.

    Raises:
        CorpusError: nothing to learn from. CheckpointError: the base model is damaged. Cancelled. OSError: no room.
    """
    began = time.monotonic()
    yield TrainingProgress(0, 0, 0.0, 0.0, 0.0, "reading")
    base = load_checkpoint(Path(request.base))
    effort = EFFORTS[request.effort]
    most_tokens = effort.most_steps * effort.tokens_per_step
    own = gather(request.paths, request.column, base.tokenizer, most_tokens, is_cancelled, frozenset(request.never))
    steps = steps_for(effort, own.tokens)
    rehearsal, general = _rehearsal(base.tokenizer, round(steps * effort.tokens_per_step * (1 - effort.own_share)))
    yield TrainingProgress(0, steps, 0.0, 0.0, 0.0, "measuring")
    general_before = bits_per_token(base.model, general)
    trainer = _trainer(base, own, rehearsal, effort, steps)
    work = Path(request.work)
    before = trainer.measure()
    assert trainer.best_weights is not None, "measured just now"
    base_weights = trainer.best_weights
    if request.resume:
        trainer.load(work)
    curve: list[tuple[int, float, float]] = []
    yield from _learn(trainer, own, work, is_cancelled, curve)
    yield TrainingProgress(steps, steps, 0.0, 0.0, 0.0, "saving")
    share = _keep_general(base.model, base_weights, trainer, general)
    after = bits_per_token(base.model, trainer.held_out, trainer.precision)
    seconds = time.monotonic() - began
    result = TrainingResult(
        folder=str(work / "result"),
        name=request.name,
        bits_before=_per_character(before, own),
        bits_after=_per_character(after, own),
        words=own.words,
        scripts=own.scripts,
        seconds=seconds,
        words_found=own.words_found,
    )
    general_bits = (general_before, bits_per_token(base.model, general))
    manifest = _manifest(request, base, own, result, general_bits, curve) | {"learned_share": share}
    own_ngrams = build_own_ngrams(own.learned, base.tokenizer)
    learned = Checkpoint(base.model, base.tokenizer, manifest, ngrams=base.ngrams, own_ngrams=own_ngrams)
    _write(learned, work / "result", Path(request.base), own.texts)
    _forget_state(work)
    yield result


def _trainer(base: Checkpoint, own: OwnText, rehearsal: list[Tensor], effort: Effort, steps: int) -> Trainer:
    plan = TrainingPlan(
        steps=steps,
        streams=STREAMS,
        window=WINDOW,
        learning_rate=effort.learning_rate,
        warm_up=min(30, steps // 5),
        measure_every=max(20, steps // 12),
        seed=SEED,
    )

    def one_pass(number: int) -> Tensor:
        rng = random.Random(number)
        wanted = own.tokens * (1 - effort.own_share) / effort.own_share
        documents = [chapter for document in own.learned for chapter in document.split(512)]
        for document in rng.sample(rehearsal, len(rehearsal)):
            if wanted <= 0:
                break
            documents += document.split(512)
            wanted -= len(document)
        rng.shuffle(documents)
        return torch.cat(documents)

    return Trainer(base.model, plan, one_pass, [document.long() for document in own.held_out], best_device())


def _learn(
    trainer: Trainer,
    own: OwnText,
    work: Path,
    is_cancelled: Callable[[], bool],
    curve: list[tuple[int, float, float]],
) -> Iterator[TrainingProgress]:
    """Train to the last step; ``curve`` gets step, loss and held-out bits per character wherever these are measured."""
    saved = began = time.monotonic()
    told = 0.0  # the first step is told at once
    first = trainer.step

    def is_over() -> bool:
        nonlocal began
        asked = time.monotonic()
        answer = is_cancelled()  # a training that is held waits in here: no time of the learning's
        began += time.monotonic() - asked
        return answer

    for step in trainer.run(is_over):
        now = time.monotonic()
        if now - saved > SAVE_EVERY_SECONDS:
            trainer.save(work)
            saved = now
        if step.held_out_bits is not None or now - told > TELL_EVERY_SECONDS:
            left = (now - began) / (step.step - first) * (trainer.plan.steps - step.step)
            bits = 0.0 if step.held_out_bits is None else _per_character(step.held_out_bits, own)
            if bits:
                curve.append((step.step, round(step.loss, 4), round(bits, 4)))
            yield TrainingProgress(step.step, trainer.plan.steps, step.loss, bits, left)
            told = now
    if trainer.step < trainer.plan.steps:
        trainer.save(work)
        raise Cancelled


def _keep_general(model: LanguageModel, before: dict[str, Tensor], trainer: Trainer, general: list[Tensor]) -> float:
    """Load the learned weights into ``model``, held so near to those before that general English stays."""
    assert trainer.best_weights is not None, "measured before the first step"
    learned = {name: tensor.cpu() for name, tensor in trainer.best_weights.items()}
    before = {name: tensor.cpu() for name, tensor in before.items()}
    return keep_general(
        model.cpu(),
        before,
        learned,
        own=lambda: bits_per_token(model, trainer.held_out, trainer.precision),
        general=lambda: bits_per_token(model, general, trainer.precision),
    )


def _rehearsal(tokenizer: Tokenizer, tokens: int) -> tuple[list[Tensor], list[Tensor]]:
    """General scripts to rehearse, about ``tokens`` of them, and some kept aside to measure forgetting."""
    documents: list[Tensor] = []
    for script in read_rehearsal(resources_dir() / FILE):
        documents.append(torch.tensor(list(encode_script(tokenizer, script)), dtype=torch.int32))
        if sum(map(len, documents)) > tokens + 5_000 * KEPT_ASIDE:
            break
    return documents[KEPT_ASIDE:] or documents, [document.long() for document in documents[:KEPT_ASIDE]]


def _per_character(bits_per_token: float, own: OwnText) -> float:
    tokens = sum(len(document) - 1 for document in own.held_out)
    return bits_per_token * tokens / max(1, own.held_out_characters)


def _manifest(
    request: TrainingRequest,
    base: Checkpoint,
    own: OwnText,
    result: TrainingResult,
    general: tuple[float, float],
    curve: list[tuple[int, float, float]],
) -> dict[str, object]:
    effort = EFFORTS[request.effort]
    return {
        "name": request.name,
        "parent": base.manifest.get("name"),
        "created": time.strftime("%Y-%m-%dT%H:%M:%S"),
        "effort": request.effort,
        "words": own.words,
        "scripts": own.scripts,
        "words_found": own.words_found,
        "column": request.column,
        "files": [_script_facts(report, request.consent) for report in own.reports],
        "inherited": [*base.manifest.get("files", []), *base.manifest.get("inherited", [])],
        "program": __version__,
        "licence_of_base": base.manifest.get("licence", ""),
        "sources_of_base": base.manifest.get("sources", base.manifest.get("sources_of_base", [])),
        "learning_rate": effort.learning_rate,
        "rehearsal_share": 1 - effort.own_share,
        "seed": SEED,
        "steps": steps_for(effort, own.tokens),
        "curve": curve,
        "bits_before": round(result.bits_before, 4),
        "bits_after": round(result.bits_after, 4),
        "general_bits_per_token_before": round(general[0], 4),
        "general_bits_per_token_after": round(general[1], 4),
        "seconds": round(result.seconds, 1),
    }


def _script_facts(report: SourceReport, consent: str) -> dict[str, object]:
    """One script as the manifest names it (suggestions-ux.md section 12)."""
    return {
        "path": report.path,
        "title": report.title,
        "sha256": report.sha256,
        "words": report.words,
        "elements": report.elements,
        "draft_group": report.group,
        "weight": report.weight,
        "consent": consent,
        "problem": report.problem,
    }


def _write(checkpoint: Checkpoint, folder: Path, parent: Path, texts: tuple[Script, ...]) -> None:
    """Write the folder, guard included, read it back and ask it for a suggestion: what cannot suggest is no model."""
    partial = folder.with_name(folder.name + ".partial")
    shutil.rmtree(partial, ignore_errors=True)
    save_checkpoint(checkpoint, partial)
    add_own_guard(partial, parent, texts)
    trial = Suggester(load_checkpoint(partial))
    trial.suggest(SuggestionRequest(0, (Paragraph("character", "NORA"),), "dialogue", "I "))
    shutil.rmtree(folder, ignore_errors=True)
    partial.rename(folder)


def _forget_state(work: Path) -> None:
    for leftover in ("training.safetensors", "training.partial"):
        (work / leftover).unlink(missing_ok=True)
