"""Two processes that share the streams learn what one process learns from all of them."""

import pytest
import torch
from torch import distributed, multiprocessing

from screenwriter.engine.model import LanguageModel, ModelConfig
from screenwriter.engine.training import Trainer, TrainingPlan

PLAN = TrainingPlan(steps=4, streams=4, window=8, learning_rate=5e-3, warm_up=1, measure_every=2)


def trained() -> Trainer:
    torch.manual_seed(1)
    model = LanguageModel(ModelConfig(vocabulary=128, pieces=90, embedding=16, hidden=24, dropout=0.0))
    tokens = torch.randint(0, 120, (400,), generator=torch.Generator().manual_seed(2))
    trainer = Trainer(model, PLAN, lambda epoch: tokens, [tokens[:60]])
    trainer.precision = torch.float32
    for _ in trainer.run():
        pass
    return trainer


def one_of_two(rank: int, folder: str) -> None:
    distributed.init_process_group("gloo", f"file://{folder}/meet", rank=rank, world_size=2)
    trainer = trained()
    if rank == 0:
        torch.save(trainer.model.state_dict(), f"{folder}/weights.pt")
    distributed.destroy_process_group()


@pytest.mark.slow
def test_two_processes_learn_what_one_does(tmp_path):
    multiprocessing.spawn(one_of_two, (str(tmp_path),), nprocs=2)
    together = torch.load(tmp_path / "weights.pt", weights_only=True)
    alone = trained().model.state_dict()
    assert together.keys() == alone.keys()
    for name, tensor in alone.items():
        assert torch.allclose(together[name], tensor, atol=1e-5), name
