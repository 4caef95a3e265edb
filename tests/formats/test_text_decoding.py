"""Bytes to text and back."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from screenwriter.formats.errors import ScriptFormatError
from screenwriter.formats.text_decoding import READ_AS_WINDOWS_1252, decode, encode
from screenwriter.screenplay.document import FileTraits


@pytest.mark.parametrize(
    ("data", "text", "traits"),
    [
        (b"", "", FileTraits()),
        ("Élodie\n".encode(), "Élodie\n", FileTraits()),
        (b"\xef\xbb\xbfa\r\nb\r\n", "a\nb\n", FileTraits("utf-8", True, "\r\n")),
        (b"a\rb", "a\nb", FileTraits("utf-8", False, "\r")),
        (b"\xff\xfe" + "é\n".encode("utf-16-le"), "é\n", FileTraits("utf-16-le", True, "\n")),
        (b"\xfe\xff" + "é\r\n".encode("utf-16-be"), "é\n", FileTraits("utf-16-be", True, "\r\n")),
        (b"caf\xe9 \x93x\x94", "café “x”", FileTraits("windows-1252", False, "\n")),
    ],
)
def test_a_text_file_is_read_and_written_as_it_was(data, text, traits):
    decoded = decode(data)
    assert (decoded.text, decoded.traits) == (text, traits)
    assert encode(decoded.text, decoded.traits) == data


def test_guesses_are_told():
    assert decode(b"caf\xe9").warnings == (READ_AS_WINDOWS_1252,)
    assert decode(b"a\r\nb\r\nc\n").traits.line_end == "\r\n"


@pytest.mark.parametrize("data", [b"PK\x03\x04\x00\x00", b"\x89PNG\r\n\x1a\n\x00", b"\x01\x02\x03abc", b"\xff\xfea"])
def test_what_is_no_text_is_refused(data):
    with pytest.raises(ScriptFormatError) as caught:
        decode(data)
    assert caught.value.reason == "binary"


def test_signs_the_old_encoding_lacks_make_the_file_utf_8():
    assert encode("東京\r\n", FileTraits("windows-1252")) == "東京\r\n".encode()


@settings(deadline=None)
@given(st.binary())
def test_any_bytes_are_read_or_refused(data):
    try:
        decoded = decode(data)
    except ScriptFormatError as error:
        assert error.reason == "binary"
    else:
        assert "\r" not in decoded.text
        assert encode(decoded.text, decoded.traits) == data


LINES = st.lists(st.sampled_from(["", "One.", "Two.", "MARA"]), min_size=1, max_size=8)
ENDS = st.lists(st.sampled_from(["\n", "\r\n", "\r"]), min_size=8, max_size=8)


@given(LINES, ENDS, st.integers(0, 7), st.sampled_from(["New.", "New.\nlines.", ""]))
def test_lines_of_a_mixed_file_keep_their_ends_around_an_edit(lines, ends, edited, new):
    text = "".join(line + end for line, end in zip(lines, [*ends[: len(lines) - 1], ""], strict=True))
    decoded = decode(text.encode())
    edited = edited % decoded.text.count("\n") if "\n" in decoded.text else 0
    before = decoded.text.split("\n")
    after = [*before[:edited], new, *before[edited + 1 :]]
    written = encode("\n".join(after), decoded.traits)
    assert decode(written).text == "\n".join(after)
    own_ends = re.findall("\r\n|\r|\n", text)
    above = "".join(line + end for line, end in zip(before[:edited], own_ends, strict=False))
    assert written.decode().startswith(above)


def test_a_line_added_to_a_mixed_file_ends_like_most():
    decoded = decode(b"a\r\nb\r\nc\nd")
    assert decoded.traits.line_end == "\r\n"
    assert encode("a\nb\nx\nc\nd", decoded.traits) == b"a\r\nb\r\nx\r\nc\nd"
