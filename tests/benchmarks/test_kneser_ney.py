"""The baseline against the formula of Chen and Goodman written down plainly, with dictionaries."""

from collections import Counter
from dataclasses import dataclass

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from kneser_ney import KneserNey, build

VOCABULARY, DOCUMENT = 9, 8
Gram = tuple[int, ...]


@dataclass
class Plain:
    """Interpolated modified Kneser-Ney, looked up by walking all n-grams."""

    counts: dict[int, dict[Gram, int]]

    @staticmethod
    def of(documents: list[list[int]], length: int) -> "Plain":
        seen = {n: Counter(t for d in documents for t in grams(d, n)) for n in range(1, length + 1)}
        counts: dict[int, dict[Gram, int]] = {length: seen[length]}
        for n in range(1, length):
            before = Counter(longer[1:] for longer in seen[n + 1])  # different tokens that came before
            counts[n] = {
                gram: times if gram[0] == DOCUMENT and n > 1 else before[gram] for gram, times in seen[n].items()
            }
        return Plain(counts)

    def chance(self, context: Gram, token: int) -> float:
        if not context:
            return self._mixed(self.counts[1], (), token, 1 / VOCABULARY)
        return self._mixed(self.counts[len(context) + 1], context, token, self.chance(context[1:], token))

    def _mixed(self, grams: dict[Gram, int], context: Gram, token: int, shorter: float) -> float:
        following = {gram[-1]: times for gram, times in grams.items() if gram[:-1] == context}
        total = sum(following.values())
        if not total:
            return shorter
        taken = self._discounts(grams)
        left = sum(taken[min(times, 3)] for times in following.values())
        own = following.get(token, 0)
        return (own - taken[min(own, 3)] + left * shorter) / total

    @staticmethod
    def _discounts(grams: dict[Gram, int]) -> list[float]:
        n1, n2, n3, n4 = (max(1, sum(count == times for count in grams.values())) for times in (1, 2, 3, 4))
        y = n1 / (n1 + 2 * n2)
        wanted = (1 - 2 * y * n2 / n1, 2 - 3 * y * n3 / n2, 3 - 4 * y * n4 / n3)
        return [0.0, *(min(max(discount, 0.0), times) for times, discount in enumerate(wanted, start=1))]


def grams(document: list[int], n: int) -> list[Gram]:
    return [tuple(document[i : i + n]) for i in range(len(document) - n + 1)]


def built(documents: list[list[int]], length: int) -> KneserNey:
    return build(np.array([token for document in documents for token in document]), VOCABULARY, DOCUMENT, length)


texts = st.lists(st.lists(st.integers(0, 5), min_size=3, max_size=30), min_size=1, max_size=4)


@settings(max_examples=40, deadline=None)
@given(texts=texts, length=st.integers(2, 4), context=st.lists(st.integers(0, 6), max_size=3), starts=st.booleans())
def test_every_chance_is_that_of_the_formula(texts, length, context, starts):
    documents = [[DOCUMENT, *text] for text in texts]
    context = ([DOCUMENT] if starts else []) + context
    found = built(documents, length).probabilities(context)
    plain = Plain.of(documents, length)
    asked = tuple(context[-(length - 1) :])
    assert found == pytest.approx([plain.chance(asked, token) for token in range(VOCABULARY)], abs=2e-6)
    assert found.sum() == pytest.approx(1, abs=1e-5) and (found > 0).all()


def test_no_gram_reaches_across_the_start_of_a_document():
    model = built([[DOCUMENT, 1, 2, 3], [DOCUMENT, 4, 5, 6]], 3)
    assert model.probabilities([2, 3]) == pytest.approx(model.unigrams), "nothing came after 3"
    assert model.probabilities([3, DOCUMENT])[4] == pytest.approx(model.probabilities([DOCUMENT])[4])


def test_what_is_saved_is_what_is_loaded(tmp_path):
    model = built([[DOCUMENT, 1, 2, 3, 1, 2, 4]], 3)
    model.save(tmp_path / "deep" / "model.npz")
    again = KneserNey.load(tmp_path / "deep" / "model.npz")
    assert (again.probabilities([1, 2]) == model.probabilities([1, 2])).all()


def test_bits_of_a_document_are_those_of_its_tokens_after_the_first():
    model = built([[DOCUMENT, 1, 2, 3, 1, 2, 4]], 3)
    wanted = -np.log2(model.probabilities([DOCUMENT])[1]) - np.log2(model.probabilities([DOCUMENT, 1])[2])
    assert model.bits([DOCUMENT, 1, 2]) == pytest.approx(wanted, rel=1e-5)


def test_more_ids_than_fit_are_refused():
    with pytest.raises(ValueError, match="do not fit"):
        build(np.array([DOCUMENT, 1]), 9000, DOCUMENT)
