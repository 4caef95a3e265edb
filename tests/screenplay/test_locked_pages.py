"""Locked pages (page-format.md section 9, editing.md section 8): A-pages, shared numbers, nothing moves by itself."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from screenwriter.screenplay.elements import DualColumn, Element, ElementKind, LockedStart
from screenwriter.screenplay.layout_units import PaginationOptions
from screenwriter.screenplay.locked_pages import lock_pages, with_starts
from screenwriter.screenplay.page_format import LETTER
from screenwriter.screenplay.page_lock import PageLock
from screenwriter.screenplay.pagination import paginate, repaginate
from screenwriter.screenplay.revisions import revised_pages
from tests.screenplay.pagination_scripts import S, action, filler, heading, speech


def locked(script):
    """The script with its pages locked, and the options that keep them."""
    pages = paginate(script)
    lock, starts = lock_pages(pages)
    return list(with_starts(script, starts)), PaginationOptions(page_lock=lock)


def labels(script, options):
    return [page.label for page in paginate(script, LETTER, options).pages]


PAGES = [action(f"Line {number}.") for number in range(27 * 5)]
"""Five full pages of one-line actions."""


def test_locking_moves_nothing():
    script, options = locked([*filler(50), *S, heading(), *filler(90), *S])
    assert paginate(script, LETTER, options).pages == paginate(script).pages


def test_a_speech_that_a_locked_page_ends_in_still_says_more_and_continued():
    script, options = locked([*filler(50), *S])
    first, second = paginate(script, LETTER, options).pages
    assert (first.more_line, second.repeated_cue) == (54, "NORA (CONT'D)")


def test_text_over_the_end_goes_to_a_pages():
    script, options = locked(PAGES)
    script[30:30] = [action("New.")] * 3
    assert labels(script, options) == ["1", "2", "2A", "3", "4", "5"]
    script[30:30] = [action("New.")] * 30
    assert labels(script, options) == ["1", "2", "2A", "2B", "3", "4", "5"]


def test_deletions_leave_white_space():
    script, options = locked(PAGES)
    del script[30:50]
    pages = paginate(script, LETTER, options).pages
    assert [page.label for page in pages] == ["1", "2", "3", "4", "5"]
    assert [round(page.used_lines) for page in pages] == [53, 13, 53, 53, 53]


def test_an_emptied_page_shares_its_number():
    script, options = locked(PAGES)
    assert labels(script[:27] + script[54:], options) == ["1-2", "3", "4", "5"]
    assert labels(script[:27] + script[81:], options) == ["1-3", "4", "5"]
    assert labels(script[27:], options) == ["1-2", "3", "4", "5"]
    assert labels(script[:108], options) == ["1", "2", "3", "4-5"]


def test_new_pages_after_the_last_go_on_counting():
    script, options = locked(PAGES)
    assert labels([*script, *PAGES[:30]], options) == ["1", "2", "3", "4", "5", "6", "7"]


def test_a_second_lock_freezes_the_a_pages():
    script, options = locked(PAGES)
    script[30:30] = [action("New.")] * 30
    lock, starts = lock_pages(paginate(script, LETTER, options))
    assert lock.labels == ("1", "2", "2A", "2B", "3", "4", "5")
    script, options = list(with_starts(script, starts)), PaginationOptions(page_lock=lock)
    script[40:40] = [action("Newer.")] * 10
    assert labels(script, options) == ["1", "2", "A2A", "2A", "2B", "3", "4", "5"]


def test_labels_after_a_second_lock_stand_between_their_neighbours():
    script, options = locked(PAGES)
    script[30:30] = [action("New.")] * 40
    lock, starts = lock_pages(paginate(script, LETTER, options))
    script, options = list(with_starts(script, starts)), PaginationOptions(page_lock=lock)
    at = next(i for i, e in enumerate(script) if LockedStart(0, "2A") in e.locked_starts)
    script[at + 5 : at + 5] = [action("Newer.")] * 20
    assert "2AA" in labels(script, options)


def test_starts_out_of_order_and_unknown_ones_count_for_nothing():
    script, options = locked(PAGES)
    moved = script[:54] + script[81:108] + script[54:81] + script[108:]  # page 4 before page 3
    assert labels(moved, options) == ["1", "2-3", "4", "4A", "5"]
    strange = [replace(element, locked_starts=()) for element in PAGES]
    strange[40] = replace(strange[40], locked_starts=(LockedStart(0, "99"),))
    assert labels(strange, options)[0] == "1-5"


def test_a_page_never_begins_inside_a_dual_dialogue():
    pair = [
        Element(ElementKind.CHARACTER, "NORA", dual=DualColumn.LEFT),
        Element(ElementKind.DIALOGUE, "Wait.", dual=DualColumn.LEFT, locked_starts=(LockedStart(2, "2"),)),
        Element(ElementKind.CHARACTER, "IDRIS", dual=DualColumn.RIGHT),
        Element(ElementKind.DIALOGUE, "Go.", dual=DualColumn.RIGHT),
    ]
    assert labels([action(), *pair], PaginationOptions(page_lock=PageLock(("1", "2")))) == ["1-2"]


def test_new_pages_are_changed_pages():
    script, options = locked(PAGES)
    script[30:30] = [action("New.")] * 3
    pages = paginate(script, LETTER, options)
    assert [pages.label_of(number) for number in revised_pages(pages, script)] == ["2A"]


def test_pages_are_counted_again_as_a_whole_while_locked():
    script, options = locked(PAGES)
    before = paginate(script, LETTER, options)
    script[30:30] = [action("New.")] * 3
    assert repaginate(before, script, 30, 0, 3) == paginate(script, LETTER, options)


KINDS = st.sampled_from(
    [action("Rain."), action("Rain falls on the yard. " * 9), heading(), *speech("NORA", "Wait. " * 30)]
)
EDITS = st.lists(st.tuples(st.booleans(), st.integers(0, 400), st.integers(1, 30)), max_size=5)


@settings(max_examples=40, deadline=None)
@given(st.lists(KINDS, min_size=1, max_size=60), EDITS)
def test_labels_never_repeat_and_keep_their_order_whatever_is_edited(script, edits):
    script, options = locked(script)
    assert paginate(script, LETTER, options).pages == paginate(script).pages
    for inserts, place, count in edits:
        place %= len(script) + 1
        if inserts:
            script[place:place] = [action("New words.")] * count
        else:
            del script[place : place + count]
    pages = paginate(script, LETTER, options)
    found = [page.label for page in pages.pages]
    assert len(set(found)) == len(found)
    order = [options.page_lock.labels.index(label) for label in found if label in options.page_lock.labels]
    assert order == sorted(order)
    shown = [fragment for page in pages.pages for fragment in page.fragments]
    texts = {index: "" for index, element in enumerate(script) if element.is_printed}
    for fragment in shown:
        texts[fragment.index] += script[fragment.index].text[fragment.start : fragment.end]
    assert all(texts[index].rstrip() == script[index].text.rstrip() for index in texts)


@pytest.mark.parametrize("name", ["source.fdx", "source.fountain"])
def test_locking_a_real_script_moves_nothing(shared, name):
    from screenwriter.formats.script_file import read_script

    screenplay = read_script(shared / "fixtures/pagination/vikings/source" / name).screenplay
    page_format = screenplay.page_format or LETTER
    pages = paginate(screenplay.elements, page_format)
    lock, starts = lock_pages(pages)
    again = paginate(with_starts(screenplay.elements, starts), page_format, PaginationOptions(page_lock=lock))
    assert again.pages == pages.pages
