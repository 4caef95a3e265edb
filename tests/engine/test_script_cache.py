import math

import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from screenwriter.engine import script_cache
from screenwriter.engine.script_cache import ScriptCache
from screenwriter.engine.voices import NOBODY


def uniform(rows: int, size: int = 20) -> torch.Tensor:
    return torch.full((rows, size), -math.log(size))


def filled(places: int, width: int = 4) -> ScriptCache:
    cache = ScriptCache(width)
    generator = torch.Generator().manual_seed(places)
    cache.add(torch.randn((places, width), generator=generator), torch.randint(0, 20, (places,), generator=generator))
    return cache


@settings(deadline=None, max_examples=30)
@given(st.integers(0, 900), st.integers(1, 5))
def test_the_mixture_is_a_distribution(places, rows):
    mixed = filled(places).mixed_with(uniform(rows), torch.randn((rows, 4)))
    assert mixed.exp().sum(-1).allclose(torch.ones(rows), atol=1e-4)


def test_what_followed_a_like_place_becomes_likelier():
    cache = ScriptCache(2)
    like, unlike = torch.tensor([[9.0, 0.0]]), torch.tensor([[-9.0, 0.0]])
    cache.add(like.repeat(20, 1), torch.full((20,), 7))
    cache.add(unlike.repeat(20, 1), torch.full((20,), 3))
    mixed = cache.mixed_with(uniform(1), like)[0].exp()
    assert mixed[7] > 0.05 + script_cache.SHARE / 2 > mixed[3]


def test_a_few_places_say_nothing_yet():
    cache = filled(script_cache.LEAST_PLACES - 1)
    assert cache.mixed_with(uniform(1), torch.randn((1, 4))).equal(uniform(1))


def test_places_cut_off_are_forgotten():
    kept, cut = filled(40), filled(40)
    cut.add(torch.ones((700, 4)), torch.full((700,), 5))
    cut.cut(40)
    where = torch.ones((1, 4))
    assert cut.mixed_with(uniform(1), where).equal(kept.mixed_with(uniform(1), where))


def test_what_the_same_character_said_counts_more():
    cache = ScriptCache(2)
    like = torch.tensor([[9.0, 0.0]]).repeat(20, 1)
    kinds = torch.full((20,), 5)
    cache.add(like, torch.full((20,), 7), kinds, torch.full((20,), 0))
    cache.add(like, torch.full((20,), 3), kinds, torch.full((20,), 1))
    where = like[:1], kinds[:1]
    tokens, of_the_second = cache.probabilities(*where, torch.tensor([1]))
    _, of_the_first = cache.probabilities(*where, torch.tensor([0]))
    _, of_nobody = cache.probabilities(*where, torch.tensor([NOBODY]))
    assert tokens.tolist() == [3, 7]
    assert of_the_second[0, 0] > 1.9 * of_the_second[0, 1]
    assert of_the_first[0, 1] > 1.9 * of_the_first[0, 0]
    assert of_nobody[0, 0] == of_nobody[0, 1]


def test_what_stood_in_the_same_kind_of_paragraph_counts_more():
    cache = ScriptCache(2)
    like = torch.tensor([[9.0, 0.0]]).repeat(20, 1)
    cache.add(like, torch.full((20,), 7), torch.full((20,), 2))
    cache.add(like, torch.full((20,), 3), torch.full((20,), 5))
    _, found = cache.probabilities(like[:2], torch.tensor([2, 5]))
    assert found[0, 1] > 1.9 * found[0, 0]
    assert found[1, 0] > 1.9 * found[1, 1]
