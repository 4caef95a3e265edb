"""Rules of page-format.md that its worked examples leave open: spaces, breaks, continueds, eighths, huge units."""

from dataclasses import replace

import pytest

from screenwriter.screenplay.eighths import show_eighths
from screenwriter.screenplay.elements import Annotation, DualColumn, Element, ElementKind, LockedStart
from screenwriter.screenplay.page_format import LETTER, MULTICAM, PageFormat
from screenwriter.screenplay.page_lock import PageLock
from screenwriter.screenplay.pagination import PaginationOptions, paginate, repaginate
from tests.screenplay.pagination_scripts import S, action, filler, heading, speech, transition

BREAK = Element(ElementKind.PAGE_BREAK)
LEFT, RIGHT = DualColumn.LEFT, DualColumn.RIGHT


def tops(elements, page_format=LETTER) -> list[float]:
    """Body lines above each element of a one-page script."""
    (page,) = paginate(elements, page_format).pages
    return [fragment.top for fragment in page.fragments]


def cues(elements, page_format=LETTER, options=None) -> list[str]:
    """The cues as printed."""
    return [
        fragment.lines[0].text
        for page in paginate(elements, page_format, options).pages
        for fragment in page.fragments
        if fragment.kind is ElementKind.CHARACTER
    ]


def test_space_before_is_the_lower_elements_own():
    elements = [heading(), action(), *speech("NORA", "(low)", "Wait.", "~Low water"), transition(), heading()]
    assert tops(elements) == [0, 2, 4, 5, 6, 7, 9, 12]


@pytest.mark.parametrize(
    ("element", "top"),
    [
        (heading(blank_lines=2), 3),
        (heading(blank_lines=3), 4),
        (action(blank_lines=3), 4),
        (action(blank_lines=1), 2),
        (action(space_before_lines=0.0), 1),
        (action(space_before_lines=1.5), 2.5),
    ],
)
def test_typed_blank_lines_and_overrides(element, top):
    assert tops([action(), element]) == [0, top]


def test_what_is_not_printed_takes_no_room():
    unprinted = [
        Element(ElementKind.SECTION, "Act One", level=1),
        Element(ElementKind.SYNOPSIS, "They meet."),
        Element(ElementKind.NOTE, "why?\nwhy?"),
        Element(ElementKind.BONEYARD, "cut\n" * 90),
    ]
    noted = action("Dust hangs.", annotations=(Annotation(4, ElementKind.NOTE, "x" * 500),))
    assert tops([*unprinted, noted, *unprinted, action()]) == [0, 2]


def test_a_note_inside_a_speech_does_not_break_it():
    elements = [*filler(50), S[0], Element(ElementKind.NOTE, "who?"), *S[1:]]
    pagination = paginate(elements)
    assert pagination.pages[1].repeated_cue == "NORA (CONT'D)"
    assert pagination.page_of(len(elements) - 1) == (1, 2)
    assert pagination.split_offsets(len(elements) - 1) == (S[1].text.index("I sat"),)


def test_an_empty_action_keeps_its_space_at_the_top_of_a_page():
    pagination = paginate([*filler(54 - 1), action(""), action()])
    assert [fragment.top for fragment in pagination.pages[1].fragments] == [1, 3]


@pytest.mark.parametrize(
    ("second", "pages"),
    [
        ([BREAK, action()], 2),
        ([action(starts_new_page=True)], 2),
        ([Element(ElementKind.NEW_ACT, "ACT TWO")], 2),
        ([BREAK, Element(ElementKind.NEW_ACT, "ACT TWO", starts_new_page=True)], 2),
        ([BREAK], 1),
        ([BREAK, BREAK, Element(ElementKind.NOTE, "end")], 1),
    ],
)
def test_forced_breaks_end_a_page_once(second, pages):
    assert paginate([BREAK, action(), *second]).page_count == pages


def test_a_forced_break_ends_the_chain_of_a_heading():
    assert paginate([action(), heading(), BREAK, action()]).page_of(1) == (1, 1)


def test_locked_pages_begin_where_they_began():
    options = PaginationOptions(page_lock=PageLock(("1", "2")))
    begins = replace(action(), locked_starts=(LockedStart(0, "2"),))
    script = [action(), action(), begins, action()]
    assert [page.start.index for page in paginate(script, LETTER, options).pages] == [0, 2]


@pytest.mark.parametrize(
    ("script", "printed"),
    [
        ([*speech("NORA", "A."), action(), *speech("NORA", "B.")], ["NORA", "NORA (CONT'D)"]),
        ([*speech("NORA", "A."), heading(), *speech("NORA", "B.")], ["NORA", "NORA"]),
        ([*speech("NORA", "A."), *speech("IDRIS", "B."), *speech("NORA", "C.")], ["NORA", "IDRIS", "NORA"]),
        ([*speech("NORA", "A."), *speech("NORA (V.O.)", "B.")], ["NORA", "NORA (V.O.)"]),
        ([*speech("NORA (V.O.)", "A."), *speech("NORA", "B.")], ["NORA (V.O.)", "NORA"]),
        (
            [*speech("NORA", "A."), *speech("IDRIS (V.O.)", "B."), *speech("NORA", "C.")],
            ["NORA", "IDRIS (V.O.)", "NORA"],
        ),
        ([*speech("NORA", "A."), *speech("NORA (O.S.)", "B.")], ["NORA", "NORA (O.S.) (CONT'D)"]),
        ([*speech("NORA", "A."), *speech("NORA (cont\u2019d)", "B.")], ["NORA", "NORA (CONT\u2019D)"]),
        ([*speech("nora", "A."), *speech("Nora", "B.")], ["NORA", "NORA (CONT'D)"]),
    ],
)
def test_automatic_continued(script, printed):
    assert cues(script) == printed


def test_the_scripts_switch_turns_continueds_off():
    script = [*speech("NORA", "A."), *speech("NORA", "B.")]
    assert cues(script, PageFormat(automatic_continueds=False)) == ["NORA", "NORA"]


def test_either_side_of_a_pair_continues_and_is_continued():
    pair = [*speech("IDRIS", "B.", dual=LEFT), *speech("NORA", "C.", dual=RIGHT)]
    script = [*speech("NORA", "A."), *pair, *speech("IDRIS", "D.")]
    assert cues(script) == ["NORA", "IDRIS", "NORA (CONT'D)", "IDRIS (CONT'D)"]
    uncounted = PaginationOptions(pairs_continue=False)
    assert cues(script, options=uncounted) == ["NORA", "IDRIS", "NORA (CONT'D)", "IDRIS"]


def test_the_repeated_cue_says_continued_once():
    elements = [*filler(50), *speech("NORA (CONT\u2019D)", S[1].text)]
    assert paginate(elements).pages[1].repeated_cue == "NORA (CONT\u2019D)"


def test_double_spaced_dialogue_takes_two_lines_each():
    assert tops(speech("NORA", "One.\nTwo.", "(low)", "Three."), MULTICAM) == [0, 1, 5, 6]


def test_a_dialogue_much_longer_than_a_page_repeats_its_cue_on_every_page():
    pagination = paginate(speech("NORA", "It is a long story, and I tell it slowly. " * 120))
    assert pagination.page_count == 3
    assert all(page.repeated_cue == "NORA (CONT'D)" for page in pagination.pages[1:])
    assert all(page.more_line is not None for page in pagination.pages[:-1])


@pytest.mark.parametrize("kind", [ElementKind.ACTION, ElementKind.CENTERED, ElementKind.GENERAL, ElementKind.DIALOGUE])
def test_a_unit_without_a_legal_split_breaks_at_the_last_line_keeping_two(kind):
    elements = [Element(kind, "\n".join(["no end to it"] * 55))]
    first, second = paginate(elements).pages
    assert (first.used_lines, second.used_lines) == (53, 2)


def test_many_headings_in_a_row_fill_pages():
    pagination = paginate([heading(f"INT. ROOM {number}") for number in range(60)])
    assert sum(len(page.fragments) for page in pagination.pages) == 60
    assert all(page.used_lines <= 54 for page in pagination.pages)


def test_nothing_has_no_pages():
    empty = paginate([Element(ElementKind.NOTE, "x")])
    assert empty.page_count == 0
    assert empty.page_of(0) == (1, 1)
    assert repaginate(empty, [action()], 0, 1, 1).page_count == 1


@pytest.mark.parametrize(
    ("lines", "eighths"),
    [(1, 1), (6, 1), (7, 2), (27, 4), (28, 5), (53, 8)],
)
def test_eighths_round_up(lines, eighths):
    scene = [heading(), *[action()] * ((lines - 1) // 2)]
    if lines % 2 == 0:
        scene = [heading(), action("One.\nTwo."), *[action()] * ((lines - 4) // 2)]
    assert paginate(scene).scene_eighths() == [(0, eighths)]


def test_a_scene_counts_the_space_before_its_heading_but_no_act_marker():
    end_of_act = Element(ElementKind.END_OF_ACT, "END OF ACT ONE")
    script = [heading(), *[action()] * 2, heading(), *[action()] * 2, end_of_act]
    # 5 lines; 2 blank + 5 lines = 7
    assert paginate(script).scene_eighths() == [(0, 1), (3, 2)]


@pytest.mark.parametrize(("eighths", "shown"), [(1, "1/8"), (8, "1"), (11, "1 3/8"), (16, "2")])
def test_eighths_as_shown(eighths, shown):
    assert show_eighths(eighths) == shown
