"""Revision sets, spans, changed lines and pages (editing.md section 8)."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screenwriter.screenplay.elements import Revised
from screenwriter.screenplay.pagination import paginate
from screenwriter.screenplay.revisions import (
    STANDARD_SETS,
    Revisions,
    TextChange,
    cut_revised,
    line_mark,
    page_revisions,
    put_revised,
    revised_pages,
    text_changes,
    tidy,
)
from tests.screenplay.pagination_scripts import P, filler


def test_the_sets_stand_in_the_order_of_the_industry():
    names = [one.name for one in STANDARD_SETS]
    assert names[:10] == ["Blue", "Pink", "Yellow", "Green", "Goldenrod", "Buff", "Salmon", "Cherry", "Tan", "Grey"]
    assert names[12] == "Second Blue"
    assert [one.number for one in STANDARD_SETS] == list(range(1, len(names) + 1))
    assert (STANDARD_SETS[0].colour, STANDARD_SETS[0].page_colour) == ("#0000FF", "#C6EDFE")


def test_an_unknown_set_is_made_up_rather_than_lost():
    assert Revisions().set_of(77).name == "Revision 77"


@pytest.mark.parametrize(
    ("shown", "numbers"), [("all", {1, 2, 3}), ("active", {2}), ("up_to_active", {1, 2}), ("none", set())]
)
def test_which_sets_are_shown(shown, numbers):
    revisions = Revisions(active=2, shown=shown)
    assert {number for number in (1, 2, 3) if revisions.is_shown(number)} == numbers


@pytest.mark.parametrize(
    ("marks", "added", "result"),
    [
        ([], Revised(2, 5, 1), [Revised(2, 5, 1)]),
        ([Revised(0, 2, 1)], Revised(2, 5, 1), [Revised(0, 5, 1)]),
        ([Revised(0, 9, 1)], Revised(2, 5, 2), [Revised(0, 2, 1), Revised(2, 5, 2), Revised(5, 9, 1)]),
        ([Revised(0, 9, 1)], Revised(4, 4, 1), [Revised(0, 9, 1)]),
        ([Revised(0, 3, 1)], Revised(7, 7, 2), [Revised(0, 3, 1), Revised(7, 7, 2)]),
    ],
)
def test_putting_a_mark(marks, added, result):
    assert put_revised(marks, added) == tuple(result)


SPANS = st.lists(st.tuples(st.integers(0, 20), st.integers(0, 6), st.integers(1, 3)), max_size=6)


@given(SPANS, st.integers(0, 20), st.integers(0, 8))
def test_marks_never_overlap_and_cutting_leaves_the_rest(spans, start, length):
    marks: tuple[Revised, ...] = ()
    for first, size, number in spans:
        marks = put_revised(marks, Revised(first, first + size, number))
    whole = [mark for mark in marks if mark.end > mark.start]
    assert all(one.end <= other.start for one, other in zip(whole, whole[1:], strict=False))
    assert tidy(marks) == tidy(tidy(marks))

    def at(found, place):
        return [mark.revision for mark in found if mark.start <= place < mark.end]

    cut = cut_revised(marks, start, start + length)
    for place in range(30):
        assert at(cut, place) == ([] if start <= place < start + length else at(marks, place))


@pytest.mark.parametrize(
    ("before", "after", "changes"),
    [
        (["Rain falls."], ["Rain slowly falls."], [TextChange(0, 5, 12)]),
        (["Rain falls."], ["Rain."], [TextChange(0, 4, 4)]),
        (["Rain falls."], ["Rain", " falls."], []),
        (["Rain", " falls."], ["Rain falls."], []),
        (["One."], ["One.", "Two."], [TextChange(1, 0, 4)]),
        (["One.", "Two."], ["One."], [TextChange(0, 4, 4)]),
        (["a big dog ran"], ["a small dog sat"], [TextChange(0, 2, 7), TextChange(0, 12, 15)]),
        ([], ["New."], [TextChange(0, 0, 4)]),
        (["Old."], [], []),
    ],
)
def test_what_an_edit_changed(before, after, changes):
    assert text_changes(before, after) == changes


WORDS = st.lists(st.text(alphabet="ab ", max_size=12), max_size=4)


@given(WORDS, WORDS)
def test_changes_lie_in_the_text_and_tell_all_that_is_new(before, after):
    changes = text_changes(before, after)
    assert all(0 <= change.start <= change.end <= len(after[change.index]) for change in changes)
    new = {(c.index, place) for c in changes for place in range(c.start, c.end)}
    left = "".join(
        letter for index, text in enumerate(after) for place, letter in enumerate(text) if (index, place) not in new
    )
    old = iter("".join(before))
    assert all(letter in old for letter in left)  # what is not new was there before, in this order


def test_lines_and_pages_with_changes():
    place = P.text.index("Something")
    changed = replace(P, revised=(Revised(place, place + 3, 1), Revised(2, 2, 2)))
    script = [*filler(50), changed]
    pages = paginate(script)
    revisions = Revisions()
    split = [fragment for page in pages.pages for fragment in page.fragments if fragment.index == len(script) - 1]
    assert len(split) == 2
    marked = [[line_mark(changed, fragment, n, revisions) for n in range(len(fragment.lines))] for fragment in split]
    names = [[mark.name if mark else "" for mark in lines] for lines in marked]
    assert [line for lines in names for line in lines].count("Blue") == 1
    assert names[0][0] == "Pink"
    assert page_revisions(pages, script)[1].name == "Pink"
    assert revised_pages(pages, script) == (1, 2)
    assert revised_pages(pages, script, Revisions(active=2, shown="active")) == (1,)
    assert revised_pages(pages, [replace(one, revised=()) for one in script]) == ()
