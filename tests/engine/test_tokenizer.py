from hypothesis import given
from hypothesis import strategies as st

from screenwriter.engine.tokenizer import Symbol, Tokenizer, segments


def test_a_word_keeps_its_apostrophe_and_leaves_its_comma():
    assert segments(" I don't, 42 times...") == [" I", " don't", ",", " 4", "2", " times", "..."]


@given(st.text())
def test_segments_lose_nothing(text):
    assert "".join(segments(text)) == text


@given(st.lists(st.sampled_from(["Ropes", "don't", "naïve", "東京", "42", "--", "🎬", '"Wait."', "x_y"]), max_size=8))
def test_decoding_gives_the_text_back(words):
    text = "".join(" " + word for word in words)
    assert TOKENIZER.decode(TOKENIZER.encode(text)) == text


@given(st.text(max_size=40))
def test_encoding_goes_on_where_a_segment_ends(text):
    parts = segments(text)
    for cut in range(len(parts)):
        whole = TOKENIZER.encode("".join(parts))
        assert TOKENIZER.encode("".join(parts[:cut])) + TOKENIZER.encode("".join(parts[cut:])) == whole


@given(st.text())
def test_no_typed_text_is_ever_read_as_a_symbol(text):
    assert all(token < TOKENIZER.pieces for token in TOKENIZER.encode(text))


def test_symbols_stand_behind_the_pieces():
    assert TOKENIZER.symbol(Symbol.DOCUMENT) == TOKENIZER.pieces
    assert TOKENIZER.symbol(Symbol.FIRST_NAME, 11) < TOKENIZER.size


TOKENIZER = Tokenizer.train([" Ropes drip from the beams, 42 times.", " I don't know what you mean. --"] * 30, 320)
