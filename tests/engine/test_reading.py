import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from screenwriter.engine.backend import FloatBackend
from screenwriter.engine.model import kinds_of
from screenwriter.engine.reading import Overtaken, Reading, kinds_of_tokens, shared_length

TOKENS = st.lists(st.integers(0, 129), max_size=60)


@given(TOKENS, TOKENS, TOKENS)
def test_what_two_texts_share_is_found(start, one, other):
    shared = shared_length(start + one, start + other)
    assert shared >= len(start)
    assert (start + one)[:shared] == (start + other)[:shared]
    assert (start + one)[: shared + 1] != (start + other)[: shared + 1] or shared == min(
        len(start + one), len(start + other)
    )


@given(TOKENS, st.integers(0, 60))
def test_kinds_agree_with_those_the_model_learned_by(tokens, start):
    if tokens:
        whole = kinds_of(torch.tensor(tokens), 96).tolist()
        assert kinds_of_tokens(tokens, 96, start) == whole[start:]


def test_going_anywhere_gives_what_reading_afresh_gives(tiny):
    pieces, width = tiny.model.config.pieces, tiny.model.config.embedding
    backend = FloatBackend(tiny.model)
    reading = Reading(backend, pieces, width)
    generator = torch.Generator().manual_seed(1)
    text = torch.randint(0, pieces, (90,), generator=generator).tolist()
    for length, ending in [(90, []), (60, [3, 4]), (61, []), (10, [7] * 50), (80, [1]), (80, [1, 2])]:
        tokens = text[:length] + ending
        fresh = Reading(backend, pieces, width)
        wanted, wanted_state = fresh.go_to(tokens, lambda: False)
        found, state = reading.go_to(tokens, lambda: False)
        assert torch.allclose(found, wanted, atol=1e-5)
        assert torch.allclose(state[1], wanted_state[1], atol=1e-5)
        assert torch.allclose(reading.log_probabilities(found), fresh.log_probabilities(wanted), atol=1e-4)


def test_an_overtaken_reading_goes_on_where_it_was(tiny):
    pieces = tiny.model.config.pieces
    backend = FloatBackend(tiny.model)
    reading = Reading(backend, pieces, tiny.model.config.embedding)
    looks = []

    def after_two() -> bool:
        looks.append(1)
        return len(looks) > 2

    tokens = [5] * 90
    with pytest.raises(Overtaken):
        reading.go_to(tokens, after_two)
    found, _ = reading.go_to(tokens, lambda: False)
    wanted, _ = Reading(backend, pieces, tiny.model.config.embedding).go_to(tokens, lambda: False)
    assert torch.allclose(found, wanted, atol=1e-5)
