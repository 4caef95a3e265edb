"""Heights and sheets as plain numbers."""

from hypothesis import given
from hypothesis import strategies as st

from screenwriter.ui.editor.page_geometry import PageGeometry, PageStart, SheetSizes
from screenwriter.ui.editor.paragraph_heights import ParagraphHeights

SIZES = SheetSizes(text=100, above=10, below=20, gap=5)
HEIGHT = st.integers(0, 40).map(float)


@given(st.lists(HEIGHT, max_size=1500), st.data())
def test_sums_stay_those_of_a_plain_list_under_edits(start, data):
    heights, plain = ParagraphHeights(), list(start)
    heights.replace(0, 0, start)
    for _ in range(3):
        first = data.draw(st.integers(0, len(plain)))
        removed = data.draw(st.integers(0, len(plain) - first))
        new = data.draw(st.lists(HEIGHT, max_size=600))
        is_changed = heights.replace(first, removed, new)
        assert is_changed == (plain[first : first + removed] != new)
        plain[first : first + removed] = new
        assert len(heights) == len(plain) and heights.total == sum(plain)
        for index in {0, first, len(plain) // 2, len(plain)}:
            assert heights.top(index) == sum(plain[:index])


@given(st.lists(st.integers(1, 40).map(float), min_size=1, max_size=700), st.floats(-10, 30000))
def test_the_paragraph_at_a_height_is_the_one_that_covers_it(plain, distance):
    heights = ParagraphHeights()
    heights.replace(0, 0, plain)
    index = heights.index_at(distance)
    assert heights.top(index) <= distance or index == 0
    assert distance < heights.top(index) + plain[index] or index == len(plain) - 1


def geometry(*starts, heights=(2.0,) * 10):
    made = PageGeometry()
    made.heights.replace(0, 0, heights)
    made.rises.replace(0, 0, [0.0] * len(heights))
    made.starts = [PageStart(0), *starts]
    made.sizes = SIZES
    made.line = 10.0
    return made


def test_without_breaks_paragraphs_follow_each_other_on_one_sheet():
    made = geometry()
    assert [made.top(index, 0.0) for index in range(3)] == [15.0, 35.0, 55.0]
    assert made.height == 5 + 10 + 200 + 20 + 5


def test_a_page_begins_with_its_first_paragraph_without_the_space_above_it():
    made = geometry(PageStart(4, space=1.0))
    first, second = made.sheets
    assert (first.top, first.text, first.text_end, first.bottom) == (5.0, 15.0, 95.0, 135.0)
    assert (second.top, second.text) == (140.0, 150.0)
    assert made.top(4, 1.0) == second.text
    assert made.top(5, 0.0) == second.text + 10.0


def test_a_sheet_grows_where_the_screen_needs_more_lines_than_paper():
    made = geometry(PageStart(8))
    assert made.sheets[0].bottom == 15 + 160 + 20


def test_a_paragraph_that_goes_over_a_page_has_its_lines_on_both():
    made = geometry(PageStart(2, offset=7, space=0.0, lines_above=1), heights=(2.0, 2.0, 3.0, 2.0))
    assert made.line_tops(1, 0.0, 2) is None
    first, second = made.sheets
    assert made.line_tops(2, 0.0, 3) == [55.0, second.text, second.text + 10.0]
    assert first.text_end == 65.0
    assert made.top(3, 0.0) == second.text + 20.0


def test_every_place_on_a_sheet_belongs_to_a_paragraph_of_that_sheet():
    made = geometry(PageStart(4))
    assert made.index_at(15.0) == 0
    assert made.index_at(made.sheets[0].bottom) == 3
    assert made.index_at(made.sheets[1].top) == 4
    assert made.index_at(1e6) == 9
    assert made.index_at(-5) == 0


def test_breaks_stay_with_their_paragraphs():
    made = geometry(PageStart(3), PageStart(6), PageStart(8))
    made.heights.replace(4, 0, [20.0, 20.0])
    made.shift(4, 0, 2, 12)
    assert [start.index for start in made.starts] == [0, 3, 8, 10]


def test_a_break_whose_paragraph_went_never_stands_before_the_one_above():
    made = geometry(PageStart(3), PageStart(4), PageStart(8))
    made.heights.replace(2, 5, [20.0])
    made.shift(2, 5, 1, 6)
    starts = [start.index for start in made.starts]
    assert starts == sorted(set(starts)) and starts[-1] == 4


def test_a_break_at_the_end_of_a_growing_script_stays():
    made = geometry(PageStart(9))
    made.shift(0, 1, 4, 13)
    assert made.starts[-1].index == 12


def test_a_page_all_of_whose_paragraphs_went_is_gone():
    made = geometry(PageStart(3), PageStart(8))
    made.shift(6, 4, 0, 6)
    assert [start.index for start in made.starts] == [0, 3]
