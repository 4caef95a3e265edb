import math
from dataclasses import replace

import torch

from screenwriter.engine.model import LanguageModel, ModelConfig, kinds_of
from screenwriter.engine.script_encoding import encode_script
from screenwriter.engine.tokenizer import Symbol
from screenwriter.engine.training import Trainer, TrainingPlan, document_nats, learning_rate_at

from .conftest import SCENE

PLAN = TrainingPlan(steps=12, streams=2, window=16, learning_rate=5e-3, warm_up=2, measure_every=4)


def trainer(tokenizer, plan=PLAN) -> Trainer:
    torch.manual_seed(1)
    model = LanguageModel(ModelConfig(tokenizer.size, tokenizer.pieces, embedding=24, hidden=32, dropout=0.2))
    tokens = torch.tensor(list(encode_script(tokenizer, SCENE)))
    made = Trainer(model, plan, lambda epoch: tokens.roll(epoch), [tokens])
    made.precision = torch.float32  # the same arithmetic on every machine
    return made


def test_learning_lowers_the_held_out_bits_and_keeps_the_best_weights(tokenizer):
    run = trainer(tokenizer)
    before = run.measure()
    measured = [step.held_out_bits for step in run.run() if step.held_out_bits is not None]
    assert len(measured) == 3
    assert run.best_bits == min([before, *measured]) < before
    run.model.load_state_dict(run.best_weights)
    assert math.isclose(run.measure(), run.best_bits, rel_tol=1e-6)


def test_a_resumed_training_ends_where_an_uninterrupted_one_does(tokenizer, tmp_path):
    whole = trainer(tokenizer)
    losses = [step.loss for step in whole.run()]
    first = trainer(tokenizer)
    for step in first.run(lambda: first.step >= 5):
        last = step.step
    first.save(tmp_path)
    second = trainer(tokenizer)
    assert second.load(tmp_path) and second.step == last == 5
    steps = list(second.run())
    assert [step.step for step in steps] == list(range(6, 13)) and len(losses) == 12
    for name, tensor in whole.model.state_dict().items():
        assert torch.allclose(second.model.state_dict()[name], tensor, atol=1e-6), name
    assert math.isclose(second.best_bits, whole.best_bits, rel_tol=1e-6)


def test_nothing_to_resume_is_said(tokenizer, tmp_path):
    assert trainer(tokenizer).load(tmp_path) is False


def test_cancelling_stops_before_the_next_step(tokenizer):
    run = trainer(tokenizer)
    steps = list(run.run(lambda: run.step >= 3))
    assert [step.step for step in steps] == [1, 2, 3]


def test_the_learning_rate_rises_then_falls_to_a_twentieth():
    rates = [learning_rate_at(step, PLAN) for step in range(PLAN.steps + 1)]
    assert rates[0] < rates[1] == max(rates) == PLAN.learning_rate
    assert math.isclose(rates[-1], PLAN.learning_rate / 20, rel_tol=1e-9)


def test_documents_are_measured_alone_whoever_stands_beside_them(tokenizer, tiny):
    long = torch.tensor(list(encode_script(tokenizer, SCENE)))
    short = long[:20]
    alone = document_nats(tiny.model, [short])[0]
    beside = document_nats(tiny.model, [long, short], window=7)[1]
    assert math.isclose(alone, beside, rel_tol=1e-4)


def test_every_token_knows_the_kind_it_stands_in(tokenizer):
    pieces = tokenizer.pieces
    dialogue, cue = tokenizer.symbol(Symbol.DIALOGUE), tokenizer.symbol(Symbol.FIRST_CUE, 1)
    tokens = torch.tensor([5, dialogue, 5, tokenizer.symbol(Symbol.FIRST_NAME), 6, cue, dialogue])
    assert kinds_of(tokens, pieces).tolist() == [0, 5, 5, 5, 5, 3, 5]


def test_a_training_goes_on_with_another_number_of_streams(tokenizer, tmp_path):
    first = trainer(tokenizer)
    for _ in first.run(lambda: first.step >= 5):
        pass
    first.save(tmp_path)
    wider = trainer(tokenizer, replace(PLAN, streams=4))
    assert wider.load(tmp_path) and wider.step == 5
    assert wider.best_bits == first.best_bits
    for name, tensor in first.model.state_dict().items():
        assert torch.equal(wider.model.state_dict()[name], tensor), name
    states: list[object] = []
    wider.model.register_forward_pre_hook(lambda _, inputs: states.append(inputs[2]))
    steps = list(wider.run())
    assert [step.step for step in steps] == list(range(6, 13))
    assert states[0] is None, "the old streams' state means nothing to the new ones"
    assert all(math.isfinite(step.loss) for step in steps)


def test_the_same_number_of_streams_keeps_their_state(tokenizer, tmp_path):
    first = trainer(tokenizer)
    for _ in first.run(lambda: first.step >= 5):
        pass
    first.save(tmp_path)
    second = trainer(tokenizer)
    second.load(tmp_path)
    states: list[object] = []
    second.model.register_forward_pre_hook(lambda _, inputs: states.append(inputs[2]))
    list(second.run())
    assert states[0] is not None
