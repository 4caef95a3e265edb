"""Page geometry by page-format.md sections 1 and 2."""

import pytest

from screenwriter.screenplay.elements import DualColumn, ElementKind
from screenwriter.screenplay.page_format import (
    A4,
    LETTER,
    MULTICAM,
    STANDARD_FORMATS,
    ElementFormat,
    PageFormat,
    dual_cue_left_inches,
)

LEFT, RIGHT = DualColumn.LEFT, DualColumn.RIGHT


@pytest.mark.parametrize(
    ("page", "lines"),
    [
        (LETTER, 54),
        (A4, 58),
        (PageFormat(height_inches=11.69, width_inches=8.26, top_margin_points=75, bottom_margin_points=65), 58),
        (PageFormat(height_inches=11.69, bottom_margin_points=86.4), 56),
    ],
)
def test_body_lines_of_a_page(page, lines):
    assert page.lines_per_page == lines
    assert page.line_pitch_points * lines == pytest.approx(page.usable_points)


@pytest.mark.parametrize(
    ("kind", "dual", "columns"),
    [
        (ElementKind.SCENE_HEADING, None, 61),
        (ElementKind.ACTION, None, 61),
        (ElementKind.SHOT, None, 61),
        (ElementKind.GENERAL, None, 61),
        (ElementKind.CAST_LIST, None, 61),
        (ElementKind.CHARACTER, None, 38),
        (ElementKind.PARENTHETICAL, None, 26),
        (ElementKind.DIALOGUE, None, 35),
        (ElementKind.LYRIC, None, 49),
        (ElementKind.TRANSITION, None, 16),
        (ElementKind.COLD_OPENING, None, 60),
        (ElementKind.NEW_ACT, None, 61),
        (ElementKind.END_OF_ACT, None, 61),
        (ElementKind.CENTERED, None, 61),
        (ElementKind.DIALOGUE, LEFT, 29),
        (ElementKind.DIALOGUE, RIGHT, 29),
        (ElementKind.PARENTHETICAL, LEFT, 25),
        (ElementKind.PARENTHETICAL, RIGHT, 25),
        (ElementKind.CHARACTER, LEFT, 29),
        (ElementKind.CHARACTER, RIGHT, 29),
    ],
)
def test_wrap_widths(kind, dual, columns):
    assert LETTER.columns(kind, dual) == columns
    assert A4.columns(kind, dual) == columns


def test_an_override_changes_the_width_of_one_element():
    assert LETTER.columns(ElementKind.DIALOGUE, right_inches=6.25) == 38
    assert LETTER.columns(ElementKind.ACTION, left_inches=2.0) == 56


def test_a_heading_is_as_wide_as_action():
    wide = LETTER.with_elements({ElementKind.ACTION: ElementFormat(1.25, 7.25, 1.0)})
    narrow = LETTER.with_elements({ElementKind.ACTION: ElementFormat(1.5, 6.5, 1.0)})
    assert wide.columns(ElementKind.SCENE_HEADING) == 61
    assert narrow.columns(ElementKind.SCENE_HEADING) == 51


def test_multicam_is_double_spaced_in_both_columns_too():
    assert MULTICAM.element(ElementKind.DIALOGUE).line_spacing == 2
    assert MULTICAM.element(ElementKind.DIALOGUE, LEFT).line_spacing == 2


def test_equal_pages_are_equal_however_they_were_made():
    shot, lyric = ElementFormat(1.5, 7.5, 2.0), ElementFormat(3.0, 6.0)
    one = PageFormat(formats=((ElementKind.SHOT, shot), (ElementKind.LYRIC, lyric)))
    other = PageFormat(formats=((ElementKind.LYRIC, lyric), (ElementKind.SHOT, shot)))
    assert one == other
    assert one.with_elements({kind: STANDARD_FORMATS[kind] for kind in (ElementKind.SHOT, ElementKind.LYRIC)}) == LETTER
    assert hash(one) == hash(other)


def test_dual_cues_are_centred_over_their_anchor():
    assert dual_cue_left_inches(4, LEFT) == pytest.approx(2.9375 - 4 * 0.0486)
    assert dual_cue_left_inches(4, RIGHT) == pytest.approx(2.9375 - 4 * 0.0486 + 3.125)
    assert dual_cue_left_inches(40, LEFT) == dual_cue_left_inches(29, LEFT)
