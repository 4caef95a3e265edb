import math
from collections import Counter, defaultdict

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from screenwriter.engine.kneser_ney import count
from screenwriter.engine.ngram_pruning import prune
from screenwriter.engine.ngrams import LEVELS, NgramError, NgramModel, load_ngrams, save_ngrams

VOCABULARY, DOCUMENT = 12, 0

TEXTS = st.lists(st.lists(st.integers(1, VOCABULARY - 2), max_size=40), min_size=1, max_size=4).map(
    lambda documents: [token for document in documents for token in (DOCUMENT, *document)]
)
CONTEXTS = st.lists(st.lists(st.integers(0, VOCABULARY - 1), max_size=5), min_size=1, max_size=4)


def model_of(text: list[int], length: int = 4, most: int | None = None, least_worth: float = -math.inf) -> NgramModel:
    return prune(count(np.array(text), VOCABULARY, DOCUMENT, length), most, least_worth)


class Plain:
    """The same smoothing written down with dictionaries, one n-gram at a time."""

    def __init__(self, text: list[int], length: int) -> None:
        grams = [Counter() for _ in range(length + 1)]
        for end in range(len(text)):
            for n in range(1, length + 1):
                gram = tuple(text[end - n + 1 : end + 1]) if end - n + 1 >= 0 else ()
                if gram and DOCUMENT not in gram[1:]:
                    grams[n][gram] += 1
        before = [defaultdict(set) for _ in range(length + 1)]
        for n in range(2, length + 1):
            for gram in grams[n]:
                before[n - 1][gram[1:]].add(gram[0])
        self.counts = [Counter() for _ in range(length + 1)]
        for n in range(1, length + 1):
            for gram, times in grams[n].items():
                is_first = gram[0] == DOCUMENT and n > 1
                self.counts[n][gram] = times if n == length or is_first else len(before[n][gram])
        self.length = length

    def discount(self, n: int, times: int) -> float:
        having = [max(1, sum(1 for c in self.counts[n].values() if c == k)) for k in (1, 2, 3, 4)]
        y = having[0] / (having[0] + 2 * having[1])
        taken = [0.0] + [k - (k + 1) * y * having[k] / having[k - 1] for k in (1, 2, 3)]
        return min(max(taken[min(times, 3)], 0.0), min(times, 3))

    def chance(self, context: tuple[int, ...], token: int) -> float:
        n = len(context) + 1
        followers = {gram: c for gram, c in self.counts[n].items() if gram[:-1] == context}
        total = sum(followers.values())
        if n == 1:
            spare = 1 - sum(c - self.discount(1, c) for c in followers.values()) / max(1, total)
            own = followers.get((token,), 0)
            return (own - self.discount(1, own)) / max(1, total) + spare / VOCABULARY
        lower = self.chance(context[1:], token)
        if not total:
            return lower
        own = followers.get((*context, token), 0)
        left = sum(self.discount(n, c) for c in followers.values()) / total
        return (own - self.discount(n, own)) / total + left * lower


@settings(deadline=None, max_examples=40)
@given(TEXTS, st.integers(2, 4), CONTEXTS)
def test_an_unpruned_model_says_what_the_definition_says(text, length, contexts):
    plain, model = Plain(text, length), model_of(text, length)
    step = float(LEVELS[1] / LEVELS[0] - 1)  # the file's precision, once for each length
    for context, row in zip(contexts, model.over(contexts).probabilities.tolist(), strict=True):
        tail = tuple(context[-(length - 1) :])
        if DOCUMENT in tail[1:]:
            continue  # no text has it
        wanted = [plain.chance(tail, token) for token in range(VOCABULARY)]
        assert row == pytest.approx(wanted, rel=length * step, abs=0.01)


@settings(deadline=None, max_examples=60)
@given(TEXTS, CONTEXTS, st.integers(0, 60), st.integers(1, 3))
def test_chances_sum_to_one_however_much_is_pruned(text, contexts, most, shortest):
    model = model_of(text, most=most, least_worth=0.0)
    lower = torch.softmax(torch.randn((len(contexts), VOCABULARY)), -1)
    for opinions in (model.over(contexts), model.over(contexts, lower, shortest)):
        assert opinions.probabilities.sum(-1).tolist() == pytest.approx([1.0] * len(contexts), abs=1e-4)
        assert (opinions.probabilities >= 0).all()
    unknown = [row for row, matched in enumerate(opinions.matched) if not matched]
    assert opinions.probabilities[unknown].equal(lower[unknown]), "who knows nothing leaves the odds as they are"


@given(TEXTS, st.integers(0, 60))
@settings(deadline=None, max_examples=40)
def test_no_more_is_kept_than_asked_for(text, most):
    assert model_of(text, most=most).size <= most


def test_what_is_said_often_outlives_what_is_said_once():
    text = [DOCUMENT, *([1, 2, 3] * 20), 4, 5, 6, 7, 8, 9, 1, 9, 2]
    small = model_of(text, most=6)
    assert small.over([[1, 2]]).probabilities[0].argmax() == 3
    assert small.size < model_of(text).size


@settings(deadline=None, max_examples=30)
@given(TEXTS, CONTEXTS)
def test_a_kept_file_says_the_same(tmp_path_factory, text, contexts):
    path = tmp_path_factory.mktemp("ngrams") / "ngrams.safetensors"
    model = model_of(text, most=40)
    model.trust = 0.25
    save_ngrams(model, path)
    again = load_ngrams(path, VOCABULARY)
    assert again.over(contexts).probabilities.equal(model.over(contexts).probabilities)
    assert again.trust == 0.25


@pytest.fixture(scope="module")
def whole(tmp_path_factory) -> bytes:
    path = tmp_path_factory.mktemp("whole") / "n"
    save_ngrams(model_of([DOCUMENT, *range(1, 9), *range(1, 9), 3, 3, 5]), path)
    return path.read_bytes()


@given(data=st.data())
@settings(deadline=None, max_examples=60)
def test_a_damaged_file_is_refused_or_still_a_distribution(tmp_path_factory, whole, data):
    path = tmp_path_factory.mktemp("damaged") / "n"
    cut = data.draw(st.integers(0, len(whole) - 1))
    path.write_bytes(whole[:cut])
    with pytest.raises(NgramError):
        load_ngrams(path, VOCABULARY)
    flipped = bytearray(whole)
    flipped[cut] ^= 1 << data.draw(st.integers(0, 7))
    path.write_bytes(flipped)
    try:
        model = load_ngrams(path, VOCABULARY)
    except NgramError:
        return
    sums = model.over([[3], [1, 2, 3], [5, 5, 5, 5]]).probabilities.sum(-1)
    assert sums.tolist() == pytest.approx([1.0] * 3, abs=2e-3)


def test_a_file_of_another_vocabulary_is_refused(tmp_path, whole):
    (tmp_path / "n").write_bytes(whole)
    with pytest.raises(NgramError):
        load_ngrams(tmp_path / "n", VOCABULARY + 1)


def test_ids_that_do_not_fit_are_refused():
    with pytest.raises(ValueError):
        count(np.array([0, 1]), 9000, 0)
