"""What is kept of learned weights, so that general English stays."""

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from screenwriter.engine.forgetting_limit import MOST_FORGOTTEN, keep_general, load_mean


class Line(torch.nn.Module):
    """One weight: 0 before learning, 1 learned; ``forgets`` says how much general English loses at 1."""

    def __init__(self, forgets: float, best: float = 1.0) -> None:
        super().__init__()
        self.weight = torch.nn.Parameter(torch.zeros(1))
        self.forgets, self.best = forgets, best

    def general(self) -> float:
        return 5.0 * (1 + self.forgets * self.weight.item() ** 2)

    def own(self) -> float:
        return 6.0 + (self.weight.item() - self.best) ** 2


def kept(line: Line) -> float:
    before, learned = {"weight": torch.zeros(1)}, {"weight": torch.ones(1)}
    share = keep_general(line, before, learned, line.own, line.general)
    assert line.weight.item() == pytest.approx(share)
    return share


@given(st.floats(0.0, 0.3), st.floats(0.0, 2.0))
def test_general_english_loses_at_most_the_limit(forgets, best):
    line = Line(forgets, best)
    kept(line)
    assert line.general() <= 5.0 * (1 + MOST_FORGOTTEN) + 1e-6


def test_all_is_kept_where_little_is_forgotten():
    assert kept(Line(0.01)) == 1.0


def test_less_is_kept_where_that_suits_the_writers_pages_better():
    assert kept(Line(0.0, best=0.7)) == pytest.approx(0.7)


def test_where_everything_forgets_too_much_the_least_is_kept():
    assert kept(Line(5.0)) == pytest.approx(0.25)


def test_a_mean_of_weights_is_exact_at_its_ends():
    line = Line(0.0)
    before, learned = {"weight": torch.tensor([0.1])}, {"weight": torch.tensor([0.7])}
    for share, end in ((0.0, before), (1.0, learned)):
        load_mean(line, before, learned, share)
        assert torch.equal(line.weight.data, end["weight"])
