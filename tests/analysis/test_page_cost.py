"""The rule that prices words in lines and pages: it must be right by the paginator."""

from screenwriter.analysis.hints import find_hints
from screenwriter.messages import Paragraph
from screenwriter.screenplay.elements import Element, ElementKind
from screenwriter.screenplay.pagination import paginate

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


def test_a_scene_without_lone_words_is_left_alone():
    assert _marked(_just_over(lone_words=0)) == []


def test_a_scene_that_fits_or_runs_well_over_is_left_alone():
    assert _marked(_scene(3, 5)) == []
    assert _marked([*_just_over(3), *[Paragraph("action", _FITS)] * 4]) == []
