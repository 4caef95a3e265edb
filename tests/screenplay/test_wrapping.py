"""Wrapping by page-format.md section 3."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screenwriter.screenplay.wrapping import wrap, wrap_lines

ODD_TEXT = st.text(alphabet=st.sampled_from("ab  c--,.é\u0301日ß\n\u200d👩🇫🇷"), max_size=60)


@pytest.mark.parametrize(
    ("width", "text", "lines"),
    [
        (61, "The harbour lies flat and grey under a lid of low, wet cloud.", None),
        (
            61,
            "The harbour lies flat and grey under a lid of low, thin cloud.",
            ["The harbour lies flat and grey under a lid of low, thin", "cloud."],
        ),
        (61, "Rain. The yard fills with umbrellas. Somebody says it is Leo--", None),
        (
            61,
            "Rain. The yard fills with umbrellas. Somebody says it is Leon--",
            ["Rain. The yard fills with umbrellas. Somebody says it is Leon-", "-"],
        ),
        (
            35,
            "I was going to tell you everything -- and then the telephone rang again and I forgot.",
            ["I was going to tell you everything -", "- and then the telephone rang again", "and I forgot."],
        ),
        (
            35,
            "I was going to tell you everything -- honestly I was -- but the door opened",
            ["I was going to tell you everything", "-- honestly I was -- but the door", "opened"],
        ),
        (
            20,
            "He keeps a well-thumbed, out-of-date atlas.",
            ["He keeps a well-", "thumbed, out-of-date", "atlas."],
        ),
        (24, "It was the truest thing--and the saddest.", ["It was the truest thing--", "and the saddest."]),
        (10, "1234567890          x", ["1234567890", "x"]),
        (8, "One.  Two.   Three.", ["One.", "Two.", "Three."]),
        (26, "(looking for the spare keys)", ["(looking for the spare", "keys)"]),
    ],
)
def test_final_draft_wraps(width, text, lines):
    assert wrap(text, width) == (lines or [text])


@pytest.mark.parametrize(
    ("width", "text", "lines"),
    [
        (10, "", [""]),
        (10, "one\n\ntwo", ["one", "", "two"]),
        (10, "ends with a space ", ["ends with", "a space"]),
        (5, "abcdefghijkl", ["abcde", "fghij", "kl"]),
        (5, "ab abcdefghijkl", ["ab", "abcde", "fghij", "kl"]),
        (12, "It is Leonard-- then nothing", ["It is", "Leonard--", "then nothing"]),
        (12, "It is Leon Ab-- then nothing", ["It is Leon", "Ab-- then", "nothing"]),
        (11, "It is Leona-- then no", ["It is Leona-", "- then no"]),
        (11, "don\u00a0t split here", ["don\u00a0t split", "here"]),
    ],
)
def test_plain_rules(width, text, lines):
    assert wrap(text, width) == lines


@pytest.mark.parametrize(
    ("width", "text", "lines"),
    [
        (11, "It is Leona-- then no", ["It is Leona--", "then no"]),
        (
            35,
            "I was going to tell you everything -- and then the telephone rang again and I forgot.",
            ["I was going to tell you everything", "-- and then the telephone rang", "again and I forgot."],
        ),
    ],
)
def test_clean_dashes_never_split(width, text, lines):
    assert [line.text for line in wrap_lines(text, width, clean_dashes=True)] == lines


@pytest.mark.parametrize(
    ("width", "text", "lines"),
    [
        (4, "日本語テキスト ab", ["日本", "語テ", "キス", "ト", "ab"]),
        (3, "日本", ["日", "本"]),
        (1, "日本", ["日", "本"]),
        (3, "e\u0301e\u0301e\u0301 ab", ["e\u0301e\u0301e\u0301", "ab"]),
        (6, "👨\u200d👩\u200d👧 🇫🇷 x", ["👨\u200d👩\u200d👧 🇫🇷", "x"]),
    ],
)
def test_a_cluster_is_one_cell_and_a_wide_one_two(width, text, lines):
    assert wrap(text, width) == lines


def test_capitals_are_measured_as_shown_and_offsets_count_the_typed_text():
    lines = wrap_lines("straße straße", 6, capitals=True)
    assert [line.text for line in lines] == ["STRASS", "E", "STRASS", "E"]
    assert [line.start for line in lines] == [0, 5, 7, 12]


@given(ODD_TEXT, st.integers(1, 12), st.booleans(), st.booleans())
def test_wrapping_loses_nothing_but_spaces(text, width, clean_dashes, capitals):
    lines = wrap_lines(text, width, clean_dashes, capitals)
    shown = text.upper() if capitals else text
    assert "".join(line.text for line in lines).replace(" ", "") == shown.replace(" ", "").replace("\n", "")
    assert [line.start for line in lines] == sorted(line.start for line in lines)
    for line in lines:
        assert capitals or text.startswith(line.text, line.start)


@given(st.text(alphabet="abc  -", max_size=80), st.integers(1, 12))
def test_a_line_overshoots_by_hyphens_only(text, width):
    for line in wrap(text, width):
        assert len(line.rstrip("-")) <= width
        assert len(line) <= width + 2
