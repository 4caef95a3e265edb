"""A model as a folder: safetensors weights, JSON sizes, the vocabulary, a manifest. No pickle, so loading runs no code.

model.safetensors   weights as float16
config.json         ModelConfig
tokenizer.model     sentencepiece
manifest.json       name, parent, sources, figures (suggestions-ux.md section 12)

and where there are such: ngrams.safetensors (of the general text), own_ngrams.safetensors (of the writer's scripts).
"""

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file, save

from screenwriter.engine.model import LanguageModel, ModelConfig
from screenwriter.engine.ngrams import NgramError, NgramModel, load_ngrams, save_ngrams
from screenwriter.engine.tokenizer import Tokenizer
from screenwriter.storage.model_folder import NGRAMS, OWN_NGRAMS

FILES = ("model.safetensors", "config.json", "tokenizer.model", "manifest.json")


class CheckpointError(Exception):
    """A model folder that cannot be loaded: ``folder`` and ``reason`` say which and why."""

    def __init__(self, folder: Path, reason: str) -> None:
        super().__init__(f"{folder}: {reason}")
        self.folder = folder
        self.reason = reason


@dataclass(frozen=True)
class Checkpoint:
    """A loaded model with everything needed to use it."""

    model: LanguageModel
    tokenizer: Tokenizer
    manifest: dict[str, Any]
    folder: Path | None = None
    ngrams: NgramModel | None = None
    own_ngrams: NgramModel | None = None


def save_checkpoint(checkpoint: Checkpoint, folder: Path) -> None:
    """Write all files into ``folder`` (made if missing). OSError passes through; the caller renames a whole folder."""
    folder.mkdir(parents=True, exist_ok=True)
    weights = {
        name: tensor.detach().to(torch.float16).contiguous() for name, tensor in checkpoint.model.state_dict().items()
    }
    (folder / FILES[0]).write_bytes(save(weights))  # not save_file: a full disk must be an OSError
    (folder / FILES[1]).write_text(json.dumps(asdict(checkpoint.model.config), indent=1), "utf-8")
    checkpoint.tokenizer.save(folder / FILES[2])
    (folder / FILES[3]).write_text(json.dumps(checkpoint.manifest, indent=1, ensure_ascii=False), "utf-8")
    for name, ngrams in ((NGRAMS, checkpoint.ngrams), (OWN_NGRAMS, checkpoint.own_ngrams)):
        if ngrams is not None:
            save_ngrams(ngrams, folder / name)


def load_checkpoint(folder: Path) -> Checkpoint:
    """Read a model folder; weights come back as float32, in evaluation mode.

    Raises:
        CheckpointError: a file is missing or damaged, or they do not belong together.
    """
    for name in FILES:
        if not (folder / name).is_file():
            raise CheckpointError(folder, f"{name} is missing")
    try:
        config = ModelConfig(**json.loads((folder / FILES[1]).read_text("utf-8")))
        manifest = json.loads((folder / FILES[3]).read_text("utf-8"))
        tokenizer = Tokenizer.load(folder / FILES[2])
        weights = load_file(folder / FILES[0])
        if tokenizer.size != config.vocabulary or tokenizer.pieces != config.pieces:
            raise CheckpointError(folder, "vocabulary and weights do not belong together")
        model = LanguageModel(config)
        model.load_state_dict({name: tensor.float() for name, tensor in weights.items()})
        ngrams, own_ngrams = (_ngrams(folder / name, config.vocabulary) for name in (NGRAMS, OWN_NGRAMS))
    except (OSError, ValueError, TypeError, RuntimeError, SafetensorError, NgramError) as error:
        raise CheckpointError(folder, str(error)) from error
    if not all(torch.isfinite(parameter).all() for parameter in model.parameters()):
        raise CheckpointError(folder, "weights are not numbers")
    return Checkpoint(model.eval(), tokenizer, manifest, folder, ngrams, own_ngrams)


def _ngrams(path: Path, vocabulary: int) -> NgramModel | None:
    return load_ngrams(path, vocabulary) if path.is_file() else None
