"""Which words of a script are asked about, in which form, and which are names of its own."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screenwriter.screenplay.elements import Element, ElementKind
from screenwriter.screenplay.spelling_words import ScriptNames, find_words, read_words, sentence_around, with_word

ACTION, CUE, HEADING = ElementKind.ACTION, ElementKind.CHARACTER, ElementKind.SCENE_HEADING


def asked(text, kind=ACTION):
    return [word.asked for word in find_words(Element(kind, text))]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Teh dog.", ["Teh", "dog"]),
        ("Nora's boys' toys", ["Nora", "boys", "toys"]),
        ("She’s goin’ home", ["She", "going", "home"]),
        ("GOIN' HOME", ["GOING", "HOME"]),
        ("don't half-lit and/or", ["don't", "half", "lit", "and", "or"]),
        ("'quoted' “so” ‘too’", ["quoted", "so", "too"]),
        ("get 'em", ["get", "'em"]),
        ("3D, 10th, B2, 1950s", []),
        ("www.a.com http://x.y/z me@x.org notes.txt C:\\dir /usr/bin", []),
        ("Nooo! Shhhh", []),
        ("И тут 你好", []),
        ("a I b.g.", []),
        ("well...okay", ["well", "okay"]),
    ],
)
def test_words_as_they_are_looked_up(text, words):
    assert asked(text) == words


@pytest.mark.parametrize("kind", [CUE, HEADING, ElementKind.BONEYARD])
def test_cues_headings_and_cut_text_are_not_asked_about(kind):
    assert asked("ZORBLATT", kind) == []


def names(*elements):
    known = ScriptNames()
    known.add(read_words(Element(kind, text)) for kind, text in elements)
    return known


def test_cast_and_places_are_known_with_a_capital_only():
    known = names((CUE, "ZORBLATT (V.O.)"), (HEADING, "INT. QUILLO MILL - DAY"))
    assert known.has("Zorblatt") and known.has("ZORBLATT") and known.has("Quillo")
    assert not known.has("zorblatt") and not known.has("Quilla")
    assert known.sure() == ["DAY", "INT", "MILL", "QUILLO", "ZORBLATT"]


def test_a_name_met_twice_inside_sentences_or_introduced_in_capitals_is_known():
    assert names((ACTION, "ZORBLATT, 40, enters."), (ACTION, "Zorblatt sits.")).has("Zorblatt")
    assert names((ACTION, "He sees Zorblatt."), (ACTION, "She likes Zorblatt's hat.")).has("Zorblatt")


@pytest.mark.parametrize("text", ["HINE PAKI, 46, drives.", "HINE PAKI (46) drives.", "A man, HINE O'PAKI-NUI, 46."])
def test_who_is_introduced_with_an_age_is_known(text):
    known = names((ACTION, text))
    assert known.has("Hine") and (known.has("Paki") or known.has("O'Paki"))
    assert not names((ACTION, "He runs, 46 steps. CRAHS.")).has("CRAHS")


def test_a_slip_is_no_name_because_it_begins_two_sentences_or_stands_once_in_capitals():
    assert not names((ACTION, "Teh dog. Teh cat."), (ACTION, "“Teh end.”")).has("Teh")
    assert not names((ACTION, "A CRAHS outside.")).has("CRAHS")


def test_names_go_with_the_elements_that_gave_them():
    known = names((CUE, "ZORBLATT"))
    known.remove([read_words(Element(CUE, "ZORBLATT"))])
    assert not known.has("Zorblatt") and known.sure() == []


@given(st.text(alphabet=st.characters(codec="utf-8")), st.sampled_from(list(ElementKind)))
def test_words_lie_in_the_text_in_order(text, kind):
    end = 0
    for word in find_words(Element(kind, text)):
        assert end <= word.start < word.end <= len(text)
        assert text[word.start : word.end].strip() == text[word.start : word.end]
        end = word.end


@given(st.text(), st.integers(0, 200), st.integers(0, 20))
def test_the_words_around_hold_the_word_where_they_say(text, start, length):
    start, end = min(start, len(text)), min(start + length, len(text))
    shown, at = sentence_around(text, start, end)
    assert shown[at : at + end - start] == text[start:end].replace("\n", " ")
    assert "\n" not in shown and len(shown) <= end - start + 130


def test_a_possessive_stays_when_its_word_is_corrected():
    assert with_word("Zorb's hat", 0, 6, "Zarb") == "Zarb's"
    assert with_word("Zorb's hat", 0, 6, "Zarb's") == "Zarb's"
    assert with_word("teh hat", 0, 3, "the") == "the"
