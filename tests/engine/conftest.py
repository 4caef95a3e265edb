"""A model small enough to train in a second, on one scene that it learns by heart."""

from pathlib import Path

import pytest
import torch

from screenwriter.engine.checkpoint import Checkpoint, save_checkpoint
from screenwriter.engine.model import LanguageModel, ModelConfig
from screenwriter.engine.script_encoding import encode_script, plain
from screenwriter.engine.tokenizer import Tokenizer
from screenwriter.engine.training import Trainer, TrainingPlan
from screenwriter.messages import Paragraph

SCENE = (
    Paragraph("scene_heading", "INT. BOATHOUSE - NIGHT"),
    Paragraph("action", "Ropes drip from the beams. A lantern hangs over the water."),
    Paragraph("character", "NORA"),
    Paragraph("dialogue", "The ferry was late and I was glad of it."),
    Paragraph("character", "IDRIS"),
    Paragraph("dialogue", "You are never glad of anything, Nora."),
    Paragraph("character", "NORA"),
    Paragraph("parenthetical", "(looking at the lantern)"),
    Paragraph("dialogue", "I was glad of the bread you gave me."),
    Paragraph("character", "IDRIS"),
    Paragraph("dialogue", "That was the last of the bread."),
    Paragraph("action", "Nora lifts the lantern and walks to the end of the pier."),
    Paragraph("transition", "CUT TO:"),
    Paragraph("scene_heading", "EXT. PIER - DAWN"),
    Paragraph("action", "The ferry comes in. Idris stands alone with an empty basket."),
    Paragraph("character", "IDRIS"),
    Paragraph("dialogue", "The ferry was late and nobody was glad of it."),
)


@pytest.fixture(scope="session")
def tokenizer() -> Tokenizer:
    return Tokenizer.train([plain(p.text) for p in SCENE] * 20, 420)


@pytest.fixture(scope="session")
def tiny(tokenizer) -> Checkpoint:
    """A model that knows SCENE by heart."""
    torch.manual_seed(3)
    model = LanguageModel(ModelConfig(tokenizer.size, tokenizer.pieces, embedding=48, hidden=96, dropout=0.0))
    tokens = torch.tensor(list(encode_script(tokenizer, SCENE)))
    plan = TrainingPlan(steps=220, streams=2, window=32, learning_rate=1e-2, warm_up=10, measure_every=110)
    trainer = Trainer(model, plan, lambda epoch: tokens.repeat(2), [tokens])
    for _ in trainer.run():
        pass
    model.load_state_dict(trainer.best_weights)
    return Checkpoint(model.eval(), tokenizer, {"name": "Tiny"})


@pytest.fixture(scope="session")
def tiny_folder(tiny, tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("models") / "tiny"
    save_checkpoint(tiny, folder)
    return folder
