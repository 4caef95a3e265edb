"""Connections from one moment to the next left out while training."""

from dataclasses import replace

import pytest
import torch

from screenwriter.engine.model import LanguageModel, ModelConfig

USUAL = ModelConfig(120, 60, embedding=12, hidden=16, layers=2, dropout=0.0)
TOKENS = torch.arange(40).reshape(20, 2) % 60


def features(model: LanguageModel) -> torch.Tensor:
    torch.manual_seed(5)
    return model(TOKENS, TOKENS % 4, None)[0]


@pytest.fixture
def models():
    usual, dropping = LanguageModel(USUAL), LanguageModel(replace(USUAL, weight_drop=0.5))
    dropping.load_state_dict(usual.state_dict())
    return usual, dropping


def test_nothing_is_left_out_of_a_trained_model(models):
    usual, dropping = (model.eval() for model in models)
    assert torch.equal(features(usual), features(dropping))


def test_each_window_leaves_out_others_and_a_seed_the_same(models):
    usual, dropping = (model.train() for model in models)
    first = features(dropping)
    next_window = dropping(TOKENS, TOKENS % 4, None)[0]
    assert not torch.allclose(first, next_window)
    assert torch.equal(first, features(dropping))
    assert not torch.allclose(first, features(usual))


def test_what_was_left_out_learns_nothing_in_this_window(models):
    _, dropping = models
    features(dropping.train()).sum().backward()
    learned = [p.grad for name, p in dropping.lstm.named_parameters() if name.startswith("weight_hh")]
    for gradient in learned:
        assert 0.3 < (gradient == 0).float().mean() < 0.7


def test_the_state_is_carried_on(models):
    _, dropping = models
    _, state = dropping.train()(TOKENS, TOKENS % 4, None)
    _, (hidden, cell) = dropping(TOKENS, TOKENS % 4, state)
    assert hidden.shape == cell.shape == (2, 2, 16)
