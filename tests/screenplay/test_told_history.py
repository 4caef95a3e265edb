"""The history that follows a script tells exactly what the plain rule tells of the whole of it."""

import random

from hypothesis import given, settings
from hypothesis import strategies as st

from screenwriter.screenplay.elements import Element, ElementKind
from screenwriter.screenplay.told_context import told_before
from screenwriter.screenplay.told_history import ToldHistory

K = ElementKind
KINDS = (K.ACTION, K.CHARACTER, K.DIALOGUE, K.NOTE, K.SCENE_HEADING, K.PAGE_BREAK, K.SYNOPSIS)


def script(count: int, seed: int, cast: int) -> list[Element]:
    chance = random.Random(seed)
    names = ["", "NORA (V.O.)", *(f"MAN {number}" for number in range(cast))]
    kinds = [chance.choice(KINDS) for _ in range(count)]
    return [Element(kind, chance.choice(names) if kind is K.CHARACTER else f"{n}") for n, kind in enumerate(kinds)]


@given(st.integers(0, 1800), st.integers(0, 5), st.sampled_from([1, 5, 40]), st.data())
@settings(max_examples=60, deadline=None)
def test_it_tells_what_the_plain_rule_tells_after_any_edits(count, seed, cast, data):
    elements = script(count, seed, cast)
    history = ToldHistory(elements)
    for _ in range(3):
        first = data.draw(st.integers(0, len(elements)))
        removed = data.draw(st.one_of(st.integers(0, min(3, len(elements) - first)), st.just(len(elements) - first)))
        added = script(data.draw(st.sampled_from([0, 1, 2, 700])), seed + 1, cast)
        history.replace(first, removed, added)
        elements[first : first + removed] = added
        for index in {0, first, len(elements), data.draw(st.integers(0, len(elements)))}:
            assert history.told_before(index) == told_before(elements, index)


def test_it_looks_at_a_bounded_number_of_elements():
    elements = script(20_000, 1, 3)
    history = ToldHistory(elements)
    looked = []

    class Watched(Element):
        @property
        def is_printed(self) -> bool:
            looked.append(self)
            return True

    history = ToldHistory([Watched(K.ACTION, "x")] * 20_000)
    looked.clear()
    history.replace(9000, 1, [Watched(K.ACTION, "y")])
    history.told_before(9001)
    assert 0 < len(looked) < 3000
