"""Finding words in elements, and elements with words replaced."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screenwriter.screenplay.elements import Annotation, Element, ElementKind, LockedStart, Revised, Span, Style
from screenwriter.screenplay.text_search import (
    Match,
    Replacement,
    SearchError,
    SearchQuery,
    TextSearch,
    with_replacements,
)

SCRIPT = (
    Element(ElementKind.SCENE_HEADING, "int. mill - day"),
    Element(ElementKind.ACTION, "🎭 The mill. A miller mills."),
    Element(ElementKind.CHARACTER, "Nora (V.O.)"),
    Element(ElementKind.DIALOGUE, "I don’t mill.\nNobody does."),
    Element(ElementKind.NOTE, "mill?"),
    Element(ElementKind.BONEYARD, "the old mill"),
)


def found(text, **options):
    return [
        (m.element, SCRIPT[m.element].text[m.start : m.end])
        for m in TextSearch(SearchQuery(text, **options)).all_matches(SCRIPT)
    ]


@pytest.mark.parametrize(
    ("text", "options", "elements"),
    [
        ("mill", {}, [0, 1, 1, 1, 3, 4]),
        ("mill", {"is_whole_word": True}, [0, 1, 3, 4]),
        ("mill", {"kind": ElementKind.ACTION}, [1, 1, 1]),
        ("mill", {"kind": ElementKind.BONEYARD}, [5]),
        ("MILL", {"is_case_sensitive": True}, [0]),  # as the page shows it
        ("mill", {"is_case_sensitive": True, "kind": ElementKind.SCENE_HEADING}, []),
        ("Nora", {"is_case_sensitive": True}, []),
        ("don't", {}, [3]),
        ("m.ll", {}, []),
        ("m.ll", {"is_regular_expression": True, "is_whole_word": True}, [0, 1, 3, 4]),
        ("^nobody", {"is_regular_expression": True}, [3]),
        ("x*", {"is_regular_expression": True}, []),  # nothing is no match
        ("ill|day", {"is_regular_expression": True, "is_whole_word": True}, [0]),
    ],
)
def test_where_a_query_finds(text, options, elements):
    assert [element for element, _ in found(text, **options)] == elements


def test_offsets_are_code_points():
    assert TextSearch(SearchQuery("the")).all_matches(SCRIPT)[0] == Match(1, 2, 5)


@pytest.mark.parametrize("text", ["(", "*", "(?P<a>b", "a{2,1}", "[b-a]"])
def test_a_wrong_expression_is_told(text):
    with pytest.raises(SearchError):
        TextSearch(SearchQuery(text, is_regular_expression=True))
    TextSearch(SearchQuery(text))


def test_groups_stand_in_the_replacement_of_an_expression_only():
    matches = [Match(3, 2, 7)]
    expression = TextSearch(SearchQuery(r"(d)o(n’t)", is_regular_expression=True))
    assert expression.replacements(SCRIPT[3], matches, r"\2\1") == [Replacement(2, 7, "n’td")]
    assert TextSearch(SearchQuery("don't")).replacements(SCRIPT[3], matches, r"\2") == [Replacement(2, 7, r"\2")]
    with pytest.raises(SearchError):
        expression.check_replacement(r"\3")


def test_emphasis_and_notes_around_a_replacement_stay():
    note = Annotation(6, ElementKind.NOTE, "who?")
    element = Element(
        ElementKind.ACTION, "A grey heron lands.", (Span(2, 6, Style.BOLD), Span(7, 12, Style.ITALIC)), (note,)
    )
    changed = with_replacements(element, [Replacement(7, 12, "stork 🎭")])
    assert changed.text == "A grey stork 🎭 lands."
    assert changed.spans == (Span(2, 6, Style.BOLD), Span(7, 14, Style.ITALIC))
    assert changed.annotations == (note,)
    assert with_replacements(element, [Replacement(2, 12, "it")]).spans == (Span(2, 4, Style.BOLD),)
    assert with_replacements(element, [Replacement(0, 19, "")]).spans == ()


@given(st.text("ab🎭", max_size=12), st.data())
def test_replacing_by_the_same_changes_nothing(text, data):
    offsets = st.integers(0, len(text))
    start, end = sorted((data.draw(offsets), data.draw(offsets)))
    element = Element(
        ElementKind.ACTION,
        text,
        (Span(start, end, Style.BOLD),) if start < end else (),
        (Annotation(data.draw(offsets), ElementKind.NOTE, "n"),),
    )
    matches = TextSearch(SearchQuery("a")).all_matches([element])
    assert with_replacements(element, [Replacement(m.start, m.end, "a") for m in matches]) == element


def test_marks_and_page_starts_stay_with_their_words_when_others_are_replaced():
    element = Element(
        ElementKind.ACTION,
        "Nora rows. Nora sings.",
        revised=(Revised(0, 4, 1), Revised(5, 9, 2), Revised(10, 10, 3), Revised(16, 21, 1)),
        locked_starts=(LockedStart(11, "2"),),
    )
    replaced = with_replacements(element, [Replacement(0, 4, "Ada"), Replacement(11, 15, "Josephine")])
    assert replaced.text == "Ada rows. Josephine sings."
    assert replaced.revised == (Revised(4, 8, 2), Revised(9, 9, 3), Revised(20, 25, 1))
    assert replaced.locked_starts == (LockedStart(10, "2"),)
