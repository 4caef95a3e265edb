"""Reading Fountain: the table of cases, losslessness, hostile input."""

import string

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from screenwriter.formats.fountain import read_fountain, write_fountain
from screenwriter.formats.text_decoding import decode
from screenwriter.screenplay.document import Screenplay
from screenwriter.screenplay.elements import Annotation, ElementKind, Span, Style
from tests.formats.fountain_cases import CASES, describe, spell


def joined_sources(screenplay: Screenplay) -> str:
    """The text a screenplay says it was read from."""
    parts = [screenplay.title_source or ""]
    for element in screenplay.elements:
        assert element.source is not None
        parts += (element.source.lead, element.source.body)
    return "".join([*parts, screenplay.trail or ""])


CALM = settings(deadline=None)

FOUNTAIN_ISH = st.lists(
    st.sampled_from(
        ["NORA", "@Nora", " ^", "(low)", "Wait.", "INT. MILL - DAY", ".X", " #1#", "CUT TO:", "> ", " <", "~", "#",
         "= ", "===", "!", "!!", "[[", "]]", "/*", "*/", "*", "**", "_", "\\", " ", "  ", "\t", "\n", "\n\n",
         "\n  \n", "Title: x", "FADE OUT.", "note", "[[.shot]]", "é", "\u200b", ":"]
    ),
    max_size=30,
).map("".join)  # fmt: skip
ANY_TEXT = st.one_of(FOUNTAIN_ISH, st.text(alphabet=string.printable), st.text())


@pytest.mark.parametrize(("number", "text", "expected"), CASES, ids=[f"case-{case[0]}" for case in CASES])
def test_case(number, text, expected):
    decoded = decode(spell(text).encode())
    screenplay = read_fountain(decoded.text)
    assert describe(screenplay) == spell(expected)
    assert joined_sources(screenplay) == decoded.text


def test_the_table_is_whole():
    assert [case[0] for case in CASES] == list(range(1, 92))


@CALM
@given(ANY_TEXT)
def test_reading_never_fails_and_loses_nothing(text):
    assert joined_sources(read_fountain(text)) == text


@CALM
@given(FOUNTAIN_ISH)
def test_saving_without_an_edit_changes_nothing(text):
    assert write_fountain(read_fountain(text)) == text


def test_an_inline_note_leaves_one_space_and_stands_before_the_next_word():
    (action,) = read_fountain("Dust [[how much?]] hangs.").elements
    assert action.text == "Dust hangs."
    assert action.annotations == (Annotation(5, ElementKind.NOTE, "how much?"),)


def test_a_note_inside_emphasis_and_after_a_force_mark_keeps_its_place():
    (heading,) = read_fountain(".**THE [[which?]] MILL** [[end]]").elements
    assert heading.text == "THE MILL"
    assert heading.spans == (Span(0, 8, Style.BOLD),)
    assert [(note.offset, note.text) for note in heading.annotations] == [(4, "which?"), (8, "end")]


def test_a_note_line_between_action_lines_belongs_to_the_line_below():
    (action,) = read_fountain("One.\n[[why?]]\nTwo.").elements
    assert (action.text, action.annotations) == ("One.\nTwo.", (Annotation(5, ElementKind.NOTE, "why?"),))


def test_a_note_after_the_last_words_does_not_hide_a_transition():
    assert describe(read_fountain("CUT TO: [[hard?]]\n\nX.")) == "T CUT TO: · N hard? · A X."


def test_a_note_above_a_heading_counts_as_a_blank_line():
    assert describe(read_fountain("Dust.\n[[x]]\nINT. MILL - DAY")) == "A Dust. · N x · H INT. MILL - DAY"


def test_directive_notes_make_shots_and_general():
    screenplay = read_fountain("!ANGLE ON THE LATCH [[.shot]]\n\n!Cast: [[.general]] [[who?]]")
    assert describe(screenplay) == "K ANGLE ON THE LATCH · G Cast: · N who?"


def test_unknown_directives_stay_notes():
    (heading,) = read_fountain("INT. MILL - DAY [[.colour blue]]").elements
    assert heading.annotations == (Annotation(15, ElementKind.NOTE, ".colour blue"),)


def test_blank_lines_beyond_the_usual_are_remembered():
    elements = read_fountain("One.\n\nTwo.\n\n\n\nThree.\n\n\nINT. MILL - DAY").elements
    assert [element.blank_lines for element in elements] == [None, None, 3, 2]


def test_a_lifted_out_line_adds_no_blank_line_to_the_page():
    elements = read_fountain("One.\n\n[[x]]\n\nTwo.").elements
    assert [element.blank_lines for element in elements] == [None, None, None]


def test_a_lyric_after_a_speech_remembers_that_it_stands_alone():
    elements = read_fountain("NORA\nWait.\n\n~Low water").elements
    assert [element.blank_lines for element in elements] == [None, None, 1]


def test_invisible_signs_hide_no_marker():
    assert describe(read_fountain("\u200bINT. MILL - DAY")) == "H \u200bINT. MILL - DAY"
    assert describe(read_fountain("\u200b.THE MILL")) == "H \u200bTHE MILL"


def test_a_note_or_forced_action_at_the_top_is_no_title_page():
    assert describe(read_fountain("[[Draft: 2\nTitle: x]]\n\nDust.")) == "N Draft: 2\nTitle: x · A Dust."
    assert describe(read_fountain("!Nora: no.\nTitle: x")) == "A Nora: no.\nTitle: x"


def test_an_address_on_a_title_page_is_no_key():
    screenplay = read_fountain("Title: X\nContact:\n    a@b.example\nhttp://x.example\n\nDust.")
    assert screenplay.title_page[1].value == "a@b.example\nhttp://x.example"


@pytest.mark.parametrize(
    ("piece", "times"),
    [
        ("[[", 200_000),
        ("/*", 200_000),
        ("[[ \n\n", 50_000),
        ("[[a]]", 50_000),
        ("\\[[", 50_000),
        ("[[\n  \n", 50_000),
        ("*", 200_000),
        ("_a", 50_000),
        ("*a **b* ", 50_000),
        ("((", 200_000),
        ("A\n[[x]]\n", 50_000),
        ("~a\n\n", 50_000),
    ],
)
def test_masses_of_marks_are_read_in_linear_time(piece, times):
    # Quadratic reading would take many minutes here, and run into the suite's time-out.
    text = piece * times
    assert joined_sources(read_fountain(text)) == text


@pytest.mark.slow
def test_twenty_megabytes_are_read():
    scene = "INT. MILL - DAY\n\nDust [[how much?]] *hangs* in the light.\n\nNORA\n(low)\nWait here.\n\n"
    text = scene * (20_000_000 // len(scene))
    screenplay = read_fountain(text)
    assert len(screenplay.elements) == 5 * text.count("INT.")


def test_real_scripts_come_back_byte_for_byte(shared):
    paths = sorted([*shared.glob("corpus/originals/*.fountain"), *shared.glob("corpus/heldout/*.fountain"),
                    *shared.glob("fixtures/**/*.fountain")])  # fmt: skip
    assert paths
    for path in paths:
        decoded = decode(path.read_bytes())
        screenplay = read_fountain(decoded.text)
        assert joined_sources(screenplay) == decoded.text, path
        assert write_fountain(screenplay) == decoded.text, path


def test_a_title_page_indented_as_a_whole_is_read_and_kept():
    text = "    Title: Low Water\n    Author: M. Okafor\n\nDawn.\n"
    script = read_fountain(text)
    assert [(e.key, e.value) for e in script.title_page] == [("Title", "Low Water"), ("Author", "M. Okafor")]
    assert [e.text for e in script.elements] == ["Dawn."]
    assert write_fountain(script) == text
