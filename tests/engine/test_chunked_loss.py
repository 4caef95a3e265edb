import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch.nn import functional

from screenwriter.engine import chunked_loss
from screenwriter.engine.chunked_loss import ROWS, chunked_cross_entropy

WIDTH, WORDS = 12, 37


def drawn(rows: int, seed: int, dtype: torch.dtype) -> tuple[torch.Tensor, ...]:
    generator = torch.Generator().manual_seed(seed)
    features = torch.randn(rows, WIDTH, generator=generator).to(dtype)
    weight, bias = torch.randn(WORDS, WIDTH, generator=generator), torch.randn(WORDS, generator=generator)
    targets = torch.randint(0, WORDS, (rows,), generator=generator)
    return features.requires_grad_(), weight.requires_grad_(), bias.requires_grad_(), targets


def loss_and_gradients(loss, parts) -> list[torch.Tensor]:
    learned = [part.detach().clone().requires_grad_() for part in parts[:3]]
    found = loss(*learned, parts[3])
    found.backward()
    return [found.detach(), *(part.grad for part in learned)]


def whole(features, weight, bias, targets):
    return functional.cross_entropy(functional.linear(features.float(), weight, bias), targets)


counts = st.one_of(st.integers(1, 60), st.sampled_from([ROWS - 1, ROWS, ROWS + 1, 3 * ROWS, 2 * ROWS + 77]))


@settings(max_examples=25, deadline=None)
@given(rows=counts, seed=st.integers(0, 1000))
def test_it_is_cross_entropy_to_float_precision(rows, seed):
    parts = drawn(rows, seed, torch.float32)
    for found, wanted in zip(
        loss_and_gradients(chunked_cross_entropy, parts), loss_and_gradients(whole, parts), strict=True
    ):
        assert found.dtype == wanted.dtype
        torch.testing.assert_close(found, wanted, rtol=1e-4, atol=1e-6)


@settings(max_examples=15, deadline=None)
@given(rows=counts, seed=st.integers(0, 1000))
def test_bfloat16_features_give_about_the_same(rows, seed):
    parts = drawn(rows, seed, torch.bfloat16)
    for found, wanted in zip(
        loss_and_gradients(chunked_cross_entropy, parts), loss_and_gradients(whole, parts), strict=True
    ):
        assert found.dtype == wanted.dtype
        largest = wanted.float().abs().max()
        assert (found.float() - wanted.float()).abs().max() <= 0.03 * largest


def test_a_scaled_loss_has_scaled_gradients():
    parts = drawn(30, 1, torch.float32)
    once = loss_and_gradients(chunked_cross_entropy, parts)
    thrice = loss_and_gradients(lambda *given: 3 * chunked_cross_entropy(*given), parts)
    for small, large in zip(once, thrice, strict=True):
        torch.testing.assert_close(3 * small, large)


@pytest.mark.parametrize("rows", [1, 7])
def test_the_size_of_a_chunk_changes_nothing(monkeypatch, rows):
    parts = drawn(50, 2, torch.float32)
    wanted = loss_and_gradients(chunked_cross_entropy, parts)
    monkeypatch.setattr(chunked_loss, "ROWS", rows)
    for found, expected in zip(loss_and_gradients(chunked_cross_entropy, parts), wanted, strict=True):
        torch.testing.assert_close(found, expected, rtol=1e-4, atol=1e-6)
