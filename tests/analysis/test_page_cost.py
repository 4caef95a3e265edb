"""The rule that prices words in lines and pages: it must be right by the paginator."""

import pytest

from screenwriter.analysis.hints import RULES, find_hints
from screenwriter.analysis.hints.finder import HintFinder
from screenwriter.analysis.hints.page_cost import letters_to_cut
from screenwriter.messages import Paragraph
from screenwriter.screenplay.elements import Element, ElementKind
from screenwriter.screenplay.pagination import paginate
from screenwriter.screenplay.wrapping import wrap

_LONE_WORD = "The harbour lies flat and grey under a lid of low, thin cloud."  # 62 letters: "cloud." goes over
_FITS = "The harbour lies flat and grey under a lid of low, wet cloud."


def _scene(lone_words: int, one_line: int) -> list[Paragraph]:
    """A scene of action: paragraphs whose last word stands alone, then paragraphs of one line."""
    heading = Paragraph("scene_heading", "EXT. HARBOUR - DAY")
    return [heading, *[Paragraph("action", _LONE_WORD)] * lone_words, *[Paragraph("action", _FITS)] * one_line]


def _last_page(paragraphs: list[Paragraph]) -> int:
    return paginate([Element(ElementKind(p.kind), p.text) for p in paragraphs]).page_count


def _marked(paragraphs: list[Paragraph]) -> list[tuple[int, str]]:
    hints = [hint for hint in find_hints(paragraphs) if hint.rule == "page_cost"]
    return [(hint.paragraph, paragraphs[hint.paragraph].text[hint.start : hint.end]) for hint in hints]


def _just_over(lone_words: int) -> list[Paragraph]:
    """The shortest such scene that needs two pages."""
    return next(scene for n in range(60) if _last_page(scene := _scene(lone_words, n)) == 2)


def test_the_marked_words_are_those_whose_cut_saves_the_page():
    paragraphs = _just_over(lone_words=3)
    marked = _marked(paragraphs)
    assert marked
    assert {word for _, word in marked} == {"cloud."}
    for index, word in marked:
        paragraphs[index] = Paragraph("action", paragraphs[index].text.removesuffix(word).rstrip())
    assert _last_page(paragraphs) == 1


def test_the_reason_tells_how_many_letters_and_how_many_such_cuts():
    paragraphs = _just_over(lone_words=3)
    hints = [hint for hint in find_hints(paragraphs) if hint.rule == "page_cost"]
    count = {2: "two such cuts bring", 3: "three such cuts bring"}[len(hints)]
    assert all(
        f"one line less; {count} the scene to one page less, its end from page 2 to page 1" in h.message for h in hints
    )


@pytest.mark.parametrize(
    "text",
    [
        _LONE_WORD,
        "Harun folds the last of the sheets and lays it on the others there.",
        "Pip walks the ledge with his arms held out like a man on a rope.",
        "The driver leans across and opens the door for her from inside.",
    ],
)
def test_that_many_letters_less_above_the_word_save_the_line_and_one_fewer_does_not(text):
    word = wrap(text, 61)[1]
    start = len(text) - len(word)
    letters = letters_to_cut(text, 61, start, len(text))
    head = text[:start].rstrip()
    assert len(wrap(f"{head[: len(head) - letters].rstrip()} {word}", 61)) == 1
    assert letters == 1 or len(wrap(f"{head[: len(head) - letters + 1].rstrip()} {word}", 61)) == 2


def test_pages_are_those_of_the_writers_paper():
    paragraphs = _just_over(lone_words=3)
    finder = HintFinder(RULES)
    letter, a4 = (
        [hint for hint in finder.find(paragraphs, paper=paper) if hint.rule == "page_cost"]
        for paper in ("letter", "a4")
    )
    assert letter
    assert a4 == []  # it holds more lines


def test_a_scene_without_lone_words_is_left_alone():
    assert _marked(_just_over(lone_words=0)) == []


def test_a_scene_that_fits_or_runs_well_over_is_left_alone():
    assert _marked(_scene(3, 5)) == []
    assert _marked([*_just_over(3), *[Paragraph("action", _FITS)] * 4]) == []
