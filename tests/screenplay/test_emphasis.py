"""Emphasis marks: the table of fountain.md section 4, and the way back."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from screenwriter.screenplay.elements import Span, Style
from screenwriter.screenplay.emphasis import parse_emphasis, parse_markup, tidy_spans, write_emphasis

I, B, U = Style.ITALIC, Style.BOLD, Style.UNDERLINE  # noqa: E741

EXAMPLES = [
    ("e1", "She is *very* late.", "She is very late.", [(7, 11, I)]),
    ("e2", "**all** of ***it***", "all of it", [(0, 3, B), (7, 9, B | I)]),
    ("e3", "_**now**_", "now", [(0, 3, U | B)]),
    ("e4", "**one *two* three**", "one two three", [(0, 4, B), (4, 7, B | I), (7, 13, B)]),
    ("e5", "un*frig*ging", "unfrigging", [(2, 6, I)]),
    ("e6", "5 * 3 * 2", "5 * 3 * 2", []),
    ("e7", "Dial *4 or *5 now.", "Dial *4 or *5 now.", []),
    ("e8", "my_file_name", "my_file_name", []),
    ("e9", "\\*not\\* this", "*not* this", []),
    ("e10", "*one\ntwo*", "*one\ntwo*", []),
    ("e11", "* not here*", "* not here*", []),
    ("e12", "a \\\\ b", "a \\ b", []),
    ("e13", "**bold** *it*", "bold it", [(0, 4, B), (5, 7, I)]),
    ("e14", "_open", "_open", []),
    ("crossing", "*a **b* c**", "a b c", [(0, 2, I), (2, 3, B | I), (3, 5, B)]),
    ("adjacent", "*a***b**", "ab", [(0, 1, I), (1, 2, B)]),
    ("rule of stars", "*****", "*****", []),
    ("ordinary backslash", "C:\\dir", "C:\\dir", []),
    ("backslash before a line-start marker", "\\(not an aside)", "(not an aside)", []),
    ("such a marker elsewhere", "a\\(b", "a\\(b", []),
    ("backslash before brackets", "a \\[[b]] \\/* c", "a [[b]] /* c", []),
    ("backslash before a scene number", "INT. X \\#7#", "INT. X #7#", []),
    ("two lines", "*a*\n*b*", "a\nb", [(0, 1, I), (2, 3, I)]),
]


@pytest.mark.parametrize(("name", "markup", "text", "spans"), EXAMPLES, ids=[example[0] for example in EXAMPLES])
def test_example(name, markup, text, spans):
    wanted = (text, tuple(Span(*span) for span in spans))
    assert parse_emphasis(markup) == wanted
    assert parse_emphasis(write_emphasis(*wanted)) == wanted


def test_places_in_markup_lead_to_places_in_text():
    parsed = parse_markup("a **b** c")
    assert [parsed.text_offset(place) for place in range(10)] == [0, 1, 2, 2, 2, 3, 3, 3, 4, 5]


@pytest.mark.parametrize(
    ("text", "spans", "markup"),
    [
        ("now or never", [(0, 4, I)], "*now* or never"),
        ("a*b*c", [], "a\\*b\\*c"),
        ("5 * 3 * 2", [], "5 * 3 * 2"),
        ("snake_case", [], "snake_case"),
        ("_x_", [], "\\_x\\_"),
        ("one\ntwo", [(0, 7, B)], "**one**\n**two**"),
        ("ab", [(0, 1, B), (1, 2, B)], "**ab**"),
        ("halfway", [(0, 4, U)], "_halfway_"),
        ("a/b", [(2, 3, I)], "a\\/*b*"),
        ("\\!x", [], "\\\\!x"),
    ],
)
def test_writing(text, spans, markup):
    assert write_emphasis(text, [Span(*span) for span in spans]) == markup


SIGNS = st.text(alphabet="ab* _\\[/\n!#1é.", max_size=12)


@settings(deadline=None)
@given(st.one_of(SIGNS, st.text()))
def test_any_markup_is_read_and_any_text_survives_writing(text):
    parse_emphasis(text)
    assert parse_emphasis(write_emphasis(text, ())) == (text, ())


@settings(deadline=None)
@given(SIGNS, st.lists(st.tuples(st.integers(0, 12), st.integers(0, 6), st.integers(1, 7)), max_size=4))
def test_written_spans_come_back_tidied(text, runs):
    spans = [Span(start, start + length, Style(style)) for start, length, style in runs]
    tidy = tidy_spans(text, spans)
    assert tidy_spans(text, tidy) == tidy
    assert parse_emphasis(write_emphasis(text, spans)) == (text, tidy)


@settings(deadline=None)
@given(SIGNS)
def test_what_was_read_needs_no_tidying_but_for_spaces(markup):
    text, spans = parse_emphasis(markup)
    assert all(a.end <= b.start for a, b in zip(spans, spans[1:], strict=False))
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
